/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-story.h"
#include "footing-date-words.h"
#include "footing-move.h"

typedef struct
{
  GPtrArray        *events;
  FootingRoster    *roster;
  FootingReference *reference;
  FootingDay        today;
} Telling;

static void
event_free (gpointer data)
{
  FootingStoryEvent *event = data;

  g_free (event->title);
  g_free (event->words);
  g_clear_object (&event->record);
  g_free (event);
}

/* ---- Words ---- */

/* Returns: (transfer full): a time that may not have begun, or not ended */
static char *
words_time (FootingDay from,
            FootingDay to,
            FootingDay today)
{
  g_autofree char *first = footing_date_words_short (from);
  g_autofree char *last = NULL;

  if (to == FOOTING_DAY_NONE)
    /* translators: %s is a date */
    return g_strdup_printf (from <= today ? _("Since %s") : _("From %s"), first);
  if (to == from)
    return g_steal_pointer (&first);

  last = footing_date_words_short (to);
  /* translators: two dates */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

/* Takes @when. */
static char *
add_why (const Telling *telling,
         char          *when,
         const char    *reason_id,
         const char    *note)
{
  g_autofree char *owned = when;
  const FootingChangeReason *reason = footing_reference_get_change_reason (telling->reference, reason_id);
  g_autoptr(GString) words = g_string_new (when);

  if (reason != NULL)
    g_string_append_printf (words, " · %s", reason->label);
  if (note != NULL && *note != '\0')
    g_string_append_printf (words, " · %s", note);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* Takes @title and @words. */
static void
add_event (const Telling *telling,
           FootingDay     day,
           char          *title,
           char          *words,
           gpointer       record)
{
  FootingStoryEvent *event = g_new0 (FootingStoryEvent, 1);

  event->day = day;
  event->title = title;
  event->words = words;
  event->record = g_object_ref (record);
  g_ptr_array_add (telling->events, event);
}

/* ---- What happened ---- */

static void
tell_pairing (gpointer data,
              gpointer user_data)
{
  FootingPairing *pairing = data;
  const Telling *telling = user_data;
  FootingDay from = footing_pairing_get_from_on (pairing);
  FootingPerson *preceptor = footing_roster_find_person (telling->roster, footing_pairing_get_preceptor_id (pairing));
  /* translators: of a preceptor who was deleted */
  const char *name = preceptor != NULL ? footing_person_get_name (preceptor) : _("somebody who is not in the book");
  gboolean covers = footing_pairing_get_kind (pairing) == FOOTING_PAIRING_KIND_COVER;

  add_event (telling, from,
             /* translators: %s is the name of a preceptor who stands in for another one, or who supports */
             g_strdup_printf (covers ? _("Covered by %s") : _("Supported by %s"), name),
             add_why (telling, words_time (from, footing_pairing_get_to_on (pairing), telling->today),
                      footing_pairing_get_reason (pairing), footing_pairing_get_note (pairing)),
             pairing);
}

static void
tell_pause (gpointer data,
            gpointer user_data)
{
  FootingEnrolmentPause *pause = data;
  const Telling *telling = user_data;
  FootingDay from = footing_enrolment_pause_get_from_on (pause);

  add_event (telling, from, g_strdup (_("Pause")),
             add_why (telling, words_time (from, footing_enrolment_pause_get_to_on (pause), telling->today),
                      footing_enrolment_pause_get_reason (pause), footing_enrolment_pause_get_note (pause)),
             pause);
}

static void
tell_extension (gpointer data,
                gpointer user_data)
{
  FootingEnrolmentExtension *extension = data;
  const Telling *telling = user_data;
  g_autofree char *decided = footing_date_words_short (footing_enrolment_extension_get_decided_on (extension));
  g_autofree char *ends = footing_date_words_short (footing_enrolment_extension_get_ends_on (extension));

  add_event (telling, footing_enrolment_extension_get_decided_on (extension),
             /* translators: %s is the new last day of a preceptorship */
             g_strdup_printf (_("Extended to %s"), ends),
             /* translators: %s is a date */
             add_why (telling, g_strdup_printf (_("Agreed on %s"), decided),
                      footing_enrolment_extension_get_reason (extension),
                      footing_enrolment_extension_get_note (extension)),
             extension);
}

/* Returns: (transfer full): when somebody moved, and from where if that is known */
static char *
words_move (FootingMove *move)
{
  g_autofree char *day = footing_date_words_short (footing_move_get_moved_on (move));

  if (footing_move_get_was (move) == NULL)
    /* translators: %s is a date */
    return g_strdup_printf (_("On %s"), day);

  /* translators: a date, then the name of a workplace or of a cohort */
  return g_strdup_printf (_("On %1$s, from %2$s"), day, footing_move_get_was (move));
}

static void
tell_move (gpointer data,
           gpointer user_data)
{
  FootingMove *move = data;
  const Telling *telling = user_data;
  const char *became = footing_move_get_became (move);
  gboolean cohort = footing_move_get_kind (move) == FOOTING_MOVE_KIND_COHORT;
  char *title = NULL;

  if (became != NULL)
    /* translators: %s is the name of a workplace or of a cohort */
    title = g_strdup_printf (_("Moved to %s"), became);
  else
    title = g_strdup (cohort ? _("Left the cohort") : _("Left the workplace"));

  add_event (telling, footing_move_get_moved_on (move), title,
             add_why (telling, words_move (move), footing_move_get_reason (move), footing_move_get_note (move)), move);
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const FootingStoryEvent *first = *(FootingStoryEvent * const *) a, *second = *(FootingStoryEvent * const *) b;

  return (first->day > second->day) - (first->day < second->day);
}

GPtrArray *
footing_course_story (const FootingCourse *course,
                      const GPtrArray     *moves,
                      FootingRoster       *roster,
                      FootingReference    *reference,
                      FootingDay           today)
{
  Telling telling = { g_ptr_array_new_with_free_func (event_free), roster, reference, today };

  g_ptr_array_foreach (course->pairings, tell_pairing, &telling);
  g_ptr_array_foreach (course->pauses, tell_pause, &telling);
  g_ptr_array_foreach (course->extensions, tell_extension, &telling);
  if (moves != NULL)
    g_ptr_array_foreach ((GPtrArray *) moves, tell_move, &telling);

  g_ptr_array_sort (telling.events, compare_events);

  return telling.events;
}
