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

static char *
find_fact (FootingRoster    *roster,
           FootingEnrolment *enrolment,
           FootingFormFact   fact,
           FootingDay        today)
{
  FootingPerson *person = footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
  FootingWorkplace *workplace = NULL;
  FootingProgramme *programme = NULL;

  switch (fact)
    {
    case FOOTING_FORM_FACT_PRECEPTEE:
      return name_of (person);
    case FOOTING_FORM_FACT_PRECEPTOR:
      return name_of (footing_roster_preceptor_of (roster, enrolment, today));
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
footing_document_setup (FootingRoster     *roster,
                        FootingEnrolment  *enrolment,
                        const FootingForm *form,
                        FootingDay         today)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingDocument *document = NULL;

  g_return_val_if_fail (FOOTING_IS_ROSTER (roster), records);
  g_return_val_if_fail (FOOTING_IS_ENROLMENT (enrolment), records);

  document = g_object_new (FOOTING_TYPE_DOCUMENT,
                           "enrolment-id", footing_record_get_id (FOOTING_RECORD (enrolment)),
                           "person-id", footing_enrolment_get_preceptee_id (enrolment),
                           "form", form->id, "form-version", form->version, "title", form->title,
                           "dated-on", today, NULL);
  footing_record_set_id (FOOTING_RECORD (document), NEW_DOCUMENT);
  g_ptr_array_add (records, document);

  for (guint i = 0; i < form->facts->len; i++)
    {
      const FootingFormFactLine *line = g_ptr_array_index (form->facts, i);
      g_autofree char *key = footing_document_fact_to_key (line->fact);
      g_autofree char *body = find_fact (roster, enrolment, line->fact, today);

      if (body != NULL)
        g_ptr_array_add (records, g_object_new (FOOTING_TYPE_DOCUMENT_FIELD, "document-id", NEW_DOCUMENT,
                                                "key", key, "body", body, "revision", G_GINT64_CONSTANT (1), NULL));
    }

  return records;
}
