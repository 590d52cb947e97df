/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-values.h"
#include "footing-enrolment-item.h"
#include "footing-form-values.h"
#include "footing-promise.h"

#define SECONDS_OF_A_DAY (24 * 60 * 60)
/* In the afternoon, one after the other. */
#define FIRST_SIGNATURE_AT (15 * 60 * 60)
#define BETWEEN_SIGNATURES (3 * 60)
#define DAYS_UNTIL_REMARK 45

/* ---- Words ---- */

static void
add_field (FootingDemoWorld *world,
           FootingDemoStory *story,
           FootingDocument  *document,
           const char       *key,
           const char       *body)
{
  FootingDocumentField *field = NULL;

  if (body == NULL || *body == '\0')
    return;

  field = g_object_new (FOOTING_TYPE_DOCUMENT_FIELD,
                        "document-id", footing_promise_id (document),
                        "key", key,
                        "body", body,
                        "revision", G_GINT64_CONSTANT (1),
                        NULL);
  _footing_demo_stamp (world, field, footing_document_get_dated_on (document));
  g_ptr_array_add (story->entry->others, field);
}

/* Returns: (transfer full) (nullable) */
static char *
fact_to_text (FootingDemoWorld *world,
              FootingDemoStory *story,
              FootingFormFact   fact)
{
  FootingEnrolment *enrolment = story->entry->enrolment;
  FootingPerson *manager = g_ptr_array_index (world->people, 1 + story->home);
  gboolean gold = footing_enrolment_get_programme_id (enrolment) == footing_promise_id (world->plans[1].programme);

  switch (fact)
    {
    case FOOTING_FORM_FACT_PRECEPTEE:
      return g_strdup (footing_person_get_name (story->person));
    case FOOTING_FORM_FACT_PRECEPTOR:
      return g_strdup (footing_person_get_name (story->preceptor));
    case FOOTING_FORM_FACT_MANAGER:
      return g_strdup (footing_person_get_name (manager));
    case FOOTING_FORM_FACT_WORKPLACE:
      return g_strdup (footing_workplace_get_name (g_ptr_array_index (world->homes, story->home)));
    case FOOTING_FORM_FACT_PROGRAMME:
      return g_strdup (footing_programme_get_name (world->plans[gold].programme));
    case FOOTING_FORM_FACT_STARTED:
      return footing_day_to_iso (footing_enrolment_get_anchor_on (enrolment));
    case FOOTING_FORM_FACT_ENDS:
      return footing_day_to_iso (footing_enrolment_get_ends_on (enrolment));
    case FOOTING_FORM_FACT_LEAD:
    case FOOTING_FORM_FACT_DATED: /* is the date of the document */
    case FOOTING_FORM_N_FACTS:
    default:
      return NULL;
    }
}

static void
add_facts (FootingDemoWorld  *world,
           FootingDemoStory  *story,
           FootingDocument   *document,
           const FootingForm *form)
{
  for (guint i = 0; i < form->facts->len; i++)
    {
      const FootingFormFactLine *line = g_ptr_array_index (form->facts, i);
      g_autofree char *key = footing_document_fact_to_key (line->fact);
      g_autofree char *body = fact_to_text (world, story, line->fact);

      add_field (world, story, document, key, body);
    }
}

/* Whoever signs a charter promises all of it. */
static void
add_promises (FootingDemoWorld       *world,
              FootingDemoStory       *story,
              FootingDocument        *document,
              const FootingFormField *field)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  g_autofree char *body = NULL;

  for (guint i = 0; i < field->options->len; i++)
    g_strv_builder_add (builder, ((FootingFormOption *) g_ptr_array_index (field->options, i))->id);
  ids = g_strv_builder_end (builder);
  body = footing_document_body_from_promises ((const char * const *) ids);
  add_field (world, story, document, field->id, body);
}

static void
add_all_promises (FootingDemoWorld  *world,
                  FootingDemoStory  *story,
                  FootingDocument   *document,
                  const FootingForm *form)
{
  for (guint i = 0; i < form->sections->len; i++)
    {
      const FootingFormSection *section = g_ptr_array_index (form->sections, i);

      for (guint j = 0; j < section->fields->len; j++)
        {
          const FootingFormField *field = g_ptr_array_index (section->fields, j);

          if (field->kind == FOOTING_FORM_FIELD_PROMISES)
            add_promises (world, story, document, field);
        }
    }
}

/* Returns: (transfer full) (nullable) */
static char *
field_to_text (FootingDemoWorld     *world,
               FootingDemoStory     *story,
               FootingDocument      *document,
               const FootingDemoField *field)
{
  FootingWorkplace *home = g_ptr_array_index (world->homes, story->home);
  g_autoptr(GString) text = NULL;

  if (field->rows->len > 0)
    return footing_document_body_from_rows (field->rows);
  if (field->text == NULL)
    return footing_day_to_iso (footing_document_get_dated_on (document) + field->days);

  text = g_string_new (field->text);
  g_string_replace (text, "{home}", footing_workplace_get_name (home), 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* ---- Signatures ---- */

static void
add_signature (FootingDemoWorld     *world,
               FootingDocument      *document,
               FootingSignatureRole  role,
               FootingPerson        *person,
               gboolean              is_last)
{
  gint64 at = (gint64) footing_document_get_dated_on (document) * SECONDS_OF_A_DAY + FIRST_SIGNATURE_AT;
  FootingDemoSigning *signing = g_new0 (FootingDemoSigning, 1);

  signing->document = g_object_ref (document);
  signing->is_last = is_last;
  signing->signature = g_object_new (FOOTING_TYPE_DOCUMENT_SIGNATURE,
                                     "role", role,
                                     "person-id", footing_record_get_id (FOOTING_RECORD (person)),
                                     "name", footing_person_get_name (person),
                                     "signed-at", at + (is_last ? BETWEEN_SIGNATURES : 0),
                                     NULL);
  _footing_demo_stamp (world, signing->signature, footing_document_get_dated_on (document));
  g_ptr_array_add (world->signings, signing);
}

/* What the programme asks for is done when the last one signs. */
static void
leave_item_open (FootingDemoStory *story,
                 const char       *form)
{
  for (guint i = 0; i < story->entry->others->len; i++)
    {
      gpointer item = g_ptr_array_index (story->entry->others, i);

      if (FOOTING_IS_ENROLMENT_ITEM (item) && g_str_equal (footing_enrolment_item_get_key (item), form))
        g_object_set (item, "done-on", FOOTING_DAY_NONE, NULL);
    }
}

static void
sign (FootingDemoWorld       *world,
      FootingDemoStory       *story,
      FootingDocument        *document,
      FootingDemoSignedBy     signed_by)
{
  if (signed_by != FOOTING_DEMO_SIGNED_BY_NOBODY)
    add_signature (world, document, FOOTING_SIGNATURE_ROLE_PRECEPTEE, story->person, FALSE);
  if (signed_by == FOOTING_DEMO_SIGNED_BY_ALL)
    add_signature (world, document, FOOTING_SIGNATURE_ROLE_PRECEPTOR, story->preceptor, TRUE);
}

static void
add_remark (FootingDemoWorld *world,
            FootingDemoStory *story,
            FootingDocument  *document,
            const char       *remark)
{
  FootingDay day = MIN (footing_document_get_dated_on (document) + DAYS_UNTIL_REMARK, world->as_of - 1);
  FootingDocumentNote *note = g_object_new (FOOTING_TYPE_DOCUMENT_NOTE,
                                            "document-id", footing_promise_id (document),
                                            "author", footing_person_get_name (story->preceptor),
                                            "added-at", (gint64) day * SECONDS_OF_A_DAY + FIRST_SIGNATURE_AT,
                                            "body", remark,
                                            NULL);

  _footing_demo_stamp (world, note, day);
  g_ptr_array_add (story->entry->others, note);
}

/* ---- Documents ---- */

/* The day a meeting was held; FOOTING_DAY_NONE when it was not. */
static FootingDay
day_of_meeting (const FootingDemoStory *story,
                const char             *key)
{
  for (guint i = 0; i < story->entry->meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (story->entry->meetings, i);

      if (!g_str_equal (footing_meeting_get_key (meeting), key))
        continue;

      for (guint j = 0; j < story->sessions->len; j++)
        {
          FootingSession *session = g_ptr_array_index (story->sessions, j);

          if (footing_session_get_meeting_id (session) == footing_promise_id (meeting) &&
              footing_session_get_state (session) == FOOTING_SESSION_STATE_HELD)
            return footing_session_get_held_on (session);
        }
    }

  return FOOTING_DAY_NONE;
}

static void
add_paper (FootingDemoWorld       *world,
           FootingDemoStory       *story,
           const FootingDemoPaper *paper)
{
  const FootingForm *form = footing_reference_get_form (world->reference, paper->form);
  FootingDay met = day_of_meeting (story, paper->meeting);
  FootingDocument *document = NULL;

  if (met == FOOTING_DAY_NONE || met + paper->later >= world->as_of)
    return;

  document = g_object_new (FOOTING_TYPE_DOCUMENT,
                           "enrolment-id", footing_promise_id (story->entry->enrolment),
                           "person-id", footing_record_get_id (FOOTING_RECORD (story->person)),
                           "form", form->id, "form-version", form->version, "title", form->title,
                           "dated-on", met + paper->later,
                           "state", FOOTING_DOCUMENT_STATE_DRAFT,
                           NULL);
  _footing_demo_stamp (world, document, met + paper->later);
  g_ptr_array_add (story->entry->others, document);

  add_facts (world, story, document, form);
  add_all_promises (world, story, document, form);
  for (guint i = 0; i < paper->fields->len; i++)
    {
      const FootingDemoField *field = g_ptr_array_index (paper->fields, i);
      g_autofree char *body = field_to_text (world, story, document, field);

      add_field (world, story, document, field->id, body);
    }

  leave_item_open (story, form->id);
  sign (world, story, document, paper->signed_by);
  if (paper->remark != NULL)
    add_remark (world, story, document, paper->remark);
}

static int
compare_signings (gconstpointer a,
                  gconstpointer b)
{
  gint64 first = footing_document_signature_get_signed_at ((*(FootingDemoSigning **) a)->signature);
  gint64 second = footing_document_signature_get_signed_at ((*(FootingDemoSigning **) b)->signature);

  return (first > second) - (first < second);
}

void
_footing_demo_add_papers (FootingDemoWorld *world,
                          const GPtrArray  *stories)
{
  const GPtrArray *papers = world->texts->papers;

  for (guint i = 0; i < papers->len; i++)
    {
      const FootingDemoPaper *paper = g_ptr_array_index (papers, i);

      if ((guint) paper->of < stories->len)
        add_paper (world, g_ptr_array_index (stories, paper->of), paper);
    }

  g_ptr_array_sort (world->signings, compare_signings);
}

FootingDocumentSignature *
_footing_demo_signing_begin (FootingDemoSigning *self)
{
  g_object_set (self->signature, "document-id", footing_record_get_id (FOOTING_RECORD (self->document)), NULL);

  return self->signature;
}

void
_footing_demo_signing_free (gpointer data)
{
  FootingDemoSigning *self = data;

  g_object_unref (self->document);
  g_object_unref (self->signature);
  g_free (self);
}
