/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <string.h>

#include "footing-db-private.h"
#include "footing-document-field.h"
#include "footing-document.h"
#include "footing-enrolment-item.h"
#include "footing-store-document-chain.h"
#include "footing-store-documents.h"
#include "store-fixture.h"

/* 2026-03-12, 09:30 UTC */
#define MORNING G_GINT64_CONSTANT (1773307800)

/* An enrolment that is asked for a charter. */
static gint64
set_up_enrolment (StoreFixture *fixture)
{
  g_autoptr(FootingEnrolmentItem) item = NULL;
  g_autoptr(GError) error = NULL;
  gint64 enrolment;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  enrolment = store_fixture_enrol (fixture, "Ana Test");
  item = g_object_new (FOOTING_TYPE_ENROLMENT_ITEM, "enrolment-id", enrolment, "kind", FOOTING_ITEM_KIND_DOCUMENT,
                       "key", "charter", "name", "Preceptorship charter", NULL);
  store_fixture_save (fixture, item);

  return enrolment;
}

static gint64
add_document (StoreFixture *fixture,
              gint64        enrolment,
              const char   *form)
{
  g_autoptr(GPtrArray) enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);
  g_autoptr(FootingDocument) document = NULL;

  document = g_object_new (FOOTING_TYPE_DOCUMENT, "enrolment-id", enrolment, "person-id",
                           footing_enrolment_get_preceptee_id (g_ptr_array_index (enrolments, 0)),
                           "form", form, "form-version", "1", "title", "Our paper",
                           "dated-on", footing_day_from_ymd (2026, 3, 11), NULL);
  store_fixture_save (fixture, document);

  return footing_record_get_id (FOOTING_RECORD (document));
}

/* Returns: the revision after it, or -1 when something newer was there or the document is locked */
static gint64
write_field (StoreFixture *fixture,
             gint64        document,
             const char   *key,
             const char   *words,
             gint64        revision)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_save_document_field_async (fixture->store, document, key, words, revision, NULL,
                                           footing_await_cb, &done);
  if (footing_store_save_document_field_finish (fixture->store, footing_await (&done), &revision, &error))
    return revision;

  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT);

  return -1;
}

/* Returns: whether it went in; FALSE when something stood in the way */
static gboolean
sign (StoreFixture         *fixture,
      gint64                document,
      FootingSignatureRole  role,
      gint64                signed_at,
      gboolean              is_last)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingDocumentSignature) signature = NULL;
  g_autoptr(GError) error = NULL;

  signature = g_object_new (FOOTING_TYPE_DOCUMENT_SIGNATURE, "document-id", document, "role", role,
                            "name", role == FOOTING_SIGNATURE_ROLE_PRECEPTEE ? "Ana Test" : "Zoë Test",
                            "signed-at", signed_at, NULL);
  footing_store_sign_document_async (fixture->store, signature, is_last, NULL, footing_await_cb, &done);
  if (footing_store_finish_write (fixture->store, footing_await (&done), &error))
    return TRUE;

  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT);

  return FALSE;
}

static gboolean
unsign (StoreFixture         *fixture,
        gint64                document,
        FootingSignatureRole  role)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_unsign_document_async (fixture->store, document, role, NULL, footing_await_cb, &done);

  return footing_store_finish_write (fixture->store, footing_await (&done), &error);
}

static void
sign_by_both (StoreFixture *fixture,
              gint64        document,
              gint64        signed_at)
{
  g_assert_true (sign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE, signed_at, FALSE));
  g_assert_true (sign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTOR, signed_at + 60, TRUE));
}

static guint
count (StoreFixture *fixture,
       GType         type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (fixture, type);

  return records->len;
}

static void
test_nothing_newer_is_overwritten (StoreFixture *fixture,
                                   gconstpointer unused)
{
  gint64 document = add_document (fixture, set_up_enrolment (fixture), "charter");
  g_autoptr(GPtrArray) fields = NULL;

  g_assert_cmpint (write_field (fixture, document, "goals", "First", 0), ==, 1);
  g_assert_cmpint (write_field (fixture, document, "goals", "Second", 1), ==, 2);
  g_assert_cmpint (write_field (fixture, document, "goals", "Late", 1), ==, -1);
  g_assert_cmpint (write_field (fixture, document, "goals", "New?", 0), ==, -1);
  g_assert_cmpint (write_field (fixture, document, "support", "Other", 0), ==, 1);

  fields = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT_FIELD);
  g_assert_cmpuint (fields->len, ==, 2);
  g_assert_cmpstr (footing_document_field_get_body (g_ptr_array_index (fields, 0)), ==, "Second");
  g_assert_cmpint (footing_document_field_get_revision (g_ptr_array_index (fields, 0)), ==, 2);

  g_assert_cmpint (write_field (fixture, document, "goals", "", 2), ==, 3);
  g_clear_pointer (&fields, g_ptr_array_unref);
  fields = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT_FIELD);
  g_assert_null (footing_document_field_get_body (g_ptr_array_index (fields, 0)));
}

static void
test_other_words_need_new_signatures (StoreFixture *fixture,
                                      gconstpointer unused)
{
  gint64 document = add_document (fixture, set_up_enrolment (fixture), "charter");

  write_field (fixture, document, "goals", "First", 0);
  g_assert_true (sign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE, MORNING, FALSE));
  g_assert_cmpint (write_field (fixture, document, "goals", "First", 1), ==, 2);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 1);

  g_assert_cmpint (write_field (fixture, document, "goals", "Late", 1), ==, -1);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 1);

  g_assert_cmpint (write_field (fixture, document, "goals", "Second", 2), ==, 3);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 0);
}

/* Returns: whether it went in; FALSE when the document is locked */
static gboolean
date (StoreFixture *fixture,
      gint64        document,
      FootingDay    day)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_date_document_async (fixture->store, document, day, NULL, footing_await_cb, &done);
  if (footing_store_finish_write (fixture->store, footing_await (&done), &error))
    return TRUE;

  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT);

  return FALSE;
}

/* What is signed on Monday cannot become a paper of last month below the first signature. */
static void
test_another_date_needs_new_signatures (StoreFixture *fixture,
                                        gconstpointer unused)
{
  gint64 document = add_document (fixture, set_up_enrolment (fixture), "charter");
  FootingDay day = footing_day_from_ymd (2026, 3, 11);
  g_autoptr(GPtrArray) documents = NULL;

  g_assert_true (sign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE, MORNING, FALSE));
  g_assert_true (date (fixture, document, day));
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 1);

  g_assert_true (date (fixture, document, day - 30));
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 0);

  sign_by_both (fixture, document, MORNING);
  g_assert_false (date (fixture, document, day));
  documents = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT);
  g_assert_cmpint (footing_document_get_dated_on (g_ptr_array_index (documents, 0)), ==, day - 30);
}

static void
test_a_signature_can_be_taken_back_until_the_last (StoreFixture *fixture,
                                                   gconstpointer unused)
{
  gint64 document = add_document (fixture, set_up_enrolment (fixture), "charter");

  g_assert_true (sign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE, MORNING, FALSE));
  g_assert_false (sign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE, MORNING, FALSE));
  g_assert_true (unsign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE));
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 0);

  sign_by_both (fixture, document, MORNING);
  g_assert_false (unsign (fixture, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE));
  g_assert_false (sign (fixture, document, FOOTING_SIGNATURE_ROLE_MANAGER, MORNING, TRUE));
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 2);
  g_assert_cmpint (write_field (fixture, document, "goals", "After", 0), ==, -1);
}

static char *
sum_of (const char *text)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

/* The text is written out as docs/documents.md describes it, and not made by the code that it tests. */
static void
test_the_digest_is_that_of_what_was_signed (StoreFixture *fixture,
                                            gconstpointer unused)
{
  gint64 document = add_document (fixture, set_up_enrolment (fixture), "charter");
  g_autoptr(GPtrArray) documents = NULL;
  FootingDocument *it = NULL;
  g_autofree char *text = NULL;
  g_autofree char *digest = NULL;

  write_field (fixture, document, "support", "Kaffee für alle", 0);
  write_field (fixture, document, "goals", "One\ntwo", 0);
  write_field (fixture, document, "empty", "", 0);
  sign_by_both (fixture, document, MORNING);

  documents = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT);
  it = g_ptr_array_index (documents, 0);
  text = g_strdup_printf ("previous 0\n\ndocument %zu\n%s\nform 7\ncharter\nversion 1\n1\ntitle 9\nOur paper\n"
                          "date 10\n2026-03-11\nsigned 10\n1773307860\n"
                          "field 5\ngoals\nwords 7\nOne\ntwo\nfield 7\nsupport\nwords 16\nKaffee für alle\n"
                          "role 9\npreceptee\nname 8\nAna Test\nat 10\n1773307800\n"
                          "role 9\npreceptor\nname 9\nZoë Test\nat 10\n1773307860\n",
                          strlen (footing_record_get_uid (FOOTING_RECORD (it))),
                          footing_record_get_uid (FOOTING_RECORD (it)));
  digest = sum_of (text);

  g_assert_cmpint (footing_document_get_state (it), ==, FOOTING_DOCUMENT_STATE_SIGNED);
  g_assert_cmpint (footing_document_get_signed_at (it), ==, MORNING + 60);
  g_assert_null (footing_document_get_previous_digest (it));
  g_assert_cmpstr (footing_document_get_digest (it), ==, digest);
}

static void
test_what_was_asked_for_is_done_with_the_last_signature (StoreFixture *fixture,
                                                         gconstpointer unused)
{
  gint64 enrolment = set_up_enrolment (fixture);
  gint64 other = add_document (fixture, enrolment, "snob");
  gint64 charter = add_document (fixture, enrolment, "charter");
  g_autoptr(GPtrArray) items = NULL;

  sign_by_both (fixture, other, MORNING);
  g_assert_true (sign (fixture, charter, FOOTING_SIGNATURE_ROLE_PRECEPTEE, MORNING, FALSE));
  items = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT_ITEM);
  g_assert_cmpint (footing_enrolment_item_get_done_on (g_ptr_array_index (items, 0)), ==, FOOTING_DAY_NONE);

  g_assert_true (sign (fixture, charter, FOOTING_SIGNATURE_ROLE_PRECEPTOR, MORNING, TRUE));
  g_clear_pointer (&items, g_ptr_array_unref);
  items = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT_ITEM);
  g_assert_cmpint (footing_enrolment_item_get_done_on (g_ptr_array_index (items, 0)), ==,
                   footing_day_from_ymd (2026, 3, 12));
}

/* ---- The chain ---- */

static FootingDocumentChain *
check (StoreFixture *fixture)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  FootingDocumentChain *chain = NULL;

  footing_store_check_documents_async (fixture->store, NULL, footing_await_cb, &done);
  chain = footing_store_check_documents_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return chain;
}

/* A book with three signed documents, 1 to 3, and one that is being written. */
static void
fill_chain (StoreFixture *fixture)
{
  gint64 enrolment = set_up_enrolment (fixture);

  for (int i = 0; i < 3; i++)
    {
      gint64 document = add_document (fixture, enrolment, "charter");

      g_assert_cmpint (document, ==, i + 1);
      write_field (fixture, document, "goals", "To settle in", 0);
      sign_by_both (fixture, document, MORNING + i * 3600);
    }

  write_field (fixture, add_document (fixture, enrolment, "charter"), "goals", "Soon", 0);
}

/* Somebody who can write into the file is not held up by a trigger. */
static void
tamper (StoreFixture *fixture,
        const char   *sql)
{
  g_autoptr(FootingDb) db = NULL;
  g_autoptr(GError) error = NULL;

  store_fixture_close (fixture);
  db = _footing_db_open (fixture->path, FOOTING_DB_READ_WRITE, NULL, &error);
  g_assert_no_error (error);
  _footing_db_exec (db, "DROP TRIGGER document_locked; DROP TRIGGER document_field_locked; "
                        "DROP TRIGGER document_signature_locked; DROP TRIGGER document_gone", &error);
  g_assert_no_error (error);
  _footing_db_exec (db, sql, &error);
  g_assert_no_error (error);
  g_clear_pointer (&db, _footing_db_close);
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
}

static char *
describe (const FootingDocumentChain *chain)
{
  static const char faults[] = "CGF"; /* changed, gap, fork */
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%u", chain->n_signed);
  for (guint i = 0; i < chain->findings->len; i++)
    {
      const FootingDocumentFinding *finding = g_ptr_array_index (chain->findings, i);

      g_string_append_printf (text, " %c%d", faults[finding->fault], (int) finding->document_id);
    }

  return g_string_free (text, FALSE);
}

static void
test_a_sound_chain (StoreFixture *fixture,
                    gconstpointer unused)
{
  g_autoptr(FootingDocumentChain) chain = NULL;
  g_autofree char *text = NULL;

  fill_chain (fixture);
  tamper (fixture, "UPDATE document SET deleted_at = 1 WHERE id = 2; UPDATE document SET updated_at = 1");
  chain = check (fixture);
  text = describe (chain);
  g_assert_cmpstr (text, ==, "3");
  g_assert_true (footing_document_chain_is_sound (chain));
}

/* What is done to the file, and which documents are then named. */
typedef struct
{
  const char *name;
  const char *sql;
  const char *found;
} Forgery;

static const Forgery forgeries[] = {
  { "a-changed-byte", "UPDATE document_field SET body = 'To settle on' WHERE document_id = 2", "3 C2" },
  { "a-field-more", "INSERT INTO document_field (uid, created_at, updated_at, document_id, key, body, revision) "
                    "VALUES ('u', 1, 1, 1, 'more', 'And more', 1)", "3 C1" },
  { "a-hidden-field", "UPDATE document_field SET deleted_at = 1 WHERE document_id = 1", "3 C1" },
  { "another-name", "UPDATE document_signature SET name = 'Eve Test' WHERE document_id = 3 AND role = 'preceptor'",
    "3 C3" },
  { "another-day", "UPDATE document SET dated_on = '2026-03-10' WHERE id = 3", "3 C3" },
  { "a-moved-field", "UPDATE document_field SET key = 'goal' WHERE document_id = 3", "3 C3" },
  { "a-removed-document", "DELETE FROM document WHERE id = 2", "2 G3" },
  { "a-removed-beginning", "DELETE FROM document WHERE id = 1", "2 G2" },
  { "a-hidden-document", "UPDATE document SET state = 'draft', digest = NULL WHERE id = 2", "2 G3" },
  { "a-swapped-order", "UPDATE document SET signed_at = 2 * 1773311460 - signed_at WHERE digest IS NOT NULL",
    "3 C3 C1" },
  { "a-swapped-link", "UPDATE document SET previous_digest = (SELECT digest FROM document WHERE id = 1) WHERE id = 3",
    "3 F2 C3 F3" },
  { "a-mended-digest", "UPDATE document_field SET body = 'No' WHERE document_id = 2; "
                       "UPDATE document SET digest = printf ('%064d', 0) WHERE id = 2", "3 C2 G3" },
};

static void
test_a_forgery_is_found (StoreFixture *fixture,
                         gconstpointer data)
{
  const Forgery *forgery = data;
  g_autoptr(FootingDocumentChain) chain = NULL;
  g_autofree char *text = NULL;

  fill_chain (fixture);
  tamper (fixture, forgery->sql);
  chain = check (fixture);
  text = describe (chain);
  g_assert_cmpstr (text, ==, forgery->found);
  g_assert_false (footing_document_chain_is_sound (chain));
}

static void
test_what_was_deleted_for_good_leaves_a_gap (StoreFixture *fixture,
                                             gconstpointer unused)
{
  g_auto(FootingAwait) trashed = FOOTING_AWAIT_INIT;
  g_auto(FootingAwait) purged = FOOTING_AWAIT_INIT;
  g_autoptr(FootingDocumentChain) chain = NULL;
  g_autoptr(GPtrArray) documents = NULL;
  g_autoptr(GPtrArray) first = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  fill_chain (fixture);
  documents = store_fixture_list (fixture, FOOTING_TYPE_DOCUMENT);
  g_ptr_array_add (first, g_ptr_array_index (documents, 0));
  footing_store_trash_async (fixture->store, first, TRUE, NULL, footing_await_cb, &trashed);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&trashed), &error));
  footing_store_purge_async (fixture->store, G_MAXINT64, NULL, footing_await_cb, &purged);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&purged), &error));

  chain = check (fixture);
  g_assert_cmpuint (chain->n_signed, ==, 2);
  g_assert_cmpuint (chain->n_gaps, ==, 1);
  g_assert_cmpuint (chain->n_erased, ==, 1);
  g_assert_true (footing_document_chain_is_sound (chain));
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("TZ", "Europe/London", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/store/documents/nothing-newer-is-overwritten", test_nothing_newer_is_overwritten);
  STORE_TEST ("/store/documents/other-words-need-new-signatures", test_other_words_need_new_signatures);
  STORE_TEST ("/store/documents/another-date-needs-new-signatures", test_another_date_needs_new_signatures);
  STORE_TEST ("/store/documents/a-signature-can-be-taken-back-until-the-last",
              test_a_signature_can_be_taken_back_until_the_last);
  STORE_TEST ("/store/documents/the-digest-is-that-of-what-was-signed", test_the_digest_is_that_of_what_was_signed);
  STORE_TEST ("/store/documents/what-was-asked-for-is-done-with-the-last-signature",
              test_what_was_asked_for_is_done_with_the_last_signature);
  STORE_TEST ("/store/documents/a-sound-chain", test_a_sound_chain);
  STORE_TEST ("/store/documents/what-was-deleted-for-good-leaves-a-gap", test_what_was_deleted_for_good_leaves_a_gap);
  for (guint i = 0; i < G_N_ELEMENTS (forgeries); i++)
    {
      g_autofree char *path = g_strconcat ("/store/documents/found/", forgeries[i].name, NULL);

      g_test_add (path, StoreFixture, &forgeries[i], store_fixture_set_up, test_a_forgery_is_found,
                  store_fixture_tear_down);
    }

  return g_test_run ();
}
