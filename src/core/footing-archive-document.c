/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-archive-document.h"
#include "footing-document-values.h"
#include "footing-enum-types.h"

typedef void (*Take) (FootingFormValues *values,
                      const FootingForm *form,
                      JsonObject        *record);

static const char *
text_of (JsonObject *record,
         const char *field)
{
  return json_object_get_string_member_with_default (record, field, NULL);
}

static FootingDay
day_of (JsonObject *record,
        const char *field)
{
  const char *text = text_of (record, field);
  g_autoptr(GDateTime) moment = text != NULL ? g_date_time_new_from_iso8601 (text, NULL) : NULL;

  return moment != NULL ? footing_document_day_of (g_date_time_to_unix (moment)) : FOOTING_DAY_NONE;
}

static FootingSignatureRole
role_of (JsonObject *record)
{
  g_autoptr(GEnumClass) roles = g_type_class_ref (footing_signature_role_get_type ());
  const char *nick = text_of (record, "role");
  const GEnumValue *role = nick != NULL ? g_enum_get_value_by_nick (roles, nick) : NULL;

  return role != NULL ? (FootingSignatureRole) role->value : FOOTING_SIGNATURE_ROLE_LEAD;
}

static void
take_field (FootingFormValues *values,
            const FootingForm *form,
            JsonObject        *record)
{
  footing_document_values_set (values, form, text_of (record, "key"), text_of (record, "body"));
}

static void
take_signature (FootingFormValues *values,
                const FootingForm *form,
                JsonObject        *record)
{
  FootingDay day = day_of (record, "signed_at");

  if (day != FOOTING_DAY_NONE)
    footing_form_values_add_signature (values, role_of (record), text_of (record, "name"), day);
}

static void
take_note (FootingFormValues *values,
           const FootingForm *form,
           JsonObject        *record)
{
  FootingDay day = day_of (record, "added_at");

  if (day != FOOTING_DAY_NONE)
    footing_form_values_add_note (values, text_of (record, "author"), day, text_of (record, "body"));
}

static void
take_all (FootingFormValues *values,
          const FootingForm *form,
          JsonObject        *records,
          const char        *document,
          Take               take)
{
  JsonObjectIter iter;
  JsonNode *node = NULL;

  json_object_iter_init_ordered (&iter, records);
  while (json_object_iter_next_ordered (&iter, NULL, &node))
    if (g_strcmp0 (text_of (json_node_get_object (node), "document_id"), document) == 0)
      take (values, form, json_node_get_object (node));
}

FootingFormValues *
footing_archive_document_values (JsonObject        *tables,
                                 const char        *uid,
                                 const FootingForm *form)
{
  static const struct
  {
    const char *table;
    Take take;
  } parts[] = {
    { "document_field", take_field },
    { "document_signature", take_signature },
    { "document_note", take_note },
  };
  FootingFormValues *values = footing_form_values_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (json_object_has_member (tables, parts[i].table))
      take_all (values, form, json_object_get_object_member (tables, parts[i].table), uid, parts[i].take);

  return values;
}
