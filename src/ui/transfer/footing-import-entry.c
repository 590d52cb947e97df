/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-import-details.h"
#include "footing-import-entry.h"

struct _FootingImportEntry
{
  GObject            parent_instance;

  FootingImportPlan *plan;
  FootingImportKind  kind;
  guint              number;
  char              *title;
  char              *subtitle;
};

enum
{
  PROP_0,
  PROP_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingImportEntry, footing_import_entry, G_TYPE_OBJECT)

static void
footing_import_entry_finalize (GObject *object)
{
  FootingImportEntry *self = FOOTING_IMPORT_ENTRY (object);

  g_clear_object (&self->plan);
  g_free (self->title);
  g_free (self->subtitle);

  G_OBJECT_CLASS (footing_import_entry_parent_class)->finalize (object);
}

static void
footing_import_entry_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, footing_import_entry_get_active (FOOTING_IMPORT_ENTRY (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_import_entry_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ACTIVE:
      footing_import_entry_set_active (FOOTING_IMPORT_ENTRY (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_import_entry_class_init (FootingImportEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = footing_import_entry_finalize;
  object_class->get_property = footing_import_entry_get_property;
  object_class->set_property = footing_import_entry_set_property;

  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_import_entry_init (FootingImportEntry *self)
{
}

FootingImportEntry *
footing_import_entry_new (FootingImportPlan *plan,
                          FootingReference  *reference,
                          FootingImportKind  kind,
                          guint              number)
{
  FootingImportEntry *self = g_object_new (FOOTING_TYPE_IMPORT_ENTRY, NULL);

  self->plan = g_object_ref (plan);
  self->kind = kind;
  self->number = number;
  self->title = footing_import_details_title (plan, reference, kind, number);
  self->subtitle = footing_import_details_subtitle (plan, reference, kind, number);

  return self;
}

const char *
footing_import_entry_get_title (FootingImportEntry *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_ENTRY (self), NULL);

  return self->title;
}

const char *
footing_import_entry_get_subtitle (FootingImportEntry *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_ENTRY (self), NULL);

  return self->subtitle;
}

char *
footing_import_entry_to_line (FootingImportEntry *self)
{
  g_auto(GStrv) parts = NULL;
  g_autofree char *details = NULL;

  g_return_val_if_fail (FOOTING_IS_IMPORT_ENTRY (self), NULL);

  /* The name of the file comes before the line in it. */
  if (self->kind == FOOTING_IMPORT_KIND_PROBLEM)
    return g_strjoin (": ", self->subtitle, self->title, NULL);

  parts = g_strsplit (self->subtitle, "\n", -1);
  details = g_strjoinv (" · ", parts);

  return g_strjoin (": ", self->title, details, NULL);
}

gboolean
footing_import_entry_get_choosable (FootingImportEntry *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_ENTRY (self), FALSE);

  return self->kind == FOOTING_IMPORT_KIND_ADD || self->kind == FOOTING_IMPORT_KIND_CHANGE ||
         self->kind == FOOTING_IMPORT_KIND_SAME || self->kind == FOOTING_IMPORT_KIND_ROLE;
}

gboolean
footing_import_entry_get_active (FootingImportEntry *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_ENTRY (self), FALSE);

  switch (self->kind)
    {
    case FOOTING_IMPORT_KIND_ADD:
    case FOOTING_IMPORT_KIND_CHANGE:
      return footing_import_plan_is_included (self->plan, self->number);
    case FOOTING_IMPORT_KIND_SAME:
      return g_array_index (footing_import_plan_get_items (self->plan), FootingImportItem, self->number).is_same;
    case FOOTING_IMPORT_KIND_ROLE:
      return g_array_index (footing_import_plan_get_roles (self->plan), FootingImportRole, self->number).is_wanted;
    case FOOTING_IMPORT_KIND_LEAVER:
    case FOOTING_IMPORT_KIND_PLACE:
    case FOOTING_IMPORT_KIND_TRAINING:
    case FOOTING_IMPORT_KIND_UNCHANGED:
    case FOOTING_IMPORT_KIND_PROBLEM:
    default:
      return FALSE;
    }
}

void
footing_import_entry_set_active (FootingImportEntry *self,
                                 gboolean            active)
{
  g_return_if_fail (FOOTING_IS_IMPORT_ENTRY (self));

  if (!footing_import_entry_get_choosable (self) || footing_import_entry_get_active (self) == active)
    return;

  if (self->kind == FOOTING_IMPORT_KIND_SAME)
    footing_import_plan_set_same (self->plan, self->number, active);
  else if (self->kind == FOOTING_IMPORT_KIND_ROLE)
    footing_import_plan_set_role_wanted (self->plan, self->number, active);
  else
    footing_import_plan_set_left_out (self->plan, self->number, !active);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}
