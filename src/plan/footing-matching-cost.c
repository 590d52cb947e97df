/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-matching-cost.h"

static int
points_unless (gboolean is_well,
               int      points)
{
  return is_well ? 0 : points;
}

FootingMatchingReasons
footing_matching_factors_weigh (const FootingMatchingFactors *self)
{
  FootingMatchingReasons reasons;

  reasons.points[0] = points_unless (self->workplace == FOOTING_MATCHING_SAME, FOOTING_MATCHING_POINTS_WORKPLACE) +
                      points_unless (self->profession == FOOTING_MATCHING_SAME, FOOTING_MATCHING_POINTS_PROFESSION);
  reasons.points[1] = points_unless (self->asked_by_preceptee, FOOTING_MATCHING_POINTS_WISH) +
                      points_unless (self->asked_by_preceptor, FOOTING_MATCHING_POINTS_WISH);
  reasons.points[2] = CLAMP (self->load, 0, FOOTING_MATCHING_FULL_LOAD) * FOOTING_MATCHING_POINTS_LOAD +
                      points_unless (self->shifts != FOOTING_MATCHING_DIFFERENT, FOOTING_MATCHING_POINTS_SHIFTS);

  return reasons;
}

int
footing_matching_factors_to_cost (const FootingMatchingFactors *self)
{
  FootingMatchingReasons reasons = footing_matching_factors_weigh (self);
  int cost = 0;

  for (guint i = 0; i < FOOTING_MATCHING_N_REASONS; i++)
    cost += reasons.points[i];

  return cost;
}

/* ---- words ---------------------------------------------------------------------------------- */

static const char *
place_to_words (const FootingMatchingFactors *self)
{
  static const char * const words[3][3] = {
    { N_("Same workplace, same profession"),
      N_("Same workplace, another profession of the same discipline"),
      N_("Same workplace, profession not known") },
    { N_("Another workplace, same profession"),
      N_("Another workplace, another profession of the same discipline"),
      N_("Another workplace, profession not known") },
    { N_("Workplace not known, same profession"),
      N_("Workplace not known, another profession of the same discipline"),
      N_("Workplace and profession not known") },
  };

  return _(words[self->workplace][self->profession]);
}

static const char *
wishes_to_words (const FootingMatchingFactors *self)
{
  if (self->asked_by_preceptee && self->asked_by_preceptor)
    return _("Both asked for each other");
  if (self->asked_by_preceptee)
    return _("The preceptee asked for this preceptor");
  if (self->asked_by_preceptor)
    return _("The preceptor asked for this preceptee");

  return _("Neither asked for the other");
}

static char *
load_to_words (const FootingMatchingFactors *self)
{
  if (self->load <= 0)
    return g_strdup (_("The preceptor supports nobody else at present"));

  return g_strdup_printf (ngettext ("The preceptor supports %d preceptee at present",
                                    "The preceptor supports %d preceptees at present", (gulong) self->load),
                          self->load);
}

static char *
time_to_words (const FootingMatchingFactors *self)
{
  g_autofree char *load = load_to_words (self);

  switch (self->shifts)
    {
    case FOOTING_MATCHING_SAME:
      /* translators: %s is for instance “The preceptor supports 2 preceptees at present” */
      return g_strdup_printf (_("%s, and they have shifts in common"), load);
    case FOOTING_MATCHING_DIFFERENT:
      /* translators: %s is for instance “The preceptor supports 2 preceptees at present” */
      return g_strdup_printf (_("%s, and they have no shift in common"), load);
    case FOOTING_MATCHING_UNKNOWN:
    default:
      return g_steal_pointer (&load);
    }
}

static char *
add_points (const char *words,
            int         points)
{
  /* translators: a reason, such as “Same workplace, same profession”, and what it costs */
  return g_strdup_printf (ngettext ("%s: %d point.", "%s: %d points.", (gulong) points), words, points);
}

GStrv
footing_matching_factors_to_words (const FootingMatchingFactors *self)
{
  FootingMatchingReasons reasons = footing_matching_factors_weigh (self);
  g_autofree char *time = time_to_words (self);
  GStrv words = g_new0 (char *, FOOTING_MATCHING_N_REASONS + 1);

  words[0] = add_points (place_to_words (self), reasons.points[0]);
  words[1] = add_points (wishes_to_words (self), reasons.points[1]);
  words[2] = add_points (time, reasons.points[2]);

  return words;
}

const char *
footing_matching_bar_to_code (FootingMatchingBar bar)
{
  switch (bar)
    {
    case FOOTING_MATCHING_BAR_SAME_PERSON:
      return "same-person";
    case FOOTING_MATCHING_BAR_NOT_PREPARED:
      return "not-prepared";
    case FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT:
      return "registered-too-short";
    case FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN:
      return "registration-unknown";
    case FOOTING_MATCHING_BAR_OTHER_DISCIPLINE:
      return "other-discipline";
    case FOOTING_MATCHING_BAR_LINE_MANAGER:
      return "line-manager";
    case FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTEE:
      return "avoided-by-preceptee";
    case FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTOR:
      return "avoided-by-preceptor";
    case FOOTING_MATCHING_BAR_REFUSED:
      return "refused";
    case FOOTING_MATCHING_BAR_NO_ROOM:
      return "no-room";
    case FOOTING_MATCHING_BAR_NONE:
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
footing_matching_bar_to_words (FootingMatchingBar bar,
                               int                months)
{
  switch (bar)
    {
    /* translators: this and the next ones follow the name of a preceptor */
    case FOOTING_MATCHING_BAR_SAME_PERSON:
      return g_strdup (_("is the same person"));
    case FOOTING_MATCHING_BAR_NOT_PREPARED:
      return g_strdup (_("is not prepared for the role yet"));
    case FOOTING_MATCHING_BAR_REGISTERED_TOO_SHORT:
      return g_strdup_printf (ngettext ("has been registered for less than %d month",
                                        "has been registered for less than %d months", (gulong) months),
                              months);
    case FOOTING_MATCHING_BAR_REGISTRATION_UNKNOWN:
      return g_strdup (_("has no day of registration on record"));
    case FOOTING_MATCHING_BAR_OTHER_DISCIPLINE:
      return g_strdup (_("is registered in another discipline"));
    case FOOTING_MATCHING_BAR_LINE_MANAGER:
      return g_strdup (_("is their line manager"));
    case FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTEE:
      return g_strdup (_("is somebody the preceptee would rather not be paired with"));
    case FOOTING_MATCHING_BAR_AVOIDED_BY_PRECEPTOR:
      return g_strdup (_("would rather not be paired with this preceptee"));
    case FOOTING_MATCHING_BAR_REFUSED:
      return g_strdup (_("was decided against for this preceptee"));
    case FOOTING_MATCHING_BAR_NO_ROOM:
      return g_strdup (_("has no room"));
    case FOOTING_MATCHING_BAR_NONE:
    default:
      g_return_val_if_reached (NULL);
    }
}
