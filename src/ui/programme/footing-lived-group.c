/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-facts.h"
#include "footing-courses.h"
#include "footing-error-words.h"
#include "footing-finding-row.h"
#include "footing-lived-group.h"
#include "footing-plain-row.h"

struct _FootingLivedGroup
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingEnrolment    *enrolment;
  GCancellable        *cancellable;
  GPtrArray           *rows;
};

G_DEFINE_FINAL_TYPE (FootingLivedGroup, footing_lived_group, ADW_TYPE_PREFERENCES_GROUP)

/* ---- What is shown ---- */

static void
say (FootingLivedGroup *self,
     const char        *words)
{
  g_autofree char *markup = g_markup_escape_text (words, -1);

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), markup);
}

static void
clear_rows (FootingLivedGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_row (FootingLivedGroup *self,
         GtkWidget         *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
add_folded (FootingLivedGroup *self,
            const char        *title,
            const GPtrArray   *findings)
{
  g_autofree char *count = g_strdup_printf (ngettext ("%u rule", "%u rules", findings->len), findings->len);
  GtkWidget *row = NULL;

  if (findings->len == 0)
    return;

  row = footing_plain_row_new (ADW_TYPE_EXPANDER_ROW, "title", title, "subtitle", count, NULL);
  for (guint i = 0; i < findings->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row), footing_finding_row_new (g_ptr_array_index (findings, i)));

  add_row (self, row);
}

static char *
words_standing (guint n_met,
                guint n_not_met,
                guint n_open)
{
  g_autoptr(GString) words = g_string_new (NULL);

  g_string_append_printf (words, ngettext ("%u rule is met so far", "%u rules are met so far", n_met), n_met);
  if (n_not_met > 0)
    g_string_append_printf (words, ngettext ("; %u is not met", "; %u are not met", n_not_met), n_not_met);
  if (n_open > 0)
    g_string_append_printf (words, ngettext ("; %u is not yet known", "; %u are not yet known", n_open), n_open);
  g_string_append_c (words, '.');

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* What is not met stands first and open: the rest is there for whoever asks. */
static void
show_findings (FootingLivedGroup     *self,
               const FootingStandard *standard,
               const GPtrArray       *findings)
{
  g_autoptr(GPtrArray) met = g_ptr_array_new ();
  g_autoptr(GPtrArray) open = g_ptr_array_new ();
  g_autoptr(GPtrArray) judged = g_ptr_array_new ();
  g_autofree char *standing = NULL;
  g_autofree char *words = NULL;
  guint n_not_met = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      FootingRuleFinding *finding = g_ptr_array_index (findings, i);

      if (finding->reason == FOOTING_RULE_REASON_ELSEWHERE)
        continue;
      else if (finding->reason == FOOTING_RULE_REASON_JUDGED)
        g_ptr_array_add (judged, finding);
      else if (finding->state == FOOTING_RULE_MET)
        g_ptr_array_add (met, finding);
      else if (finding->state == FOOTING_RULE_NOT_YET_KNOWN)
        g_ptr_array_add (open, finding);
      else
        {
          add_row (self, footing_finding_row_new (finding));
          n_not_met++;
        }
    }

  add_folded (self, _("Not Yet Known"), open);
  add_folded (self, _("Met"), met);
  add_folded (self, _("For People to Judge"), judged);

  standing = words_standing (met->len, n_not_met, open->len);
  /* translators: the name of a standard, its version, and sentences about its rules */
  words = g_strdup_printf (_("%1$s, version %2$s. %3$s"), standard->name, standard->version, standing);
  say (self, words);
}

static void
show_course (FootingLivedGroup   *self,
             const FootingCourse *course)
{
  FootingStandardShelf *standards = footing_context_get_standards (self->context);
  const FootingStandard *standard = footing_course_facts_standard (course, standards);
  g_autoptr(FootingCourseFacts) facts = NULL;
  g_autoptr(GPtrArray) findings = NULL;

  if (standard == NULL)
    {
      say (self, _("The standard it was planned under is not known here."));
      return;
    }

  facts = footing_course_facts_new (course, footing_context_get_roster (self->context),
                                    footing_context_get_today (self->context));
  findings = footing_lived_check (standard, &facts->facts);
  show_findings (self, standard, findings);
}

/* ---- Reading ---- */

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(FootingLivedGroup) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCourses) courses = footing_courses_read_finish (result, &error);
  g_autofree char *words = NULL;
  const FootingCourse *course = NULL;

  /* Asked again meanwhile, or nobody looks any more. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  clear_rows (self);

  if (courses == NULL)
    {
      words = footing_error_words (error, NULL);
      say (self, words);
      return;
    }

  course = footing_courses_find (courses, footing_record_get_id (FOOTING_RECORD (self->enrolment)));
  if (course != NULL)
    show_course (self, course);
}

static void
forget_reading (FootingLivedGroup *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
read_again (FootingLivedGroup *self)
{
  FootingRoster *roster = footing_context_get_roster (self->context);

  if (footing_roster_get_loading (roster))
    return;

  forget_reading (self);
  self->cancellable = g_cancellable_new ();
  footing_courses_read_async (footing_context_get_store (self->context), roster, FOOTING_COURSE_SCOPE_ENROLMENT,
                              footing_record_get_id (FOOTING_RECORD (self->enrolment)), self->cancellable,
                              read_cb, g_object_ref (self));
}

static void
store_changed_cb (FootingLivedGroup  *self,
                  FootingStoreChange  changes)
{
  if (changes & FOOTING_COURSES_CHANGES)
    read_again (self);
}

void
footing_lived_group_show (FootingLivedGroup *self,
                          FootingContext    *context,
                          FootingEnrolment  *enrolment)
{
  g_return_if_fail (FOOTING_IS_LIVED_GROUP (self));
  g_return_if_fail (FOOTING_IS_CONTEXT (context) && FOOTING_IS_ENROLMENT (enrolment));

  if (g_set_object (&self->context, context))
    {
      g_signal_connect_object (footing_context_get_store (context), "changed", G_CALLBACK (store_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (read_again), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (footing_context_get_standards (context), "changed", G_CALLBACK (read_again), self,
                               G_CONNECT_SWAPPED);
    }

  if (g_set_object (&self->enrolment, enrolment))
    read_again (self);
}

/* ---- The object ---- */

static void
footing_lived_group_dispose (GObject *object)
{
  FootingLivedGroup *self = FOOTING_LIVED_GROUP (object);

  forget_reading (self);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_lived_group_parent_class)->dispose (object);
}

static void
footing_lived_group_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_LIVED_GROUP (object)->rows);

  G_OBJECT_CLASS (footing_lived_group_parent_class)->finalize (object);
}

static void
footing_lived_group_class_init (FootingLivedGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_lived_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_lived_group_finalize;
}

static void
footing_lived_group_init (FootingLivedGroup *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Standard"));
}
