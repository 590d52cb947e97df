/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-enrolling.h"
#include "footing-agreed.h"
#include "footing-enrolment-item.h"
#include "footing-pairing.h"
#include "footing-programme-setup.h"
#include "footing-promise.h"

void
footing_enrolling_entry_free (FootingEnrollingEntry *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->person);
  g_clear_object (&self->enrolment);
  g_clear_pointer (&self->meetings, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_free (self->words);
  g_free (self);
}

static FootingEnrollingEntry *
entry_new (FootingPerson *person)
{
  FootingEnrollingEntry *entry = g_new0 (FootingEnrollingEntry, 1);

  entry->person = g_object_ref (person);
  entry->ends_on = FOOTING_DAY_NONE;
  entry->meetings = g_ptr_array_new_with_free_func (g_object_unref);
  entry->others = g_ptr_array_new_with_free_func (g_object_unref);

  return entry;
}

/* One whose days are to be worked out, and what has to be known of them for that. */
typedef struct
{
  FootingEnrollingEntry *entry;
  FootingDay             start;
  FootingDay             pin;
  gint64                 preceptee_id;
  gint64                 preceptor_id;
} Question;

/* All of it is its own, so that a thread can answer the questions while pages go on. */
typedef struct
{
  FootingProgramme      *programme;
  gint64                 cohort_id;
  GPtrArray             *milestones;
  GPtrArray             *items;
  GPtrArray             *plan;
  const FootingCalendar *calendar;
  FootingDay             today;
  GPtrArray             *entries;
  GArray                *questions;
  FootingProgress       *progress; /* nullable */
} Preview;

static FootingPerson *
preceptor_for (const FootingEnrolling *self,
               FootingPerson          *preceptee)
{
  FootingPerson *paired = self->pairs != NULL ? g_hash_table_lookup (self->pairs, preceptee) : NULL;

  return paired != NULL ? paired : self->preceptor;
}

/* ---- Who cannot be enrolled ---- */

/* Takes @words. */
static gboolean
refuse (FootingEnrollingEntry  *entry,
        FootingEnrollingAnswer  answer,
        char                   *words)
{
  entry->answer = answer;
  entry->words = words;

  return FALSE;
}

static gboolean
is_same (FootingPerson *a,
         FootingPerson *b)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (a));

  return a == b || (id != 0 && b != NULL && id == footing_record_get_id (FOOTING_RECORD (b)));
}

static gboolean
check_roster (const FootingEnrolling *self,
              FootingEnrollingEntry  *entry)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (entry->person));
  FootingEnrolment *enrolment = footing_roster_enrolment_of (self->roster, id);
  FootingLeaving *leaving = footing_roster_left_by (self->roster, id, self->today);
  FootingProgramme *programme = NULL;
  g_autofree char *day = NULL;

  if (leaving != NULL)
    {
      day = footing_date_words_short (footing_leaving_get_left_on (leaving));
      /* translators: %s is a date */
      return refuse (entry, FOOTING_ENROLLING_LEFT, g_strdup_printf (_("Left on %s."), day));
    }

  if (enrolment == NULL || footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
    return TRUE;

  programme = footing_roster_find_programme (self->roster, footing_enrolment_get_programme_id (enrolment));

  return refuse (entry, FOOTING_ENROLLING_ALREADY,
                 programme == NULL
                   ? g_strdup (_("Is on a programme already."))
                   /* translators: %s is the name of a programme */
                   : g_strdup_printf (_("Is on “%s” already."), footing_programme_get_name (programme)));
}

static gboolean
check_person (const FootingEnrolling *self,
              FootingEnrollingEntry  *entry)
{
  if (is_same (entry->person, preceptor_for (self, entry->person)))
    return refuse (entry, FOOTING_ENROLLING_OWN_PRECEPTOR,
                   g_strdup (_("Nobody can be their own preceptor.")));

  return self->roster == NULL || check_roster (self, entry);
}

static gboolean
refuse_days (FootingEnrollingEntry *entry,
             const GError          *error)
{
  switch ((FootingScheduleError) error->code)
    {
    case FOOTING_SCHEDULE_ERROR_START:
      return refuse (entry, FOOTING_ENROLLING_NO_START,
                     g_strdup (_("The first day in the job is needed, to count from.")));
    case FOOTING_SCHEDULE_ERROR_NO_PIN:
      return refuse (entry, FOOTING_ENROLLING_NO_PIN,
                     g_strdup (_("The day of the PIN is needed, to count from.")));
    case FOOTING_SCHEDULE_ERROR_PAUSE:
    case FOOTING_SCHEDULE_ERROR_RANGE:
    default:
      return refuse (entry, FOOTING_ENROLLING_DAYS, g_strdup (error->message));
    }
}

/* ---- What enrolling means ---- */

static FootingEnrolment *
make_enrolment (const Preview         *self,
                const Question        *question,
                const FootingSchedule *schedule)
{
  FootingEnrolment *enrolment =
    g_object_new (FOOTING_TYPE_ENROLMENT,
                  "preceptee-id", question->preceptee_id,
                  "preceptor-id", question->preceptor_id,
                  "programme-id", footing_record_get_id (FOOTING_RECORD (self->programme)),
                  "cohort-id", self->cohort_id,
                  "standard", footing_programme_get_standard (self->programme),
                  "standard-version", footing_programme_get_standard_version (self->programme),
                  "anchor", footing_programme_get_anchor (self->programme),
                  "anchor-on", schedule->anchor,
                  "ends-on", schedule->ends,
                  NULL);

  footing_agreed_take_hours (enrolment, self->programme);

  return enrolment;
}

static FootingMeeting *
make_meeting (FootingEnrolment           *enrolment,
              FootingMilestone           *milestone,
              const FootingScheduleEntry *days)
{
  return g_object_new (FOOTING_TYPE_MEETING,
                       "enrolment-id", footing_promise_id (enrolment),
                       "key", footing_milestone_get_key (milestone),
                       "kind", footing_milestone_get_kind (milestone),
                       "name", footing_milestone_get_name (milestone),
                       "position", footing_milestone_get_position (milestone),
                       "opens-on", days->opens,
                       "due-on", days->due,
                       "standard-on", days->original,
                       "late-on", days->late,
                       "planned-on", days->planned,
                       "minutes", footing_milestone_get_minutes (milestone),
                       "required", footing_milestone_get_required (milestone),
                       "agenda", footing_milestone_get_agenda (milestone),
                       NULL);
}

static FootingPairing *
make_pairing (FootingEnrolment *enrolment)
{
  return g_object_new (FOOTING_TYPE_PAIRING,
                       "enrolment-id", footing_promise_id (enrolment),
                       "preceptor-id", footing_enrolment_get_preceptor_id (enrolment),
                       "from-on", footing_enrolment_get_anchor_on (enrolment),
                       NULL);
}

static FootingEnrolmentItem *
make_item (FootingEnrolment     *enrolment,
           FootingProgrammeItem *source)
{
  FootingEnrolmentItem *item = g_object_new (FOOTING_TYPE_ENROLMENT_ITEM,
                                             "enrolment-id", footing_promise_id (enrolment),
                                             "note", footing_programme_item_get_note (source),
                                             NULL);

  footing_agreed_take_item (item, source,
                            footing_agreed_item_due (source, footing_enrolment_get_anchor_on (enrolment)));

  return item;
}

static char *
describe (const FootingEnrollingEntry *entry,
          const FootingSchedule       *schedule)
{
  GString *words = g_string_new (NULL);
  g_autofree char *day = footing_date_words_short (schedule->anchor);

  /* translators: a date, then a sentence such as “Counted from the start, …” */
  g_string_append_printf (words, _("From %s. %s"), day, footing_anchor_reason_to_words (schedule->reason));
  if (entry->n_past > 0)
    g_string_append_printf (g_string_append_c (words, ' '),
                            ngettext ("%u meeting is late already.", "%u meetings are late already.", entry->n_past),
                            entry->n_past);
  for (guint i = 0; i < schedule->notes->len; i++)
    g_string_append_printf (words, " %s", (const char *) g_ptr_array_index (schedule->notes, i));

  return g_string_free_and_steal (words);
}

static void
take_schedule (const Preview         *self,
               const Question        *question,
               const FootingSchedule *schedule)
{
  FootingEnrollingEntry *entry = question->entry;

  entry->answer = FOOTING_ENROLLING_READY;
  entry->ends_on = schedule->ends;
  entry->enrolment = make_enrolment (self, question, schedule);
  if (question->preceptor_id != 0)
    g_ptr_array_add (entry->others, make_pairing (entry->enrolment));

  for (guint i = 0; i < schedule->entries->len; i++)
    {
      const FootingScheduleEntry *days = g_ptr_array_index (schedule->entries, i);

      g_ptr_array_add (entry->meetings,
                       make_meeting (entry->enrolment, g_ptr_array_index (self->milestones, i), days));
      if (days->late != FOOTING_DAY_NONE && days->late <= self->today)
        entry->n_past++;
    }

  for (guint i = 0; i < self->items->len; i++)
    g_ptr_array_add (entry->others, make_item (entry->enrolment, g_ptr_array_index (self->items, i)));

  entry->words = describe (entry, schedule);
}

static FootingSchedule *
make_schedule (const Preview   *self,
               const Question  *question,
               GError         **error)
{
  FootingScheduleInput input = {
    .milestones = self->plan,
    .months = (int) footing_programme_get_months (self->programme),
    .start = question->start,
    .pin = question->pin,
    .anchor = footing_programme_setup_anchor (self->programme),
    .calendar = self->calendar,
  };

  return footing_schedule_new (&input, error);
}

static void
answer_question (const Preview  *self,
                 const Question *question)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingSchedule) schedule = make_schedule (self, question, &error);

  if (schedule != NULL)
    take_schedule (self, question, schedule);
  else
    refuse_days (question->entry, error);
}

/* ---- Asking ---- */

static void
preview_free (gpointer data)
{
  Preview *self = data;

  g_clear_object (&self->programme);
  g_clear_pointer (&self->milestones, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->plan, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_array_unref);
  g_clear_pointer (&self->progress, footing_progress_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Preview, preview_free)

static void
ask (Preview                *self,
     const FootingEnrolling *asked,
     FootingPerson          *person)
{
  FootingEnrollingEntry *entry = entry_new (person);
  FootingPerson *preceptor = preceptor_for (asked, person);
  Question question = {
    .entry = entry,
    .start = footing_person_get_started_on (person),
    .pin = footing_person_get_registered_on (person),
    .preceptee_id = footing_promise_id (person),
    .preceptor_id = preceptor != NULL ? footing_promise_id (preceptor) : 0,
  };

  g_ptr_array_add (self->entries, entry);
  if (check_person (asked, entry))
    g_array_append_val (self->questions, question);
}

static GPtrArray *
copy_records (const GPtrArray *records)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    g_ptr_array_add (copies, footing_record_copy (g_ptr_array_index (records, i)));

  return copies;
}

static Preview *
preview_new (const FootingEnrolling *asked,
             const GPtrArray        *people)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Preview *self = g_new0 (Preview, 1);

  footing_promise_id (asked->programme);
  self->programme = footing_record_copy (asked->programme);
  self->cohort_id = asked->cohort != NULL ? footing_promise_id (asked->cohort) : 0;
  self->milestones = copy_records (asked->milestones);
  self->items = copy_records (asked->items);
  self->plan = footing_programme_setup_to_plan (self->milestones);
  self->calendar = asked->calendar;
  self->today = asked->today;
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_enrolling_entry_free);
  self->questions = g_array_new (FALSE, FALSE, sizeof (Question));

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = footing_promise_id (g_ptr_array_index (people, i));

      if (g_hash_table_add (seen, g_memdup2 (&id, sizeof id)))
        ask (self, asked, g_ptr_array_index (people, i));
    }

  return self;
}

GPtrArray *
footing_enrolling_preview (const FootingEnrolling *self,
                           const GPtrArray        *people)
{
  g_autoptr(Preview) preview = preview_new (self, people);

  for (guint i = 0; i < preview->questions->len; i++)
    answer_question (preview, &g_array_index (preview->questions, Question, i));

  return g_steal_pointer (&preview->entries);
}

guint
footing_enrolling_count_ready (const FootingEnrolling *self,
                               const GPtrArray        *people)
{
  g_autoptr(Preview) preview = preview_new (self, people);
  guint n = 0;

  for (guint i = 0; i < preview->questions->len; i++)
    {
      g_autoptr(FootingSchedule) schedule =
        make_schedule (preview, &g_array_index (preview->questions, Question, i), NULL);

      n += schedule != NULL;
    }

  return n;
}

static void
preview_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  Preview *self = task_data;

  for (guint i = 0; i < self->questions->len; i++)
    {
      if (g_task_return_error_if_cancelled (task))
        return;

      answer_question (self, &g_array_index (self->questions, Question, i));
      footing_progress_advance (self->progress, 1);
    }

  g_task_return_boolean (task, TRUE);
}

void
footing_enrolling_preview_async (const FootingEnrolling *self,
                                 const GPtrArray        *people,
                                 FootingProgress        *progress,
                                 GCancellable           *cancellable,
                                 GAsyncReadyCallback     callback,
                                 gpointer                user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Preview *preview = preview_new (self, people);

  preview->progress = footing_progress_ref (progress);
  footing_progress_expect (progress, preview->questions->len);

  g_task_set_source_tag (task, footing_enrolling_preview_async);
  g_task_set_task_data (task, preview, preview_free);
  g_task_run_in_thread (task, preview_in_thread);
}

GPtrArray *
footing_enrolling_preview_finish (GAsyncResult  *result,
                                  GError       **error)
{
  Preview *preview = g_task_get_task_data (G_TASK (result));
  /* Taken in any case: the thread may be the last to let go of the task, and people belong here. */
  g_autoptr(GPtrArray) entries = g_steal_pointer (&preview->entries);

  return g_task_propagate_boolean (G_TASK (result), error) ? g_steal_pointer (&entries) : NULL;
}

FootingPerson *
footing_enrolling_mark_preceptor (FootingPerson *person)
{
  FootingPerson *marked = NULL;

  if (person == NULL || footing_person_get_is_preceptor (person))
    return NULL;

  marked = footing_record_copy (person);
  g_object_set (marked, "is-preceptor", TRUE, NULL);

  return marked;
}

static void
add_marked (GHashTable    *marked,
            FootingPerson *preceptor,
            GPtrArray     *records)
{
  FootingPerson *copy = footing_enrolling_mark_preceptor (preceptor);

  if (copy == NULL || !g_hash_table_add (marked, preceptor))
    g_clear_object (&copy);
  else
    g_ptr_array_add (records, copy);
}

/* What the enrolments link to, and does not stand in the book like that yet. */
static void
add_new_links (const FootingEnrolling *self,
               const GPtrArray        *entries,
               GPtrArray              *records)
{
  g_autoptr(GHashTable) marked = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const FootingEnrollingEntry *entry = g_ptr_array_index (entries, i);

      if (entry->answer == FOOTING_ENROLLING_READY)
        add_marked (marked, preceptor_for (self, entry->person), records);
    }

  if (self->cohort != NULL && footing_record_get_id (FOOTING_RECORD (self->cohort)) <= 0)
    g_ptr_array_add (records, g_object_ref (self->cohort));
}

static gboolean
is_anybody_ready (const GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    if (((FootingEnrollingEntry *) g_ptr_array_index (entries, i))->answer == FOOTING_ENROLLING_READY)
      return TRUE;

  return FALSE;
}

GPtrArray *
footing_enrolling_records (const FootingEnrolling *self,
                           const GPtrArray        *entries)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  if (is_anybody_ready (entries))
    add_new_links (self, entries, records);

  for (guint i = 0; i < entries->len; i++)
    {
      FootingEnrollingEntry *entry = g_ptr_array_index (entries, i);

      if (entry->answer != FOOTING_ENROLLING_READY)
        continue;

      g_ptr_array_add (records, g_object_ref (entry->enrolment));
      g_ptr_array_extend (records, entry->meetings, (GCopyFunc) (GCallback) g_object_ref, NULL);
      g_ptr_array_extend (records, entry->others, (GCopyFunc) (GCallback) g_object_ref, NULL);
    }

  return records;
}
