/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-date-words.h"
#include "footing-person-words.h"
#include "footing-programme-words.h"
#include "footing-rule-words.h"

/* ---- Anchors ---- */

const char *
footing_anchor_words (FootingAnchorRule rule)
{
  switch (rule)
    {
    case FOOTING_ANCHOR_RULE_START:
      return _("First Day in the Job");
    case FOOTING_ANCHOR_RULE_PIN:
      return _("Day of the PIN");
    case FOOTING_ANCHOR_RULE_LATER:
    default:
      return _("Later of Both");
    }
}

const char *
footing_anchor_words_meaning (FootingAnchorRule rule)
{
  switch (rule)
    {
    case FOOTING_ANCHOR_RULE_START:
      return _("Counted from the first day in the job, whether the PIN was there or not.");
    case FOOTING_ANCHOR_RULE_PIN:
      return _("Counted from the day the PIN came. It must be known before somebody is enrolled.");
    case FOOTING_ANCHOR_RULE_LATER:
    default:
      return _("Counted from the first day in the job or the day the PIN came, whichever is later. "
               "While no PIN day is known, the first day counts.");
    }
}

/* ---- Lengths ---- */

static char *
words_months (int months)
{
  return g_strdup_printf (ngettext ("%d month", "%d months", months), months);
}

static char *
words_days (int days)
{
  return g_strdup_printf (ngettext ("%d day", "%d days", days), days);
}

char *
footing_programme_words_length (int months)
{
  return words_months (months);
}

/* What is not asked for is not said. */
static char *
words_asked (FootingRuleKind kind,
             double          hours)
{
  return hours > 0 ? footing_rule_words_ask (kind, hours) : g_strdup ("");
}

char *
footing_programme_words_facts (FootingProgramme     *programme,
                               FootingStandardShelf *standards)
{
  const char *id = footing_programme_get_standard (programme);
  const FootingStandard *standard = footing_standard_shelf_find (standards, id,
                                                                 footing_programme_get_standard_version (programme));
  g_autofree char *length = footing_programme_words_length ((int) footing_programme_get_months (programme));
  g_autofree char *supernumerary = words_asked (FOOTING_RULE_SUPERNUMERARY,
                                                footing_programme_get_supernumerary_hours (programme));
  g_autofree char *protected = words_asked (FOOTING_RULE_PROTECTED_PRECEPTOR,
                                            footing_programme_get_preceptor_hours (programme));
  g_autofree char *preceptee = words_asked (FOOTING_RULE_PROTECTED_PRECEPTEE,
                                            footing_programme_get_preceptee_hours (programme));

  return footing_person_words_line (standard != NULL ? standard->name : id, length, supernumerary, protected,
                                    preceptee, NULL);
}

/* ---- Milestones ---- */

static char *
words_offset (int months,
              int days)
{
  g_autofree char *in_months = words_months (months);
  g_autofree char *in_days = words_days (ABS (days));

  if (days == 0)
    return g_steal_pointer (&in_months);
  if (months == 0)
    return g_steal_pointer (&in_days);
  if (days > 0)
    /* translators: “3 months” and “14 days” */
    return g_strdup_printf (_("%1$s and %2$s"), in_months, in_days);

  /* translators: “6 months” and “14 days” */
  return g_strdup_printf (_("%1$s less %2$s"), in_months, in_days);
}

/* Within a time that begins on the first day, or after one. */
static char *
words_when (int months,
            int days,
            int opens_days)
{
  g_autofree char *offset = words_offset (months, days);

  if (months == 0 && days <= 0)
    return g_strdup (_("On the first day"));

  /* translators: %s is a length of time, such as “14 days” */
  return g_strdup_printf (months == 0 && opens_days >= days ? _("Within %s") : _("After %s"), offset);
}

char *
footing_milestone_words_when (FootingMilestone *milestone)
{
  return words_when ((int) footing_milestone_get_due_months (milestone),
                     (int) footing_milestone_get_due_days (milestone),
                     (int) footing_milestone_get_opens_days (milestone));
}

const char *
footing_item_words_kind (FootingItemKind kind)
{
  switch (kind)
    {
    case FOOTING_ITEM_KIND_STUDY_DAY:
      return _("Study day");
    case FOOTING_ITEM_KIND_TOPIC:
      return _("Topic");
    case FOOTING_ITEM_KIND_DOCUMENT:
    default:
      return _("Document");
    }
}

char *
footing_item_words_when (FootingProgrammeItem *item)
{
  int days = (int) footing_programme_item_get_due_days (item);

  return words_when ((int) footing_programme_item_get_due_months (item), days, MAX (days, 0));
}

char *
footing_milestone_words_minutes (FootingMilestone *milestone)
{
  int minutes = (int) footing_milestone_get_minutes (milestone);

  if (minutes == 0)
    return g_strdup ("");

  return g_strdup_printf (ngettext ("%d minute", "%d minutes", minutes), minutes);
}

char *
footing_milestone_words_window (FootingMilestone *milestone)
{
  int opens = (int) footing_milestone_get_opens_days (milestone);
  g_autofree char *days = words_days (opens);
  g_autofree char *window = NULL;

  if (footing_milestone_get_due_months (milestone) == 0 && opens >= footing_milestone_get_due_days (milestone))
    window = g_strdup (_("A meeting counts from the first day on."));
  else
    /* translators: %s is a number of days */
    window = g_strdup_printf (_("A meeting counts from %s before that day on."), days);

  /* translators: two sentences */
  return g_strdup_printf (_("%1$s %2$s"), window,
                          g_str_equal (footing_milestone_get_basis (milestone), "standard")
                            ? _("The standard sets the limit.")
                            : _("The standard leaves the day open; this one is a convention."));
}

/* ---- Standards ---- */

static char *
words_meetings (const FootingStandard *standard)
{
  guint n = standard->milestones->len;
  const FootingStandardMilestone *first = n > 0 ? g_ptr_array_index (standard->milestones, 0) : NULL;
  g_autofree char *count = g_strdup_printf (ngettext ("%u meeting", "%u meetings", n), n);
  g_autofree char *limit = NULL;

  if (first == NULL || first->due.months != 0)
    return g_steal_pointer (&count);

  limit = words_days (first->due.days);

  /* translators: “3 meetings” and “14 days” */
  return g_strdup_printf (_("%1$s, the first within %2$s"), count, limit);
}

char *
footing_standard_words_asks (const FootingStandard *standard)
{
  g_autofree char *length = words_months (standard->months);
  g_autofree char *meetings = words_meetings (standard);
  g_autofree char *supernumerary = words_asked (FOOTING_RULE_SUPERNUMERARY, standard->supernumerary_hours);
  g_autofree char *protected = words_asked (FOOTING_RULE_PROTECTED_PRECEPTOR,
                                            standard->protected_hours_preceptor);

  return footing_person_words_line (length, meetings, supernumerary, protected, NULL);
}

char *
footing_standard_words_source (const char  *source,
                               char       **address)
{
  const char *link = source != NULL ? strstr (source, ", https://") : NULL;

  if (address != NULL)
    *address = link != NULL ? g_strdup (link + strlen (", ")) : NULL;

  return link != NULL ? g_strndup (source, link - source) : g_strdup (source != NULL ? source : "");
}

char *
footing_standard_words_written (const char *source,
                                FootingDay  date)
{
  g_autofree char *day = date != FOOTING_DAY_NONE ? footing_date_words_short (date) : NULL;

  if (day == NULL)
    return g_strdup (source);

  /* translators: where a rule is written, and the day on which that was published or last read */
  return *source != '\0' ? g_strdup_printf (_("%1$s, as of %2$s"), source, day)
                         /* translators: the day on which a rule was published or last read */
                         : g_strdup_printf (_("As of %s"), day);
}
