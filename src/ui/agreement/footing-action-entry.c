/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-action-entry.h"
#include "footing-action-typing.h"
#include "footing-error-words.h"
#include "footing-name-limit.h"
#include "footing-shell.h"

struct _FootingActionEntry
{
  AdwEntryRow          parent_instance;

  FootingContext      *context;
  FootingAction       *draft;
  FootingAutosave     *autosave;
  FootingActionTyping *typing;   /* belongs to the autosave */
};

enum
{
  FINISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingActionEntry, footing_action_entry, ADW_TYPE_ENTRY_ROW)

static void
autosave_error_cb (FootingActionEntry *self,
                   GParamSpec         *pspec,
                   FootingAutosave    *autosave)
{
  if (footing_autosave_get_error (autosave) != NULL)
    footing_shell_report (GTK_WIDGET (self), footing_autosave_get_error (autosave));
}

static void
begin (FootingActionEntry *self)
{
  g_clear_object (&self->autosave);
  self->autosave = footing_action_typing_new (footing_context_get_store (self->context), self->draft, &self->typing);
  footing_context_watch_autosave (self->context, self->autosave);
  g_signal_connect_object (self->autosave, "notify::error", G_CALLBACK (autosave_error_cb), self, G_CONNECT_SWAPPED);
}

static void
changed_cb (FootingActionEntry *self)
{
  if (self->autosave == NULL)
    return;

  footing_action_typing_set_words (self->typing, gtk_editable_get_text (GTK_EDITABLE (self)));
  footing_autosave_touch (self->autosave);
}

/* What was typed goes on being saved by itself, while the next one is typed. */
static void
entered_cb (FootingActionEntry *self)
{
  g_autofree char *line = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));

  if (self->autosave == NULL || *line == '\0')
    return;

  footing_autosave_flush (self->autosave);
  begin (self);
  gtk_editable_set_text (GTK_EDITABLE (self), "");
  g_signal_emit (self, signals[FINISHED], 0);
}

static void
footing_action_entry_dispose (GObject *object)
{
  FootingActionEntry *self = FOOTING_ACTION_ENTRY (object);

  if (self->autosave != NULL)
    footing_autosave_flush (self->autosave);
  g_clear_object (&self->autosave);
  g_clear_object (&self->draft);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_action_entry_parent_class)->dispose (object);
}

static void
footing_action_entry_class_init (FootingActionEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_action_entry_dispose;

  signals[FINISHED] =
    g_signal_new ("finished",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_action_entry_init (FootingActionEntry *self)
{
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
  g_signal_connect (self, "entry-activated", G_CALLBACK (entered_cb), NULL);
}

void
footing_action_entry_set_up (FootingActionEntry *self,
                             FootingContext     *context,
                             FootingAction      *draft)
{
  g_return_if_fail (FOOTING_IS_ACTION_ENTRY (self) && self->context == NULL);

  /* Once it has its title, which the limit may speak of. */
  footing_line_limit_apply (ADW_ENTRY_ROW (self), FOOTING_SENTENCE_LIMIT);
  g_set_object (&self->context, context);
  g_set_object (&self->draft, draft);
  begin (self);
}

gint64
footing_action_entry_get_id (FootingActionEntry *self)
{
  g_return_val_if_fail (FOOTING_IS_ACTION_ENTRY (self), 0);

  return self->typing != NULL ? footing_action_typing_get_id (self->typing) : 0;
}
