/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-action.h"
#include "footing-cohort.h"
#include "footing-column-mapping.h"
#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-signature.h"
#include "footing-document.h"
#include "footing-enrolment-extension.h"
#include "footing-enrolment-item.h"
#include "footing-enrolment-pause.h"
#include "footing-enrolment.h"
#include "footing-evidence.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-kept-stay.h"
#include "footing-leaving.h"
#include "footing-meeting.h"
#include "footing-milestone.h"
#include "footing-move.h"
#include "footing-opportunity.h"
#include "footing-own-scale-answer.h"
#include "footing-own-scale.h"
#include "footing-pair-wish.h"
#include "footing-pairing.h"
#include "footing-person.h"
#include "footing-possible-leaver.h"
#include "footing-programme-item.h"
#include "footing-programme-version.h"
#include "footing-programme.h"
#include "footing-prompt-use.h"
#include "footing-reflection.h"
#include "footing-revision.h"
#include "footing-scenario.h"
#include "footing-session.h"
#include "footing-stage.h"
#include "footing-standard-profile.h"
#include "footing-store-records.h"
#include "footing-store-tables-private.h"
#include "footing-time-entry.h"
#include "footing-time-off.h"
#include "footing-training.h"
#include "footing-work-pattern.h"
#include "footing-workplace-count.h"
#include "footing-workplace.h"

/* What is deleted first comes last: children behind their parents. */
static const struct
{
  GType             (*get_type) (void);
  FootingStoreChange  change;
} tables[] = {
  { footing_workplace_get_type, FOOTING_STORE_CHANGE_WORKPLACES },
  { footing_person_get_type, FOOTING_STORE_CHANGE_PEOPLE },
  { footing_programme_get_type, FOOTING_STORE_CHANGE_PROGRAMMES },
  { footing_milestone_get_type, FOOTING_STORE_CHANGE_PROGRAMMES },
  { footing_cohort_get_type, FOOTING_STORE_CHANGE_COHORTS },
  { footing_enrolment_get_type, FOOTING_STORE_CHANGE_ENROLMENTS },
  { footing_meeting_get_type, FOOTING_STORE_CHANGE_MEETINGS },
  { footing_session_get_type, FOOTING_STORE_CHANGE_SESSIONS },
  { footing_reflection_get_type, FOOTING_STORE_CHANGE_REFLECTIONS },
  { footing_stage_get_type, FOOTING_STORE_CHANGE_REFLECTIONS },
  { footing_revision_get_type, FOOTING_STORE_CHANGE_REFLECTIONS },
  { footing_prompt_use_get_type, FOOTING_STORE_CHANGE_PROMPTS },
  { footing_leaving_get_type, FOOTING_STORE_CHANGE_LEAVINGS },
  { footing_standard_profile_get_type, FOOTING_STORE_CHANGE_STANDARDS },
  { footing_programme_version_get_type, FOOTING_STORE_CHANGE_PROGRAMMES },
  { footing_programme_item_get_type, FOOTING_STORE_CHANGE_PROGRAMMES },
  { footing_enrolment_item_get_type, FOOTING_STORE_CHANGE_COURSES },
  { footing_enrolment_pause_get_type, FOOTING_STORE_CHANGE_COURSES },
  { footing_enrolment_extension_get_type, FOOTING_STORE_CHANGE_COURSES },
  { footing_pairing_get_type, FOOTING_STORE_CHANGE_COURSES },
  { footing_move_get_type, FOOTING_STORE_CHANGE_COURSES },
  { footing_time_entry_get_type, FOOTING_STORE_CHANGE_HOURS },
  { footing_document_get_type, FOOTING_STORE_CHANGE_DOCUMENTS },
  { footing_document_field_get_type, FOOTING_STORE_CHANGE_DOCUMENTS },
  { footing_document_note_get_type, FOOTING_STORE_CHANGE_DOCUMENTS },
  { footing_document_signature_get_type, FOOTING_STORE_CHANGE_DOCUMENTS },
  { footing_pair_wish_get_type, FOOTING_STORE_CHANGE_AVAILABILITY },
  { footing_work_pattern_get_type, FOOTING_STORE_CHANGE_AVAILABILITY },
  { footing_time_off_get_type, FOOTING_STORE_CHANGE_AVAILABILITY },
  { footing_training_get_type, FOOTING_STORE_CHANGE_AVAILABILITY },
  { footing_action_get_type, FOOTING_STORE_CHANGE_ACTIONS },
  { footing_goal_get_type, FOOTING_STORE_CHANGE_GOALS },
  { footing_goal_review_get_type, FOOTING_STORE_CHANGE_GOALS },
  { footing_opportunity_get_type, FOOTING_STORE_CHANGE_OPPORTUNITIES },
  { footing_own_scale_get_type, FOOTING_STORE_CHANGE_SCALES },
  { footing_own_scale_answer_get_type, FOOTING_STORE_CHANGE_SCALES },
  { footing_evidence_get_type, FOOTING_STORE_CHANGE_EVIDENCE },
  { footing_scenario_get_type, FOOTING_STORE_CHANGE_SCENARIOS },
  { footing_column_mapping_get_type, FOOTING_STORE_CHANGE_IMPORTS },
  { footing_possible_leaver_get_type, FOOTING_STORE_CHANGE_IMPORTS },
  { footing_workplace_count_get_type, FOOTING_STORE_CHANGE_COUNTS },
  { footing_kept_stay_get_type, FOOTING_STORE_CHANGE_COUNTS },
};

guint
_footing_store_n_tables (void)
{
  return G_N_ELEMENTS (tables);
}

GType
_footing_store_nth_table (guint n)
{
  return tables[n].get_type ();
}

FootingStoreChange
footing_store_change_of_type (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i].get_type () == type)
      return tables[i].change;

  g_return_val_if_reached (FOOTING_STORE_CHANGE_NONE);
}
