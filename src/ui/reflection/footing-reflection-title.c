/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reflection-title.h"
#include "footing-store-records.h"

/* More is no title. */
#define MOST_CHARACTERS 120

struct _FootingReflectionTitle
{
  AdwBin           parent_instance;

  GtkText         *text;
  GtkLabel        *whole; /* what is read while nobody writes: it wraps */
  FootingAutosave *autosave;
};

enum
{
  PROP_0,
  PROP_WORDS,
  N_PROPS
};

enum
{
  DONE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingReflectionTitle, footing_reflection_title, ADW_TYPE_BIN)

/* ---- saving */

typedef struct
{
  FootingStore      *store;
  FootingReflection *reflection;
  GtkText           *text;
} Link;

static void
link_free (gpointer data)
{
  Link *link = data;

  g_object_unref (link->store);
  g_object_unref (link->reflection);
  g_object_unref (link->text);
  g_free (link);
}

/* What it is called without a title of its own stands there as text, so that one can change a word
 * of it; as long as nobody does, it is no title. It is the placeholder too, for a title that has
 * been emptied.
 */
static gboolean
is_stand_in (GtkText    *text,
             const char *title)
{
  return *title == '\0' || g_strcmp0 (title, gtk_text_get_placeholder_text (text)) == 0;
}

static char *
read_cb (FootingAutosave *autosave,
         gpointer         user_data)
{
  Link *link = user_data;
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (link->text))));

  return g_strdup (is_stand_in (link->text, title) ? "" : title);
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
  g_autofree char *title = text;

  g_object_set (link->reflection, "title", *title != '\0' ? title : NULL, NULL);
  footing_store_save_one_async (link->store, FOOTING_RECORD (link->reflection), NULL,
                                saved_cb, g_object_ref (autosave));
}

/* ---- the widget */

static const char *
get_words (FootingReflectionTitle *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->text));

  if (*text == '\0')
    text = gtk_text_get_placeholder_text (self->text);

  return text != NULL ? text : "";
}

static void
show_words (FootingReflectionTitle *self)
{
  gtk_label_set_label (self->whole, get_words (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static void
changed_cb (FootingReflectionTitle *self)
{
  show_words (self);
  footing_autosave_touch (self->autosave);
}

/* A line to write on cannot wrap. */
static void
focus_changed_cb (FootingReflectionTitle *self)
{
  gboolean writing = gtk_widget_has_focus (GTK_WIDGET (self->text));

  gtk_widget_set_opacity (GTK_WIDGET (self->text), writing ? 1 : 0);
  gtk_widget_set_opacity (GTK_WIDGET (self->whole), writing ? 0 : 1);
}

static void
activate_cb (FootingReflectionTitle *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
footing_reflection_title_dispose (GObject *object)
{
  g_clear_object (&FOOTING_REFLECTION_TITLE (object)->autosave);

  G_OBJECT_CLASS (footing_reflection_title_parent_class)->dispose (object);
}

static void
footing_reflection_title_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  FootingReflectionTitle *self = FOOTING_REFLECTION_TITLE (object);

  switch (prop_id)
    {
    case PROP_WORDS:
      g_value_set_string (value, get_words (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_reflection_title_class_init (FootingReflectionTitleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_reflection_title_dispose;
  object_class->get_property = footing_reflection_title_get_property;

  properties[PROP_WORDS] =
    g_param_spec_string ("words", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[DONE] =
    g_signal_new ("done",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
make_text (FootingReflectionTitle *self)
{
  /* Without its role GTK takes it for the inside of an entry, which has the name. */
  self->text = g_object_new (GTK_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX, NULL);
  gtk_text_set_max_length (self->text, MOST_CHARACTERS);
  gtk_text_set_truncate_multiline (self->text, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->text), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "reflection-title");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Title"), -1);
  g_signal_connect_object (self->text, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "notify::has-focus", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
make_whole (FootingReflectionTitle *self)
{
  self->whole = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "can-target", FALSE,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "xalign", 0.0,
                              NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->whole), "reflection-title");
}

static void
footing_reflection_title_init (FootingReflectionTitle *self)
{
  GtkWidget *overlay = gtk_overlay_new ();

  make_text (self);
  make_whole (self);
  focus_changed_cb (self);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->whole));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->text));
  adw_bin_set_child (ADW_BIN (self), overlay);
}

FootingAutosave *
footing_reflection_title_edit (FootingReflectionTitle *self,
                               FootingStore           *store,
                               FootingReflection      *reflection)
{
  const char *title = NULL;
  Link *link = NULL;

  g_return_val_if_fail (FOOTING_IS_REFLECTION_TITLE (self), NULL);
  g_return_val_if_fail (self->autosave == NULL, NULL);

  title = footing_reflection_get_title (reflection);
  if (title != NULL && *title != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->text), title);
  show_words (self);

  link = g_new0 (Link, 1);
  link->store = g_object_ref (store);
  link->reflection = g_object_ref (reflection);
  link->text = g_object_ref (self->text);
  self->autosave = footing_autosave_new (read_cb, save_cb, link, link_free);
  g_signal_connect_object (self->text, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self->autosave;
}

void
footing_reflection_title_set_stand_in (FootingReflectionTitle *self,
                                       const char             *words)
{
  gboolean untouched;

  g_return_if_fail (FOOTING_IS_REFLECTION_TITLE (self));

  untouched = is_stand_in (self->text, gtk_editable_get_text (GTK_EDITABLE (self->text)));
  gtk_text_set_placeholder_text (self->text, words);
  if (untouched)
    gtk_editable_set_text (GTK_EDITABLE (self->text), words);
  show_words (self);
}
