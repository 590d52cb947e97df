/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-shift-grid.h"
#include "footing-shift-words.h"

#define DAYS 7

struct _FootingShiftGrid
{
  AdwBin        parent_instance;

  GString      *pattern; /* a letter for each day that can be seen */
  GString      *hidden;  /* what was said of weeks that cannot be seen at present */
  GtkWidget    *weeks;
  GPtrArray    *buttons;
  GtkSizeGroup *columns;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingShiftGrid, footing_shift_grid, ADW_TYPE_BIN)

/* 1970-01-05 was a Monday. */
static char *
name_of_day (guint       place,
             const char *format)
{
  g_autoptr(GDateTime) day = g_date_time_new_utc (1970, 1, 5 + (int) (place % DAYS), 0, 0, 0);

  return g_date_time_format (day, format);
}

static void
show_day (FootingShiftGrid *self,
          guint             place)
{
  GtkWidget *button = g_ptr_array_index (self->buttons, place);
  char shift = self->pattern->str[place];
  g_autofree char *day = name_of_day (place, "%a");
  g_autofree char *weekday = name_of_day (place, "%A");
  g_autofree char *label = g_strdup_printf ("%s\n%s", day, footing_shift_short_words (shift));
  /* translators: for screen readers: Week 2, Monday: Night shift */
  g_autofree char *words = g_strdup_printf (_("Week %1$u, %2$s: %3$s"), place / DAYS + 1, weekday,
                                            footing_shift_words (shift));

  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), label);
  gtk_widget_set_css_classes (button, (const char *[]) { shift == 'D' || shift == 'N' ? "raised" : "flat",
                                                         "shift", NULL });
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
clicked_cb (FootingShiftGrid *self,
            GtkWidget        *button)
{
  guint place;

  if (!g_ptr_array_find (self->buttons, button, &place))
    return;

  self->pattern->str[place] = footing_shift_next (self->pattern->str[place]);
  show_day (self, place);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* ---- Weeks ---- */

/* A label of its own, because the one that a button makes would be its name as well. */
static GtkWidget *
add_day (FootingShiftGrid *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_size_group_add_widget (self->columns, button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->buttons, button);

  return button;
}

static void
add_week (FootingShiftGrid *self)
{
  guint week = self->buttons->len / DAYS;
  /* translators: a week of a pattern of shifts */
  g_autofree char *title = g_strdup_printf (_("Week %u"), week + 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *days = adw_wrap_box_new ();

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "caption-heading");
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (days), 3);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (days), 3);

  for (guint i = 0; i < DAYS; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (days), add_day (self));

  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), days);
  gtk_box_append (GTK_BOX (self->weeks), box);
}

static void
show_weeks (FootingShiftGrid *self)
{
  while (self->buttons->len < self->pattern->len)
    add_week (self);
  while (self->buttons->len > self->pattern->len)
    {
      gtk_box_remove (GTK_BOX (self->weeks), gtk_widget_get_last_child (self->weeks));
      g_ptr_array_set_size (self->buttons, (int) self->buttons->len - DAYS);
    }

  for (guint i = 0; i < self->buttons->len; i++)
    show_day (self, i);
}

/* ---- The object ---- */

static void
footing_shift_grid_finalize (GObject *object)
{
  FootingShiftGrid *self = FOOTING_SHIFT_GRID (object);

  g_string_free (self->pattern, TRUE);
  g_string_free (self->hidden, TRUE);
  g_ptr_array_unref (self->buttons);
  g_object_unref (self->columns);

  G_OBJECT_CLASS (footing_shift_grid_parent_class)->finalize (object);
}

static void
footing_shift_grid_class_init (FootingShiftGridClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_shift_grid_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_shift_grid_init (FootingShiftGrid *self)
{
  self->pattern = g_string_new (NULL);
  self->hidden = g_string_new (NULL);
  self->buttons = g_ptr_array_new ();
  self->columns = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->weeks = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  adw_bin_set_child (ADW_BIN (self), self->weeks);
}

void
footing_shift_grid_set_pattern (FootingShiftGrid *self,
                                const char       *pattern)
{
  g_return_if_fail (FOOTING_IS_SHIFT_GRID (self));

  g_string_assign (self->pattern, pattern);
  g_string_assign (self->hidden, "");
  show_weeks (self);
}

const char *
footing_shift_grid_get_pattern (FootingShiftGrid *self)
{
  g_return_val_if_fail (FOOTING_IS_SHIFT_GRID (self), NULL);

  return self->pattern->str;
}

void
footing_shift_grid_set_weeks (FootingShiftGrid *self,
                              guint             n_weeks)
{
  gsize length = (gsize) n_weeks * DAYS, before = self->pattern->len;

  g_return_if_fail (FOOTING_IS_SHIFT_GRID (self));
  g_return_if_fail (n_weeks > 0 && n_weeks <= FOOTING_SHIFT_MOST_WEEKS);

  if (length < before)
    g_string_prepend (self->hidden, self->pattern->str + length);
  g_string_truncate (self->pattern, MIN (length, before));

  while (self->pattern->len < length)
    {
      char next = self->hidden->len > 0 ? self->hidden->str[0] : self->pattern->str[self->pattern->len - DAYS];

      g_string_append_c (self->pattern, next);
      g_string_erase (self->hidden, 0, self->hidden->len > 0 ? 1 : 0);
    }

  show_weeks (self);
}
