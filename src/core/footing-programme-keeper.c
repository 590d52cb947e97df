/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-programme-keeper.h"
#include "footing-programme-version.h"
#include "footing-store-records.h"

/* A draft that was given up: no document of a programme, and found by nobody. */
#define NOTHING "{}"

/* What goes on when the page has gone: the record and the way to the book. */
typedef struct
{
  FootingStore            *store;
  FootingProgrammeDraft   *draft;
  FootingProgrammeVersion *record;
} Link;

struct _FootingProgrammeKeeper
{
  GObject          parent_instance;

  Link            *link; /* owned by the autosave */
  FootingAutosave *autosave;
  GPtrArray       *versions;
  gboolean         taking_up; /* what changes now comes from the book */
};

enum
{
  FOUND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingProgrammeKeeper, footing_programme_keeper, G_TYPE_OBJECT)

static void
link_free (gpointer data)
{
  Link *link = data;

  g_clear_object (&link->store);
  g_clear_object (&link->draft);
  g_clear_object (&link->record);
  g_free (link);
}

/* ---- Writing ---- */

static char *
read_cb (FootingAutosave *autosave,
         gpointer         user_data)
{
  Link *link = user_data;

  return footing_programme_draft_to_document (link->draft);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingAutosave) autosave = user_data;
  g_autoptr(GError) error = NULL;

  footing_store_finish_write (FOOTING_STORE (source), result, &error);
  footing_autosave_finished (autosave, error);
}

static void
save_cb (FootingAutosave *autosave,
         char            *text,
         gpointer         user_data)
{
  Link *link = user_data;
  g_autofree char *document = text;

  g_object_set (link->record,
                "document", document,
                "deleted-at", g_get_real_time () / G_USEC_PER_SEC,
                NULL);
  footing_store_save_one_async (link->store, FOOTING_RECORD (link->record), NULL, saved_cb, g_object_ref (autosave));
}

static void
draft_changed_cb (FootingProgrammeKeeper *self)
{
  if (!self->taking_up)
    footing_autosave_touch (self->autosave);
}

static void
forgotten_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  /* It would be offered once more, and nothing is lost. */
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_debug ("A draft was not forgotten: %s", error->message);
}

void
footing_programme_keeper_forget (FootingProgrammeKeeper *self)
{
  g_return_if_fail (FOOTING_IS_PROGRAMME_KEEPER (self));

  footing_autosave_abandon (self->autosave);
  if (footing_record_get_id (FOOTING_RECORD (self->link->record)) == 0)
    return;

  g_object_set (self->link->record, "document", NOTHING, NULL);
  footing_store_save_one_async (self->link->store, FOOTING_RECORD (self->link->record), NULL, forgotten_cb, NULL);
}

/* ---- What was kept ---- */

static void
take_up (FootingProgrammeKeeper  *self,
         FootingProgrammeVersion *kept)
{
  const char *document = footing_programme_version_get_document (kept);
  g_autofree char *now = footing_programme_draft_to_document (self->link->draft);

  g_set_object (&self->link->record, kept);

  /* Somebody has begun to change it already: what they see is what counts. */
  if (footing_programme_draft_is_changed (self->link->draft) || g_str_equal (document, now))
    return;

  self->taking_up = TRUE;
  if (footing_programme_draft_load (self->link->draft, document, NULL))
    g_signal_emit (self, signals[FOUND], 0);
  self->taking_up = FALSE;
}

static void
versions_read_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(FootingProgrammeKeeper) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) records = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  FootingProgramme *programme = footing_programme_draft_get_programme (self->link->draft);

  if (records == NULL)
    {
      g_debug ("The versions of a programme were not read: %s", error->message);
      return;
    }

  for (guint i = 0; i < records->len; i++)
    {
      FootingProgrammeVersion *version = g_ptr_array_index (records, i);

      if (footing_programme_version_get_programme_id (version) != footing_record_get_id (FOOTING_RECORD (programme)))
        continue;

      g_ptr_array_add (self->versions, g_object_ref (version));
      if (footing_programme_version_get_version (version) == footing_programme_get_version (programme) + 1)
        take_up (self, version);
    }
}

/* ---- The object ---- */

static void
footing_programme_keeper_dispose (GObject *object)
{
  FootingProgrammeKeeper *self = FOOTING_PROGRAMME_KEEPER (object);

  if (self->autosave != NULL)
    footing_autosave_flush (self->autosave);
  g_clear_object (&self->autosave);
  g_clear_pointer (&self->versions, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_programme_keeper_parent_class)->dispose (object);
}

static void
footing_programme_keeper_class_init (FootingProgrammeKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_programme_keeper_dispose;

  signals[FOUND] =
    g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footing_programme_keeper_init (FootingProgrammeKeeper *self)
{
  self->versions = g_ptr_array_new_with_free_func (g_object_unref);
}

FootingProgrammeKeeper *
footing_programme_keeper_new (FootingStore          *store,
                              FootingProgrammeDraft *draft)
{
  FootingProgrammeKeeper *self = g_object_new (FOOTING_TYPE_PROGRAMME_KEEPER, NULL);
  FootingProgramme *programme = footing_programme_draft_get_programme (draft);

  self->link = g_new0 (Link, 1);
  self->link->store = g_object_ref (store);
  self->link->draft = g_object_ref (draft);
  self->link->record = g_object_new (FOOTING_TYPE_PROGRAMME_VERSION,
                                     "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                                     "version", footing_programme_get_version (programme) + 1,
                                     "until-on", footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC),
                                     NULL);
  self->autosave = footing_autosave_new (read_cb, save_cb, self->link, link_free);

  g_signal_connect_object (draft, "changed", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
  footing_store_list_with_trash_async (store, FOOTING_TYPE_PROGRAMME_VERSION, NULL,
                                       versions_read_cb, g_object_ref (self));

  return self;
}

FootingAutosave *
footing_programme_keeper_get_autosave (FootingProgrammeKeeper *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_KEEPER (self), NULL);

  return self->autosave;
}

const GPtrArray *
footing_programme_keeper_get_versions (FootingProgrammeKeeper *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_KEEPER (self), NULL);

  return self->versions;
}
