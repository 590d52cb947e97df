/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-due-count.h"
#include "footing-due-meetings.h"
#include "footing-store-programmes.h"

/* Seconds after which to look whether another day has begun. */
#define LOOK_AT_CLOCK 60

struct _FootingDueCount
{
  GObject         parent_instance;

  FootingContext *context;
  GCancellable   *cancellable;
  FootingDay      today; /* of the count */
  guint           count;
  guint           clock_id;
};

enum
{
  PROP_0,
  PROP_COUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingDueCount, footing_due_count, G_TYPE_OBJECT)

static void
counted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingDueCount) self = user_data;
  g_autoptr(GError) error = NULL;
  gssize n = footing_store_count_due_meetings_finish (FOOTING_STORE (source), result, &error);

  /* Asked again meanwhile, or closed. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  /* The page of today reads the same meetings, and says in words what is the matter. */
  if (n < 0)
    {
      g_debug ("Could not count the meetings that are due: %s", error->message);
      n = 0;
    }

  if (self->count == (guint) n)
    return;

  self->count = (guint) n;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}

static void
count_again (FootingDueCount *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  self->today = footing_context_get_today (self->context);
  footing_store_count_due_meetings_async (footing_context_get_store (self->context),
                                          self->today, self->today + FOOTING_DUE_DAYS,
                                          self->cancellable, counted_cb, g_object_ref (self));
}

static void
store_changed_cb (FootingDueCount    *self,
                  FootingStoreChange  changes)
{
  if (changes & (FOOTING_STORE_CHANGE_MEETINGS | FOOTING_STORE_CHANGE_ENROLMENTS))
    count_again (self);
}

static gboolean
look_at_clock_cb (gpointer user_data)
{
  FootingDueCount *self = user_data;

  if (footing_context_get_today (self->context) != self->today)
    count_again (self);

  return G_SOURCE_CONTINUE;
}

static void
footing_due_count_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_COUNT:
      g_value_set_uint (value, FOOTING_DUE_COUNT (object)->count);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_due_count_dispose (GObject *object)
{
  FootingDueCount *self = FOOTING_DUE_COUNT (object);

  g_clear_handle_id (&self->clock_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_due_count_parent_class)->dispose (object);
}

static void
footing_due_count_class_init (FootingDueCountClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_due_count_dispose;
  object_class->get_property = footing_due_count_get_property;

  properties[PROP_COUNT] =
    g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_due_count_init (FootingDueCount *self)
{
}

FootingDueCount *
footing_due_count_new (FootingContext *context)
{
  FootingDueCount *self = NULL;

  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  self = g_object_new (FOOTING_TYPE_DUE_COUNT, NULL);
  self->context = g_object_ref (context);
  self->clock_id = g_timeout_add_seconds (LOOK_AT_CLOCK, look_at_clock_cb, self);

  g_signal_connect_object (footing_context_get_store (context), "changed",
                           G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  count_again (self);

  return self;
}

guint
footing_due_count_get_count (FootingDueCount *self)
{
  g_return_val_if_fail (FOOTING_IS_DUE_COUNT (self), 0);

  return self->count;
}

char *
footing_due_count_get_words (FootingDueCount *self)
{
  g_return_val_if_fail (FOOTING_IS_DUE_COUNT (self), NULL);

  if (self->count == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u meeting is late or due today",
                                    "%u meetings are late or due today", self->count),
                          self->count);
}
