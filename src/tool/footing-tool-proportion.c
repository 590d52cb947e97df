/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <inttypes.h>
#include <math.h>

#include <glib/gi18n.h>
#include <glib/gprintf.h>

#include "footing-json-writer.h"
#include "footing-proportion.h"
#include "footing-tool-output.h"
#include "footing-tool-proportion.h"
#include "footing-tool-text.h"

typedef struct
{
  guint64 x;
  guint64 n;
  double confidence;
} Request;

static gboolean
parse_count (const char  *text,
             guint64     *count,
             GError     **error)
{
  if (g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT64, count, NULL))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("“%s” is not a whole number of people."), text);

  return FALSE;
}

static gboolean
parse_counts (Request  *self,
              GStrv     counts,
              GError  **error)
{
  if (!parse_count (counts[0], &self->x, error) || !parse_count (counts[1], &self->n, error))
    return FALSE;

  if (self->x <= self->n)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("%s cannot be a part of %s."), counts[0], counts[1]);

  return FALSE;
}

static gboolean
parse_arguments (Request  *self,
                 int       argc,
                 char    **argv,
                 GError  **error)
{
  g_autofree char *confidence = NULL;
  g_auto(GStrv) counts = NULL;
  const GOptionEntry entries[] = {
    { "conf", 0, 0, G_OPTION_ARG_STRING, &confidence,
      N_("Confidence of the interval; 0.95 unless given"), N_("NUMBER") },
    { NULL }
  };

  return footing_tool_parse (_("X N"), _("Gives the proportion X of N with its Wilson interval."),
                             entries, argc, argv, 2, &counts, error) &&
         parse_counts (self, counts, error) &&
         footing_tool_parse_confidence (confidence, &self->confidence, error);
}

static void
print_json (const FootingProportion *proportion)
{
  g_autoptr(FootingJsonWriter) writer = footing_json_writer_new (stdout);

  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "x");
  footing_json_writer_add_count (writer, proportion->x);
  footing_json_writer_set_member (writer, "n");
  footing_json_writer_add_count (writer, proportion->n);
  footing_json_writer_set_member (writer, "estimate");
  footing_json_writer_add_number (writer, proportion->estimate);
  footing_json_writer_set_member (writer, "lower");
  footing_json_writer_add_number (writer, proportion->lower);
  footing_json_writer_set_member (writer, "upper");
  footing_json_writer_add_number (writer, proportion->upper);
  footing_json_writer_end_object (writer);
}

static void
print_text (const FootingProportion *proportion,
            double                   confidence)
{
  if (isnan (proportion->estimate))
    {
      g_fprintf (stdout, _("0 of 0: there is no proportion of nobody.\n"));
      return;
    }

  /* translators: such as 7 of 10: 70.0%, with 95% confidence 39.7% to 89.2% */
  g_fprintf (stdout,
             _("%" PRIu64 " of %" PRIu64 ": %.1f%%, with %g%% confidence %.1f%% to %.1f%%\n"),
             proportion->x, proportion->n, 100 * proportion->estimate,
             100 * confidence, 100 * proportion->lower, 100 * proportion->upper);
}

int
footing_tool_proportion (int        argc,
                         char     **argv,
                         gboolean   json)
{
  Request request = { 0 };
  g_autoptr(GError) error = NULL;
  FootingProportion proportion;

  if (!parse_arguments (&request, argc, argv, &error))
    return footing_tool_fail ("proportion", error, NULL);

  proportion = footing_proportion_wilson (request.x, request.n, request.confidence);

  if (json)
    print_json (&proportion);
  else
    print_text (&proportion, request.confidence);

  return 0;
}
