/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reason-row.h"

struct _FootingReasonRow
{
  AdwComboRow  parent_instance;

  GPtrArray   *reasons; /* what they point to belongs to the reference */
};

G_DEFINE_FINAL_TYPE (FootingReasonRow, footing_reason_row, ADW_TYPE_COMBO_ROW)

static void
footing_reason_row_finalize (GObject *object)
{
  g_clear_pointer (&FOOTING_REASON_ROW (object)->reasons, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_reason_row_parent_class)->finalize (object);
}

static void
footing_reason_row_class_init (FootingReasonRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_reason_row_finalize;
}

static void
footing_reason_row_init (FootingReasonRow *self)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Reason"));
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
}

void
footing_reason_row_list (FootingReasonRow  *self,
                         FootingReference  *reference,
                         FootingChangeKind  kind)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new ((const char *[]) { _("Choose a reason"), NULL });

  g_return_if_fail (FOOTING_IS_REASON_ROW (self));

  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  self->reasons = footing_reference_list_change_reasons (reference, kind);

  for (guint i = 0; i < self->reasons->len; i++)
    gtk_string_list_append (labels, ((const FootingChangeReason *) g_ptr_array_index (self->reasons, i))->label);

  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (labels));
}

const char *
footing_reason_row_get (FootingReasonRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (self->reasons == NULL || selected == 0 || selected > self->reasons->len)
    return NULL;

  return ((const FootingChangeReason *) g_ptr_array_index (self->reasons, selected - 1))->id;
}

void
footing_reason_row_set (FootingReasonRow *self,
                        const char       *id)
{
  for (guint i = 0; self->reasons != NULL && i < self->reasons->len; i++)
    if (g_strcmp0 (((const FootingChangeReason *) g_ptr_array_index (self->reasons, i))->id, id) == 0)
      adw_combo_row_set_selected (ADW_COMBO_ROW (self), i + 1);
}
