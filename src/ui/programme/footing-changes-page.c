/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-changes-page.h"
#include "footing-date-words.h"
#include "footing-error-words.h"
#include "footing-plain-row.h"
#include "footing-programme-change.h"
#include "footing-record-undo.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-records.h"

/* How many people are shown at first, and how many more each time. */
#define STEP 100

struct _FootingChangesPage
{
  FootingPage             parent_instance;

  FootingProgrammeDraft  *draft;
  FootingProgrammeKeeper *keeper;
  FootingCourses         *courses;
  GPtrArray              *changed;
  GPtrArray              *saved;    /* and what it was in the book */
  GPtrArray              *before;
  GArray                 *accepted; /* gboolean, for each of @changed */
  GPtrArray              *switches; /* GtkSwitch, one for each of @changed that is shown */
  GCancellable           *cancellable;

  AdwBanner              *failed_banner;
  GtkStack               *stack;
  AdwEntryRow            *reason_row;
  AdwPreferencesGroup    *people_group;
  GtkWidget              *more_button;
};

G_DEFINE_FINAL_TYPE (FootingChangesPage, footing_changes_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingChangesPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingProgrammeChange
change_of (FootingChangesPage *self)
{
  return (FootingProgrammeChange) {
    .draft = self->draft,
    .courses = self->courses,
    .versions = footing_programme_keeper_get_versions (self->keeper),
    .calendar = footing_reference_get_calendar (footing_context_get_reference (context_of (self))),
    .today = footing_context_get_today (context_of (self)),
  };
}

/* ---- People ---- */

static char *
day_words (FootingDay day)
{
  return day != FOOTING_DAY_NONE ? footing_date_words_long (day) : NULL;
}

static char *
words_day (const FootingChangedDay *day)
{
  g_autofree char *before = day_words (day->before);
  g_autofree char *after = day_words (day->after);

  if (before == NULL && after == NULL)
    return g_strdup (_("Not known yet"));
  if (before == NULL)
    /* translators: %s is a date */
    return g_strdup_printf (_("New, due by %s"), after);
  if (after == NULL)
    /* translators: %s is a date */
    return g_strdup_printf (_("Due by %s until now; the programme has it no more"), before);

  /* translators: two dates: a limit as it is, and as it would be */
  return g_strdup_printf (_("Due by %1$s, until now %2$s"), after, before);
}

static GStrv
list_notes (const FootingChangedCourse *changed)
{
  g_autoptr(GStrvBuilder) notes = g_strv_builder_new ();

  for (guint i = 0; i < changed->notes->len; i++)
    g_strv_builder_add (notes, g_ptr_array_index (changed->notes, i));

  return g_strv_builder_end (notes);
}

static char *
words_course (const FootingChangedCourse *changed)
{
  guint n_days = changed->days->len + (changed->ends_before != changed->ends_after);
  g_auto(GStrv) notes = list_notes (changed);
  g_autofree char *days = NULL, *rest = NULL;

  if (changed->words != NULL)
    /* translators: %s is a sentence that says why */
    return g_strdup_printf (_("Cannot be planned anew: %s"), changed->words);
  if (n_days == 0 && changed->notes->len == 0)
    return g_strdup (_("Nothing changes"));
  if (n_days == 0)
    return g_strjoinv (" ", notes);

  days = g_strdup_printf (ngettext ("%u day becomes another.", "%u days become others.", n_days), n_days);
  rest = g_strjoinv (" ", notes);

  return changed->notes->len > 0 ? g_strjoin (" ", days, rest, NULL) : g_steal_pointer (&days);
}

static void
add_day_row (AdwExpanderRow *row,
             const char     *title,
             const char     *words)
{
  GtkWidget *inner = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", words, NULL);

  gtk_widget_add_css_class (inner, "property");
  adw_expander_row_add_row (row, inner);
}

static void
add_end_row (AdwExpanderRow             *row,
             const FootingChangedCourse *changed)
{
  FootingChangedDay end = { NULL, changed->ends_before, changed->ends_after };
  g_autofree char *words = NULL;

  if (changed->ends_before == changed->ends_after)
    return;

  words = words_day (&end);
  add_day_row (row, _("End of the Preceptorship"), words);
}

static gboolean
is_possible (const FootingChangedCourse *changed)
{
  return changed->words == NULL;
}

static gboolean *
nth_accepted (FootingChangesPage *self,
              guint               n)
{
  return &g_array_index (self->accepted, gboolean, n);
}

static void
switched_cb (FootingChangesPage *self,
             GParamSpec         *pspec,
             GtkSwitch          *of)
{
  guint n = 0;

  if (g_ptr_array_find (self->switches, of, &n))
    *nth_accepted (self, n) = gtk_switch_get_active (of);
}

/* The row opens whether it is on or off: who leaves somebody out wants to see what they are left out of. */
static void
add_switch (FootingChangesPage *self,
            AdwExpanderRow     *row,
            const char         *name,
            gboolean            possible)
{
  guint n = self->switches->len;
  GtkWidget *accepted = g_object_new (GTK_TYPE_SWITCH,
                                      "active", *nth_accepted (self, n),
                                      "sensitive", possible,
                                      "valign", GTK_ALIGN_CENTER,
                                      NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (accepted), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_expander_row_add_suffix (row, accepted);
  g_ptr_array_add (self->switches, accepted);
  g_signal_connect_object (accepted, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
has_days (const FootingChangedCourse *changed)
{
  return changed->days->len > 0 || changed->ends_before != changed->ends_after;
}

static GtkWidget *
row_new (FootingChangesPage         *self,
         const FootingChangedCourse *changed)
{
  const FootingCourse *course = changed->course;
  g_autofree char *words = words_course (changed);
  const char *name = course->preceptee != NULL
                       ? footing_roster_name_of (footing_context_get_roster (context_of (self)), course->preceptee)
                       : "";
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_EXPANDER_ROW, "title", name, "subtitle", words,
                                          "enable-expansion", has_days (changed), NULL);

  add_switch (self, ADW_EXPANDER_ROW (row), name, is_possible (changed));

  for (guint i = 0; i < changed->days->len; i++)
    {
      const FootingChangedDay *day = g_ptr_array_index (changed->days, i);
      g_autofree char *line = words_day (day);

      add_day_row (ADW_EXPANDER_ROW (row), day->name, line);
    }
  add_end_row (ADW_EXPANDER_ROW (row), changed);

  return row;
}

static void
show_more (FootingChangesPage *self)
{
  guint n = MIN (self->switches->len + STEP, self->changed->len);

  for (guint i = self->switches->len; i < n; i++)
    adw_preferences_group_add (self->people_group, row_new (self, g_ptr_array_index (self->changed, i)));

  gtk_widget_set_visible (self->more_button, n < self->changed->len);
}

static void
more_cb (FootingChangesPage *self)
{
  guint first = self->switches->len;

  show_more (self);
  gtk_widget_grab_focus (g_ptr_array_index (self->switches, first));
}

static void
accept_all (FootingChangesPage *self,
            gboolean            accepted)
{
  g_array_set_size (self->accepted, self->changed->len);
  for (guint i = 0; i < self->changed->len; i++)
    *nth_accepted (self, i) = accepted && is_possible (g_ptr_array_index (self->changed, i));
  for (guint i = 0; i < self->switches->len; i++)
    gtk_switch_set_active (g_ptr_array_index (self->switches, i), *nth_accepted (self, i));
}

static void
show_people (FootingChangesPage *self)
{
  FootingProgrammeChange change = change_of (self);
  g_autofree char *count = NULL;

  self->changed = footing_programme_change_preview (&change);
  accept_all (self, TRUE);
  show_more (self);
  count = g_strdup_printf (ngettext ("%u person", "%u people", self->changed->len), self->changed->len);
  adw_preferences_group_set_description (self->people_group, count);

  gtk_stack_set_visible_child_name (self->stack, "people");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "changes.save", TRUE);
}

static void
all_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  accept_all (FOOTING_CHANGES_PAGE (widget), TRUE);
}

static void
none_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  accept_all (FOOTING_CHANGES_PAGE (widget), FALSE);
}

/* ---- Reading ---- */

static void
courses_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(FootingChangesPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCourses) courses = footing_courses_read_finish (result, &error);
  g_autofree char *words = NULL;

  /* The page has gone; what was read may have come all the same. */
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (courses != NULL)
    {
      self->courses = g_steal_pointer (&courses);
      show_people (self);
      return;
    }

  words = footing_error_words (error, NULL);
  adw_banner_set_title (self->failed_banner, words);
  adw_banner_set_revealed (self->failed_banner, TRUE);
}

static void
read_courses (FootingChangesPage *self)
{
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);

  adw_banner_set_revealed (self->failed_banner, FALSE);
  footing_courses_read_async (footing_context_get_store (context_of (self)),
                              footing_context_get_roster (context_of (self)),
                              FOOTING_COURSE_SCOPE_PROGRAMME, footing_record_get_id (FOOTING_RECORD (programme)),
                              self->cancellable, courses_read_cb, g_object_ref (self));
}

static void
try_again_cb (FootingChangesPage *self)
{
  read_courses (self);
}

/* ---- Saving ---- */

/* Back to the page of the programme: the editor has done its work. */
static void
leave (FootingChangesPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);
  AdwNavigationPage *editor = NULL, *programme = NULL;

  if (view == NULL)
    return;

  editor = adw_navigation_view_get_previous_page (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (self));
  programme = editor != NULL ? adw_navigation_view_get_previous_page (ADW_NAVIGATION_VIEW (view), editor) : NULL;
  if (programme != NULL)
    adw_navigation_view_pop_to_page (ADW_NAVIGATION_VIEW (view), programme);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingChangesPage) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "changes.save", TRUE);
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  footing_programme_keeper_forget (self->keeper);
  footing_record_undo_offer (GTK_WIDGET (self), context_of (self), _("The programme has been changed"), self->saved,
                             self->before);
  leave (self);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingChangesPage *self = FOOTING_CHANGES_PAGE (widget);
  FootingProgrammeChange change = change_of (self);
  const char *reason = gtk_editable_get_text (GTK_EDITABLE (self->reason_row));

  g_clear_pointer (&self->saved, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->saved = footing_programme_change_records (&change, self->changed, nth_accepted (self, 0),
                                                  *reason != '\0' ? reason : NULL, &self->before);
  gtk_widget_action_set_enabled (widget, "changes.save", FALSE);
  footing_store_save_async (footing_context_get_store (context_of (self)), self->saved, NULL, saved_cb,
                            g_object_ref (self));
}

/* ---- The object ---- */

static void
footing_changes_page_dispose (GObject *object)
{
  FootingChangesPage *self = FOOTING_CHANGES_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_CHANGES_PAGE);
  g_clear_pointer (&self->changed, g_ptr_array_unref);
  g_clear_pointer (&self->saved, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_clear_pointer (&self->courses, footing_courses_free);
  g_clear_object (&self->draft);
  g_clear_object (&self->keeper);

  G_OBJECT_CLASS (footing_changes_page_parent_class)->dispose (object);
}

static void
footing_changes_page_finalize (GObject *object)
{
  FootingChangesPage *self = FOOTING_CHANGES_PAGE (object);

  g_ptr_array_unref (self->switches);
  g_array_unref (self->accepted);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (footing_changes_page_parent_class)->finalize (object);
}

static void
footing_changes_page_class_init (FootingChangesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_changes_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_changes_page_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/programme/footing-changes-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingChangesPage, failed_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingChangesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingChangesPage, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingChangesPage, people_group);
  gtk_widget_class_bind_template_child (widget_class, FootingChangesPage, more_button);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_install_action (widget_class, "changes.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "changes.all", NULL, all_action);
  gtk_widget_class_install_action (widget_class, "changes.none", NULL, none_action);
}

static void
footing_changes_page_init (FootingChangesPage *self)
{
  self->switches = g_ptr_array_new ();
  self->accepted = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "changes.save", FALSE);
}

AdwNavigationPage *
footing_changes_page_new (FootingContext         *context,
                          FootingProgrammeDraft  *draft,
                          FootingProgrammeKeeper *keeper)
{
  FootingChangesPage *self = g_object_new (FOOTING_TYPE_CHANGES_PAGE, "context", context, NULL);

  self->draft = g_object_ref (draft);
  self->keeper = g_object_ref (keeper);
  read_courses (self);

  return ADW_NAVIGATION_PAGE (self);
}
