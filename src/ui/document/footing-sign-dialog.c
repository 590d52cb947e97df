/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog-title.h"
#include "footing-document-moment.h"
#include "footing-document-signature.h"
#include "footing-document-values.h"
#include "footing-error-words.h"
#include "footing-fold.h"
#include "footing-name-limit.h"
#include "footing-plain-row.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-sign-dialog.h"
#include "footing-store-documents.h"
#include "footing-typed-words.h"

struct _FootingSignDialog
{
  AdwDialog            parent_instance;

  FootingContext      *context;
  const FootingForm   *form;
  FootingDocument     *document;
  GPtrArray           *rows;         /* an AdwEntryRow for each who can still sign; NULL for who has signed */
  GPtrArray           *signed_names; /* of those who signed before */
  GPtrArray           *to_write;     /* signatures on their way, the last one last */
  gboolean             locks;        /* whether the last of them is the last of all */

  GtkWidget           *sign_button;
  AdwBanner           *banner;
  AdwPreferencesGroup *names_group;
  GtkLabel            *gaps_label; /* what is signed although nothing is in it */
  GtkLabel            *outcome_label;
};

G_DEFINE_FINAL_TYPE (FootingSignDialog, footing_sign_dialog, ADW_TYPE_DIALOG)

static const FootingFormSigner *
get_signer (FootingSignDialog *self,
            guint              i)
{
  return g_ptr_array_index (self->form->signers, i);
}

static char *
name_in (GtkWidget *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static gboolean
has_name (GtkWidget *row)
{
  g_autofree char *name = name_in (row);

  return *name != '\0';
}

/* ---- What it comes to ---- */

static guint
count_names (FootingSignDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n += g_ptr_array_index (self->rows, i) != NULL && has_name (g_ptr_array_index (self->rows, i));

  return n;
}

/* Whoever may sign, but does not have to, is not waited for. */
static gboolean
would_lock (FootingSignDialog *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (row != NULL && !get_signer (self, i)->optional && !has_name (row))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_same_name (gconstpointer a,
              gconstpointer b)
{
  return footing_fold_is_same (a, b);
}

/* Nobody signs for both, today or another day; whoever typed in the wrong row could not take it back. */
static gboolean
stands_twice (FootingSignDialog *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  g_ptr_array_extend (names, self->signed_names, NULL, NULL);
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      const char *name = row != NULL && has_name (row) ? gtk_editable_get_text (GTK_EDITABLE (row)) : NULL;

      if (name != NULL && g_ptr_array_find_with_equal_func (names, name, is_same_name, NULL))
        return TRUE;
      if (name != NULL)
        g_ptr_array_add (names, (char *) name);
    }

  return FALSE;
}

static const char *
words_outcome (FootingSignDialog *self)
{
  if (stands_twice (self))
    return _("The same name stands twice, and nobody can sign for somebody else. Two people of one name can add an "
             "initial.");
  if (count_names (self) > 0 && would_lock (self))
    return _("The document is locked then. What has to be said later is added as a note.");

  return _("Whoever is not here can sign another day. Until all have signed, the document is a draft.");
}

static void
names_changed_cb (FootingSignDialog *self)
{
  gtk_widget_set_sensitive (self->sign_button, count_names (self) > 0 && !stands_twice (self));
  gtk_label_set_label (self->outcome_label, words_outcome (self));
}

/* ---- Signing ---- */

/* Only who they are known as; on paper a name is a name. */
static gint64
find_person (FootingSignDialog    *self,
             FootingSignatureRole  role,
             const char           *name)
{
  FootingRoster *roster = footing_context_get_roster (self->context);
  FootingEnrolment *enrolment =
    footing_roster_find_enrolment (roster, footing_document_get_enrolment_id (self->document));
  FootingPerson *person = NULL;

  if (role == FOOTING_SIGNATURE_ROLE_PRECEPTEE)
    person = footing_roster_find_person (roster, footing_document_get_person_id (self->document));
  else if (role == FOOTING_SIGNATURE_ROLE_PRECEPTOR && enrolment != NULL)
    person = footing_roster_preceptor_of (roster, enrolment, footing_context_get_today (self->context));

  return person != NULL && g_strcmp0 (footing_person_get_name (person), name) == 0
           ? footing_record_get_id (FOOTING_RECORD (person)) : 0;
}

static void
gather (FootingSignDialog *self)
{
  gint64 at = footing_document_moment (self->context);

  g_ptr_array_set_size (self->to_write, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      FootingSignatureRole role = get_signer (self, i)->role;
      g_autofree char *name = row != NULL ? name_in (row) : g_strdup ("");

      if (*name != '\0')
        g_ptr_array_add (self->to_write,
                         g_object_new (FOOTING_TYPE_DOCUMENT_SIGNATURE,
                                       "document-id", footing_record_get_id (FOOTING_RECORD (self->document)),
                                       "role", role, "name", name, "person-id", find_person (self, role, name),
                                       "signed-at", at, NULL));
    }

  self->locks = would_lock (self);
}

static void write_next (FootingSignDialog *self);

static void
show_problem (FootingSignDialog *self,
              const GError      *error)
{
  g_autofree char *words = footing_error_words (error, NULL);

  adw_banner_set_title (self->banner, words);
  adw_banner_set_revealed (self->banner, TRUE);
  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingSignDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      show_problem (self, error);
      return;
    }

  g_ptr_array_remove_index (self->to_write, 0);
  if (self->to_write->len > 0)
    write_next (self);
  else
    {
      footing_shell_forget_undo (GTK_WIDGET (self));
      adw_dialog_force_close (ADW_DIALOG (self));
    }
}

static void
write_next (FootingSignDialog *self)
{
  footing_store_sign_document_async (footing_context_get_store (self->context), g_ptr_array_index (self->to_write, 0),
                                     self->locks && self->to_write->len == 1, NULL, written_cb, g_object_ref (self));
}

static void
sign_cb (FootingSignDialog *self)
{
  gather (self);
  if (self->to_write->len == 0)
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  adw_banner_set_revealed (self->banner, FALSE);
  write_next (self);
}

static void
cancel_cb (FootingSignDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* ---- Who signs ---- */

static FootingDocumentSignature *
find_signature (const FootingDocumentParts *parts,
                FootingSignatureRole        role)
{
  for (guint i = 0; i < parts->signatures->len; i++)
    if (footing_document_signature_get_role (g_ptr_array_index (parts->signatures, i)) == role)
      return g_ptr_array_index (parts->signatures, i);

  return NULL;
}

/* Enter goes on to who signs next, and signs when it was the last. */
static void
entered_cb (FootingSignDialog *self,
            GtkWidget         *row)
{
  guint at = 0;

  if (!g_ptr_array_find (self->rows, row, &at))
    return;

  for (guint i = at + 1; i < self->rows->len; i++)
    {
      GtkWidget *next = g_ptr_array_index (self->rows, i);

      if (next != NULL && !get_signer (self, i)->optional && !has_name (next))
        {
          gtk_widget_grab_focus (next);
          return;
        }
    }

  if (gtk_widget_get_sensitive (self->sign_button))
    sign_cb (self);
}

static GtkWidget *
entry_new (FootingSignDialog       *self,
           const FootingFormSigner *signer)
{
  GtkWidget *row = adw_entry_row_new ();
  g_autofree char *title = NULL;

  if (signer->optional)
    /* translators: %s is as what somebody may sign: Manager */
    title = g_strdup_printf (_("%s: your name (if you sign too)"), signer->label);
  else
    /* translators: %s is as what somebody signs: Preceptee */
    title = g_strdup_printf (_("%s: your name"), signer->label);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  footing_name_limit_apply (ADW_ENTRY_ROW (row));
  g_signal_connect_object (row, "notify::text", G_CALLBACK (names_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
signed_new (const FootingFormSigner  *signer,
            FootingDocumentSignature *signature)
{
  g_autofree char *day =
    footing_date_words_short (footing_document_day_of (footing_document_signature_get_signed_at (signature)));
  g_autofree char *words = g_strdup_printf ("%s · %s", signer->label, day);

  return footing_plain_row_new (ADW_TYPE_ACTION_ROW, "subtitle", words,
                                "title", footing_document_signature_get_name (signature), NULL);
}

static void
add_rows (FootingSignDialog          *self,
          const FootingDocumentParts *parts)
{
  for (guint i = 0; i < self->form->signers->len; i++)
    {
      const FootingFormSigner *signer = get_signer (self, i);
      FootingDocumentSignature *signature = find_signature (parts, signer->role);
      GtkWidget *row = signature != NULL ? signed_new (signer, signature) : entry_new (self, signer);

      if (signature != NULL)
        g_ptr_array_add (self->signed_names, g_strdup (footing_document_signature_get_name (signature)));
      g_ptr_array_add (self->rows, signature == NULL ? row : NULL);
      adw_preferences_group_add (self->names_group, row);
      if (signature == NULL && adw_dialog_get_focus (ADW_DIALOG (self)) == NULL)
        adw_dialog_set_focus (ADW_DIALOG (self), row);
    }
}

/* ---- The object ---- */

/* While it is signed, it stays, to say whether that went well. */
static void
footing_sign_dialog_close_attempt (AdwDialog *dialog)
{
  if (gtk_widget_get_sensitive (GTK_WIDGET (dialog)))
    footing_typed_words_close (dialog);
}

static void
footing_sign_dialog_dispose (GObject *object)
{
  FootingSignDialog *self = FOOTING_SIGN_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_SIGN_DIALOG);
  g_clear_object (&self->context);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (footing_sign_dialog_parent_class)->dispose (object);
}

static void
footing_sign_dialog_finalize (GObject *object)
{
  FootingSignDialog *self = FOOTING_SIGN_DIALOG (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->signed_names);
  g_ptr_array_unref (self->to_write);

  G_OBJECT_CLASS (footing_sign_dialog_parent_class)->finalize (object);
}

static void
footing_sign_dialog_class_init (FootingSignDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_sign_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_sign_dialog_finalize;
  ADW_DIALOG_CLASS (klass)->close_attempt = footing_sign_dialog_close_attempt;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/document/footing-sign-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingSignDialog, sign_button);
  gtk_widget_class_bind_template_child (widget_class, FootingSignDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, FootingSignDialog, names_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSignDialog, gaps_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSignDialog, outcome_label);
  gtk_widget_class_bind_template_callback (widget_class, sign_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
footing_sign_dialog_init (FootingSignDialog *self)
{
  self->rows = g_ptr_array_new ();
  self->signed_names = g_ptr_array_new_with_free_func (g_free);
  self->to_write = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));
  footing_typed_words_watch (ADW_DIALOG (self));
}

AdwDialog *
footing_sign_dialog_new (FootingContext             *context,
                         const FootingForm          *form,
                         const FootingDocumentParts *parts)
{
  FootingSignDialog *self = g_object_new (FOOTING_TYPE_SIGN_DIALOG, NULL);
  g_autofree char *markup = NULL, *gaps = NULL;

  self->context = g_object_ref (context);
  self->form = form;
  self->document = g_object_ref (parts->document);
  markup = g_markup_escape_text (form->declaration != NULL
                                   ? form->declaration
                                   : _("Each of us writes their name below what has been agreed."), -1);
  adw_preferences_group_set_description (self->names_group, markup);
  add_rows (self, parts);
  gaps = footing_document_parts_gaps_to_words (parts, form);
  gtk_label_set_label (self->gaps_label, gaps != NULL ? gaps : "");
  gtk_widget_set_visible (GTK_WIDGET (self->gaps_label), gaps != NULL);
  names_changed_cb (self);

  return ADW_DIALOG (self);
}
