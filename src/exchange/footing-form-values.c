/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include "footing-form-values.h"
#include "footing-paper-private.h"

typedef struct
{
  char       *text;
  GPtrArray  *rows;   /* of GStrv */
  GHashTable *ticked; /* a set of ids */
} Value;

struct _FootingFormValues
{
  GHashTable *values;
  GPtrArray  *keys; /* in the order in which they came */
  char       *facts[FOOTING_FORM_N_FACTS];
  GPtrArray  *signatures;
  GPtrArray  *notes;
};

static void
value_free (Value *self)
{
  g_free (self->text);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->ticked);
  g_free (self);
}

static void
signature_free (FootingFormSignature *self)
{
  g_free (self->name);
  g_free (self);
}

static void
note_free (FootingFormNote *self)
{
  g_free (self->author);
  g_free (self->body);
  g_free (self);
}

FootingFormValues *
footing_form_values_new (void)
{
  FootingFormValues *self = g_new0 (FootingFormValues, 1);

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) value_free);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->signatures = g_ptr_array_new_with_free_func ((GDestroyNotify) signature_free);
  self->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) note_free);

  return self;
}

void
footing_form_values_free (FootingFormValues *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < FOOTING_FORM_N_FACTS; i++)
    g_free (self->facts[i]);

  g_hash_table_unref (self->values);
  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->signatures);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

static char *
mend (const char *text)
{
  return g_utf8_make_valid (text != NULL ? text : "", -1);
}

static const Value *
look_up (const FootingFormValues *self,
         const char              *key)
{
  return g_hash_table_lookup (self->values, key);
}

static Value *
get_value (FootingFormValues *self,
           const char        *key)
{
  Value *value = g_hash_table_lookup (self->values, key);

  if (value != NULL)
    return value;

  value = g_new0 (Value, 1);
  value->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  value->ticked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_ptr_array_add (self->keys, g_strdup (key));
  g_hash_table_insert (self->values, g_ptr_array_index (self->keys, self->keys->len - 1), value);

  return value;
}

void
footing_form_values_set_text (FootingFormValues *self,
                              const char        *key,
                              const char        *text)
{
  Value *value;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);

  value = get_value (self, key);
  g_free (value->text);
  value->text = mend (text);
}

void
footing_form_values_set_day (FootingFormValues *self,
                             const char        *key,
                             FootingDay         day)
{
  g_autofree char *words = day != FOOTING_DAY_NONE ? _footing_paper_day_words (day) : NULL;

  footing_form_values_set_text (self, key, words);
}

void
footing_form_values_set_ticked (FootingFormValues *self,
                                const char        *key,
                                const char        *option,
                                gboolean           ticked)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL && option != NULL);

  if (ticked)
    g_hash_table_add (get_value (self, key)->ticked, g_strdup (option));
  else
    g_hash_table_remove (get_value (self, key)->ticked, option);
}

void
footing_form_values_add_row (FootingFormValues  *self,
                             const char         *key,
                             const char * const *cells)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL && cells != NULL);

  for (; *cells != NULL; cells++)
    g_strv_builder_take (builder, mend (*cells));

  g_ptr_array_add (get_value (self, key)->rows, g_strv_builder_end (builder));
}

void
footing_form_values_set_fact (FootingFormValues *self,
                              FootingFormFact    fact,
                              const char        *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (fact < FOOTING_FORM_N_FACTS);

  g_free (self->facts[fact]);
  self->facts[fact] = mend (text);
}

void
footing_form_values_add_signature (FootingFormValues    *self,
                                   FootingSignatureRole  role,
                                   const char           *name,
                                   FootingDay            signed_on)
{
  FootingFormSignature *signature;

  g_return_if_fail (self != NULL);
  g_return_if_fail (signed_on != FOOTING_DAY_NONE);

  signature = g_new0 (FootingFormSignature, 1);
  signature->role = role;
  signature->name = mend (name);
  signature->signed_on = signed_on;
  g_ptr_array_add (self->signatures, signature);
}

void
footing_form_values_add_note (FootingFormValues *self,
                              const char        *author,
                              FootingDay         added_on,
                              const char        *body)
{
  FootingFormNote *note;

  g_return_if_fail (self != NULL);
  g_return_if_fail (added_on != FOOTING_DAY_NONE);

  note = g_new0 (FootingFormNote, 1);
  note->author = mend (author);
  note->added_on = added_on;
  note->body = mend (body);
  g_ptr_array_add (self->notes, note);
}

const char *
footing_form_values_get_text (const FootingFormValues *self,
                              const char              *key)
{
  const Value *value = look_up (self, key);

  return value != NULL && value->text != NULL ? value->text : "";
}

const GPtrArray *
footing_form_values_get_rows (const FootingFormValues *self,
                              const char              *key)
{
  const Value *value = look_up (self, key);

  return value != NULL ? value->rows : NULL;
}

gboolean
footing_form_values_is_ticked (const FootingFormValues *self,
                               const char              *key,
                               const char              *option)
{
  const Value *value = look_up (self, key);

  return value != NULL && g_hash_table_contains (value->ticked, option);
}

const char *
footing_form_values_get_fact (const FootingFormValues *self,
                              FootingFormFact          fact)
{
  g_return_val_if_fail (fact < FOOTING_FORM_N_FACTS, NULL);

  return self->facts[fact];
}

const FootingFormSignature *
footing_form_values_find_signature (const FootingFormValues *self,
                                    FootingSignatureRole     role)
{
  for (guint i = 0; i < self->signatures->len; i++)
    {
      const FootingFormSignature *signature = self->signatures->pdata[i];

      if (signature->role == role)
        return signature;
    }

  return NULL;
}

const GPtrArray *
footing_form_values_get_signatures (const FootingFormValues *self)
{
  return self->signatures;
}

const GPtrArray *
footing_form_values_get_notes (const FootingFormValues *self)
{
  return self->notes;
}

GPtrArray *
footing_form_values_list_keys (const FootingFormValues *self)
{
  GPtrArray *keys = g_ptr_array_new ();

  for (guint i = 0; i < self->keys->len; i++)
    g_ptr_array_add (keys, self->keys->pdata[i]);

  return keys;
}
