/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-reference-facts.h"

void
footing_reference_file_free (FootingReferenceFile *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->title);
  g_free (self->version);
  g_free (self->source);
  g_ptr_array_unref (self->further_sources);
  g_free (self);
}

void
footing_leave_reason_free (FootingLeaveReason *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->label);
  g_free (self);
}

void
footing_change_reason_free (FootingChangeReason *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->label);
  g_free (self);
}

void
footing_code_free (FootingCode *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->label);
  g_free (self);
}

void
footing_glossary_term_free (FootingGlossaryTerm *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->term);
  g_free (self->meaning);
  g_free (self->code);
  g_ptr_array_unref (self->avoid);
  g_free (self);
}

void
footing_preceptor_rule_free (FootingPreceptorRule *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self);
}

void
footing_revalidation_rule_free (FootingRevalidationRule *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self);
}
