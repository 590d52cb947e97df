/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-parts.h"
#include "footing-document-signature.h"
#include "footing-document-values.h"
#include "footing-store-records.h"

void
footing_document_parts_free (FootingDocumentParts *self)
{
  g_clear_object (&self->document);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->signatures, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_free (self);
}

FootingFormValues *
footing_document_parts_to_values (const FootingDocumentParts *self,
                                  const FootingForm          *form)
{
  return footing_document_values_new (self->document, form, self->fields, self->signatures, self->notes);
}

/* ---- What is empty ---- */

#define MOST_NAMED 3

static const char *
find_body (const FootingDocumentParts *self,
           const char                 *key)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (g_str_equal (footing_document_field_get_key (self->fields->pdata[i]), key))
      return footing_document_field_get_body (self->fields->pdata[i]);

  return NULL;
}

static gboolean
is_blank (const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words != NULL ? words : ""));

  return *stripped == '\0';
}

static gboolean
is_blank_table (const char *body)
{
  g_autoptr(GPtrArray) rows = footing_document_rows_from_body (body);

  for (guint i = 0; i < rows->len; i++)
    for (char **cell = rows->pdata[i]; *cell != NULL; cell++)
      if (!is_blank (*cell))
        return FALSE;

  return TRUE;
}

static gboolean
is_gap (const FootingDocumentParts *self,
        const FootingFormField     *field)
{
  const char *body = find_body (self, field->id);

  return field->kind == FOOTING_FORM_FIELD_TABLE ? is_blank_table (body) : is_blank (body);
}

/* Returns: (transfer container): the labels of what is empty */
static GPtrArray *
list_gaps (const FootingDocumentParts *self,
           const FootingForm          *form)
{
  GPtrArray *labels = g_ptr_array_new ();

  for (guint i = 0; i < form->sections->len; i++)
    {
      const FootingFormSection *section = form->sections->pdata[i];

      for (guint j = 0; j < section->fields->len; j++)
        {
          const FootingFormField *field = section->fields->pdata[j];

          if (is_gap (self, field))
            g_ptr_array_add (labels, field->label);
        }
    }

  return labels;
}

char *
footing_document_parts_gaps_to_words (const FootingDocumentParts *self,
                                      const FootingForm          *form)
{
  g_autoptr(GPtrArray) labels = list_gaps (self, form);
  g_autoptr(GString) names = g_string_new (NULL);
  guint named = MIN (labels->len, MOST_NAMED), more = labels->len - named;

  for (guint i = 0; i < named; i++)
    /* translators: the label of a field, one of a list of them */
    g_string_append_printf (names, i > 0 ? _(", “%s”") : _("“%s”"), (char *) labels->pdata[i]);

  if (labels->len == 0)
    return NULL;
  if (more == 0)
    /* translators: %s is one label of a field in quotation marks, or several with commas */
    return g_strdup_printf (_("Still empty: %s."), names->str);

  /* translators: 1 is several labels of fields in quotation marks, with commas */
  return g_strdup_printf (ngettext ("Still empty: %1$s and %2$u more.", "Still empty: %1$s and %2$u more.", more),
                          names->str, more);
}

/* ---- Reading, one class after the other ---- */

typedef struct
{
  FootingStore         *store;
  gint64                id;
  gint64                enrolment_id;
  FootingDocumentParts *parts;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_object_unref (reading->store);
  g_clear_pointer (&reading->parts, footing_document_parts_free);
  g_free (reading);
}

static void read_next (GTask *task);

static void
take (Reading   *reading,
      GPtrArray *records)
{
  FootingDocumentParts *parts = reading->parts;

  if (parts->fields == NULL)
    parts->fields = g_ptr_array_ref (records);
  else if (parts->signatures == NULL)
    parts->signatures = g_ptr_array_ref (records);
  else if (parts->notes == NULL)
    parts->notes = g_ptr_array_ref (records);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) records = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (records == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  take (g_task_get_task_data (task), records);
  read_next (g_steal_pointer (&task));
}

static void
document_read_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) documents = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (documents == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  for (guint i = 0; i < documents->len; i++)
    if (footing_record_get_id (g_ptr_array_index (documents, i)) == reading->id)
      g_set_object (&reading->parts->document, g_ptr_array_index (documents, i));

  g_task_return_pointer (task, g_steal_pointer (&reading->parts), (GDestroyNotify) footing_document_parts_free);
}

/* The document comes last: when it says that it is signed, its words were read as they had been signed. */
static void
read_next (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);
  FootingDocumentParts *parts = reading->parts;
  GCancellable *cancellable = g_task_get_cancellable (task);
  GType type = FOOTING_TYPE_DOCUMENT_NOTE;

  if (parts->fields == NULL)
    type = FOOTING_TYPE_DOCUMENT_FIELD;
  else if (parts->signatures == NULL)
    type = FOOTING_TYPE_DOCUMENT_SIGNATURE;

  if (parts->notes == NULL)
    footing_store_list_linked_async (reading->store, type, "document_id", reading->id, cancellable, read_cb, task);
  else
    footing_store_list_linked_async (reading->store, FOOTING_TYPE_DOCUMENT, "enrolment_id", reading->enrolment_id,
                                     cancellable, document_read_cb, task);
}

void
footing_document_parts_read_async (FootingStore        *store,
                                   FootingDocument     *document,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Reading *reading = g_new0 (Reading, 1);

  g_return_if_fail (FOOTING_IS_STORE (store));
  g_return_if_fail (FOOTING_IS_DOCUMENT (document));

  reading->store = g_object_ref (store);
  reading->id = footing_record_get_id (FOOTING_RECORD (document));
  reading->enrolment_id = footing_document_get_enrolment_id (document);
  reading->parts = g_new0 (FootingDocumentParts, 1);
  g_task_set_source_tag (task, footing_document_parts_read_async);
  g_task_set_task_data (task, reading, reading_free);
  read_next (task);
}

FootingDocumentParts *
footing_document_parts_read_finish (GAsyncResult  *result,
                                    GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
