/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reference.h"
#include "footing-reference-private.h"

G_DEFINE_FINAL_TYPE (FootingReference, footing_reference, G_TYPE_OBJECT)

static const GPtrArray *
get_list (FootingReference       *self,
          FootingReferenceListId  list)
{
  g_return_val_if_fail (FOOTING_IS_REFERENCE (self), NULL);

  _footing_reference_ensure (self, list);

  return self->lists[list];
}

static gpointer
find_in (FootingReference       *self,
         FootingReferenceListId  list,
         const char             *id)
{
  const GPtrArray *items = get_list (self, list);

  return items != NULL ? _footing_reference_find (items, id) : NULL;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Sorted, so that which of two files comes last does not depend on the disk. */
static GPtrArray *
list_json_files (GDir *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));

  g_ptr_array_sort (names, compare_names);

  return names;
}

static void
footing_reference_finalize (GObject *object)
{
  FootingReference *self = FOOTING_REFERENCE (object);

  for (guint i = 0; i < N_LISTS; i++)
    g_ptr_array_unref (self->lists[i]);

  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->mistakes);
  g_clear_pointer (&self->calendar, footing_calendar_free);

  G_OBJECT_CLASS (footing_reference_parent_class)->finalize (object);
}

static void
footing_reference_class_init (FootingReferenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_reference_finalize;
}

static void
footing_reference_init (FootingReference *self)
{
  for (guint i = 0; i < N_LISTS; i++)
    self->lists[i] = _footing_reference_new_list (i);

  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_reference_file_free);
  self->mistakes = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_json_mistake_free);
}

FootingReference *
footing_reference_new (void)
{
  return g_object_new (FOOTING_TYPE_REFERENCE, NULL);
}

gboolean
footing_reference_load_directory (FootingReference  *self,
                                  const char        *path,
                                  GError           **error)
{
  g_autoptr(GDir) folder = NULL;
  g_autoptr(GPtrArray) names = NULL;

  g_return_val_if_fail (FOOTING_IS_REFERENCE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!(folder = g_dir_open (path, 0, error)))
    return FALSE;

  names = list_json_files (folder);

  for (guint i = 0; i < names->len; i++)
    _footing_reference_load_own_file (self, path, names->pdata[i]);

  return TRUE;
}

const GPtrArray *
footing_reference_get_mistakes (FootingReference *self)
{
  g_return_val_if_fail (FOOTING_IS_REFERENCE (self), NULL);

  return self->mistakes;
}

const GPtrArray *
footing_reference_get_files (FootingReference *self)
{
  g_return_val_if_fail (FOOTING_IS_REFERENCE (self), NULL);

  _footing_reference_ensure_all (self);

  return self->files;
}

/* ---- what there is -------------------------------------------------------------------------- */

const GPtrArray *
footing_reference_get_standards (FootingReference *self)
{
  return get_list (self, LIST_STANDARDS);
}

const FootingStandard *
footing_reference_get_standard (FootingReference *self,
                                const char       *id)
{
  return find_in (self, LIST_STANDARDS, id);
}

const GPtrArray *
footing_reference_get_models (FootingReference *self)
{
  return get_list (self, LIST_MODELS);
}

const FootingReflectiveModel *
footing_reference_get_model (FootingReference *self,
                             const char       *id)
{
  return find_in (self, LIST_MODELS, id);
}

const FootingReflectiveModel *
footing_reference_get_default_model (FootingReference *self)
{
  const GPtrArray *models = get_list (self, LIST_MODELS);
  const FootingReflectiveModel *chosen = NULL;

  /* The last one wins, so that an own file can choose another. */
  for (guint i = 0; models != NULL && i < models->len; i++)
    {
      const FootingReflectiveModel *model = models->pdata[i];

      if (model->is_default)
        chosen = model;
    }

  return chosen;
}

const GPtrArray *
footing_reference_get_prompts (FootingReference *self)
{
  return get_list (self, LIST_PROMPTS);
}

const FootingPrompt *
footing_reference_get_prompt (FootingReference *self,
                              const char       *id)
{
  return find_in (self, LIST_PROMPTS, id);
}

const GPtrArray *
footing_reference_get_prompt_groups (FootingReference *self)
{
  return get_list (self, LIST_PROMPT_GROUPS);
}

const GPtrArray *
footing_reference_get_prompt_themes (FootingReference *self)
{
  return get_list (self, LIST_PROMPT_THEMES);
}

const GPtrArray *
footing_reference_get_hint_rules (FootingReference *self)
{
  return get_list (self, LIST_HINT_RULES);
}

const GPtrArray *
footing_reference_get_hint_categories (FootingReference *self)
{
  return get_list (self, LIST_HINT_CATEGORIES);
}

const GPtrArray *
footing_reference_get_leave_reasons (FootingReference *self)
{
  return get_list (self, LIST_LEAVE_REASONS);
}

const FootingLeaveReason *
footing_reference_get_leave_reason (FootingReference *self,
                                    const char       *id)
{
  return find_in (self, LIST_LEAVE_REASONS, id);
}

GPtrArray *
footing_reference_list_change_reasons (FootingReference  *self,
                                       FootingChangeKind  kind)
{
  GPtrArray *chosen = g_ptr_array_new ();
  const GPtrArray *reasons = get_list (self, LIST_CHANGE_REASONS);

  for (guint i = 0; i < reasons->len; i++)
    if ((((const FootingChangeReason *) reasons->pdata[i])->kinds & kind) != 0)
      g_ptr_array_add (chosen, reasons->pdata[i]);

  return chosen;
}

const FootingChangeReason *
footing_reference_get_change_reason (FootingReference *self,
                                     const char       *id)
{
  return find_in (self, LIST_CHANGE_REASONS, id);
}

const GPtrArray *
footing_reference_get_bank_holidays (FootingReference *self)
{
  return get_list (self, LIST_BANK_HOLIDAYS);
}

const FootingCalendar *
footing_reference_get_calendar (FootingReference *self)
{
  const GPtrArray *holidays = get_list (self, LIST_BANK_HOLIDAYS);

  g_return_val_if_fail (holidays != NULL, NULL);

  if (self->calendar == NULL)
    self->calendar = footing_calendar_new (holidays);

  return self->calendar;
}

const GPtrArray *
footing_reference_get_forms (FootingReference *self)
{
  return get_list (self, LIST_FORMS);
}

const FootingForm *
footing_reference_get_form (FootingReference *self,
                            const char       *id)
{
  return find_in (self, LIST_FORMS, id);
}

const FootingForm *
footing_reference_get_form_of_kind (FootingReference *self,
                                    FootingFormKind   kind)
{
  const GPtrArray *forms = get_list (self, LIST_FORMS);
  const FootingForm *chosen = NULL;

  /* The last default wins, so that an own file can choose another. */
  for (guint i = 0; forms != NULL && i < forms->len; i++)
    {
      const FootingForm *form = forms->pdata[i];

      if (form->kind == kind && (chosen == NULL || form->is_default))
        chosen = form;
    }

  return chosen;
}

const GPtrArray *
footing_reference_get_glossary (FootingReference *self)
{
  return get_list (self, LIST_TERMS);
}

const FootingGlossaryTerm *
footing_reference_get_glossary_term (FootingReference *self,
                                     const char       *id)
{
  return find_in (self, LIST_TERMS, id);
}

const GPtrArray *
footing_reference_get_codes (FootingReference *self,
                             FootingCodeList   list)
{
  static const FootingReferenceListId ids[] = {
    [FOOTING_CODES_JOB_ROLE] = LIST_JOB_ROLES,
    [FOOTING_CODES_REGISTER_PART] = LIST_REGISTER_PARTS,
    [FOOTING_CODES_EMPLOYMENT_STATUS] = LIST_EMPLOYMENT_STATUSES,
  };

  g_return_val_if_fail (list < G_N_ELEMENTS (ids), NULL);

  return get_list (self, ids[list]);
}

/* Files have 1 and 01 for the same. */
static gboolean
is_same_code (const char *one,
              const char *other)
{
  return strcmp (one + strspn (one, "0"), other + strspn (other, "0")) == 0;
}

const FootingCode *
footing_reference_find_code (FootingReference *self,
                             FootingCodeList   list,
                             const char       *code)
{
  const GPtrArray *codes = footing_reference_get_codes (self, list);

  if (code == NULL || *code == '\0')
    return NULL;

  for (guint i = 0; codes != NULL && i < codes->len; i++)
    {
      const FootingCode *known = codes->pdata[i];

      if (is_same_code (known->code, code))
        return known;
    }

  return NULL;
}

char *
footing_reference_describe_code (FootingReference *self,
                                 FootingCodeList   list,
                                 const char       *code)
{
  const FootingCode *known = footing_reference_find_code (self, list, code);

  if (code == NULL || *code == '\0')
    return NULL;

  if (known != NULL)
    return g_strdup (known->label);

  /* translators: a code in an imported file whose meaning nobody has told Footing */
  return g_strdup_printf (_("Unknown code %s"), code);
}

const FootingPreceptorRule *
footing_reference_get_preceptor_rule (FootingReference *self)
{
  const GPtrArray *rules = get_list (self, LIST_PRECEPTOR_RULES);

  g_return_val_if_fail (rules != NULL && rules->len > 0, NULL);

  return rules->pdata[0];
}

const FootingRevalidationRule *
footing_reference_get_revalidation_rule (FootingReference *self,
                                         FootingDay        day)
{
  const GPtrArray *rules = get_list (self, LIST_REVALIDATION_RULES);
  const FootingRevalidationRule *latest = NULL;

  for (guint i = 0; rules != NULL && i < rules->len; i++)
    {
      const FootingRevalidationRule *rule = rules->pdata[i];

      if (rule->valid_from <= day && (latest == NULL || rule->valid_from > latest->valid_from))
        latest = rule;
    }

  return latest;
}
