/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-difference-group.h"
#include "footing-plain-row.h"

struct _FootingDifferenceGroup
{
  AdwPreferencesGroup  parent_instance;

  GPtrArray           *rows;
};

G_DEFINE_FINAL_TYPE (FootingDifferenceGroup, footing_difference_group, ADW_TYPE_PREFERENCES_GROUP)

static const char *
words_kind (FootingDifferenceKind kind)
{
  switch (kind)
    {
    case FOOTING_DIFFERENCE_LESS:
      return _("Asks for less");
    case FOOTING_DIFFERENCE_MORE:
      return _("Asks for more");
    case FOOTING_DIFFERENCE_OTHER:
    default:
      return _("Is done in another way");
    }
}

static void
add_row (FootingDifferenceGroup *self,
         const char             *title,
         const char             *subtitle)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, NULL);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

void
footing_difference_group_show (FootingDifferenceGroup *self,
                               FootingStandardShelf   *shelf,
                               const FootingStandard  *standard)
{
  const FootingStandard *base = NULL;
  g_autoptr(GPtrArray) differences = footing_standard_shelf_compare (shelf, standard, &base);
  g_autofree char *title = NULL;
  g_autofree char *markup = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  gtk_widget_set_visible (GTK_WIDGET (self), differences != NULL);
  if (differences == NULL)
    return;

  /* translators: the name of a standard */
  title = g_strdup_printf (_("Compared with “%s”"), base->name);
  markup = g_markup_escape_text (title, -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), markup);

  if (differences->len == 0)
    add_row (self, _("It asks for the same."), NULL);
  for (guint i = 0; i < differences->len; i++)
    {
      const FootingStandardDifference *difference = g_ptr_array_index (differences, i);

      add_row (self, difference->words, words_kind (difference->kind));
    }
}

char *
footing_difference_words_less (FootingStandardShelf  *shelf,
                               const FootingStandard *standard)
{
  const FootingStandard *base = NULL;
  g_autoptr(GPtrArray) differences = footing_standard_shelf_compare (shelf, standard, &base);

  if (differences == NULL || !footing_standard_asks_for_less (differences))
    return NULL;

  /* translators: the name of a standard */
  return g_strdup_printf (_("Asks for less than “%s”"), base->name);
}

static void
footing_difference_group_finalize (GObject *object)
{
  FootingDifferenceGroup *self = FOOTING_DIFFERENCE_GROUP (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (footing_difference_group_parent_class)->finalize (object);
}

static void
footing_difference_group_class_init (FootingDifferenceGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_difference_group_finalize;
}

static void
footing_difference_group_init (FootingDifferenceGroup *self)
{
  self->rows = g_ptr_array_new ();
}
