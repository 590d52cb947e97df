/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-import-file.h"

/* Columns that are named in a sentence. */
#define MOST_NAMES 12

void
footing_import_file_free (FootingImportFile *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->content, footing_ascwds_file_free);
  g_clear_pointer (&self->table, footing_table_free);
  g_clear_object (&self->source);
  g_clear_object (&self->mapping);
  g_clear_error (&self->error);
  g_free (self->path);
  g_free (self->name);
  g_free (self);
}

static FootingImportFile *
file_new (const char *path)
{
  FootingImportFile *self = g_new0 (FootingImportFile, 1);

  self->path = g_strdup (path);
  self->name = g_filename_display_basename (path);

  return self;
}

FootingImportFile *
footing_import_file_read (const char   *path,
                          GInputStream *stream,
                          FootingDay    today,
                          GCancellable *cancellable)
{
  FootingImportFile *self = file_new (path);

  self->content = footing_ascwds_read (stream, today, cancellable, &self->error);

  return self;
}

/* ---- Several files, on a thread ---- */

typedef struct
{
  GPtrArray *files;
  FootingDay today;
  FootingProgress *progress;
} Reading;

static void
reading_free (Reading *self)
{
  g_ptr_array_unref (self->files);
  footing_progress_unref (self->progress);
  g_free (self);
}

static void
expect_file (Reading      *self,
             GFile        *file,
             GCancellable *cancellable)
{
  g_autoptr(GFileInfo) info = NULL;

  /* A file that cannot be asked cannot be read either, and that is said then. */
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                            cancellable, NULL);
  if (info != NULL)
    footing_progress_expect (self->progress, (gsize) g_file_info_get_size (info));
}

static gboolean
has_problem (const FootingAscwdsFile  *content,
             FootingAscwdsProblemCode  code)
{
  for (guint i = 0; i < content->problems->len; i++)
    if (g_array_index (content->problems, FootingAscwdsProblem, i).code == code)
      return TRUE;

  return FALSE;
}

/* A letter has lines, but no row that fits its first one. */
static gboolean
has_cells (const FootingTable *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (((const FootingTableColumn *) table->columns->pdata[i])->n_filled > 0)
      return TRUE;

  return FALSE;
}

/* A table that is not of ASC-WDS is looked through from its start, so that people can say what it is. */
static void
look_through (FootingImportFile *self,
              FootingDay         today,
              GCancellable      *cancellable)
{
  g_autoptr(GFileInputStream) bytes = NULL;

  if (self->content == NULL || !has_problem (self->content, FOOTING_ASCWDS_PROBLEM_NOT_ASCWDS))
    return;

  bytes = g_file_read (self->source, cancellable, &self->error);
  if (bytes != NULL)
    self->table = footing_table_look (G_INPUT_STREAM (bytes), today, cancellable, &self->error);

  /* What is no table was no file of ASC-WDS either, and that is told. */
  if (self->error != NULL && self->error->domain == FOOTING_CSV_ERROR)
    g_clear_error (&self->error);
  else if (self->table == NULL)
    g_clear_pointer (&self->content, footing_ascwds_file_free);
  else if (!has_cells (self->table))
    {
      self->has_only_names = self->table->columns->len > 1 && self->table->n_rows == 0;
      g_clear_pointer (&self->table, footing_table_free);
    }
}

static FootingImportFile *
read_file (Reading      *self,
           GFile        *file,
           GCancellable *cancellable)
{
  g_autofree char *uri = g_file_get_uri (file);
  const char *path = g_file_peek_path (file) != NULL ? g_file_peek_path (file) : uri;
  g_autoptr(GFileInputStream) bytes = NULL;
  g_autoptr(GInputStream) counted = NULL;
  g_autoptr(GError) error = NULL;
  FootingImportFile *result = NULL;

  bytes = g_file_read (file, cancellable, &error);
  if (bytes == NULL)
    {
      result = file_new (path);
      result->error = g_steal_pointer (&error);
      return result;
    }

  counted = footing_import_progress_watch (self->progress, G_INPUT_STREAM (bytes));

  result = footing_import_file_read (path, counted, self->today, cancellable);
  result->source = g_object_ref (file);
  look_through (result, self->today, cancellable);

  return result;
}

static void
read_files_in_thread (GTask        *task,
                      gpointer      source,
                      gpointer      task_data,
                      GCancellable *cancellable)
{
  Reading *self = task_data;
  g_autoptr(GPtrArray) results = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_import_file_free);

  for (guint i = 0; i < self->files->len; i++)
    expect_file (self, g_ptr_array_index (self->files, i), cancellable);

  for (guint i = 0; i < self->files->len && !g_cancellable_is_cancelled (cancellable); i++)
    g_ptr_array_add (results, read_file (self, g_ptr_array_index (self->files, i), cancellable));

  g_task_return_pointer (task, g_steal_pointer (&results), (GDestroyNotify) g_ptr_array_unref);
}

void
footing_import_files_read_async (GPtrArray           *files,
                                 FootingDay           today,
                                 FootingProgress     *progress,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Reading *reading = g_new0 (Reading, 1);

  g_return_if_fail (files != NULL);

  reading->files = g_ptr_array_copy (files, (GCopyFunc) (GCallback) g_object_ref, NULL);
  g_ptr_array_set_free_func (reading->files, g_object_unref);
  reading->today = today;
  reading->progress = progress != NULL ? footing_progress_ref (progress)
                                       : footing_progress_new ();

  g_task_set_source_tag (task, footing_import_files_read_async);
  g_task_set_task_data (task, reading, (GDestroyNotify) reading_free);

  /* A disk that no longer answers must not hold up whoever has given up waiting for it. */
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, read_files_in_thread);
}

GPtrArray *
footing_import_files_read_finish (GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- With columns that somebody has explained ---- */

typedef struct
{
  GFile *source;
  FootingColumnMap *map;
  FootingDay today;
} Mapping;

static void
mapping_free (Mapping *self)
{
  g_object_unref (self->source);
  footing_column_map_free (self->map);
  g_free (self);
}

static void
map_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Mapping *self = task_data;
  g_autoptr(GFileInputStream) bytes = NULL;
  FootingAscwdsFile *content = NULL;
  GError *error = NULL;

  bytes = g_file_read (self->source, cancellable, &error);
  if (bytes != NULL)
    content = footing_ascwds_read_mapped (G_INPUT_STREAM (bytes), self->map, self->today, cancellable, &error);

  if (content == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, content, (GDestroyNotify) footing_ascwds_file_free);
}

void
footing_import_file_map_async (const FootingImportFile *self,
                               const FootingColumnMap  *map,
                               FootingDay               today,
                               GCancellable            *cancellable,
                               GAsyncReadyCallback      callback,
                               gpointer                 user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Mapping *mapping = NULL;

  g_return_if_fail (self != NULL && self->source != NULL);

  mapping = g_new0 (Mapping, 1);
  mapping->source = g_object_ref (self->source);
  mapping->map = footing_column_map_copy (map);
  mapping->today = today;

  g_task_set_source_tag (task, footing_import_file_map_async);
  g_task_set_task_data (task, mapping, (GDestroyNotify) mapping_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, map_in_thread);
}

gboolean
footing_import_file_map_finish (FootingImportFile  *self,
                                GAsyncResult       *result,
                                GError            **error)
{
  FootingAscwdsFile *content = NULL;

  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  content = g_task_propagate_pointer (G_TASK (result), error);
  if (content == NULL)
    return FALSE;

  g_clear_pointer (&self->content, footing_ascwds_file_free);
  self->content = content;

  return TRUE;
}

/* ---- What cannot be imported at all ---- */

/* Part of a file that no employer has would be worse than none of it. */
static gboolean
is_too_large (const FootingAscwdsFile *content)
{
  return content->n_rows > FOOTING_ASCWDS_MAX_ROWS ||
         has_problem (content, FOOTING_ASCWDS_PROBLEM_TOO_LARGE);
}

gboolean
footing_import_file_is_usable (const FootingImportFile *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->content != NULL && !is_too_large (self->content) &&
         self->content->staff->len + self->content->workplaces->len + self->content->trainings->len > 0;
}

gboolean
footing_import_file_wants_map (const FootingImportFile *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->table != NULL && self->content->kind == FOOTING_ASCWDS_KIND_UNKNOWN;
}

/* What to do about a file with such a problem; NULL when its sentence says so already. */
static const char *
next_step (FootingAscwdsProblemCode code)
{
  switch ((int) code)
    {
    case FOOTING_ASCWDS_PROBLEM_SEPARATOR:
    case FOOTING_ASCWDS_PROBLEM_UTF_16:
    case FOOTING_ASCWDS_PROBLEM_NOT_TEXT:
      return NULL;
    case FOOTING_ASCWDS_PROBLEM_NOT_ASCWDS:
      return _("Please choose a file of ASC-WDS, whose name ends in “staff.csv”, “workplace.csv” or “training.csv”, "
               "or another table whose first line has the names of its columns.");
    case FOOTING_ASCWDS_PROBLEM_TOO_LARGE:
    case FOOTING_ASCWDS_PROBLEM_TOO_MANY_ROWS:
      return _("Please choose the file of one employer, as ASC-WDS lets you download it.");
    case FOOTING_ASCWDS_PROBLEM_EMPTY_FILE:
    case FOOTING_ASCWDS_PROBLEM_NO_ROWS:
      return _("Please look whether it is the right file. One of ASC-WDS can be downloaded there again.");
    default:
      return _("Please download it again from ASC-WDS, and choose it as it comes, without saving it "
               "in a spreadsheet first.");
    }
}

static const FootingAscwdsProblem *
find_outcome (const FootingAscwdsFile *content,
              FootingAscwdsOutcome     outcome)
{
  for (guint i = 0; i < content->problems->len; i++)
    {
      const FootingAscwdsProblem *problem = &g_array_index (content->problems, FootingAscwdsProblem, i);

      if (problem->outcome == outcome)
        return problem;
    }

  return NULL;
}

/* The problem because of which nothing of the file can be imported. */
static const FootingAscwdsProblem *
find_reason (const FootingAscwdsFile *content)
{
  const FootingAscwdsOutcome graver_first[] = {
    is_too_large (content) ? FOOTING_ASCWDS_OUTCOME_STOPPED : FOOTING_ASCWDS_OUTCOME_NOTHING_READ,
    FOOTING_ASCWDS_OUTCOME_LEFT_OUT,
  };
  const FootingAscwdsProblem *reason = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (graver_first) && reason == NULL; i++)
    reason = find_outcome (content, graver_first[i]);

  if (reason == NULL && content->problems->len > 0)
    reason = &g_array_index (content->problems, FootingAscwdsProblem, 0);

  return reason;
}

static char *
describe_reason (const FootingAscwdsFile    *content,
                 const FootingAscwdsProblem *reason)
{
  g_autofree char *sentence = footing_ascwds_problem_to_sentence (reason);

  if (reason->outcome != FOOTING_ASCWDS_OUTCOME_LEFT_OUT)
    return g_steal_pointer (&sentence);

  /* translators: how many rows a file has, then a sentence that begins with “Line 2” */
  return g_strdup_printf (ngettext ("The one row (%'u) cannot be used. %s",
                                    "None of the %'u rows can be used. %s", content->n_rows),
                          content->n_rows, sentence);
}

/* Where nobody is there who could say what the columns are. */
static char *
words_of_table (const FootingTable *table)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; i < MIN (table->columns->len, MOST_NAMES); i++)
    g_strv_builder_take (builder,
                         /* translators: the name of a column, in a list of such names */
                         g_strdup_printf (_("“%s”"),
                                          ((const FootingTableColumn *) table->columns->pdata[i])->name));
  if (table->columns->len > MOST_NAMES)
    g_strv_builder_add (builder, "…");
  names = g_strv_builder_end (builder);
  list = g_strjoinv (_(", "), names);

  /* translators: %s are the names of columns, such as “Name”, “Home”, “Start date” */
  return g_strdup_printf (ngettext ("This is not a file of ASC-WDS. It is a table of %'u row with the columns %s. "
                                    "Nothing was changed. In the app, Import asks what each column is.",
                                    "This is not a file of ASC-WDS. It is a table of %'u rows with the columns %s. "
                                    "Nothing was changed. In the app, Import asks what each column is.",
                                    table->n_rows),
                          table->n_rows, list);
}

char *
footing_import_file_refusal (const FootingImportFile *self)
{
  const FootingAscwdsProblem *reason = NULL;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->content == NULL)
    return footing_error_words (self->error, self->path);

  reason = find_reason (self->content);
  if (reason == NULL)
    return g_strdup (_("There is nothing in this file that can be imported. Nothing was changed."));

  if (self->has_only_names)
    return g_strdup (_("The file has column names and no rows under them. Nothing was changed. "
                       "Please choose a file with a row for each person."));

  sentence = describe_reason (self->content, reason);

  if (footing_import_file_wants_map (self))
    return words_of_table (self->table);

  return g_strjoin (" ", sentence, _("Nothing was changed."),
                    self->content->kind != FOOTING_ASCWDS_KIND_MAPPED ? next_step (reason->code) : NULL, NULL);
}
