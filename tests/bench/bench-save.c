/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* How long it takes until the text of one stage of a reflection is on the disk, in an encrypted
 * book, beside writing the same bytes to a file and waiting for the disk.
 */

#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "footing-await.h"
#include "footing-reflection.h"
#include "footing-stage.h"
#include "footing-store-records.h"
#include "footing-store-reflections.h"

#define N_SAVES 300
#define GOAL_P95_MS 5

/* A paragraph that grows, as somebody writes. */
static char *
make_text (int save)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < 40 + save; i++)
    g_string_append (text, "I asked what would help, and waited for the answer. ");

  return g_string_free (text, FALSE);
}

static double
milliseconds_since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1000.0;
}

static void
save_record (FootingStore *store,
             gpointer      record)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_save_one_async (store, record, NULL, footing_await_cb, &done);
  if (!footing_store_finish_write (store, footing_await (&done), &error))
    g_error ("%s", error->message);
}

static gint64
make_stage (FootingStore *store)
{
  g_autoptr(FootingReflection) reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                          "model", "driscoll",
                                                          "written-on", footing_day_from_ymd (2026, 3, 12),
                                                          NULL);
  g_autoptr(FootingStage) stage = NULL;

  save_record (store, reflection);
  stage = g_object_new (FOOTING_TYPE_STAGE,
                        "reflection-id", footing_record_get_id (FOOTING_RECORD (reflection)),
                        "key", "what",
                        NULL);
  save_record (store, stage);

  return footing_record_get_id (FOOTING_RECORD (stage));
}

static double
save_stage (FootingStore *store,
            gint64        stage,
            const char   *text,
            gint64       *revision)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  footing_store_save_stage_async (store, stage, text, *revision, FALSE, NULL, footing_await_cb, &done);
  if (!footing_store_save_stage_finish (store, footing_await (&done), revision, &error))
    g_error ("%s", error->message);

  return milliseconds_since (start);
}

static double
write_file (int         fd,
            const char *text)
{
  gint64 start = g_get_monotonic_time ();

  if (write (fd, text, strlen (text)) < 0 || fdatasync (fd) != 0)
    g_error ("The disk does not take what is written");

  return milliseconds_since (start);
}

static void
print_list (const char   *name,
            const double *values)
{
  g_print ("\"%s\": [", name);
  for (int i = 0; i < N_SAVES; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", values[i]);
  g_print ("], ");
}

static void
measure (FootingStore *store,
         int           fd)
{
  double figure[N_SAVES], limit[N_SAVES];
  gint64 stage = make_stage (store);
  gint64 revision = 0;

  for (int i = 0; i < N_SAVES; i++)
    {
      g_autofree char *text = make_text (i);

      limit[i] = write_file (fd, text);
      figure[i] = save_stage (store, stage, text, &revision);
    }

  g_print ("{\"bench\": \"save\", ");
  print_list ("figure_ms", figure);
  print_list ("limit_ms", limit);
  g_print ("\"goal_p95_ms\": %d}\n", GOAL_P95_MS);
}

static void
close_store (FootingStore *store)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_close_async (store, footing_await_cb, &done);
  if (!footing_store_close_finish (store, footing_await (&done), &error))
    g_error ("%s", error->message);
}

int
main (void)
{
  /* Beside the build, not in the temporary folder, which may be memory. */
  g_autofree char *folder = g_canonicalize_filename ("bench-save-XXXXXX", NULL);
  g_autofree char *book = NULL;
  g_autofree char *plain = NULL;
  g_autoptr(FootingStore) store = footing_store_new ();
  g_auto(FootingAwait) opened = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  int fd;

  if (g_mkdtemp (folder) == NULL)
    g_error ("There is no room for a bench in this folder");

  book = g_build_filename (folder, "bench.footing", NULL);
  plain = g_build_filename (folder, "plain", NULL);
  fd = g_open (plain, O_WRONLY | O_CREAT | O_APPEND, 0600);

  footing_store_open_async (store, book, "correct horse battery", FOOTING_STORE_OPEN_NEW, NULL,
                            footing_await_cb, &opened);
  if (!footing_store_open_finish (store, footing_await (&opened), &error))
    g_error ("%s", error->message);

  measure (store, fd);

  close_store (store);
  close (fd);
  g_unlink (plain);
  g_unlink (book);
  g_rmdir (folder);

  return 0;
}
