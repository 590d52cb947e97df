/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <glib/gi18n.h>
#include <glib/gprintf.h>

#include "footing-import-words.h"
#include "footing-json-writer.h"
#include "footing-tool-import-output.h"
#include "footing-tool-output.h"

/* ---- JSON ---- */

static void
write_text (FootingJsonWriter *writer,
            const char        *name,
            const char        *text)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_string (writer, text);
}

static void
write_count (FootingJsonWriter *writer,
             const char        *name,
             guint64            count)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_count (writer, count);
}

static const char *
kind_of (const FootingImportFile *file)
{
  switch (file->content != NULL ? file->content->kind : FOOTING_ASCWDS_KIND_UNKNOWN)
    {
    case FOOTING_ASCWDS_KIND_STAFF:
      return "staff";
    case FOOTING_ASCWDS_KIND_WORKPLACE:
      return "workplace";
    case FOOTING_ASCWDS_KIND_TRAINING:
      return "training";
    case FOOTING_ASCWDS_KIND_MAPPED:
    case FOOTING_ASCWDS_KIND_UNKNOWN:
    default:
      return "unknown";
    }
}

static void
write_path (FootingJsonWriter       *writer,
            const FootingImportFile *file)
{
  g_autofree char *path = g_filename_display_name (file->path);

  write_text (writer, "path", path);
}

static void
write_files (FootingJsonWriter *writer,
             const GPtrArray   *files)
{
  footing_json_writer_set_member (writer, "files");
  footing_json_writer_begin_array (writer);

  for (guint i = 0; i < files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (files, i);

      footing_json_writer_begin_object (writer);
      write_path (writer, file);
      write_text (writer, "kind", kind_of (file));
      write_count (writer, "rows", file->content != NULL ? file->content->n_rows : 0);
      footing_json_writer_end_object (writer);
    }

  footing_json_writer_end_array (writer);
}

static void
write_counts (FootingJsonWriter         *writer,
              const FootingImportCounts *counts)
{
  write_count (writer, "added", counts->n_added);
  write_count (writer, "changed", counts->n_changed);
  write_count (writer, "unchanged", counts->n_unchanged);
  write_count (writer, "ignored", counts->n_ignored + counts->n_unknown);
  write_count (writer, "possible_leavers", counts->n_leavers);

  footing_json_writer_set_member (writer, "workplaces");
  footing_json_writer_begin_object (writer);
  write_count (writer, "added", counts->n_workplaces_added);
  write_count (writer, "changed", counts->n_workplaces_changed);
  footing_json_writer_end_object (writer);
  write_count (writer, "trainings", counts->n_trainings);
}

static void
write_problem (FootingJsonWriter          *writer,
               const FootingImportProblem *problem)
{
  footing_json_writer_begin_object (writer);
  write_path (writer, problem->file);
  footing_json_writer_set_member (writer, "line");
  if (problem->line > 0)
    footing_json_writer_add_count (writer, problem->line);
  else
    footing_json_writer_add_null (writer);
  write_text (writer, "column", problem->column);
  write_text (writer, "message", problem->message);
  footing_json_writer_end_object (writer);
}

static void
write_applied (FootingJsonWriter *writer,
               gboolean           applied)
{
  footing_json_writer_set_member (writer, "applied");
  footing_json_writer_add_boolean (writer, applied);
}

void
footing_tool_import_print_json (FootingImportPlan *plan,
                                gboolean           applied)
{
  g_autoptr(FootingJsonWriter) writer = footing_json_writer_new (stdout);
  const FootingImportCounts counts = footing_import_plan_count (plan);
  const GPtrArray *problems = footing_import_plan_get_problems (plan);

  footing_json_writer_begin_object (writer);
  write_files (writer, footing_import_plan_get_files (plan));
  write_counts (writer, &counts);

  footing_json_writer_set_member (writer, "problems");
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < problems->len; i++)
    write_problem (writer, g_ptr_array_index (problems, i));
  footing_json_writer_end_array (writer);

  write_applied (writer, applied);
  footing_json_writer_end_object (writer);
}

static void
write_refused_file (FootingJsonWriter       *writer,
                    const FootingImportFile *file)
{
  g_autofree char *refusal = file->content == NULL ? footing_import_file_refusal (file) : NULL;
  const FootingImportProblem unread = { .file = file, .message = refusal };

  if (file->content == NULL)
    {
      write_problem (writer, &unread);
      return;
    }

  for (guint i = 0; i < file->content->problems->len; i++)
    {
      const FootingAscwdsProblem *found = &g_array_index (file->content->problems, FootingAscwdsProblem, i);
      g_autofree char *message = footing_ascwds_problem_to_message (found);
      const FootingImportProblem problem = { file, found->line, found->column, message };

      write_problem (writer, &problem);
    }
}

void
footing_tool_import_print_refused (const GPtrArray *files)
{
  g_autoptr(FootingJsonWriter) writer = footing_json_writer_new (stdout);
  const FootingImportCounts nothing = { 0 };

  footing_json_writer_begin_object (writer);
  write_files (writer, files);
  write_counts (writer, &nothing);

  footing_json_writer_set_member (writer, "problems");
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < files->len; i++)
    write_refused_file (writer, g_ptr_array_index (files, i));
  footing_json_writer_end_array (writer);

  write_applied (writer, FALSE);
  footing_json_writer_end_object (writer);
}

/* ---- Words ---- */

static void
add_count (FootingToolTable *table,
           const char       *label,
           guint             n)
{
  g_autofree char *number = g_strdup_printf ("%u", n);

  footing_tool_table_add (table, (const char * const[]) { label, number, NULL });
}

static void
print_counts (const FootingImportCounts *counts)
{
  g_autoptr(FootingToolTable) table = footing_tool_table_new ((const char * const[]) {
    _("What"), _(">Number"), NULL });
  g_autofree char *text = NULL;

  add_count (table, _("People added"), counts->n_added);
  add_count (table, _("People changed"), counts->n_changed);
  add_count (table, _("People left alone"), counts->n_unchanged);
  add_count (table, _("Not imported, because of their role"), counts->n_ignored);
  add_count (table, _("Deleted there, and not known here"), counts->n_unknown);
  add_count (table, _("Possible leavers, to be asked about"), counts->n_leavers);
  add_count (table, _("Workplaces added"), counts->n_workplaces_added);
  add_count (table, _("Workplaces changed"), counts->n_workplaces_changed);
  add_count (table, _("Trainings added or changed"), counts->n_trainings);

  text = footing_tool_table_to_text (table);
  g_fprintf (stdout, "%s", text);
}

static void
print_leavers (FootingImportPlan *plan)
{
  const GArray *leavers = footing_import_plan_get_leavers (plan);

  if (leavers->len == 0)
    return;

  g_fprintf (stdout, "\n%s\n", _("Perhaps they have left. The app asks about them, one after the other:"));

  for (guint i = 0; i < leavers->len; i++)
    {
      FootingPerson *person = g_array_index (leavers, FootingImportLeaver, i).person;

      /* translators: a name, then the id of a workplace */
      g_fprintf (stdout, _("  %s, %s\n"), footing_person_get_name (person),
                 footing_person_get_establishment_key (person));
    }
}

static void
print_problems (FootingImportPlan *plan)
{
  const GPtrArray *problems = footing_import_plan_get_problems (plan);

  if (problems->len > 0)
    g_fprintf (stdout, "\n%s\n", _("Problems:"));

  for (guint i = 0; i < problems->len; i++)
    {
      const FootingImportProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *words = footing_import_words_of_problem (problem);

      /* translators: the name of a file, then a sentence about it */
      g_fprintf (stdout, _("  %s: %s\n"), problem->file->name, words);
    }
}

void
footing_tool_import_print_words (FootingImportPlan *plan,
                                 gboolean           applied)
{
  const FootingImportCounts counts = footing_import_plan_count (plan);
  g_autofree char *words = footing_import_words_of_plan (&counts);

  print_counts (&counts);
  print_leavers (plan);
  print_problems (plan);

  g_fprintf (stdout, "\n%s\n", applied ? _("Done.") : words);
  if (!applied)
    g_fprintf (stdout, "%s\n", _("This was a dry run: nothing was changed."));
}
