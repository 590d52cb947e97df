/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-stage-saver.h"
#include "footing-store-reflections.h"

struct _FootingStageSaver
{
  GObject       parent_instance;

  FootingStore *store;
  gint64        reflection_id;
  gint64        stage_id;
  gint64        revision; /* that is on disk, as far as we know */
  gboolean      keep;     /* what is on disk stays as an earlier text */
};

enum
{
  KEPT_BOTH,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingStageSaver, footing_stage_saver, G_TYPE_OBJECT)

/* ---- what an autosave holds */

typedef struct
{
  FootingStageSaver    *saver;
  GWeakRef              source;
  FootingStageReadFunc  read;
} Link;

static void
link_free (gpointer data)
{
  Link *link = data;

  g_weak_ref_clear (&link->source);
  g_object_unref (link->saver);
  g_free (link);
}

static char *
read_cb (FootingAutosave *autosave,
         gpointer         user_data)
{
  Link *link = user_data;
  g_autoptr(GObject) source = g_weak_ref_get (&link->source);

  g_return_val_if_fail (source != NULL, NULL);

  return link->read (source);
}

/* ---- one save */

typedef struct
{
  FootingStageSaver *saver;
  FootingAutosave   *autosave;
  char              *text;
  gboolean           again; /* over a text that was saved from elsewhere */
  GError            *conflict;
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  g_object_unref (save->saver);
  g_object_unref (save->autosave);
  g_clear_error (&save->conflict);
  g_free (save->text);
  g_free (save);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

static void write_text (Save *save);

static FootingStage *
find_stage (const GPtrArray *stages,
            gint64           id)
{
  for (guint i = 0; stages != NULL && i < stages->len; i++)
    if (footing_record_get_id (g_ptr_array_index (stages, i)) == id)
      return g_ptr_array_index (stages, i);

  return NULL;
}

static void
looked_again_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(Save) save = user_data;
  FootingStageSaver *self = save->saver;
  g_autoptr(GPtrArray) stages = NULL;
  g_autoptr(GError) error = NULL;
  FootingStage *stage = NULL;

  stages = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  stage = find_stage (stages, self->stage_id);

  if (stage == NULL)
    {
      footing_autosave_finished (save->autosave, error != NULL ? error : save->conflict);
      return;
    }

  self->revision = footing_stage_get_revision (stage);
  self->keep = TRUE;
  save->again = g_strcmp0 (footing_stage_get_body (stage), save->text) != 0;
  write_text (g_steal_pointer (&save));
}

static void
look_again (Save         *save,
            const GError *conflict)
{
  save->conflict = g_error_copy (conflict);
  footing_store_list_stages_async (save->saver->store, save->saver->reflection_id, NULL,
                                   looked_again_cb, save);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Save) save = user_data;
  FootingStageSaver *self = save->saver;
  g_autoptr(GError) error = NULL;

  if (footing_store_save_stage_finish (FOOTING_STORE (source), result, &self->revision, &error))
    self->keep = FALSE;

  /* Once only: should it be changed again at this very moment, the next try comes soon enough. */
  if (g_error_matches (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT) && save->conflict == NULL)
    {
      look_again (g_steal_pointer (&save), error);
      return;
    }

  footing_autosave_finished (save->autosave, error);

  if (error == NULL && save->again)
    g_signal_emit (self, signals[KEPT_BOTH], 0);
}

static void
write_text (Save *save)
{
  FootingStageSaver *self = save->saver;

  footing_store_save_stage_async (self->store, self->stage_id, save->text, self->revision, self->keep,
                                  NULL, saved_cb, save);
}

static void
save_cb (FootingAutosave *autosave,
         char            *text,
         gpointer         user_data)
{
  Link *link = user_data;
  Save *save = g_new0 (Save, 1);

  save->saver = g_object_ref (link->saver);
  save->autosave = g_object_ref (autosave);
  save->text = text;
  write_text (save);
}

/* ---- the object */

static void
footing_stage_saver_dispose (GObject *object)
{
  g_clear_object (&FOOTING_STAGE_SAVER (object)->store);

  G_OBJECT_CLASS (footing_stage_saver_parent_class)->dispose (object);
}

static void
footing_stage_saver_class_init (FootingStageSaverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_stage_saver_dispose;

  signals[KEPT_BOTH] =
    g_signal_new ("kept-both",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_stage_saver_init (FootingStageSaver *self)
{
  self->keep = TRUE;
}

FootingStageSaver *
footing_stage_saver_new (FootingStore *store,
                         FootingStage *stage)
{
  FootingStageSaver *self = NULL;

  g_return_val_if_fail (FOOTING_IS_STORE (store), NULL);
  g_return_val_if_fail (FOOTING_IS_STAGE (stage), NULL);

  self = g_object_new (FOOTING_TYPE_STAGE_SAVER, NULL);
  self->store = g_object_ref (store);
  self->reflection_id = footing_stage_get_reflection_id (stage);
  self->stage_id = footing_record_get_id (FOOTING_RECORD (stage));
  self->revision = footing_stage_get_revision (stage);

  return self;
}

FootingAutosave *
footing_stage_saver_new_autosave (FootingStageSaver    *self,
                                  gpointer              source,
                                  FootingStageReadFunc  read)
{
  Link *link = NULL;

  g_return_val_if_fail (FOOTING_IS_STAGE_SAVER (self), NULL);
  g_return_val_if_fail (G_IS_OBJECT (source), NULL);
  g_return_val_if_fail (read != NULL, NULL);

  link = g_new0 (Link, 1);
  link->saver = g_object_ref (self);
  g_weak_ref_init (&link->source, source);
  link->read = read;

  return footing_autosave_new (read_cb, save_cb, link, link_free);
}

void
footing_stage_saver_keep_present (FootingStageSaver *self)
{
  g_return_if_fail (FOOTING_IS_STAGE_SAVER (self));

  self->keep = TRUE;
}

gint64
footing_stage_saver_get_stage_id (FootingStageSaver *self)
{
  g_return_val_if_fail (FOOTING_IS_STAGE_SAVER (self), 0);

  return self->stage_id;
}
