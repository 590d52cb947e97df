/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-form.h"
#include "footing-reference-private.h"

/* More than these do not fit on a sheet that somebody writes on by hand. */
#define MOST_LINES 40
#define MOST_COLUMNS 4
#define MOST_WIDTH 100

/* In the order of their enumerations. */
static const char * const kind_words[] = {
  "charter", "initial-meeting", "needs-analysis", "learning-plan", "interim-review", "final-review",
  "session-note", "self-review", "evaluation", "certificate", "session-record", NULL
};
static const char * const fact_words[] = {
  "preceptee", "preceptor", "manager", "lead", "workplace", "programme", "started", "ends", "dated", NULL
};
static const char * const field_words[] = {
  "text", "line", "day", "choice", "promises", "table", NULL
};
static const char * const role_words[] = { "preceptee", "preceptor", "manager", "lead", NULL };
static const char * const sheet_words[] = { "portrait", "landscape", NULL };

static gpointer
read_option (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingFormOption *option = footing_form_option_new ();

  option->id = footing_json_source_get_id (source, "id");
  option->label = footing_json_source_get_text (source, "label");

  return option;
}

static gpointer
read_column (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingFormOption *column = read_option (source, user_data);

  column->width = footing_json_source_get_integer (source, "width", 1, MOST_WIDTH);

  return column;
}

/* Each kind of field has keys of its own; any other is a mistake. */
static void
read_contents (FootingJsonSource *source,
               FootingFormField  *field)
{
  GPtrArray *options = field->options;

  switch (field->kind)
    {
    case FOOTING_FORM_FIELD_TEXT:
      field->lines = footing_json_source_get_integer (source, "lines", 1, MOST_LINES);
      break;

    case FOOTING_FORM_FIELD_CHOICE:
      footing_json_source_read_list (source, "choices", options, read_option, NULL);
      break;

    case FOOTING_FORM_FIELD_PROMISES:
      footing_json_source_read_list (source, "promises", options, read_option, NULL);
      break;

    case FOOTING_FORM_FIELD_TABLE:
      field->lines = footing_json_source_get_integer (source, "lines", 1, MOST_LINES);
      footing_json_source_read_list (source, "columns", options, read_column, NULL);
      break;

    case FOOTING_FORM_FIELD_LINE:
    case FOOTING_FORM_FIELD_DAY:
    default:
      break;
    }
}

static gpointer
read_field (FootingJsonSource *source,
            gpointer           user_data)
{
  FootingFormField *field = footing_form_field_new ();

  field->id = footing_json_source_get_id (source, "id");
  field->label = footing_json_source_get_text (source, "label");
  field->hint = footing_json_source_get_optional_text (source, "hint");
  field->kind = footing_json_source_get_choice (source, "kind", field_words);
  read_contents (source, field);

  /* What is written is kept under this id, so that it names one field of the whole form. */
  if (footing_form_find_field (user_data, field->id) != NULL)
    footing_json_source_refuse (source, "id", -1, _("there is a field “%s” already"), field->id);

  return field;
}

static gpointer
read_section (FootingJsonSource *source,
              gpointer           user_data)
{
  FootingFormSection *section = footing_form_section_new ();

  section->id = footing_json_source_get_id (source, "id");
  section->title = footing_json_source_get_optional_text (source, "title");
  section->words = footing_json_source_get_optional_text (source, "words");
  section->columns = footing_json_source_get_optional_integer (source, "side_by_side", 1, MOST_COLUMNS, 1);
  footing_json_source_read_optional_list (source, "fields", section->fields, read_field, user_data);

  return section;
}

static gpointer
read_fact (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingFormFactLine *line = footing_form_fact_line_new ();

  line->fact = footing_json_source_get_choice (source, "fact", fact_words);
  line->label = footing_json_source_get_text (source, "label");

  return line;
}

static gpointer
read_signer (FootingJsonSource *source,
             gpointer           user_data)
{
  FootingFormSigner *signer = footing_form_signer_new ();

  signer->role = footing_json_source_get_choice (source, "role", role_words);
  signer->label = footing_json_source_get_text (source, "label");
  signer->optional = footing_json_source_get_optional_boolean (source, "optional", FALSE);

  return signer;
}

static void
check_default (FootingJsonSource *source,
               const FootingForm *form,
               const GPtrArray   *before)
{
  for (guint i = 0; form->is_default && i < before->len; i++)
    {
      const FootingForm *other = before->pdata[i];

      if (other->is_default && other->kind == form->kind)
        footing_json_source_refuse (source, "default", -1, _("another form of this kind is the default already"));
    }
}

static void
check_seers (FootingJsonSource *source,
             const FootingForm *form)
{
  if (form->seers == 0)
    footing_json_source_refuse (source, "seen_by", -1, _("nobody could see what is written in this form"));

  for (guint i = 0; i < form->signers->len; i++)
    if (!footing_form_is_seen_by (form, ((const FootingFormSigner *) form->signers->pdata[i])->role))
      footing_json_source_refuse (source, "seen_by", -1, _("somebody would sign what they may not see"));
}

static gpointer
read_form (FootingJsonSource *source,
           gpointer           user_data)
{
  FootingForm *form = footing_form_new ();

  form->id = footing_json_source_get_id (source, "id");
  form->version = footing_json_source_get_text (source, "version");
  form->title = footing_json_source_get_text (source, "title");
  form->purpose = footing_json_source_get_text (source, "purpose");
  form->kind = footing_json_source_get_choice (source, "kind", kind_words);
  form->is_default = footing_json_source_get_optional_boolean (source, "default", FALSE);
  form->landscape = footing_json_source_get_choice (source, "sheet", sheet_words) == 1;
  form->seers = footing_json_source_get_optional_choices (source, "seen_by", role_words);
  footing_json_source_read_optional_list (source, "facts", form->facts, read_fact, NULL);
  footing_json_source_read_list (source, "sections", form->sections, read_section, form);
  form->declaration = footing_json_source_get_optional_text (source, "declaration");
  footing_json_source_read_optional_list (source, "signers", form->signers, read_signer, NULL);
  check_default (source, form, user_data);
  check_seers (source, form);

  return form;
}

void
_footing_reference_read_forms (FootingJsonSource       *source,
                               FootingReferenceReading *reading)
{
  GPtrArray *forms = reading->fresh[LIST_FORMS];

  footing_json_source_read_list (source, "forms", forms, read_form, forms);
}
