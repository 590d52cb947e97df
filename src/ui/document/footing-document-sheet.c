/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-document-autosave.h"
#include "footing-document-field.h"
#include "footing-document-names.h"
#include "footing-document-sheet.h"
#include "footing-document-values.h"
#include "footing-field-box.h"
#include "footing-known-words.h"
#include "footing-roster.h"

#define GAP 18

struct _FootingDocumentSheet
{
  GtkBox               parent_instance;

  FootingContext      *context;
  const FootingForm   *form;
  FootingDocument     *document;
  GStrv                known_words;
  GPtrArray           *facts;     /* fields for what the book knows, which a form does not have */
  GPtrArray           *rows;      /* boxes of what stands side by side */
  GPtrArray           *boxes;     /* a FootingFieldBox each */
  GPtrArray           *autosaves;
  GtkWidget           *names;
  FootingDocumentRoom  room;
};

enum
{
  DATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingDocumentSheet, footing_document_sheet, GTK_TYPE_BOX)

static gboolean
is_draft (FootingDocumentSheet *self)
{
  return footing_document_get_state (self->document) == FOOTING_DOCUMENT_STATE_DRAFT;
}

static FootingDocumentField *
find_written (const GPtrArray *fields,
              const char      *key)
{
  for (guint i = 0; i < fields->len; i++)
    if (g_str_equal (footing_document_field_get_key (g_ptr_array_index (fields, i)), key))
      return g_ptr_array_index (fields, i);

  return NULL;
}

/* ---- Fields ---- */

static char *
read_box (gpointer box)
{
  return footing_field_box_dup_body (box);
}

static void
keep_saved (FootingDocumentSheet   *self,
            const FootingFormField *field,
            GtkWidget              *box,
            FootingDocumentField   *written)
{
  gint64 revision = written != NULL ? footing_document_field_get_revision (written) : 0;
  FootingAutosave *autosave = footing_document_autosave_new (footing_context_get_store (self->context),
                                                             footing_record_get_id (FOOTING_RECORD (self->document)),
                                                             field->id, revision, box, read_box);

  g_signal_connect_object (box, "changed", G_CALLBACK (footing_autosave_touch), autosave, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->autosaves, autosave);
}

static void
add_box (FootingDocumentSheet *self,
         GtkWidget            *row,
         GtkWidget            *box)
{
  g_ptr_array_add (self->boxes, box);
  gtk_box_append (GTK_BOX (row), box);
}

/* Days come from the programme; only one that nobody knows is for writing. */
static gboolean
is_open (FootingDocumentSheet   *self,
         const FootingFormField *field,
         const char             *body)
{
  return is_draft (self) &&
         !(g_str_has_prefix (field->id, "fact.") && field->kind == FOOTING_FORM_FIELD_DAY && body != NULL);
}

static void
add_field (FootingDocumentSheet       *self,
           GtkWidget                  *row,
           const FootingFormField     *field,
           const FootingDocumentParts *parts)
{
  FootingDocumentField *written = find_written (parts->fields, field->id);
  const char *body = written != NULL ? footing_document_field_get_body (written) : NULL;
  gboolean open = is_open (self, field, body);
  GtkWidget *box = footing_field_box_new (field, body, open, footing_context_get_today (self->context));

  footing_field_box_set_known_words (FOOTING_FIELD_BOX (box), (const char * const *) self->known_words);
  add_box (self, row, box);
  if (open)
    keep_saved (self, field, box, written);
}

static GtkWidget *
add_row (FootingDocumentSheet *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);

  gtk_box_set_homogeneous (GTK_BOX (row), TRUE);
  gtk_box_append (GTK_BOX (self), row);
  g_ptr_array_add (self->rows, row);

  return row;
}

static GtkWidget *
add_words (FootingDocumentSheet *self,
           const char           *words,
           const char           *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);

  return label;
}

static void
add_heading (FootingDocumentSheet *self,
             const char           *words,
             const char           *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", words,
                                   "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
}

/* A table needs the whole width. */
static void
add_section (FootingDocumentSheet       *self,
             const FootingFormSection   *section,
             const FootingDocumentParts *parts)
{
  GtkWidget *row = NULL;
  guint taken = 0;

  if (section->title != NULL)
    add_heading (self, section->title, "document-section");
  if (section->words != NULL)
    add_words (self, section->words, "document-hint");

  for (guint i = 0; i < section->fields->len; i++)
    {
      const FootingFormField *field = g_ptr_array_index (section->fields, i);
      gboolean is_table = field->kind == FOOTING_FORM_FIELD_TABLE;

      /* What stands side by side is asked for the width it has at a height, and a table is a poor judge of
       * that: it has a line of its own.
       */
      if (is_table)
        {
          add_field (self, GTK_WIDGET (self), field, parts);
          row = NULL;
          continue;
        }

      if (row == NULL || taken == section->columns)
        {
          row = add_row (self);
          taken = 0;
        }

      add_field (self, row, field, parts);
      taken++;
    }
}

/* ---- What the book knows ---- */

static FootingFormField *
fact_field_new (FootingDocumentSheet      *self,
                const FootingFormFactLine *line)
{
  FootingFormField *field = footing_form_field_new ();

  field->id = line->fact != FOOTING_FORM_FACT_DATED ? footing_document_fact_to_key (line->fact) : NULL;
  field->label = g_strdup (line->label);
  field->kind = FOOTING_FORM_FIELD_LINE;
  if (line->fact == FOOTING_FORM_FACT_STARTED || line->fact == FOOTING_FORM_FACT_ENDS ||
      line->fact == FOOTING_FORM_FACT_DATED)
    field->kind = FOOTING_FORM_FIELD_DAY;
  g_ptr_array_add (self->facts, field);

  return field;
}

static void
dated_cb (FootingDocumentSheet *self,
          FootingFieldBox      *box)
{
  g_autofree char *body = footing_field_box_dup_body (box);

  if (*body != '\0')
    g_signal_emit (self, signals[DATED], 0, (gint64) footing_document_day_from_body (body));
}

static void
add_date (FootingDocumentSheet   *self,
          GtkWidget              *row,
          const FootingFormField *field)
{
  g_autofree char *body = footing_day_to_iso (footing_document_get_dated_on (self->document));
  GtkWidget *box = footing_field_box_new (field, body, is_draft (self), footing_context_get_today (self->context));

  add_box (self, row, box);
  g_signal_connect_object (box, "changed", G_CALLBACK (dated_cb), self, G_CONNECT_SWAPPED);
}

static void
add_facts (FootingDocumentSheet       *self,
           const FootingDocumentParts *parts)
{
  GtkWidget *row = NULL;

  for (guint i = 0; i < self->form->facts->len; i++)
    {
      const FootingFormFactLine *line = g_ptr_array_index (self->form->facts, i);
      const FootingFormField *field = fact_field_new (self, line);

      if (i % 2 == 0)
        row = add_row (self);
      if (line->fact == FOOTING_FORM_FACT_DATED)
        add_date (self, row, field);
      else
        add_field (self, row, field, parts);
    }
}

/* ---- The sheet ---- */

static void
orient (GtkWidget *row,
        gboolean   narrow)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (row), narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (GTK_BOX (row), !narrow);
}

void
footing_document_sheet_set_room (FootingDocumentSheet *self,
                                 FootingDocumentRoom   room)
{
  gboolean narrow = room == FOOTING_DOCUMENT_ROOM_SLIM;

  g_return_if_fail (FOOTING_IS_DOCUMENT_SHEET (self));

  self->room = room;
  for (guint i = 0; i < self->rows->len; i++)
    orient (g_ptr_array_index (self->rows, i), narrow);
  for (guint i = 0; i < self->boxes->len; i++)
    footing_field_box_set_room (g_ptr_array_index (self->boxes, i), room);
  if (self->names != NULL)
    footing_document_names_set_narrow (FOOTING_DOCUMENT_NAMES (self->names), narrow);
}

/* The names of people are no mistakes. */
static void
find_known_words (FootingDocumentSheet *self)
{
  FootingPerson *person = footing_roster_find_person (footing_context_get_roster (self->context),
                                                      footing_document_get_person_id (self->document));

  g_strfreev (self->known_words);
  self->known_words = footing_known_words (footing_context_get_reference (self->context),
                                           person != NULL ? footing_person_get_name (person) : NULL);
}

static void
clear (FootingDocumentSheet *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);

  self->names = NULL;
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->boxes, 0);
  g_ptr_array_set_size (self->autosaves, 0);
  g_ptr_array_set_size (self->facts, 0);
}

void
footing_document_sheet_fill (FootingDocumentSheet       *self,
                             FootingContext             *context,
                             const FootingForm          *form,
                             const FootingDocumentParts *parts)
{
  g_return_if_fail (FOOTING_IS_DOCUMENT_SHEET (self));
  g_return_if_fail (form != NULL && parts != NULL && parts->document != NULL);

  clear (self);
  g_set_object (&self->context, context);
  g_set_object (&self->document, parts->document);
  self->form = form;
  find_known_words (self);

  add_heading (self, footing_document_get_title (self->document), "document-title");
  add_words (self, form->purpose, "document-purpose");
  add_facts (self, parts);
  for (guint i = 0; i < form->sections->len; i++)
    add_section (self, g_ptr_array_index (form->sections, i), parts);

  self->names = footing_document_names_new (form);
  gtk_box_append (GTK_BOX (self), self->names);
  footing_document_sheet_show_names (self, parts);
  footing_document_sheet_set_room (self, self->room);
}

void
footing_document_sheet_show_names (FootingDocumentSheet       *self,
                                   const FootingDocumentParts *parts)
{
  g_return_if_fail (FOOTING_IS_DOCUMENT_SHEET (self));

  footing_document_names_show (FOOTING_DOCUMENT_NAMES (self->names), parts);
}

GPtrArray *
footing_document_sheet_get_autosaves (FootingDocumentSheet *self)
{
  g_return_val_if_fail (FOOTING_IS_DOCUMENT_SHEET (self), NULL);

  return self->autosaves;
}

/* ---- The object ---- */

static void
footing_document_sheet_dispose (GObject *object)
{
  FootingDocumentSheet *self = FOOTING_DOCUMENT_SHEET (object);

  g_clear_object (&self->context);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (footing_document_sheet_parent_class)->dispose (object);
}

static void
footing_document_sheet_finalize (GObject *object)
{
  FootingDocumentSheet *self = FOOTING_DOCUMENT_SHEET (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->boxes);
  g_ptr_array_unref (self->autosaves);
  g_ptr_array_unref (self->facts);
  g_strfreev (self->known_words);

  G_OBJECT_CLASS (footing_document_sheet_parent_class)->finalize (object);
}

static void
footing_document_sheet_class_init (FootingDocumentSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_document_sheet_dispose;
  object_class->finalize = footing_document_sheet_finalize;

  signals[DATED] =
    g_signal_new ("dated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
footing_document_sheet_init (FootingDocumentSheet *self)
{
  self->rows = g_ptr_array_new ();
  self->boxes = g_ptr_array_new ();
  self->autosaves = g_ptr_array_new_with_free_func (g_object_unref);
  self->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_form_field_free);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), GAP);
  gtk_widget_add_css_class (GTK_WIDGET (self), "document-sheet");
}
