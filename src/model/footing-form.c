/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-form.h"

FootingFormOption *
footing_form_option_new (void)
{
  return g_new0 (FootingFormOption, 1);
}

void
footing_form_option_free (FootingFormOption *self)
{
  g_free (self->id);
  g_free (self->label);
  g_free (self);
}

FootingFormField *
footing_form_field_new (void)
{
  FootingFormField *self = g_new0 (FootingFormField, 1);

  self->options = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_form_option_free);

  return self;
}

void
footing_form_field_free (FootingFormField *self)
{
  g_free (self->id);
  g_free (self->label);
  g_free (self->hint);
  g_ptr_array_unref (self->options);
  g_free (self);
}

FootingFormSection *
footing_form_section_new (void)
{
  FootingFormSection *self = g_new0 (FootingFormSection, 1);

  self->columns = 1;
  self->fields = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_form_field_free);

  return self;
}

void
footing_form_section_free (FootingFormSection *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->words);
  g_ptr_array_unref (self->fields);
  g_free (self);
}

FootingFormFactLine *
footing_form_fact_line_new (void)
{
  return g_new0 (FootingFormFactLine, 1);
}

void
footing_form_fact_line_free (FootingFormFactLine *self)
{
  g_free (self->label);
  g_free (self);
}

FootingFormSigner *
footing_form_signer_new (void)
{
  return g_new0 (FootingFormSigner, 1);
}

void
footing_form_signer_free (FootingFormSigner *self)
{
  g_free (self->label);
  g_free (self);
}

FootingForm *
footing_form_new (void)
{
  FootingForm *self = g_new0 (FootingForm, 1);

  self->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_form_fact_line_free);
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_form_section_free);
  self->signers = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_form_signer_free);

  return self;
}

void
footing_form_free (FootingForm *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->version);
  g_free (self->title);
  g_free (self->purpose);
  g_ptr_array_unref (self->facts);
  g_ptr_array_unref (self->sections);
  g_free (self->declaration);
  g_ptr_array_unref (self->signers);
  g_free (self);
}

const FootingFormField *
footing_form_find_field (const FootingForm *self,
                         const char        *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const FootingFormSection *section = self->sections->pdata[i];

      for (guint j = 0; j < section->fields->len; j++)
        {
          const FootingFormField *field = section->fields->pdata[j];

          if (g_strcmp0 (field->id, id) == 0)
            return field;
        }
    }

  return NULL;
}

gboolean
footing_form_is_seen_by (const FootingForm    *self,
                         FootingSignatureRole  role)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->seers & (1u << role)) != 0;
}
