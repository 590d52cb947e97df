/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-json-writer.h"
#include "footing-match-output.h"
#include "footing-matching-words.h"
#include "footing-tool-output.h"
#include "footing-tool-text.h"

#define MOST_SHOWN 40     /* characters of an id in a table */
#define MOST_COLUMNS 100  /* of a table that somebody can read */
#define MOST_OBSTACLES 3  /* preceptors that are named to somebody who has none */

static int
cost_of (const FootingMatchOutput *self,
         gsize                     preceptee,
         gsize                     preceptor)
{
  FootingMatchingFactors factors = footing_matching_get_factors (self->matching, preceptee, preceptor);

  return footing_matching_factors_to_cost (&factors);
}

static GStrv
reasons_of (const FootingMatchOutput *self,
            gsize                     preceptee,
            gsize                     preceptor)
{
  FootingMatchingFactors factors = footing_matching_get_factors (self->matching, preceptee, preceptor);

  return footing_matching_factors_to_words (&factors);
}

static gboolean
is_allowed (const FootingMatchOutput *self,
            gsize                     preceptee,
            gsize                     preceptor)
{
  return footing_matching_get_bars (self->matching, preceptee, preceptor) == FOOTING_MATCHING_BAR_NONE;
}

/* ---- JSON ----------------------------------------------------------------------------------- */

static void
write_pair (const FootingMatchOutput *self,
            FootingJsonWriter        *writer,
            gsize                     preceptee,
            gsize                     preceptor)
{
  g_auto(GStrv) reasons = reasons_of (self, preceptee, preceptor);

  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "preceptee");
  footing_json_writer_add_string (writer, self->input->preceptees[preceptee].id);
  footing_json_writer_set_member (writer, "preceptor");
  footing_json_writer_add_string (writer, self->input->preceptors[preceptor].id);
  footing_json_writer_set_member (writer, "cost");
  footing_json_writer_add_count (writer, (guint64) cost_of (self, preceptee, preceptor));
  footing_json_writer_set_member (writer, "reasons");
  footing_json_writer_begin_array (writer);
  for (char **reason = reasons; *reason != NULL; reason++)
    footing_json_writer_add_string (writer, *reason);
  footing_json_writer_end_array (writer);
  footing_json_writer_end_object (writer);
}

static void
write_pairs (const FootingMatchOutput *self,
             FootingJsonWriter        *writer)
{
  footing_json_writer_set_member (writer, "pairs");
  footing_json_writer_begin_array (writer);
  for (gsize i = 0; i < self->input->n_preceptees; i++)
    {
      int preceptor = footing_matching_get_preceptor (self->matching, i);

      if (preceptor != FOOTING_MATCHING_NOBODY)
        write_pair (self, writer, i, (gsize) preceptor);
    }
  footing_json_writer_end_array (writer);

  footing_json_writer_set_member (writer, "unmatched");
  footing_json_writer_begin_array (writer);
  for (gsize i = 0; i < self->input->n_preceptees; i++)
    if (footing_matching_get_preceptor (self->matching, i) == FOOTING_MATCHING_NOBODY)
      footing_json_writer_add_string (writer, self->input->preceptees[i].id);
  footing_json_writer_end_array (writer);
}

static void
write_matrix (const FootingMatchOutput *self,
              FootingJsonWriter        *writer)
{
  footing_json_writer_set_member (writer, "matrix");
  footing_json_writer_begin_object (writer);
  for (gsize i = 0; i < self->input->n_preceptees; i++)
    {
      footing_json_writer_set_member (writer, self->input->preceptees[i].id);
      footing_json_writer_begin_object (writer);
      for (gsize j = 0; j < self->input->n_preceptors; j++)
        {
          footing_json_writer_set_member (writer, self->input->preceptors[j].id);
          if (is_allowed (self, i, j))
            footing_json_writer_add_count (writer, (guint64) cost_of (self, i, j));
          else
            footing_json_writer_add_null (writer);
        }
      footing_json_writer_end_object (writer);
    }
  footing_json_writer_end_object (writer);
}

void
footing_match_output_write_json (const FootingMatchOutput *self,
                                 FILE                     *file)
{
  g_autoptr(FootingJsonWriter) writer = footing_json_writer_new (file);

  footing_json_writer_begin_object (writer);
  write_pairs (self, writer);
  footing_json_writer_set_member (writer, "total_cost");
  footing_json_writer_add_count (writer, (guint64) footing_matching_get_points (self->matching));
  if (self->matrix)
    write_matrix (self, writer);
  footing_json_writer_end_object (writer);
}

/* ---- words ---------------------------------------------------------------------------------- */

static char *
name_of_preceptee (const FootingMatchOutput *self,
                   gsize                     preceptee)
{
  return footing_tool_excerpt (self->input->preceptees[preceptee].id, MOST_SHOWN);
}

static char *
name_of_preceptor (const FootingMatchOutput *self,
                   int                       preceptor)
{
  return preceptor != FOOTING_MATCHING_NOBODY
           ? footing_tool_excerpt (self->input->preceptors[preceptor].id, MOST_SHOWN)
           : NULL;
}

static void
print_table (FootingToolTable *table,
             FILE             *file)
{
  g_autofree char *text = footing_tool_table_to_text (table);

  fputs (text, file);
}

static void
add_pair (const FootingMatchOutput *self,
          FootingToolTable         *table,
          gsize                     preceptee)
{
  int place = footing_matching_get_preceptor (self->matching, preceptee);
  g_autofree char *name = name_of_preceptee (self, preceptee);
  g_autofree char *other = name_of_preceptor (self, place);
  g_autofree char *cost = NULL;

  if (place == FOOTING_MATCHING_NOBODY)
    {
      footing_tool_table_add (table, (const char *[]) { name, _("nobody"), "–", NULL });
      return;
    }

  cost = g_strdup_printf ("%d", cost_of (self, preceptee, (gsize) place));
  footing_tool_table_add (table, (const char *[]) { name, other, cost, NULL });
}

static void
print_pairs (const FootingMatchOutput *self,
             FILE                     *file)
{
  const char * const headings[] = { _("Preceptee"), _("Preceptor"), _(">Points"), NULL };
  g_autoptr(FootingToolTable) table = footing_tool_table_new (headings);

  for (gsize i = 0; i < self->input->n_preceptees; i++)
    add_pair (self, table, i);

  print_table (table, file);
}

static void
print_change (const FootingMatchOutput *self,
              gsize                     preceptee,
              FILE                     *file)
{
  FootingMatchingChange change;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  if (footing_matching_is_decided (self->matching, preceptee))
    {
      fprintf (file, "  %s\n", _("This was decided, and is left as it is."));
      return;
    }

  footing_matching_find_change (self->matching, preceptee, &change);
  name = name_of_preceptor (self, change.preceptor);
  words = footing_matching_change_to_words (&change, name);
  fprintf (file, "  %s\n", words);
}

static void
print_reasons (const FootingMatchOutput *self,
               gsize                     preceptee,
               gsize                     preceptor,
               FILE                     *file)
{
  g_auto(GStrv) reasons = reasons_of (self, preceptee, preceptor);

  for (char **reason = reasons; *reason != NULL; reason++)
    fprintf (file, "  %s\n", *reason);

  print_change (self, preceptee, file);
}

static void
print_obstacles (const FootingMatchOutput *self,
                 gsize                     preceptee,
                 FILE                     *file)
{
  g_autoptr(GArray) obstacles = footing_matching_find_obstacles (self->matching, preceptee);
  FootingMatchingRemedy remedy;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < MIN (obstacles->len, MOST_OBSTACLES); i++)
    {
      const FootingMatchingObstacle *obstacle = &g_array_index (obstacles, FootingMatchingObstacle, i);
      g_autofree char *other = name_of_preceptor (self, obstacle->preceptor);
      g_autofree char *why = footing_matching_obstacle_to_words (obstacle, self->input->months, other);

      fprintf (file, "  %s\n", why);
    }

  footing_matching_find_remedy (self->matching, preceptee, &remedy);
  name = name_of_preceptor (self, remedy.preceptor);
  words = footing_matching_remedy_to_words (&remedy, name);
  fprintf (file, "  %s\n", words);
}

static void
print_why (const FootingMatchOutput *self,
           gsize                     preceptee,
           FILE                     *file)
{
  int place = footing_matching_get_preceptor (self->matching, preceptee);
  g_autofree char *name = name_of_preceptee (self, preceptee);
  g_autofree char *other = name_of_preceptor (self, place);

  if (place != FOOTING_MATCHING_NOBODY)
    {
      /* translators: a preceptee and their preceptor */
      fprintf (file, _("\n%1$s and %2$s\n"), name, other);
      print_reasons (self, preceptee, (gsize) place, file);
    }
  else
    {
      /* translators: a preceptee for whom there is no preceptor */
      fprintf (file, _("\n%s and nobody\n"), name);
      print_obstacles (self, preceptee, file);
    }
}

static void
add_matrix_row (const FootingMatchOutput *self,
                FootingToolTable         *table,
                gsize                     preceptee)
{
  g_auto(GStrv) cells = g_new0 (char *, self->input->n_preceptors + 2);

  cells[0] = name_of_preceptee (self, preceptee);
  for (gsize j = 0; j < self->input->n_preceptors; j++)
    cells[j + 1] = is_allowed (self, preceptee, j) ? g_strdup_printf ("%d", cost_of (self, preceptee, j))
                                                   : g_strdup ("–");

  footing_tool_table_add (table, (const char * const *) cells);
}

static void
print_matrix (const FootingMatchOutput *self,
              FILE                     *file)
{
  g_auto(GStrv) headings = g_new0 (char *, self->input->n_preceptors + 2);
  g_autoptr(FootingToolTable) table = NULL;

  headings[0] = g_strdup (_("Points"));
  for (gsize j = 0; j < self->input->n_preceptors; j++)
    {
      g_autofree char *name = name_of_preceptor (self, (int) j);

      headings[j + 1] = g_strconcat (">", name, NULL);
    }

  table = footing_tool_table_new ((const char * const *) headings);
  for (gsize i = 0; i < self->input->n_preceptees; i++)
    add_matrix_row (self, table, i);

  fputc ('\n', file);
  print_table (table, file);
}

void
footing_match_output_write_text (const FootingMatchOutput *self,
                                 FILE                     *file)
{
  gsize n = self->input->n_preceptees;
  gulong points = (gulong) footing_matching_get_points (self->matching);

  print_pairs (self, file);

  /* translators: how many of how many preceptees */
  fprintf (file, _("\n%1$" G_GSIZE_FORMAT " of %2$" G_GSIZE_FORMAT " have a preceptor. "),
           footing_matching_get_n_matched (self->matching), n);
  fprintf (file, ngettext ("All pairs together cost %lu point.\n", "All pairs together cost %lu points.\n", points),
           points);

  for (gsize i = 0; i < n; i++)
    print_why (self, i, file);

  if (self->matrix && self->input->n_preceptors > MOST_COLUMNS)
    fprintf (file, "\n%s\n", _("There are too many pairs for a table. With --json there is one of each."));
  else if (self->matrix)
    print_matrix (self, file);
}
