/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-import-plan-private.h"
#include "footing-leaving.h"

/* Of one kind: the reader has a limit of its own for each file. */
#define MAX_PROBLEMS FOOTING_ASCWDS_MAX_PROBLEMS

/* Codes of roles are small numbers; a greater one is looked for in the list. */
#define MAX_KNOWN_ROLE 99

/* Somebody in the book whom a file may speak of. */
typedef struct
{
  FootingPerson *person;
  char *key;
  gboolean is_in_files;
  gboolean is_deleted;
  gboolean has_left;
} Known;

/* Where something stands. */
typedef struct
{
  const FootingImportFile *file;
  guint64 line;
} Mention;

typedef struct
{
  FootingImportPlan *plan;
  GArray *people;        /* of Known, in the order of the book */
  GHashTable *by_key;    /* key → its number in @people, from 1 */
  GHashTable *left;      /* id of somebody who has left → the day */
  GHashTable *homes;     /* key of a workplace → FootingWorkplace */
  GHashTable *places;    /* key of a workplace → its number, from 1 */
  GHashTable *rows;      /* key in a row → Mention; NULL where the reader has looked already */
  GHashTable *new_keys;  /* the same of the keys that people get */
  GHashTable *given_up;  /* keys that belong to somebody else after the import */
  guint n_unlisted;

  /* Rows of one workplace mostly stand together. */
  const char *last_establishment;
  guint last_place;

  guint known_roles[MAX_KNOWN_ROLE + 1]; /* by code: the number of the role, from 1 */
} Matching;

static void
known_clear (gpointer data)
{
  g_free (((Known *) data)->key);
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

static void
add_row_problem (Matching                *self,
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
add_closing_problem (Matching *self)
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
index_leavings (Matching *self)
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
static gboolean
has_left (Matching      *self,
          FootingPerson *person)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));
  FootingDay start = footing_person_get_started_on (person);
  gpointer day = NULL;

  return g_hash_table_lookup_extended (self->left, &id, NULL, &day) &&
         (start == FOOTING_DAY_NONE || start <= (FootingDay) GPOINTER_TO_INT (day));
}

static void
index_people (Matching *self)
{
  const GPtrArray *people = self->plan->book->people;

  for (guint i = 0; i < people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (people, i);
      const char *establishment = footing_person_get_establishment_key (person);
      const char *worker = footing_person_get_worker_key (person);
      g_autofree char *key = NULL;
      Known known = { .person = person };

      if (establishment == NULL || worker == NULL)
        continue;

      key = footing_ascwds_make_key (establishment, worker);
      if (g_hash_table_contains (self->by_key, key))
        continue;

      known.key = g_steal_pointer (&key);
      known.has_left = has_left (self, person);
      g_array_append_val (self->people, known);
      g_hash_table_insert (self->by_key, known.key, GUINT_TO_POINTER (self->people->len));
    }
}

static Known *
find_known (Matching   *self,
            const char *key)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_key, key));

  return number > 0 ? FOOTING_IMPORT_NTH (self->people, Known, number - 1) : NULL;
}

/* ---- Workplaces ---- */

static void
index_workplaces (Matching *self)
{
  FootingImportPlan *plan = self->plan;

  for (guint i = 0; i < plan->book->workplaces->len; i++)
    {
      FootingWorkplace *workplace = g_ptr_array_index (plan->book->workplaces, i);
      const char *establishment = footing_workplace_get_establishment_key (workplace);
      gint64 id = footing_record_get_id (FOOTING_RECORD (workplace));

      g_hash_table_insert (plan->workplaces, g_memdup2 (&id, sizeof id), workplace);
      if (establishment != NULL)
        g_hash_table_insert (self->homes, footing_ascwds_make_key (establishment, NULL), workplace);
    }
}

static gboolean
is_same_name (const char *one,
              const char *other)
{
  g_autofree char *one_folded = g_utf8_casefold (one, -1);
  g_autofree char *other_folded = g_utf8_casefold (other, -1);

  return g_utf8_collate (one_folded, other_folded) == 0;
}

static gboolean
is_taken (Matching         *self,
          FootingWorkplace *workplace)
{
  const GArray *places = self->plan->places;

  for (guint i = 0; i < places->len; i++)
    if (FOOTING_IMPORT_NTH (places, FootingImportPlace, i)->known == workplace)
      return TRUE;

  return FALSE;
}

/* A home is known by its id, or was entered by hand under the same name: within one provider two
 * homes are not called the same. */
static FootingWorkplace *
find_workplace (Matching                 *self,
                const FootingImportPlace *place,
                const char               *key)
{
  const GPtrArray *workplaces = self->plan->book->workplaces;
  FootingWorkplace *home = g_hash_table_lookup (self->homes, key);

  if (home != NULL)
    return home;

  for (guint i = 0; i < workplaces->len; i++)
    {
      FootingWorkplace *workplace = g_ptr_array_index (workplaces, i);

      if (footing_workplace_get_establishment_key (workplace) == NULL &&
          is_same_name (footing_workplace_get_name (workplace), footing_import_place_get_name (place)) &&
          !is_taken (self, workplace))
        return workplace;
    }

  return NULL;
}

/* Takes @key. Returns the number of the new place. */
static guint
add_place (Matching                  *self,
           char                      *key,
           const char                *establishment_id,
           const FootingImportFile   *file,
           const FootingWorkplaceRow *row)
{
  FootingImportPlace place = { .establishment_id = establishment_id, .file = file, .row = row };

  place.known = find_workplace (self, &place, key);
  g_array_append_val (self->plan->places, place);
  g_hash_table_insert (self->places, key, GUINT_TO_POINTER (self->plan->places->len));

  return self->plan->places->len - 1;
}

static void
take_workplace (Matching                  *self,
                const FootingImportFile   *file,
                const FootingWorkplaceRow *row)
{
  if (row->status == FOOTING_ASCWDS_STATUS_DELETE)
    return;

  if (!g_hash_table_contains (self->places, row->key))
    {
      add_place (self, g_strdup (row->key), row->establishment_id, file, row);
      return;
    }

  add_row_problem (self, file, row->line, footing_ascwds_column_name (FOOTING_ASCWDS_LOCALESTID),
                   g_strdup (_("The same workplace is in another file already. The row was left out.")));
}

static guint
find_place (Matching   *self,
            const char *establishment_id)
{
  g_autofree char *key = NULL;
  gpointer number;

  if (establishment_id == self->last_establishment)
    return self->last_place;

  key = footing_ascwds_make_key (establishment_id, NULL);
  number = g_hash_table_lookup (self->places, key);

  self->last_establishment = establishment_id;
  self->last_place = number != NULL ? GPOINTER_TO_UINT (number) - 1
                                    : add_place (self, g_steal_pointer (&key), establishment_id, NULL, NULL);

  return self->last_place;
}

/* ---- Roles ---- */

static gboolean
is_same_code (const char *one,
              const char *other)
{
  return strcmp (one + strspn (one, "0"), other + strspn (other, "0")) == 0;
}

static gboolean
is_wanted (FootingImportPlan *plan,
           const char        *code)
{
  for (guint i = 0; plan->wanted[i] != NULL; i++)
    if (is_same_code (plan->wanted[i], code))
      return TRUE;

  return FALSE;
}

static guint
find_listed_role (Matching   *self,
                   const char *code)
{
  GArray *roles = self->plan->roles;
  FootingImportRole role = { .code = code };

  for (guint i = 0; i < roles->len; i++)
    if (is_same_code (FOOTING_IMPORT_NTH (roles, FootingImportRole, i)->code, code))
      return i;

  role.is_wanted = is_wanted (self->plan, code);
  g_array_append_val (roles, role);

  return roles->len - 1;
}

static guint
find_role (Matching                *self,
           const FootingAscwdsCode *code)
{
  if (code->number < 0 || code->number > MAX_KNOWN_ROLE)
    return find_listed_role (self, code->raw);

  if (self->known_roles[code->number] == 0)
    self->known_roles[code->number] = find_listed_role (self, code->raw) + 1;

  return self->known_roles[code->number] - 1;
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
static const Mention *
claim (GHashTable              *table,
       const char              *key,
       const FootingImportFile *file,
       const FootingStaffRow   *row)
{
  const Mention *other = g_hash_table_lookup (table, key);
  Mention mention = { file, row->line };

  if (other == NULL)
    g_hash_table_insert (table, g_strdup (key), g_memdup2 (&mention, sizeof mention));

  return other;
}

static gboolean
is_first_of_its_key (Matching                *self,
                     const FootingImportFile *file,
                     const FootingStaffRow   *row,
                     const char              *new_key)
{
  const Mention *other = NULL;

  if (self->rows == NULL)
    return TRUE;

  other = claim (self->rows, row->key, file, row);
  if (other == NULL)
    other = claim (self->new_keys, new_key, file, row);
  if (other == NULL)
    return TRUE;

  add_row_problem (self, file, row->line, footing_ascwds_column_name (FOOTING_ASCWDS_UNIQUEWORKERID),
                   /* translators: a line of a file, then the name of the file */
                   g_strdup_printf (_("The same worker is in line %u of “%s” already. The row was left out."),
                                    (guint) other->line, other->file->name));

  return FALSE;
}

/* A row that changes somebody’s ids may be read again after the import, when they have them. */
static gboolean
find_person (Matching                *self,
             const FootingImportFile *file,
             const FootingStaffRow   *row,
             const char              *new_key,
             Known                  **known)
{
  Known *new_known = NULL;

  *known = find_known (self, row->key);
  if (!has_new_ids (row) || strcmp (row->key, new_key) == 0)
    return TRUE;

  new_known = find_known (self, new_key);

  if (*known == NULL)
    *known = new_known;
  else if (new_known != NULL && !g_hash_table_contains (self->given_up, new_key))
    {
      new_known->is_in_files = TRUE;
      add_row_problem (self, file, row->line,
                       footing_ascwds_column_name (row->new_worker_id != NULL
                                                     ? FOOTING_ASCWDS_CHGUNIQUEWRKID
                                                     : FOOTING_ASCWDS_TRANSFERSTAFFRECORD),
                       g_strdup (_("Somebody else in the book has these ids. The row was left out.")));
      return FALSE;
    }

  return TRUE;
}

static void
take_deleted (Matching *self,
              Known    *known)
{
  if (known != NULL && !known->has_left)
    known->is_deleted = TRUE;
  else
    self->plan->n_passed_over++;
}

static void
take_person (Matching                *self,
             const FootingImportFile *file,
             const FootingStaffRow   *row,
             FootingPerson           *known)
{
  FootingImportPlan *plan = self->plan;
  FootingImportItem item = { .file = file, .row = row, .known = known };

  item.place = find_place (self, _footing_import_row_establishment (row));

  if (known != NULL)
    {
      FootingImportValues values = _footing_import_values (plan, row, known);

      if (!_footing_import_values_differ (&values, known,
                                          FOOTING_IMPORT_NTH (plan->places, FootingImportPlace, item.place)))
        {
          plan->n_unchanged++;
          return;
        }
    }

  item.role = find_role (self, &row->job_role);
  if (known == NULL)
    FOOTING_IMPORT_NTH (plan->roles, FootingImportRole, item.role)->n_new++;

  g_array_append_val (plan->items, item);
}

static void
take_row (Matching                *self,
          const FootingImportFile *file,
          const FootingStaffRow   *row)
{
  g_autofree char *changed_key = has_new_ids (row) ? make_new_key (row) : NULL;
  const char *new_key = changed_key != NULL ? changed_key : row->key;
  guint place = find_place (self, row->establishment_id);
  Known *known = NULL;
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

/* The reader has made sure that the keys of one file differ. Several files, and ids that change,
 * make it worth the time to look again. */
static void
prepare_keys (Matching *self)
{
  guint n_staff_files = 0;

  for (guint i = 0; i < self->plan->files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (self->plan->files, i);
      const GArray *staff = file->content->staff;

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
take_staff_file (Matching                *self,
                 const FootingImportFile *file)
{
  const FootingAscwdsFile *content = file->content;

  for (guint i = 0; i < content->staff->len; i++)
    take_row (self, file, FOOTING_IMPORT_NTH (content->staff, FootingStaffRow, i));

  for (guint i = 0; i < content->left_out_keys->len; i++)
    {
      Known *known = find_known (self, g_ptr_array_index (content->left_out_keys, i));

      if (known != NULL)
        known->is_in_files = TRUE;
    }

  if (content->kind == FOOTING_ASCWDS_KIND_STAFF)
    self->plan->n_unread += content->n_left_out - content->left_out_keys->len;
}

static void
take_files (Matching *self)
{
  const GPtrArray *files = self->plan->files;

  /* First, so that people are put into workplaces that have names. */
  for (guint i = 0; i < files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (files, i);

      for (guint j = 0; j < file->content->workplaces->len; j++)
        take_workplace (self, file,
                        FOOTING_IMPORT_NTH (file->content->workplaces, FootingWorkplaceRow, j));
    }

  for (guint i = 0; i < files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (files, i);
      guint n_problems = self->plan->problems->len;

      take_problems_of_reader (self->plan, file);
      take_staff_file (self, file);
      sort_problems (self->plan, n_problems);
    }

  add_closing_problem (self);
}

/* ---- Who may have left, and who may be the same ---- */

/* Nobody is missing from a file that has not been read to its end. */
static gboolean
are_files_whole (Matching *self)
{
  for (guint i = 0; i < self->plan->files->len; i++)
    if (((const FootingImportFile *) g_ptr_array_index (self->plan->files, i))->content->is_cut_short)
      return FALSE;

  return TRUE;
}

static gboolean
is_missing (Matching *self,
            Known    *known)
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
find_leavers (Matching *self)
{
  gboolean are_whole = are_files_whole (self);

  for (guint i = 0; i < self->people->len; i++)
    {
      Known *known = FOOTING_IMPORT_NTH (self->people, Known, i);
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
  char *name = g_utf8_casefold (footing_person_get_name (person), -1);
  gboolean is_only_one = !g_hash_table_contains (by_name, name);

  g_hash_table_replace (by_name, name, is_only_one ? person : NULL);
}

static GHashTable *
index_names (Matching *self)
{
  GHashTable *by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const GPtrArray *people = self->plan->book->people;

  for (guint i = 0; i < self->plan->leavers->len; i++)
    index_name (by_name, FOOTING_IMPORT_NTH (self->plan->leavers, FootingImportLeaver, i)->person);

  for (guint i = 0; i < people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (people, i);

      if (footing_person_get_worker_key (person) == NULL && !has_left (self, person))
        index_name (by_name, person);
    }

  return by_name;
}

/* Somebody may have moved to another home, or been entered by hand. */
static void
find_same_people (Matching *self)
{
  GArray *items = self->plan->items;
  g_autoptr(GHashTable) by_name = index_names (self);
  g_autoptr(GHashTable) taken = g_hash_table_new (NULL, NULL);

  if (g_hash_table_size (by_name) == 0)
    return;

  for (guint i = 0; i < items->len; i++)
    {
      FootingImportItem *item = FOOTING_IMPORT_NTH (items, FootingImportItem, i);
      g_autofree char *name = g_utf8_casefold (item->row->display_id, -1);
      FootingImportItem *other = NULL;

      if (item->known != NULL)
        continue;

      item->perhaps = g_hash_table_lookup (by_name, name);
      if (item->perhaps == NULL)
        continue;

      other = g_hash_table_lookup (taken, item->perhaps);
      if (other == NULL)
        g_hash_table_insert (taken, item->perhaps, item);
      else
        item->perhaps = other->perhaps = NULL;
    }
}

static void
matching_clear (Matching *self)
{
  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->left, g_hash_table_unref);
  g_clear_pointer (&self->homes, g_hash_table_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->new_keys, g_hash_table_unref);
  g_clear_pointer (&self->given_up, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Matching, matching_clear)

void
_footing_import_plan_match (FootingImportPlan *plan)
{
  g_auto(Matching) self = { .plan = plan };

  self.people = g_array_new (FALSE, FALSE, sizeof (Known));
  g_array_set_clear_func (self.people, known_clear);
  self.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self.left = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self.homes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.given_up = g_hash_table_new (g_str_hash, g_str_equal);
  g_ptr_array_set_free_func (plan->problems, problem_free);

  index_leavings (&self);
  index_people (&self);
  index_workplaces (&self);
  prepare_keys (&self);
  take_files (&self);
  _footing_import_plan_find_counts (plan);
  find_leavers (&self);
  _footing_import_plan_mark_asked (plan);
  find_same_people (&self);
}
