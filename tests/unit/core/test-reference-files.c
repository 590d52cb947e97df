/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <glib/gstdio.h>

#include "footing-reference.h"

typedef struct
{
  char             *path;
  FootingReference *reference;
} Folder;

static void
folder_set_up (Folder        *folder,
               gconstpointer  user_data)
{
  folder->path = g_dir_make_tmp ("footing-reference-XXXXXX", NULL);
  folder->reference = footing_reference_new ();
  g_assert_nonnull (folder->path);
}

static void
folder_tear_down (Folder        *folder,
                  gconstpointer  user_data)
{
  g_autoptr(GDir) dir = g_dir_open (folder->path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder->path, name, NULL);

      g_assert_no_errno (g_remove (path));
    }

  g_assert_no_errno (g_rmdir (folder->path));
  g_free (folder->path);
  g_assert_finalize_object (folder->reference);
}

static void
write_file (Folder     *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder->path, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static char *
read_shipped (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("FOOTING_DATA_DIR"), "reference", name, NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

static void
load (Folder *folder)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (footing_reference_load_directory (folder->reference, folder->path, &error));
  g_assert_no_error (error);
}

#define HEADER "{ \"format\": 1, \"id\": \"ours\", \"title\": \"Ours\", \"version\": \"1\", " \
               "\"source\": \"Ours.\", \"date\": \"2027-10-01\",\n"

static guint
count_bank_holidays (const FootingCalendar *calendar,
                     int                    year)
{
  FootingDay end = footing_day_from_ymd (year + 1, 1, 1);
  guint n = 0;

  for (FootingDay day = footing_day_from_ymd (year, 1, 1); day < end; day++)
    n += footing_calendar_is_bank_holiday (calendar, day);

  return n;
}

/* What the change of the rules in October 2027 will be: one file, no new program. */
static void
test_a_rule_changes_with_a_file (Folder        *folder,
                                 gconstpointer  user_data)
{
  const FootingRevalidationRule *before, *after;

  write_file (folder, "revalidation-2027.json",
              HEADER "\"rules\": [{ \"id\": \"nmc-2027\", \"valid_from\": \"2027-10-01\", \"period_years\": 3,\n"
                     "\"practice_hours\": 450, \"practice_hours_dual\": 900, \"cpd_hours\": 40,\n"
                     "\"cpd_participatory_hours\": 25, \"feedback\": 5, \"reflective_accounts\": 3 }] }");
  load (folder);

  before = footing_reference_get_revalidation_rule (folder->reference, footing_day_from_ymd (2027, 9, 30));
  after = footing_reference_get_revalidation_rule (folder->reference, footing_day_from_ymd (2027, 10, 1));
  g_assert_cmpuint (footing_reference_get_mistakes (folder->reference)->len, ==, 0);
  g_assert_cmpint (before->reflective_accounts, ==, 5);
  g_assert_cmpint (after->reflective_accounts, ==, 3);
}

static void
test_an_own_file_takes_the_place_of_what_it_names (Folder        *folder,
                                                   gconstpointer  user_data)
{
  g_autofree char *core = read_shipped ("standard-nursing-core.json");
  g_autoptr(GString) ours = g_string_new (core);

  g_assert_cmpuint (g_string_replace (ours, "\"supernumerary_hours\": 75", "\"supernumerary_hours\": 112.5", 0), ==, 1);
  write_file (folder, "standard-core-ours.json", ours->str);
  write_file (folder, "prompts-ours.json",
              HEADER "\"prompts\": [{ \"id\": \"ours-1\", \"text\": \"And how are you?\",\n"
                     "\"group\": \"before\", \"phase\": \"before\", \"audience\": \"both\",\n"
                     "\"themes\": [\"journey\"], \"source\": \"ours\" }] }");
  write_file (folder, "bank-holidays-ours.json",
              HEADER "\"exceptions\": [{ \"date\": \"2031-06-06\", \"name\": \"Jubilee\", \"change\": \"added\",\n"
                     "\"why\": \"Given once.\" }] }");
  load (folder);

  g_assert_cmpuint (footing_reference_get_mistakes (folder->reference)->len, ==, 0);
  g_assert_cmpuint (footing_reference_get_standards (folder->reference)->len, ==, 3);
  g_assert_cmpfloat (footing_reference_get_standard (folder->reference, "core")->supernumerary_hours, ==, 112.5);
  g_assert_cmpuint (footing_reference_get_prompts (folder->reference)->len, ==, 73);
  g_assert_cmpuint (count_bank_holidays (footing_reference_get_calendar (folder->reference), 2031), ==, 9);
}

static void
test_a_bad_file_is_named_and_the_rest_works (Folder        *folder,
                                             gconstpointer  user_data)
{
  const GPtrArray *mistakes;
  g_autofree char *core = read_shipped ("standard-nursing-core.json");
  g_autoptr(GString) ours = g_string_new (core);

  g_string_replace (ours, "\"id\": \"core\"", "\"id\": \"ours\"", 0);
  write_file (folder, "standard-ours.json", ours->str);
  g_string_assign (ours, core);
  g_string_replace (ours, "\"supernumerary_hours\": 75", "\"supernumerary_hours\": 1000", 0);
  g_string_replace (ours, "\"id\": \"accelerated\"", "\"id\": \"length\"", 0);
  write_file (folder, "standard-a.json", ours->str);
  write_file (folder, "standard-half.json", "{\n  \"format\": 1,\n");
  write_file (folder, "standards.json", core);
  write_file (folder, "notes.txt", "left alone");
  load (folder);

  mistakes = footing_reference_get_mistakes (folder->reference);
  g_assert_cmpuint (mistakes->len, ==, 3);
  g_assert_cmpstr (((const FootingJsonMistake *) mistakes->pdata[0])->file, ==, "standard-a.json");
  g_assert_cmpstr (((const FootingJsonMistake *) mistakes->pdata[1])->file, ==, "standard-half.json");
  g_assert_cmpstr (((const FootingJsonMistake *) mistakes->pdata[2])->file, ==, "standards.json");
  g_assert_nonnull (footing_reference_get_standard (folder->reference, "ours"));
  g_assert_cmpuint (footing_reference_get_standards (folder->reference)->len, ==, 4);

  /* A file that is refused adds nothing, not even what comes before the mistake. */
  g_assert_cmpfloat (footing_reference_get_standard (folder->reference, "core")->supernumerary_hours, ==, 75);
}

static void
test_a_folder_that_is_not_there (Folder        *folder,
                                 gconstpointer  user_data)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (footing_reference_load_directory (folder->reference, "/nowhere/at/all", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_cmpuint (footing_reference_get_prompts (folder->reference)->len, ==, 72);
}

/* ---- every mistake in every kind of file ---------------------------------------------------- */

/* A shipped file, with one thing put wrong in its first place. The line is where @from begins,
 * or @at when the object around it is meant.
 */
typedef struct
{
  const char             *file;
  const char             *from;
  const char             *to;
  FootingJsonMistakeKind  kind;
  const char             *key;
  const char             *at;
} Spoiled;

#define MISSING FOOTING_JSON_MISTAKE_MISSING
#define UNKNOWN FOOTING_JSON_MISTAKE_UNKNOWN
#define TYPE FOOTING_JSON_MISTAKE_TYPE
#define DUPLICATE FOOTING_JSON_MISTAKE_DUPLICATE
#define VALUE FOOTING_JSON_MISTAKE_VALUE

#define CORE "standard-nursing-core.json"
#define GOLD "standard-nursing-gold.json"
#define MODELS "reflective-models.json"
#define HOLIDAYS "bank-holidays.json"
#define FORMS "forms.json"

static const Spoiled spoiled[] = {
  { CORE, "\"format\": 1", "\"format\": 2", VALUE, "format" },
  { CORE, "\"format\": 1", "\"format\": \"1\"", TYPE, "format" },
  { CORE, "\"id\": \"core\"", "\"id\": \"Core\"", VALUE, "id" },
  { CORE, "\"title\"", "\"tittle\"", MISSING, "title", "{" },
  { CORE, "\"date\": \"2026-11-22\"", "\"date\": \"2026-11-31\"", VALUE, "date" },
  { CORE, "\"date\": \"2026-11-22\"", "\"date\": \"22/11/2026\"", VALUE, "date" },
  { CORE, "\"notes\": [", "\"notices\": [", UNKNOWN, "notices" },
  { CORE, "\"months\": 6,", "\"months\": 0,", VALUE, "months" },
  { CORE, "\"months\": 6,", "\"months\": 6.5,", TYPE, "months" },
  { CORE, "\"months\": 6,", "\"months\": 6, \"months\": 7,", DUPLICATE, "months" },
  { CORE, "\"anchor\": \"later\"", "\"anchor\": \"sooner\"", VALUE, "anchor" },
  { CORE, "\"supernumerary_hours\": 75", "\"supernumerary_hours\": -1", VALUE, "supernumerary_hours" },
  { CORE, "{ \"days\": 14 }", "{ \"dais\": 14 }", UNKNOWN, "dais" },
  { CORE, "{ \"days\": 14 }", "14", TYPE, "due" },
  { CORE, "\"late_days\": 1,", "\"late_days\": 0,", VALUE, "late_days" },
  { CORE, "\"required\": true", "\"required\": \"yes\"", TYPE, "required" },
  { CORE, "\"basis\": \"local\"", "\"basis\": \"locale\"", VALUE, "basis" },
  { CORE, "\"id\": \"interim\"", "\"id\": \"initial\"", DUPLICATE, "id" },
  { CORE, "\"kind\": \"length\"", "\"kind\": \"width\"", VALUE, "kind" },
  { CORE, "\"kind\": \"meetings\"", "\"kind\": \"judged\"", VALUE, "value", "\"value\": 3" },
  { CORE, "\"value\": 3,", "", MISSING, "value", "{\n            \"id\": \"meetings\"" },
  { GOLD, "\"evidence\": \"Dates of the meetings held.\"", "\"evidence\": \"\"", VALUE, "evidence" },
  { MODELS, "\"use\": \"form\"", "\"use\": \"page\"", VALUE, "use" },
  { MODELS, "\"basis\": \"published\"", "\"basis\": \"known\"", VALUE, "basis" },
  { MODELS, "\"id\": \"gibbs\"", "\"id\": \"driscoll\"", DUPLICATE, "id" },
  { MODELS, "\"id\": \"so-what\"", "\"id\": \"what\"", DUPLICATE, "id" },
  { MODELS, "\"origin\": \"Gibbs (1988)\"", "\"default\": true", VALUE, "default" },
  { MODELS, "\"origin\": \"Gibbs (1988)\"", "\"valid_from\": \"2027-10-01\", \"valid_until\": \"2027-09-30\"",
    VALUE, "valid_until" },
  { MODELS, "\"hint\": \"What do you make of it now, and", "\"hind\": \"What do you make of it now, and",
    MISSING, "hint", "{\n                    \"id\": \"reflection\",\n                    \"label\": \"Reflection\",\n"
                     "                    \"hint\": \"What do you make of it now, and" },
  { "prompts.json", "\"phase\": \"before\"", "\"phase\": \"befor\"", VALUE, "phase" },
  { "prompts.json", "\"also\": [\"after\"]", "\"also\": [\"later\"]", VALUE, "also" },
  { "prompts.json", "\"audience\": \"both\"", "\"audience\": \"all\"", VALUE, "audience" },
  { "prompts.json", "\"group\": \"during\"", "\"group\": \"meanwhile\"", VALUE, "group" },
  { "prompts.json", "[\"journey\", \"international\"]", "[\"journey\", \"travel\"]", VALUE, "themes" },
  { "prompts.json", "\"id\": \"power-49\"", "\"id\": \"power-48\"", DUPLICATE, "id" },
  { "hints.json", "\"of course\"", "\"Of course\"", VALUE, "patterns" },
  { "hints.json", "(everyone|everybody) knows", "(everyone|everybody knows", VALUE, "patterns" },
  { "hints.json", "\"category\": \"should\"", "\"category\": \"ought\"", VALUE, "category" },
  { "hints.json", "\"enabled\": true", "\"enabled\": 1", TYPE, "enabled" },
  { "hints.json", "\"patterns\": [\"common sense\"]", "\"patterns\": []", VALUE, "patterns" },
  { "leave-reasons.json", "\"code\": 2", "\"code\": 1", VALUE, "code" },
  { "leave-reasons.json", "\"event\": \"internal-move\"", "\"event\": \"moved\"", VALUE, "event" },
  { "change-reasons.json", "[\"preceptor\"]", "[\"mentor\"]", VALUE, "for" },
  { HOLIDAYS, "\"basis\": \"computed\"", "\"basis\": \"guessed\"", VALUE, "basis" },
  { HOLIDAYS, "\"date\": \"2025-04-21\"", "\"date\": \"2026-04-21\"", VALUE, "date" },
  { HOLIDAYS, "\"date\": \"2025-04-21\"", "\"date\": \"2025-04-18\"", VALUE, "date" },
  { HOLIDAYS, "\"date\": \"2025-04-21\"", "\"date\": \"2025-02-29\"", VALUE, "date" },
  { HOLIDAYS, "\"change\": \"added\"", "\"change\": \"more\"", VALUE, "change" },
  { FORMS, "\"kind\": \"charter\"", "\"kind\": \"contract\"", VALUE, "kind" },
  { FORMS, "\"sheet\": \"portrait\"", "\"sheet\": \"round\"", VALUE, "sheet" },
  { FORMS, "\"fact\": \"preceptee\"", "\"fact\": \"birthday\"", VALUE, "fact" },
  { FORMS, "[\"preceptee\", \"preceptor\", \"manager\", \"lead\"]", "[]", VALUE, "seen_by" },
  { FORMS, "[\"preceptee\", \"preceptor\", \"manager\", \"lead\"]", "[\"preceptee\"]", VALUE, "seen_by" },
  { FORMS, "[\"preceptee\", \"preceptor\", \"manager\", \"lead\"]", "[\"inspector\"]", VALUE, "seen_by" },
  { FORMS, "\"side_by_side\": 2", "\"side_by_side\": 5", VALUE, "side_by_side" },
  { FORMS, "\"id\": \"swot\",", "\"id\": \"snob\",", DUPLICATE, "id" },
  { FORMS, "\"id\": \"preceptor-promises\"", "\"id\": \"preceptee-promises\"", DUPLICATE, "id" },
  { FORMS, "\"id\": \"workplace-promises\"", "\"id\": \"preceptee-promises\"", VALUE, "id" },
  { FORMS, "\"lines\": 2", "\"lines\": 0", VALUE, "lines" },
  { FORMS, "\"lines\": 2", "\"columns\": []", MISSING, "lines", "{\n                            \"id\": \"meeting\"" },
  { FORMS, "\"kind\": \"line\"", "\"kind\": \"line\", \"lines\": 1", UNKNOWN, "lines" },
  { FORMS, "\"label\": \"Goal\", \"width\": 20", "\"label\": \"Goal\"", MISSING, "width",
    "{ \"id\": \"goal\"" },
  { FORMS, "\"id\": \"swot\",", "\"id\": \"swot\", \"default\": true,", VALUE, "default" },
  { FORMS, "\"promises\": [", "\"promise\": [", MISSING, "promises",
    "{\n                            \"id\": \"preceptee-promises\"" },
  { FORMS, "{ \"role\": \"preceptee\"", "{ \"role\": \"inspector\"", VALUE, "role" },
  { "glossary.json", "\"id\": \"preceptor\"", "\"id\": \"preceptee\"", DUPLICATE, "id" },
  { "job-roles.json", "\"code\": \"37\"", "\"code\": \"16\"", VALUE, "code" },
  { "job-roles.json", "\"code\": \"37\"", "\"code\": 37", TYPE, "code" },
  { "nmc-register-parts.json", "\"label\": \"Adult nurse\"", "\"lable\": \"Adult nurse\"", MISSING, "label" },
  { "employment-statuses.json", "\"label\": \"Agency\"", "\"label\": \"Agency\", \"preceptorship\": true",
    UNKNOWN, "preceptorship" },
  { "preceptors.json", "\"limit\": 2", "\"limit\": 0", VALUE, "limit" },
  { "revalidation.json", "\"cpd_participatory_hours\": 20", "\"cpd_participatory_hours\": 36", VALUE,
    "cpd_participatory_hours" },
  { "revalidation.json", "\"valid_from\": \"2016-04-01\"", "\"valid_from\": \"April 2016\"", VALUE, "valid_from" },
};

static guint
line_of (const char *text,
         const char *place)
{
  const char *found = strstr (text, place);
  guint line = 1;

  g_assert_nonnull (found);

  for (; text < found; text++)
    line += *text == '\n';

  return line;
}

static void
check_spoiled (const Spoiled *example)
{
  Folder folder;
  g_autofree char *text = read_shipped (example->file);
  guint line = line_of (text, example->at != NULL ? example->at : example->from);
  g_autoptr(GString) wrong = g_string_new (text);
  const FootingJsonMistake *mistake;
  g_autofree char *sentence = NULL;

  folder_set_up (&folder, NULL);
  g_assert_cmpuint (g_string_replace (wrong, example->from, example->to, 1), ==, 1);
  write_file (&folder, example->file, wrong->str);
  load (&folder);

  g_assert_cmpuint (footing_reference_get_mistakes (folder.reference)->len, ==, 1);
  mistake = footing_reference_get_mistakes (folder.reference)->pdata[0];
  sentence = footing_json_mistake_to_text (mistake);
  g_test_message ("%s", sentence);
  g_assert_cmpstr (mistake->file, ==, example->file);
  g_assert_cmpuint (mistake->line, ==, line);
  g_assert_cmpstr (mistake->key, ==, example->key);
  g_assert_cmpint (mistake->kind, ==, example->kind);
  folder_tear_down (&folder, NULL);
}

static void
test_every_mistake_is_named (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (spoiled); i++)
    check_spoiled (&spoiled[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/reference-files/a-rule-changes-with-a-file", Folder, NULL,
              folder_set_up, test_a_rule_changes_with_a_file, folder_tear_down);
  g_test_add ("/reference-files/an-own-file-takes-the-place-of-what-it-names", Folder, NULL,
              folder_set_up, test_an_own_file_takes_the_place_of_what_it_names, folder_tear_down);
  g_test_add ("/reference-files/a-bad-file-is-named-and-the-rest-works", Folder, NULL,
              folder_set_up, test_a_bad_file_is_named_and_the_rest_works, folder_tear_down);
  g_test_add ("/reference-files/a-folder-that-is-not-there", Folder, NULL,
              folder_set_up, test_a_folder_that_is_not_there, folder_tear_down);
  g_test_add_func ("/reference-files/every-mistake-is-named", test_every_mistake_is_named);

  return g_test_run ();
}
