/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-import-words.h"

/* Joins phrases such as “12 people will be added” and “3 changed”, each with its own plural. */
static char *
join_phrases (GStrvBuilder *phrases,
              const char   *end)
{
  g_auto(GStrv) list = g_strv_builder_end (phrases);
  /* translators: between the parts of “12 people will be added, 3 changed” */
  g_autofree char *text = g_strjoinv (_(", "), list);

  return g_strconcat (text, end, NULL);
}

static char *
words_of_workplaces (const FootingImportCounts *counts)
{
  guint n = counts->n_workplaces_added + counts->n_workplaces_changed;

  if (counts->n_workplaces_changed == 0)
    /* translators: ' stays wherever it is in these: it parts the thousands, as in “20,000 workplaces” */
    return g_strdup_printf (ngettext ("%'u workplace will be added.", "%'u workplaces will be added.", n), n);

  return g_strdup_printf (ngettext ("%'u workplace will be added or changed.",
                                    "%'u workplaces will be added or changed.", n), n);
}

static char *
words_of_trainings (guint n)
{
  return g_strdup_printf (ngettext ("%'u training will be added or changed.",
                                    "%'u trainings will be added or changed.", n),
                          n);
}

static char *
words_of_questions (guint n)
{
  if (n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("You will be asked about %'u person who may have left.",
                                    "You will be asked about %'u people who may have left.", n), n);
}

static char *
words_of_nothing (const FootingImportCounts *counts)
{
  if (counts->n_unchanged == 0 && counts->n_trainings_of_others > 0)
    return g_strdup (_("Nothing will be added or changed: the trainings in the file are of people who are not in "
                       "the book. Choose the staff file together with it."));
  if (counts->n_unchanged == 0)
    return g_strdup (_("Nothing will be added or changed."));

  return g_strdup_printf (ngettext ("Nothing will change: %'u person is in the book as in the file.",
                                    "Nothing will change: %'u people are in the book as in the file.",
                                    counts->n_unchanged),
                          counts->n_unchanged);
}

static char *
words_of_people (const FootingImportCounts *counts)
{
  g_autoptr(GStrvBuilder) phrases = g_strv_builder_new ();

  if (counts->n_added > 0)
    g_strv_builder_take (phrases, g_strdup_printf (ngettext ("%'u person will be added",
                                                             "%'u people will be added",
                                                             counts->n_added),
                                                   counts->n_added));

  if (counts->n_changed > 0 && counts->n_added > 0)
    /* translators: after “12 people will be added” */
    g_strv_builder_take (phrases, g_strdup_printf (ngettext ("%'u changed", "%'u changed", counts->n_changed),
                                                   counts->n_changed));
  else if (counts->n_changed > 0)
    g_strv_builder_take (phrases, g_strdup_printf (ngettext ("%'u person will be changed",
                                                             "%'u people will be changed",
                                                             counts->n_changed),
                                                   counts->n_changed));

  if (counts->n_unchanged > 0)
    /* translators: after “12 people will be added”: of them the file says nothing new */
    g_strv_builder_take (phrases, g_strdup_printf (ngettext ("%'u left alone", "%'u left alone", counts->n_unchanged),
                                                   counts->n_unchanged));

  return join_phrases (phrases, ".");
}

char *
footing_import_words_of_plan (const FootingImportCounts *counts)
{
  gboolean has_people = counts->n_added + counts->n_changed > 0;
  gboolean has_workplaces = counts->n_workplaces_added + counts->n_workplaces_changed > 0;
  g_autofree char *people = has_people ? words_of_people (counts) : NULL;
  g_autofree char *workplaces = has_workplaces ? words_of_workplaces (counts) : NULL;
  g_autofree char *trainings = counts->n_trainings > 0 ? words_of_trainings (counts->n_trainings) : NULL;
  g_autofree char *questions = words_of_questions (counts->n_questions);

  const char *sentences[] = { people, workplaces, trainings, questions };
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (sentences[i] != NULL)
      g_strv_builder_add (builder, sentences[i]);

  all = g_strv_builder_end (builder);

  return *all != NULL ? g_strjoinv (" ", all) : words_of_nothing (counts);
}

char *
footing_import_words_of_done (const FootingImportCounts *counts)
{
  g_autoptr(GStrvBuilder) phrases = g_strv_builder_new ();
  guint n_workplaces = counts->n_workplaces_added + counts->n_workplaces_changed;

  if (counts->n_added + counts->n_changed + n_workplaces == 0 && counts->n_trainings > 0)
    return g_strdup_printf (ngettext ("%'u training imported", "%'u trainings imported", counts->n_trainings),
                            counts->n_trainings);

  if (counts->n_added + counts->n_changed + n_workplaces == 0)
    return g_strdup_printf (ngettext ("%'u person may have left", "%'u people may have left", counts->n_questions),
                            counts->n_questions);

  if (counts->n_added + counts->n_changed == 0)
    return g_strdup_printf (ngettext ("%'u workplace imported", "%'u workplaces imported", n_workplaces),
                            n_workplaces);

  if (counts->n_changed == 0)
    return g_strdup_printf (ngettext ("%'u person imported", "%'u people imported", counts->n_added),
                            counts->n_added);

  if (counts->n_added == 0)
    return g_strdup_printf (ngettext ("%'u person changed", "%'u people changed", counts->n_changed),
                            counts->n_changed);

  g_strv_builder_take (phrases, g_strdup_printf (ngettext ("%'u person added", "%'u people added", counts->n_added),
                                                 counts->n_added));
  g_strv_builder_take (phrases, g_strdup_printf (ngettext ("%'u changed", "%'u changed", counts->n_changed),
                                                 counts->n_changed));

  return join_phrases (phrases, "");
}

char *
footing_import_words_of_undone (guint n_kept)
{
  if (n_kept == 0)
    return g_strdup (_("The import was taken back"));

  return g_strdup_printf (ngettext ("The import was taken back. %'u person stays, "
                                    "who has been enrolled or has left since.",
                                    "The import was taken back. %'u people stay, "
                                    "who have been enrolled or have left since.",
                                    n_kept),
                          n_kept);
}

char *
footing_import_words_of_problem (const FootingImportProblem *problem)
{
  if (problem->line == 0)
    return g_strdup (problem->message);

  if (problem->column == NULL)
    /* translators: a line of a file, then a sentence */
    return g_strdup_printf (_("Line %u: %s"), (guint) problem->line, problem->message);

  /* translators: a line of a file, the name of a column such as STARTDATE, then a sentence */
  return g_strdup_printf (_("Line %u, %s: %s"), (guint) problem->line, problem->column, problem->message);
}
