/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-demo-resources.h"
#include "footing-json-source.h"

#define MOST_MINUTES 240
#define MOST_WEIGHT 1000
#define MOST_STORIES 100
#define MOST_DAYS 400

/* In the order of FootingSessionMode. */
static const char * const modes[] = { "in-person", "phone", "video", NULL };

/* In the order of FootingDemoSignedBy. */
static const char * const signers[] = { "all", "preceptee", "nobody", NULL };

static void
note_free (gpointer data)
{
  FootingDemoNote *note = data;

  g_free (note->title);
  g_free (note->notes);
  g_free (note);
}

static void
reason_free (gpointer data)
{
  FootingDemoReason *reason = data;

  g_free (reason->id);
  g_free (reason);
}

static void
reflection_free (gpointer data)
{
  FootingDemoReflection *reflection = data;

  g_free (reflection->model);
  g_free (reflection->title);
  g_ptr_array_unref (reflection->prompts);
  g_ptr_array_unref (reflection->stages);
  g_free (reflection);
}

static gpointer
read_note (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingDemoNote *note = g_new0 (FootingDemoNote, 1);

  note->title = footing_json_source_get_optional_text (source, "title");
  note->mode = footing_json_source_get_choice (source, "mode", modes);
  note->minutes = footing_json_source_get_integer (source, "minutes", 1, MOST_MINUTES);
  note->protected_minutes = footing_json_source_get_integer (source, "protected", 0, MOST_MINUTES);
  note->notes = footing_json_source_get_text (source, "notes");

  return note;
}

static gpointer
read_reason (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingDemoReason *reason = g_new0 (FootingDemoReason, 1);

  reason->id = footing_json_source_get_id (source, "reason");
  reason->weight = footing_json_source_get_integer (source, "weight", 1, MOST_WEIGHT);

  return reason;
}

static gpointer
read_reflection (FootingJsonSource *source,
                 gpointer           user_data)
{
  FootingDemoReflection *reflection = g_new0 (FootingDemoReflection, 1);

  reflection->prompts = g_ptr_array_new_with_free_func (g_free);
  reflection->stages = g_ptr_array_new_with_free_func (g_free);
  reflection->model = footing_json_source_get_text (source, "model");
  reflection->title = footing_json_source_get_text (source, "title");
  footing_json_source_read_optional_texts (source, "prompts", reflection->prompts);
  footing_json_source_read_texts (source, "stages", reflection->stages);

  return reflection;
}

static void
read_unfinished (FootingJsonSource *source,
                 gpointer           user_data)
{
  FootingDemoReflection **unfinished = user_data;

  *unfinished = read_reflection (source, NULL);
}

static GPtrArray *
read_texts (FootingJsonSource *source,
            const char        *key)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  footing_json_source_read_texts (source, key, texts);

  return texts;
}

static GPtrArray *
read_items (FootingJsonSource   *source,
            const char          *key,
            FootingJsonItemFunc  read,
            GDestroyNotify       item_free)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (item_free);

  footing_json_source_read_list (source, key, items, read, NULL);

  return items;
}

static void
field_free (gpointer data)
{
  FootingDemoField *field = data;

  g_free (field->id);
  g_free (field->text);
  g_ptr_array_unref (field->rows);
  g_free (field);
}

static void
paper_free (gpointer data)
{
  FootingDemoPaper *paper = data;

  g_free (paper->form);
  g_free (paper->meeting);
  g_free (paper->remark);
  g_ptr_array_unref (paper->fields);
  g_free (paper);
}

static gpointer
read_row (FootingJsonSource *source,
          gpointer           user_data)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);

  footing_json_source_read_texts (source, "cells", cells);
  g_ptr_array_add (cells, NULL);

  return g_ptr_array_free (cells, FALSE);
}

static void
row_free (gpointer row)
{
  g_strfreev (row);
}

static gpointer
read_field (FootingJsonSource *source,
            gpointer           user_data)
{
  FootingDemoField *field = g_new0 (FootingDemoField, 1);

  field->id = footing_json_source_get_text (source, "id");
  field->text = footing_json_source_get_optional_text (source, "text");
  field->rows = g_ptr_array_new_with_free_func (row_free);
  footing_json_source_read_optional_list (source, "rows", field->rows, read_row, NULL);
  field->days = footing_json_source_get_optional_integer (source, "days", 1, MOST_DAYS, 0);

  return field;
}

static gpointer
read_paper (FootingJsonSource *source,
            gpointer           user_data)
{
  FootingDemoPaper *paper = g_new0 (FootingDemoPaper, 1);

  paper->of = footing_json_source_get_integer (source, "of", 0, MOST_STORIES);
  paper->form = footing_json_source_get_text (source, "form");
  paper->meeting = footing_json_source_get_text (source, "meeting");
  paper->later = footing_json_source_get_integer (source, "later", 0, MOST_DAYS);
  paper->signed_by = (FootingDemoSignedBy) footing_json_source_get_choice (source, "signed", signers);
  paper->remark = footing_json_source_get_optional_text (source, "remark");
  paper->fields = read_items (source, "fields", read_field, field_free);

  return paper;
}

static void
read_papers (FootingJsonSource *source,
             FootingDemoTexts  *self)
{
  self->papers = read_items (source, "papers", read_paper, paper_free);
}

typedef void (*ReadFunc) (FootingJsonSource *source,
                          FootingDemoTexts  *self);

static void
read_people (FootingJsonSource *source,
             FootingDemoTexts  *self)
{
  self->organisation = footing_json_source_get_text (source, "organisation");
  self->homes = read_texts (source, "homes");
  self->home_beginnings = read_texts (source, "home_beginnings");
  self->home_endings = read_texts (source, "home_endings");
  self->first_names = read_texts (source, "first_names");
  self->surnames = read_texts (source, "surnames");
}

static void
read_sessions (FootingJsonSource *source,
               FootingDemoTexts  *self)
{
  self->initial = read_items (source, "initial", read_note, note_free);
  self->review = read_items (source, "review", read_note, note_free);
  self->final = read_items (source, "final", read_note, note_free);
  self->contact = read_items (source, "contact", read_note, note_free);
  self->next = read_items (source, "next", read_note, note_free);
  self->missed = read_texts (source, "missed");
  self->reasons = read_items (source, "leaving", read_reason, reason_free);
}

static void
read_reflections (FootingJsonSource *source,
                  FootingDemoTexts  *self)
{
  footing_json_source_read_object (source, "unfinished", read_unfinished, &self->unfinished);
  self->reflections = read_items (source, "reflections", read_reflection, reflection_free);
}

static const struct
{
  const char *name;
  ReadFunc    read;
} files[] = {
  { "people.json", read_people },
  { "sessions.json", read_sessions },
  { "reflections.json", read_reflections },
  { "papers.json", read_papers },
  { "agreements.json", _footing_demo_agreements_read },
};

FootingDemoTexts *
_footing_demo_texts_new (void)
{
  FootingDemoTexts *self = g_new0 (FootingDemoTexts, 1);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat ("/io/github/footing_app/Footing/demo/", files[i].name, NULL);
      g_autoptr(GBytes) bytes = g_resource_lookup_data (footing_demo_resources_get_resource (), path,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_autoptr(FootingJsonSource) source = footing_json_source_new (files[i].name, bytes);
      const FootingJsonMistake *mistake = NULL;

      footing_json_source_get_integer (source, "format", 1, 1);
      footing_json_source_read_optional_texts (source, "notes", NULL);
      files[i].read (source, self);

      /* These files are a part of the program: a mistake in one of them is ours. */
      if ((mistake = footing_json_source_finish (source)) != NULL)
        {
          g_autofree char *text = footing_json_mistake_to_text (mistake);

          g_error ("%s", text);
        }
    }

  return self;
}

void
_footing_demo_texts_free (FootingDemoTexts *self)
{
  GPtrArray **arrays[] = {
    &self->homes,
    &self->home_beginnings,
    &self->home_endings,
    &self->first_names,
    &self->surnames,
    &self->initial,
    &self->review,
    &self->final,
    &self->contact,
    &self->next,
    &self->missed,
    &self->reasons,
    &self->reflections,
    &self->papers,
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_clear_pointer (arrays[i], g_ptr_array_unref);

  _footing_demo_agreements_clear (&self->agreements);
  g_clear_pointer (&self->unfinished, reflection_free);
  g_free (self->organisation);
  g_free (self);
}
