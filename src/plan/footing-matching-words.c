/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-matching-words.h"

static char *
points_to_words (gint64 points)
{
  const gulong n = (gulong) ABS (points);

  if (points == 0)
    return g_strdup (_("at no more points in all"));

  return points > 0
           ? g_strdup_printf (ngettext ("at %lu more point in all", "at %lu more points in all", n), n)
           : g_strdup_printf (ngettext ("at %lu point less in all", "at %lu points less in all", n), n);
}

static char *
moved_to_words (guint moved)
{
  if (moved == 0)
    return g_strdup ("");

  /* translators: follows another sentence, hence the space */
  return g_strdup_printf (ngettext (" %u other preceptee would have another preceptor too.",
                                    " %u other preceptees would have another preceptor too.", moved),
                          moved);
}

char *
footing_matching_change_to_words (const FootingMatchingChange *self,
                                  const char                  *preceptor)
{
  g_autofree char *points = points_to_words (self->points);
  g_autofree char *moved = moved_to_words (self->moved);

  if (self->preceptor == FOOTING_MATCHING_NOBODY && self->matched < 0)
    /* translators: %s is a sentence that begins with a space, or nothing */
    return g_strdup_printf (_("Otherwise nobody.%s"), moved);

  if (self->preceptor == FOOTING_MATCHING_NOBODY)
    /* translators: %2$s is a sentence that begins with a space, or nothing */
    return g_strdup_printf (_("Otherwise nobody, and somebody who has nobody now would have a place (%1$s).%2$s"),
                            points, moved);

  if (self->matched < 0)
    /* translators: the name of a preceptor; %2$s is a sentence that begins with a space, or nothing */
    return g_strdup_printf (_("Otherwise %1$s, but then somebody else would have nobody.%2$s"), preceptor, moved);

  /* translators: the name of a preceptor, such as “Amy, at 30 more points in all”; %3$s is a
   * sentence that begins with a space, or nothing */
  return g_strdup_printf (_("Otherwise %1$s, %2$s.%3$s"), preceptor, points, moved);
}

char *
footing_matching_remedy_to_words (const FootingMatchingRemedy *self,
                                  const char                  *preceptor)
{
  g_autofree char *points = points_to_words (self->points);

  switch (self->kind)
    {
    case FOOTING_MATCHING_REMEDY_LIMIT:
      /* translators: the name of a preceptor, such as “Amy”, then “at 30 more points in all” */
      return g_strdup_printf (ngettext ("They could be matched if %1$s supported %2$d preceptee, %3$s.",
                                        "They could be matched if %1$s supported %2$d preceptees, %3$s.",
                                        (gulong) self->amount),
                              preceptor, self->amount, points);
    case FOOTING_MATCHING_REMEDY_PREPARE:
      return g_strdup_printf (_("They could be matched if %1$s were prepared for the role, %2$s."), preceptor, points);
    case FOOTING_MATCHING_REMEDY_WAIT:
      return g_strdup_printf (ngettext ("They could be matched in %2$d month, when %1$s has been registered long "
                                        "enough, %3$s.",
                                        "They could be matched in %2$d months, when %1$s has been registered long "
                                        "enough, %3$s.",
                                        (gulong) self->amount),
                              preceptor, self->amount, points);
    case FOOTING_MATCHING_REMEDY_REGISTRATION:
      return g_strdup_printf (_("They could be matched if %1$s turned out to be registered for long enough, %2$s."),
                              preceptor, points);
    case FOOTING_MATCHING_REMEDY_NONE:
    default:
      return g_strdup (_("No single change would give them somebody."));
    }
}

char *
footing_matching_obstacle_to_words (const FootingMatchingObstacle *self,
                                    int                            months,
                                    const char                    *preceptor)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < FOOTING_MATCHING_N_BARS; i++)
    if ((self->bars & (1u << i)) != 0)
      g_strv_builder_take (builder, footing_matching_bar_to_words ((FootingMatchingBar) (1u << i), months));

  if (self->bars == FOOTING_MATCHING_BAR_NONE)
    g_strv_builder_add (builder, _("supports others in this plan"));

  parts = g_strv_builder_end (builder);
  /* translators: between two parts of a sentence that both speak of one person, such as “Amy is
   * not prepared for the role yet and has no room.” */
  joined = g_strjoinv (_(" and "), parts);

  /* translators: the name of a preceptor, then what speaks against them */
  return g_strdup_printf (_("%1$s %2$s."), preceptor, joined);
}
