/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-name-choice.h"
#include "footing-record-row.h"
#include "footing-record.h"

struct _FootingRecordRow
{
  AdwComboRow  parent_instance;

  GPtrArray   *records; /* from the second choice on */
};

G_DEFINE_FINAL_TYPE (FootingRecordRow, footing_record_row, ADW_TYPE_COMBO_ROW)

static void
footing_record_row_finalize (GObject *object)
{
  g_clear_pointer (&FOOTING_RECORD_ROW (object)->records, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_record_row_parent_class)->finalize (object);
}

static void
footing_record_row_class_init (FootingRecordRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_record_row_finalize;
}

static void
footing_record_row_init (FootingRecordRow *self)
{
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
}

static void
show_choice (FootingRecordRow *self,
             GPtrArray        *records,
             GtkStringList    *names)
{
  g_clear_pointer (&self->records, g_ptr_array_unref);
  self->records = g_ptr_array_ref (records);
  footing_name_choice_list (ADW_COMBO_ROW (self), names);
}

void
footing_record_row_list (FootingRecordRow *self,
                         GPtrArray        *records,
                         const char       *none)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new ((const char *[]) { none, NULL });

  g_return_if_fail (FOOTING_IS_RECORD_ROW (self));

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *name = NULL;

      g_object_get (g_ptr_array_index (records, i), "name", &name, NULL);
      gtk_string_list_append (names, name);
    }

  show_choice (self, records, names);
}

void
footing_record_row_list_people (FootingRecordRow *self,
                                FootingRoster    *roster,
                                GPtrArray        *people,
                                const char       *none)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new ((const char *[]) { none, NULL });

  g_return_if_fail (FOOTING_IS_RECORD_ROW (self));

  for (guint i = 0; i < people->len; i++)
    gtk_string_list_append (names, footing_roster_name_of (roster, g_ptr_array_index (people, i)));

  show_choice (self, people, names);
}

void
footing_record_row_choose (FootingRecordRow *self,
                           gpointer          record)
{
  guint position = 0;

  g_return_if_fail (FOOTING_IS_RECORD_ROW (self));

  for (guint i = 0; record != NULL && i < self->records->len; i++)
    if (footing_record_get_id (g_ptr_array_index (self->records, i)) == footing_record_get_id (record))
      position = i + 1;

  adw_combo_row_set_selected (ADW_COMBO_ROW (self), position);
}

gpointer
footing_record_row_get (FootingRecordRow *self)
{
  guint position = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (self->records == NULL || position == 0 || position > self->records->len)
    return NULL;

  return g_ptr_array_index (self->records, position - 1);
}
