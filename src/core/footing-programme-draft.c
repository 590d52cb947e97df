/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <stdarg.h>

#include "footing-programme-draft.h"
#include "footing-promise.h"
#include "footing-record-json.h"
#include "footing-row.h"
#include "footing-uid.h"

#define FORMAT 1

/* For putting milestones in order only: what is true depends on the month. */
#define DAYS_OF_A_MONTH 30.4375

struct _FootingProgrammeDraft
{
  GObject           parent_instance;

  FootingProgramme *programme;
  GPtrArray        *milestones;
  GPtrArray        *items;

  GPtrArray        *before;     /* records as they are in the book */
  char             *original;   /* the same as a document */
  GPtrArray        *undo;       /* documents, the last one on top */
  GPtrArray        *redo;
  gpointer          step_record; /* whom the present step of undo is about; not owned */
  GQuark            step_property;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingProgrammeDraft, footing_programme_draft, G_TYPE_OBJECT)

static void
footing_programme_draft_finalize (GObject *object)
{
  FootingProgrammeDraft *self = FOOTING_PROGRAMME_DRAFT (object);

  g_clear_object (&self->programme);
  g_clear_pointer (&self->milestones, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_clear_pointer (&self->undo, g_ptr_array_unref);
  g_clear_pointer (&self->redo, g_ptr_array_unref);
  g_free (self->original);

  G_OBJECT_CLASS (footing_programme_draft_parent_class)->finalize (object);
}

static void
footing_programme_draft_class_init (FootingProgrammeDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_programme_draft_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_programme_draft_init (FootingProgrammeDraft *self)
{
  self->milestones = g_ptr_array_new_with_free_func (g_object_unref);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  self->undo = g_ptr_array_new_with_free_func (g_free);
  self->redo = g_ptr_array_new_with_free_func (g_free);
}

static void
add_copies (GPtrArray       *copies,
            const GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (copies, footing_record_copy (g_ptr_array_index (records, i)));
}

/* ---- Order ---- */

static double
due_of (FootingMilestone *milestone)
{
  return footing_milestone_get_due_months (milestone) * DAYS_OF_A_MONTH + footing_milestone_get_due_days (milestone);
}

static int
compare_milestones (gconstpointer a,
                    gconstpointer b)
{
  double first = due_of (*(FootingMilestone * const *) a), second = due_of (*(FootingMilestone * const *) b);

  return (first > second) - (first < second);
}

static void
put_in_order (FootingProgrammeDraft *self)
{
  g_ptr_array_sort (self->milestones, compare_milestones);

  for (guint i = 0; i < self->milestones->len; i++)
    g_object_set (g_ptr_array_index (self->milestones, i), "position", (gint64) i, NULL);
  for (guint i = 0; i < self->items->len; i++)
    g_object_set (g_ptr_array_index (self->items, i), "position", (gint64) i, NULL);
}

FootingProgrammeDraft *
footing_programme_draft_new (FootingProgramme *programme,
                             const GPtrArray  *milestones,
                             const GPtrArray  *items)
{
  FootingProgrammeDraft *self = g_object_new (FOOTING_TYPE_PROGRAMME_DRAFT, NULL);

  self->programme = footing_record_copy (programme);
  add_copies (self->milestones, milestones);
  add_copies (self->items, items);
  put_in_order (self);

  g_ptr_array_add (self->before, footing_record_copy (programme));
  add_copies (self->before, milestones);
  add_copies (self->before, items);
  self->original = footing_programme_draft_to_document (self);

  return self;
}

/* ---- The document ---- */

static void
add_list (JsonObject      *object,
          const char      *name,
          const GPtrArray *records)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < records->len; i++)
    json_array_add_element (array, footing_record_to_json (g_ptr_array_index (records, i)));
  json_object_set_array_member (object, name, array);
}

char *
footing_programme_draft_to_document (FootingProgrammeDraft *self)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_OBJECT);

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  json_object_set_int_member (object, "format", FORMAT);
  json_object_set_member (object, "programme", footing_record_to_json (self->programme));
  add_list (object, "milestones", self->milestones);
  add_list (object, "items", self->items);
  json_node_set_object (root, object);

  return json_to_string (root, FALSE);
}

static GPtrArray *
read_list (JsonObject *object,
           const char *name,
           GType       type)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  JsonNode *node = json_object_get_member (object, name);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
      g_ptr_array_add (records, footing_record_new_from_json (type, json_array_get_object_element (array, i)));

  return records;
}

static gboolean
read_document (FootingProgrammeDraft  *self,
               const char             *document,
               GError                **error)
{
  g_autoptr(JsonNode) root = json_from_string (document, error);
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *programme = object != NULL ? json_object_get_member (object, "programme") : NULL;

  if (programme == NULL || !JSON_NODE_HOLDS_OBJECT (programme))
    {
      g_clear_error (error);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "Not the document of a programme");
      return FALSE;
    }

  g_clear_object (&self->programme);
  g_clear_pointer (&self->milestones, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->programme = footing_record_new_from_json (FOOTING_TYPE_PROGRAMME, json_node_get_object (programme));
  self->milestones = read_list (object, "milestones", FOOTING_TYPE_MILESTONE);
  self->items = read_list (object, "items", FOOTING_TYPE_PROGRAMME_ITEM);

  return TRUE;
}

/* ---- Undo ---- */

static void
begin_step (FootingProgrammeDraft *self,
            gpointer               record,
            const char            *property)
{
  GQuark quark = g_quark_from_string (property);

  if (record != NULL && record == self->step_record && quark == self->step_property)
    return;

  self->step_record = record;
  self->step_property = quark;
  g_ptr_array_add (self->undo, footing_programme_draft_to_document (self));
  g_ptr_array_set_size (self->redo, 0);
}

static void
tell (FootingProgrammeDraft *self)
{
  put_in_order (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
footing_programme_draft_end_step (FootingProgrammeDraft *self)
{
  g_return_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self));

  self->step_record = NULL;
}

gboolean
footing_programme_draft_load (FootingProgrammeDraft  *self,
                              const char             *document,
                              GError                **error)
{
  g_autofree char *now = NULL;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), FALSE);
  g_return_val_if_fail (document != NULL, FALSE);

  now = footing_programme_draft_to_document (self);
  if (!read_document (self, document, error))
    return FALSE;

  self->step_record = NULL;
  g_ptr_array_add (self->undo, g_steal_pointer (&now));
  g_ptr_array_set_size (self->redo, 0);
  tell (self);

  return TRUE;
}

static void
go (FootingProgrammeDraft *self,
    GPtrArray             *from,
    GPtrArray             *to)
{
  g_autofree char *document = NULL;

  if (from->len == 0)
    return;

  g_ptr_array_add (to, footing_programme_draft_to_document (self));
  document = g_ptr_array_steal_index (from, from->len - 1);
  self->step_record = NULL;
  if (!read_document (self, document, NULL))
    g_warn_if_reached ();
  tell (self);
}

gboolean
footing_programme_draft_can_undo (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), FALSE);

  return self->undo->len > 0;
}

gboolean
footing_programme_draft_can_redo (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), FALSE);

  return self->redo->len > 0;
}

void
footing_programme_draft_undo (FootingProgrammeDraft *self)
{
  g_return_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self));

  go (self, self->undo, self->redo);
}

void
footing_programme_draft_redo (FootingProgrammeDraft *self)
{
  g_return_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self));

  go (self, self->redo, self->undo);
}

/* ---- What can be changed ---- */

FootingProgramme *
footing_programme_draft_get_programme (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  return self->programme;
}

const GPtrArray *
footing_programme_draft_get_milestones (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  return self->milestones;
}

const GPtrArray *
footing_programme_draft_get_items (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  return self->items;
}

void
footing_programme_draft_change (FootingProgrammeDraft *self,
                                gpointer               record,
                                const char            *first_property,
                                ...)
{
  va_list values;

  g_return_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self));

  begin_step (self, record, first_property);
  va_start (values, first_property);
  g_object_set_valist (record, first_property, values);
  va_end (values);
  tell (self);
}

/* Unique also among those that were taken out and lie in the trash. */
static char *
make_key (const char *kind)
{
  g_autofree char *uid = footing_uid_new ();

  return g_strdup_printf ("%s-%.8s", kind, uid);
}

FootingMilestone *
footing_programme_draft_add_milestone (FootingProgrammeDraft *self,
                                       const char            *name,
                                       int                    due_days)
{
  g_autofree char *key = make_key ("meeting");
  FootingMilestone *milestone = NULL;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  begin_step (self, NULL, "add");
  milestone = g_object_new (FOOTING_TYPE_MILESTONE,
                            "key", key,
                            "name", name,
                            "due-days", (gint64) due_days,
                            "opens-days", (gint64) MIN (due_days, 14),
                            "late-days", G_GINT64_CONSTANT (1),
                            "minutes", G_GINT64_CONSTANT (60),
                            "required", TRUE,
                            "basis", "local",
                            NULL);
  g_ptr_array_add (self->milestones, milestone);
  tell (self);

  return milestone;
}

FootingProgrammeItem *
footing_programme_draft_add_item (FootingProgrammeDraft *self,
                                  FootingItemKind        kind,
                                  const char            *key,
                                  const char            *name)
{
  g_autofree char *made = key == NULL ? make_key ("item") : NULL;
  FootingProgrammeItem *item = NULL;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  begin_step (self, NULL, "add");
  item = g_object_new (FOOTING_TYPE_PROGRAMME_ITEM,
                       "kind", kind,
                       "key", key != NULL ? key : made,
                       "name", name,
                       "required", TRUE,
                       NULL);
  g_ptr_array_add (self->items, item);
  tell (self);

  return item;
}

void
footing_programme_draft_remove (FootingProgrammeDraft *self,
                                gpointer               record)
{
  g_return_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self));

  begin_step (self, NULL, "remove");
  if (!g_ptr_array_remove (self->milestones, record))
    g_ptr_array_remove (self->items, record);
  tell (self);
}

/* ---- What it means for the book ---- */

gboolean
footing_programme_draft_is_changed (FootingProgrammeDraft *self)
{
  g_autofree char *now = NULL;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), FALSE);

  now = footing_programme_draft_to_document (self);

  return g_strcmp0 (now, self->original) != 0;
}

char *
footing_programme_draft_get_original (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  return g_strdup (self->original);
}

/* Returns: (transfer none) (nullable): the same record as it is in the book */
static gpointer
find_before (FootingProgrammeDraft *self,
             gpointer               record)
{
  gint64 id = footing_record_get_id (record);

  for (guint i = 0; id > 0 && i < self->before->len; i++)
    {
      FootingRecord *before = g_ptr_array_index (self->before, i);

      if (G_OBJECT_TYPE (before) == G_OBJECT_TYPE (record) && footing_record_get_id (before) == id)
        return before;
    }

  return NULL;
}

/* Whether the book would hold something else; where it stands in the book and what it links to is
 * none of the draft's business.
 */
static gboolean
is_same (FootingRecord *a,
         FootingRecord *b)
{
  g_autoptr(FootingRow) first = footing_record_to_row (a);
  g_autoptr(FootingRow) second = footing_record_to_row (b);

  for (guint i = FOOTING_ROW_N_SHARED; i < first->n_cells; i++)
    if (first->fields[i]->kind != FOOTING_FIELD_LINK && !footing_row_same (first, second, i))
      return FALSE;

  return TRUE;
}

static gboolean
has_list_changed (FootingProgrammeDraft *self,
                  const GPtrArray       *records,
                  GType                  type)
{
  guint n_before = 0;

  for (guint i = 0; i < self->before->len; i++)
    n_before += G_OBJECT_TYPE (g_ptr_array_index (self->before, i)) == type;

  if (n_before != records->len)
    return TRUE;

  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *before = find_before (self, g_ptr_array_index (records, i));

      if (before == NULL || !is_same (before, g_ptr_array_index (records, i)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_blank (const char *name)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name != NULL ? name : ""));

  return *stripped == '\0';
}

char *
footing_programme_draft_find_mistake (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  if (is_blank (footing_programme_get_name (self->programme)))
    return g_strdup (_("The programme needs a name before it can be saved."));
  for (guint i = 0; i < self->milestones->len; i++)
    if (is_blank (footing_milestone_get_name (g_ptr_array_index (self->milestones, i))))
      return g_strdup (_("A milestone has no name. Give it one before you save."));
  for (guint i = 0; i < self->items->len; i++)
    if (is_blank (footing_programme_item_get_name (g_ptr_array_index (self->items, i))))
      return g_strdup (_("A study day or topic has no name. Give it one before you save."));

  return NULL;
}

/* Whatever the months are, it comes after the end. */
#define SHORTEST_MONTH 28
#define LONGEST_MONTH 31

static gboolean
is_after_the_end (FootingMilestone *milestone,
                  gint64            months)
{
  gint64 later = footing_milestone_get_due_months (milestone) - months;

  return later * (later > 0 ? SHORTEST_MONTH : LONGEST_MONTH) + footing_milestone_get_due_days (milestone) > 0;
}

char *
footing_programme_draft_find_oddity (FootingProgrammeDraft *self)
{
  gint64 months;
  guint n = 0;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  months = footing_programme_get_months (self->programme);
  for (guint i = 0; i < self->milestones->len; i++)
    n += is_after_the_end (g_ptr_array_index (self->milestones, i), months);
  if (n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u milestone is due after the end of the programme.",
                                    "%u milestones are due after the end of the programme.", n), n);
}

static gboolean
have_hours_changed (FootingProgramme *before,
                    FootingProgramme *after)
{
  return footing_programme_get_supernumerary_hours (before) != footing_programme_get_supernumerary_hours (after) ||
         footing_programme_get_preceptor_hours (before) != footing_programme_get_preceptor_hours (after) ||
         footing_programme_get_preceptee_hours (before) != footing_programme_get_preceptee_hours (after);
}

const GPtrArray *
footing_programme_draft_get_known (FootingProgrammeDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), NULL);

  return self->before;
}

gboolean
footing_programme_draft_touches_people (FootingProgrammeDraft *self)
{
  FootingProgramme *before = NULL;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), FALSE);

  before = g_ptr_array_index (self->before, 0);

  return footing_programme_get_months (before) != footing_programme_get_months (self->programme) ||
         g_strcmp0 (footing_programme_get_anchor (before), footing_programme_get_anchor (self->programme)) != 0 ||
         have_hours_changed (before, self->programme) ||
         has_list_changed (self, self->milestones, FOOTING_TYPE_MILESTONE) ||
         has_list_changed (self, self->items, FOOTING_TYPE_PROGRAMME_ITEM);
}

/* A copy of @before with the values of @record. */
static gpointer
update (FootingRecord *before,
        FootingRecord *record)
{
  gpointer copy = footing_record_copy (before);
  g_autoptr(FootingRow) row = footing_record_to_row (copy);
  g_autoptr(FootingRow) values = footing_record_to_row (record);

  for (guint i = FOOTING_ROW_N_SHARED; i < row->n_cells; i++)
    if (row->fields[i]->kind == FOOTING_FIELD_TEXT)
      g_set_str (&row->cells[i].text, values->cells[i].text);
    else if (row->fields[i]->kind != FOOTING_FIELD_LINK)
      row->cells[i] = values->cells[i];
  footing_record_take_row (copy, row);

  return copy;
}

static void
add_changed (FootingProgrammeDraft *self,
             const GPtrArray       *list,
             GPtrArray             *records)
{
  for (guint i = 0; i < list->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (list, i);
      FootingRecord *before = find_before (self, record);
      FootingRecord *copy = NULL;

      if (before != NULL && is_same (before, record))
        continue;

      copy = before != NULL ? update (before, record) : footing_record_copy (record);
      g_object_set (copy, "programme-id", footing_promise_id (self->programme), NULL);
      g_ptr_array_add (records, copy);
    }
}

static gboolean
is_kept (FootingProgrammeDraft *self,
         FootingRecord         *before)
{
  const GPtrArray *list = FOOTING_IS_MILESTONE (before) ? self->milestones : self->items;

  for (guint i = 0; i < list->len; i++)
    if (find_before (self, g_ptr_array_index (list, i)) == before)
      return TRUE;

  return FALSE;
}

static void
add_removed (FootingProgrammeDraft *self,
             GPtrArray             *records)
{
  for (guint i = 1; i < self->before->len; i++)
    if (!is_kept (self, g_ptr_array_index (self->before, i)))
      {
        FootingRecord *copy = footing_record_copy (g_ptr_array_index (self->before, i));

        g_object_set (copy, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
        g_ptr_array_add (records, copy);
      }
}

GPtrArray *
footing_programme_draft_records (FootingProgrammeDraft *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingRecord *before = NULL;

  g_return_val_if_fail (FOOTING_IS_PROGRAMME_DRAFT (self), records);

  before = g_ptr_array_index (self->before, 0);
  if (!is_same (before, FOOTING_RECORD (self->programme)))
    g_ptr_array_add (records, update (before, FOOTING_RECORD (self->programme)));

  add_changed (self, self->milestones, records);
  add_changed (self, self->items, records);
  add_removed (self, records);

  return records;
}
