/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-person-words.h"
#include "footing-preceptor-register.h"
#include "footing-reference.h"

const char *
footing_person_words_profession (FootingProfession profession)
{
  switch (profession)
    {
    case FOOTING_PROFESSION_RN_ADULT:
      return _("Registered nurse (adult)");
    case FOOTING_PROFESSION_RN_MENTAL_HEALTH:
      return _("Registered nurse (mental health)");
    case FOOTING_PROFESSION_RN_LEARNING_DISABILITY:
      return _("Registered nurse (learning disabilities)");
    case FOOTING_PROFESSION_RN_CHILD:
      return _("Registered nurse (children)");
    case FOOTING_PROFESSION_NURSING_ASSOCIATE:
      return _("Nursing associate");
    case FOOTING_PROFESSION_MIDWIFE:
      return _("Midwife");
    case FOOTING_PROFESSION_ALLIED_HEALTH:
      return _("Allied health professional");
    case FOOTING_PROFESSION_OTHER:
      return _("Another profession");
    case FOOTING_PROFESSION_UNKNOWN:
    default:
      return _("None, or not known");
    }
}

char *
footing_person_words_job (FootingContext *context,
                          FootingPerson  *person)
{
  char *role = NULL;

  if (footing_person_get_profession (person) != FOOTING_PROFESSION_UNKNOWN)
    return g_strdup (footing_person_words_profession (footing_person_get_profession (person)));

  role = footing_reference_describe_code (footing_context_get_reference (context), FOOTING_CODES_JOB_ROLE,
                                          footing_person_get_job_role (person));

  return role != NULL ? role : g_strdup ("");
}

const char *
footing_person_words_name (FootingContext *context,
                           FootingPerson  *person)
{
  return footing_roster_name_of (footing_context_get_roster (context), person);
}

const char *
footing_person_words_workplace (FootingContext *context,
                                FootingPerson  *person)
{
  FootingWorkplace *workplace =
    footing_roster_find_workplace (footing_context_get_roster (context),
                                   footing_person_get_workplace_id (person));

  return workplace != NULL ? footing_workplace_get_name (workplace) : "";
}

char *
footing_person_words_since (FootingPerson *person)
{
  g_autofree char *date = NULL;

  if (footing_person_get_started_on (person) == FOOTING_DAY_NONE)
    return g_strdup ("");

  date = footing_date_words_short (footing_person_get_started_on (person));

  /* translators: how long somebody has been in the job: in post since 12 Jan 2026 */
  return g_strdup_printf (_("in post since %s"), date);
}

FootingEnrolment *
footing_person_active_enrolment (FootingContext *context,
                                 FootingPerson  *person)
{
  FootingEnrolment *enrolment =
    footing_roster_enrolment_of (footing_context_get_roster (context),
                                 footing_record_get_id (FOOTING_RECORD (person)));

  if (enrolment == NULL || footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
    return NULL;

  return enrolment;
}

FootingLeaving *
footing_person_leaving (FootingContext *context,
                        FootingPerson  *person)
{
  return footing_roster_left_by (footing_context_get_roster (context),
                                 footing_record_get_id (FOOTING_RECORD (person)),
                                 footing_context_get_today (context));
}

static guint
load_of (FootingContext *context,
         FootingPerson  *person)
{
  return footing_roster_load_of (footing_context_get_roster (context),
                                 footing_record_get_id (FOOTING_RECORD (person)));
}

gboolean
footing_person_is_at_limit (FootingContext *context,
                            FootingPerson  *person)
{
  return load_of (context, person) >= footing_person_get_preceptee_limit (person);
}

char *
footing_person_words_over_limit (FootingContext *context,
                                 FootingPerson  *person,
                                 guint           n)
{
  guint load = load_of (context, person) + n;
  guint limit = (guint) footing_person_get_preceptee_limit (person);

  if (load <= limit)
    return NULL;

  /* translators: a name, then how many preceptees they would have and the most they are meant to have */
  return g_strdup_printf (ngettext ("%1$s would support %2$u person at a time. "
                                    "Their limit is %3$u; you can still go on.",
                                    "%1$s would support %2$u people at a time. "
                                    "Their limit is %3$u; you can still go on.",
                                    load),
                          footing_person_get_name (person), load, limit);
}

char *
footing_person_words_load (FootingContext *context,
                           FootingPerson  *person)
{
  return footing_register_words_load (load_of (context, person),
                                      (guint) footing_person_get_preceptee_limit (person));
}

/* Empty for those who are none. */
static char *
preceptee_words (FootingContext *context,
                 FootingPerson  *person)
{
  FootingEnrolment *enrolment = footing_person_active_enrolment (context, person);
  FootingPerson *preceptor = NULL;

  if (enrolment == NULL)
    return g_strdup ("");

  preceptor = footing_roster_preceptor_of (footing_context_get_roster (context), enrolment,
                                           footing_context_get_today (context));

  if (preceptor == NULL)
    return g_strdup (_("Preceptee without a preceptor"));

  /* translators: %s is the name of the preceptor */
  return g_strdup_printf (_("Preceptee with %s"), footing_person_words_name (context, preceptor));
}

static char *
preceptor_words (FootingContext *context,
                 FootingPerson  *person)
{
  guint load = load_of (context, person);

  if (load > 0)
    /* translators: %u is how many preceptees somebody has */
    return g_strdup_printf (ngettext ("Preceptor of %u", "Preceptor of %u", load), load);

  return g_strdup (footing_person_get_is_preceptor (person) ? _("Preceptor") : "");
}

static char *
leaving_words (FootingLeaving *leaving)
{
  g_autofree char *date = footing_date_words_short (footing_leaving_get_left_on (leaving));

  /* translators: %s is a date */
  return g_strdup_printf (_("Left on %s"), date);
}

char *
footing_person_words_roles (FootingContext *context,
                            FootingPerson  *person)
{
  FootingLeaving *leaving = footing_person_leaving (context, person);
  g_autofree char *preceptee = preceptee_words (context, person);
  g_autofree char *preceptor = preceptor_words (context, person);
  const char *lead = footing_person_get_is_lead (person) ? _("Preceptorship lead") : "";
  g_autofree char *roles = footing_person_words_line (preceptee, preceptor, lead, NULL);

  if (leaving != NULL)
    return leaving_words (leaving);

  return *roles != '\0' ? g_steal_pointer (&roles) : footing_person_words_job (context, person);
}

char *
footing_person_words_line (const char *first,
                           ...)
{
  g_autoptr(GString) line = g_string_new (first);
  va_list texts;

  va_start (texts, first);
  for (const char *text = va_arg (texts, const char *); text != NULL; text = va_arg (texts, const char *))
    {
      if (*text == '\0')
        continue;
      if (line->len > 0)
        g_string_append (line, " · ");
      g_string_append (line, text);
    }
  va_end (texts);

  return g_string_free (g_steal_pointer (&line), FALSE);
}
