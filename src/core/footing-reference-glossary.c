/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-reference-private.h"

static gpointer
read_term (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingGlossaryTerm *term = g_new0 (FootingGlossaryTerm, 1);

  term->avoid = g_ptr_array_new_with_free_func (g_free);
  term->id = footing_json_source_get_id (source, "id");
  term->term = footing_json_source_get_text (source, "term");
  term->meaning = footing_json_source_get_text (source, "meaning");
  term->code = footing_json_source_get_text (source, "code");
  footing_json_source_read_optional_texts (source, "avoid", term->avoid);

  return term;
}

void
_footing_reference_read_glossary (FootingJsonSource       *source,
                                  FootingReferenceReading *reading)
{
  footing_json_source_read_list (source, "terms", reading->fresh[LIST_TERMS], read_term, NULL);
}
