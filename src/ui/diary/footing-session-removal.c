/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-record-undo.h"
#include "footing-session-removal.h"
#include "footing-shell.h"
#include "footing-store-changes.h"

typedef struct
{
  GtkWidget      *page;
  FootingContext *context;
  GPtrArray      *before;
  GPtrArray      *done;
} Removal;

static void
removal_free (Removal *removal)
{
  g_clear_object (&removal->page);
  g_clear_object (&removal->context);
  g_clear_pointer (&removal->before, g_ptr_array_unref);
  g_clear_pointer (&removal->done, g_ptr_array_unref);
  g_free (removal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Removal, removal_free)

/* Goes back to where somebody came from; from the middle of several pages nothing is to be left. */
static void
leave (GtkWidget *page)
{
  GtkWidget *view = gtk_widget_get_ancestor (page, ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL && adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (page))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
removed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;
  g_autoptr(GError) error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (removal->page, error);
      return;
    }

  footing_record_undo_offer (removal->page, removal->context, _("Session deleted"), removal->done, removal->before);
  leave (removal->page);
}

static void
add_meeting (GPtrArray             *records,
             FootingMeeting        *meeting,
             FootingMilestoneState  state)
{
  FootingMeeting *copy = footing_record_copy (meeting);

  g_object_set (copy, "state", state, NULL);
  g_ptr_array_add (records, copy);
}

static void
take_meeting (Removal        *removal,
              FootingSession *session,
              FootingMeeting *meeting)
{
  gboolean planned = footing_session_get_state (session) == FOOTING_SESSION_STATE_PLANNED;

  if (planned && footing_meeting_get_state (meeting) != FOOTING_MILESTONE_STATE_BOOKED)
    return;

  add_meeting (removal->before, meeting, planned ? FOOTING_MILESTONE_STATE_BOOKED : FOOTING_MILESTONE_STATE_HELD);
  add_meeting (removal->done, meeting, FOOTING_MILESTONE_STATE_PLANNED);
}

void
footing_session_remove (GtkWidget      *page,
                        FootingContext *context,
                        FootingSession *session,
                        FootingMeeting *meeting)
{
  Removal *removal = g_new0 (Removal, 1);

  removal->page = g_object_ref (page);
  removal->context = g_object_ref (context);
  removal->before = g_ptr_array_new_with_free_func (g_object_unref);
  removal->done = g_ptr_array_new_with_free_func (g_object_unref);

  if (meeting != NULL)
    take_meeting (removal, session, meeting);
  g_ptr_array_add (removal->before, footing_record_copy (session));
  g_ptr_array_add (removal->done, footing_record_undo_trashed (session));
  footing_store_change_async (footing_context_get_store (context), removal->before, removal->done, NULL, removed_cb,
                              removal);
}
