/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* The workplaces and job roles of which files speak. */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-fold.h"
#include "footing-import-matching.h"

void
_footing_import_index_workplaces (FootingImportMatching *self)
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
is_taken (FootingImportMatching *self,
          FootingWorkplace      *workplace)
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
find_workplace (FootingImportMatching    *self,
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
          footing_fold_is_same (footing_workplace_get_name (workplace), footing_import_place_get_name (place)) &&
          !is_taken (self, workplace))
        return workplace;
    }

  return NULL;
}

/* Takes @key. Returns the number of the new place. */
static guint
add_place (FootingImportMatching     *self,
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

void
_footing_import_take_workplace (FootingImportMatching     *self,
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

  _footing_import_add_problem (self, file, row->line, footing_ascwds_column_name (FOOTING_ASCWDS_LOCALESTID),
                   g_strdup (_("The same workplace is in another file already. The row was left out.")));
}

guint
_footing_import_find_place (FootingImportMatching *self,
                            const char            *establishment_id)
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

/* Returns: (nullable): the workplace that people call @name, whatever its id is */
static FootingWorkplace *
find_named_workplace (FootingImportMatching *self,
                      const char            *name,
                      const char            *key)
{
  const GPtrArray *workplaces = self->plan->book->workplaces;

  for (guint i = 0; i < workplaces->len; i++)
    if (footing_fold_is_same (footing_workplace_get_name (g_ptr_array_index (workplaces, i)), name))
      return g_ptr_array_index (workplaces, i);

  return g_hash_table_lookup (self->homes, key);
}

/* Whether a place of the files is @known, or is called @name. */
static gboolean
is_place (const FootingImportPlace *place,
          FootingWorkplace         *known,
          const char               *name)
{
  return known != NULL ? place->known == known : footing_fold_is_same (footing_import_place_get_name (place), name);
}

/* Takes @key. */
static guint
add_named_place (FootingImportMatching *self,
                 char                  *key,
                 const char            *name)
{
  FootingImportPlan *plan = self->plan;
  FootingImportPlace place = {
    .establishment_id = name, .is_name_only = TRUE, .known = find_named_workplace (self, name, key),
  };
  guint number = 0;

  while (number < plan->places->len &&
         !is_place (FOOTING_IMPORT_NTH (plan->places, FootingImportPlace, number), place.known, name))
    number++;

  if (number == plan->places->len)
    g_array_append_val (plan->places, place);
  g_hash_table_insert (self->places, key, GUINT_TO_POINTER (number + 1));

  return number;
}

guint
_footing_import_find_named_place (FootingImportMatching *self,
                                  const char            *name)
{
  g_autofree char *key = footing_ascwds_make_key (name, NULL);
  gpointer number = g_hash_table_lookup (self->places, key);

  return number != NULL ? GPOINTER_TO_UINT (number) - 1
                        : add_named_place (self, g_steal_pointer (&key), name);
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
find_listed_role (FootingImportMatching *self,
                  const char            *code)
{
  GArray *roles = self->plan->roles;
  FootingImportRole role = { .code = code };

  for (guint i = 0; i < roles->len; i++)
    if (is_same_code (FOOTING_IMPORT_NTH (roles, FootingImportRole, i)->code, code))
      return i;

  /* Where the file does not say what anybody works as, everybody is meant. */
  role.is_wanted = *code == '\0' || is_wanted (self->plan, code);
  g_array_append_val (roles, role);

  return roles->len - 1;
}

guint
_footing_import_find_role (FootingImportMatching   *self,
                           const FootingAscwdsCode *code)
{
  if (code->number < 0 || code->number > FOOTING_IMPORT_MAX_KNOWN_ROLE)
    return find_listed_role (self, code->raw);

  if (self->known_roles[code->number] == 0)
    self->known_roles[code->number] = find_listed_role (self, code->raw) + 1;

  return self->known_roles[code->number] - 1;
}
