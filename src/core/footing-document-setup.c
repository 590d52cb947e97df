/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-document-field.h"
#include "footing-document-setup.h"
#include "footing-document-values.h"

/* Until the document is saved. */
#define NEW_DOCUMENT G_GINT64_CONSTANT (-1)

static char *
name_of (FootingPerson *person)
{
  return person != NULL ? g_strdup (footing_person_get_name (person)) : NULL;
}

/* Where there are several, nobody but people can say which one is meant. */
static FootingPerson *
find_only_lead (FootingRoster *roster)
{
  GListModel *people = footing_roster_get_people (roster);
  FootingPerson *lead = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);

      if (!footing_person_get_is_lead (person))
        continue;
      if (lead != NULL)
        return NULL;
      lead = person;
    }

  return lead;
}

/* ---- The day it speaks of ---- */

/* Returns: the meeting a form is written at; a meeting like any other when it is written at no certain one */
static FootingMilestoneKind
milestone_of (const FootingForm *form)
{
  switch (form->kind)
    {
    case FOOTING_FORM_INITIAL_MEETING:
      return FOOTING_MILESTONE_KIND_INITIAL;
    case FOOTING_FORM_INTERIM_REVIEW:
      return FOOTING_MILESTONE_KIND_INTERIM;
    case FOOTING_FORM_FINAL_REVIEW:
    case FOOTING_FORM_CERTIFICATE:
      return FOOTING_MILESTONE_KIND_FINAL;
    case FOOTING_FORM_CHARTER:
    case FOOTING_FORM_NEEDS_ANALYSIS:
    case FOOTING_FORM_LEARNING_PLAN:
    case FOOTING_FORM_SESSION_NOTE:
    case FOOTING_FORM_SESSION_RECORD:
    case FOOTING_FORM_SELF_REVIEW:
    case FOOTING_FORM_EVALUATION:
    default:
      return FOOTING_MILESTONE_KIND_MEETING;
    }
}

static gboolean
is_for_milestone (const FootingCourse  *course,
                  gint64                meeting_id,
                  FootingMilestoneKind  kind)
{
  for (guint i = 0; i < course->meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (course->meetings, i);

      if (footing_record_get_id (FOOTING_RECORD (meeting)) == meeting_id)
        return footing_meeting_get_kind (meeting) == kind;
    }

  return FALSE;
}

/* Of several interim meetings the one that is written up now was the last. */
static FootingDay
last_held (const FootingCourse  *course,
           FootingMilestoneKind  kind)
{
  FootingDay day = FOOTING_DAY_NONE;

  for (guint i = 0; i < course->sessions->len; i++)
    {
      const FootingSessionTime *session = &g_array_index (course->sessions, FootingSessionTime, i);

      if (session->state == FOOTING_SESSION_STATE_HELD && is_for_milestone (course, session->meeting_id, kind))
        day = MAX (day, session->held_on);
    }

  return day;
}

static FootingDay
find_day (const FootingCourse *course,
          const FootingForm   *form,
          FootingDay           today)
{
  FootingMilestoneKind kind = milestone_of (form);
  FootingDay day = FOOTING_DAY_NONE;

  if (form->kind == FOOTING_FORM_CERTIFICATE)
    day = footing_enrolment_get_completed_on (course->enrolment);
  if (day == FOOTING_DAY_NONE && kind != FOOTING_MILESTONE_KIND_MEETING)
    day = last_held (course, kind);

  return day != FOOTING_DAY_NONE ? day : today;
}

/* ---- What the book knows ---- */

static char *
find_fact (FootingRoster    *roster,
           FootingEnrolment *enrolment,
           FootingFormFact   fact,
           FootingDay        day)
{
  FootingPerson *person = footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
  FootingWorkplace *workplace = NULL;
  FootingProgramme *programme = NULL;

  switch (fact)
    {
    case FOOTING_FORM_FACT_PRECEPTEE:
      return name_of (person);
    case FOOTING_FORM_FACT_PRECEPTOR:
      return name_of (footing_roster_preceptor_of (roster, enrolment, day));
    case FOOTING_FORM_FACT_MANAGER:
      return person != NULL ? name_of (footing_roster_find_person (roster, footing_person_get_manager_id (person)))
                            : NULL;
    case FOOTING_FORM_FACT_LEAD:
      return name_of (find_only_lead (roster));
    case FOOTING_FORM_FACT_WORKPLACE:
      if (person != NULL)
        workplace = footing_roster_find_workplace (roster, footing_person_get_workplace_id (person));
      return workplace != NULL ? g_strdup (footing_workplace_get_name (workplace)) : NULL;
    case FOOTING_FORM_FACT_PROGRAMME:
      programme = footing_roster_find_programme (roster, footing_enrolment_get_programme_id (enrolment));
      return programme != NULL ? g_strdup (footing_programme_get_name (programme)) : NULL;
    case FOOTING_FORM_FACT_STARTED:
      return footing_day_to_iso (footing_enrolment_get_anchor_on (enrolment));
    case FOOTING_FORM_FACT_ENDS:
      return footing_day_to_iso (footing_enrolment_get_ends_on (enrolment));
    case FOOTING_FORM_FACT_DATED: /* is the date of the document */
    case FOOTING_FORM_N_FACTS:
    default:
      return NULL;
    }
}

GPtrArray *
footing_document_setup (FootingRoster       *roster,
                        const FootingCourse *course,
                        const FootingForm   *form,
                        FootingDay           today)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingEnrolment *enrolment = course->enrolment;
  FootingDay day = find_day (course, form, today);
  FootingDocument *document = NULL;

  g_return_val_if_fail (FOOTING_IS_ROSTER (roster), records);

  document = g_object_new (FOOTING_TYPE_DOCUMENT,
                           "enrolment-id", footing_record_get_id (FOOTING_RECORD (enrolment)),
                           "person-id", footing_enrolment_get_preceptee_id (enrolment),
                           "form", form->id, "form-version", form->version, "title", form->title,
                           "dated-on", day, NULL);
  footing_record_set_id (FOOTING_RECORD (document), NEW_DOCUMENT);
  g_ptr_array_add (records, document);

  for (guint i = 0; i < form->facts->len; i++)
    {
      const FootingFormFactLine *line = g_ptr_array_index (form->facts, i);
      g_autofree char *key = footing_document_fact_to_key (line->fact);
      g_autofree char *body = find_fact (roster, enrolment, line->fact, day);

      if (body != NULL)
        g_ptr_array_add (records, g_object_new (FOOTING_TYPE_DOCUMENT_FIELD, "document-id", NEW_DOCUMENT,
                                                "key", key, "body", body, "revision", G_GINT64_CONSTANT (1), NULL));
    }

  return records;
}
