/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-context.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-store.h"

struct _FootingContext
{
  GObject           parent_instance;

  FootingStore     *store;
  FootingReference *reference;
  FootingRoster    *roster;
  FootingDay        today;
};

G_DEFINE_FINAL_TYPE (FootingContext, footing_context, G_TYPE_OBJECT)

static void
footing_context_dispose (GObject *object)
{
  FootingContext *self = FOOTING_CONTEXT (object);

  g_clear_object (&self->roster);
  g_clear_object (&self->reference);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (footing_context_parent_class)->dispose (object);
}

static void
footing_context_class_init (FootingContextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_context_dispose;
}

static void
footing_context_init (FootingContext *self)
{
  self->today = FOOTING_DAY_NONE;
}

FootingContext *
footing_context_new (FootingStore     *store,
                     FootingReference *reference)
{
  FootingContext *self = NULL;

  g_return_val_if_fail (FOOTING_IS_STORE (store), NULL);

  self = g_object_new (FOOTING_TYPE_CONTEXT, NULL);
  self->store = g_object_ref (store);
  self->reference = g_object_ref (reference);
  self->roster = footing_roster_new (store);

  return self;
}

FootingStore *
footing_context_get_store (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->store;
}

FootingReference *
footing_context_get_reference (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->reference;
}

FootingRoster *
footing_context_get_roster (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->roster;
}

FootingDay
footing_context_get_today (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), FOOTING_DAY_NONE);

  if (self->today != FOOTING_DAY_NONE)
    return self->today;

  return footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);
}

void
footing_context_set_today (FootingContext *self,
                           FootingDay      today)
{
  g_return_if_fail (FOOTING_IS_CONTEXT (self));

  self->today = today;
}
