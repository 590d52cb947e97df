/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-document-autosave.h"
#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-parts.h"
#include "footing-document-setup.h"
#include "footing-document-signature.h"
#include "footing-document-values.h"
#include "footing-form-values.h"
#include "footing-reference.h"
#include "footing-store-documents.h"
#include "store-fixture.h"

static FootingDay
today (void)
{
  return footing_day_from_ymd (2026, 3, 12);
}

static FootingRoster *
load_roster (StoreFixture *fixture)
{
  FootingRoster *roster = footing_roster_new (fixture->store);

  while (footing_roster_get_loading (roster))
    g_main_context_iteration (NULL, TRUE);

  return roster;
}

/* Somebody with a manager and a workplace, on a programme from 5 January. */
static FootingEnrolment *
fill_book (StoreFixture *fixture)
{
  g_autoptr(FootingPerson) manager = store_fixture_person ("Mo Manager");
  g_autoptr(FootingWorkplace) workplace = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Alder House", NULL);
  g_autoptr(FootingPerson) ana = store_fixture_person ("Ana Test");
  g_autoptr(FootingProgramme) programme = NULL;
  g_autoptr(FootingEnrolment) enrolment = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, manager);
  store_fixture_save (fixture, workplace);
  g_object_set (ana, "manager-id", footing_record_get_id (FOOTING_RECORD (manager)),
                "workplace-id", footing_record_get_id (FOOTING_RECORD (workplace)), NULL);
  store_fixture_save (fixture, ana);
  programme = g_object_new (FOOTING_TYPE_PROGRAMME, "name", "First months", "standard", "core",
                            "standard-version", "1", "anchor", "start", "months", (gint64) 6, NULL);
  store_fixture_save (fixture, programme);
  enrolment = g_object_new (FOOTING_TYPE_ENROLMENT, "preceptee-id", footing_record_get_id (FOOTING_RECORD (ana)),
                            "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                            "standard", "core", "standard-version", "1", "anchor", "start",
                            "anchor-on", footing_day_from_ymd (2026, 1, 5), NULL);
  store_fixture_save (fixture, enrolment);

  return g_steal_pointer (&enrolment);
}

static gint64
add_charter (StoreFixture     *fixture,
             FootingEnrolment *enrolment)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingRoster) roster = load_roster (fixture);
  g_autoptr(FootingCourse) course = footing_course_new (enrolment, NULL);
  g_autoptr(GPtrArray) records = footing_document_setup (roster, course,
                                                         footing_reference_get_form (reference, "charter"), today ());
  g_autoptr(GError) error = NULL;

  store_fixture_try_save (fixture, records, &error);
  g_assert_no_error (error);

  return footing_record_get_id (g_ptr_array_index (records, 0));
}

static const char *
find_body (const GPtrArray *fields,
           const char      *key)
{
  for (guint i = 0; i < fields->len; i++)
    if (g_str_equal (footing_document_field_get_key (g_ptr_array_index (fields, i)), key))
      return footing_document_field_get_body (g_ptr_array_index (fields, i));

  return NULL;
}

static void
test_what_the_book_knows (StoreFixture *fixture,
                          gconstpointer unused)
{
  g_autoptr(FootingEnrolment) enrolment = fill_book (fixture);
  g_autoptr(GPtrArray) documents = NULL;
  g_autoptr(GPtrArray) fields = NULL;
  FootingDocument *document = NULL;

  add_charter (fixture, enrolment);

  documents = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT);
  g_assert_cmpuint (documents->len, ==, 1);
  document = g_ptr_array_index (documents, 0);
  g_assert_cmpstr (footing_document_get_form (document), ==, "charter");
  g_assert_cmpstr (footing_document_get_title (document), ==, "Preceptorship charter");
  g_assert_cmpint (footing_document_get_dated_on (document), ==, today ());
  g_assert_cmpint (footing_document_get_state (document), ==, FOOTING_DOCUMENT_STATE_DRAFT);

  /* Nobody supports her yet, and nobody knows when it ends: nothing is written for them. */
  fields = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT_FIELD);
  g_assert_cmpstr (find_body (fields, "fact.preceptee"), ==, "Ana Test");
  g_assert_cmpstr (find_body (fields, "fact.workplace"), ==, "Alder House");
  g_assert_cmpstr (find_body (fields, "fact.programme"), ==, "First months");
  g_assert_cmpstr (find_body (fields, "fact.started"), ==, "2026-01-05");
  g_assert_null (find_body (fields, "fact.preceptor"));
}

static void
add_meeting (FootingCourse        *course,
             gint64                id,
             FootingMilestoneKind  kind)
{
  FootingMeeting *meeting = g_object_new (FOOTING_TYPE_MEETING, "kind", kind, NULL);

  footing_record_set_id (FOOTING_RECORD (meeting), id);
  g_ptr_array_add (course->meetings, meeting);
}

static void
add_session (FootingCourse       *course,
             gint64               meeting_id,
             FootingDay           day,
             FootingSessionState  state)
{
  FootingSessionTime session = { .meeting_id = meeting_id, .held_on = day, .state = state };

  g_array_append_val (course->sessions, session);
}

static FootingDay
day_of (FootingRoster       *roster,
        const FootingCourse *course,
        const char          *form)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) records =
    footing_document_setup (roster, course, footing_reference_get_form (reference, form), today ());

  return footing_document_get_dated_on (g_ptr_array_index (records, 0));
}

/* Who writes a review up in the evening, or a week later, means the day of the meeting. */
static void
test_speaks_of_the_meeting (StoreFixture *fixture,
                            gconstpointer unused)
{
  g_autoptr(FootingEnrolment) enrolment = fill_book (fixture);
  g_autoptr(FootingRoster) roster = load_roster (fixture);
  g_autoptr(FootingCourse) course = footing_course_new (enrolment, NULL);

  add_meeting (course, 1, FOOTING_MILESTONE_KIND_INITIAL);
  add_meeting (course, 2, FOOTING_MILESTONE_KIND_INTERIM);
  add_meeting (course, 3, FOOTING_MILESTONE_KIND_INTERIM);
  add_meeting (course, 4, FOOTING_MILESTONE_KIND_FINAL);
  add_session (course, 1, today () - 60, FOOTING_SESSION_STATE_HELD);
  add_session (course, 2, today () - 30, FOOTING_SESSION_STATE_HELD);
  add_session (course, 3, today () - 9, FOOTING_SESSION_STATE_HELD);
  add_session (course, 0, today () - 5, FOOTING_SESSION_STATE_HELD);
  add_session (course, 4, today () - 3, FOOTING_SESSION_STATE_MISSED);

  g_assert_cmpint (day_of (roster, course, "initial-meeting"), ==, today () - 60);
  g_assert_cmpint (day_of (roster, course, "interim-review"), ==, today () - 9);
  g_assert_cmpint (day_of (roster, course, "final-review"), ==, today ());
  g_assert_cmpint (day_of (roster, course, "charter"), ==, today ());

  add_session (course, 4, today () - 2, FOOTING_SESSION_STATE_HELD);
  g_assert_cmpint (day_of (roster, course, "final-review"), ==, today () - 2);
  g_assert_cmpint (day_of (roster, course, "certificate"), ==, today () - 2);

  g_object_set (enrolment, "completed-on", today () - 1, NULL);
  g_assert_cmpint (day_of (roster, course, "certificate"), ==, today () - 1);
}

static void
test_bodies_come_back (void)
{
  const char *one[] = { "Wound care", "shadow Zoë", NULL };
  const char *empty[] = { "", "", NULL };
  const char *ids[] = { "honest", "learn", NULL };
  g_autoptr(GPtrArray) rows = g_ptr_array_new ();
  g_autoptr(GPtrArray) back = NULL;
  g_autofree char *body = NULL;
  g_autofree char *promises = NULL;
  g_auto(GStrv) promised = NULL;
  g_auto(GStrv) none = footing_document_promises_from_body ("no JSON at all");

  g_ptr_array_add (rows, one);
  g_ptr_array_add (rows, empty);
  body = footing_document_body_from_rows (rows);
  back = footing_document_rows_from_body (body);
  g_assert_cmpuint (back->len, ==, 1);
  g_assert_cmpstrv (g_ptr_array_index (back, 0), one);

  promises = footing_document_body_from_promises (ids);
  promised = footing_document_promises_from_body (promises);
  g_assert_cmpstrv (promised, ids);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static FootingDocumentField *
field_new (const char *key,
           const char *body)
{
  return g_object_new (FOOTING_TYPE_DOCUMENT_FIELD, "key", key, "body", body, NULL);
}

static void
test_values_for_paper (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingForm *form = footing_reference_get_form (reference, "charter");
  g_autoptr(FootingDocument) document = g_object_new (FOOTING_TYPE_DOCUMENT, "dated-on", today (), NULL);
  g_autoptr(GPtrArray) fields = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) signatures = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(FootingFormValues) values = NULL;

  g_ptr_array_add (fields, field_new ("preceptee-promises", "[\"honest\"]"));
  g_ptr_array_add (fields, field_new ("meeting", "Tuesdays"));
  g_ptr_array_add (fields, field_new ("fact.preceptee", "Ana Test"));
  g_ptr_array_add (fields, field_new ("fact.started", "2026-01-05"));
  g_ptr_array_add (signatures, g_object_new (FOOTING_TYPE_DOCUMENT_SIGNATURE, "role", FOOTING_SIGNATURE_ROLE_PRECEPTEE,
                                             "name", "Ana Test", "signed-at", G_GINT64_CONSTANT (1773307800), NULL));
  g_ptr_array_add (notes, g_object_new (FOOTING_TYPE_DOCUMENT_NOTE, "author", "Ana Test", "body", "It was Monday.",
                                        "added-at", G_GINT64_CONSTANT (1773307900), NULL));

  values = footing_document_values_new (document, form, fields, signatures, notes);
  g_assert_true (footing_form_values_is_ticked (values, "preceptee-promises", "honest"));
  g_assert_false (footing_form_values_is_ticked (values, "preceptee-promises", "learn"));
  g_assert_cmpstr (footing_form_values_get_text (values, "meeting"), ==, "Tuesdays");
  g_assert_cmpstr (footing_form_values_get_fact (values, FOOTING_FORM_FACT_PRECEPTEE), ==, "Ana Test");
  g_assert_nonnull (strstr (footing_form_values_get_fact (values, FOOTING_FORM_FACT_STARTED), "Jan 2026"));
  g_assert_cmpint (footing_form_values_find_signature (values, FOOTING_SIGNATURE_ROLE_PRECEPTEE)->signed_on, ==,
                   today ());
  g_assert_cmpuint (footing_form_values_get_notes (values)->len, ==, 1);
}

static char *
read_words (gpointer source)
{
  return g_strdup (g_object_get_data (source, "words"));
}

static void
write_words (GObject         *writer,
             FootingAutosave *autosave,
             const char      *words)
{
  g_object_set_data_full (writer, "words", g_strdup (words), g_free);
  footing_autosave_touch (autosave);
  footing_autosave_flush (autosave);
  while (footing_autosave_get_state (autosave) == FOOTING_AUTOSAVE_SAVING)
    g_main_context_iteration (NULL, TRUE);
}

/* Two who write into the same field: the first words stay on disk, the others stay with their writer. */
static void
test_saves_itself (StoreFixture *fixture,
                   gconstpointer unused)
{
  g_autoptr(FootingEnrolment) enrolment = fill_book (fixture);
  gint64 document = add_charter (fixture, enrolment);
  g_autoptr(GObject) writer = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr(FootingAutosave) autosave =
    footing_document_autosave_new (fixture->store, document, "meeting", 0, writer, read_words);
  g_autoptr(FootingAutosave) late =
    footing_document_autosave_new (fixture->store, document, "meeting", 0, writer, read_words);
  g_autoptr(GPtrArray) fields = NULL;

  write_words (writer, autosave, "Tuesdays");
  write_words (writer, autosave, "Tuesdays at ten");
  g_assert_cmpint (footing_autosave_get_state (autosave), ==, FOOTING_AUTOSAVE_CLEAN);

  write_words (writer, late, "Never");
  g_assert_cmpint (footing_autosave_get_state (late), ==, FOOTING_AUTOSAVE_FAILED);
  g_assert_error (footing_autosave_get_error (late), FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT);
  footing_autosave_abandon (late);

  fields = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT_FIELD);
  g_assert_cmpstr (find_body (fields, "meeting"), ==, "Tuesdays at ten");
}

static void
answer (GPtrArray  *fields,
        const char *key,
        const char *body)
{
  g_ptr_array_add (fields, g_object_new (FOOTING_TYPE_DOCUMENT_FIELD, "key", key, "body", body, NULL));
}

/* Whoever signs a charter without a promise is told. */
static void
test_what_is_still_empty (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingForm *charter = footing_reference_get_form (reference, "charter");
  const FootingForm *plan = footing_reference_get_form (reference, "learning-plan");
  g_autoptr(GPtrArray) fields = g_ptr_array_new_with_free_func (g_object_unref);
  const char * const blank[] = { " ", "", NULL };
  g_autoptr(GPtrArray) rows = g_ptr_array_new ();
  g_autofree char *table = NULL, *all = NULL, *some = NULL, *goals = NULL;
  FootingDocumentParts parts = { .fields = fields };

  all = footing_document_parts_gaps_to_words (&parts, charter);
  g_assert_cmpstr (all, ==, "Still empty: “As the preceptee, I will”, “As the preceptor, I will”, "
                   "“As the manager, I will” and 3 more.");

  for (guint i = 0; i < 3; i++)
    answer (fields, (const char *[]) { "preceptee-promises", "preceptor-promises", "workplace-promises" }[i], "one");
  answer (fields, "meeting", "Tuesdays");
  answer (fields, "private", " \n");
  answer (fields, "stuck", "We ask Mo.");
  some = footing_document_parts_gaps_to_words (&parts, charter);
  g_assert_cmpstr (some, ==,
                   "Still empty: “What stays between us, and what we would have to tell somebody”.");

  g_object_set (fields->pdata[4], "body", "All of it", NULL);
  g_assert_null (footing_document_parts_gaps_to_words (&parts, charter));

  g_ptr_array_add (rows, (gpointer) blank);
  table = footing_document_body_from_rows (rows);
  answer (fields, "goals", table);
  answer (fields, "notes", "None");
  answer (fields, "look-again", "2026-06-01");
  goals = footing_document_parts_gaps_to_words (&parts, plan);
  g_assert_cmpstr (goals, ==, "Still empty: “Goals”.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/document-setup/what-the-book-knows", test_what_the_book_knows);
  STORE_TEST ("/document-setup/speaks-of-the-meeting", test_speaks_of_the_meeting);
  g_test_add_func ("/document-setup/bodies-come-back", test_bodies_come_back);
  g_test_add_func ("/document-setup/values-for-paper", test_values_for_paper);
  g_test_add_func ("/document-setup/what-is-still-empty", test_what_is_still_empty);
  STORE_TEST ("/document-setup/saves-itself", test_saves_itself);

  return g_test_run ();
}
