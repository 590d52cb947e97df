/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-form-paper-private.h"
#include "footing-paper-private.h"

/* ---- What the book knew ---- */

static void
add_facts (FootingPaper            *paper,
           const FootingForm       *form,
           const FootingFormValues *values)
{
  g_autoptr(GArray) facts = g_array_new (FALSE, FALSE, sizeof (FootingPaperFact));

  for (guint i = 0; i < form->facts->len; i++)
    {
      const FootingFormFactLine *line = form->facts->pdata[i];
      FootingPaperFact fact = { line->label, footing_form_values_get_fact (values, line->fact) };

      if (fact.value != NULL && *fact.value != '\0')
        g_array_append_val (facts, fact);
    }

  if (facts->len > 0)
    footing_paper_add_facts (paper, (const FootingPaperFact *) (gpointer) facts->data, facts->len, 3);
}

/* ---- Answers ---- */

static const char *
label_of_choice (const FootingFormField *field,
                 const char             *chosen)
{
  for (guint i = 0; i < field->options->len; i++)
    {
      const FootingFormOption *option = field->options->pdata[i];

      if (g_str_equal (option->id, chosen))
        return option->label;
    }

  return chosen;
}

static void
add_text (FootingPaper           *paper,
          const FootingFormField *field,
          const char             *text)
{
  if (*text == '\0')
    return;

  footing_paper_add_text (paper, FOOTING_PAPER_LABEL, field->label);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY,
                          field->kind == FOOTING_FORM_FIELD_CHOICE ? label_of_choice (field, text) : text);
}

/* Also what was not agreed to: that nobody ticked it is something to know. */
static void
add_promises (FootingPaper            *paper,
              const FootingFormField  *field,
              const FootingFormValues *values)
{
  g_autofree FootingPaperTick *ticks = g_new0 (FootingPaperTick, field->options->len + 1);

  for (guint i = 0; i < field->options->len; i++)
    {
      const FootingFormOption *option = field->options->pdata[i];

      ticks[i] = (FootingPaperTick) { option->label,
                                      footing_form_values_is_ticked (values, field->id, option->id) };
    }

  footing_paper_add_text (paper, FOOTING_PAPER_LABEL, field->label);
  footing_paper_add_ticks (paper, ticks, field->options->len);
}

static void
add_rows (FootingPaper           *paper,
          const FootingFormField *field,
          const GPtrArray        *rows)
{
  if (rows == NULL || rows->len == 0)
    return;

  footing_paper_add_text (paper, FOOTING_PAPER_LABEL, field->label);
  _footing_form_begin_table (paper, field);
  for (guint i = 0; i < rows->len; i++)
    footing_paper_add_row (paper, rows->pdata[i], 0, 0);
  footing_paper_add_gap (paper, 6);
}

static void
add_answer (FootingPaper            *paper,
            const FootingFormField  *field,
            const FootingFormValues *values)
{
  if (field->kind == FOOTING_FORM_FIELD_PROMISES)
    add_promises (paper, field, values);
  else if (field->kind == FOOTING_FORM_FIELD_TABLE)
    add_rows (paper, field, footing_form_values_get_rows (values, field->id));
  else
    add_text (paper, field, footing_form_values_get_text (values, field->id));
}

static void
add_answers (FootingPaper            *paper,
             const FootingForm       *form,
             const FootingFormValues *values)
{
  for (guint i = 0; i < form->sections->len; i++)
    {
      const FootingFormSection *section = form->sections->pdata[i];

      for (guint k = 0; k < section->fields->len; k++)
        add_answer (paper, section->fields->pdata[k], values);
    }
}

/* What was written under a heading that the form does not have is not lost. */
static void
add_others (FootingPaper            *paper,
            const FootingForm       *form,
            const FootingFormValues *values)
{
  g_autoptr(GPtrArray) keys = footing_form_values_list_keys (values);

  for (guint i = 0; i < keys->len; i++)
    {
      FootingFormField field = { .label = keys->pdata[i] };

      if (footing_form_find_field (form, keys->pdata[i]) == NULL)
        add_text (paper, &field, footing_form_values_get_text (values, keys->pdata[i]));
    }
}

/* ---- Signatures and notes ---- */

static void
add_signatures (FootingPaper            *paper,
                const FootingFormValues *values)
{
  const GPtrArray *signatures = footing_form_values_get_signatures (values);

  for (guint i = 0; i < signatures->len; i++)
    {
      const FootingFormSignature *one = signatures->pdata[i];
      g_autofree char *day = _footing_paper_day_words (one->signed_on);
      /* translators: who signed as what, and when: Signed by Ruta Ebbing (Preceptor), 5 June 2025 */
      g_autofree char *words = g_strdup_printf (_("Signed by %1$s (%2$s), %3$s"), one->name,
                                                _footing_form_name_role (one->role), day);

      footing_paper_add_text (paper, FOOTING_PAPER_BODY, words);
    }
}

void
_footing_form_add_notes (FootingPaper            *paper,
                         const FootingFormValues *values)
{
  const GPtrArray *notes = footing_form_values_get_notes (values);

  for (guint i = 0; i < notes->len; i++)
    {
      const FootingFormNote *note = notes->pdata[i];
      g_autofree char *day = _footing_paper_day_words (note->added_on);
      g_autofree char *head = g_strdup_printf ("%s, %s", note->author, day);

      footing_paper_add_text (paper, FOOTING_PAPER_LABEL, head);
      footing_paper_add_text (paper, FOOTING_PAPER_BODY, note->body);
    }
}

void
footing_form_paper_add_answers (FootingPaper            *paper,
                                const FootingForm       *form,
                                const FootingFormValues *values)
{
  g_return_if_fail (paper != NULL);
  g_return_if_fail (form != NULL && values != NULL);

  add_facts (paper, form, values);
  add_answers (paper, form, values);
  add_others (paper, form, values);
  add_signatures (paper, values);

  if (footing_form_values_get_notes (values)->len > 0)
    footing_paper_add_text (paper, FOOTING_PAPER_LABEL, _("Added after signing"));
  _footing_form_add_notes (paper, values);
}
