/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-standard-document.h"
#include "footing-standard-shelf.h"

struct _FootingStandardShelf
{
  GObject           parent_instance;

  FootingReference *reference;
  GPtrArray        *local; /* FootingStandard, in the order of their making */
  GHashTable       *kept;  /* id and version of each that is in the book */
  GHashTable       *withdrawn; /* likewise, of each that is only there for what was planned under it */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingStandardShelf, footing_standard_shelf, G_TYPE_OBJECT)

static void
footing_standard_shelf_finalize (GObject *object)
{
  FootingStandardShelf *self = FOOTING_STANDARD_SHELF (object);

  g_clear_object (&self->reference);
  g_ptr_array_unref (self->local);
  g_hash_table_unref (self->kept);
  g_hash_table_unref (self->withdrawn);

  G_OBJECT_CLASS (footing_standard_shelf_parent_class)->finalize (object);
}

static void
footing_standard_shelf_class_init (FootingStandardShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_standard_shelf_finalize;

  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footing_standard_shelf_init (FootingStandardShelf *self)
{
  self->local = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_standard_free);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->withdrawn = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

FootingStandardShelf *
footing_standard_shelf_new (FootingReference *reference)
{
  FootingStandardShelf *self = g_object_new (FOOTING_TYPE_STANDARD_SHELF, NULL);

  g_return_val_if_fail (FOOTING_IS_REFERENCE (reference), self);

  self->reference = g_object_ref (reference);

  return self;
}

/* ---- adding --------------------------------------------------------------------------------- */

static void
refuse (FootingJsonMistake **mistake,
        const char          *name,
        const char          *key,
        const char          *message)
{
  if (mistake != NULL)
    *mistake = footing_json_mistake_new (FOOTING_JSON_MISTAKE_VALUE, name, 0, key, message);
}

static gboolean
is_the_same (const FootingStandard *one,
             const FootingStandard *other)
{
  g_autofree char *first = footing_standard_document_write (one);
  g_autofree char *second = footing_standard_document_write (other);

  return strcmp (first, second) == 0;
}

/* An id has no blanks in it. */
static char *
kept_name (const char *id,
           const char *version)
{
  return g_strdup_printf ("%s %s", id, version);
}

static const FootingStandard *
find_shipped (FootingStandardShelf *self,
              const char           *id,
              const char           *version)
{
  const FootingStandard *standard = footing_reference_get_standard (self->reference, id);

  return standard != NULL && g_strcmp0 (standard->version, version) == 0 ? standard : NULL;
}

const FootingStandard *
footing_standard_shelf_add (FootingStandardShelf  *self,
                            const char            *id,
                            const char            *version,
                            const char            *document,
                            FootingJsonMistake   **mistake)
{
  g_autoptr(FootingStandard) standard = NULL;
  g_autoptr(GBytes) bytes = NULL;
  const FootingStandard *known;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);
  g_return_val_if_fail (id != NULL && version != NULL && document != NULL, NULL);

  bytes = g_bytes_new_static (document, strlen (document));
  standard = footing_standard_document_read (id, bytes, mistake);
  if (standard == NULL)
    return NULL;

  if (strcmp (standard->id, id) != 0 || strcmp (standard->version, version) != 0)
    {
      refuse (mistake, id, "id", _("the document is of another standard or another version"));
      return NULL;
    }

  g_hash_table_add (self->kept, kept_name (id, version));
  known = footing_standard_shelf_find (self, id, version);
  if (known != NULL && !footing_standard_shelf_is_local (self, known))
    return known;
  if (known != NULL && is_the_same (known, standard))
    return known;
  if (known != NULL)
    {
      refuse (mistake, id, "version",
              _("this version is there already, and a version never changes; a change needs a new one"));
      return NULL;
    }

  known = standard;
  g_ptr_array_add (self->local, g_steal_pointer (&standard));
  g_signal_emit (self, signals[CHANGED], 0);

  return known;
}

void
footing_standard_shelf_set_withdrawn (FootingStandardShelf *self,
                                      const char           *id,
                                      const char           *version,
                                      gboolean              withdrawn)
{
  g_autofree char *name = NULL;

  g_return_if_fail (FOOTING_IS_STANDARD_SHELF (self));

  name = kept_name (id, version);
  if (withdrawn == g_hash_table_contains (self->withdrawn, name))
    return;

  if (withdrawn)
    g_hash_table_add (self->withdrawn, g_steal_pointer (&name));
  else
    g_hash_table_remove (self->withdrawn, name);
  g_signal_emit (self, signals[CHANGED], 0);
}

FootingStandardProfile *
footing_standard_shelf_make_copy (FootingStandardShelf  *self,
                                  const FootingStandard *standard)
{
  g_autofree char *name = NULL;
  g_autofree char *document = NULL;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);

  name = kept_name (standard->id, standard->version);
  if (g_hash_table_contains (self->kept, name))
    return NULL;

  document = footing_standard_document_write (standard);

  return g_object_new (FOOTING_TYPE_STANDARD_PROFILE,
                       "key", standard->id,
                       "version", standard->version,
                       "title", standard->name,
                       "document", document,
                       NULL);
}

/* ---- finding -------------------------------------------------------------------------------- */

const FootingStandard *
footing_standard_shelf_find (FootingStandardShelf *self,
                             const char           *id,
                             const char           *version)
{
  const FootingStandard *shipped;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);

  if ((shipped = find_shipped (self, id, version)) != NULL)
    return shipped;

  for (guint i = 0; i < self->local->len; i++)
    {
      const FootingStandard *standard = g_ptr_array_index (self->local, i);

      if (g_strcmp0 (standard->id, id) == 0 && g_strcmp0 (standard->version, version) == 0)
        return standard;
    }

  return NULL;
}

static gboolean
is_withdrawn (FootingStandardShelf  *self,
              const FootingStandard *standard)
{
  g_autofree char *name = kept_name (standard->id, standard->version);

  return g_hash_table_contains (self->withdrawn, name);
}

const FootingStandard *
footing_standard_shelf_find_newest (FootingStandardShelf *self,
                                    const char           *id)
{
  const FootingStandard *newest;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);

  newest = footing_reference_get_standard (self->reference, id);

  for (guint i = self->local->len; newest == NULL && i > 0; i--)
    {
      const FootingStandard *standard = g_ptr_array_index (self->local, i - 1);

      if (g_strcmp0 (standard->id, id) == 0 && !is_withdrawn (self, standard))
        newest = standard;
    }

  return newest;
}

GPtrArray *
footing_standard_shelf_list (FootingStandardShelf *self)
{
  GPtrArray *list = g_ptr_array_new ();
  const GPtrArray *shipped;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), list);

  shipped = footing_reference_get_standards (self->reference);
  for (guint i = 0; i < shipped->len; i++)
    g_ptr_array_add (list, g_ptr_array_index (shipped, i));

  for (guint i = 0; i < self->local->len; i++)
    {
      FootingStandard *standard = g_ptr_array_index (self->local, i);

      if (footing_standard_shelf_find_newest (self, standard->id) == standard)
        g_ptr_array_add (list, standard);
    }

  return list;
}

gboolean
footing_standard_shelf_is_local (FootingStandardShelf  *self,
                                 const FootingStandard *standard)
{
  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), FALSE);

  return g_ptr_array_find (self->local, standard, NULL);
}

GPtrArray *
footing_standard_shelf_compare (FootingStandardShelf   *self,
                                const FootingStandard  *standard,
                                const FootingStandard **base)
{
  const FootingStandard *found = NULL;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);

  found = standard->base != NULL ? footing_standard_shelf_find (self, standard->base, standard->base_version) : NULL;
  if (base != NULL)
    *base = found;

  return found != NULL ? footing_standard_compare (standard, found) : NULL;
}

/* ---- names ---------------------------------------------------------------------------------- */

char *
footing_standard_shelf_next_version (FootingStandardShelf *self,
                                     const char           *id)
{
  guint number = 0;
  char *version = NULL;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);

  do
    {
      g_free (version);
      version = g_strdup_printf ("%u", ++number);
    }
  while (footing_standard_shelf_find (self, id, version) != NULL);

  return version;
}

/* Small letters and digits; whatever else is between them becomes one hyphen. */
static char *
slug (const char *title)
{
  g_autofree char *ascii = g_str_to_ascii (title, "C");
  g_autoptr(GString) id = g_string_new (NULL);

  for (const char *c = ascii; *c != '\0'; c++)
    if (g_ascii_isalnum (*c))
      g_string_append_c (id, g_ascii_tolower (*c));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');

  if (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0)
    g_string_append (id, "local");

  return g_string_free (g_steal_pointer (&id), FALSE);
}

/* Also by one that is not offered any more. */
static gboolean
is_taken (FootingStandardShelf *self,
          const char           *id)
{
  for (guint i = 0; i < self->local->len; i++)
    if (g_strcmp0 (((const FootingStandard *) g_ptr_array_index (self->local, i))->id, id) == 0)
      return TRUE;

  return footing_reference_get_standard (self->reference, id) != NULL;
}

char *
footing_standard_shelf_suggest_id (FootingStandardShelf *self,
                                   const char           *title)
{
  g_autofree char *first = NULL;
  char *id;

  g_return_val_if_fail (FOOTING_IS_STANDARD_SHELF (self), NULL);

  first = slug (title != NULL ? title : "");
  id = g_strdup (first);

  for (guint n = 2; is_taken (self, id); n++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", first, n);
    }

  return id;
}
