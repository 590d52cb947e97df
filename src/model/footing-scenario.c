/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-scenario.h"

struct _FootingScenario
{
  FootingRecord  parent_instance;

  char          *name;
  char          *document;
};

G_DEFINE_FINAL_TYPE (FootingScenario, footing_scenario, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (FootingScenario, name, TEXT),
  FOOTING_FIELD (FootingScenario, document, TEXT),
};

static void
footing_scenario_class_init (FootingScenarioClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "scenario", fields, G_N_ELEMENTS (fields));
}

static void
footing_scenario_init (FootingScenario *self)
{
}

FOOTING_DEFINE_GETTER (FootingScenario, footing_scenario, const char *, name)
FOOTING_DEFINE_GETTER (FootingScenario, footing_scenario, const char *, document)
