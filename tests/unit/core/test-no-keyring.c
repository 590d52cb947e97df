/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <gio/gio.h>

#include "footing-await.h"
#include "footing-keyring.h"

/* Desktops without a keyring, and with one that is stuck, on a bus of our own. */

static gboolean
answers_in (double seconds)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GTimer) timer = g_timer_new ();
  g_autoptr(GError) error = NULL;

  footing_keyring_find_async ("00aa", NULL, footing_await_cb, &done);
  g_assert_null (footing_keyring_find_finish (footing_await (&done), &error));
  g_assert_nonnull (error);
  g_assert_false (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));

  return g_timer_elapsed (timer, NULL) < seconds;
}

static void
test_there_is_none (void)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_assert_true (answers_in (10));

  footing_keyring_keep_async ("00aa", "Footing record book", "passphrase", footing_await_cb, &done);
  g_assert_false (footing_keyring_keep_finish (footing_await (&done), &error));
  g_assert_nonnull (error);
}

/* On the thread of the bus: takes every call, and answers none. */
static GDBusMessage *
swallow (GDBusConnection *connection,
         GDBusMessage    *message,
         gboolean         incoming,
         gpointer         user_data)
{
  if (!incoming || g_dbus_message_get_message_type (message) != G_DBUS_MESSAGE_TYPE_METHOD_CALL)
    return message;

  g_object_unref (message);

  return NULL;
}

static GDBusConnection *
own_name (GTestDBus *bus)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) reply = NULL;
  GDBusConnection *connection = NULL;

  connection = g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                                       G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                         G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                       NULL, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_add_filter (connection, swallow, NULL, NULL);
  reply = g_dbus_connection_call_sync (connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "RequestName",
                                       g_variant_new ("(su)", "org.freedesktop.secrets", 0), NULL,
                                       G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);

  return connection;
}

/* The bus would wait for 25 seconds. */
static void
test_it_is_stuck (gconstpointer bus)
{
  g_autoptr(GDBusConnection) connection = own_name ((GTestDBus *) bus);

  g_assert_true (answers_in (15));
  g_dbus_connection_close_sync (connection, NULL, NULL);
}

int
main (int    argc,
      char **argv)
{
  /* It ends with this program: libsecret holds on to the connection, so it cannot be stopped before. */
  static GTestDBus *bus;

  g_test_init (&argc, &argv, NULL);
  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);

  g_test_add_func ("/no-keyring/there-is-none", test_there_is_none);
  g_test_add_data_func ("/no-keyring/it-is-stuck", bus, test_it_is_stuck);

  return g_test_run ();
}
