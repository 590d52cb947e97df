/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-import-details.h"
#include "footing-import-words.h"
#include "footing-person-words.h"
#include "footing-workplace-count.h"

/* What can be changed of a person, in the order in which it is told. */
static const struct
{
  const char *property;
  const char *label;
} fields[] = {
  { "name", N_("Name") },
  { "workplace-id", N_("Workplace") },
  { "job-role", N_("Job role") },
  { "profession", N_("Part of the register") },
  { "employment", N_("Employment") },
  { "contract-hours", N_("Hours a week") },
  { "started-on", N_("First day") },
  { "registered-on", N_("Registered on") },
  { "establishment-key", N_("Id of the workplace") },
  { "worker-key", N_("Id of the worker") },
};

static const FootingImportItem *
nth_item (FootingImportPlan *plan,
          guint              number)
{
  return &g_array_index (footing_import_plan_get_items (plan), FootingImportItem, number);
}

/* Where the person of an item works; NULL where the file does not say. */
static const char *
name_of_place (FootingImportPlan *plan,
               guint              number)
{
  const FootingImportPlace *place = footing_import_plan_place_of (plan, nth_item (plan, number));

  return place != NULL ? footing_import_place_get_name (place) : NULL;
}

static const FootingImportPlace *
nth_place (FootingImportPlan *plan,
           guint              number)
{
  return &g_array_index (footing_import_plan_get_places (plan), FootingImportPlace, number);
}

static char *
words_of_workplace (FootingImportPlan *plan,
                    gint64             id)
{
  FootingWorkplace *workplace = footing_import_plan_find_workplace (plan, id);

  return workplace != NULL ? g_strdup (footing_workplace_get_name (workplace)) : NULL;
}

/* ---- Somebody new ---- */

/* The same words as on the page of people. */
static char *
words_of_job (FootingReference *reference,
              FootingPerson    *person)
{
  if (footing_person_get_profession (person) != FOOTING_PROFESSION_UNKNOWN)
    return g_strdup (footing_person_words_profession (footing_person_get_profession (person)));

  return footing_reference_describe_code (reference, FOOTING_CODES_JOB_ROLE, footing_person_get_job_role (person));
}

/* What somebody does, where, and since when. */
static char *
describe_person (FootingReference *reference,
                 FootingPerson    *person,
                 const char       *place)
{
  g_autofree char *job = words_of_job (reference, person);
  g_autofree char *since = footing_person_words_since (person);

  return footing_person_words_line (job != NULL ? job : "", place != NULL ? place : "", since, NULL);
}

/* Returns: (transfer full): somebody in the book, as the book has them */
static char *
describe_known (FootingImportPlan *plan,
                FootingReference  *reference,
                FootingPerson     *person)
{
  g_autofree char *workplace = words_of_workplace (plan, footing_person_get_workplace_id (person));

  return describe_person (reference, person,
                          workplace != NULL ? workplace : footing_person_get_establishment_key (person));
}

static char *
describe_addition (FootingImportPlan *plan,
                   FootingReference  *reference,
                   guint              number)
{
  g_autoptr(FootingPerson) person = footing_import_plan_make_person (plan, number);

  return describe_person (reference, person,
                          name_of_place (plan, number));
}

/* The row has no ids, so it is told what the book says of whom it may be about. */
static char *
describe_namesake (FootingImportPlan *plan,
                   FootingReference  *reference,
                   guint              number)
{
  g_autofree char *in_book = describe_known (plan, reference, nth_item (plan, number)->perhaps);
  g_autofree char *in_file = describe_addition (plan, reference, number);

  /* translators: the same name stands above; what is said of somebody in the file, and in the book */
  return g_strdup_printf (_("In the file: %s\nIn the book: %s"), in_file, in_book);
}

/* Why somebody in the book may be meant by a row about somebody new. */
static char *
describe_likeness (FootingImportPlan *plan,
                   FootingReference  *reference,
                   guint              number)
{
  const FootingImportItem *item = nth_item (plan, number);
  const char *place = name_of_place (plan, number);
  const char *before = footing_person_get_establishment_key (item->perhaps);

  if (footing_staff_row_is_mapped (item->row))
    return describe_namesake (plan, reference, number);

  if (before == NULL)
    /* translators: %s is the name of a workplace */
    return g_strdup_printf (_("New at %s. Somebody of this name was entered by hand."), place);

  /* translators: the names of two workplaces */
  return g_strdup_printf (_("New at %s. Somebody of this name is no longer in the file at %s."), place, before);
}

/* ---- Somebody who is changed ---- */

static char *
words_or_unknown (char *words)
{
  return words != NULL && *words != '\0' ? words : (g_free (words), g_strdup (_("not known")));
}

static char *
words_of_hours (double hours)
{
  return hours > 0 ? g_strdup_printf ("%.4g", hours) : NULL;
}

static char *
words_of_value (FootingImportPlan *plan,
                FootingReference  *reference,
                FootingPerson     *person,
                const char        *property)
{
  if (g_str_equal (property, "workplace-id"))
    return words_of_workplace (plan, footing_person_get_workplace_id (person));
  if (g_str_equal (property, "profession"))
    return g_strdup (footing_person_words_profession (footing_person_get_profession (person)));
  if (g_str_equal (property, "job-role"))
    return footing_reference_describe_code (reference, FOOTING_CODES_JOB_ROLE,
                                            footing_person_get_job_role (person));
  if (g_str_equal (property, "employment"))
    return footing_reference_describe_code (reference, FOOTING_CODES_EMPLOYMENT_STATUS,
                                            footing_person_get_employment (person));
  if (g_str_equal (property, "contract-hours"))
    return words_of_hours (footing_person_get_contract_hours (person));
  if (g_str_equal (property, "started-on"))
    return footing_date_words_short (footing_person_get_started_on (person));
  if (g_str_equal (property, "establishment-key"))
    return g_strdup (footing_person_get_establishment_key (person));
  if (g_str_equal (property, "worker-key"))
    return g_strdup (footing_person_get_worker_key (person));

  return g_strdup (footing_person_get_name (person));
}

static char *
describe_field (FootingImportPlan *plan,
                FootingReference  *reference,
                FootingPerson     *before,
                FootingPerson     *after,
                guint              field)
{
  g_autofree char *was = words_or_unknown (words_of_value (plan, reference, before, fields[field].property));
  g_autofree char *is = words_or_unknown (words_of_value (plan, reference, after, fields[field].property));

  /* translators: what is changed, what it was, and what it would be */
  return g_strdup_printf (_("%s: %s → %s"), _(fields[field].label), was, is);
}

static gboolean
differ (FootingPerson *before,
        FootingPerson *after,
        const char    *property)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (before), property);
  g_auto(GValue) was = G_VALUE_INIT;
  g_auto(GValue) is = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (before), property, &was);
  g_object_get_property (G_OBJECT (after), property, &is);

  return g_param_values_cmp (pspec, &was, &is) != 0;
}

/* A workplace that is new has no id yet that could differ. */
static char *
describe_new_workplace (FootingImportPlan *plan,
                        guint              number,
                        FootingPerson     *before)
{
  const FootingImportPlace *place = footing_import_plan_place_of (plan, nth_item (plan, number));
  g_autofree char *was = NULL;

  if (place == NULL || place->known != NULL || !place->is_needed)
    return NULL;

  was = words_or_unknown (words_of_workplace (plan, footing_person_get_workplace_id (before)));

  return g_strdup_printf (_("%s: %s → %s"), _("Workplace"), was, footing_import_place_get_name (place));
}

static char *
describe_change (FootingImportPlan *plan,
                 FootingReference  *reference,
                 guint              number)
{
  FootingPerson *before = footing_import_plan_target (nth_item (plan, number));
  g_autoptr(FootingPerson) after = footing_import_plan_make_person (plan, number);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;
  char *workplace = describe_new_workplace (plan, number, before);

  if (workplace != NULL)
    g_strv_builder_take (builder, workplace);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (differ (before, after, fields[i].property))
      g_strv_builder_take (builder, describe_field (plan, reference, before, after, i));

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/* ---- The other lists ---- */

static char *
why_perhaps_left (const FootingImportLeaver *leaver)
{
  const char *place = footing_person_get_establishment_key (leaver->person);

  if (leaver->is_deleted)
    /* translators: %s is the name or id of a workplace */
    return g_strdup_printf (_("The file says DELETE at %s."), place);

  /* translators: %s is the name or id of a workplace */
  return g_strdup_printf (_("Not in the file of %s any more."), place);
}

static FootingPerson *
nth_unchanged (FootingImportPlan *plan,
               guint              number)
{
  return g_ptr_array_index (footing_import_plan_get_unchanged (plan), number);
}

static char *
describe_leaver (FootingImportPlan *plan,
                 FootingReference  *reference,
                 guint              number)
{
  const FootingImportLeaver *leaver = &g_array_index (footing_import_plan_get_leavers (plan),
                                                      FootingImportLeaver, number);
  g_autofree char *person = describe_known (plan, reference, leaver->person);
  g_autofree char *why = why_perhaps_left (leaver);

  return g_strjoin ("\n", person, why, NULL);
}

/* Adds what is changed, what it was and what it would be. */
static void
add_change (GStrvBuilder *lines,
            const char   *label,
            const char   *was,
            const char   *is)
{
  if (is != NULL && g_strcmp0 (was, is) != 0)
    g_strv_builder_take (lines, g_strdup_printf (_("%s: %s → %s"), label, was != NULL ? was : _("not known"), is));
}

static void
add_number (GStrvBuilder *numbers,
            const char   *label,
            gint64        number)
{
  if (number >= 0)
    g_strv_builder_take (numbers, g_strdup_printf ("%s %" G_GINT64_FORMAT, label, number));
}

/* Only the numbers of everybody: those of nurses are among them. */
static void
add_counts (GStrvBuilder    *lines,
            const GPtrArray *counts)
{
  FootingWorkplaceCount *count = counts->len > 0 ? g_ptr_array_index (counts, 0) : NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) numbers = NULL;

  if (count == NULL)
    return;

  /* translators: each of these has a number behind it; they stand in one line */
  add_number (builder, _("Staff:"), footing_workplace_count_get_staff (count));
  add_number (builder, _("began within a year:"), footing_workplace_count_get_starters (count));
  add_number (builder, _("left within a year:"), footing_workplace_count_get_leavers (count));
  add_number (builder, _("vacancies:"), footing_workplace_count_get_vacancies (count));
  numbers = g_strv_builder_end (builder);
  g_strv_builder_take (lines, g_strjoinv (" · ", numbers));
}

static char *
describe_known_place (const FootingImportPlace *place)
{
  FootingWorkplace *known = place->known;
  const char *id = footing_workplace_get_establishment_key (known);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) lines = NULL;

  add_change (builder, _("Name"), footing_workplace_get_name (known), footing_import_place_get_name (place));
  if (id == NULL)
    add_change (builder, _("Id of the workplace"), NULL, place->is_name_only ? NULL : place->establishment_id);
  if (place->row != NULL)
    add_change (builder, _("CQC location"), footing_workplace_get_location_code (known), place->row->location_id);
  add_counts (builder, place->counts);

  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

static char *
describe_place (const FootingImportPlace *place)
{
  if (place->known != NULL)
    return describe_known_place (place);

  if (g_str_equal (footing_import_place_get_name (place), place->establishment_id))
    return g_strdup (_("New"));

  /* translators: %s is the id that an employer gives a workplace */
  return g_strdup_printf (_("New · id %s"), place->establishment_id);
}

/* ---- Training ---- */

static const FootingImportTraining *
nth_training (FootingImportPlan *plan,
              guint              number)
{
  return &g_array_index (footing_import_plan_get_trainings (plan), FootingImportTraining, number);
}

static const char *
name_of_trained (FootingImportPlan *plan,
                 guint              number)
{
  const FootingImportTraining *training = nth_training (plan, number);

  return training->person != NULL ? footing_person_get_name (training->person)
                                  : nth_item (plan, training->item)->row->display_id;
}

/* What it was, when, and how long it counts. */
static char *
describe_training (const FootingTrainingRow *row)
{
  g_autofree char *done = row->done_on != FOOTING_DAY_NONE ? footing_date_words_short (row->done_on) : NULL;
  g_autofree char *end = row->expires_on != FOOTING_DAY_NONE ? footing_date_words_short (row->expires_on) : NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  g_strv_builder_add (builder, row->name);
  if (done != NULL)
    /* translators: %s is the day on which a training was finished */
    g_strv_builder_take (builder, g_strdup_printf (_("done on %s"), done));
  if (end != NULL)
    /* translators: %s is the last day on which a training counts */
    g_strv_builder_take (builder, g_strdup_printf (_("counts until %s"), end));
  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

static char *
title_of_role (FootingReference        *reference,
               const FootingImportRole *role)
{
  return *role->code != '\0' ? footing_reference_describe_code (reference, FOOTING_CODES_JOB_ROLE, role->code)
                             : g_strdup (_("Job role not said"));
}

static char *
describe_role (const FootingImportRole *role)
{
  return g_strdup_printf (ngettext ("%'u person in the file who is not in the book",
                                    "%'u people in the file who are not in the book", role->n_new),
                          role->n_new);
}

char *
footing_import_details_title (FootingImportPlan *plan,
                              FootingReference  *reference,
                              FootingImportKind  kind,
                              guint              number)
{
  const FootingImportProblem *problem = NULL;

  switch (kind)
    {
    case FOOTING_IMPORT_KIND_LEAVER:
      return g_strdup (footing_person_get_name (g_array_index (footing_import_plan_get_leavers (plan),
                                                               FootingImportLeaver, number).person));
    case FOOTING_IMPORT_KIND_ROLE:
      return title_of_role (reference, &g_array_index (footing_import_plan_get_roles (plan),
                                                       FootingImportRole, number));
    case FOOTING_IMPORT_KIND_PLACE:
      return g_strdup (footing_import_place_get_name (nth_place (plan, number)));
    case FOOTING_IMPORT_KIND_TRAINING:
      return g_strdup (name_of_trained (plan, number));
    case FOOTING_IMPORT_KIND_UNCHANGED:
      return g_strdup (footing_person_get_name (nth_unchanged (plan, number)));
    case FOOTING_IMPORT_KIND_PROBLEM:
      problem = g_ptr_array_index (footing_import_plan_get_problems (plan), number);
      return footing_import_words_of_problem (problem);
    case FOOTING_IMPORT_KIND_CHANGE:
      return g_strdup (footing_person_get_name (footing_import_plan_target (nth_item (plan, number))));
    case FOOTING_IMPORT_KIND_ADD:
    case FOOTING_IMPORT_KIND_SAME:
    default:
      return g_strdup (nth_item (plan, number)->row->display_id);
    }
}

char *
footing_import_details_subtitle (FootingImportPlan *plan,
                                 FootingReference  *reference,
                                 FootingImportKind  kind,
                                 guint              number)
{
  const FootingImportProblem *problem = NULL;

  switch (kind)
    {
    case FOOTING_IMPORT_KIND_SAME:
      return describe_likeness (plan, reference, number);
    case FOOTING_IMPORT_KIND_CHANGE:
      return describe_change (plan, reference, number);
    case FOOTING_IMPORT_KIND_LEAVER:
      return describe_leaver (plan, reference, number);
    case FOOTING_IMPORT_KIND_ROLE:
      return describe_role (&g_array_index (footing_import_plan_get_roles (plan), FootingImportRole, number));
    case FOOTING_IMPORT_KIND_PLACE:
      return describe_place (nth_place (plan, number));
    case FOOTING_IMPORT_KIND_TRAINING:
      return describe_training (nth_training (plan, number)->row);
    case FOOTING_IMPORT_KIND_UNCHANGED:
      return describe_known (plan, reference, nth_unchanged (plan, number));
    case FOOTING_IMPORT_KIND_PROBLEM:
      problem = g_ptr_array_index (footing_import_plan_get_problems (plan), number);
      return g_strdup (problem->file->name);
    case FOOTING_IMPORT_KIND_ADD:
    default:
      return describe_addition (plan, reference, number);
    }
}
