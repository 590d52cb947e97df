/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-pattern-dialog.h"
#include "footing-record-undo.h"
#include "footing-shift-grid.h"
#include "footing-shift-words.h"
#include "footing-time-row.h"

#define DAYS 7
#define HOUR 60

struct _FootingPatternDialog
{
  FootingFormDialog    parent_instance;

  FootingWorkPattern  *known;   /* as it is in the book; new when it is not */
  FootingWorkPattern  *pattern; /* as it is being filled in */
  GPtrArray           *before;
  gboolean             filling;

  AdwComboRow         *preset_row;
  AdwSpinRow          *weeks_row;
  FootingShiftGrid    *grid;
  AdwPreferencesGroup *days_group;
  FootingDateRow      *from_row;
  FootingDateRow      *to_row;
  FootingTimeRow      *day_starts_row;
  FootingTimeRow      *day_ends_row;
  FootingTimeRow      *night_starts_row;
  FootingTimeRow      *night_ends_row;
  AdwPreferencesGroup *remove_group;
};

G_DEFINE_FINAL_TYPE (FootingPatternDialog, footing_pattern_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingPatternDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- What is said ---- */

/* Any day stands for its week, because people know since when and not on which weekday. */
static FootingDay
monday_of (FootingDay day)
{
  return day != FOOTING_DAY_NONE ? day - (int) (footing_day_weekday (day) - FOOTING_MONDAY) : day;
}

/* Returns: (transfer full) (nullable): why it cannot be saved */
static char *
find_refusal (FootingPatternDialog *self)
{
  FootingDay from = footing_date_row_get_day (self->from_row), to = footing_date_row_get_day (self->to_row);
  gint64 day_starts = footing_time_row_get_minutes (self->day_starts_row);
  gint64 day_ends = footing_time_row_get_minutes (self->day_ends_row);

  if (to != FOOTING_DAY_NONE && from != FOOTING_DAY_NONE && to < monday_of (from))
    return g_strdup (_("The last day is before the first one."));
  if (day_starts < 0 || day_ends < 0 || footing_time_row_get_minutes (self->night_starts_row) < 0 ||
      footing_time_row_get_minutes (self->night_ends_row) < 0)
    return g_strdup (_("Each shift needs the times at which it begins and ends."));
  if (day_ends <= day_starts)
    return g_strdup (_("A day shift ends later on the same day."));

  return NULL;
}

static void
show_words (FootingPatternDialog *self,
            const char           *refusal)
{
  FootingDay from = footing_date_row_get_day (self->from_row);
  g_autofree char *monday = from != FOOTING_DAY_NONE ? footing_date_words_long (monday_of (from)) : NULL;
  g_autofree char *words = NULL;
  g_autofree char *markup = NULL;

  if (refusal != NULL)
    words = g_strdup (refusal);
  else if (monday != NULL)
    /* translators: %s is a Monday in words */
    words = g_strdup_printf (_("Week 1 begins on %s. After the last week it begins again."), monday);

  markup = words != NULL ? g_markup_escape_text (words, -1) : NULL;
  adw_preferences_group_set_description (self->days_group, markup);
}

static void
changed_cb (FootingPatternDialog *self)
{
  g_autofree char *refusal = NULL;

  if (self->filling)
    return;

  refusal = find_refusal (self);
  show_words (self, refusal);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    refusal == NULL && footing_date_row_get_valid (self->from_row) &&
                                    footing_date_row_get_valid (self->to_row) &&
                                    footing_date_row_get_day (self->from_row) != FOOTING_DAY_NONE);
}

static void
show_pattern (FootingPatternDialog *self,
              const char           *pattern)
{
  self->filling = TRUE;
  footing_shift_grid_set_pattern (self->grid, pattern);
  adw_spin_row_set_value (self->weeks_row, (double) strlen (pattern) / DAYS);
  self->filling = FALSE;
}

static void
preset_changed_cb (FootingPatternDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->preset_row);
  gsize n_presets;
  const FootingShiftPreset *presets = footing_shift_presets (&n_presets);

  if (self->filling || selected == 0 || selected > n_presets)
    return;

  show_pattern (self, presets[selected - 1].pattern);
  changed_cb (self);
}

static void
weeks_changed_cb (FootingPatternDialog *self)
{
  if (self->filling)
    return;

  footing_shift_grid_set_weeks (self->grid, (guint) adw_spin_row_get_value (self->weeks_row));
  changed_cb (self);
}

/* ---- Saving ---- */

static void
save (FootingPatternDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_new = footing_record_get_id (FOOTING_RECORD (self->pattern)) == 0;

  g_ptr_array_add (records, footing_record_copy (self->pattern));
  if (!is_new)
    g_ptr_array_add (known, g_object_ref (self->known));

  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
save_cb (FootingPatternDialog *self)
{
  g_object_set (self->pattern,
                "from-on", monday_of (footing_date_row_get_day (self->from_row)),
                "to-on", footing_date_row_get_day (self->to_row),
                "pattern", footing_shift_grid_get_pattern (self->grid),
                "day-starts-at", footing_time_row_get_minutes (self->day_starts_row),
                "day-ends-at", footing_time_row_get_minutes (self->day_ends_row),
                "night-starts-at", footing_time_row_get_minutes (self->night_starts_row),
                "night-ends-at", footing_time_row_get_minutes (self->night_ends_row),
                "deleted-at", G_GINT64_CONSTANT (0),
                NULL);
  save (self);
}

static void
remove_cb (FootingPatternDialog *self)
{
  g_object_set (self->pattern, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  save (self);
}

static void
footing_pattern_dialog_saved (FootingFormDialog *dialog,
                              GPtrArray         *records)
{
  FootingPatternDialog *self = FOOTING_PATTERN_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  gboolean removed = footing_record_is_deleted (FOOTING_RECORD (self->pattern));

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self),
                               removed ? _("The working pattern has been removed")
                                       : _("The working pattern has been noted"),
                               records, self->before);
}

/* ---- The object ---- */

static void
footing_pattern_dialog_dispose (GObject *object)
{
  FootingPatternDialog *self = FOOTING_PATTERN_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PATTERN_DIALOG);
  g_clear_object (&self->known);
  g_clear_object (&self->pattern);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_pattern_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, preset_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, weeks_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, days_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, day_starts_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, day_ends_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, night_starts_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, night_ends_row);
  gtk_widget_class_bind_template_child (widget_class, FootingPatternDialog, remove_group);
}

static void
footing_pattern_dialog_class_init (FootingPatternDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_pattern_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_pattern_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_SHIFT_GRID);
  g_type_ensure (FOOTING_TYPE_TIME_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/rota/footing-pattern-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, preset_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, weeks_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_pattern_dialog_init (FootingPatternDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
list_presets (FootingPatternDialog *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new ((const char *[]) { _("Choose one"), NULL });
  gsize n_presets;
  const FootingShiftPreset *presets = footing_shift_presets (&n_presets);

  for (gsize i = 0; i < n_presets; i++)
    gtk_string_list_append (names, _(presets[i].name));

  adw_combo_row_set_model (self->preset_row, G_LIST_MODEL (names));
}

static void
fill_in_times (FootingPatternDialog *self,
               gboolean              is_new)
{
  footing_time_row_set_minutes (self->day_starts_row,
                                is_new ? 8 * HOUR : footing_work_pattern_get_day_starts_at (self->pattern));
  footing_time_row_set_minutes (self->day_ends_row,
                                is_new ? 20 * HOUR : footing_work_pattern_get_day_ends_at (self->pattern));
  footing_time_row_set_minutes (self->night_starts_row,
                                is_new ? 20 * HOUR : footing_work_pattern_get_night_starts_at (self->pattern));
  footing_time_row_set_minutes (self->night_ends_row,
                                is_new ? 8 * HOUR : footing_work_pattern_get_night_ends_at (self->pattern));
}

static void
fill_in (FootingPatternDialog *self)
{
  FootingDay today = footing_context_get_today (context_of (self));
  gboolean is_new = footing_record_get_id (FOOTING_RECORD (self->pattern)) == 0;

  list_presets (self);
  show_pattern (self, is_new ? "DDDDDOO" : footing_work_pattern_get_pattern (self->pattern));
  self->filling = TRUE;
  footing_date_row_set_today (self->from_row, today);
  footing_date_row_set_today (self->to_row, today);
  footing_date_row_set_day (self->from_row, is_new ? monday_of (today)
                                                   : footing_work_pattern_get_from_on (self->pattern));
  footing_date_row_set_day (self->to_row, is_new ? FOOTING_DAY_NONE
                                                 : footing_work_pattern_get_to_on (self->pattern));
  fill_in_times (self, is_new);
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), !is_new);
}

FootingFormDialog *
footing_pattern_dialog_new (FootingContext     *context,
                            FootingWorkPattern *pattern)
{
  FootingPatternDialog *self = g_object_new (FOOTING_TYPE_PATTERN_DIALOG, "context", context, NULL);

  self->pattern = footing_record_copy (pattern);
  self->known = footing_record_copy (pattern);
  fill_in (self);
  self->filling = FALSE;
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}
