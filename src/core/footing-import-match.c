/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-fold.h"
#include "footing-import-matching.h"
#include "footing-leaving.h"

/* Of one kind: the reader has a limit of its own for each file. */
#define MAX_PROBLEMS FOOTING_ASCWDS_MAX_PROBLEMS

static void
known_clear (gpointer data)
{
  g_free (((FootingImportKnown *) data)->key);
}

/* ---- What is wrong ---- */

static void
problem_free (gpointer data)
{
  FootingImportProblem *problem = data;

  g_free (problem->message);
  g_free (problem);
}

/* Takes @message. */
static void
add_problem (FootingImportPlan       *plan,
             const FootingImportFile *file,
             guint64                  line,
             const char              *column,
             char                    *message)
{
  FootingImportProblem *problem = g_new0 (FootingImportProblem, 1);

  problem->file = file;
  problem->line = line;
  problem->column = column;
  problem->message = message;
  g_ptr_array_add (plan->problems, problem);
}

void
_footing_import_add_problem (FootingImportMatching   *self,
                             const FootingImportFile *file,
                             guint64                  line,
                             const char              *column,
                             char                    *message)
{
  self->plan->n_problems++;

  if (self->plan->problems->len < 2 * MAX_PROBLEMS)
    {
      add_problem (self->plan, file, line, column, message);
      return;
    }

  g_free (message);
  self->n_unlisted++;
}

static void
take_problems_of_reader (FootingImportPlan       *plan,
                         const FootingImportFile *file)
{
  const GArray *problems = file->content->problems;

  plan->n_problems += file->content->n_problems;

  for (guint i = 0; i < problems->len; i++)
    {
      const FootingAscwdsProblem *problem = FOOTING_IMPORT_NTH (problems, FootingAscwdsProblem, i);

      add_problem (plan, file, problem->line, problem->column,
                   footing_ascwds_problem_to_message (problem));
    }
}

/* What is about a whole file comes last. */
static int
compare_lines (gconstpointer a,
               gconstpointer b,
               gpointer      unused)
{
  guint64 one = (*(FootingImportProblem * const *) a)->line - 1;
  guint64 other = (*(FootingImportProblem * const *) b)->line - 1;

  return (one > other) - (one < other);
}

/* Sorts the problems from @first on. */
static void
sort_problems (FootingImportPlan *plan,
               guint              first)
{
  if (first < plan->problems->len)
    g_sort_array (plan->problems->pdata + first, plan->problems->len - first, sizeof (gpointer),
                  compare_lines, NULL);
}

static void
add_closing_problem (FootingImportMatching *self)
{
  if (self->n_unlisted == 0)
    return;

  add_problem (self->plan, g_ptr_array_index (self->plan->files, self->plan->files->len - 1), 0, NULL,
               g_strdup_printf (ngettext ("%'u more problem is not listed.",
                                          "%'u more problems are not listed.", self->n_unlisted),
                                self->n_unlisted));
}

/* ---- Who and what is in the book ---- */

static void
index_leavings (FootingImportMatching *self)
{
  const GPtrArray *leavings = self->plan->book->leavings;

  for (guint i = 0; i < leavings->len; i++)
    {
      FootingLeaving *leaving = g_ptr_array_index (leavings, i);
      FootingLeavingEvent event = footing_leaving_get_event (leaving);
      gint64 id = footing_leaving_get_person_id (leaving);

      /* Whoever went to another workplace or role is to be found in the files still. */
      if (event == FOOTING_LEAVING_EVENT_LEFT_EMPLOYER || event == FOOTING_LEAVING_EVENT_LEFT_PROFESSION)
        g_hash_table_insert (self->left, g_memdup2 (&id, sizeof id),
                             GINT_TO_POINTER (footing_leaving_get_left_on (leaving)));
    }
}

/* A leaving before the first day belongs to an earlier time with the same employer. */
gboolean
_footing_import_has_left (FootingImportMatching *self,
                          FootingPerson         *person)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));
  FootingDay start = footing_person_get_started_on (person);
  gpointer day = NULL;

  return g_hash_table_lookup_extended (self->left, &id, NULL, &day) &&
         (start == FOOTING_DAY_NONE || start <= (FootingDay) GPOINTER_TO_INT (day));
}

static void
index_people (FootingImportMatching *self)
{
  const GPtrArray *people = self->plan->book->people;

  for (guint i = 0; i < people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (people, i);
      const char *establishment = footing_person_get_establishment_key (person);
      const char *worker = footing_person_get_worker_key (person);
      g_autofree char *key = NULL;
      FootingImportKnown known = { .person = person };

      if (establishment == NULL || worker == NULL)
        continue;

      key = footing_ascwds_make_key (establishment, worker);
      if (g_hash_table_contains (self->by_key, key))
        continue;

      known.key = g_steal_pointer (&key);
      known.has_left = _footing_import_has_left (self, person);
      g_array_append_val (self->people, known);
      g_hash_table_insert (self->by_key, known.key, GUINT_TO_POINTER (self->people->len));
    }
}

FootingImportKnown *
_footing_import_find_known (FootingImportMatching *self,
                            const char            *key)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_key, key));

  return number > 0 ? FOOTING_IMPORT_NTH (self->people, FootingImportKnown, number - 1) : NULL;
}

/* ---- Rows about people ---- */

static gboolean
has_new_ids (const FootingStaffRow *row)
{
  return row->new_establishment_id != NULL || row->new_worker_id != NULL;
}

static char *
make_new_key (const FootingStaffRow *row)
{
  return footing_ascwds_make_key (_footing_import_row_establishment (row),
                                  _footing_import_row_worker (row));
}

/* Remembers that a row has @key. Returns the row that had it before. */
const FootingImportMention *
_footing_import_claim (GHashTable              *table,
                       const char              *key,
                       const FootingImportFile *file,
                       const FootingStaffRow   *row)
{
  const FootingImportMention *other = g_hash_table_lookup (table, key);
  FootingImportMention mention = { file, row->line };

  if (other == NULL)
    g_hash_table_insert (table, g_strdup (key), g_memdup2 (&mention, sizeof mention));

  return other;
}

static gboolean
is_first_of_its_key (FootingImportMatching   *self,
                     const FootingImportFile *file,
                     const FootingStaffRow   *row,
                     const char              *new_key)
{
  const FootingImportMention *other = NULL;

  if (self->rows == NULL)
    return TRUE;

  other = _footing_import_claim (self->rows, row->key, file, row);
  if (other == NULL)
    other = _footing_import_claim (self->new_keys, new_key, file, row);
  if (other == NULL)
    return TRUE;

  _footing_import_add_problem (self, file, row->line, footing_ascwds_column_name (FOOTING_ASCWDS_UNIQUEWORKERID),
                   /* translators: a line of a file, then the name of the file */
                   g_strdup_printf (_("The same worker is in line %u of “%s” already. The row was left out."),
                                    (guint) other->line, other->file->name));

  return FALSE;
}

/* A row that changes somebody’s ids may be read again after the import, when they have them. */
static gboolean
find_person (FootingImportMatching    *self,
             const FootingImportFile  *file,
             const FootingStaffRow    *row,
             const char               *new_key,
             FootingImportKnown      **known)
{
  FootingImportKnown *new_known = NULL;

  *known = _footing_import_find_known (self, row->key);
  if (!has_new_ids (row) || strcmp (row->key, new_key) == 0)
    return TRUE;

  new_known = _footing_import_find_known (self, new_key);

  if (*known == NULL)
    *known = new_known;
  else if (new_known != NULL && !g_hash_table_contains (self->given_up, new_key))
    {
      new_known->is_in_files = TRUE;
      _footing_import_add_problem (self, file, row->line,
                       footing_ascwds_column_name (row->new_worker_id != NULL
                                                     ? FOOTING_ASCWDS_CHGUNIQUEWRKID
                                                     : FOOTING_ASCWDS_TRANSFERSTAFFRECORD),
                       g_strdup (_("Somebody else in the book has these ids. The row was left out.")));
      return FALSE;
    }

  return TRUE;
}

static void
take_deleted (FootingImportMatching *self,
              FootingImportKnown    *known)
{
  if (known != NULL && !known->has_left)
    known->is_deleted = TRUE;
  else
    self->plan->n_unknown++;
}

void
_footing_import_take_item (FootingImportMatching *self,
                           FootingImportItem     *item)
{
  FootingImportPlan *plan = self->plan;
  FootingPerson *target = footing_import_plan_target (item);

  if (target != NULL)
    {
      FootingImportValues values = _footing_import_values (plan, item, target);

      if (!_footing_import_values_differ (&values, target, footing_import_plan_place_of (plan, item)))
        {
          g_ptr_array_add (plan->unchanged, g_object_ref (target));
          return;
        }
    }

  item->role = _footing_import_find_role (self, &item->row->job_role);
  if (target == NULL)
    FOOTING_IMPORT_NTH (plan->roles, FootingImportRole, item->role)->n_new++;

  g_array_append_vals (plan->items, item, 1);
}

static void
take_person (FootingImportMatching   *self,
             const FootingImportFile *file,
             const FootingStaffRow   *row,
             FootingPerson           *known)
{
  FootingImportItem item = { .file = file, .row = row, .known = known };

  item.place = _footing_import_find_place (self, _footing_import_row_establishment (row));
  _footing_import_note_keyed (self, &item);
  _footing_import_take_item (self, &item);
}

static void
take_row (FootingImportMatching   *self,
          const FootingImportFile *file,
          const FootingStaffRow   *row)
{
  g_autofree char *changed_key = has_new_ids (row) ? make_new_key (row) : NULL;
  const char *new_key = changed_key != NULL ? changed_key : row->key;
  guint place = _footing_import_find_place (self, row->establishment_id);
  FootingImportKnown *known = NULL;
  gboolean is_good = TRUE;

  FOOTING_IMPORT_NTH (self->plan->places, FootingImportPlace, place)->is_covered = TRUE;

  /* Whose row it is must be known of every row: nobody in it is missing. */
  is_good = find_person (self, file, row, new_key, &known);
  if (known != NULL)
    known->is_in_files = TRUE;

  if (!is_good || !is_first_of_its_key (self, file, row, new_key))
    return;

  if (row->status == FOOTING_ASCWDS_STATUS_DELETE)
    take_deleted (self, known);
  else
    take_person (self, file, row, known != NULL ? known->person : NULL);
}

/* ---- Files ---- */

static gboolean
is_mapped (const FootingImportFile *file)
{
  return file->content->kind == FOOTING_ASCWDS_KIND_MAPPED;
}

/* The reader has made sure that the keys of one file differ. Several files, and ids that change,
 * make it worth the time to look again. */
static void
prepare_keys (FootingImportMatching *self)
{
  guint n_staff_files = 0;

  for (guint i = 0; i < self->plan->files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (self->plan->files, i);
      const GArray *staff = file->content->staff;

      if (is_mapped (file))
        continue;

      n_staff_files += staff->len > 0;

      for (guint j = 0; j < staff->len; j++)
        if (has_new_ids (FOOTING_IMPORT_NTH (staff, FootingStaffRow, j)))
          g_hash_table_add (self->given_up, (char *) FOOTING_IMPORT_NTH (staff, FootingStaffRow, j)->key);
    }

  if (n_staff_files < 2 && g_hash_table_size (self->given_up) == 0)
    return;

  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->new_keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
take_staff_file (FootingImportMatching   *self,
                 const FootingImportFile *file)
{
  const FootingAscwdsFile *content = file->content;

  for (guint i = 0; i < content->staff->len; i++)
    take_row (self, file, FOOTING_IMPORT_NTH (content->staff, FootingStaffRow, i));

  for (guint i = 0; i < content->left_out_keys->len; i++)
    {
      FootingImportKnown *known = _footing_import_find_known (self, g_ptr_array_index (content->left_out_keys, i));

      if (known != NULL)
        known->is_in_files = TRUE;
    }

  if (content->kind == FOOTING_ASCWDS_KIND_STAFF)
    self->plan->n_unread += content->n_left_out - content->left_out_keys->len;
}

/* Takes the people of those files whose columns somebody has mapped, or of the others. */
static void
take_people (FootingImportMatching *self,
             gboolean               mapped)
{
  const GPtrArray *files = self->plan->files;

  for (guint i = 0; i < files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (files, i);
      guint n_problems = self->plan->problems->len;

      if (is_mapped (file) != mapped)
        continue;

      take_problems_of_reader (self->plan, file);
      if (mapped)
        _footing_import_take_mapped (self, file);
      else
        take_staff_file (self, file);
      sort_problems (self->plan, n_problems);
    }
}

static void
take_files (FootingImportMatching *self)
{
  const GPtrArray *files = self->plan->files;

  /* First, so that people are put into workplaces that have names. */
  for (guint i = 0; i < files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (files, i);

      for (guint j = 0; j < file->content->workplaces->len; j++)
        _footing_import_take_workplace (self, file,
                                        FOOTING_IMPORT_NTH (file->content->workplaces, FootingWorkplaceRow, j));
    }

  /* Who has ids is known for certain, and others are compared with them. */
  take_people (self, FALSE);
  take_people (self, TRUE);

  add_closing_problem (self);
}

/* ---- Who may have left, and who may be the same ---- */

/* Nobody is missing from a file that has not been read to its end. */
static gboolean
are_files_whole (FootingImportMatching *self)
{
  for (guint i = 0; i < self->plan->files->len; i++)
    if (((const FootingImportFile *) g_ptr_array_index (self->plan->files, i))->content->is_cut_short)
      return FALSE;

  return TRUE;
}

static gboolean
is_missing (FootingImportMatching *self,
            FootingImportKnown    *known)
{
  g_autofree char *key = NULL;
  guint number;

  if (known->is_in_files || known->has_left)
    return FALSE;

  key = footing_ascwds_make_key (footing_person_get_establishment_key (known->person), NULL);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, key));

  return number > 0 && FOOTING_IMPORT_NTH (self->plan->places, FootingImportPlace, number - 1)->is_covered;
}

static void
find_leavers (FootingImportMatching *self)
{
  gboolean are_whole = are_files_whole (self);

  for (guint i = 0; i < self->people->len; i++)
    {
      FootingImportKnown *known = FOOTING_IMPORT_NTH (self->people, FootingImportKnown, i);
      FootingImportLeaver leaver = { .person = known->person, .is_deleted = known->is_deleted };

      if (known->is_deleted || (are_whole && is_missing (self, known)))
        g_array_append_val (self->plan->leavers, leaver);
      else if (known->is_in_files)
        g_hash_table_add (self->plan->in_files, known->person);
    }
}

/* Of two people with one name nobody can tell which is meant: such a name stands for NULL. */
static void
index_name (GHashTable    *by_name,
            FootingPerson *person)
{
  char *name = footing_fold_text (footing_person_get_name (person));
  gboolean is_only_one = !g_hash_table_contains (by_name, name);

  g_hash_table_replace (by_name, name, is_only_one ? person : NULL);
}

static GHashTable *
index_names (FootingImportMatching *self)
{
  GHashTable *by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const GPtrArray *people = self->plan->book->people;

  for (guint i = 0; i < self->plan->leavers->len; i++)
    index_name (by_name, FOOTING_IMPORT_NTH (self->plan->leavers, FootingImportLeaver, i)->person);

  for (guint i = 0; i < people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (people, i);

      if (footing_person_get_worker_key (person) == NULL && !_footing_import_has_left (self, person))
        index_name (by_name, person);
    }

  return by_name;
}

/* Somebody may have moved to another home, or been entered by hand. */
static void
find_same_people (FootingImportMatching *self)
{
  GArray *items = self->plan->items;
  g_autoptr(GHashTable) by_name = index_names (self);

  for (guint i = 0; g_hash_table_size (by_name) > 0 && i < items->len; i++)
    {
      FootingImportItem *item = FOOTING_IMPORT_NTH (items, FootingImportItem, i);
      g_autofree char *name = NULL;

      if (item->known != NULL || footing_staff_row_is_mapped (item->row))
        continue;

      name = footing_fold_text (item->row->display_id);
      item->perhaps = g_hash_table_lookup (by_name, name);
    }

  _footing_import_settle_likeness (self->plan);
}

static void
matching_clear (FootingImportMatching *self)
{
  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->left, g_hash_table_unref);
  g_clear_pointer (&self->homes, g_hash_table_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->new_keys, g_hash_table_unref);
  g_clear_pointer (&self->given_up, g_hash_table_unref);
  g_clear_pointer (&self->by_name, g_hash_table_unref);
  g_clear_pointer (&self->claimed, g_hash_table_unref);
  g_clear_pointer (&self->spoken_of, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootingImportMatching, matching_clear)

void
_footing_import_plan_match (FootingImportPlan *plan)
{
  g_auto(FootingImportMatching) self = { .plan = plan };

  self.people = g_array_new (FALSE, FALSE, sizeof (FootingImportKnown));
  g_array_set_clear_func (self.people, known_clear);
  self.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self.left = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self.homes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.given_up = g_hash_table_new (g_str_hash, g_str_equal);
  g_ptr_array_set_free_func (plan->problems, problem_free);

  index_leavings (&self);
  index_people (&self);
  _footing_import_index_workplaces (&self);
  prepare_keys (&self);
  _footing_import_prepare_mapped (&self);
  take_files (&self);
  _footing_import_plan_find_counts (plan);
  find_leavers (&self);
  _footing_import_plan_mark_asked (plan);
  find_same_people (&self);
  _footing_import_find_trainings (&self);
}
