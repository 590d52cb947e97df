/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-form-paper-private.h"
#include "footing-paper-private.h"

/* Rows to write in by hand are at least this high. */
#define WRITING_ROW PAPER_RULE_HEIGHT
#define CERTIFICATE_WIDTH 480.0
#define CERTIFICATE_FOOT 24.0

/* ---- tables --------------------------------------------------------------------------------- */

static FootingPaperColumn *
list_columns (const FootingFormField *field)
{
  FootingPaperColumn *columns = g_new0 (FootingPaperColumn, field->options->len);

  for (guint i = 0; i < field->options->len; i++)
    {
      const FootingFormOption *option = field->options->pdata[i];

      columns[i] = (FootingPaperColumn) { option->label, option->width };
    }

  return columns;
}

void
_footing_form_begin_table (FootingPaper           *paper,
                           const FootingFormField *field)
{
  g_autofree FootingPaperColumn *columns = list_columns (field);

  footing_paper_begin_table (paper, columns, field->options->len);
}

/* Cells are narrow, so that their words are a little smaller than others; not too small, though. */
static double
get_table_size (const FootingFormSheet *self)
{
  return MAX (self->size - 1, FOOTING_FORM_SMALLEST);
}

/* Without cells it is the headings that are measured. */
double
_footing_form_measure_row (FootingFormSheet       *self,
                           const FootingFormField *field,
                           const char * const     *cells)
{
  g_autofree FootingPaperColumn *columns = list_columns (field);
  g_autofree const char **labels = g_new0 (const char *, field->options->len + 1);

  for (guint i = 0; i < field->options->len; i++)
    labels[i] = columns[i].label;

  return _footing_paper_measure_row (self->paper, columns, field->options->len,
                                     cells != NULL ? cells : (const char * const *) labels,
                                     cells != NULL ? get_table_size (self) : 0);
}

/* Rows without words fill what is left, so that more can be written by hand. */
static void
add_writing_rows (FootingFormSheet       *self,
                  const FootingFormField *field,
                  double                  room,
                  guint                   n_used)
{
  guint wanted = field->lines > n_used ? field->lines - n_used : 0;
  guint n_rows = MIN (wanted, (guint) (MAX (room, 0) / WRITING_ROW));

  for (guint i = 0; i < n_rows; i++)
    footing_paper_add_row (self->paper, NULL, 0, room / n_rows);
}

static void
remember_rows (FootingFormSheet       *self,
               const FootingFormField *field,
               guint                   row)
{
  FootingFormRest rest = { .field = field, .row = row };

  g_array_append_val (self->rests, rest);
  footing_paper_add_gap (self->paper, 2);
  footing_paper_add_text (self->paper, FOOTING_PAPER_QUIET, _("Continued on the next sheet"));
}

void
_footing_form_sheet_add_table (FootingFormSheet       *self,
                               const FootingFormRow   *row,
                               const FootingFormField *field)
{
  const GPtrArray *rows = footing_form_values_get_rows (self->values, field->id);
  guint n_rows = rows != NULL ? rows->len : 0, n_placed = 0;
  double room = row->given - row->base + 0.1;
  /* When not all rows fit, the line that says so needs room. */
  double reserve = row->need > row->given + 0.1 ? FOOTING_FORM_FOOTNOTE + 10 : 0;

  footing_paper_add_text (self->paper, FOOTING_PAPER_LABEL, field->label);
  _footing_form_begin_table (self->paper, field);

  for (; n_placed < n_rows; n_placed++)
    {
      double height = _footing_form_measure_row (self, field, rows->pdata[n_placed]);

      if (height > room - reserve)
        break;

      footing_paper_add_row (self->paper, rows->pdata[n_placed], get_table_size (self), 0);
      room -= height;
    }

  if (n_placed < n_rows)
    remember_rows (self, field, n_placed);
  else
    add_writing_rows (self, field, room, n_rows);
}

/* ---- signatures ----------------------------------------------------------------------------- */

static const char *
find_name (const FootingFormValues *values,
           FootingSignatureRole     role)
{
  static const FootingFormFact facts[] = {
    [FOOTING_SIGNATURE_ROLE_PRECEPTEE] = FOOTING_FORM_FACT_PRECEPTEE,
    [FOOTING_SIGNATURE_ROLE_PRECEPTOR] = FOOTING_FORM_FACT_PRECEPTOR,
    [FOOTING_SIGNATURE_ROLE_MANAGER] = FOOTING_FORM_FACT_MANAGER,
    [FOOTING_SIGNATURE_ROLE_LEAD] = FOOTING_FORM_FACT_LEAD,
  };

  return footing_form_values_get_fact (values, facts[role]);
}

static FootingPaperSignature
make_signature (const FootingFormValues *values,
                FootingSignatureRole     role,
                const char              *label)
{
  const FootingFormSignature *one = footing_form_values_find_signature (values, role);

  if (one != NULL)
    return (FootingPaperSignature) { label, one->name, one->signed_on };

  return (FootingPaperSignature) { label, find_name (values, role), FOOTING_DAY_NONE };
}

static gboolean
is_signer (const FootingForm    *form,
           FootingSignatureRole  role)
{
  for (guint i = 0; i < form->signers->len; i++)
    if (((const FootingFormSigner *) form->signers->pdata[i])->role == role)
      return TRUE;

  return FALSE;
}

/* The lead may sign where the manager is asked, and both may have. */
const char *
_footing_form_name_role (FootingSignatureRole role)
{
  switch (role)
    {
    case FOOTING_SIGNATURE_ROLE_PRECEPTEE:
      return _("Preceptee");

    case FOOTING_SIGNATURE_ROLE_PRECEPTOR:
      return _("Preceptor");

    case FOOTING_SIGNATURE_ROLE_MANAGER:
      return _("Manager");

    case FOOTING_SIGNATURE_ROLE_LEAD:
    default:
      return _("Preceptorship lead");
    }
}

/* Those whom the form asks, and whoever else signed. */
static GArray *
list_signatures (const FootingForm       *form,
                 const FootingFormValues *values)
{
  GArray *signatures = g_array_new (FALSE, TRUE, sizeof (FootingPaperSignature));
  const GPtrArray *given = footing_form_values_get_signatures (values);

  for (guint i = 0; i < form->signers->len; i++)
    {
      const FootingFormSigner *signer = form->signers->pdata[i];
      FootingPaperSignature signature = make_signature (values, signer->role, signer->label);

      g_array_append_val (signatures, signature);
    }

  for (guint i = 0; i < given->len; i++)
    {
      const FootingFormSignature *one = given->pdata[i];
      FootingPaperSignature signature = { _footing_form_name_role (one->role), one->name, one->signed_on };

      if (!is_signer (form, one->role))
        g_array_append_val (signatures, signature);
    }

  return signatures;
}

void
_footing_form_add_signatures (FootingPaper            *paper,
                              const FootingForm       *form,
                              const FootingFormValues *values)
{
  g_autoptr(GArray) signatures = list_signatures (form, values);

  if (signatures->len == 0)
    return;

  footing_paper_add_gap (paper, 9);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY, form->declaration);
  footing_paper_add_signatures (paper, (const FootingPaperSignature *) signatures->data, signatures->len);
}

/* ---- the certificate ------------------------------------------------------------------------ */

static void
add_certificate_facts (FootingPaper            *paper,
                       const FootingForm       *form,
                       const FootingFormValues *values)
{
  g_autofree FootingPaperFact *facts = g_new0 (FootingPaperFact, form->facts->len);
  guint n_facts = 0;

  for (guint i = 1; i < form->facts->len; i++)
    {
      const FootingFormFactLine *line = form->facts->pdata[i];

      facts[n_facts++] = (FootingPaperFact) { line->label, footing_form_values_get_fact (values, line->fact) };
    }

  if (n_facts > 0)
    footing_paper_add_facts (paper, facts, n_facts, MIN (n_facts, 4));
}

static void
add_certificate_words (FootingPaper      *paper,
                       const FootingForm *form,
                       guint              section)
{
  const FootingFormSection *one = form->sections->pdata[section];

  footing_paper_add_centred (paper, FOOTING_PAPER_LEAD, one->words, CERTIFICATE_WIDTH);
}

static void
add_certificate_name (FootingPaper            *paper,
                      const FootingForm       *form,
                      const FootingFormValues *values)
{
  const FootingFormFactLine *line = form->facts->len > 0 ? form->facts->pdata[0] : NULL;
  const char *name = line != NULL ? footing_form_values_get_fact (values, line->fact) : NULL;

  if (name != NULL && *name != '\0')
    footing_paper_add_centred (paper, FOOTING_PAPER_DISPLAY, name, G_MAXDOUBLE);
  else
    footing_paper_add_lines (paper, 1);
}

/* The first fact is the name of whom it is for; the first section stands above it. @room is
 * shared among the parts, so that they fill the sheet.
 */
static void
add_certificate_parts (FootingPaper            *paper,
                       const FootingForm       *form,
                       const FootingFormValues *values,
                       double                   room)
{
  footing_paper_add_centred (paper, FOOTING_PAPER_LEAD, " ", CERTIFICATE_WIDTH);
  footing_paper_add_gap (paper, room * 0.15);
  footing_paper_add_centred (paper, FOOTING_PAPER_TITLE, form->title, CERTIFICATE_WIDTH);
  footing_paper_add_gap (paper, room * 0.17);
  add_certificate_words (paper, form, 0);
  footing_paper_add_gap (paper, room * 0.05);
  add_certificate_name (paper, form, values);
  footing_paper_add_gap (paper, room * 0.08);

  for (guint i = 1; i < form->sections->len; i++)
    add_certificate_words (paper, form, i);

  footing_paper_add_gap (paper, room * 0.3);
  add_certificate_facts (paper, form, values);
  footing_paper_add_gap (paper, room * 0.25);
  _footing_form_add_signatures (paper, form, values);
}

void
_footing_form_add_certificate (FootingPaper            *paper,
                               const FootingForm       *form,
                               const FootingFormValues *values)
{
  FootingPaper *trial = footing_paper_new (form->landscape ? FOOTING_PAPER_LANDSCAPE : FOOTING_PAPER_PORTRAIT, "-");
  double room = 0;

  add_certificate_parts (trial, form, values, 0);

  if (footing_paper_get_n_pages (trial) == 1)
    room = MAX (footing_paper_get_room (trial) - CERTIFICATE_FOOT, 0);

  footing_paper_free (trial);
  footing_paper_set_framed (paper, TRUE);
  add_certificate_parts (paper, form, values, room);
}
