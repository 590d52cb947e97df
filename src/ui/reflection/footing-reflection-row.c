/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-reflection-row.h"
#include "footing-reflection-words.h"
#include "footing-roster.h"

struct _FootingReflectionRow
{
  AdwBin                    parent_instance;

  FootingContext           *context;
  FootingReflectionDigests *digests;
  FootingReflection        *reflection;

  GtkLabel                 *title_label;
  GtkLabel                 *facts_label;
  GtkLabel                 *opening_label;
  GtkLabel                 *progress_label;
};

enum
{
  PROP_0,
  PROP_WORDS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingReflectionRow, footing_reflection_row, ADW_TYPE_BIN)

static const FootingReflectionDigest *
get_digest (FootingReflectionRow *self)
{
  return footing_reflection_digests_find (self->digests, footing_record_get_id (FOOTING_RECORD (self->reflection)));
}

static void
set_label (GtkLabel   *label,
           const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
show_facts (FootingReflectionRow *self)
{
  FootingDay day = footing_reflection_get_written_on (self->reflection);
  g_autofree char *when = footing_date_words (day, footing_context_get_today (self->context));
  g_autofree char *exact = footing_date_words_long (day);
  g_autofree char *facts = NULL;

  facts = g_strjoin (" · ", when, footing_reflection_model_words (self->reflection, self->context), NULL);
  set_label (self->facts_label, facts);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->facts_label), exact);
}

static void
refresh (FootingReflectionRow *self)
{
  const FootingReflectionDigest *digest = NULL;
  g_autofree char *title = NULL;
  g_autofree char *opening = NULL;
  g_autofree char *progress = NULL;

  if (self->reflection == NULL)
    return;

  digest = get_digest (self);
  title = footing_reflection_list_words (self->reflection, digest, self->context);
  opening = footing_reflection_opening_words (digest, self->context);
  progress = footing_reflection_progress_words (digest, self->context);

  set_label (self->title_label, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title_label), title);
  show_facts (self);
  set_label (self->opening_label, opening);
  set_label (self->progress_label, progress);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static char *
dup_words (FootingReflectionRow *self)
{
  const FootingReflectionDigest *digest = NULL;
  g_autofree char *title = NULL;
  g_autofree char *day = NULL;
  g_autofree char *progress = NULL;

  if (self->reflection == NULL)
    return g_strdup ("");

  digest = get_digest (self);
  title = footing_reflection_list_words (self->reflection, digest, self->context);
  day = footing_date_words_long (footing_reflection_get_written_on (self->reflection));
  progress = footing_reflection_progress_words (digest, self->context);

  return g_strjoin (", ", title, day, progress, NULL);
}

static void
stop_watching (FootingReflectionRow *self)
{
  if (self->reflection != NULL)
    g_signal_handlers_disconnect_by_data (self->reflection, self);

  g_clear_object (&self->reflection);
}

static void
footing_reflection_row_dispose (GObject *object)
{
  FootingReflectionRow *self = FOOTING_REFLECTION_ROW (object);

  stop_watching (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_REFLECTION_ROW);
  g_clear_object (&self->digests);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_reflection_row_parent_class)->dispose (object);
}

static void
footing_reflection_row_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORDS:
      g_value_take_string (value, dup_words (FOOTING_REFLECTION_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_reflection_row_class_init (FootingReflectionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_reflection_row_dispose;
  object_class->get_property = footing_reflection_row_get_property;

  properties[PROP_WORDS] =
    g_param_spec_string ("words", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-reflection-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionRow, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionRow, opening_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReflectionRow, progress_label);
}

static void
footing_reflection_row_init (FootingReflectionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_reflection_row_new (FootingContext           *context,
                            FootingReflectionDigests *digests)
{
  FootingReflectionRow *self = g_object_new (FOOTING_TYPE_REFLECTION_ROW, NULL);

  self->context = g_object_ref (context);
  self->digests = g_object_ref (digests);
  g_signal_connect_object (digests, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
footing_reflection_row_show (FootingReflectionRow *self,
                             FootingReflection    *reflection)
{
  g_return_if_fail (FOOTING_IS_REFLECTION_ROW (self));

  stop_watching (self);
  if (reflection == NULL)
    return;

  self->reflection = g_object_ref (reflection);
  g_signal_connect_swapped (reflection, "notify", G_CALLBACK (refresh), self);
  refresh (self);
}
