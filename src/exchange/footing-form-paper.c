/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-form-paper-private.h"
#include "footing-paper-private.h"

#define SECTION_GAP 9.0
#define MOST_TICKS 64

/* ---- fields --------------------------------------------------------------------------------- */

static gboolean
is_ticked (const FootingFormSheet  *self,
           const FootingFormField  *field,
           const FootingFormOption *option)
{
  if (field->kind == FOOTING_FORM_FIELD_CHOICE)
    return g_str_equal (footing_form_values_get_text (self->values, field->id), option->id);

  return footing_form_values_is_ticked (self->values, field->id, option->id);
}

/* A choice that this version of the form does not have is still told. */
static const char *
find_unknown_choice (const FootingFormSheet *self,
                     const FootingFormField *field)
{
  const char *chosen = footing_form_values_get_text (self->values, field->id);

  for (guint i = 0; i < field->options->len; i++)
    if (g_str_equal (((const FootingFormOption *) field->options->pdata[i])->id, chosen))
      return NULL;

  return field->kind == FOOTING_FORM_FIELD_CHOICE && *chosen != '\0' ? chosen : NULL;
}

static guint
fill_ticks (const FootingFormSheet *self,
            const FootingFormField *field,
            FootingPaperTick       *ticks)
{
  guint n_ticks = 0;

  if (field->kind != FOOTING_FORM_FIELD_CHOICE && field->kind != FOOTING_FORM_FIELD_PROMISES)
    return 0;

  for (; n_ticks < MIN (field->options->len, MOST_TICKS); n_ticks++)
    {
      const FootingFormOption *option = field->options->pdata[n_ticks];

      ticks[n_ticks] = (FootingPaperTick) { option->label, is_ticked (self, field, option) };
    }

  return n_ticks;
}

/* @ticks has room for all there can be, and lives as long as the box. */
static FootingPaperBox
make_box (const FootingFormSheet *self,
          const FootingFormField *field,
          const char             *text,
          FootingPaperTick       *ticks)
{
  FootingPaperBox box = { .label = field->label, .hint = field->hint, .text = text, .size = self->size };

  box.ticks = ticks;
  box.n_ticks = fill_ticks (self, field, ticks);
  box.in_a_row = field->kind == FOOTING_FORM_FIELD_CHOICE;
  box.footnote = find_unknown_choice (self, field);

  return box;
}

double
_footing_form_measure_field (FootingFormSheet       *self,
                             const FootingFormField *field,
                             guint                   n_fields,
                             const char             *text)
{
  FootingPaperTick ticks[MOST_TICKS];
  FootingPaperBox box = make_box (self, field, text, ticks);

  return _footing_paper_measure_box (self->paper, &box, n_fields);
}

/* What does not fit is remembered, and the box says so at its foot. */
static char *
cut_text (FootingFormSheet       *self,
          const FootingFormRow   *row,
          const FootingFormField *field)
{
  const char *text = footing_form_values_get_text (self->values, field->id);
  FootingFormRest rest = { .field = field };
  double base = _footing_form_measure_field (self, field, row->n_fields, NULL);
  double need = _footing_form_measure_field (self, field, row->n_fields, text);
  double footnote = FOOTING_FORM_FOOTNOTE;
  gsize fitting;

  if (*text == '\0' || field->options->len > 0 || need <= row->given + 0.1)
    return g_strdup (text);

  fitting = footing_paper_fit_text (self->paper, text, self->size, row->n_fields,
                                    MAX (row->given - base - footnote, 0), NULL);
  rest.text = text + fitting;
  g_array_append_val (self->rests, rest);

  return g_strndup (text, fitting);
}

static void
add_boxes (FootingFormSheet     *self,
           const FootingFormRow *row)
{
  g_autofree FootingPaperBox *boxes = g_new0 (FootingPaperBox, row->n_fields);
  g_autofree FootingPaperTick *ticks = g_new0 (FootingPaperTick, row->n_fields * MOST_TICKS);
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < row->n_fields; i++)
    {
      guint n_rests = self->rests->len;
      char *text = cut_text (self, row, row->fields[i]);

      g_ptr_array_add (texts, text);
      boxes[i] = make_box (self, row->fields[i], text, ticks + i * MOST_TICKS);
      boxes[i].height = row->given;

      if (self->rests->len > n_rests)
        /* translators: at the foot of a box on paper whose words did not fit */
        boxes[i].footnote = _("Continued on the next sheet");
    }

  footing_paper_add_boxes (self->paper, boxes, row->n_fields);
}

/* ---- the sheet ------------------------------------------------------------------------------ */

static guint
count_fact_columns (const FootingForm *form)
{
  guint n_facts = form->facts->len;

  if (form->landscape)
    return MIN (n_facts, 4);

  return n_facts == 4 ? 2 : MIN (n_facts, 3);
}

static void
add_facts (FootingFormSheet *self)
{
  guint n_facts = self->form->facts->len;
  g_autofree FootingPaperFact *facts = g_new0 (FootingPaperFact, n_facts + 1);

  for (guint i = 0; i < n_facts; i++)
    {
      const FootingFormFactLine *line = self->form->facts->pdata[i];

      facts[i] = (FootingPaperFact) { line->label, footing_form_values_get_fact (self->values, line->fact) };
    }

  if (n_facts > 0)
    footing_paper_add_facts (self->paper, facts, n_facts, count_fact_columns (self->form));
}

static void
add_section_head (FootingFormSheet         *self,
                  const FootingFormSection *section)
{
  footing_paper_add_gap (self->paper, SECTION_GAP - (section->title != NULL ? 6 : 0));
  footing_paper_add_text (self->paper, FOOTING_PAPER_SUBHEADING, section->title);
  footing_paper_add_text (self->paper, FOOTING_PAPER_QUIET, section->words);
}

static void
add_row (FootingFormSheet     *self,
         const FootingFormRow *row)
{
  if (row->is_table)
    _footing_form_sheet_add_table (self, row, row->fields[0]);
  else
    add_boxes (self, row);
}

void
_footing_form_sheet_add (FootingFormSheet *self)
{
  const FootingForm *form = self->form;
  guint next = 0;

  footing_paper_add_text (self->paper, FOOTING_PAPER_TITLE, form->title);
  footing_paper_add_text (self->paper, FOOTING_PAPER_QUIET, form->purpose);
  footing_paper_add_gap (self->paper, 6);
  add_facts (self);

  for (guint i = 0; i < form->sections->len; i++)
    {
      const FootingFormSection *section = form->sections->pdata[i];

      add_section_head (self, section);

      for (guint done = 0; done < section->fields->len; next++)
        {
          const FootingFormRow *row = &g_array_index (self->rows, FootingFormRow, next);

          add_row (self, row);
          done += row->n_fields;
        }
    }

  _footing_form_add_signatures (self->paper, form, self->values);
}

/* ---- further sheets ------------------------------------------------------------------------- */

static void
add_rest (FootingFormSheet      *self,
          const FootingFormRest *rest)
{
  const GPtrArray *rows;

  footing_paper_add_text (self->paper, FOOTING_PAPER_SUBHEADING, rest->field->label);

  if (rest->text != NULL)
    {
      footing_paper_add_text (self->paper, FOOTING_PAPER_BODY, rest->text);
      return;
    }

  rows = footing_form_values_get_rows (self->values, rest->field->id);
  _footing_form_begin_table (self->paper, rest->field);

  for (guint i = rest->row; i < rows->len; i++)
    footing_paper_add_row (self->paper, rows->pdata[i], 0, 0);
}

/* What was written under a heading that this version of the form does not have is not lost. */
static void
add_orphans (FootingFormSheet *self)
{
  g_autoptr(GPtrArray) keys = footing_form_values_list_keys (self->values);

  for (guint i = 0; i < keys->len; i++)
    {
      const char *text = footing_form_values_get_text (self->values, keys->pdata[i]);
      FootingFormRest rest = { .text = text };
      FootingFormField field = { .label = keys->pdata[i] };

      if (*text == '\0' || footing_form_find_field (self->form, keys->pdata[i]) != NULL)
        continue;

      rest.field = &field;
      add_rest (self, &rest);
    }
}

static void
begin_rests (FootingFormSheet *self)
{
  footing_paper_add_sheet (self->paper);
  /* translators: a heading on paper, above the words that did not fit on the first sheet */
  footing_paper_add_text (self->paper, FOOTING_PAPER_HEADING, _("Continued from the first sheet"));
}

static gboolean
has_orphans (const FootingFormSheet *self)
{
  g_autoptr(GPtrArray) keys = footing_form_values_list_keys (self->values);

  for (guint i = 0; i < keys->len; i++)
    if (footing_form_find_field (self->form, keys->pdata[i]) == NULL &&
        *footing_form_values_get_text (self->values, keys->pdata[i]) != '\0')
      return TRUE;

  return FALSE;
}

static void
add_rests (FootingFormSheet *self)
{
  if (self->rests->len == 0 && !has_orphans (self))
    return;

  begin_rests (self);

  for (guint i = 0; i < self->rests->len; i++)
    add_rest (self, &g_array_index (self->rests, FootingFormRest, i));

  add_orphans (self);
}

static void
add_notes (FootingFormSheet *self)
{
  if (footing_form_values_get_notes (self->values)->len == 0)
    return;

  if (footing_paper_get_n_pages (self->paper) == 1)
    footing_paper_add_sheet (self->paper);

  /* translators: a heading on paper, above what was added to a signed document */
  footing_paper_add_text (self->paper, FOOTING_PAPER_HEADING, _("Added after signing"));
  _footing_form_add_notes (self->paper, self->values);
}

/* ---- the paper ------------------------------------------------------------------------------ */

static FootingPaper *
create_paper (const FootingForm       *form,
              const FootingFormValues *values,
              const char              *book,
              FootingDay               printed_on)
{
  FootingPaper *paper =
    footing_paper_new (form->landscape ? FOOTING_PAPER_LANDSCAPE : FOOTING_PAPER_PORTRAIT, form->title);
  FootingFormFact whose =
    form->kind == FOOTING_FORM_SELF_REVIEW ? FOOTING_FORM_FACT_PRECEPTOR : FOOTING_FORM_FACT_PRECEPTEE;

  /* An evaluation may be without a name, and no sheet of it has one that the first has not. */
  for (guint i = 0; i < form->facts->len; i++)
    if (((const FootingFormFactLine *) form->facts->pdata[i])->fact == whose)
      footing_paper_set_person (paper, footing_form_values_get_fact (values, whose));

  footing_paper_set_origin (paper, book, printed_on);

  return paper;
}

static void
row_clear (FootingFormRow *row)
{
  g_free (row->fields);
}

FootingPaper *
footing_form_paper_new (const FootingForm       *form,
                        const FootingFormValues *values,
                        const char              *book,
                        FootingDay               printed_on)
{
  g_autoptr(GArray) rows = g_array_new (FALSE, TRUE, sizeof (FootingFormRow));
  g_autoptr(GArray) rests = g_array_new (FALSE, TRUE, sizeof (FootingFormRest));
  FootingFormSheet sheet = { form, values, NULL, rows, rests, 0 };

  g_return_val_if_fail (form != NULL, NULL);
  g_return_val_if_fail (values != NULL, NULL);

  g_array_set_clear_func (rows, (GDestroyNotify) row_clear);
  sheet.paper = create_paper (form, values, book, printed_on);

  if (form->kind == FOOTING_FORM_CERTIFICATE)
    {
      _footing_form_add_certificate (sheet.paper, form, values);
    }
  else
    {
      _footing_form_sheet_fit (&sheet);
      _footing_form_sheet_add (&sheet);
    }

  add_rests (&sheet);
  add_notes (&sheet);

  return sheet.paper;
}
