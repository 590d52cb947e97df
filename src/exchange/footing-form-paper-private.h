/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-paper.h"

G_BEGIN_DECLS

/* Words become smaller down to this, and then go on elsewhere. */
#define FOOTING_FORM_SMALLEST 8.5
/* The line that says that a box goes on elsewhere. */
#define FOOTING_FORM_FOOTNOTE 13.0

/* Fields that stand side by side, or a table. */
typedef struct
{
  const FootingFormField **fields;
  guint                    n_fields;
  gboolean                 is_table;
  double                   weight; /* its share of what room is left */
  double                   base;   /* its height without words */
  double                   need;   /* with them */
  double                   given;
} FootingFormRow;

/* What did not fit on the first sheet. */
typedef struct
{
  const FootingFormField *field;
  const char             *text; /* from where it goes on */
  guint                   row;  /* of a table: the first that is left */
} FootingFormRest;

typedef struct
{
  const FootingForm       *form;
  const FootingFormValues *values;
  FootingPaper            *paper;
  GArray                  *rows;  /* of FootingFormRow */
  GArray                  *rests; /* of FootingFormRest */
  double                   size;
} FootingFormSheet;

/* Gives every row its height, and the words their size. */
void _footing_form_sheet_fit        (FootingFormSheet        *self);

/* Adds what stands on a form from its title to the signatures, at the heights given. */
void _footing_form_sheet_add        (FootingFormSheet        *self);

void _footing_form_sheet_add_table  (FootingFormSheet        *self,
                                     const FootingFormRow    *row,
                                     const FootingFormField  *field);
void _footing_form_begin_table      (FootingPaper            *paper,
                                     const FootingFormField  *field);
void _footing_form_add_signatures   (FootingPaper            *paper,
                                     const FootingForm       *form,
                                     const FootingFormValues *values);
void _footing_form_add_certificate  (FootingPaper            *paper,
                                     const FootingForm       *form,
                                     const FootingFormValues *values);

/* As what somebody signed. */
const char *_footing_form_name_role (FootingSignatureRole     role);

/* What was added after signing. */
void _footing_form_add_notes        (FootingPaper            *paper,
                                     const FootingFormValues *values);

/* How high a field is with @text, and a row of a table. */
double _footing_form_measure_field  (FootingFormSheet        *self,
                                     const FootingFormField  *field,
                                     guint                    n_fields,
                                     const char              *text);
double _footing_form_measure_row    (FootingFormSheet        *self,
                                     const FootingFormField  *field,
                                     const char * const      *cells);

G_END_DECLS
