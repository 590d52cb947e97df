/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-reference.h"
#include "footing-reflection-page-private.h"
#include "footing-reflection-setup.h"
#include "footing-shell.h"
#include "footing-store-reflections.h"

/* Who asks twice, because nothing happened at once, does not mean two reflections. */
#define STARTING "footing-reflection-starting"

typedef struct
{
  GtkWidget      *from;
  FootingContext *context;
  gint64          session_id;
  GPtrArray      *records;
} Start;

static Start *
start_new (GtkWidget      *from,
           FootingContext *context,
           gint64          session_id)
{
  Start *start = g_new0 (Start, 1);

  start->from = g_object_ref (from);
  start->context = g_object_ref (context);
  start->session_id = session_id;
  g_object_set_data (G_OBJECT (from), STARTING, start);

  return start;
}

static void
start_free (gpointer data)
{
  Start *start = data;

  g_object_set_data (G_OBJECT (start->from), STARTING, NULL);
  g_object_unref (start->from);
  g_object_unref (start->context);
  g_clear_pointer (&start->records, g_ptr_array_unref);
  g_free (start);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Start, start_free)

static void
created_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Start) start = user_data;
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    footing_reflection_page_open (start->from, start->context, g_ptr_array_index (start->records, 0));
  else
    footing_shell_report (start->from, error);
}

static void
create (Start *start)
{
  FootingReference *reference = footing_context_get_reference (start->context);
  const FootingReflectiveModel *model = footing_reference_get_default_model (reference);

  start->records = footing_reflection_setup (model, start->session_id, footing_context_get_today (start->context));
  footing_store_save_async (footing_context_get_store (start->context), start->records, NULL, created_cb, start);
}

static void
looked_up_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(Start) start = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) found = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (found == NULL)
    footing_shell_report (start->from, error);
  else if (found->len > 0)
    footing_reflection_page_open (start->from, start->context, g_ptr_array_index (found, 0));
  else
    create (g_steal_pointer (&start));
}

void
footing_reflection_page_start (GtkWidget      *from,
                               FootingContext *context,
                               gint64          session_id)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (FOOTING_IS_CONTEXT (context));
  g_return_if_fail (session_id > 0);

  if (g_object_get_data (G_OBJECT (from), STARTING) != NULL)
    return;

  footing_store_list_reflections_of_async (footing_context_get_store (context), session_id, NULL,
                                           looked_up_cb, start_new (from, context, session_id));
}

static AdwNavigationPage *
find_in_window (GtkWidget  *from,
                const char *tag)
{
  GtkWidget *view = gtk_widget_get_ancestor (from, ADW_TYPE_NAVIGATION_VIEW);

  return view != NULL ? adw_navigation_view_find_page (ADW_NAVIGATION_VIEW (view), tag) : NULL;
}

void
footing_reflection_page_open (GtkWidget         *from,
                              FootingContext    *context,
                              FootingReflection *reflection)
{
  g_autofree char *tag = NULL;
  AdwNavigationPage *page = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (FOOTING_IS_CONTEXT (context));
  g_return_if_fail (FOOTING_IS_REFLECTION (reflection));

  /* The page it was asked for on may have been left meanwhile. */
  if (gtk_widget_get_root (from) == NULL)
    return;

  tag = _footing_reflection_page_tag (reflection);
  page = find_in_window (from, tag);

  if (page != NULL)
    adw_navigation_view_pop_to_page (ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (from, ADW_TYPE_NAVIGATION_VIEW)),
                                     page);
  else
    footing_shell_push (from, _footing_reflection_page_new (context, reflection));
}
