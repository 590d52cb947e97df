/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-person-words.h"
#include "footing-programme-row.h"
#include "footing-programme-words.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"

struct _FootingProgrammeRow
{
  AdwActionRow      parent_instance;

  FootingContext   *context;
  FootingProgramme *programme;
};

G_DEFINE_FINAL_TYPE (FootingProgrammeRow, footing_programme_row, ADW_TYPE_ACTION_ROW)

static char *
words_people (FootingProgrammeRow *self)
{
  guint n = footing_roster_count_on (footing_context_get_roster (self->context),
                                     footing_record_get_id (FOOTING_RECORD (self->programme)));

  if (n == 0)
    return g_strdup (_("nobody at present"));

  return g_strdup_printf (ngettext ("%u person at present", "%u people at present", n), n);
}

static void
refresh (FootingProgrammeRow *self)
{
  const FootingStandard *standard =
    footing_standard_shelf_find (footing_context_get_standards (self->context),
                                 footing_programme_get_standard (self->programme),
                                 footing_programme_get_standard_version (self->programme));
  const char *name = standard != NULL ? standard->name : footing_programme_get_standard (self->programme);
  g_autofree char *length = footing_programme_words_length ((int) footing_programme_get_months (self->programme));
  g_autofree char *people = words_people (self);
  gboolean archived = footing_programme_get_archived_on (self->programme) != FOOTING_DAY_NONE;
  g_autofree char *subtitle = footing_person_words_line (name, length, people, archived ? _("archived") : "", NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), footing_programme_get_name (self->programme));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

static void
footing_programme_row_dispose (GObject *object)
{
  FootingProgrammeRow *self = FOOTING_PROGRAMME_ROW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->programme);

  G_OBJECT_CLASS (footing_programme_row_parent_class)->dispose (object);
}

static void
footing_programme_row_class_init (FootingProgrammeRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_programme_row_dispose;
}

static void
footing_programme_row_init (FootingProgrammeRow *self)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), arrow);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

GtkWidget *
footing_programme_row_new (FootingContext   *context,
                           FootingProgramme *programme)
{
  FootingProgrammeRow *self = g_object_new (FOOTING_TYPE_PROGRAMME_ROW, NULL);

  self->context = g_object_ref (context);
  self->programme = g_object_ref (programme);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}

FootingProgramme *
footing_programme_row_get_programme (FootingProgrammeRow *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_ROW (self), NULL);

  return self->programme;
}
