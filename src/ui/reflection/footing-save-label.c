/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-save-label.h"

/* Milliseconds that all must have been saved for. While somebody writes there is a save every
 * other second, and a word that changes each time would be a blinking light.
 */
#define SAVED_AFTER 500

struct _FootingSaveLabel
{
  AdwBin     parent_instance;

  GPtrArray *autosaves;
  gboolean   passing; /* whether nothing is kept, so that “Saved” would be no true word */
  guint      saved_id;
  char      *problem;
  GtkLabel  *label;
};

enum
{
  PROP_0,
  PROP_PROBLEM,
  PROP_HAS_PROBLEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingSaveLabel, footing_save_label, ADW_TYPE_BIN)

static gboolean
all_saved (FootingSaveLabel *self)
{
  for (guint i = 0; i < self->autosaves->len; i++)
    if (footing_autosave_get_state (g_ptr_array_index (self->autosaves, i)) != FOOTING_AUTOSAVE_CLEAN)
      return FALSE;

  return TRUE;
}

/* Of several faults the first one will do: they have the same cause, as a rule. */
static const GError *
find_error (FootingSaveLabel *self)
{
  for (guint i = 0; i < self->autosaves->len; i++)
    {
      const GError *error = footing_autosave_get_error (g_ptr_array_index (self->autosaves, i));

      if (error != NULL)
        return error;
    }

  return NULL;
}

static void
show (FootingSaveLabel *self,
      const char       *words,
      gboolean          warning)
{
  gtk_label_set_label (self->label, words);

  gtk_widget_set_css_classes (GTK_WIDGET (self->label),
                              (const char *[]) { "caption", warning ? "warning" : "dim-label", NULL });
}

static void
update_problem (FootingSaveLabel *self)
{
  const GError *error = find_error (self);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  if (!g_set_str (&self->problem, words))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PROBLEM]);

  if (words != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static gboolean
saved_cb (gpointer user_data)
{
  FootingSaveLabel *self = user_data;

  self->saved_id = 0;
  show (self, self->passing ? _("Demo: not kept") : _("Saved"), FALSE);

  return G_SOURCE_REMOVE;
}

static void
state_changed_cb (FootingSaveLabel *self)
{
  g_clear_handle_id (&self->saved_id, g_source_remove);
  update_problem (self);

  if (self->problem != NULL)
    show (self, _("Not saved"), TRUE);
  else if (all_saved (self))
    self->saved_id = g_timeout_add (SAVED_AFTER, saved_cb, self);
  else
    show (self, _("Saving…"), FALSE);
}

static void
footing_save_label_dispose (GObject *object)
{
  FootingSaveLabel *self = FOOTING_SAVE_LABEL (object);

  g_clear_handle_id (&self->saved_id, g_source_remove);
  for (guint i = 0; i < self->autosaves->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->autosaves, i), self);
  g_ptr_array_set_size (self->autosaves, 0);

  G_OBJECT_CLASS (footing_save_label_parent_class)->dispose (object);
}

static void
footing_save_label_finalize (GObject *object)
{
  FootingSaveLabel *self = FOOTING_SAVE_LABEL (object);

  g_ptr_array_unref (self->autosaves);
  g_free (self->problem);

  G_OBJECT_CLASS (footing_save_label_parent_class)->finalize (object);
}

static void
footing_save_label_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  FootingSaveLabel *self = FOOTING_SAVE_LABEL (object);

  switch (prop_id)
    {
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem != NULL ? self->problem : "");
      break;
    case PROP_HAS_PROBLEM:
      g_value_set_boolean (value, self->problem != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_save_label_class_init (FootingSaveLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_save_label_dispose;
  object_class->finalize = footing_save_label_finalize;
  object_class->get_property = footing_save_label_get_property;

  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HAS_PROBLEM] =
    g_param_spec_boolean ("has-problem", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_save_label_init (FootingSaveLabel *self)
{
  self->autosaves = g_ptr_array_new_with_free_func (g_object_unref);
  self->label = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
}

void
footing_save_label_set_passing (FootingSaveLabel *self,
                                gboolean          passing)
{
  g_return_if_fail (FOOTING_IS_SAVE_LABEL (self));

  self->passing = passing;
}

void
footing_save_label_watch (FootingSaveLabel *self,
                          FootingAutosave  *autosave)
{
  g_return_if_fail (FOOTING_IS_SAVE_LABEL (self));
  g_return_if_fail (FOOTING_IS_AUTOSAVE (autosave));

  g_ptr_array_add (self->autosaves, g_object_ref (autosave));
  g_signal_connect_swapped (autosave, "notify::state", G_CALLBACK (state_changed_cb), self);
  g_signal_connect_swapped (autosave, "notify::error", G_CALLBACK (state_changed_cb), self);
}
