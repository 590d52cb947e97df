/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <inttypes.h>
#include <math.h>

#include <glib/gi18n.h>
#include <glib/gprintf.h>

#include "footing-json-writer.h"
#include "footing-survival-output.h"
#include "footing-tool-text.h"

/* How many characters of a name are shown. */
#define NAME_SHOWN 60

static const FootingSurvival *
get_curve (const FootingSurvivalOutput *self,
           guint                        group)
{
  return g_ptr_array_index (self->curves, group);
}

/* ---- JSON ----------------------------------------------------------------------------------- */

static void
write_count (FootingJsonWriter *writer,
             const char        *name,
             guint64            count)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_count (writer, count);
}

static void
write_number (FootingJsonWriter *writer,
              const char        *name,
              double             number)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_number (writer, number);
}

static void
write_string (FootingJsonWriter *writer,
              const char        *name,
              const char        *text)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_string (writer, text);
}

static void
write_method (FootingJsonWriter     *writer,
              const FootingSurvival *curve)
{
  footing_json_writer_set_member (writer, "method");
  footing_json_writer_begin_object (writer);
  write_number (writer, "conf", curve->confidence);
  write_string (writer, "conf_type", footing_interval_type_to_string (curve->interval));
  write_string (writer, "ties", "events before censorings");
  footing_json_writer_end_object (writer);
}

static void
write_curve (FootingJsonWriter     *writer,
             const FootingSurvival *curve)
{
  footing_json_writer_set_member (writer, "curve");
  footing_json_writer_begin_array (writer);

  for (gsize i = 0; i < curve->n_rows; i++)
    {
      const FootingSurvivalRow *row = &curve->rows[i];

      footing_json_writer_begin_object (writer);
      write_number (writer, "time", row->time);
      write_count (writer, "at_risk", row->at_risk);
      write_count (writer, "events", row->events);
      write_count (writer, "censored", row->censored);
      write_number (writer, "survival", row->survival);
      write_number (writer, "std_error", row->std_error);
      write_number (writer, "lower", row->lower);
      write_number (writer, "upper", row->upper);
      footing_json_writer_end_object (writer);
    }

  footing_json_writer_end_array (writer);
}

static void
write_times (FootingJsonWriter     *writer,
             const FootingSurvival *curve,
             const GArray          *times)
{
  footing_json_writer_set_member (writer, "at");
  footing_json_writer_begin_array (writer);

  for (guint i = 0; i < times->len; i++)
    {
      FootingSurvivalRow row;

      footing_survival_get_at (curve, g_array_index (times, double, i), &row);
      footing_json_writer_begin_object (writer);
      write_number (writer, "time", row.time);
      write_count (writer, "at_risk", row.at_risk);
      write_number (writer, "survival", row.survival);
      write_number (writer, "lower", row.lower);
      write_number (writer, "upper", row.upper);
      footing_json_writer_end_object (writer);
    }

  footing_json_writer_end_array (writer);
}

static void
write_group (FootingJsonWriter           *writer,
             const FootingSurvivalOutput *self,
             guint                        group)
{
  const FootingSurvival *curve = get_curve (self, group);

  footing_json_writer_begin_object (writer);
  write_string (writer, "name", g_ptr_array_index (self->names, group));
  write_count (writer, "n", curve->n);
  write_count (writer, "events", curve->events);
  write_number (writer, "median", curve->median);
  write_number (writer, "median_lower", curve->median_lower);
  write_number (writer, "median_upper", curve->median_upper);
  write_number (writer, "rmst", curve->restricted_mean);
  write_curve (writer, curve);
  write_times (writer, curve, self->times);
  footing_json_writer_end_object (writer);
}

static void
write_log_rank (FootingJsonWriter    *writer,
                const FootingLogRank *log_rank)
{
  footing_json_writer_set_member (writer, "logrank");

  if (log_rank == NULL)
    {
      footing_json_writer_add_null (writer);
      return;
    }

  footing_json_writer_begin_object (writer);
  write_number (writer, "chi_squared", log_rank->chi_squared);
  write_count (writer, "df", log_rank->df);
  write_number (writer, "p", log_rank->p);

  footing_json_writer_set_member (writer, "observed");
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < log_rank->n_groups; i++)
    footing_json_writer_add_count (writer, log_rank->observed[i]);
  footing_json_writer_end_array (writer);

  footing_json_writer_set_member (writer, "expected");
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < log_rank->n_groups; i++)
    footing_json_writer_add_number (writer, log_rank->expected[i]);
  footing_json_writer_end_array (writer);
  footing_json_writer_end_object (writer);
}

void
footing_survival_output_write_json (const FootingSurvivalOutput *self,
                                    FILE                        *file)
{
  g_autoptr(FootingJsonWriter) writer = footing_json_writer_new (file);

  footing_json_writer_begin_object (writer);
  write_method (writer, get_curve (self, 0));

  footing_json_writer_set_member (writer, "groups");
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < self->curves->len; i++)
    write_group (writer, self, i);
  footing_json_writer_end_array (writer);

  write_log_rank (writer, self->log_rank);
  footing_json_writer_end_object (writer);
}

/* ---- text ----------------------------------------------------------------------------------- */

static char *
describe_group (const FootingSurvivalOutput *self,
                guint                        group)
{
  const char *name = g_ptr_array_index (self->names, group);

  if (name == NULL)
    return g_strdup (_("Everyone"));

  return *name != '\0' ? footing_tool_excerpt (name, NAME_SHOWN) : g_strdup (_("(no group)"));
}

/* Prints @text at the right of @width characters. */
static void
print_cell (FILE       *file,
            int         width,
            const char *text)
{
  fprintf (file, "%*s%s", MAX (width - (int) g_utf8_strlen (text, -1), 0), "", text);
}

static void
print_count (FILE    *file,
             int      width,
             guint64  count)
{
  fprintf (file, "%*" PRIu64, width, count);
}

static void
print_share (FILE   *file,
             double  share)
{
  if (isnan (share))
    print_cell (file, 10, "–");
  else
    fprintf (file, "%10.4f", share);
}

static char *
describe_time (double time)
{
  return isnan (time) ? g_strdup (_("not reached")) : g_strdup_printf ("%.10g", time);
}

static void
print_row (FILE                     *file,
           const FootingSurvivalRow *row)
{
  fprintf (file, "%10.10g", row->time);
  print_count (file, 10, row->at_risk);
  print_count (file, 10, row->events);
  print_count (file, 10, row->censored);
  print_share (file, row->survival);
  print_share (file, row->std_error);
  print_share (file, row->lower);
  print_share (file, row->upper);
  fputc ('\n', file);
}

static void
print_headings (FILE *file)
{
  const char *const headings[] = {
    _("Time"), _("At risk"), _("Left"), _("Censored"),
    _("Survival"), _("Std error"), _("Lower"), _("Upper"),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    print_cell (file, 10, headings[i]);
  fputc ('\n', file);
}

static void
print_summary (FILE                  *file,
               const char            *name,
               const FootingSurvival *curve)
{
  g_autofree char *median = describe_time (curve->median);
  g_autofree char *lower = describe_time (curve->median_lower);
  g_autofree char *upper = describe_time (curve->median_upper);

  /* translators: the name of a group, then two numbers */
  g_fprintf (file, _("%s: people %" PRIu64 ", left %" PRIu64 "\n"), name, curve->n, curve->events);
  g_fprintf (file, _("Median: %s (lower %s, upper %s)\n"), median, lower, upper);
  g_fprintf (file, _("Mean up to %.10g: %.10g\n\n"),
             curve->rows[curve->n_rows - 1].time, curve->restricted_mean);
}

static void
print_group (FILE                        *file,
             const FootingSurvivalOutput *self,
             guint                        group)
{
  const FootingSurvival *curve = get_curve (self, group);
  g_autofree char *name = describe_group (self, group);

  print_summary (file, name, curve);
  print_headings (file);
  for (gsize i = 0; i < curve->n_rows; i++)
    print_row (file, &curve->rows[i]);
  fputc ('\n', file);

  if (self->times->len == 0)
    return;

  fprintf (file, "%s\n", _("At the times asked for:"));
  print_headings (file);
  for (guint i = 0; i < self->times->len; i++)
    {
      FootingSurvivalRow row;

      footing_survival_get_at (curve, g_array_index (self->times, double, i), &row);
      print_row (file, &row);
    }
  fputc ('\n', file);
}

static void
print_log_rank (FILE                        *file,
                const FootingSurvivalOutput *self)
{
  const FootingLogRank *log_rank = self->log_rank;

  if (log_rank == NULL)
    return;

  g_fprintf (file, _("Log-rank: chi-squared %.4f, degrees of freedom %u, p %.4g\n"),
             log_rank->chi_squared, log_rank->df, log_rank->p);
  print_cell (file, 10, _("Left"));
  print_cell (file, 10, _("Expected"));
  fputc ('\n', file);

  for (guint i = 0; i < log_rank->n_groups; i++)
    {
      g_autofree char *name = describe_group (self, i);

      print_count (file, 10, log_rank->observed[i]);
      fprintf (file, "%10.2f  %s\n", log_rank->expected[i], name);
    }
}

void
footing_survival_output_write_text (const FootingSurvivalOutput *self,
                                    FILE                        *file)
{
  const FootingSurvival *first = get_curve (self, 0);

  g_fprintf (file, _("Kaplan–Meier, %g%% intervals (%s); leaving counts before censoring\n\n"),
             100 * first->confidence, footing_interval_type_to_string (first->interval));

  for (guint i = 0; i < self->curves->len; i++)
    print_group (file, self, i);

  print_log_rank (file, self);
}
