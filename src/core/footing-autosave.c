/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-autosave.h"

/* Milliseconds. The longest wait leaves a fifth of a second of the promised two for the write. */
#define PAUSE 1000
#define LONGEST_WAIT 1800
#define FIRST_RETRY 2000
#define LONGEST_RETRY 30000

struct _FootingAutosave
{
  GObject parent_instance;

  FootingAutosaveReadFunc read;
  FootingAutosaveSaveFunc save;
  gpointer user_data;
  GDestroyNotify destroy;

  guint pause;
  guint longest_wait;
  guint first_retry;
  guint longest_retry;

  FootingAutosaveState state;
  GError *error;
  guint failures;

  char *writing;      /* what is on its way to disk */
  char *waiting;      /* what comes next, when it was read already */
  gint64 first_touch; /* monotonic time of the first change that was not read; 0 = none */

  GSource *timer;
  GQueue flushes; /* of GTask: who waits until all is saved */
  gboolean save_again;
  gboolean abandoned;
  gboolean holds_itself;
};

enum
{
  PROP_0,
  PROP_STATE,
  PROP_ERROR,
  PROP_PAUSE,
  PROP_LONGEST_WAIT,
  PROP_FIRST_RETRY,
  PROP_LONGEST_RETRY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (FootingAutosaveState, footing_autosave_state,
                    G_DEFINE_ENUM_VALUE (FOOTING_AUTOSAVE_CLEAN, "clean"),
                    G_DEFINE_ENUM_VALUE (FOOTING_AUTOSAVE_DIRTY, "dirty"),
                    G_DEFINE_ENUM_VALUE (FOOTING_AUTOSAVE_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (FOOTING_AUTOSAVE_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (FootingAutosave, footing_autosave, G_TYPE_OBJECT)

static void
set_state (FootingAutosave      *self,
           FootingAutosaveState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
set_error (FootingAutosave *self,
           const GError    *error)
{
  if (error == NULL && self->error == NULL)
    return;

  g_clear_error (&self->error);
  self->error = error != NULL ? g_error_copy (error) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

/* A text that only this object still knows must not go with the last person who held it. */
static void
update_hold (FootingAutosave *self)
{
  gboolean hold = self->writing != NULL || self->waiting != NULL;

  if (hold == self->holds_itself)
    return;

  self->holds_itself = hold;

  if (hold)
    g_object_ref (self);
  else
    g_object_unref (self);
}

static void
read_text (FootingAutosave *self)
{
  if (self->first_touch == 0)
    return;

  self->first_touch = 0;
  g_free (self->waiting);
  self->waiting = self->read (self, self->user_data);
}

static gboolean
has_more (FootingAutosave *self)
{
  return self->waiting != NULL || self->first_touch != 0;
}

static void
stop_timer (FootingAutosave *self)
{
  if (self->timer != NULL)
    g_source_destroy (self->timer);

  g_clear_pointer (&self->timer, g_source_unref);
}

static void
start_save (FootingAutosave *self)
{
  stop_timer (self);
  read_text (self);

  self->save_again = FALSE;
  self->writing = g_steal_pointer (&self->waiting);
  update_hold (self);
  set_state (self, FOOTING_AUTOSAVE_SAVING);

  /* The answer may come from within, so nothing may follow. */
  self->save (self, g_strdup (self->writing), self->user_data);
}

static gboolean
timer_cb (gpointer user_data)
{
  start_save (user_data);

  return G_SOURCE_REMOVE;
}

static void
start_timer (FootingAutosave *self,
             guint            delay)
{
  stop_timer (self);

  self->timer = g_timeout_source_new (delay);
  g_source_set_static_name (self->timer, "footing-autosave");
  g_source_set_callback (self->timer, timer_cb, self, NULL);
  g_source_attach (self->timer, g_main_context_get_thread_default ());
}

/* After a pause, but not later than the longest wait since the first unsaved change. */
static void
wait_for_pause (FootingAutosave *self)
{
  gint64 waited = (g_get_monotonic_time () - self->first_touch) / 1000;
  gint64 left = MAX (0, self->longest_wait - waited);

  start_timer (self, MIN (self->pause, left));
}

static void
wait_for_retry (FootingAutosave *self)
{
  guint64 delay = (guint64) self->first_retry << MIN (self->failures, 16);

  start_timer (self, MIN (delay, self->longest_retry));
}

static void
answer_flushes (FootingAutosave *self,
                const GError    *error)
{
  GQueue flushes = self->flushes;
  GTask *task;

  /* Who is answered may ask again. */
  g_queue_init (&self->flushes);

  while ((task = g_queue_pop_head (&flushes)) != NULL)
    {
      if (error != NULL)
        g_task_return_error (task, g_error_copy (error));
      else
        g_task_return_boolean (task, TRUE);

      g_object_unref (task);
    }
}

/* In these two the timer is set before anybody is told, because who is told may flush at once. */

static void
succeeded (FootingAutosave *self)
{
  g_clear_pointer (&self->writing, g_free);
  self->failures = 0;
  set_error (self, NULL);

  if (self->save_again)
    {
      start_save (self);
    }
  else if (has_more (self))
    {
      wait_for_pause (self);
      set_state (self, FOOTING_AUTOSAVE_DIRTY);
    }
  else
    {
      set_state (self, FOOTING_AUTOSAVE_CLEAN);
      answer_flushes (self, NULL);
    }
}

static void
failed (FootingAutosave *self,
        const GError    *error)
{
  if (self->abandoned)
    {
      succeeded (self);
      return;
    }

  if (!has_more (self))
    self->waiting = g_steal_pointer (&self->writing);

  g_clear_pointer (&self->writing, g_free);
  wait_for_retry (self);
  self->failures++;
  set_error (self, error);
  set_state (self, FOOTING_AUTOSAVE_FAILED);
  answer_flushes (self, error);
}

static void
footing_autosave_dispose (GObject *object)
{
  FootingAutosave *self = FOOTING_AUTOSAVE (object);

  if (self->first_touch != 0)
    g_critical ("An autosave was dropped before its text was flushed");

  self->first_touch = 0;
  stop_timer (self);

  G_OBJECT_CLASS (footing_autosave_parent_class)->dispose (object);
}

static void
footing_autosave_finalize (GObject *object)
{
  FootingAutosave *self = FOOTING_AUTOSAVE (object);

  g_clear_error (&self->error);

  if (self->destroy != NULL)
    self->destroy (self->user_data);

  G_OBJECT_CLASS (footing_autosave_parent_class)->finalize (object);
}

static guint *
delay_of (FootingAutosave *self,
          guint            prop_id)
{
  switch (prop_id)
    {
    case PROP_PAUSE:
      return &self->pause;

    case PROP_LONGEST_WAIT:
      return &self->longest_wait;

    case PROP_FIRST_RETRY:
      return &self->first_retry;

    case PROP_LONGEST_RETRY:
      return &self->longest_retry;

    default:
      return NULL;
    }
}

static void
footing_autosave_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FootingAutosave *self = FOOTING_AUTOSAVE (object);

  if (prop_id == PROP_STATE)
    g_value_set_enum (value, self->state);
  else if (prop_id == PROP_ERROR)
    g_value_set_boxed (value, self->error);
  else if (delay_of (self, prop_id) != NULL)
    g_value_set_uint (value, *delay_of (self, prop_id));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
footing_autosave_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  guint *delay = delay_of (FOOTING_AUTOSAVE (object), prop_id);

  if (delay != NULL)
    *delay = g_value_get_uint (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static GParamSpec *
delay_spec (const char *name,
            guint       standard)
{
  return g_param_spec_uint (name, NULL, NULL,
                            0, G_MAXINT, standard,
                            (G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS));
}

static void
footing_autosave_class_init (FootingAutosaveClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_autosave_dispose;
  object_class->finalize = footing_autosave_finalize;
  object_class->get_property = footing_autosave_get_property;
  object_class->set_property = footing_autosave_set_property;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL,
                       FOOTING_TYPE_AUTOSAVE_STATE, FOOTING_AUTOSAVE_CLEAN,
                       (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  properties[PROP_ERROR] =
    g_param_spec_boxed ("error", NULL, NULL,
                        G_TYPE_ERROR,
                        (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  properties[PROP_PAUSE] = delay_spec ("pause", PAUSE);
  properties[PROP_LONGEST_WAIT] = delay_spec ("longest-wait", LONGEST_WAIT);
  properties[PROP_FIRST_RETRY] = delay_spec ("first-retry", FIRST_RETRY);
  properties[PROP_LONGEST_RETRY] = delay_spec ("longest-retry", LONGEST_RETRY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_autosave_init (FootingAutosave *self)
{
  g_queue_init (&self->flushes);
}

FootingAutosave *
footing_autosave_new (FootingAutosaveReadFunc read,
                      FootingAutosaveSaveFunc save,
                      gpointer                user_data,
                      GDestroyNotify          destroy)
{
  FootingAutosave *self;

  g_return_val_if_fail (read != NULL, NULL);
  g_return_val_if_fail (save != NULL, NULL);

  self = g_object_new (FOOTING_TYPE_AUTOSAVE, NULL);
  self->read = read;
  self->save = save;
  self->user_data = user_data;
  self->destroy = destroy;

  return self;
}

void
footing_autosave_touch (FootingAutosave *self)
{
  g_return_if_fail (FOOTING_IS_AUTOSAVE (self));

  self->abandoned = FALSE;
  if (self->first_touch == 0)
    self->first_touch = g_get_monotonic_time ();

  g_clear_pointer (&self->waiting, g_free);
  update_hold (self);

  /* A key must not hurry a write that is under way, nor the next try of one that failed. */
  if (self->state != FOOTING_AUTOSAVE_CLEAN && self->state != FOOTING_AUTOSAVE_DIRTY)
    return;

  wait_for_pause (self);
  set_state (self, FOOTING_AUTOSAVE_DIRTY);
}

void
footing_autosave_finished (FootingAutosave *self,
                           const GError    *error)
{
  g_autoptr(FootingAutosave) alive = NULL;

  g_return_if_fail (FOOTING_IS_AUTOSAVE (self));
  g_return_if_fail (self->state == FOOTING_AUTOSAVE_SAVING);

  alive = g_object_ref (self);

  if (error != NULL)
    failed (self, error);
  else
    succeeded (self);

  update_hold (self);
}

void
footing_autosave_flush (FootingAutosave *self)
{
  g_return_if_fail (FOOTING_IS_AUTOSAVE (self));

  if (self->state == FOOTING_AUTOSAVE_CLEAN)
    return;

  if (self->state != FOOTING_AUTOSAVE_SAVING)
    {
      start_save (self);
      return;
    }

  /* Read now and not when its turn comes: the page that is asked may be gone by then. */
  read_text (self);
  self->save_again = self->waiting != NULL;
}

void
footing_autosave_abandon (FootingAutosave *self)
{
  g_autoptr(FootingAutosave) alive = NULL;

  g_return_if_fail (FOOTING_IS_AUTOSAVE (self));

  alive = g_object_ref (self);
  self->abandoned = TRUE;
  self->save_again = FALSE;
  self->first_touch = 0;
  g_clear_pointer (&self->waiting, g_free);

  /* What is on its way is not called back. */
  if (self->state == FOOTING_AUTOSAVE_SAVING)
    return;

  stop_timer (self);
  set_error (self, NULL);
  set_state (self, FOOTING_AUTOSAVE_CLEAN);
  update_hold (self);
}

void
footing_autosave_flush_async (FootingAutosave     *self,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (FOOTING_IS_AUTOSAVE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_autosave_flush_async);

  if (self->state == FOOTING_AUTOSAVE_CLEAN)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  g_queue_push_tail (&self->flushes, g_steal_pointer (&task));
  footing_autosave_flush (self);
}

gboolean
footing_autosave_flush_finish (FootingAutosave  *self,
                               GAsyncResult     *result,
                               GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

FootingAutosaveState
footing_autosave_get_state (FootingAutosave *self)
{
  g_return_val_if_fail (FOOTING_IS_AUTOSAVE (self), FOOTING_AUTOSAVE_CLEAN);

  return self->state;
}

const GError *
footing_autosave_get_error (FootingAutosave *self)
{
  g_return_val_if_fail (FOOTING_IS_AUTOSAVE (self), NULL);

  return self->error;
}
