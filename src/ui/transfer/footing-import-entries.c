/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <gio/gio.h>

#include "footing-import-entries.h"

struct _FootingImportEntries
{
  GObject            parent_instance;

  FootingImportPlan *plan;
  FootingReference  *reference;
  FootingImportKind  kind;
  GArray            *numbers;
  GPtrArray         *entries; /* NULL until somebody asks for one */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FootingImportEntries, footing_import_entries, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
footing_import_entries_get_item_type (GListModel *list)
{
  return FOOTING_TYPE_IMPORT_ENTRY;
}

static guint
footing_import_entries_get_n_items (GListModel *list)
{
  return FOOTING_IMPORT_ENTRIES (list)->numbers->len;
}

static gpointer
footing_import_entries_get_item (GListModel *list,
                                 guint       position)
{
  FootingImportEntries *self = FOOTING_IMPORT_ENTRIES (list);

  if (position >= self->numbers->len)
    return NULL;

  if (self->entries->pdata[position] == NULL)
    self->entries->pdata[position] =
      footing_import_entry_new (self->plan, self->reference, self->kind,
                                g_array_index (self->numbers, guint, position));

  return g_object_ref (self->entries->pdata[position]);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = footing_import_entries_get_item_type;
  iface->get_n_items = footing_import_entries_get_n_items;
  iface->get_item = footing_import_entries_get_item;
}

static void
unref_entry (gpointer entry)
{
  if (entry != NULL)
    g_object_unref (entry);
}

static void
footing_import_entries_finalize (GObject *object)
{
  FootingImportEntries *self = FOOTING_IMPORT_ENTRIES (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->reference);
  g_array_unref (self->numbers);
  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (footing_import_entries_parent_class)->finalize (object);
}

static void
footing_import_entries_class_init (FootingImportEntriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_import_entries_finalize;
}

static void
footing_import_entries_init (FootingImportEntries *self)
{
  self->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  self->entries = g_ptr_array_new_with_free_func (unref_entry);
}

/* ---- What belongs into a list ---- */

static gboolean
is_role_wanted (FootingImportPlan       *plan,
                const FootingImportItem *item)
{
  return g_array_index (footing_import_plan_get_roles (plan), FootingImportRole, item->role).is_wanted;
}

static gboolean
has_item (FootingImportEntries *self,
          guint                 number)
{
  const FootingImportItem *item = &g_array_index (footing_import_plan_get_items (self->plan),
                                                  FootingImportItem, number);
  gboolean changes_somebody = footing_import_plan_target (item) != NULL;

  if (self->kind == FOOTING_IMPORT_KIND_CHANGE)
    return changes_somebody;
  if (self->kind == FOOTING_IMPORT_KIND_SAME)
    return item->perhaps != NULL && (changes_somebody || is_role_wanted (self->plan, item));

  return !changes_somebody && is_role_wanted (self->plan, item);
}

static guint
count_all (FootingImportEntries *self)
{
  switch (self->kind)
    {
    case FOOTING_IMPORT_KIND_LEAVER:
      return footing_import_plan_get_leavers (self->plan)->len;
    case FOOTING_IMPORT_KIND_ROLE:
      return footing_import_plan_get_roles (self->plan)->len;
    case FOOTING_IMPORT_KIND_PLACE:
      return footing_import_plan_get_places (self->plan)->len;
    case FOOTING_IMPORT_KIND_TRAINING:
      return footing_import_plan_get_trainings (self->plan)->len;
    case FOOTING_IMPORT_KIND_UNCHANGED:
      return footing_import_plan_get_unchanged (self->plan)->len;
    case FOOTING_IMPORT_KIND_PROBLEM:
      return footing_import_plan_get_problems (self->plan)->len;
    case FOOTING_IMPORT_KIND_ADD:
    case FOOTING_IMPORT_KIND_SAME:
    case FOOTING_IMPORT_KIND_CHANGE:
    default:
      return footing_import_plan_get_items (self->plan)->len;
    }
}

static gboolean
has_number (FootingImportEntries *self,
            guint                 number)
{
  switch (self->kind)
    {
    case FOOTING_IMPORT_KIND_LEAVER:
      return !g_array_index (footing_import_plan_get_leavers (self->plan), FootingImportLeaver, number).is_found;
    case FOOTING_IMPORT_KIND_ROLE:
      return g_array_index (footing_import_plan_get_roles (self->plan), FootingImportRole, number).n_new > 0;
    case FOOTING_IMPORT_KIND_PLACE:
      return footing_import_plan_is_place_included (self->plan, number);
    case FOOTING_IMPORT_KIND_TRAINING:
      return footing_import_plan_is_training_included (self->plan, number);
    case FOOTING_IMPORT_KIND_UNCHANGED:
    case FOOTING_IMPORT_KIND_PROBLEM:
      return TRUE;
    case FOOTING_IMPORT_KIND_ADD:
    case FOOTING_IMPORT_KIND_SAME:
    case FOOTING_IMPORT_KIND_CHANGE:
    default:
      return has_item (self, number);
    }
}

static int
compare_roles (gconstpointer a,
               gconstpointer b,
               gpointer      roles)
{
  const FootingImportRole *one = &g_array_index ((GArray *) roles, FootingImportRole, *(const guint *) a);
  const FootingImportRole *other = &g_array_index ((GArray *) roles, FootingImportRole, *(const guint *) b);

  return (one->n_new < other->n_new) - (one->n_new > other->n_new);
}

FootingImportEntries *
footing_import_entries_new (FootingImportPlan *plan,
                            FootingReference  *reference,
                            FootingImportKind  kind)
{
  FootingImportEntries *self = g_object_new (FOOTING_TYPE_IMPORT_ENTRIES, NULL);
  guint n_all;

  self->plan = g_object_ref (plan);
  self->reference = g_object_ref (reference);
  self->kind = kind;

  n_all = count_all (self);
  for (guint i = 0; i < n_all; i++)
    if (has_number (self, i))
      g_array_append_val (self->numbers, i);

  if (kind == FOOTING_IMPORT_KIND_ROLE)
    g_array_sort_with_data (self->numbers, compare_roles, (gpointer) footing_import_plan_get_roles (plan));

  g_ptr_array_set_size (self->entries, (int) self->numbers->len);

  return self;
}
