/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "footing-person-erasure.h"
#include "footing-person-words.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-erasure.h"

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  FootingPerson  *person;
  AdwDialog      *dialog;   /* not owned */
  GtkWidget      *name_row; /* not owned, as the other one */
  GtkWidget      *keep_row;
} Erasure;

static void
erasure_free (Erasure *erasure)
{
  g_clear_object (&erasure->window);
  g_clear_object (&erasure->context);
  g_clear_object (&erasure->person);
  g_free (erasure);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Erasure, erasure_free)

static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(Erasure) erasure = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  const char *name = footing_person_words_name (erasure->context, erasure->person);
  gboolean wiped;

  if (!footing_store_erase_person_finish (FOOTING_STORE (source), result, &wiped, &error))
    {
      footing_shell_report (erasure->window, error);
      return;
    }

  /* It cannot be taken back, and Ctrl+Z must not take back what came before it instead. */
  footing_shell_forget_undo (erasure->window);
  words = g_strdup_printf (wiped
                             /* translators: %s is somebody's name */
                             ? _("%s has been deleted for good")
                             /* translators: %s is somebody's name */
                             : _("%s has been deleted; traces in the file go when the book is closed"),
                           name);
  footing_shell_toast (erasure->window, words);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Erasure) erasure = user_data;
  gboolean keep = adw_switch_row_get_active (ADW_SWITCH_ROW (erasure->keep_row));
  gint64 id = footing_record_get_id (FOOTING_RECORD (erasure->person));
  FootingContext *context = erasure->context;

  if (g_strcmp0 (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result), "erase") == 0)
    footing_store_erase_person_async (footing_context_get_store (context), id, footing_context_get_today (context),
                                      keep, NULL, erased_cb, g_steal_pointer (&erasure));
}

/* ---- Asking ---- */

static guint
count_supported (Erasure *erasure)
{
  return footing_roster_load_of (footing_context_get_roster (erasure->context),
                                 footing_record_get_id (FOOTING_RECORD (erasure->person)));
}

static char *
words_effect (Erasure *erasure)
{
  const char *name = footing_person_words_name (erasure->context, erasure->person);
  guint n = count_supported (erasure);
  g_autofree char *supported = NULL;
  g_autofree char *what = NULL;

  /* translators: %s is somebody's name */
  what = g_strdup_printf (_("%s goes from this book for good: their preceptorships, meetings, sessions with their "
                            "notes, hours and documents. Nothing of it can be brought back. Copies of the book that "
                            "were made before still have it, and what others wrote about their own practice stays "
                            "with them."),
                          name);
  if (n == 0)
    return g_steal_pointer (&what);

  supported = g_strdup_printf (ngettext ("%u preceptee is without a preceptor then.",
                                         "%u preceptees are without a preceptor then.", n),
                               n);

  /* translators: two sentences */
  return g_strdup_printf (_("%1$s %2$s"), what, supported);
}

static void
name_typed_cb (Erasure *erasure)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (erasure->name_row))));

  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (erasure->dialog), "erase",
                                         g_str_equal (typed, footing_person_get_name (erasure->person)));
}

static GtkWidget *
make_form (Erasure *erasure)
{
  GtkWidget *group = adw_preferences_group_new ();

  erasure->name_row = g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Their Name, to Be Sure"), NULL);
  g_signal_connect_swapped (erasure->name_row, "notify::text", G_CALLBACK (name_typed_cb), erasure);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), erasure->name_row);

  erasure->keep_row = g_object_new (ADW_TYPE_SWITCH_ROW,
                                    "title", _("Keep a Figure without a Name"),
                                    "subtitle", _("For Insights: the year, how long they were in post, and whether "
                                                  "they left"),
                                    NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), erasure->keep_row);

  return group;
}

void
footing_person_erase (GtkWidget      *widget,
                      FootingContext *context,
                      FootingPerson  *person)
{
  Erasure *erasure = g_new0 (Erasure, 1);
  g_autofree char *effect = NULL;

  erasure->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  erasure->context = g_object_ref (context);
  erasure->person = g_object_ref (person);

  effect = words_effect (erasure);
  erasure->dialog = adw_alert_dialog_new (_("Delete for Good?"), effect);
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (erasure->dialog), make_form (erasure));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (erasure->dialog),
                                  "cancel", _("_Cancel"),
                                  "erase", _("_Delete for Good"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (erasure->dialog), "erase", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (erasure->dialog), "erase", FALSE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (erasure->dialog), "cancel");
  /* Whoever begins to type the name would press “Cancel” with the first space. */
  adw_dialog_set_focus (ADW_DIALOG (erasure->dialog), erasure->name_row);
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (erasure->dialog), erasure->window, NULL, answered_cb, erasure);
}
