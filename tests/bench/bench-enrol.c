/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* An intake of 2,000 people is enrolled on a gold programme in one step: every date is worked out, and
 * all of it is saved in one transaction of an encrypted book. Beside it stands the least that any
 * program would have to do with such a book: the same number of rows, with days that are the same for
 * everybody, put into the same tables by plain INSERT statements, in one transaction.
 */

#include "config.h"

#include <glib/gstdio.h>

#include "footing-await.h"
#include "footing-db-private.h"
#include "footing-enrolling.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"
#include "footing-store-records.h"

#define N_PEOPLE 2000
/* The enrolment, who supports them, and the seven meetings of a gold programme. */
#define N_ROWS (N_PEOPLE * 9)
#define N_REPETITIONS 9
#define GOAL_RATIO 5
#define PASSPHRASE "correct horse battery"

static double
milliseconds_since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1000.0;
}

/* Returns: (transfer full): the store of a new book */
static FootingStore *
make_book (const char *path)
{
  FootingStore *store = footing_store_new ();
  g_auto(FootingAwait) opened = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_open_async (store, path, PASSPHRASE, FOOTING_STORE_OPEN_NEW, NULL, footing_await_cb, &opened);
  if (!footing_store_open_finish (store, footing_await (&opened), &error))
    g_error ("%s", error->message);

  return store;
}

static void
close_book (FootingStore *store)
{
  g_auto(FootingAwait) closed = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_close_async (store, footing_await_cb, &closed);
  if (!footing_store_close_finish (store, footing_await (&closed), &error))
    g_error ("%s", error->message);

  g_object_unref (store);
}

/* ---- The limit ---- */

#define INSERT_PERSON \
  "INSERT INTO person (id, uid, created_at, updated_at, name, profession, contract_hours, is_preceptor, is_lead," \
  " preceptee_limit) VALUES (:id, hex (randomblob (16)), 1, 1, 'Preceptee-Test', 'rn-adult', 0, 0, 0, 2)"
#define INSERT_PROGRAMME \
  "INSERT INTO programme (id, uid, created_at, updated_at, name, standard, standard_version, anchor, months," \
  " supernumerary_hours, preceptor_hours) VALUES (1, 'p', 1, 1, 'Gold', 'gold', '2022.10', 'later', 12, 75, 12)"
#define INSERT_ENROLMENT \
  "INSERT INTO enrolment (id, uid, created_at, updated_at, preceptee_id, preceptor_id, programme_id, standard," \
  " standard_version, anchor, anchor_on, ends_on, state) VALUES (:id, hex (randomblob (16)), 1, 1, :id, 2001, 1," \
  " 'gold', '2022.10', 'later', '2026-01-05', '2027-01-05', 'active')"
#define INSERT_MEETING \
  "INSERT INTO meeting (uid, created_at, updated_at, enrolment_id, key, kind, name, position, opens_on, due_on," \
  " standard_on, late_on, planned_on, minutes, required, agenda, state) VALUES (hex (randomblob (16)), 1, 1, :id," \
  " :key, 'meeting', 'Month 2 meeting', 1, '2026-02-05', '2026-03-05', '2026-03-05', '2026-03-06', '2026-03-05'," \
  " 60, 1, :agenda, 'planned')"
#define INSERT_PAIRING \
  "INSERT INTO pairing (uid, created_at, updated_at, enrolment_id, preceptor_id, kind, from_on)" \
  " VALUES (hex (randomblob (16)), 1, 1, :id, 2001, 'named', '2026-01-05')"
#define AGENDA \
  "How it is going, and how you are\nWhat we agreed last time\nGoals: what has moved, what is in the way\n" \
  "Opportunities: offered, asked for, held back\nWhat I promise until next time"

static gboolean
insert (FootingDb   *db,
        const char  *sql,
        gint64       id,
        const char  *key,
        GError     **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", id);
  if (key != NULL)
    {
      _footing_stmt_bind_text (stmt, ":key", key);
      _footing_stmt_bind_text (stmt, ":agenda", AGENDA);
    }

  return _footing_stmt_run (stmt, error);
}

static gboolean
insert_people (FootingDb  *db,
               gpointer    unused,
               GError    **error)
{
  gboolean done = _footing_db_exec (db, INSERT_PROGRAMME, error);

  for (gint64 id = 1; done && id <= N_PEOPLE + 1; id++)
    done = insert (db, INSERT_PERSON, id, NULL, error);

  return done;
}

static gboolean
insert_rows (FootingDb  *db,
             gpointer    unused,
             GError    **error)
{
  static const char * const keys[] = { "initial", "month-2", "month-4", "interim", "month-8", "month-10", "final" };
  gboolean done = TRUE;

  for (gint64 id = 1; done && id <= N_PEOPLE; id++)
    {
      done = insert (db, INSERT_ENROLMENT, id, NULL, error) && insert (db, INSERT_PAIRING, id, NULL, error);
      for (guint i = 0; done && i < G_N_ELEMENTS (keys); i++)
        done = insert (db, INSERT_MEETING, id, keys[i], error);
    }

  return done;
}

/* A new book, made by the store, then opened without it. */
static double
measure_plain (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDb) db = NULL;
  gint64 start;

  close_book (make_book (path));
  db = _footing_db_open (path, FOOTING_DB_READ_WRITE, PASSPHRASE, &error);
  if (db == NULL || !_footing_db_transact (db, insert_people, NULL, &error))
    g_error ("%s", error->message);

  start = g_get_monotonic_time ();
  if (!_footing_db_transact (db, insert_rows, NULL, &error))
    g_error ("%s", error->message);

  return milliseconds_since (start);
}

/* ---- The figure ---- */

static void
save (FootingStore *store,
      GPtrArray    *records)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_save_async (store, records, NULL, footing_await_cb, &done);
  if (!footing_store_finish_write (store, footing_await (&done), &error))
    g_error ("%s", error->message);
}

static void
save_one (FootingStore *store,
          gpointer      record)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, record);
  save (store, records);
}

static GPtrArray *
make_people (FootingStore *store)
{
  GPtrArray *people = g_ptr_array_new_with_free_func (g_object_unref);
  FootingDay first = footing_day_from_ymd (2026, 1, 5);

  for (int i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *name = g_strdup_printf ("Preceptee %d-Test", i);

      g_ptr_array_add (people, g_object_new (FOOTING_TYPE_PERSON,
                                             "name", name,
                                             "profession", FOOTING_PROFESSION_RN_ADULT,
                                             "started-on", first + i % 365,
                                             NULL));
    }
  save (store, people);

  return people;
}

static double
enrol (FootingStore     *store,
       FootingReference *reference)
{
  const FootingStandard *gold = footing_reference_get_standard (reference, "gold");
  g_autoptr(GPtrArray) programme = footing_programme_setup_from_standard (gold, "Gold", FOOTING_ANCHOR_RULE_LATER);
  g_autoptr(FootingPerson) preceptor = g_object_new (FOOTING_TYPE_PERSON, "name", "Preceptor-Test",
                                                     "is-preceptor", TRUE, NULL);
  g_autoptr(GPtrArray) people = make_people (store);
  g_autoptr(GPtrArray) milestones = NULL;
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) records = NULL;
  FootingEnrolling enrolling = {
    .preceptor = preceptor,
    .calendar = footing_reference_get_calendar (reference),
    .today = footing_day_from_ymd (2026, 1, 5),
  };
  gint64 start;

  save (store, programme);
  enrolling.programme = g_ptr_array_index (programme, 0);
  milestones = g_ptr_array_copy (programme, (GCopyFunc) (GCallback) g_object_ref, NULL);
  g_ptr_array_set_free_func (milestones, g_object_unref);
  g_ptr_array_remove_index (milestones, 0);
  enrolling.milestones = milestones;
  save_one (store, preceptor);

  start = g_get_monotonic_time ();
  entries = footing_enrolling_preview (&enrolling, people);
  records = footing_enrolling_records (&enrolling, entries);
  if (records->len != N_ROWS)
    g_error ("%u rows instead of %d", records->len, N_ROWS);
  save (store, records);

  return milliseconds_since (start);
}

static double
measure_enrolling (const char       *path,
                   FootingReference *reference)
{
  FootingStore *store = make_book (path);
  double taken = enrol (store, reference);

  close_book (store);

  return taken;
}

static void
print_list (const char   *name,
            const double *values)
{
  g_print ("\"%s\": [", name);
  for (int i = 0; i < N_REPETITIONS; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", values[i]);
  g_print ("], ");
}

static void
forget (const char *path)
{
  static const char * const endings[] = { "", "-lock", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);

      g_unlink (file);
    }
}

int
main (void)
{
  /* Beside the build, not in the temporary folder, which may be memory. */
  g_autofree char *folder = g_canonicalize_filename ("bench-enrol-XXXXXX", NULL);
  g_autoptr(FootingReference) reference = footing_reference_new ();
  double figure[N_REPETITIONS], limit[N_REPETITIONS];

  if (g_mkdtemp (folder) == NULL)
    g_error ("There is no room for a bench in this folder");

  for (int i = 0; i < N_REPETITIONS; i++)
    {
      g_autofree char *plain = g_build_filename (folder, "plain", NULL);
      g_autofree char *book = g_build_filename (folder, "bench.footing", NULL);

      limit[i] = measure_plain (plain);
      figure[i] = measure_enrolling (book, reference);
      forget (plain);
      forget (book);
    }
  g_rmdir (folder);

  g_print ("{\"bench\": \"enrol\", ");
  print_list ("figure_ms", figure);
  print_list ("limit_ms", limit);
  g_print ("\"goal_ratio\": %d}\n", GOAL_RATIO);

  return 0;
}
