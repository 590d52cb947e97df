/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-hours.h"
#include "footing-date-words.h"
#include "footing-hours-dialog.h"
#include "footing-hours-group.h"
#include "footing-plain-row.h"
#include "footing-roster.h"

struct _FootingHoursGroup
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingLiveCourse   *course;
  GPtrArray           *rows; /* not owned: what the group shows */
};

G_DEFINE_FINAL_TYPE (FootingHoursGroup, footing_hours_group, ADW_TYPE_PREFERENCES_GROUP)

static const char *
kind_title (FootingTimeKind kind)
{
  switch (kind)
    {
    case FOOTING_TIME_KIND_PROTECTED_PRECEPTOR:
      return _("Protected Time of the Preceptor");
    case FOOTING_TIME_KIND_PROTECTED_PRECEPTEE:
      return _("Protected Time of the Preceptee");
    case FOOTING_TIME_KIND_SUPERNUMERARY:
    default:
      return _("Supernumerary Time");
    }
}

/* ---- What was entered by hand ---- */

static void
entry_activated_cb (FootingHoursGroup *self,
                    GtkWidget         *row)
{
  footing_form_dialog_open (footing_hours_dialog_new (self->context, self->course,
                                                      g_object_get_data (G_OBJECT (row), "entry")),
                            GTK_WIDGET (self));
}

static gboolean
is_outside (const FootingCourse *course,
            FootingDay           day)
{
  FootingDay anchor = footing_enrolment_get_anchor_on (course->enrolment);
  FootingDay ends = footing_enrolment_get_ends_on (course->enrolment);

  return (anchor != FOOTING_DAY_NONE && day < anchor) || (ends != FOOTING_DAY_NONE && day > ends);
}

static char *
words_entry (const FootingCourse *course,
             FootingTimeEntry    *entry)
{
  gint64 minutes = footing_time_entry_get_minutes (entry);
  /* translators: hours and minutes of a time that was spent: 7 h 30 min */
  g_autofree char *length = g_strdup_printf (_("%1$d h %2$d min"), (int) (minutes / 60), (int) (minutes % 60));
  const char *note = footing_time_entry_get_note (entry);

  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  g_strv_builder_add (words, length);
  if (note != NULL)
    g_strv_builder_add (words, note);
  if (is_outside (course, footing_time_entry_get_spent_on (entry)))
    g_strv_builder_add (words, _("outside of the preceptorship, and not counted"));
  parts = g_strv_builder_end (words);

  return g_strjoinv (" · ", parts);
}

static GtkWidget *
entry_row_new (FootingHoursGroup   *self,
               const FootingCourse *course,
               FootingTimeEntry    *entry)
{
  g_autofree char *day = footing_date_words_long (footing_time_entry_get_spent_on (entry));
  g_autofree char *words = words_entry (course, entry);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", day, "subtitle", words,
                                          "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "entry", g_object_ref (entry), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (entry_activated_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static guint
add_entries (FootingHoursGroup   *self,
             const FootingCourse *course,
             FootingTimeKind      kind,
             AdwExpanderRow      *row)
{
  guint n = 0;

  for (guint i = 0; i < course->time_entries->len; i++)
    {
      FootingTimeEntry *entry = g_ptr_array_index (course->time_entries, i);

      if (footing_time_entry_get_kind (entry) != kind)
        continue;

      adw_expander_row_add_row (row, entry_row_new (self, course, entry));
      n++;
    }

  adw_expander_row_set_enable_expansion (row, n > 0);

  return n;
}

/* ---- The ledgers ---- */

static GtkWidget *
kind_row_new (FootingTimeKind  kind,
              const char      *words,
              gboolean         warns)
{
  GtkWidget *icon = gtk_image_new_from_icon_name (warns ? "dialog-warning-symbolic" : "alarm-symbolic");
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_EXPANDER_ROW, "title", kind_title (kind),
                                          "subtitle", words, NULL);

  /* No colour: it tells of hours that were given or not, never of a person. */
  gtk_widget_add_css_class (icon, "dim-label");
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), icon);

  return row;
}

static void
add_kind (FootingHoursGroup *self,
          GtkWidget         *row)
{
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static void
add_ledger (FootingHoursGroup        *self,
            const FootingCourse      *course,
            FootingTimeKind           kind,
            const FootingHoursLedger *ledger)
{
  g_autofree char *words = footing_hours_to_words (ledger);
  gboolean warns = ledger->state == FOOTING_HOURS_WILL_NOT_DO || ledger->state == FOOTING_HOURS_OVER;
  GtkWidget *row = kind_row_new (kind, words, warns);

  add_entries (self, course, kind, ADW_EXPANDER_ROW (row));
  add_kind (self, row);
}

/* What somebody wrote down is there to be seen, whoever asks for it. */
static void
add_unasked (FootingHoursGroup   *self,
             const FootingCourse *course,
             FootingTimeKind      kind)
{
  g_autoptr(GtkWidget) row = g_object_ref_sink (kind_row_new (kind, _("Noted, and not asked for"), FALSE));

  if (add_entries (self, course, kind, ADW_EXPANDER_ROW (row)) > 0)
    add_kind (self, row);
}

static void
forget_rows (FootingHoursGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
}

static void
show_course (FootingHoursGroup   *self,
             const FootingCourse *course)
{
  FootingHoursLedger ledger;

  for (FootingTimeKind kind = FOOTING_TIME_KIND_SUPERNUMERARY; kind <= FOOTING_TIME_KIND_PROTECTED_PRECEPTEE; kind++)
    {
      if (footing_course_hours (course, kind, footing_context_get_today (self->context), &ledger))
        add_ledger (self, course, kind, &ledger);
      else
        add_unasked (self, course, kind);
    }
}

static void
refresh (FootingHoursGroup *self)
{
  const FootingCourse *course = self->course != NULL ? footing_live_course_get (self->course) : NULL;

  forget_rows (self);
  if (course != NULL)
    show_course (self, course);

  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}

static void
add_cb (FootingHoursGroup *self)
{
  footing_form_dialog_open (footing_hours_dialog_new (self->context, self->course, NULL), GTK_WIDGET (self));
}

/* ---- The object ---- */

static void
forget_course (FootingHoursGroup *self)
{
  if (self->course != NULL)
    g_signal_handlers_disconnect_by_func (self->course, refresh, self);

  g_clear_object (&self->course);
}

static void
footing_hours_group_dispose (GObject *object)
{
  FootingHoursGroup *self = FOOTING_HOURS_GROUP (object);

  forget_course (self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_hours_group_parent_class)->dispose (object);
}

static void
footing_hours_group_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_HOURS_GROUP (object)->rows);

  G_OBJECT_CLASS (footing_hours_group_parent_class)->finalize (object);
}

static void
footing_hours_group_class_init (FootingHoursGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_hours_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_hours_group_finalize;
}

static void
footing_hours_group_init (FootingHoursGroup *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Add _Hours…"));

  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Hours"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), button);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
footing_hours_group_show (FootingHoursGroup *self,
                          FootingContext    *context,
                          FootingLiveCourse *course)
{
  g_return_if_fail (FOOTING_IS_HOURS_GROUP (self));

  g_set_object (&self->context, context);

  if (course != self->course)
    {
      forget_course (self);
      self->course = g_object_ref (course);
      g_signal_connect_swapped (course, "changed", G_CALLBACK (refresh), self);
    }

  refresh (self);
}
