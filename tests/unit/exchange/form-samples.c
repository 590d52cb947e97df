/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "form-samples.h"

/* Fictional, as is everything here. */
static const char * const sentences[] = {
  "I felt sure of myself on the evening round, and somebody noticed.",
  "Handing over to the night team still takes me longer than I would like.",
  "Amara showed me how she plans a shift when two people call in sick.",
  "I would like to see a review with the family from the start.",
  "We talk on Thursdays before the late shift, in the small office.",
};

static const char * const fact_texts[FOOTING_FORM_N_FACTS] = {
  "Ife Adeyemi-Marsh", "Rosalind Tregear", "Gwen Pascoe", "Tom Ashworth", "Seaview House", "Nursing, core standard",
  "5 January 2026", "5 July 2026", "12 March 2026",
};

static void
write_text (FootingFormValues      *values,
            const FootingFormField *field,
            guint                   n_words)
{
  g_autoptr(GString) text = g_string_new (NULL);

  /* Every word is another one, so that a test can look for each. */
  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, "%s%s%u", i == 0 ? "" : (i % 60 == 0 ? "\n" : " "), field->id, i);

  footing_form_values_set_text (values, field->id, text->str);
}

static void
write_row (FootingFormValues      *values,
           const FootingFormField *field,
           guint                   row,
           Sample                  sample)
{
  g_autoptr(GStrvBuilder) cells = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;

  for (guint i = 0; i < field->options->len; i++)
    {
      const FootingFormOption *column = field->options->pdata[i];

      if (sample == SAMPLE_FULL)
        g_strv_builder_take (cells, g_strdup_printf ("%s%u goes on", column->id, row));
      else if (g_str_equal (column->id, "by-when") || g_str_equal (column->id, "done"))
        g_strv_builder_add (cells, row == 0 ? "12 Mar 2026" : "3 Apr 2026");
      else
        g_strv_builder_add (cells, sentences[(row + i) % G_N_ELEMENTS (sentences)]);
    }

  texts = g_strv_builder_end (cells);
  footing_form_values_add_row (values, field->id, (const char * const *) texts);
}

static void
write_field (FootingFormValues      *values,
             const FootingFormField *field,
             guint                   number,
             Sample                  sample)
{
  switch (field->kind)
    {
    case FOOTING_FORM_FIELD_TEXT:
    case FOOTING_FORM_FIELD_LINE:
      if (sample == SAMPLE_FULL)
        write_text (values, field, field->kind == FOOTING_FORM_FIELD_TEXT ? 300 : 40);
      else
        footing_form_values_set_text (values, field->id, sentences[number % G_N_ELEMENTS (sentences)]);
      break;

    case FOOTING_FORM_FIELD_DAY:
      footing_form_values_set_day (values, field->id, footing_day_from_ymd (2026, 4, 9));
      break;

    case FOOTING_FORM_FIELD_CHOICE:
      footing_form_values_set_text (values, field->id, ((const FootingFormOption *) field->options->pdata[0])->id);
      break;

    case FOOTING_FORM_FIELD_PROMISES:
      for (guint i = 0; i < field->options->len; i++)
        footing_form_values_set_ticked (values, field->id, ((const FootingFormOption *) field->options->pdata[i])->id,
                                        i % 4 != 3);
      break;

    case FOOTING_FORM_FIELD_TABLE:
    default:
      for (guint i = 0; i < (sample == SAMPLE_FULL ? 60 : 2); i++)
        write_row (values, field, i, sample);
    }
}

FootingFormValues *
form_sample_values (const FootingForm *form,
                    Sample             sample)
{
  FootingFormValues *values = footing_form_values_new ();
  guint number = 0;

  for (guint i = 0; sample != SAMPLE_EMPTY && i < FOOTING_FORM_N_FACTS; i++)
    footing_form_values_set_fact (values, i, fact_texts[i]);

  for (guint i = 0; sample != SAMPLE_EMPTY && i < form->sections->len; i++)
    {
      const FootingFormSection *section = form->sections->pdata[i];

      for (guint j = 0; j < section->fields->len; j++)
        write_field (values, section->fields->pdata[j], number++, sample);
    }

  for (guint i = 0; sample >= SAMPLE_SIGNED && i < form->signers->len; i++)
    footing_form_values_add_signature (values, ((const FootingFormSigner *) form->signers->pdata[i])->role,
                                       fact_texts[i], footing_day_from_ymd (2026, 3, 12 + i));

  if (sample >= SAMPLE_SIGNED && form->signers->len > 0)
    footing_form_values_add_note (values, "Rosalind Tregear", footing_day_from_ymd (2026, 3, 20),
                                  "The Thursday talk has moved to Wednesdays.");

  return values;
}

FootingPaper *
form_sample_paper (const FootingForm *form,
                   Sample             sample)
{
  g_autoptr(FootingFormValues) values = form_sample_values (form, sample);

  return footing_form_paper_new (form, values, "Seaview Care", footing_day_from_ymd (2026, 3, 12));
}
