/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "footing-date-words.h"
#include "footing-retention-words.h"

#define YEAR 365
#define DAYS_OF_MONTH (365.25 / 12)

/* From here on people speak of weeks, and from there of months. */
#define COUNT_WEEKS 14
#define COUNT_MONTHS 60

static const struct
{
  const char *title;
  const char *share;
  const char *definition;
} leavings[] = {
  [FOOTING_RETENTION_LEAVING_EMPLOYER] = {
    N_("Staying with the employer"),
    N_("Still with the employer"),
    N_("Leaving means going away from the employer, wherever to. Who goes to another workplace or "
       "role of the employer stays."),
  },
  [FOOTING_RETENTION_LEAVING_WORKPLACE] = {
    N_("Staying at the workplace"),
    N_("Still at the workplace"),
    N_("Leaving means going away from the employer, or to another of its workplaces."),
  },
  [FOOTING_RETENTION_LEAVING_POST] = {
    N_("Staying in the same post"),
    N_("Still in the same post"),
    N_("Leaving means any change of post: going away from the employer, to another of its "
       "workplaces, or into another role. Progression is counted too; it is not a loss."),
  },
  [FOOTING_RETENTION_LEAVING_PROFESSION] = {
    N_("Staying in the profession"),
    N_("Still in the profession"),
    N_("Leaving means giving up the sector or the profession. Who went to another employer is "
       "followed until that day."),
  },
};

static const char *const bys[] = {
  [FOOTING_RETENTION_TOGETHER] = NULL,
  [FOOTING_RETENTION_BY_PROGRAMME] = N_("by programme"),
  [FOOTING_RETENTION_BY_WORKPLACE] = N_("by workplace"),
  [FOOTING_RETENTION_BY_START_YEAR] = N_("by year of start"),
  [FOOTING_RETENTION_BY_PRECEPTORSHIP] = N_("with and without preceptorship"),
};

char *
footing_retention_choice_to_title (const FootingRetentionChoice *choice)
{
  const char *title = NULL;

  g_return_val_if_fail (choice != NULL && (gsize) choice->leaving < G_N_ELEMENTS (leavings), NULL);
  g_return_val_if_fail ((gsize) choice->by < G_N_ELEMENTS (bys), NULL);

  title = _(leavings[choice->leaving].title);
  if (bys[choice->by] == NULL)
    return g_strdup (title);

  /* translators: what is shown and for whom: Staying with the employer, by workplace */
  return g_strdup_printf (_("%1$s, %2$s"), title, _(bys[choice->by]));
}

const char *
footing_retention_leaving_to_share (FootingRetentionLeaving leaving)
{
  g_return_val_if_fail ((gsize) leaving < G_N_ELEMENTS (leavings), NULL);

  return _(leavings[leaving].share);
}

const char *
footing_retention_clock_to_axis (FootingRetentionClock clock)
{
  return clock == FOOTING_RETENTION_SINCE_START ? _("Months since the first day in post")
                                                : _("Months since the book has known them");
}

const char *
footing_retention_clock_to_sentence (FootingRetentionClock clock)
{
  if (clock == FOOTING_RETENTION_SINCE_START)
    return _("Days in post, from each person’s first day. Who was added to this book later is "
             "followed from then on.");

  return _("Days since each person was added to this book, which says how many of those on a staff "
           "file are still here.");
}

/* ---- Figures ---- */

char *
footing_retention_share_to_words (double share)
{
  int whole = (int) round (share * 100);

  g_return_val_if_fail (share >= 0 && share <= 1, NULL);

  if (whole == 100 && share < 1)
    return g_strdup (_("over 99%"));
  if (whole == 0 && share > 0)
    return g_strdup (_("under 1%"));

  return g_strdup_printf (_("%d%%"), whole);
}

char *
footing_retention_interval_to_words (double lower,
                                     double upper)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (isnan (lower) || isnan (upper))
    return g_strdup (_("none"));

  low = footing_retention_share_to_words (lower);
  high = footing_retention_share_to_words (upper);

  /* translators: the two ends of an interval, such as 62% to 96% */
  return g_strdup_printf (_("%1$s to %2$s"), low, high);
}

char *
footing_retention_days_to_words (double days)
{
  int weeks = (int) round (days / 7);
  int months = (int) round (days / DAYS_OF_MONTH);

  if (days <= 0)
    return g_strdup (_("the start"));
  if (days < COUNT_WEEKS)
    return g_strdup_printf (ngettext ("%d day", "%d days", (int) days), (int) days);
  if (days < COUNT_MONTHS)
    return g_strdup_printf (ngettext ("about %d week", "about %d weeks", weeks), weeks);

  return g_strdup_printf (ngettext ("about %d month", "about %d months", months), months);
}

char *
footing_retention_counts_to_words (const FootingProportion *stayed)
{
  g_return_val_if_fail (stayed != NULL, NULL);

  if (stayed->n == 0)
    return g_strdup (_("Nobody yet"));

  /* translators: so many of so many people stayed: 14 of 16 */
  return g_strdup_printf (_("%1$u of %2$u"), (guint) stayed->x, (guint) stayed->n);
}

char *
footing_retention_stayed_to_words (const FootingProportion *stayed)
{
  g_autofree char *share = NULL;
  g_autofree char *interval = NULL;

  g_return_val_if_fail (stayed != NULL, NULL);

  if (stayed->n == 0)
    return g_strdup (_("Nobody has been followed for so long from the start"));
  if (stayed->n < FOOTING_RETENTION_FEW)
    return g_strdup (_("Too few people to say"));

  share = footing_retention_share_to_words (stayed->estimate);
  interval = footing_retention_interval_to_words (stayed->lower, stayed->upper);

  /* translators: a share and its interval: 88% still here (64% to 97%) */
  return g_strdup_printf (_("%1$s still here (%2$s)"), share, interval);
}

char *
footing_retention_stayed_to_sentence (int                      months,
                                      const FootingProportion *stayed)
{
  g_autofree char *when = NULL;
  g_autofree char *share = NULL;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  g_return_val_if_fail (stayed != NULL, NULL);

  when = g_strdup_printf (ngettext ("After %d month", "After %d months", months), months);
  if (stayed->n == 0)
    /* translators: a length of time, such as “After 24 months” */
    return g_strdup_printf (_("%s: nobody has been followed for so long from the start."), when);
  if (stayed->n < FOOTING_RETENTION_FEW)
    /* translators: After 12 months, 3 of 4 people are … */
    return g_strdup_printf (_("%1$s, %2$u of %3$u people are still here; they are too few to say more."),
                            when, (guint) stayed->x, (guint) stayed->n);

  share = footing_retention_share_to_words (stayed->estimate);
  low = footing_retention_share_to_words (stayed->lower);
  high = footing_retention_share_to_words (stayed->upper);

  /* translators: After 12 months, 14 of 16 people are still here: 88%; anything from 64% to … */
  return g_strdup_printf (_("%1$s, %2$u of %3$u people are still here: %4$s; anything from %5$s to %6$s "
                            "would fit these figures."),
                          when, (guint) stayed->x, (guint) stayed->n, share, low, high);
}

/* ---- Groups ---- */

static char *
day_to_words (double day)
{
  g_autofree char *about = NULL;

  if (day < COUNT_WEEKS)
    return g_strdup_printf (_("Day %d"), (int) day);

  about = footing_retention_days_to_words (day);

  /* translators: a day counted from the first, and how long that is: Day 120 (about 4 months) */
  return g_strdup_printf (_("Day %1$d (%2$s)"), (int) day, about);
}

char *
footing_retention_group_point_to_words (const FootingRetentionGroup *self,
                                        double                       day)
{
  FootingSurvivalRow row;
  g_autofree char *when = day_to_words (day);
  g_autofree char *share = NULL;
  g_autofree char *interval = NULL;

  footing_retention_group_get_at (self, day, &row);
  share = footing_retention_share_to_words (row.survival);

  if (isnan (row.lower))
    /* translators: a day, how many are followed, how many left on it, and the share still here */
    return g_strdup_printf (_("%1$s: %2$u at risk, %3$u left, %4$s still here"),
                            when, (guint) row.at_risk, (guint) row.events, share);

  interval = footing_retention_interval_to_words (row.lower, row.upper);

  /* translators: the same with the interval of the share, such as 62% to 96% */
  return g_strdup_printf (_("%1$s: %2$u at risk, %3$u left, %4$s still here (%5$s)"),
                          when, (guint) row.at_risk, (guint) row.events, share, interval);
}

static char *
people_to_words (guint n)
{
  return g_strdup_printf (ngettext ("%u person", "%u people", n), n);
}

char *
footing_retention_group_counts_to_words (const FootingRetentionGroup *self)
{
  g_autofree char *people = people_to_words (self->n);

  if (self->left == 0)
    /* translators: how many people: 24 people, nobody has left */
    return g_strdup_printf (_("%s, nobody has left"), people);

  return g_strdup_printf (ngettext ("%1$s, %2$u has left", "%1$s, %2$u have left", self->left),
                          people, self->left);
}

/* ---- The sentence ---- */

static char *
counts_to_words (const FootingRetentionReport *self)
{
  g_autofree char *people = people_to_words (self->n);

  if (self->left == 0)
    return g_strdup_printf (ngettext ("%u person is followed, and nobody has left.",
                                      "%u people are followed, and nobody has left.", self->n),
                            self->n);

  /* translators: the first is how many people: Of 24 people followed, 6 have left. */
  return g_strdup_printf (ngettext ("Of %1$s followed, %2$u has left.",
                                    "Of %1$s followed, %2$u have left.", self->left),
                          people, self->left);
}

static char *
share_to_words (const FootingSurvivalRow *row,
                const char               *when)
{
  g_autofree char *share = footing_retention_share_to_words (row->survival);
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (isnan (row->lower))
    /* translators: a length of time and a share: After a year, 87% are still here. */
    return g_strdup_printf (_("After %1$s, %2$s are still here."), when, share);

  low = footing_retention_share_to_words (row->lower);
  high = footing_retention_share_to_words (row->upper);

  return g_strdup_printf (_("After %1$s, about %2$s are still here; anything from %3$s to %4$s would fit "
                            "these figures."),
                          when, share, low, high);
}

/* A curve that begins late says nothing of those who left before. */
static char *
late_share_to_words (const FootingSurvivalRow *row,
                     const char               *from,
                     const char               *when)
{
  g_autofree char *share = footing_retention_share_to_words (row->survival);
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (isnan (row->lower))
    /* translators: two lengths of time and a share: Of those who were here after 2 weeks, 87% are … */
    return g_strdup_printf (_("Of those who were here after %1$s, %3$s are still here after %2$s."),
                            from, when, share);

  low = footing_retention_share_to_words (row->lower);
  high = footing_retention_share_to_words (row->upper);

  return g_strdup_printf (_("Of those who were here after %1$s, about %3$s are still here after %2$s; "
                            "anything from %4$s to %5$s would fit these figures."),
                          from, when, share, low, high);
}

static char *
curve_to_words (const FootingRetentionGroup *group)
{
  gboolean has_year = group->from < YEAR && YEAR <= group->until;
  FootingSurvivalRow row;
  g_autofree char *from = NULL;
  g_autofree char *when = NULL;

  if (group->survival == NULL)
    return g_strdup (_("They are too few to say more."));

  footing_retention_group_get_at (group, has_year ? YEAR : group->until, &row);
  from = footing_retention_days_to_words (group->from);
  when = has_year ? g_strdup (_("a year")) : footing_retention_days_to_words (group->until);

  return group->from > 0 ? late_share_to_words (&row, from, when) : share_to_words (&row, when);
}

char *
footing_retention_report_to_sentence (const FootingRetentionReport *self)
{
  g_autofree char *counts = NULL;
  g_autofree char *curve = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n == 0)
    return g_strdup (_("Nobody is followed yet."));

  counts = counts_to_words (self);
  if (self->groups->len != 1 || self->left == 0)
    return g_steal_pointer (&counts);

  curve = curve_to_words (g_ptr_array_index (self->groups, 0));

  /* translators: two sentences, one after the other */
  return g_strdup_printf (_("%1$s %2$s"), counts, curve);
}

char *
footing_retention_report_to_few (const FootingRetentionReport *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->groups->len; i++)
    {
      FootingRetentionGroup *group = g_ptr_array_index (self->groups, i);

      if (group->survival == NULL)
        g_ptr_array_add (names, group->name);
    }

  if (names->len == 0)
    return NULL;
  if (self->groups->len == 1)
    return g_strdup (_("Too few people to show: a curve needs five who are followed at the same time."));

  g_ptr_array_add (names, NULL);
  list = g_strjoinv (_(", "), (char **) names->pdata);

  /* translators: names of groups of which there is no curve */
  return g_strdup_printf (_("Too few people to show: %s."), list);
}

/* ---- What stands under the figures ---- */

/* Takes @words, which are added when they are about anybody. */
static void
add_note (GString *notes,
          guint    count,
          char    *words)
{
  if (count > 0)
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? " " : "", words);

  g_free (words);
}

char *
footing_retention_group_to_notes (const FootingRetentionGroup *self)
{
  guint early = self->left_early, late = self->left_late;
  GString *notes = g_string_new (NULL);

  if (self->survival != NULL)
    {
      add_note (notes, self->from > 0,
                g_strdup_printf (_("The curve begins on day %d, from which on at least five people are "
                                   "followed at the same time."), (int) self->from));
      add_note (notes, early,
                g_strdup_printf (ngettext ("%u person left before that and is not in it.",
                                           "%u people left before that and are not in it.", early), early));
      add_note (notes, late,
                g_strdup_printf (ngettext ("%u person left after the end of the curve, when fewer than "
                                           "five were followed.",
                                           "%u people left after the end of the curve, when fewer than "
                                           "five were followed.", late), late));
    }

  if (notes->len > 0)
    return g_string_free_and_steal (notes);

  g_string_free (notes, TRUE);

  return NULL;
}

/* Takes @words, which are added when they are about anybody. */
static void
add_reason (GPtrArray *reasons,
            guint      count,
            char      *words)
{
  if (count > 0)
    g_ptr_array_add (reasons, words);
  else
    g_free (words);
}

/* Returns: (nullable): who is in no figure, and why; %NULL when everybody is in them */
static char *
outside_to_words (const FootingRetentionReport *self)
{
  guint no_start = self->no_start, unregistered = self->not_registered;
  guint before = self->left_before, later = self->not_started;
  guint n = no_start + unregistered + before + later;
  g_autoptr(GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (n == 0)
    return NULL;

  add_reason (reasons, no_start,
              g_strdup_printf (ngettext ("%u has no first day in post", "%u have no first day in post", no_start),
                               no_start));
  add_reason (reasons, unregistered,
              g_strdup_printf (ngettext ("%u is not known to be on a register",
                                         "%u are not known to be on a register", unregistered),
                               unregistered));
  add_reason (reasons, before,
              g_strdup_printf (ngettext ("%u left before the book knew them", "%u left before the book knew them",
                                         before),
                               before));
  add_reason (reasons, later, g_strdup_printf (ngettext ("%u starts later", "%u start later", later), later));
  g_ptr_array_add (reasons, NULL);
  list = g_strjoinv (_(", "), (char **) reasons->pdata);

  /* translators: how many, and of each reason how many: 3 people are in no figure: 2 have no first
   * day in post, 1 starts later.
   */
  return g_strdup_printf (ngettext ("%1$u person is in no figure: %2$s.",
                                    "%1$u people are in no figure: %2$s.", n),
                          n, list);
}

static void
add_people_notes (GString                      *notes,
                  const FootingRetentionReport *self)
{
  guint known_late = self->choice.clock == FOOTING_RETENTION_SINCE_START ? self->known_late : 0;
  g_autofree char *outside = outside_to_words (self);

  add_note (notes, known_late,
            g_strdup_printf (ngettext ("%u person was added to the book after their first day and is "
                                       "followed from then on.",
                                       "%u people were added to the book after their first day and are "
                                       "followed from then on.", known_late), known_late));
  add_note (notes, self->leaving_later,
            g_strdup_printf (ngettext ("%u person leaves on a later day and is still here.",
                                       "%u people leave on a later day and are still here.",
                                       self->leaving_later), self->leaving_later));
  add_note (notes, outside != NULL, g_strdup (outside));
}

char *
footing_retention_report_to_notes (const FootingRetentionReport *self)
{
  g_autofree char *until = NULL;
  GString *notes = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  until = footing_date_words_short (self->choice.as_of);
  notes = g_string_new (NULL);
  g_string_printf (notes,
                   self->choice.clock == FOOTING_RETENTION_SINCE_START
                     ? _("Counted from each person’s first day in post until %s.")
                     : _("Counted from the day on which each person was added to this book until %s."),
                   until);

  if (self->choice.by == FOOTING_RETENTION_TOGETHER && self->groups->len == 1)
    {
      g_autofree char *curve = footing_retention_group_to_notes (g_ptr_array_index (self->groups, 0));

      add_note (notes, curve != NULL, g_strdup (curve));
    }
  add_people_notes (notes, self);

  /* Under the picture itself, which would be read as an effect of preceptorship without it. */
  add_note (notes, self->choice.by == FOOTING_RETENTION_BY_PRECEPTORSHIP,
            g_strdup (_("Somebody who left before they could be enrolled counts as without preceptorship, "
                        "so those without it look as if they stayed less long than they did.")));

  return g_string_free (notes, FALSE);
}

/* ---- How it is made ---- */

static char *
rows_to_words (const FootingRetentionReport *self)
{
  g_autofree char *people = people_to_words (self->n);
  g_autofree char *first = NULL;
  g_autofree char *until = footing_date_words_short (self->choice.as_of);

  if (self->n == 0)
    return g_strdup (_("Counted are registered nurses, nursing associates and other registered "
                       "professionals whose first day in post is in the book. There are none yet."));

  first = footing_date_words_short (self->first_start);

  /* translators: how many people, the first day of whoever started first, the last day counted,
   * and how many left */
  return g_strdup_printf (_("Counted are registered nurses, nursing associates and other registered "
                            "professionals whose first day in post is in the book: %1$s, the first of "
                            "whom started on %2$s, followed until %3$s. Left: %4$u."),
                          people, first, until, self->left);
}

char *
footing_retention_report_to_definition (const FootingRetentionReport *self)
{
  g_autofree char *rows = NULL;
  const char *paragraphs[] = {
    NULL,
    NULL,
    _("The curve is the estimate of Kaplan and Meier. On each day on which somebody leaves, the share "
      "still here is multiplied by the part of those at risk who do not. “At risk” is the method’s name "
      "for whoever was still here that day and still followed; it says nothing about anybody. Whoever "
      "is still here counts for as long as they have been followed, so nobody has to be left out for "
      "having started recently. The band is a 95% interval (Greenwood, log-log); before the first "
      "leaving there is none. The curve ends where fewer than five people are at risk."),
    _("The figures after 6, 12 and 24 months look only at people whose months are over and who were "
      "followed from the first of them until the last, or until they left; their 95% interval is "
      "Wilson’s. They may differ a little from the curve, which uses everybody."),
    _("None of this says why people stay: nobody can be compared with who they would have been under "
      "other circumstances."),
    NULL,
  };

  g_return_val_if_fail (self != NULL, NULL);

  rows = rows_to_words (self);
  paragraphs[0] = _(leavings[self->choice.leaving].definition);
  paragraphs[1] = rows;

  return g_strjoinv ("\n\n", (char **) paragraphs);
}
