/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-booking-private.h"
#include "footing-date-words.h"

/* ---- What speaks against a time ---- */

/* Returns: (transfer full) (nullable): what the rota of one of the two says */
static char *
words_of_rota (const FootingFirstMeeting *self,
               const FootingRota         *rota,
               FootingPerson             *person)
{
  g_autofree char *words = NULL;
  FootingRotaAnswer answer = self->starts_at >= 0 ? footing_rota_ask_minute (rota, self->day, self->starts_at)
                                                  : footing_rota_ask_day (rota, self->day);

  if (!footing_rota_speaks_against (answer.state))
    return NULL;

  words = footing_rota_answer_to_words (&answer);

  /* translators: the name of a person, and a sentence about them: “Ada Shore: A day off.” */
  return g_strdup_printf (_("%1$s: %2$s"), footing_person_get_name (person), words);
}

static char *
words_of_window (const FootingFirstMeeting *self)
{
  FootingDay due = footing_meeting_get_due_on (self->meeting);
  FootingDay opens = footing_meeting_get_opens_on (self->meeting);
  g_autofree char *day = NULL;

  if (due != FOOTING_DAY_NONE && self->day > due)
    {
      day = footing_date_words_short (due);
      /* translators: %s is a date */
      return g_strdup_printf (_("This is after its limit, %s, and will count as late."), day);
    }

  if (opens != FOOTING_DAY_NONE && self->day < opens)
    {
      day = footing_date_words_short (opens);
      /* translators: %s is a date */
      return g_strdup_printf (_("This is before its window opens on %s."), day);
    }

  return NULL;
}

static void
add_sentence (GString *words,
              char    *sentence)
{
  if (sentence == NULL)
    return;

  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, sentence);
  g_free (sentence);
}

char *
_footing_first_meeting_words_against (const FootingFirstMeeting   *self,
                                      const FootingBookingRequest *request,
                                      const FootingCalendar       *calendar)
{
  g_autoptr(GString) words = g_string_new (NULL);

  add_sentence (words, words_of_window (self));
  if (footing_pauses_cover (request->pauses, self->day))
    add_sentence (words, g_strdup (_("The preceptorship is paused then.")));
  if (footing_calendar_is_bank_holiday (calendar, self->day))
    add_sentence (words, g_strdup (_("This is a bank holiday.")));
  add_sentence (words, words_of_rota (self, request->rotas[FOOTING_BOOKING_PRECEPTEE], self->preceptee));
  add_sentence (words, words_of_rota (self, request->rotas[FOOTING_BOOKING_PRECEPTOR], self->preceptor));

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

/* ---- Why there is no time ---- */

static char *
words_closed (const FootingFirstMeeting *self)
{
  g_autofree char *day = NULL;

  if (footing_meeting_get_due_on (self->meeting) == FOOTING_DAY_NONE)
    return g_strdup (_("It has no day as long as the pause lasts."));

  day = footing_date_words_short (footing_meeting_get_due_on (self->meeting));

  /* translators: %s is a date */
  return g_strdup_printf (_("Its time was over on %s, so it will count as late."), day);
}

static char *
words_of_outcome (const FootingFirstMeeting *self,
                  FootingBookingOutcome      outcome)
{
  switch (outcome)
    {
    case FOOTING_BOOKING_CLOSED:
      return words_closed (self);
    case FOOTING_BOOKING_PAUSED:
      return g_strdup (_("The preceptorship is paused until its limit."));
    case FOOTING_BOOKING_HOLIDAYS:
      return g_strdup (_("Only weekends and bank holidays are left until its limit."));
    case FOOTING_BOOKING_PRECEPTEE_AWAY:
      /* translators: %s is the name of a person */
      return g_strdup_printf (_("%s is off, away or resting after nights until its limit."),
                              footing_person_get_name (self->preceptee));
    case FOOTING_BOOKING_PRECEPTOR_AWAY:
      /* translators: %s is the name of a person */
      return g_strdup_printf (_("%s is off, away or resting after nights until its limit."),
                              footing_person_get_name (self->preceptor));
    case FOOTING_BOOKING_APART:
      return g_strdup (_("There is no time until its limit at which both can come."));
    case FOOTING_BOOKING_FULL:
    case FOOTING_BOOKING_FOUND:
    default:
      return g_strdup (_("Other meetings take every time until its limit."));
    }
}

char *
_footing_first_meeting_words_none (const FootingFirstMeeting *self,
                                   const FootingBooking      *booking)
{
  g_autofree char *reason = words_of_outcome (self, booking->outcome);
  g_autofree char *day = NULL;

  if (booking->day == FOOTING_DAY_NONE)
    /* translators: %s is a sentence that says why there is no time for a meeting */
    return g_strdup_printf (_("%s Choose a day yourself, change a shift, or find another preceptor."), reason);

  day = footing_date_words_long (booking->day);

  /* translators: %1$s is a sentence that says why there is no time for a meeting, %2$s is a date, %3$02d:%4$02d
   * a time: “The first time that would do is Monday 16 March 2026 at 09:00.” */
  return g_strdup_printf (_("%1$s The first time that would do is %2$s at %3$02d:%4$02d."), reason, day,
                          booking->starts_at / 60, booking->starts_at % 60);
}
