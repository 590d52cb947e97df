/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <glib/gstdio.h>

#include "footing-enum-types.h"
#include "footing-reference.h"

/* ---- what ships ----------------------------------------------------------------------------- */

static void
test_everything_ships_and_loads (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *files = footing_reference_get_files (reference);

  g_assert_cmpuint (footing_reference_get_mistakes (reference)->len, ==, 0);
  g_assert_cmpuint (files->len, ==, 12);
  g_assert_cmpuint (footing_reference_get_standards (reference)->len, ==, 2);
  g_assert_cmpuint (footing_reference_get_models (reference)->len, ==, 9);
  g_assert_cmpuint (footing_reference_get_prompts (reference)->len, ==, 72);
  g_assert_cmpuint (footing_reference_get_prompt_groups (reference)->len, ==, 9);
  g_assert_cmpuint (footing_reference_get_prompt_themes (reference)->len, ==, 6);
  g_assert_cmpuint (footing_reference_get_hint_rules (reference)->len, ==, 70);
  g_assert_cmpuint (footing_reference_get_hint_categories (reference)->len, ==, 6);
  g_assert_cmpuint (footing_reference_get_leave_reasons (reference)->len, ==, 9);
  g_assert_cmpuint (footing_reference_get_codes (reference, FOOTING_CODES_JOB_ROLE)->len, ==, 14);
  g_assert_cmpuint (footing_reference_get_codes (reference, FOOTING_CODES_REGISTER_PART)->len, ==, 5);
  g_assert_cmpuint (footing_reference_get_codes (reference, FOOTING_CODES_EMPLOYMENT_STATUS)->len, ==, 5);
  g_assert_cmpuint (footing_reference_get_glossary (reference)->len, >, 40);
}

static void
test_every_file_says_where_it_comes_from (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *files = footing_reference_get_files (reference);

  for (guint i = 0; i < files->len; i++)
    {
      const FootingReferenceFile *file = files->pdata[i];

      g_assert_true (g_str_has_suffix (file->name, ".json"));
      g_assert_true (strstr (file->source, "://") != NULL || g_str_has_prefix (file->source, "Original") ||
                     file->further_sources->len > 0);
      g_assert_cmpint (file->date, >=, footing_day_from_ymd (2025, 1, 1));
    }
}

/* ---- standards: the figures of NHS England's model, core and gold --------------------------- */

typedef struct
{
  const char    *id;
  FootingOffset  due;
  FootingBasis   basis;
} Limit;

static const Limit core_limits[] = {
  { "initial", { 0, 14 }, FOOTING_BASIS_STANDARD },
  { "interim", { 3, 0 }, FOOTING_BASIS_LOCAL },
  { "final", { 6, 0 }, FOOTING_BASIS_STANDARD },
};

static const Limit gold_limits[] = {
  { "initial", { 0, 7 }, FOOTING_BASIS_STANDARD },
  { "month-2", { 2, 0 }, FOOTING_BASIS_STANDARD },
  { "month-4", { 4, 0 }, FOOTING_BASIS_STANDARD },
  { "interim", { 6, 0 }, FOOTING_BASIS_STANDARD },
  { "month-8", { 8, 0 }, FOOTING_BASIS_STANDARD },
  { "month-10", { 10, 0 }, FOOTING_BASIS_STANDARD },
  { "final", { 12, 0 }, FOOTING_BASIS_STANDARD },
};

static void
assert_limits (const FootingStandard *standard,
               const Limit           *limits,
               guint                  n)
{
  g_assert_cmpuint (standard->milestones->len, ==, n);

  for (guint i = 0; i < n; i++)
    {
      const FootingStandardMilestone *milestone = standard->milestones->pdata[i];

      g_assert_cmpstr (milestone->id, ==, limits[i].id);
      g_assert_cmpint (milestone->due.months, ==, limits[i].due.months);
      g_assert_cmpint (milestone->due.days, ==, limits[i].due.days);
      g_assert_cmpint (milestone->basis, ==, limits[i].basis);
      g_assert_cmpint (milestone->minutes, ==, 60);
      g_assert_true (milestone->required);
      g_assert_cmpuint (milestone->agenda->len, >=, 4);
    }
}

static void
assert_rule (const FootingStandard *standard,
             FootingRuleKind        kind,
             int                    value)
{
  for (guint i = 0; i < standard->rules->len; i++)
    {
      const FootingStandardRule *rule = standard->rules->pdata[i];

      g_assert_nonnull (strstr (rule->source, "https://"));
      g_assert_cmpint (rule->date, !=, FOOTING_DAY_NONE);

      if (rule->kind != kind)
        continue;

      g_assert_cmpint (rule->value, ==, value);
      return;
    }

  g_assert_not_reached ();
}

static void
test_the_core_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingStandard *core = footing_reference_get_standard (reference, "core");

  g_assert_cmpint (core->months, ==, 6);
  g_assert_cmpfloat (core->supernumerary_hours, ==, 75);
  g_assert_cmpfloat (core->protected_hours_preceptor, ==, 8);
  g_assert_cmpint (core->anchor, ==, FOOTING_ANCHOR_RULE_LATER);
  g_assert_cmpstr (core->discipline, ==, "nursing");
  assert_limits (core, core_limits, G_N_ELEMENTS (core_limits));
  assert_rule (core, FOOTING_RULE_LENGTH, 6);
  assert_rule (core, FOOTING_RULE_INITIAL, 14);
  assert_rule (core, FOOTING_RULE_MEETINGS, 3);
  assert_rule (core, FOOTING_RULE_SUPERNUMERARY, 75);
  assert_rule (core, FOOTING_RULE_PROTECTED_PRECEPTOR, 8);
}

static void
test_the_gold_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingStandard *gold = footing_reference_get_standard (reference, "gold");

  g_assert_cmpint (gold->months, ==, 12);
  g_assert_cmpfloat (gold->supernumerary_hours, ==, 75);
  g_assert_cmpfloat (gold->protected_hours_preceptor, ==, 12);
  assert_limits (gold, gold_limits, G_N_ELEMENTS (gold_limits));
  assert_rule (gold, FOOTING_RULE_LENGTH, 12);
  assert_rule (gold, FOOTING_RULE_INITIAL, 7);
  assert_rule (gold, FOOTING_RULE_RHYTHM, 2);
  assert_rule (gold, FOOTING_RULE_PROTECTED_PRECEPTOR, 12);
  g_assert_null (footing_reference_get_standard (reference, "silver"));
  g_assert_null (footing_reference_get_standard (reference, NULL));
}

/* ---- reflective models ---------------------------------------------------------------------- */

typedef struct
{
  const char *id;
  guint       n_stages; /* as published, or as their names say */
} Stages;

static const Stages published[] = {
  { "driscoll", 3 }, { "gibbs", 6 }, { "kolb", 4 }, { "johns", 5 }, { "atkins-murphy", 5 },
  { "era", 3 }, { "nmc-account", 4 }, { "free", 1 }, { "schon", 2 },
};

static void
test_models_have_their_stages (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  FootingDay today = footing_day_from_ymd (2026, 11, 22);

  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      const FootingReflectiveModel *model = footing_reference_get_model (reference, published[i].id);

      g_assert_nonnull (model);
      g_assert_cmpuint (model->stages->len, ==, published[i].n_stages);
      g_assert_true (model->local || model->source != NULL);
      g_assert_cmpint (footing_reflective_model_is_offered (model, today), ==, !g_str_equal (model->id, "schon"));
    }

  g_assert_cmpstr (footing_reference_get_default_model (reference)->id, ==, "driscoll");
}

static void
test_every_hint_of_a_stage_is_a_question (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *models = footing_reference_get_models (reference);

  for (guint i = 0; i < models->len; i++)
    {
      const FootingReflectiveModel *model = models->pdata[i];

      for (guint j = 0; j < model->stages->len; j++)
        {
          const FootingReflectiveStage *stage = model->stages->pdata[j];

          g_assert_nonnull (strchr (stage->hint, '?'));
          g_assert_cmpuint (g_utf8_strlen (stage->hint, -1), <=, 120);
        }
    }
}

/* ---- prompts -------------------------------------------------------------------------------- */

static const FootingPromptPhases phases[] = { FOOTING_PROMPT_BEFORE, FOOTING_PROMPT_DURING, FOOTING_PROMPT_AFTER };

static void
test_every_theme_is_served_in_every_phase (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *prompts = footing_reference_get_prompts (reference);
  const GPtrArray *themes = footing_reference_get_prompt_themes (reference);

  for (guint i = 0; i < themes->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (phases); j++)
      {
        FootingPromptWish wish = {
          .phase = phases[j],
          .theme = ((const FootingPromptSet *) themes->pdata[i])->id,
          .audience = FOOTING_PROMPT_FOR_PRECEPTOR,
        };
        g_autoptr(GPtrArray) chosen = footing_prompts_choose (prompts, &wish);

        g_test_message ("%s, phase %d", wish.theme, wish.phase);
        g_assert_cmpuint (chosen->len, ==, 2);
      }
}

static void
test_a_preceptee_is_served_too (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      FootingPromptWish wish = { .phase = phases[i], .audience = FOOTING_PROMPT_FOR_PRECEPTEE };
      g_autoptr(GPtrArray) chosen = footing_prompts_choose (footing_reference_get_prompts (reference), &wish);

      g_assert_cmpuint (chosen->len, ==, 2);
    }
}

/* Somebody reflects forty times without a theme: there is always something, and all nine groups
 * come up but the one that is for the session itself.
 */
static void
test_the_choice_wanders_through_the_groups (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);
  const char *recent[81] = { NULL };
  FootingPromptWish wish = { .phase = FOOTING_PROMPT_AFTER, .audience = FOOTING_PROMPT_FOR_PRECEPTOR };

  for (guint i = 0; i < 40; i++)
    {
      g_autoptr(GPtrArray) chosen = NULL;

      wish.recent = recent + 80 - 2 * i;
      wish.seed = i;
      chosen = footing_prompts_choose (footing_reference_get_prompts (reference), &wish);
      g_assert_cmpuint (chosen->len, ==, 2);

      for (guint j = 0; j < 2; j++)
        {
          const FootingPrompt *prompt = chosen->pdata[j];

          recent[79 - 2 * i - j] = prompt->id;
          g_hash_table_add (groups, prompt->group);
        }
    }

  g_assert_cmpuint (g_hash_table_size (groups), >=, 8);
}

static void
test_prompts_are_as_written (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *prompts = footing_reference_get_prompts (reference);

  g_assert_cmpstr (footing_reference_get_prompt (reference, "journey-45")->text, ==,
                   "What does progress look like to them?");
  g_assert_cmpstr (footing_reference_get_prompt (reference, "listening-66")->text, ==,
                   "What would a fair apology sound like, in two sentences, without a \"but\"?");
  g_assert_null (footing_reference_get_prompt (reference, "before-00"));

  for (guint i = 0; i < prompts->len; i++)
    {
      const FootingPrompt *prompt = prompts->pdata[i];
      g_autofree char *ending = g_strdup_printf ("-%02u", i + 1);

      g_assert_true (prompt->enabled);
      g_assert_cmpstr (prompt->source, ==, "original");
      g_assert_true (g_str_has_suffix (prompt->id, ending));
      g_assert_true (g_str_has_prefix (prompt->id, prompt->group));
    }
}

/* ---- hints ---------------------------------------------------------------------------------- */

static void
test_hint_rules_ask_and_do_not_tell (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *rules = footing_reference_get_hint_rules (reference);

  for (guint i = 0; i < rules->len; i++)
    {
      const FootingHintRule *rule = rules->pdata[i];

      g_assert_true (rule->enabled);
      g_assert_cmpstr (rule->lang, ==, "en-GB");
      g_assert_nonnull (strchr (rule->question, '?'));
      g_assert_true (g_str_has_suffix (rule->rationale, "."));
    }
}

/* ---- codes and reasons ---------------------------------------------------------------------- */

static void
test_leave_reasons_are_those_of_asc_wds (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *reasons = footing_reference_get_leave_reasons (reference);

  for (guint i = 0; i < reasons->len; i++)
    g_assert_cmpint (((const FootingLeaveReason *) reasons->pdata[i])->code, ==, i + 1);

  g_assert_cmpint (footing_reference_get_leave_reason (reference, "health")->event, ==,
                   FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);
  g_assert_cmpint (footing_reference_get_leave_reason (reference, "same-organisation")->event, ==,
                   FOOTING_LEAVING_EVENT_INTERNAL_MOVE);
  g_assert_cmpint (footing_reference_get_leave_reason (reference, "retired")->event, ==,
                   FOOTING_LEAVING_EVENT_LEFT_PROFESSION);
}

/* The file and the book must mean the same by the same word. */
static void
test_events_have_the_words_of_the_book (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GEnumClass) events = g_type_class_ref (FOOTING_TYPE_LEAVING_EVENT);
  const char * const words[] = { "left-employer", "left-workplace", "left-profession", "internal-move" };

  g_assert_cmpuint (events->n_values, ==, G_N_ELEMENTS (words));

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpint (g_enum_get_value_by_nick (events, words[i])->value, ==, i);
}

static void
assert_code (FootingReference *reference,
             FootingCodeList   list,
             const char       *code,
             const char       *label)
{
  g_autofree char *text = footing_reference_describe_code (reference, list, code);

  g_assert_cmpstr (text, ==, label);
}

static void
test_codes_have_words_and_unknown_ones_stay (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  assert_code (reference, FOOTING_CODES_JOB_ROLE, "16", "Registered nurse");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "37", "Nursing associate");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "4", "Registered manager");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "999", "Unknown code 999");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "0", "Unknown code 0");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "", NULL);
  assert_code (reference, FOOTING_CODES_JOB_ROLE, NULL, NULL);
  assert_code (reference, FOOTING_CODES_REGISTER_PART, "01", "Adult nurse");
  assert_code (reference, FOOTING_CODES_REGISTER_PART, "1", "Adult nurse");
  assert_code (reference, FOOTING_CODES_REGISTER_PART, "10", "Unknown code 10");
  assert_code (reference, FOOTING_CODES_EMPLOYMENT_STATUS, "3", "Pool or bank");

  g_assert_true (footing_reference_find_code (reference, FOOTING_CODES_JOB_ROLE, "37")->preceptorship);
  g_assert_false (footing_reference_find_code (reference, FOOTING_CODES_JOB_ROLE, "38")->preceptorship);
}

/* ---- bank holidays -------------------------------------------------------------------------- */

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

static void
test_every_year_has_eight_bank_holidays (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingCalendar *calendar = footing_reference_get_calendar (reference);

  for (int year = 2019; year <= 2040; year++)
    g_assert_cmpuint (count_bank_holidays (calendar, year), ==, year == 2022 ? 10 : year == 2023 ? 9 : 8);
}

static void
test_the_list_is_what_the_rules_say (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *listed = footing_reference_get_bank_holidays (reference);
  guint next = 0;

  for (int year = 2024; year <= 2030; year++)
    {
      g_autoptr(GPtrArray) computed = footing_calendar_compute_year (year);

      for (guint i = 0; i < computed->len; i++, next++)
        {
          const FootingBankHoliday *holiday = listed->pdata[next];
          const FootingBankHoliday *by_rule = computed->pdata[i];

          g_assert_cmpint (holiday->day, ==, by_rule->day);
          g_assert_cmpstr (holiday->name, ==, by_rule->name);
          g_assert_cmpint (holiday->kind, ==, FOOTING_BANK_HOLIDAY_LISTED);
          g_assert_cmpint (holiday->published, ==, year <= 2028);
        }
    }
}

/* The irregular years, as the government published them. */
static void
test_exceptions (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingCalendar *calendar = footing_reference_get_calendar (reference);

  g_assert_false (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2020, 5, 4)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2020, 5, 8)));
  g_assert_false (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 5, 30)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 6, 2)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 6, 3)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 9, 19)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2023, 5, 1)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2023, 5, 8)));
}

/* ---- words and rules ------------------------------------------------------------------------ */

static void
test_the_glossary_has_the_words (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingGlossaryTerm *preceptee = footing_reference_get_glossary_term (reference, "preceptee");

  g_assert_cmpstr (preceptee->term, ==, "Preceptee");
  g_assert_cmpstr (preceptee->code, ==, "preceptee");
  g_assert_cmpstr (preceptee->avoid->pdata[0], ==, "mentee");
  g_assert_null (footing_reference_get_glossary_term (reference, "mentee"));
}

static void
test_the_revalidation_rule (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingRevalidationRule *rule =
    footing_reference_get_revalidation_rule (reference, footing_day_from_ymd (2026, 11, 22));

  g_assert_cmpint (rule->period_years, ==, 3);
  g_assert_cmpint (rule->practice_hours, ==, 450);
  g_assert_cmpint (rule->practice_hours_dual, ==, 900);
  g_assert_cmpint (rule->cpd_hours, ==, 35);
  g_assert_cmpint (rule->cpd_participatory_hours, ==, 20);
  g_assert_cmpint (rule->feedback, ==, 5);
  g_assert_cmpint (rule->reflective_accounts, ==, 5);
  g_assert_null (footing_reference_get_revalidation_rule (reference, footing_day_from_ymd (2016, 3, 31)));
}

/* ---- people's own files --------------------------------------------------------------------- */

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
              HEADER "\"prompts\": [{ \"id\": \"ours-1\", \"text\": \"And how are you?\", \"group\": \"before\",\n"
                     "\"phase\": \"before\", \"audience\": \"both\", \"themes\": [\"journey\"], \"source\": \"ours\" }] }");
  write_file (folder, "bank-holidays-ours.json",
              HEADER "\"exceptions\": [{ \"date\": \"2031-06-06\", \"name\": \"Jubilee\", \"change\": \"added\",\n"
                     "\"why\": \"Given once.\" }] }");
  load (folder);

  g_assert_cmpuint (footing_reference_get_mistakes (folder->reference)->len, ==, 0);
  g_assert_cmpuint (footing_reference_get_standards (folder->reference)->len, ==, 2);
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
  g_assert_cmpuint (footing_reference_get_standards (folder->reference)->len, ==, 3);

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
  { "prompts.json", "\"themes\": [\"journey\", \"international\"]", "\"themes\": [\"journey\", \"travel\"]", VALUE, "themes" },
  { "prompts.json", "\"id\": \"power-49\"", "\"id\": \"power-48\"", DUPLICATE, "id" },
  { "hints.json", "\"of course\"", "\"Of course\"", VALUE, "patterns" },
  { "hints.json", "(everyone|everybody) knows", "(everyone|everybody knows", VALUE, "patterns" },
  { "hints.json", "\"category\": \"should\"", "\"category\": \"ought\"", VALUE, "category" },
  { "hints.json", "\"enabled\": true", "\"enabled\": 1", TYPE, "enabled" },
  { "hints.json", "\"patterns\": [\"common sense\"]", "\"patterns\": []", VALUE, "patterns" },
  { "leave-reasons.json", "\"code\": 2", "\"code\": 1", VALUE, "code" },
  { "leave-reasons.json", "\"event\": \"internal-move\"", "\"event\": \"moved\"", VALUE, "event" },
  { HOLIDAYS, "\"basis\": \"computed\"", "\"basis\": \"guessed\"", VALUE, "basis" },
  { HOLIDAYS, "\"date\": \"2025-04-21\"", "\"date\": \"2026-04-21\"", VALUE, "date" },
  { HOLIDAYS, "\"date\": \"2025-04-21\"", "\"date\": \"2025-04-18\"", VALUE, "date" },
  { HOLIDAYS, "\"date\": \"2025-04-21\"", "\"date\": \"2025-02-29\"", VALUE, "date" },
  { HOLIDAYS, "\"change\": \"added\"", "\"change\": \"more\"", VALUE, "change" },
  { "glossary.json", "\"id\": \"preceptor\"", "\"id\": \"preceptee\"", DUPLICATE, "id" },
  { "job-roles.json", "\"code\": \"37\"", "\"code\": \"16\"", VALUE, "code" },
  { "job-roles.json", "\"code\": \"37\"", "\"code\": 37", TYPE, "code" },
  { "nmc-register-parts.json", "\"label\": \"Adult nurse\"", "\"lable\": \"Adult nurse\"", MISSING, "label" },
  { "employment-statuses.json", "\"label\": \"Agency\"", "\"label\": \"Agency\", \"preceptorship\": true",
    UNKNOWN, "preceptorship" },
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

  g_test_add_func ("/reference/everything-ships-and-loads", test_everything_ships_and_loads);
  g_test_add_func ("/reference/every-file-says-where-it-comes-from", test_every_file_says_where_it_comes_from);
  g_test_add_func ("/reference/the-core-standard", test_the_core_standard);
  g_test_add_func ("/reference/the-gold-standard", test_the_gold_standard);
  g_test_add_func ("/reference/models-have-their-stages", test_models_have_their_stages);
  g_test_add_func ("/reference/every-hint-of-a-stage-is-a-question", test_every_hint_of_a_stage_is_a_question);
  g_test_add_func ("/reference/every-theme-is-served-in-every-phase", test_every_theme_is_served_in_every_phase);
  g_test_add_func ("/reference/a-preceptee-is-served-too", test_a_preceptee_is_served_too);
  g_test_add_func ("/reference/the-choice-wanders-through-the-groups", test_the_choice_wanders_through_the_groups);
  g_test_add_func ("/reference/prompts-are-as-written", test_prompts_are_as_written);
  g_test_add_func ("/reference/hint-rules-ask-and-do-not-tell", test_hint_rules_ask_and_do_not_tell);
  g_test_add_func ("/reference/leave-reasons-are-those-of-asc-wds", test_leave_reasons_are_those_of_asc_wds);
  g_test_add_func ("/reference/events-have-the-words-of-the-book", test_events_have_the_words_of_the_book);
  g_test_add_func ("/reference/codes-have-words-and-unknown-ones-stay", test_codes_have_words_and_unknown_ones_stay);
  g_test_add_func ("/reference/every-year-has-eight-bank-holidays", test_every_year_has_eight_bank_holidays);
  g_test_add_func ("/reference/the-list-is-what-the-rules-say", test_the_list_is_what_the_rules_say);
  g_test_add_func ("/reference/exceptions", test_exceptions);
  g_test_add_func ("/reference/the-glossary-has-the-words", test_the_glossary_has_the_words);
  g_test_add_func ("/reference/the-revalidation-rule", test_the_revalidation_rule);
  g_test_add ("/reference/a-rule-changes-with-a-file", Folder, NULL,
              folder_set_up, test_a_rule_changes_with_a_file, folder_tear_down);
  g_test_add ("/reference/an-own-file-takes-the-place-of-what-it-names", Folder, NULL,
              folder_set_up, test_an_own_file_takes_the_place_of_what_it_names, folder_tear_down);
  g_test_add ("/reference/a-bad-file-is-named-and-the-rest-works", Folder, NULL,
              folder_set_up, test_a_bad_file_is_named_and_the_rest_works, folder_tear_down);
  g_test_add ("/reference/a-folder-that-is-not-there", Folder, NULL,
              folder_set_up, test_a_folder_that_is_not_there, folder_tear_down);
  g_test_add_func ("/reference/every-mistake-is-named", test_every_mistake_is_named);

  return g_test_run ();
}
