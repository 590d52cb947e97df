/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reference-private.h"

/* In the order of #FootingLeavingEvent. */
static const char * const event_words[] = {
  "left-employer", "left-workplace", "left-profession", "internal-move", NULL
};

#define MOST_REASONS 999

/* ---- reasons for leaving -------------------------------------------------------------------- */

static gpointer
read_reason (FootingJsonSource *source,
             gpointer           user_data)
{
  const GPtrArray *before = user_data;
  FootingLeaveReason *reason = g_new0 (FootingLeaveReason, 1);

  reason->id = footing_json_source_get_id (source, "id");
  reason->code = footing_json_source_get_integer (source, "code", 1, MOST_REASONS);
  reason->label = footing_json_source_get_text (source, "label");
  reason->event = footing_json_source_get_choice (source, "event", event_words);

  for (guint i = 0; i < before->len; i++)
    if (((const FootingLeaveReason *) before->pdata[i])->code == reason->code)
      footing_json_source_refuse (source, "code", -1, _("%d is there twice"), reason->code);

  return reason;
}

void
_footing_reference_read_leave_reasons (FootingJsonSource       *source,
                                       FootingReferenceReading *reading)
{
  GPtrArray *reasons = reading->fresh[LIST_LEAVE_REASONS];

  footing_json_source_read_list (source, "reasons", reasons, read_reason, reasons);
}

/* ---- reasons for changes to a preceptorship ------------------------------------------------- */

/* In the order of #FootingChangeKind. */
static const char * const change_words[] = {
  "preceptor", "pause", "extension", "move", "missed", "waived", "put-off", "obstructed", NULL,
};

static gpointer
read_change_reason (FootingJsonSource *source,
                    gpointer           user_data)
{
  FootingChangeReason *reason = g_new0 (FootingChangeReason, 1);

  reason->id = footing_json_source_get_id (source, "id");
  reason->label = footing_json_source_get_text (source, "label");
  reason->kinds = footing_json_source_get_optional_choices (source, "for", change_words);

  return reason;
}

void
_footing_reference_read_change_reasons (FootingJsonSource       *source,
                                        FootingReferenceReading *reading)
{
  footing_json_source_read_list (source, "reasons", reading->fresh[LIST_CHANGE_REASONS], read_change_reason, NULL);
}

/* ---- codes of ASC-WDS ----------------------------------------------------------------------- */

static FootingCode *
read_code (FootingJsonSource *source,
           const GPtrArray   *before)
{
  FootingCode *code = g_new0 (FootingCode, 1);

  code->code = footing_json_source_get_text (source, "code");
  code->label = footing_json_source_get_text (source, "label");

  if (code->code != NULL && _footing_reference_find (before, code->code) != NULL)
    footing_json_source_refuse (source, "code", -1, _("“%s” is there twice"), code->code);

  return code;
}

static gpointer
read_plain_code (FootingJsonSource *source,
                 gpointer           user_data)
{
  return read_code (source, user_data);
}

static gpointer
read_job_role (FootingJsonSource *source,
               gpointer           user_data)
{
  FootingCode *code = read_code (source, user_data);

  code->preceptorship = footing_json_source_get_optional_boolean (source, "preceptorship", FALSE);

  return code;
}

void
_footing_reference_read_job_roles (FootingJsonSource       *source,
                                   FootingReferenceReading *reading)
{
  GPtrArray *codes = reading->fresh[LIST_JOB_ROLES];

  footing_json_source_read_list (source, "codes", codes, read_job_role, codes);
}

void
_footing_reference_read_register_parts (FootingJsonSource       *source,
                                        FootingReferenceReading *reading)
{
  GPtrArray *codes = reading->fresh[LIST_REGISTER_PARTS];

  footing_json_source_read_list (source, "codes", codes, read_plain_code, codes);
}

void
_footing_reference_read_employment_statuses (FootingJsonSource       *source,
                                             FootingReferenceReading *reading)
{
  GPtrArray *codes = reading->fresh[LIST_EMPLOYMENT_STATUSES];

  footing_json_source_read_list (source, "codes", codes, read_plain_code, codes);
}
