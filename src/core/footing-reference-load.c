/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reference.h"
#include "footing-reference-private.h"
#include "footing-reference-resources.h"

#define RESOURCE_FOLDER "/io/github/footing_app/Footing/reference/"
#define FORMAT 1

/* A file is of the kind whose name its own begins with: standard-ours.json is a standard. */
typedef struct
{
  const char               *name;
  FootingReferenceReadFunc  read;
} Kind;

static const Kind kinds[] = {
  { "standard", _footing_reference_read_standard },
  { "reflective-models", _footing_reference_read_models },
  { "prompts", _footing_reference_read_prompts },
  { "hints", _footing_reference_read_hints },
  { "leave-reasons", _footing_reference_read_leave_reasons },
  { "change-reasons", _footing_reference_read_change_reasons },
  { "bank-holidays", _footing_reference_read_bank_holidays },
  { "forms", _footing_reference_read_forms },
  { "glossary", _footing_reference_read_glossary },
  { "job-roles", _footing_reference_read_job_roles },
  { "nmc-register-parts", _footing_reference_read_register_parts },
  { "employment-statuses", _footing_reference_read_employment_statuses },
  { "revalidation", _footing_reference_read_revalidation },
  { "preceptors", _footing_reference_read_preceptors },
};

#define N_KINDS G_N_ELEMENTS (kinds)

typedef struct
{
  const char     *kind;
  GDestroyNotify  free_item;
  GEqualFunc      is_same;
} List;

static gboolean same_id (gconstpointer a, gconstpointer b);
static gboolean same_day (gconstpointer a, gconstpointer b);

#define LIST(kind, free_item, is_same) { kind, (GDestroyNotify) free_item, is_same }

static const List lists[N_LISTS] = {
  [LIST_STANDARDS] = LIST ("standard", footing_standard_free, same_id),
  [LIST_MODELS] = LIST ("reflective-models", footing_reflective_model_free, same_id),
  [LIST_PROMPT_GROUPS] = LIST ("prompts", footing_prompt_set_free, same_id),
  [LIST_PROMPT_THEMES] = LIST ("prompts", footing_prompt_set_free, same_id),
  [LIST_PROMPTS] = LIST ("prompts", footing_prompt_free, same_id),
  [LIST_HINT_CATEGORIES] = LIST ("hints", footing_hint_category_free, same_id),
  [LIST_HINT_RULES] = LIST ("hints", footing_hint_rule_free, same_id),
  [LIST_LEAVE_REASONS] = LIST ("leave-reasons", footing_leave_reason_free, same_id),
  [LIST_CHANGE_REASONS] = LIST ("change-reasons", footing_change_reason_free, same_id),
  [LIST_BANK_HOLIDAYS] = LIST ("bank-holidays", footing_bank_holiday_free, same_day),
  [LIST_FORMS] = LIST ("forms", footing_form_free, same_id),
  [LIST_TERMS] = LIST ("glossary", footing_glossary_term_free, same_id),
  [LIST_JOB_ROLES] = LIST ("job-roles", footing_code_free, same_id),
  [LIST_REGISTER_PARTS] = LIST ("nmc-register-parts", footing_code_free, same_id),
  [LIST_EMPLOYMENT_STATUSES] = LIST ("employment-statuses", footing_code_free, same_id),
  [LIST_REVALIDATION_RULES] = LIST ("revalidation", footing_revalidation_rule_free, same_id),
  [LIST_PRECEPTOR_RULES] = LIST ("preceptors", footing_preceptor_rule_free, same_id),
};

/* ---- items ---------------------------------------------------------------------------------- */

/* Every item but a bank holiday begins with its id. */
static const char *
id_of (gconstpointer item)
{
  return *(const char * const *) item;
}

static gboolean
same_id (gconstpointer a,
         gconstpointer b)
{
  return strcmp (id_of (a), id_of (b)) == 0;
}

static gboolean
same_day (gconstpointer a,
          gconstpointer b)
{
  const FootingBankHoliday *one = a;
  const FootingBankHoliday *other = b;

  return one->day == other->day;
}

gpointer
_footing_reference_find (const GPtrArray *items,
                         const char      *id)
{
  for (guint i = 0; i < items->len; i++)
    if (g_strcmp0 (id_of (items->pdata[i]), id) == 0)
      return items->pdata[i];

  return NULL;
}

gboolean
_footing_reference_knows (const FootingReferenceReading *reading,
                          FootingReferenceListId         list,
                          const char                    *id)
{
  return _footing_reference_find (reading->fresh[list], id) != NULL ||
         _footing_reference_find (reading->known[list], id) != NULL;
}

GPtrArray *
_footing_reference_new_list (FootingReferenceListId list)
{
  return g_ptr_array_new_with_free_func (lists[list].free_item);
}

/* ---- reading a file ------------------------------------------------------------------------- */

static gboolean
is_of_kind (const char *name,
            const char *kind)
{
  gsize length = strlen (kind);

  return strncmp (name, kind, length) == 0 && (name[length] == '-' || name[length] == '.');
}

static const Kind *
find_kind (const char *name)
{
  for (guint i = 0; i < N_KINDS; i++)
    if (is_of_kind (name, kinds[i].name))
      return &kinds[i];

  return NULL;
}

FootingReferenceFile *
_footing_reference_read_header (FootingJsonSource *source,
                                const char        *name)
{
  FootingReferenceFile *file = g_new0 (FootingReferenceFile, 1);
  int format = footing_json_source_get_integer (source, "format", 1, G_MAXINT);

  if (format > FORMAT)
    footing_json_source_refuse (source, "format", -1,
                                _("%d is newer than this version of Footing, which reads %d"),
                                format, FORMAT);

  file->further_sources = g_ptr_array_new_with_free_func (g_free);
  file->name = g_strdup (name);
  file->id = footing_json_source_get_id (source, "id");
  file->title = footing_json_source_get_text (source, "title");
  file->version = footing_json_source_get_text (source, "version");
  file->source = footing_json_source_get_text (source, "source");
  file->date = footing_json_source_get_day (source, "date");
  footing_json_source_read_optional_texts (source, "further_sources", file->further_sources);
  footing_json_source_read_optional_texts (source, "notes", NULL);

  return file;
}

static void
replace_or_add (GPtrArray  *items,
                gpointer    item,
                GEqualFunc  is_same)
{
  guint place;

  if (!g_ptr_array_find_with_equal_func (items, item, is_same, &place))
    {
      g_ptr_array_add (items, item);
      return;
    }

  g_ptr_array_insert (items, place, item);
  g_ptr_array_remove_index (items, place + 1);
}

static void
merge (FootingReference        *self,
       FootingReferenceReading *reading)
{
  /* A calendar in use must outlive the reading of anything else. */
  if (reading->fresh[LIST_BANK_HOLIDAYS]->len > 0)
    g_clear_pointer (&self->calendar, footing_calendar_free);

  for (guint i = 0; i < N_LISTS; i++)
    while (reading->fresh[i]->len > 0)
      {
        gpointer item = g_ptr_array_steal_index (reading->fresh[i], 0);

        replace_or_add (self->lists[i], item, lists[i].is_same);
      }
}

static void
add_mistake (FootingReference         *self,
             const FootingJsonMistake *mistake)
{
  g_ptr_array_add (self->mistakes, footing_json_mistake_copy (mistake));
}

static void
read_file (FootingReference *self,
           const Kind       *kind,
           const char       *name,
           GBytes           *bytes)
{
  g_autoptr(FootingJsonSource) source = footing_json_source_new (name, bytes);
  g_autoptr(FootingReferenceFile) file = _footing_reference_read_header (source, name);
  FootingReferenceReading reading = { .file = file, .known = self->lists };
  const FootingJsonMistake *mistake;

  for (guint i = 0; i < N_LISTS; i++)
    reading.fresh[i] = _footing_reference_new_list (i);

  kind->read (source, &reading);
  mistake = footing_json_source_finish (source);

  if (mistake != NULL)
    {
      add_mistake (self, mistake);
    }
  else
    {
      merge (self, &reading);
      g_ptr_array_add (self->files, g_steal_pointer (&file));
    }

  for (guint i = 0; i < N_LISTS; i++)
    g_ptr_array_unref (reading.fresh[i]);
}

/* ---- what ships with Footing ---------------------------------------------------------------- */

/* Nursing first, which is what most people here are in; the others by name of file. */
static int
compare_standards (gconstpointer a,
                   gconstpointer b)
{
  const FootingStandard *one = *(const FootingStandard * const *) a;
  const FootingStandard *other = *(const FootingStandard * const *) b;

  return (strcmp (one->discipline, "nursing") != 0) - (strcmp (other->discipline, "nursing") != 0);
}

static void
load_kind (FootingReference *self,
           const Kind       *kind)
{
  GResource *resource = footing_reference_resources_get_resource ();
  g_auto(GStrv) names = g_resource_enumerate_children (resource, RESOURCE_FOLDER, 0, NULL);
  guint mistakes = self->mistakes->len;

  for (char **name = names; name != NULL && *name != NULL; name++)
    {
      g_autofree char *path = g_strconcat (RESOURCE_FOLDER, *name, NULL);
      g_autoptr(GBytes) bytes = NULL;

      if (!is_of_kind (*name, kind->name))
        continue;

      bytes = g_resource_lookup_data (resource, path, 0, NULL);
      read_file (self, kind, *name, bytes);
    }

  if (kind->read == _footing_reference_read_standard)
    g_ptr_array_sort (self->lists[LIST_STANDARDS], compare_standards);

  for (; mistakes < self->mistakes->len; mistakes++)
    {
      g_autofree char *text = footing_json_mistake_to_text (self->mistakes->pdata[mistakes]);

      g_critical ("%s", text);
    }
}

static void
ensure_kind (FootingReference *self,
             guint             place)
{
  if (self->loaded & (1u << place))
    return;

  self->loaded |= 1u << place;
  load_kind (self, &kinds[place]);
}

void
_footing_reference_ensure_all (FootingReference *self)
{
  for (guint i = 0; i < N_KINDS; i++)
    ensure_kind (self, i);
}

void
_footing_reference_ensure (FootingReference       *self,
                           FootingReferenceListId  list)
{
  for (guint i = 0; i < N_KINDS; i++)
    if (strcmp (kinds[i].name, lists[list].kind) == 0)
      ensure_kind (self, i);
}

/* ---- people's own files --------------------------------------------------------------------- */

static void
refuse_file (FootingReference *self,
             const char       *name,
             const char       *message)
{
  g_ptr_array_add (self->mistakes,
                   footing_json_mistake_new (FOOTING_JSON_MISTAKE_VALUE, name, 0, NULL, message));
}

void
_footing_reference_load_own_file (FootingReference *self,
                                  const char       *folder,
                                  const char       *name)
{
  const Kind *kind = find_kind (name);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  char *text;
  gsize length;

  if (kind == NULL)
    {
      refuse_file (self, name,
                   _("the name does not say what is in it, as “standard-ours.json” would"));
      return;
    }

  if (!g_file_get_contents (path, &text, &length, &error))
    {
      refuse_file (self, name, error->message);
      return;
    }

  bytes = g_bytes_new_take (text, length);
  ensure_kind (self, kind - kinds);
  read_file (self, kind, name, bytes);
}
