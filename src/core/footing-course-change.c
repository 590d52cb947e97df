/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-change.h"
#include "footing-date-words.h"
#include "footing-replanning.h"

#define MOST_MONTHS (5 * 12)

/* ---- What cannot be ---- */

static gboolean
is_same (gpointer one,
         gpointer other)
{
  gint64 id = footing_record_get_id (one);

  return one == other || (id > 0 && id == footing_record_get_id (other));
}

static gboolean
overlap (FootingEnrolmentPause *one,
         FootingEnrolmentPause *other)
{
  FootingDay one_to = footing_enrolment_pause_get_to_on (one), other_to = footing_enrolment_pause_get_to_on (other);

  return (one_to == FOOTING_DAY_NONE || footing_enrolment_pause_get_from_on (other) <= one_to) &&
         (other_to == FOOTING_DAY_NONE || footing_enrolment_pause_get_from_on (one) <= other_to);
}

/* A year that was mistyped would move every meeting out of sight. */
static gboolean
is_too_far (FootingDay from,
            FootingDay to)
{
  return to != FOOTING_DAY_NONE && to > footing_day_add_months (from, MOST_MONTHS);
}

/* Returns: (transfer full): that there is a pause already, and what to do */
static char *
refuse_overlap (FootingEnrolmentPause *other)
{
  g_autofree char *from = footing_date_words_short (footing_enrolment_pause_get_from_on (other));
  g_autofree char *to = NULL;

  if (footing_enrolment_pause_get_to_on (other) == FOOTING_DAY_NONE)
    /* translators: %s is a date */
    return g_strdup_printf (_("There is a pause from %s on that has no end yet. Give that one its last day first."),
                            from);

  to = footing_date_words_short (footing_enrolment_pause_get_to_on (other));
  /* translators: two dates */
  return g_strdup_printf (_("There is a pause from %1$s to %2$s already. Change that one, or choose days outside "
                            "of it."), from, to);
}

char *
footing_course_change_refuse_pause (const FootingCourseChange *self,
                                    FootingEnrolmentPause     *pause)
{
  FootingDay from = footing_enrolment_pause_get_from_on (pause), to = footing_enrolment_pause_get_to_on (pause);
  FootingDay anchor = footing_enrolment_get_anchor_on (self->course->enrolment);
  g_autofree char *day = NULL;

  if (from == FOOTING_DAY_NONE)
    return g_strdup (_("The first day is needed."));
  if (to != FOOTING_DAY_NONE && to < from)
    return g_strdup (_("The last day lies before the first one."));
  if (is_too_far (from, to))
    return g_strdup (_("That is a pause of more than five years. Check the years; or leave the last day empty as "
                       "long as it is not known."));

  for (guint i = 0; i < self->course->pauses->len; i++)
    {
      FootingEnrolmentPause *other = g_ptr_array_index (self->course->pauses, i);

      if (!is_same (pause, other) && overlap (pause, other))
        return refuse_overlap (other);
    }

  if (anchor == FOOTING_DAY_NONE || from >= anchor)
    return NULL;

  day = footing_date_words_short (anchor);
  /* translators: %s is a date */
  return g_strdup_printf (_("The programme is counted from %s, and no day before that counts. Let the pause begin "
                            "then or later."), day);
}

char *
footing_course_change_refuse_extension (const FootingCourseChange *self,
                                        FootingEnrolmentExtension *extension)
{
  FootingDay ends = footing_enrolment_get_ends_on (self->course->enrolment);
  g_autofree char *day = NULL;

  if (footing_enrolment_extension_get_decided_on (extension) == FOOTING_DAY_NONE)
    return g_strdup (_("The day on which it was agreed is needed."));
  if (footing_enrolment_extension_get_ends_on (extension) == FOOTING_DAY_NONE)
    return g_strdup (_("The new last day is needed."));
  if (ends == FOOTING_DAY_NONE)
    return g_strdup (_("The end is not known as long as a pause lasts. Give the pause its last day first."));
  if (is_too_far (ends, footing_enrolment_extension_get_ends_on (extension)))
    return g_strdup (_("That is more than five years later. Check the year."));

  /* One that is changed may become shorter; it is compared when all is planned. */
  if (footing_record_get_id (FOOTING_RECORD (extension)) > 0 ||
      footing_enrolment_extension_get_ends_on (extension) > ends)
    return NULL;

  day = footing_date_words_short (ends);
  /* translators: %s is a date */
  return g_strdup_printf (_("The preceptorship lasts until %s already. Choose a later day."), day);
}

/* ---- What moves ---- */

/* Returns: (transfer full): @list with @record in it as it would be */
static GPtrArray *
list_with (const GPtrArray *list,
           gpointer         record)
{
  GPtrArray *with = g_ptr_array_new ();

  for (guint i = 0; i < list->len; i++)
    if (!is_same (g_ptr_array_index (list, i), record))
      g_ptr_array_add (with, g_ptr_array_index (list, i));

  if (!footing_record_is_deleted (record))
    g_ptr_array_add (with, record);

  return with;
}

static FootingReplanning
replanning_of (const FootingCourseChange *self,
               const FootingCourse       *course)
{
  return (FootingReplanning) {
    .course = course,
    .before = self->course,
    .person = self->course->preceptee,
    .milestones = self->milestones,
    .months = self->months,
    .hints = self->hints,
  };
}

GPtrArray *
footing_course_change_records (const FootingCourseChange *self,
                               gpointer                   record)
{
  FootingCourse course = *self->course;
  g_autoptr(GPtrArray) list = NULL;
  FootingReplanning replanning = replanning_of (self, &course);
  GPtrArray *records = NULL;

  if (FOOTING_IS_ENROLMENT_PAUSE (record))
    course.pauses = list = list_with (course.pauses, record);
  else
    course.extensions = list = list_with (course.extensions, record);

  records = footing_replanning_records (&replanning);
  g_ptr_array_add (records, g_object_ref (record));

  return records;
}

static void
add_all (GPtrArray       *known,
         const GPtrArray *list)
{
  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (known, g_object_ref (g_ptr_array_index (list, i)));
}

GPtrArray *
footing_course_change_known (const FootingCourseChange *self)
{
  GPtrArray *known = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (known, g_object_ref (self->course->enrolment));
  add_all (known, self->course->meetings);
  add_all (known, self->course->pauses);
  add_all (known, self->course->extensions);

  return known;
}

/* ---- In words ---- */

static char *
words_meetings (guint moving,
                guint waiting)
{
  if (waiting > 0)
    return g_strdup_printf (ngettext ("%u meeting has no day until the pause ends. Note its last day when it is "
                                      "known: then it gets one.",
                                      "%u meetings have no day until the pause ends. Note its last day when it is "
                                      "known: then they get theirs.", waiting), waiting);
  if (moving > 0)
    return g_strdup_printf (ngettext ("%u meeting moves.", "%u meetings move.", moving), moving);

  return g_strdup (_("No meeting moves."));
}

static gboolean
is_booked_within (FootingMeeting        *meeting,
                  FootingEnrolmentPause *pause)
{
  FootingDay day = footing_meeting_get_planned_on (meeting), to = footing_enrolment_pause_get_to_on (pause);

  return footing_meeting_get_state (meeting) == FOOTING_MILESTONE_STATE_BOOKED &&
         day >= footing_enrolment_pause_get_from_on (pause) && (to == FOOTING_DAY_NONE || day <= to);
}

/* Returns: (transfer full) (nullable): what was agreed on with somebody is not moved behind their back */
static char *
words_booked (const FootingCourse *course,
              gpointer             record)
{
  guint n = 0;

  if (!FOOTING_IS_ENROLMENT_PAUSE (record) || footing_record_is_deleted (record))
    return NULL;

  for (guint i = 0; i < course->meetings->len; i++)
    if (is_booked_within (course->meetings->pdata[i], record))
      n++;

  if (n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u meeting is booked for a day in this pause: agree on another day.",
                                    "%u meetings are booked for days in this pause: agree on other days.", n), n);
}

/* Returns: (transfer full) (nullable) */
static char *
words_end (FootingEnrolment *before,
           FootingEnrolment *after)
{
  g_autofree char *day = NULL;

  if (after == NULL || footing_enrolment_get_ends_on (after) == footing_enrolment_get_ends_on (before) ||
      footing_enrolment_get_ends_on (after) == FOOTING_DAY_NONE)
    return NULL;

  day = footing_date_words_long (footing_enrolment_get_ends_on (after));
  /* translators: %s is a date */
  return g_strdup_printf (_("The preceptorship ends on %s."), day);
}

char *
footing_course_change_to_words (const FootingCourseChange *self,
                                const GPtrArray           *records)
{
  FootingEnrolment *after = NULL;
  guint moving = 0, waiting = 0;
  g_autofree char *meetings = NULL, *end = NULL, *booked = NULL;
  GString *words = NULL;

  for (guint i = 0; i < records->len; i++)
    {
      gpointer record = g_ptr_array_index (records, i);

      if (FOOTING_IS_ENROLMENT (record))
        after = record;
      else if (FOOTING_IS_MEETING (record) && footing_meeting_get_planned_on (record) == FOOTING_DAY_NONE)
        waiting++;
      else if (FOOTING_IS_MEETING (record))
        moving++;
    }

  meetings = words_meetings (moving, waiting);
  end = words_end (self->course->enrolment, after);

  booked = words_booked (self->course, g_ptr_array_index (records, records->len - 1));
  words = g_string_new (meetings);
  if (booked != NULL)
    g_string_append_printf (words, " %s", booked);
  if (end != NULL)
    g_string_append_printf (words, " %s", end);

  return g_string_free (words, FALSE);
}
