/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-document-page.h"
#include "footing-document-values.h"
#include "footing-documents-group.h"
#include "footing-enrolment-item.h"
#include "footing-error-words.h"
#include "footing-new-document-dialog.h"
#include "footing-plain-row.h"
#include "footing-record-list.h"
#include "footing-reference.h"

struct _FootingDocumentsGroup
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingEnrolment    *enrolment;
  FootingRecordList   *documents;
  FootingRecordList   *items;
  GPtrArray           *rows;
};

G_DEFINE_FINAL_TYPE (FootingDocumentsGroup, footing_documents_group, ADW_TYPE_PREFERENCES_GROUP)

/* ---- Rows ---- */

static void
clear_rows (FootingDocumentsGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_row (FootingDocumentsGroup *self,
         GtkWidget             *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static GtkWidget *
row_new (const char *title,
         const char *subtitle,
         const char *icon_name)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle,
                                          "activatable", TRUE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);

  return row;
}

static void
document_activated_cb (FootingDocumentsGroup *self,
                       GtkWidget             *row)
{
  footing_document_page_open (GTK_WIDGET (self), self->context, g_object_get_data (G_OBJECT (row), "document"));
}

static void
add_document (FootingDocumentsGroup *self,
              FootingDocument       *document)
{
  gboolean is_draft = footing_document_get_state (document) == FOOTING_DOCUMENT_STATE_DRAFT;
  FootingDay day = is_draft ? footing_document_get_dated_on (document)
                            : footing_document_day_of (footing_document_get_signed_at (document));
  g_autofree char *date = footing_date_words_short (day);
  /* translators: %s is a date */
  g_autofree char *words = g_strdup_printf (is_draft ? _("Draft of %s") : _("Signed on %s"), date);
  GtkWidget *row = row_new (footing_document_get_title (document), words,
                            is_draft ? "go-next-symbolic" : "changes-prevent-symbolic");

  g_object_set_data_full (G_OBJECT (row), "document", g_object_ref (document), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (document_activated_cb), self, G_CONNECT_SWAPPED);
  add_row (self, row);
}

static void
item_activated_cb (FootingDocumentsGroup *self,
                   GtkWidget             *row)
{
  footing_document_page_begin (GTK_WIDGET (self), self->context, self->enrolment,
                               g_object_get_data (G_OBJECT (row), "form"));
}

/* What was done on paper, outside Footing, is done too. */
static char *
item_words (FootingEnrolmentItem *item)
{
  FootingDay done = footing_enrolment_item_get_done_on (item);
  FootingDay due = footing_enrolment_item_get_due_on (item);
  g_autofree char *date = NULL;

  if (done != FOOTING_DAY_NONE)
    {
      date = footing_date_words_short (done);
      /* translators: %s is a date */
      return g_strdup_printf (_("Done on %s, not in this book"), date);
    }

  if (due == FOOTING_DAY_NONE)
    return g_strdup (footing_enrolment_item_get_required (item) ? _("Not begun yet") : _("Not begun yet · optional"));

  date = footing_date_words_short (due);
  /* translators: %s is a date */
  return g_strdup_printf (_("Not begun yet · due on %s"), date);
}

static void
add_item (FootingDocumentsGroup *self,
          FootingEnrolmentItem  *item,
          const FootingForm     *form)
{
  g_autofree char *words = item_words (item);
  GtkWidget *row = row_new (footing_enrolment_item_get_name (item), words, "list-add-symbolic");

  g_object_set_data (G_OBJECT (row), "form", (gpointer) form);
  g_signal_connect_object (row, "activated", G_CALLBACK (item_activated_cb), self, G_CONNECT_SWAPPED);
  add_row (self, row);
}

static gboolean
is_begun (FootingDocumentsGroup *self,
          const char            *form)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->documents)); i++)
    {
      g_autoptr(FootingDocument) document = g_list_model_get_item (G_LIST_MODEL (self->documents), i);

      if (g_strcmp0 (footing_document_get_form (document), form) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
new_activated_cb (FootingDocumentsGroup *self)
{
  footing_dialog_present (footing_new_document_dialog_new (self->context, self->enrolment, GTK_WIDGET (self)),
                          GTK_WIDGET (self));
}

static void
add_button (FootingDocumentsGroup *self)
{
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("_New Document…"), "use-underline", TRUE, NULL);

  g_signal_connect_object (row, "activated", G_CALLBACK (new_activated_cb), self, G_CONNECT_SWAPPED);
  add_row (self, row);
}

static void
add_items (FootingDocumentsGroup *self)
{
  FootingReference *reference = footing_context_get_reference (self->context);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr(FootingEnrolmentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      const char *key = footing_enrolment_item_get_key (item);
      const FootingForm *form = key != NULL ? footing_reference_get_form (reference, key) : NULL;

      if (footing_enrolment_item_get_kind (item) == FOOTING_ITEM_KIND_DOCUMENT && form != NULL && !is_begun (self, key))
        add_item (self, item, form);
    }
}

static void
refresh (FootingDocumentsGroup *self)
{
  const GError *error = NULL;
  g_autofree char *words = NULL;
  g_autofree char *markup = NULL;

  if (footing_record_list_get_loading (self->documents) || footing_record_list_get_loading (self->items))
    return;

  error = footing_record_list_get_error (self->documents);
  words = error != NULL ? footing_error_words (error, NULL) : NULL;
  markup = words != NULL ? g_markup_escape_text (words, -1) : NULL;
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), markup);

  clear_rows (self);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->documents)); i++)
    {
      g_autoptr(FootingDocument) document = g_list_model_get_item (G_LIST_MODEL (self->documents), i);

      add_document (self, document);
    }

  add_items (self);
  add_button (self);
}

/* ---- Reading ---- */

static void
load_documents (FootingStore        *store,
                gpointer             user_data,
                GCancellable        *cancellable,
                GAsyncReadyCallback  callback,
                gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_DOCUMENT, "enrolment_id", *(gint64 *) user_data, cancellable,
                                   callback, callback_data);
}

static void
load_items (FootingStore        *store,
            gpointer             user_data,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_ENROLMENT_ITEM, "enrolment_id", *(gint64 *) user_data,
                                   cancellable, callback, callback_data);
}

static FootingRecordList *
list_new (FootingDocumentsGroup *self,
          GType                  type,
          FootingStoreChange     changes,
          FootingRecordLoader    loader)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->enrolment));
  FootingRecordList *list = footing_record_list_new (footing_context_get_store (self->context), type, changes, loader,
                                                     g_memdup2 (&id, sizeof id), g_free);

  g_signal_connect_object (list, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "notify::failed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);

  return list;
}

void
footing_documents_group_show (FootingDocumentsGroup *self,
                              FootingContext        *context,
                              FootingEnrolment      *enrolment)
{
  g_return_if_fail (FOOTING_IS_DOCUMENTS_GROUP (self));
  g_return_if_fail (FOOTING_IS_CONTEXT (context) && FOOTING_IS_ENROLMENT (enrolment));

  g_set_object (&self->context, context);
  if (!g_set_object (&self->enrolment, enrolment))
    return;

  g_clear_object (&self->documents);
  g_clear_object (&self->items);
  self->documents = list_new (self, FOOTING_TYPE_DOCUMENT, FOOTING_STORE_CHANGE_DOCUMENTS, load_documents);
  self->items = list_new (self, FOOTING_TYPE_ENROLMENT_ITEM, FOOTING_STORE_CHANGE_COURSES, load_items);
}

/* ---- The object ---- */

static void
footing_documents_group_dispose (GObject *object)
{
  FootingDocumentsGroup *self = FOOTING_DOCUMENTS_GROUP (object);

  g_clear_object (&self->documents);
  g_clear_object (&self->items);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_documents_group_parent_class)->dispose (object);
}

static void
footing_documents_group_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_DOCUMENTS_GROUP (object)->rows);

  G_OBJECT_CLASS (footing_documents_group_parent_class)->finalize (object);
}

static void
footing_documents_group_class_init (FootingDocumentsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_documents_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_documents_group_finalize;
}

static void
footing_documents_group_init (FootingDocumentsGroup *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Documents"));
}
