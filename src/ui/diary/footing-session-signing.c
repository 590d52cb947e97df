/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-courses.h"
#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-document-field.h"
#include "footing-document-page.h"
#include "footing-document-parts.h"
#include "footing-document-values.h"
#include "footing-note-dialog.h"
#include "footing-plain-row.h"
#include "footing-record-list.h"
#include "footing-reference.h"
#include "footing-session-record.h"
#include "footing-session-signing.h"
#include "footing-shell.h"
#include "footing-sign-dialog.h"
#include "footing-store-documents.h"

struct _FootingSessionSigning
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  gint64               session_id;
  FootingRecordList   *documents; /* one, or none */
  FootingSession      *session;   /* that is being signed */
  FootingAgreements   *agreements;
  gboolean             busy;
  gboolean             locked;

  GtkWidget           *sign_row;
  GtkWidget           *record_row;
  GtkWidget           *note_row;
};

enum
{
  PROP_0,
  PROP_LOCKED,
  N_PROPS
};

enum
{
  SIGN,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingSessionSigning, footing_session_signing, ADW_TYPE_PREFERENCES_GROUP)

static FootingStore *
get_store (FootingSessionSigning *self)
{
  return footing_context_get_store (self->context);
}

static const FootingForm *
get_form (FootingSessionSigning *self)
{
  return footing_reference_get_form (footing_context_get_reference (self->context), FOOTING_SESSION_RECORD_FORM);
}

/* Returns: (transfer full) (nullable): the latest one; there is one at most, unless somebody made a copy */
static FootingDocument *
find_document (FootingSessionSigning *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->documents));

  return n > 0 ? g_list_model_get_item (G_LIST_MODEL (self->documents), n - 1) : NULL;
}

/* ---- What is shown ---- */

static void
describe (FootingSessionSigning *self,
          FootingDocument       *document)
{
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  if (self->locked)
    {
      day = footing_date_words_short (footing_document_day_of (footing_document_get_signed_at (document)));
      /* translators: %s is a date */
      words = g_strdup_printf (_("Both have signed; locked on %s. What has to be said later is added as a note."), day);
    }

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         words != NULL ? words
                                         : document != NULL ? _("Not all have signed yet.")
                                                            : _("When both have signed, the record is locked."));
}

static void
refresh (FootingSessionSigning *self)
{
  g_autoptr(FootingDocument) document = find_document (self);
  gboolean locked = document != NULL && footing_document_get_state (document) == FOOTING_DOCUMENT_STATE_SIGNED;

  gtk_widget_set_visible (self->sign_row, !locked);
  gtk_widget_set_visible (self->record_row, document != NULL);
  gtk_widget_set_visible (self->note_row, locked);
  if (locked != self->locked)
    {
      self->locked = locked;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOCKED]);
    }
  describe (self, document);
}

/* ---- Signing ---- */

static void
fail (FootingSessionSigning *self,
      const GError          *error)
{
  self->busy = FALSE;
  footing_shell_report (GTK_WIDGET (self), error);
}

static void
parts_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingSessionSigning) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDocumentParts) parts = footing_document_parts_read_finish (result, &error);

  if (parts == NULL || parts->document == NULL)
    {
      fail (self, error);
      return;
    }

  self->busy = FALSE;
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    footing_dialog_present (footing_sign_dialog_new (self->context, get_form (self), parts), GTK_WIDGET (self));
}

static void
ask_for_names (FootingSessionSigning *self,
               FootingDocument       *document)
{
  footing_document_parts_read_async (get_store (self), document, NULL, parts_read_cb, g_object_ref (self));
}

/* ---- What was begun before says the same again ---- */

typedef struct
{
  FootingSessionSigning *self;
  FootingDocument       *document;
  GPtrArray             *fields;   /* FootingDocumentField: those that say something else now */
} Renewal;

static void
renewal_free (Renewal *renewal)
{
  g_object_unref (renewal->self);
  g_object_unref (renewal->document);
  g_ptr_array_unref (renewal->fields);
  g_free (renewal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Renewal, renewal_free)

static void renew_next (Renewal *renewal);

static void
renewed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Renewal) renewal = user_data;
  g_autoptr(GError) error = NULL;
  gint64 revision;

  if (!footing_store_save_document_field_finish (FOOTING_STORE (source), result, &revision, &error))
    {
      fail (renewal->self, error);
      return;
    }

  g_ptr_array_remove_index (renewal->fields, 0);
  renew_next (g_steal_pointer (&renewal));
}

/* Takes @renewal. */
static void
renew_next (Renewal *renewal)
{
  FootingDocumentField *field = NULL;

  if (renewal->fields->len == 0)
    {
      ask_for_names (renewal->self, renewal->document);
      renewal_free (renewal);
      return;
    }

  field = g_ptr_array_index (renewal->fields, 0);
  footing_store_save_document_field_async (get_store (renewal->self),
                                           footing_record_get_id (FOOTING_RECORD (renewal->document)),
                                           footing_document_field_get_key (field),
                                           footing_document_field_get_body (field),
                                           footing_document_field_get_revision (field), NULL, renewed_cb, renewal);
}

static FootingDocumentField *
find_field (const GPtrArray *fields,
            const char      *key)
{
  for (guint i = 0; i < fields->len; i++)
    if (g_strcmp0 (footing_document_field_get_key (g_ptr_array_index (fields, i)), key) == 0)
      return g_ptr_array_index (fields, i);

  return NULL;
}

static gboolean
says_the_same (FootingDocumentField *one,
               FootingDocumentField *other)
{
  const char *first = footing_document_field_get_body (one);
  const char *second = other != NULL ? footing_document_field_get_body (other) : NULL;

  return g_strcmp0 (first != NULL ? first : "", second != NULL ? second : "") == 0;
}

/* Fields that have to be written anew, each with the number of saves that is known of it. */
static GPtrArray *
list_changed (FootingSessionSigning      *self,
              const FootingDocumentParts *parts)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) fields = footing_session_record_fields (self->session, self->agreements);

  for (guint i = 0; i < fields->len; i++)
    {
      FootingDocumentField *field = g_ptr_array_index (fields, i);
      FootingDocumentField *known = find_field (parts->fields, footing_document_field_get_key (field));

      if (says_the_same (field, known))
        continue;

      g_object_set (field, "revision",
                    known != NULL ? footing_document_field_get_revision (known) : G_GINT64_CONSTANT (0), NULL);
      g_ptr_array_add (changed, g_object_ref (field));
    }

  return changed;
}

static void
draft_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingSessionSigning) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDocumentParts) parts = footing_document_parts_read_finish (result, &error);
  Renewal *renewal = NULL;

  if (parts == NULL || parts->document == NULL)
    {
      fail (self, error);
      return;
    }

  renewal = g_new0 (Renewal, 1);
  renewal->document = g_object_ref (parts->document);
  renewal->fields = list_changed (self, parts);
  renewal->self = g_steal_pointer (&self);
  renew_next (renewal);
}

/* ---- A new record ---- */

typedef struct
{
  FootingSessionSigning *self;
  GPtrArray             *records;
} Creation;

static void
creation_free (Creation *creation)
{
  g_object_unref (creation->self);
  g_clear_pointer (&creation->records, g_ptr_array_unref);
  g_free (creation);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Creation, creation_free)

static void
created_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Creation) creation = user_data;
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    ask_for_names (creation->self, g_ptr_array_index (creation->records, 0));
  else
    fail (creation->self, error);
}

static void
course_read_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Creation) creation = user_data;
  FootingSessionSigning *self = creation->self;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCourses) courses = footing_courses_read_finish (result, &error);
  const GPtrArray *all = courses != NULL ? footing_courses_get_all (courses) : NULL;
  GPtrArray *records = NULL;

  if (all == NULL || all->len == 0)
    {
      fail (self, error);
      return;
    }

  records = footing_session_record_setup (footing_context_get_roster (self->context), g_ptr_array_index (all, 0),
                                          get_form (self), self->session, self->agreements);
  creation->records = records;
  footing_store_save_async (get_store (self), records, NULL, created_cb, g_steal_pointer (&creation));
}

static void
create (FootingSessionSigning *self)
{
  Creation *creation = g_new0 (Creation, 1);

  creation->self = g_object_ref (self);
  footing_courses_read_async (get_store (self), footing_context_get_roster (self->context),
                              FOOTING_COURSE_SCOPE_ENROLMENT, footing_session_get_enrolment_id (self->session), NULL,
                              course_read_cb, creation);
}

void
footing_session_signing_begin (FootingSessionSigning *self,
                               FootingSession        *session,
                               FootingAgreements     *agreements)
{
  g_autoptr(FootingDocument) document = NULL;

  g_return_if_fail (FOOTING_IS_SESSION_SIGNING (self));

  if (self->busy || self->locked || !footing_agreements_get_ready (agreements) ||
      footing_record_list_get_loading (self->documents))
    return;

  self->busy = TRUE;
  g_set_object (&self->session, session);
  g_set_object (&self->agreements, agreements);
  document = find_document (self);
  if (document != NULL)
    footing_document_parts_read_async (get_store (self), document, NULL, draft_read_cb, g_object_ref (self));
  else
    create (self);
}

/* ---- What people do ---- */

static void
sign_cb (FootingSessionSigning *self)
{
  g_signal_emit (self, signals[SIGN], 0);
}

static void
open_cb (FootingSessionSigning *self)
{
  g_autoptr(FootingDocument) document = find_document (self);

  if (document != NULL)
    footing_document_page_open (GTK_WIDGET (self), self->context, document);
}

static void
note_cb (FootingSessionSigning *self)
{
  g_autoptr(FootingDocument) document = find_document (self);

  if (document != NULL)
    footing_form_dialog_open (footing_note_dialog_new (self->context, document), GTK_WIDGET (self));
}

/* ---- The object ---- */

static void
footing_session_signing_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LOCKED:
      g_value_set_boolean (value, FOOTING_SESSION_SIGNING (object)->locked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_session_signing_dispose (GObject *object)
{
  FootingSessionSigning *self = FOOTING_SESSION_SIGNING (object);

  g_clear_object (&self->documents);
  g_clear_object (&self->session);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_session_signing_parent_class)->dispose (object);
}

static void
footing_session_signing_class_init (FootingSessionSigningClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footing_session_signing_get_property;
  object_class->dispose = footing_session_signing_dispose;

  properties[PROP_LOCKED] =
    g_param_spec_boolean ("locked", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGN] =
    g_signal_new ("sign",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static GtkWidget *
button_row_new (FootingSessionSigning *self,
                const char            *title,
                GCallback              activated)
{
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", title, "use-underline", TRUE, NULL);

  g_signal_connect_object (row, "activated", activated, self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return row;
}

static void
footing_session_signing_init (FootingSessionSigning *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Signatures"));
  self->sign_row = button_row_new (self, _("_Sign Together…"), G_CALLBACK (sign_cb));
  self->record_row = button_row_new (self, _("_Open the Record"), G_CALLBACK (open_cb));
  self->note_row = button_row_new (self, _("_Add a Note…"), G_CALLBACK (note_cb));
  gtk_widget_set_visible (self->record_row, FALSE);
  gtk_widget_set_visible (self->note_row, FALSE);
}

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  gint64 *session_id = user_data;

  footing_store_list_linked_async (store, FOOTING_TYPE_DOCUMENT, "session_id", *session_id, cancellable, callback,
                                   callback_data);
}

void
footing_session_signing_show (FootingSessionSigning *self,
                              FootingContext        *context,
                              gint64                 session_id)
{
  g_return_if_fail (FOOTING_IS_SESSION_SIGNING (self) && self->documents == NULL);

  self->context = g_object_ref (context);
  self->session_id = session_id;
  self->documents = footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_DOCUMENT,
                                             FOOTING_STORE_CHANGE_DOCUMENTS, load,
                                             g_memdup2 (&session_id, sizeof session_id), g_free);
  g_signal_connect_object (self->documents, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

gboolean
footing_session_signing_get_locked (FootingSessionSigning *self)
{
  g_return_val_if_fail (FOOTING_IS_SESSION_SIGNING (self), FALSE);

  return self->locked;
}
