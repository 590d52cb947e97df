/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreed.h"
#include "footing-date-words.h"
#include "footing-document.h"
#include "footing-meeting-days.h"
#include "footing-programme-change.h"
#include "footing-promise.h"
#include "footing-row.h"

/* ---- One person ---- */

static void
unref_if_any (gpointer record)
{
  g_clear_object (&record);
}

static void
changed_day_free (gpointer data)
{
  FootingChangedDay *self = data;

  g_free (self->name);
  g_free (self);
}

void
footing_changed_course_free (FootingChangedCourse *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->days);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->known);
  g_free (self->words);
  g_free (self);
}

static FootingChangedCourse *
changed_course_new (const FootingCourse *course)
{
  FootingChangedCourse *self = g_new0 (FootingChangedCourse, 1);

  self->course = course;
  self->days = g_ptr_array_new_with_free_func (changed_day_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->known = g_ptr_array_new_with_free_func (unref_if_any);
  self->ends_before = footing_enrolment_get_ends_on (course->enrolment);
  self->ends_after = self->ends_before;
  self->anchor = footing_enrolment_get_anchor_on (course->enrolment);

  return self;
}

static void
add_day (FootingChangedCourse *self,
         const char           *name,
         FootingDay            before,
         FootingDay            after)
{
  FootingChangedDay *day = NULL;

  if (before == after)
    return;

  day = g_new0 (FootingChangedDay, 1);
  day->name = g_strdup (name);
  day->before = before;
  day->after = after;
  g_ptr_array_add (self->days, day);
}

/* @known: (nullable): what @record is in the book */
static void
take (GPtrArray *records,
      GPtrArray *before,
      gpointer   record,
      gpointer   known)
{
  g_ptr_array_add (records, record);
  g_ptr_array_add (before, known != NULL ? g_object_ref (known) : NULL);
}

static void
add_record (FootingChangedCourse *self,
            gpointer              record,
            gpointer              known)
{
  take (self->records, self->known, record, known);
}

/* Whether anything but the limit would be another. */
static gboolean
differs (gpointer one,
         gpointer other)
{
  g_autoptr(FootingRow) first = footing_record_to_row (one);
  g_autoptr(FootingRow) second = footing_record_to_row (other);

  for (guint i = FOOTING_ROW_N_SHARED; i < first->n_cells; i++)
    if (!footing_row_same (first, second, i))
      return TRUE;

  return FALSE;
}

/* Returns: (transfer none) (nullable) */
static FootingMeeting *
find_meeting (const FootingCourse *course,
              const char          *key)
{
  for (guint i = 0; i < course->meetings->len; i++)
    if (g_strcmp0 (footing_meeting_get_key (g_ptr_array_index (course->meetings, i)), key) == 0)
      return g_ptr_array_index (course->meetings, i);

  return NULL;
}

static void
set_from_milestone (FootingMeeting             *meeting,
                    FootingMilestone           *milestone,
                    const FootingScheduleEntry *days)
{
  g_object_set (meeting,
                "name", footing_milestone_get_name (milestone),
                "kind", footing_milestone_get_kind (milestone),
                "position", footing_milestone_get_position (milestone),
                "opens-on", days->opens,
                "due-on", days->due,
                "standard-on", days->original,
                "late-on", days->late,
                "minutes", footing_milestone_get_minutes (milestone),
                "required", footing_milestone_get_required (milestone),
                "agenda", footing_milestone_get_agenda (milestone),
                NULL);
}

/* A day that two people have in their diaries is theirs, wherever the window goes. */
static void
note_booked_outside (FootingChangedCourse *self,
                     FootingMeeting       *meeting)
{
  FootingDay day = footing_meeting_get_planned_on (meeting), opens = footing_meeting_get_opens_on (meeting);
  g_autofree char *words = NULL;

  if (footing_meeting_get_state (meeting) != FOOTING_MILESTONE_STATE_BOOKED ||
      (day >= opens && (footing_meeting_get_late_on (meeting) == FOOTING_DAY_NONE ||
                        day < footing_meeting_get_late_on (meeting))))
    return;

  words = footing_date_words_long (day);
  /* translators: 1 is the name of a meeting, 2 a date */
  g_ptr_array_add (self->notes, g_strdup_printf (_("“%1$s” stays booked for %2$s, outside of its new window."),
                                                 footing_meeting_get_name (meeting), words));
}

static void
change_meeting (FootingChangedCourse       *self,
                FootingMeeting             *meeting,
                FootingMilestone           *milestone,
                const FootingScheduleEntry *days,
                FootingDay                  today)
{
  FootingMeeting *copy = NULL;
  FootingDay before = footing_meeting_get_due_on (meeting);

  if (!footing_meeting_is_open (meeting) || (before != FOOTING_DAY_NONE && before < today))
    return;

  copy = footing_record_copy (meeting);
  set_from_milestone (copy, milestone, days);
  /* A day that two people have in their diaries is theirs, and so is one that somebody chose while
   * the limit is the same.
   */
  if (footing_meeting_get_state (meeting) == FOOTING_MILESTONE_STATE_PLANNED && before != days->due)
    g_object_set (copy, "planned-on", days->planned, NULL);

  if (!differs (meeting, copy))
    {
      g_object_unref (copy);
      return;
    }

  add_record (self, copy, meeting);
  add_day (self, footing_milestone_get_name (milestone), before, days->due);
  note_booked_outside (self, copy);
  if (before == days->due)
    /* translators: %s is the name of a meeting */
    g_ptr_array_add (self->notes, g_strdup_printf (_("“%s” has another name, window, length or agenda."),
                                                   footing_milestone_get_name (milestone)));
}

static void
add_meeting (FootingChangedCourse       *self,
             FootingMilestone           *milestone,
             const FootingScheduleEntry *days,
             FootingDay                  today)
{
  FootingMeeting *meeting = NULL;

  if (days->late != FOOTING_DAY_NONE && days->late <= today)
    return;

  meeting = g_object_new (FOOTING_TYPE_MEETING,
                          "enrolment-id", footing_promise_id (self->course->enrolment),
                          "key", footing_milestone_get_key (milestone),
                          "planned-on", days->planned,
                          NULL);
  set_from_milestone (meeting, milestone, days);
  add_record (self, meeting, NULL);
  add_day (self, footing_milestone_get_name (milestone), FOOTING_DAY_NONE, days->due);
}

static void
drop_meeting (FootingChangedCourse *self,
              FootingMeeting       *meeting)
{
  FootingMeeting *copy = NULL;

  if (footing_meeting_get_state (meeting) != FOOTING_MILESTONE_STATE_PLANNED)
    return;

  copy = footing_record_copy (meeting);
  g_object_set (copy, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  add_record (self, copy, meeting);
  add_day (self, footing_meeting_get_name (meeting), footing_meeting_get_due_on (meeting), FOOTING_DAY_NONE);
}

static gboolean
has_milestone (const GPtrArray *milestones,
               const char      *key)
{
  for (guint i = 0; i < milestones->len; i++)
    if (g_strcmp0 (footing_milestone_get_key (g_ptr_array_index (milestones, i)), key) == 0)
      return TRUE;

  return FALSE;
}

/* ---- Study days, topics and documents ---- */

static FootingEnrolmentItem *
find_item (const FootingCourse  *course,
           FootingProgrammeItem *source)
{
  for (guint i = 0; i < course->items->len; i++)
    {
      FootingEnrolmentItem *item = g_ptr_array_index (course->items, i);

      if (footing_enrolment_item_get_kind (item) == footing_programme_item_get_kind (source) &&
          g_strcmp0 (footing_enrolment_item_get_key (item), footing_programme_item_get_key (source)) == 0)
        return item;
    }

  return NULL;
}

/* What was done, begun on paper, or due before today stays as it is. */
static gboolean
is_item_settled (const FootingCourse  *course,
                 FootingEnrolmentItem *item,
                 FootingDay            today)
{
  FootingDay due = footing_enrolment_item_get_due_on (item);

  for (guint i = 0; i < course->documents->len; i++)
    if (footing_enrolment_item_get_kind (item) == FOOTING_ITEM_KIND_DOCUMENT &&
        g_strcmp0 (footing_document_get_form (g_ptr_array_index (course->documents, i)),
                   footing_enrolment_item_get_key (item)) == 0)
      return TRUE;

  return footing_enrolment_item_get_done_on (item) != FOOTING_DAY_NONE || (due != FOOTING_DAY_NONE && due < today);
}

static void
change_item (FootingChangedCourse *self,
             FootingEnrolmentItem *item,
             FootingProgrammeItem *source,
             FootingDay            due)
{
  FootingEnrolmentItem *copy = footing_record_copy (item);
  FootingDay before = footing_enrolment_item_get_due_on (item);

  footing_agreed_take_item (copy, source, due);
  if (!differs (item, copy))
    {
      g_object_unref (copy);
      return;
    }

  add_record (self, copy, item);
  add_day (self, footing_programme_item_get_name (source), before, due);
}

static void
add_item (FootingChangedCourse *self,
          FootingProgrammeItem *source,
          FootingDay            due,
          FootingDay            today)
{
  FootingEnrolmentItem *item = NULL;

  if (due != FOOTING_DAY_NONE && due < today)
    return;

  item = g_object_new (FOOTING_TYPE_ENROLMENT_ITEM,
                       "enrolment-id", footing_promise_id (self->course->enrolment),
                       "note", footing_programme_item_get_note (source),
                       NULL);
  footing_agreed_take_item (item, source, due);
  add_record (self, item, NULL);
  add_day (self, footing_programme_item_get_name (source), FOOTING_DAY_NONE, due);
}

static gboolean
has_item (const GPtrArray      *items,
          FootingEnrolmentItem *item)
{
  for (guint i = 0; i < items->len; i++)
    {
      FootingProgrammeItem *source = g_ptr_array_index (items, i);

      if (footing_enrolment_item_get_kind (item) == footing_programme_item_get_kind (source) &&
          g_strcmp0 (footing_enrolment_item_get_key (item), footing_programme_item_get_key (source)) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
drop_item (FootingChangedCourse *self,
           FootingEnrolmentItem *item)
{
  FootingEnrolmentItem *copy = footing_record_copy (item);

  g_object_set (copy, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  add_record (self, copy, item);
  add_day (self, footing_enrolment_item_get_name (item), footing_enrolment_item_get_due_on (item), FOOTING_DAY_NONE);
}

static void
take_items (const FootingProgrammeChange *self,
            FootingChangedCourse         *changed)
{
  const GPtrArray *items = footing_programme_draft_get_items (self->draft);
  const FootingCourse *course = changed->course;

  for (guint i = 0; i < items->len; i++)
    {
      FootingProgrammeItem *source = g_ptr_array_index (items, i);
      FootingEnrolmentItem *item = find_item (course, source);
      FootingDay due = footing_agreed_item_due (source, changed->anchor);

      if (item == NULL)
        add_item (changed, source, due, self->today);
      else if (!is_item_settled (course, item, self->today))
        change_item (changed, item, source, due);
    }

  for (guint i = 0; i < course->items->len; i++)
    {
      FootingEnrolmentItem *item = g_ptr_array_index (course->items, i);

      if (!has_item (items, item) && !is_item_settled (course, item, self->today))
        drop_item (changed, item);
    }
}

/* ---- Hours ---- */

static void
note_hours (FootingChangedCourse *self,
            const char           *what,
            double                before,
            double                after)
{
  if (before != after)
    /* translators: what the hours are for, how many are asked for, and how many were */
    g_ptr_array_add (self->notes, g_strdup_printf (_("%1$s: %2$g, until now %3$g."), what, after, before));
}

static void
take_hours (const FootingProgrammeChange *self,
            FootingChangedCourse         *changed)
{
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);
  FootingEnrolment *enrolment = changed->course->enrolment;

  note_hours (changed, _("Supernumerary hours"),
              footing_enrolment_get_supernumerary_hours (enrolment),
              footing_programme_get_supernumerary_hours (programme));
  note_hours (changed, _("Protected hours a year for the preceptor"),
              footing_enrolment_get_preceptor_hours (enrolment), footing_programme_get_preceptor_hours (programme));
  note_hours (changed, _("Protected hours a year for the preceptee"),
              footing_enrolment_get_preceptee_hours (enrolment), footing_programme_get_preceptee_hours (programme));
}

/* ---- All of it ---- */

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const FootingChangedDay *first = *(FootingChangedDay * const *) a, *second = *(FootingChangedDay * const *) b;
  FootingDay one = first->after != FOOTING_DAY_NONE ? first->after : first->before;
  FootingDay other = second->after != FOOTING_DAY_NONE ? second->after : second->before;

  return (one > other) - (one < other);
}

static void
note_anchor (FootingChangedCourse *self)
{
  FootingDay before = footing_enrolment_get_anchor_on (self->course->enrolment);
  g_autofree char *earlier = NULL, *later = NULL;

  if (before == self->anchor || before == FOOTING_DAY_NONE || self->anchor == FOOTING_DAY_NONE)
    return;

  earlier = footing_date_words_short (before);
  later = footing_date_words_short (self->anchor);
  /* translators: two dates: what a preceptorship would be counted from, and what it is counted from */
  g_ptr_array_add (self->notes, g_strdup_printf (_("Counted from %1$s, until now from %2$s."), later, earlier));
}

static void
take_schedule (const FootingProgrammeChange *self,
               FootingChangedCourse         *changed,
               const FootingSchedule        *schedule)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (self->draft);
  const FootingCourse *course = changed->course;

  changed->ends_after = schedule->ends;
  changed->anchor = schedule->anchor;
  note_anchor (changed);

  for (guint i = 0; i < milestones->len; i++)
    {
      FootingMilestone *milestone = g_ptr_array_index (milestones, i);
      FootingMeeting *meeting = find_meeting (course, footing_milestone_get_key (milestone));

      if (meeting != NULL)
        change_meeting (changed, meeting, milestone, g_ptr_array_index (schedule->entries, i), self->today);
      else
        add_meeting (changed, milestone, g_ptr_array_index (schedule->entries, i), self->today);
    }

  for (guint i = 0; i < course->meetings->len; i++)
    if (!has_milestone (milestones, footing_meeting_get_key (g_ptr_array_index (course->meetings, i))))
      drop_meeting (changed, g_ptr_array_index (course->meetings, i));

  take_items (self, changed);
  take_hours (self, changed);
  g_ptr_array_sort (changed->days, compare_days);
}

/* Returns: (transfer full): the enrolment, counted from the day that the programme says */
static FootingEnrolment *
anchored_anew (const FootingProgrammeChange *self,
               FootingEnrolment             *enrolment)
{
  FootingEnrolment *anew = footing_record_copy (enrolment);

  g_object_set (anew, "anchor", footing_programme_get_anchor (footing_programme_draft_get_programme (self->draft)),
                NULL);

  return anew;
}

static FootingChangedCourse *
preview_course (const FootingProgrammeChange *self,
                const FootingCourse          *course)
{
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);
  gint64 preceptor = footing_enrolment_get_preceptor_id (course->enrolment);
  const FootingRota *rotas[] = {
    footing_courses_rota_of (self->courses, footing_enrolment_get_preceptee_id (course->enrolment)),
    footing_courses_rota_of (self->courses, preceptor),
  };
  FootingDayHints hints = { self->calendar, rotas, G_N_ELEMENTS (rotas) };
  FootingChangedCourse *changed = changed_course_new (course);
  g_autoptr(FootingEnrolment) anew = anchored_anew (self, course->enrolment);
  FootingCourse planned = *course;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingSchedule) schedule = NULL;

  planned.enrolment = anew;
  schedule = footing_course_schedule (&planned, footing_programme_draft_get_milestones (self->draft),
                                      (int) footing_programme_get_months (programme), &hints, &error);
  if (schedule != NULL)
    take_schedule (self, changed, schedule);
  else
    changed->words = g_strdup (error->message);

  return changed;
}

GPtrArray *
footing_programme_change_preview (const FootingProgrammeChange *self)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_changed_course_free);
  const GPtrArray *courses = footing_courses_get_all (self->courses);

  for (guint i = 0; i < courses->len; i++)
    {
      const FootingCourse *course = g_ptr_array_index (courses, i);

      if (footing_enrolment_get_state (course->enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
        g_ptr_array_add (changed, preview_course (self, course));
    }

  return changed;
}

/* ---- What to save ---- */

/* Returns: (transfer full): the record of the version that the programme has now: where its draft was */
static FootingProgrammeVersion *
version_to_keep (const FootingProgrammeChange *self,
                 FootingProgramme             *programme)
{
  gint64 version = footing_programme_get_version (programme);

  for (guint i = 0; i < self->versions->len; i++)
    if (footing_programme_version_get_version (g_ptr_array_index (self->versions, i)) == version)
      return footing_record_copy (g_ptr_array_index (self->versions, i));

  return g_object_new (FOOTING_TYPE_PROGRAMME_VERSION,
                       "programme-id", footing_record_get_id (FOOTING_RECORD (programme)),
                       "version", version,
                       NULL);
}

/* Returns: (transfer none) (nullable): what the book has of @record */
static gpointer
find_known (const GPtrArray *known,
            gpointer         record)
{
  gint64 id = footing_record_get_id (record);

  for (guint i = 0; id > 0 && i < known->len; i++)
    if (G_OBJECT_TYPE (g_ptr_array_index (known, i)) == G_OBJECT_TYPE (record) &&
        footing_record_get_id (g_ptr_array_index (known, i)) == id)
      return g_ptr_array_index (known, i);

  return NULL;
}

/* The programme gets its next version, and what it was until today is kept. */
static void
add_programme (const FootingProgrammeChange *self,
               const char                   *reason,
               GPtrArray                    *records,
               GPtrArray                    *before)
{
  const GPtrArray *all_known = footing_programme_draft_get_known (self->draft);
  g_autoptr(GPtrArray) changes = footing_programme_draft_records (self->draft);
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);
  gint64 version = footing_programme_get_version (programme);
  g_autofree char *original = footing_programme_draft_get_original (self->draft);
  FootingProgrammeVersion *kept = version_to_keep (self, programme);
  FootingProgramme *next = NULL;

  if (changes->len > 0 && FOOTING_IS_PROGRAMME (g_ptr_array_index (changes, 0)))
    next = g_object_ref (g_ptr_array_index (changes, 0));
  else
    next = footing_record_copy (programme);

  g_object_set (next, "version", version + 1, NULL);
  take (records, before, next, find_known (all_known, next));
  for (guint i = 0; i < changes->len; i++)
    if (g_ptr_array_index (changes, i) != next)
      take (records, before, g_object_ref (g_ptr_array_index (changes, i)),
            find_known (all_known, g_ptr_array_index (changes, i)));

  g_object_set (kept,
                "until-on", self->today,
                "document", original,
                "reason", reason,
                "deleted-at", G_GINT64_CONSTANT (0),
                NULL);
  take (records, before, kept, find_known (self->versions, kept));
}

GPtrArray *
footing_programme_change_records (const FootingProgrammeChange *self,
                                  const GPtrArray              *changed,
                                  const gboolean               *accepted,
                                  const char                   *reason,
                                  GPtrArray                   **before)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingProgramme *programme = footing_programme_draft_get_programme (self->draft);

  *before = g_ptr_array_new_with_free_func (unref_if_any);
  add_programme (self, reason, records, *before);

  for (guint i = 0; i < changed->len; i++)
    {
      const FootingChangedCourse *one = g_ptr_array_index (changed, i);
      FootingEnrolment *enrolment = NULL;

      if (!accepted[i] || one->words != NULL)
        continue;

      enrolment = anchored_anew (self, one->course->enrolment);
      footing_agreed_take_hours (enrolment, programme);
      g_object_set (enrolment,
                    "programme-version", footing_programme_get_version (programme) + 1,
                    "anchor-on", one->anchor,
                    "ends-on", one->ends_after,
                    NULL);
      take (records, *before, enrolment, one->course->enrolment);
      for (guint j = 0; j < one->records->len; j++)
        take (records, *before, g_object_ref (g_ptr_array_index (one->records, j)),
              g_ptr_array_index (one->known, j));
    }

  return records;
}
