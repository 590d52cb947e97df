/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "footing-reference.h"
#include "footing-schedule.h"
#include "footing-tool-schedule.h"

/* Shifts of twelve hours, as --rota means them. Only that a night ends in the morning matters. */
#define DAY_STARTS (8 * 60)
#define NIGHT_STARTS (20 * 60)

/* What people asked for, as they wrote it. */
typedef struct
{
  char     *standard;
  char     *start;
  char     *pin;
  char     *anchor;
  char    **pauses;
  char     *extend_to;
  char    **rotas;
  gboolean  json;
} Options;

/* The same, understood. */
typedef struct
{
  const FootingStandard *standard;
  FootingScheduleInput   input;
  GArray                *pauses;
  FootingExtension       extension;
  GArray                *patterns; /* of FootingRotaPattern */
  GArray                *rotas;    /* of FootingRota */
  GPtrArray             *people;   /* of FootingRota, borrowed from the one above */
} Request;

static void
options_clear (Options *self)
{
  g_free (self->standard);
  g_free (self->start);
  g_free (self->pin);
  g_free (self->anchor);
  g_strfreev (self->pauses);
  g_free (self->extend_to);
  g_strfreev (self->rotas);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
request_clear (Request *self)
{
  g_clear_pointer (&self->pauses, g_array_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->rotas, g_array_unref);
  g_clear_pointer (&self->patterns, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

/* ---- reading the command line --------------------------------------------------------------- */

static gboolean
parse_options (Options  *self,
               int       argc,
               char    **argv,
               GError  **error)
{
  const GOptionEntry entries[] = {
    { "standard", 0, 0, G_OPTION_ARG_STRING, &self->standard,
      N_("Standard to plan by, for instance core or gold"), N_("ID") },
    { "start", 0, 0, G_OPTION_ARG_STRING, &self->start, N_("Day of joining the employer"),
      N_("DATE") },
    { "pin", 0, 0, G_OPTION_ARG_STRING, &self->pin, N_("Day the registration was received"),
      N_("DATE") },
    { "anchor", 0, 0, G_OPTION_ARG_STRING, &self->anchor,
      N_("Day to count from: start, pin or later (of both)"), N_("RULE") },
    { "pause", 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->pauses,
      N_("First and last day of an absence, the last left out while it goes on; may be repeated"),
      N_("FROM..TO") },
    { "extend-to", 0, 0, G_OPTION_ARG_STRING, &self->extend_to,
      N_("Last day of an extended programme, as it was agreed"), N_("DATE") },
    { "rota", 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->rotas,
      N_("Shifts of somebody who meets, from the Monday of the first week on, repeated: D day, N night, "
         "O off, - not known; once for each person"),
      N_("SHIFTS") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_("Print JSON"), NULL },
    { NULL }
  };
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_auto(GStrv) arguments = g_new0 (char *, argc + 1);

  for (int i = 0; i < argc; i++)
    arguments[i] = g_strdup (argv[i]);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _("Works out the milestones of one enrolment. "
                                           "Dates are written YYYY-MM-DD."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  if (!g_option_context_parse_strv (context, &arguments, error))
    return FALSE;

  if (g_strv_length (arguments) <= 1 && self->standard != NULL && self->start != NULL)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       arguments[0] != NULL && arguments[1] != NULL
                         ? _("Everything is said with options here.")
                         : _("A standard and a start day are needed, for instance "
                             "--standard core --start 2026-01-05"));

  return FALSE;
}

static gboolean
parse_day (const char  *option,
           const char  *text,
           FootingDay  *day,
           GError     **error)
{
  if (footing_day_parse_iso (text, day))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* translators: an option such as --start, then what was written after it */
               _("%s: “%s” is not a day between 1900 and 2199, written YYYY-MM-DD."), option, text);

  return FALSE;
}

static gboolean
parse_pause (const char    *text,
             FootingPause  *pause,
             GError       **error)
{
  g_auto(GStrv) days = g_strsplit (text, "..", 2);

  if (g_strv_length (days) != 2)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--pause: “%s” is not a first and a last day with two dots between them."),
                   text);
      return FALSE;
    }

  pause->to = FOOTING_DAY_NONE;

  return parse_day ("--pause", days[0], &pause->from, error) &&
         (*days[1] == '\0' || parse_day ("--pause", days[1], &pause->to, error));
}

static gboolean
find_standard (FootingReference       *reference,
               const char             *id,
               const FootingStandard **standard,
               GError                **error)
{
  const GPtrArray *standards = footing_reference_get_standards (reference);
  g_autoptr(GPtrArray) names = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  g_autofree char *list = NULL;

  if ((*standard = footing_reference_get_standard (reference, id)) != NULL)
    return TRUE;

  for (guint i = 0; i < standards->len; i++)
    g_ptr_array_add (names, ((FootingStandard *) g_ptr_array_index (standards, i))->id);

  list = g_strjoinv (", ", (char **) names->pdata);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* translators: what was asked for, then a list of what there is */
               _("--standard: there is no “%s”. There are: %s."), id, list);

  return FALSE;
}

static gboolean
understand_pauses (Request        *self,
                   const Options  *options,
                   GError        **error)
{
  self->pauses = g_array_new (FALSE, FALSE, sizeof (FootingPause));

  for (char **text = options->pauses; text != NULL && *text != NULL; text++)
    {
      FootingPause pause;

      if (!parse_pause (*text, &pause, error))
        return FALSE;

      g_array_append_val (self->pauses, pause);
    }

  self->input.pauses = (const FootingPause *) self->pauses->data;
  self->input.n_pauses = self->pauses->len;

  return TRUE;
}

/* All pauses that are known by now are in a day that was agreed on. */
static gboolean
understand_extension (Request        *self,
                      const Options  *options,
                      GError        **error)
{
  if (options->extend_to == NULL)
    return TRUE;

  self->extension.decided = FOOTING_DAY_LAST;
  self->input.extensions = &self->extension;
  self->input.n_extensions = 1;

  return parse_day ("--extend-to", options->extend_to, &self->extension.to, error);
}

static void
add_rota (Request    *self,
          const char *shifts)
{
  FootingRotaPattern pattern = {
    .from = self->input.start, .to = FOOTING_DAY_NONE, .shifts = shifts,
    .day_starts = DAY_STARTS, .day_ends = NIGHT_STARTS,
    .night_starts = NIGHT_STARTS, .night_ends = DAY_STARTS,
  };

  g_array_append_val (self->patterns, pattern);
}

static gboolean
understand_rotas (Request        *self,
                  const Options  *options,
                  GError        **error)
{
  self->patterns = g_array_new (FALSE, FALSE, sizeof (FootingRotaPattern));
  self->rotas = g_array_new (FALSE, FALSE, sizeof (FootingRota));
  self->people = g_ptr_array_new ();

  for (char **shifts = options->rotas; shifts != NULL && *shifts != NULL; shifts++)
    add_rota (self, *shifts);

  for (guint i = 0; i < self->patterns->len; i++)
    {
      FootingRota rota = {
        .patterns = &g_array_index (self->patterns, FootingRotaPattern, i), .n_patterns = 1,
      };

      if (!footing_rota_check (&rota, error))
        return FALSE;

      g_array_append_val (self->rotas, rota);
    }

  /* Arrays move while they grow. */
  for (guint i = 0; i < self->rotas->len; i++)
    g_ptr_array_add (self->people, &g_array_index (self->rotas, FootingRota, i));

  self->input.rotas = (const FootingRota * const *) self->people->pdata;
  self->input.n_rotas = self->people->len;

  return TRUE;
}

static gboolean
understand (Request           *self,
            const Options     *options,
            FootingReference  *reference,
            GError           **error)
{
  if (!find_standard (reference, options->standard, &self->standard, error))
    return FALSE;

  self->input.milestones = self->standard->milestones;
  self->input.months = self->standard->months;
  self->input.anchor = self->standard->anchor;
  self->input.calendar = footing_reference_get_calendar (reference);
  self->input.pin = FOOTING_DAY_NONE;

  if (options->anchor != NULL &&
      !footing_anchor_rule_from_text (options->anchor, &self->input.anchor))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--anchor: “%s” is neither start, pin nor later."), options->anchor);
      return FALSE;
    }

  return parse_day ("--start", options->start, &self->input.start, error) &&
         (options->pin == NULL || parse_day ("--pin", options->pin, &self->input.pin, error)) &&
         understand_pauses (self, options, error) &&
         understand_extension (self, options, error) &&
         understand_rotas (self, options, error);
}

/* ---- printing ------------------------------------------------------------------------------- */

static void
add_day (JsonBuilder *builder,
         const char  *name,
         FootingDay   day)
{
  g_autofree char *text = footing_day_to_iso (day);

  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text); /* null for a day that is not known yet */
}

/* An extension that changes nothing would go unnoticed in a script. */
static void
complain_of_extension (const FootingSchedule *schedule)
{
  for (guint i = 0; i < schedule->notes->len; i++)
    g_printerr ("footing-tool schedule: %s\n", (const char *) g_ptr_array_index (schedule->notes, i));
}

static void
print_json (const FootingSchedule *schedule)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);

  for (guint i = 0; i < schedule->entries->len; i++)
    {
      const FootingScheduleEntry *entry = g_ptr_array_index (schedule->entries, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "milestone");
      json_builder_add_string_value (builder, entry->milestone);
      add_day (builder, "opens", entry->opens);
      add_day (builder, "due", entry->due);
      add_day (builder, "late", entry->late);
      add_day (builder, "planned", entry->planned);
      json_builder_end_object (builder);
    }

  json_builder_end_array (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  g_print ("%s\n", text);
}

static void
print_cell (const char *text,
            int         width)
{
  g_print ("%s%*s", text, MAX (width - (int) g_utf8_strlen (text, -1), 0), "");
}

static void
print_day (FootingDay day,
           int        width)
{
  g_autofree char *text = footing_day_to_iso (day);

  print_cell (text != NULL ? text : _("not known"), width);
}

static int
first_column (const FootingStandard *standard)
{
  int width = (int) g_utf8_strlen (_("Milestone"), -1);

  for (guint i = 0; i < standard->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (standard->milestones, i);

      width = MAX (width, (int) g_utf8_strlen (milestone->name, -1));
    }

  return width + 2;
}

/* Why that day is said where somebody asked for more than working days. */
static void
print_planned (const FootingScheduleEntry *entry,
               gboolean                    say_why)
{
  print_day (entry->planned, say_why ? (int) strlen ("YYYY-MM-DD") + 2 : 0);
  if (say_why)
    g_print ("%s", footing_schedule_entry_to_words (entry));
  g_print ("\n");
}

static void
print_table (const FootingStandard *standard,
             const FootingSchedule *schedule,
             gboolean               say_why)
{
  const int name_width = first_column (standard);
  const int day_width = (int) strlen ("YYYY-MM-DD") + 2;
  const char *headings[] = { _("Opens"), _("Due"), _("Late"), _("Planned") };

  print_cell (_("Milestone"), name_width);
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    print_cell (headings[i], i + 1 < G_N_ELEMENTS (headings) ? day_width : 0);
  g_print ("\n");

  for (guint i = 0; i < schedule->entries->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (standard->milestones, i);
      const FootingScheduleEntry *entry = g_ptr_array_index (schedule->entries, i);

      print_cell (milestone->name, name_width);
      print_day (entry->opens, day_width);
      print_day (entry->due, day_width);
      print_day (entry->late, day_width);
      print_planned (entry, say_why);
    }
}

static void
print_text (const FootingStandard *standard,
            const FootingSchedule *schedule,
            gboolean               say_why)
{
  g_autofree char *anchor = footing_day_to_iso (schedule->anchor);
  g_autofree char *ends = footing_day_to_iso (schedule->ends);

  g_print ("%s, %s\n", standard->name, standard->version);
  /* translators: a day, then a sentence such as “Counted from the PIN, …” */
  g_print (_("From %s. %s\n"), anchor, footing_anchor_reason_to_words (schedule->reason));
  if (ends != NULL)
    g_print (_("Ends on %s.\n"), ends);
  for (guint i = 0; i < schedule->notes->len; i++)
    g_print ("%s\n", (const char *) g_ptr_array_index (schedule->notes, i));
  g_print ("\n");
  print_table (standard, schedule, say_why);
}

/* ---- the command ---------------------------------------------------------------------------- */

static int
fail (const GError *error)
{
  gboolean usage = error->domain == G_OPTION_ERROR || error->domain == G_CONVERT_ERROR;

  g_printerr ("footing-tool schedule: %s\n",
              error->domain == G_CONVERT_ERROR
                ? _("There are letters in an option that are no text here. Nothing was done.")
                : error->message);
  if (usage)
    g_printerr (_("Try footing-tool schedule --help\n"));

  return usage ? 2 : 1;
}

int
footing_tool_schedule (int        argc,
                       char     **argv,
                       gboolean   json)
{
  g_autoptr(FootingReference) reference = NULL;
  g_autoptr(FootingSchedule) schedule = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(Options) options = { .json = json };
  g_auto(Request) request = { NULL };

  if (!parse_options (&options, argc, argv, &error))
    return fail (error);

  reference = footing_reference_new ();

  if (!understand (&request, &options, reference, &error) ||
      !(schedule = footing_schedule_new (&request.input, &error)))
    return fail (error);

  if (options.json && options.extend_to != NULL)
    complain_of_extension (schedule);

  if (options.json)
    print_json (schedule);
  else
    print_text (request.standard, schedule, request.input.n_rotas > 0);

  return 0;
}
