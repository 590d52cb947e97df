/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-column-memory.h"
#include "footing-column-recall.h"
#include "footing-fold.h"
#include "footing-reference.h"

/* What people write for the roles of a preceptorship, beside their names, in the form of
 * footing_fold_text(). */
static const struct
{
  const char *code;
  const char *words;
} usual_words[] = {
  { "16", "rn|rgn|rmn|rnld|nurse|staff nurse|registered nurse rn|nurse rn|rn adult|rn mental health|"
          "registered nurse adult|newly registered nurse|newly qualified nurse|nqn|nrn|preceptorship nurse" },
  { "37", "na|rna|registered nursing associate|nursing associate na|newly registered nursing associate" },
};

const char *
footing_column_recall_guess_role (FootingReference *reference,
                                  const char       *word)
{
  const GPtrArray *codes = footing_reference_get_codes (reference, FOOTING_CODES_JOB_ROLE);
  const FootingCode *code = footing_reference_find_code (reference, FOOTING_CODES_JOB_ROLE, word);
  g_autofree char *folded = footing_fold_text (word);

  if (code != NULL)
    return code->code;

  for (guint i = 0; i < codes->len; i++)
    {
      const FootingCode *known = g_ptr_array_index (codes, i);
      g_autofree char *label = footing_fold_text (known->label);

      if (g_str_equal (label, folded))
        return known->code;
    }

  for (guint i = 0; i < G_N_ELEMENTS (usual_words); i++)
    {
      g_auto(GStrv) words = g_strsplit (usual_words[i].words, "|", -1);

      if (g_strv_contains ((const char * const *) words, folded))
        return usual_words[i].code;
    }

  return "";
}

/* ---- What is remembered ---- */

static const FootingMappedColumn *
find_column (const FootingColumnMap *map,
             const char             *name)
{
  for (guint i = 0; i < map->columns->len; i++)
    if (g_str_equal (((const FootingMappedColumn *) map->columns->pdata[i])->name, name))
      return map->columns->pdata[i];

  return NULL;
}

/* Returns: (transfer full): names of columns that mean something in @then and are not in @now */
static GPtrArray *
find_vanished (const FootingColumnMap *then,
               const FootingColumnMap *now,
               guint                  *n_found)
{
  GPtrArray *vanished = g_ptr_array_new_with_free_func (g_free);

  *n_found = 0;
  for (guint i = 0; i < then->columns->len; i++)
    {
      const FootingMappedColumn *column = then->columns->pdata[i];

      if (column->field == FOOTING_COLUMN_FIELD_NONE)
        continue;
      if (find_column (now, column->name) != NULL)
        *n_found += 1;
      else
        g_ptr_array_add (vanished, g_strdup (column->name));
    }

  return vanished;
}

/* What was said of a date holds only while the dates of the file can be read so. */
static FootingDateOrder
order_for (const FootingMappedColumn *then,
           const FootingTableColumn  *column)
{
  return (then->order & column->orders) != 0 ? then->order : footing_table_column_order (column);
}

static void
forget_guess (FootingColumnMap   *map,
              FootingColumnField  field)
{
  int place = footing_column_map_place (map, field);

  if (place >= 0)
    ((FootingMappedColumn *) map->columns->pdata[place])->field = FOOTING_COLUMN_FIELD_NONE;
}

/* What was said then comes before what is guessed now. */
static void
take_over (FootingColumnMap       *map,
           const FootingColumnMap *then,
           const FootingTable     *table)
{
  GHashTableIter iter;
  gpointer word, code;

  for (guint i = 0; i < map->columns->len; i++)
    {
      FootingMappedColumn *column = map->columns->pdata[i];
      const FootingMappedColumn *remembered = find_column (then, column->name);

      if (remembered == NULL)
        continue;

      if (remembered->field != FOOTING_COLUMN_FIELD_NONE)
        forget_guess (map, remembered->field);
      column->field = remembered->field;
      column->order = 0;
      if (footing_column_field_is_day (column->field))
        column->order = order_for (remembered, table->columns->pdata[i]);
    }

  g_hash_table_iter_init (&iter, then->roles);
  while (g_hash_table_iter_next (&iter, &word, &code))
    g_hash_table_insert (map->roles, g_strdup (word), g_strdup (code));

  g_set_str (&map->everyone, then->everyone);
}

typedef struct
{
  FootingColumnMapping *mapping;
  FootingColumnMap *map;
  GPtrArray *vanished;
  guint n_found;
  gboolean is_same;
} Memory;

static void
memory_clear (Memory *self)
{
  g_clear_pointer (&self->map, footing_column_map_free);
  g_clear_pointer (&self->vanished, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Memory, memory_clear)

static gboolean
is_better (const Memory *one,
           const Memory *other)
{
  if (one->is_same != other->is_same)
    return one->is_same;

  return one->n_found >= one->vanished->len && one->n_found > 0 && one->n_found >= other->n_found;
}

/* The newest of those that fit equally well. */
static void
find_memory (const GPtrArray        *mappings,
             const FootingColumnMap *map,
             Memory                 *best)
{
  g_autofree char *header = footing_column_memory_header (map);

  for (guint i = 0; i < mappings->len; i++)
    {
      g_auto(Memory) memory = { .mapping = g_ptr_array_index (mappings, i) };

      memory.map = footing_column_memory_read (memory.mapping);
      if (memory.map == NULL)
        continue;

      memory.vanished = find_vanished (memory.map, map, &memory.n_found);
      memory.is_same = g_strcmp0 (footing_column_mapping_get_header (memory.mapping), header) == 0;

      if (is_better (&memory, best))
        {
          Memory worse = *best;

          *best = memory;
          memory = worse;
        }
    }
}

static void
guess_roles (FootingColumnMap   *map,
             const FootingTable *table,
             FootingReference   *reference)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const FootingTableColumn *column = table->columns->pdata[i];

      for (guint j = 0; !column->has_more_words && j < column->words->len; j++)
        {
          g_autofree char *word = footing_fold_text (column->words->pdata[j]);
          const char *code = footing_column_recall_guess_role (reference, column->words->pdata[j]);

          if (*code != '\0' && !g_hash_table_contains (map->roles, word))
            g_hash_table_insert (map->roles, g_steal_pointer (&word), g_strdup (code));
        }
    }
}

FootingColumnRecall *
footing_column_recall_new (const GPtrArray    *mappings,
                           const FootingTable *table,
                           FootingReference   *reference)
{
  FootingColumnRecall *self = g_new0 (FootingColumnRecall, 1);
  g_auto(Memory) memory = { 0 };

  self->map = footing_column_map_guess (table);
  find_memory (mappings, self->map, &memory);

  if (memory.map != NULL)
    {
      take_over (self->map, memory.map, table);
      self->name = g_strdup (footing_column_mapping_get_name (memory.mapping));
      self->mapping = memory.is_same ? g_object_ref (memory.mapping) : NULL;
      self->vanished = g_steal_pointer (&memory.vanished);
    }
  else
    self->vanished = g_ptr_array_new_with_free_func (g_free);

  guess_roles (self->map, table, reference);

  return self;
}

void
footing_column_recall_free (FootingColumnRecall *self)
{
  footing_column_map_free (self->map);
  g_clear_object (&self->mapping);
  g_ptr_array_unref (self->vanished);
  g_free (self->name);
  g_free (self);
}
