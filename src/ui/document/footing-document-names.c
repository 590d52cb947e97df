/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-document-names.h"
#include "footing-document-note.h"
#include "footing-document-signature.h"
#include "footing-document-values.h"

#define GAP 18

struct _FootingDocumentNames
{
  GtkBox             parent_instance;

  const FootingForm *form;
  GtkWidget         *lines; /* a box for each who signs, side by side */
  GtkWidget         *advice_label;
  GtkWidget         *notes;
};

G_DEFINE_FINAL_TYPE (FootingDocumentNames, footing_document_names, GTK_TYPE_BOX)

static GtkWidget *
add_words (GtkWidget  *box,
           const char *words,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static void
clear (GtkWidget *box)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

/* ---- Who signs ---- */

static FootingDocumentSignature *
find_signature (const GPtrArray      *signatures,
                FootingSignatureRole  role)
{
  for (guint i = 0; i < signatures->len; i++)
    if (footing_document_signature_get_role (g_ptr_array_index (signatures, i)) == role)
      return g_ptr_array_index (signatures, i);

  return NULL;
}

/* As on paper: the name above a line, and below it as what they signed, and when. */
static void
add_line (FootingDocumentNames       *self,
          const FootingFormSigner    *signer,
          const FootingDocumentParts *parts)
{
  FootingDocumentSignature *signature = find_signature (parts->signatures, signer->role);
  gboolean is_draft = footing_document_get_state (parts->document) == FOOTING_DOCUMENT_STATE_DRAFT;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *name = NULL;
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_hexpand (box, TRUE);
  name = add_words (box, signature != NULL ? footing_document_signature_get_name (signature) : "",
                    "document-signature");
  gtk_widget_set_vexpand (name, TRUE);
  gtk_label_set_yalign (GTK_LABEL (name), 1);
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));

  if (signature != NULL)
    {
      day = footing_date_words_short (footing_document_day_of (footing_document_signature_get_signed_at (signature)));
      words = g_strdup_printf ("%s · %s", signer->label, day);
    }
  else if (!is_draft)
    /* translators: %s is as what somebody could have signed: Manager */
    words = g_strdup_printf (_("%s · did not sign"), signer->label);
  else if (signer->optional)
    /* translators: %s is as what somebody may sign: Manager */
    words = g_strdup_printf (_("%s · may sign"), signer->label);
  else
    /* translators: %s is as what somebody has to sign: Preceptee */
    words = g_strdup_printf (_("%s · not signed yet"), signer->label);

  add_words (box, words, "document-hint");
  gtk_box_append (GTK_BOX (self->lines), box);
}

/* ---- What was added ---- */

static void
add_note (FootingDocumentNames *self,
          FootingDocumentNote  *note)
{
  g_autofree char *day =
    footing_date_words_short (footing_document_day_of (footing_document_note_get_added_at (note)));
  g_autofree char *words = g_strdup_printf ("%s · %s", footing_document_note_get_author (note), day);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *body = NULL;

  add_words (box, words, "document-hint");
  body = add_words (box, footing_document_note_get_body (note), "document-words");
  gtk_label_set_selectable (GTK_LABEL (body), TRUE);
  gtk_box_append (GTK_BOX (self->notes), box);
}

void
footing_document_names_show (FootingDocumentNames       *self,
                             const FootingDocumentParts *parts)
{
  gboolean is_draft;

  g_return_if_fail (FOOTING_IS_DOCUMENT_NAMES (self));

  is_draft = footing_document_get_state (parts->document) == FOOTING_DOCUMENT_STATE_DRAFT;
  clear (self->lines);
  clear (self->notes);

  for (guint i = 0; i < self->form->signers->len; i++)
    add_line (self, g_ptr_array_index (self->form->signers, i), parts);

  if (parts->notes->len > 0)
    add_words (self->notes, _("Added Since"), "document-section");
  for (guint i = 0; i < parts->notes->len; i++)
    add_note (self, g_ptr_array_index (parts->notes, i));

  gtk_widget_set_visible (self->lines, self->form->signers->len > 0);
  gtk_widget_set_visible (self->notes, parts->notes->len > 0);
  gtk_widget_set_visible (self->advice_label, is_draft && parts->signatures->len > 0);
}

void
footing_document_names_set_narrow (FootingDocumentNames *self,
                                   gboolean              narrow)
{
  g_return_if_fail (FOOTING_IS_DOCUMENT_NAMES (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->lines),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

/* ---- The object ---- */

static void
footing_document_names_class_init (FootingDocumentNamesClass *klass)
{
}

static void
footing_document_names_init (FootingDocumentNames *self)
{
  self->lines = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  gtk_box_set_homogeneous (GTK_BOX (self->lines), TRUE);
  self->notes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
}

GtkWidget *
footing_document_names_new (const FootingForm *form)
{
  FootingDocumentNames *self = g_object_new (FOOTING_TYPE_DOCUMENT_NAMES, "orientation", GTK_ORIENTATION_VERTICAL,
                                             "spacing", GAP, NULL);

  self->form = form;
  if (form->declaration != NULL)
    add_words (GTK_WIDGET (self), form->declaration, "document-declaration");
  gtk_box_append (GTK_BOX (self), self->lines);
  self->advice_label = add_words (GTK_WIDGET (self),
                                  _("Whoever changes the words or the date takes the signatures away: nobody’s name "
                                    "stands below what they have not seen."),
                                  "document-hint");
  gtk_box_append (GTK_BOX (self), self->notes);

  return GTK_WIDGET (self);
}
