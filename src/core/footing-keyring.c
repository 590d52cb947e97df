/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <libsecret/secret.h>
#include <string.h>

#include "footing-keyring.h"

/* Seconds for which somebody waits who only wants to open a book. */
#define PATIENCE 2

/* A development build must not find what a release has remembered. */
static const SecretSchema schema = {
  .name = APPLICATION_ID ".RecordBook",
  .flags = SECRET_SCHEMA_NONE,
  .attributes = {
    { "book", SECRET_SCHEMA_ATTRIBUTE_STRING },
  },
};

/* ---- Finding ---- */

/* A service that is stuck would keep us waiting for as long as the bus does: 25 seconds a call. */
typedef struct
{
  GCancellable *cancellable;
  guint         timeout_id;
} Watch;

static void
watch_free (gpointer data)
{
  Watch *watch = data;

  g_clear_handle_id (&watch->timeout_id, g_source_remove);
  g_object_unref (watch->cancellable);
  g_free (watch);
}

static void
out_of_patience_cb (gpointer user_data)
{
  Watch *watch = user_data;

  watch->timeout_id = 0;
  g_cancellable_cancel (watch->cancellable);
}

static void
return_failure (GTask  *task,
                GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "The keyring does not answer");
      g_error_free (error);
      return;
    }

  g_task_return_error (task, error);
}

static void
retrieved_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GError) error = NULL;
  SecretValue *value = secret_retrievable_retrieve_secret_finish (SECRET_RETRIEVABLE (source), result, &error);

  if (value == NULL)
    {
      return_failure (task, g_steal_pointer (&error));
      return;
    }

  g_task_return_pointer (task, g_strdup (secret_value_get_text (value)), (GDestroyNotify) footing_keyring_wipe);
  secret_value_unref (value);
}

static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Watch *watch = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  g_autolist(GObject) found = secret_password_search_finish (result, &error);

  if (error != NULL)
    return_failure (task, g_steal_pointer (&error));
  else if (found == NULL)
    g_task_return_pointer (task, NULL, NULL);
  else
    secret_retrievable_retrieve_secret (found->data, watch->cancellable, retrieved_cb, g_object_ref (task));
}

void
footing_keyring_find_async (const char          *book,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Watch *watch = g_new0 (Watch, 1);

  g_return_if_fail (book != NULL);

  watch->cancellable = g_cancellable_new ();
  watch->timeout_id = g_timeout_add_seconds_once (PATIENCE, out_of_patience_cb, watch);
  g_task_set_task_data (task, watch, watch_free);

  /* Without SECRET_SEARCH_UNLOCK: nobody is asked anything before they know what for. */
  secret_password_search (&schema, SECRET_SEARCH_LOAD_SECRETS, watch->cancellable,
                          searched_cb, g_object_ref (task), "book", book, NULL);
}

char *
footing_keyring_find_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- Keeping and forgetting ---- */

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (secret_password_store_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
footing_keyring_keep_async (const char          *book,
                            const char          *label,
                            const char          *passphrase,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_return_if_fail (book != NULL);
  g_return_if_fail (passphrase != NULL);

  secret_password_store (&schema, SECRET_COLLECTION_DEFAULT, label, passphrase, NULL, kept_cb,
                         g_task_new (NULL, NULL, callback, user_data), "book", book, NULL);
}

gboolean
footing_keyring_keep_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
forgotten_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  /* What it returns is whether there was one. */
  secret_password_clear_finish (result, &error);

  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
footing_keyring_forget_async (const char          *book,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (book != NULL);

  secret_password_clear (&schema, NULL, forgotten_cb,
                         g_task_new (NULL, NULL, callback, user_data), "book", book, NULL);
}

gboolean
footing_keyring_forget_finish (GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
footing_keyring_wipe (char *passphrase)
{
  if (passphrase == NULL)
    return;

  explicit_bzero (passphrase, strlen (passphrase));
  g_free (passphrase);
}
