/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-document-values.h"
#include "footing-field-box.h"
#include "footing-text-view.h"

/* Paper has more room than a window needs at first: a text grows while it is written. */
#define MOST_LINES 5
#define LINE_HEIGHT 22

struct _FootingFieldBox
{
  GtkBox                  parent_instance;

  const FootingFormField *field;
  char                   *body;    /* as it was given */
  GPtrArray              *buttons; /* of choices and promises, in their order */
  GtkWidget              *entry;   /* what is written in; or NULL */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingFieldBox, footing_field_box, GTK_TYPE_BOX)

static void
changed_cb (FootingFieldBox *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add (FootingFieldBox *self,
     GtkWidget       *widget)
{
  gtk_box_append (GTK_BOX (self), widget);
}

static GtkWidget *
words_new (const char *words,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
name (FootingFieldBox *self,
      GtkWidget       *widget)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, self->field->label, -1);
}

static const FootingFormOption *
get_option (FootingFieldBox *self,
            guint            i)
{
  return g_ptr_array_index (self->field->options, i);
}

/* ---- For writing ---- */

static void
add_text (FootingFieldBox *self)
{
  GtkWidget *view = footing_text_view_new ();
  FootingTextBuffer *buffer = footing_text_view_get_text_buffer (FOOTING_TEXT_VIEW (view));

  footing_text_buffer_load (buffer, self->body != NULL ? self->body : "");
  footing_text_view_set_label (FOOTING_TEXT_VIEW (view), self->field->label);
  gtk_widget_set_size_request (view, -1, LINE_HEIGHT * (int) CLAMP (self->field->lines, 1, MOST_LINES));
  gtk_widget_set_vexpand (view, TRUE);
  gtk_widget_add_css_class (view, "document-room");
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->entry = view;
  add (self, view);
}

static void
add_line (FootingFieldBox *self)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), self->body != NULL ? self->body : "");
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  name (self, entry);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->entry = entry;
  add (self, entry);
}

static void
add_day (FootingFieldBox *self,
         FootingDay       today)
{
  GtkWidget *list = gtk_list_box_new ();
  FootingDateRow *row = g_object_new (FOOTING_TYPE_DATE_ROW, "title", self->field->label, NULL);

  footing_date_row_set_today (row, today);
  footing_date_row_set_day (row, footing_document_day_from_body (self->body));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (row));
  gtk_widget_add_css_class (list, "boxed-list");
  name (self, list);
  g_signal_connect_object (row, "notify::day", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->entry = GTK_WIDGET (row);
  add (self, list);
}

static void
add_buttons (FootingFieldBox *self,
             gboolean         exclusive)
{
  g_auto(GStrv) ticked = exclusive ? NULL : footing_document_promises_from_body (self->body);

  for (guint i = 0; i < self->field->options->len; i++)
    {
      const FootingFormOption *option = get_option (self, i);
      GtkWidget *button = gtk_check_button_new ();
      gboolean active = exclusive ? g_strcmp0 (self->body, option->id) == 0
                                  : g_strv_contains ((const char * const *) ticked, option->id);

      gtk_check_button_set_child (GTK_CHECK_BUTTON (button), words_new (option->label, "document-option"));
      if (exclusive && i > 0)
        gtk_check_button_set_group (GTK_CHECK_BUTTON (button), g_ptr_array_index (self->buttons, 0));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (button), active);
      g_signal_connect_object (button, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->buttons, button);
      add (self, button);
    }
}

static void
add_table (FootingFieldBox *self,
           gboolean         editable)
{
  self->entry = footing_document_table_new (self->field, self->body, editable);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  add (self, self->entry);
}

static void
add_room (FootingFieldBox *self,
          FootingDay       today)
{
  switch (self->field->kind)
    {
    case FOOTING_FORM_FIELD_LINE:
      add_line (self);
      break;
    case FOOTING_FORM_FIELD_DAY:
      add_day (self, today);
      break;
    case FOOTING_FORM_FIELD_CHOICE:
    case FOOTING_FORM_FIELD_PROMISES:
      add_buttons (self, self->field->kind == FOOTING_FORM_FIELD_CHOICE);
      break;
    case FOOTING_FORM_FIELD_TABLE:
      add_table (self, TRUE);
      break;
    case FOOTING_FORM_FIELD_TEXT:
    default:
      add_text (self);
      break;
    }
}

/* ---- For reading ---- */

static void
add_words (FootingFieldBox *self,
           const char      *words)
{
  gboolean empty = words == NULL || *words == '\0';
  /* translators: stands where nothing was written into a document */
  GtkWidget *label = words_new (empty ? _("Nothing written") : words, empty ? "dim-label" : "document-words");

  gtk_label_set_selectable (GTK_LABEL (label), !empty);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  name (self, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_label_get_label (GTK_LABEL (label)), -1);
  add (self, label);
}

static void
add_day_words (FootingFieldBox *self)
{
  FootingDay day = footing_document_day_from_body (self->body);
  g_autofree char *words = day != FOOTING_DAY_NONE ? footing_date_words_long (day) : NULL;

  add_words (self, words);
}

/* A mark and the words, since a box that cannot be ticked would look as if it were of no account. */
static void
add_marks (FootingFieldBox *self)
{
  g_auto(GStrv) ticked = footing_document_promises_from_body (self->body);

  for (guint i = 0; i < self->field->options->len; i++)
    {
      const FootingFormOption *option = get_option (self, i);
      gboolean agreed = g_strv_contains ((const char * const *) ticked, option->id);
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
      GtkWidget *mark = gtk_image_new_from_icon_name (agreed ? "object-select-symbolic" : "list-remove-symbolic");
      GtkWidget *words = words_new (option->label, agreed ? "document-option" : "dim-label");

      gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      agreed ? _("Agreed") : _("Not agreed"), -1);
      gtk_widget_set_valign (mark, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (line), mark);
      gtk_box_append (GTK_BOX (line), words);
      add (self, line);
    }
}

static const char *
chosen_words (FootingFieldBox *self)
{
  for (guint i = 0; i < self->field->options->len; i++)
    if (g_strcmp0 (get_option (self, i)->id, self->body) == 0)
      return get_option (self, i)->label;

  return NULL;
}

static void
add_answer (FootingFieldBox *self)
{
  switch (self->field->kind)
    {
    case FOOTING_FORM_FIELD_DAY:
      add_day_words (self);
      break;
    case FOOTING_FORM_FIELD_CHOICE:
      add_words (self, chosen_words (self));
      break;
    case FOOTING_FORM_FIELD_PROMISES:
      add_marks (self);
      break;
    case FOOTING_FORM_FIELD_TABLE:
      add_table (self, FALSE);
      break;
    case FOOTING_FORM_FIELD_TEXT:
    case FOOTING_FORM_FIELD_LINE:
    default:
      add_words (self, self->body);
      break;
    }
}

/* ---- What was answered ---- */

static char *
dup_promises (FootingFieldBox *self)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_null_terminated (4, NULL, TRUE);

  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->buttons, i)))
      g_ptr_array_add (ids, get_option (self, i)->id);

  return footing_document_body_from_promises ((const char * const *) ids->pdata);
}

static char *
dup_choice (FootingFieldBox *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->buttons, i)))
      return g_strdup (get_option (self, i)->id);

  return g_strdup ("");
}

/* What is not understood yet takes the place of nothing. */
static char *
dup_day (FootingFieldBox *self)
{
  FootingDateRow *row = FOOTING_DATE_ROW (self->entry);
  char *day = footing_date_row_get_valid (row) ? footing_day_to_iso (footing_date_row_get_day (row))
                                               : g_strdup (self->body);

  return day != NULL ? day : g_strdup ("");
}

char *
footing_field_box_dup_body (FootingFieldBox *self)
{
  g_return_val_if_fail (FOOTING_IS_FIELD_BOX (self), NULL);

  switch (self->field->kind)
    {
    case FOOTING_FORM_FIELD_LINE:
      return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
    case FOOTING_FORM_FIELD_DAY:
      return dup_day (self);
    case FOOTING_FORM_FIELD_CHOICE:
      return dup_choice (self);
    case FOOTING_FORM_FIELD_PROMISES:
      return dup_promises (self);
    case FOOTING_FORM_FIELD_TABLE:
      return footing_document_table_dup_body (FOOTING_DOCUMENT_TABLE (self->entry));
    case FOOTING_FORM_FIELD_TEXT:
    default:
      return footing_text_buffer_dup_text (footing_text_view_get_text_buffer (FOOTING_TEXT_VIEW (self->entry)));
    }
}

void
footing_field_box_set_known_words (FootingFieldBox    *self,
                                   const char * const *words)
{
  g_return_if_fail (FOOTING_IS_FIELD_BOX (self));

  if (FOOTING_IS_TEXT_VIEW (self->entry))
    footing_text_view_set_known_words (FOOTING_TEXT_VIEW (self->entry), words);
  else if (FOOTING_IS_DOCUMENT_TABLE (self->entry))
    footing_document_table_set_known_words (FOOTING_DOCUMENT_TABLE (self->entry), words);
}

void
footing_field_box_set_room (FootingFieldBox     *self,
                            FootingDocumentRoom  room)
{
  g_return_if_fail (FOOTING_IS_FIELD_BOX (self));

  if (FOOTING_IS_DOCUMENT_TABLE (self->entry))
    footing_document_table_set_room (FOOTING_DOCUMENT_TABLE (self->entry), room);
}

/* ---- The object ---- */

static void
footing_field_box_finalize (GObject *object)
{
  FootingFieldBox *self = FOOTING_FIELD_BOX (object);

  g_ptr_array_unref (self->buttons);
  g_free (self->body);

  G_OBJECT_CLASS (footing_field_box_parent_class)->finalize (object);
}

static void
footing_field_box_class_init (FootingFieldBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_field_box_finalize;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_field_box_init (FootingFieldBox *self)
{
  self->buttons = g_ptr_array_new ();
}

GtkWidget *
footing_field_box_new (const FootingFormField *field,
                       const char             *body,
                       gboolean                editable,
                       FootingDay              today)
{
  FootingFieldBox *self = g_object_new (FOOTING_TYPE_FIELD_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                        "spacing", 4, "hexpand", TRUE, NULL);

  self->field = field;
  self->body = g_strdup (body);
  name (self, GTK_WIDGET (self));

  /* A row for a day has its own title. */
  if (!editable || field->kind != FOOTING_FORM_FIELD_DAY)
    add (self, words_new (field->label, "document-label"));
  if (editable && field->hint != NULL)
    add (self, words_new (field->hint, "document-hint"));

  if (editable)
    add_room (self, today);
  else
    add_answer (self);

  return GTK_WIDGET (self);
}
