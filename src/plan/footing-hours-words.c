/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-hours.h"
#include "footing-plan-words-private.h"

/* The parts that the sentences are made of. */
typedef struct
{
  char *used;
  char *target;
  char *ahead;
  char *left;
  char *pace;
  char *expected;
  char *beyond;
  char *to;
} Words;

static void
words_clear (Words *self)
{
  g_free (self->used);
  g_free (self->target);
  g_free (self->ahead);
  g_free (self->left);
  g_free (self->pace);
  g_free (self->expected);
  g_free (self->beyond);
  g_free (self->to);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static Words
words_of (const FootingHoursLedger *ledger)
{
  return (Words) {
           .used = footing_plan_words_minutes (ledger->used),
           .target = footing_plan_words_minutes (ledger->target),
           .ahead = footing_plan_words_minutes (ledger->ahead),
           .left = footing_plan_words_minutes (ledger->left),
           .pace = footing_plan_words_minutes (ledger->pace),
           .expected = footing_plan_words_minutes (ledger->expected),
           .beyond = footing_plan_words_minutes (ledger->beyond),
           .to = ledger->to != FOOTING_DAY_NONE ? footing_plan_words_day (ledger->to) : NULL,
  };
}

/* Takes @text. */
static void
append (GString *sentences,
        char    *text)
{
  if (sentences->len > 0)
    g_string_append_c (sentences, ' ');
  g_string_append (sentences, text);
  g_free (text);
}

static void
say_used (GString                  *sentences,
          const FootingHoursLedger *ledger,
          const Words              *words)
{
  if (ledger->used == 0)
    /* translators: %s is a time, such as “75 h” */
    append (sentences, g_strdup_printf (_("Nothing of %s yet."), words->target));
  else
    /* translators: both are times, such as “12 h 30 min” */
    append (sentences, g_strdup_printf (_("%s of %s."), words->used, words->target));

  if (ledger->ahead > 0 && ledger->left > 0)
    /* translators: %s is a time, such as “12 h 30 min” */
    append (sentences, g_strdup_printf (_("%s more planned."), words->ahead));
}

static void
say_pace (GString     *sentences,
          const Words *words)
{
  append (sentences,
          /* translators: a time, a date, and a time, such as “3 h 20 min” */
          g_strdup_printf (_("%s left until %s: %s a week."), words->left, words->to,
                           words->pace));
}

static void
say_shortfall (GString                  *sentences,
               const FootingHoursLedger *ledger,
               const Words              *words)
{
  if (ledger->expected > 0)
    append (sentences,
            /* translators: a time, such as “3 h 20 min”, then a date */
            g_strdup_printf (_("As it goes, it will be %s by %s."), words->expected, words->to));

  if (ledger->pace > 0)
    /* translators: %s is a time, such as “3 h 20 min” */
    append (sentences, g_strdup_printf (_("From now on, %s a week would do."), words->pace));
}

static void
say_enough (GString                  *sentences,
            const FootingHoursLedger *ledger,
            const Words              *words)
{
  if (ledger->beyond > 0)
    /* translators: %s is a time, such as “3 h 20 min” */
    append (sentences, g_strdup_printf (_("That is enough, and %s more."), words->beyond));
  else
    append (sentences, g_strdup (_("That is enough.")));
}

static void
say_state (GString                  *sentences,
           const FootingHoursLedger *ledger,
           const Words              *words)
{
  switch (ledger->state)
    {
    case FOOTING_HOURS_NOT_BEGUN:
      if (words->to != NULL)
        append (sentences,
                /* translators: a time, such as “75 h”, then a date */
                g_strdup_printf (_("Not begun yet: %s by %s."), words->target, words->to));
      else
        append (sentences, g_strdup (_("Not begun yet.")));
      break;
    case FOOTING_HOURS_ON_PACE:
      say_pace (sentences, words);
      break;
    case FOOTING_HOURS_WILL_NOT_DO:
      say_shortfall (sentences, ledger, words);
      break;
    case FOOTING_HOURS_ENOUGH:
      say_enough (sentences, ledger, words);
      break;
    case FOOTING_HOURS_OVER:
      append (sentences,
              /* translators: a date, then a time, such as “3 h 20 min” */
              g_strdup_printf (_("The time for it ended on %s, %s short."), words->to, words->left));
      break;
    case FOOTING_HOURS_WAITS:
      append (sentences, g_strdup (_("Until when there is time for the rest is known when the pause ends.")));
      break;
    case FOOTING_HOURS_NONE_ASKED:
    default:
      break;
    }
}

char *
footing_hours_to_words (const FootingHoursLedger *ledger)
{
  g_auto(Words) words = { NULL };
  GString *sentences = NULL;

  g_return_val_if_fail (ledger != NULL, NULL);

  words = words_of (ledger);
  sentences = g_string_new (NULL);

  if (ledger->state == FOOTING_HOURS_NONE_ASKED)
    /* translators: %s is a time, such as “12 h 30 min” */
    append (sentences, g_strdup_printf (_("%s, and none is asked for."), words.used));
  else if (ledger->state != FOOTING_HOURS_NOT_BEGUN || ledger->used > 0 || ledger->ahead > 0)
    say_used (sentences, ledger, &words);

  say_state (sentences, ledger, &words);

  return g_string_free (sentences, FALSE);
}
