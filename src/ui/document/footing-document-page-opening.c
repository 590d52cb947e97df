/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-courses.h"
#include "footing-document-page.h"
#include "footing-document-setup.h"
#include "footing-shell.h"
#include "footing-store-records.h"

/* Who asks twice, because nothing happened at once, does not mean two documents. */
#define BEGINNING "footing-document-beginning"

typedef struct
{
  GtkWidget         *from;
  FootingContext    *context;
  const FootingForm *form;
  GPtrArray         *records; /* NULL until the course is read */
} Beginning;

static void
beginning_free (gpointer data)
{
  Beginning *beginning = data;

  g_object_set_data (G_OBJECT (beginning->from), BEGINNING, NULL);
  g_object_unref (beginning->from);
  g_object_unref (beginning->context);
  g_clear_pointer (&beginning->records, g_ptr_array_unref);
  g_free (beginning);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Beginning, beginning_free)

static void
created_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Beginning) beginning = user_data;
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    footing_document_page_open (beginning->from, beginning->context, g_ptr_array_index (beginning->records, 0));
  else
    footing_shell_report (beginning->from, error);
}

static void
course_read_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Beginning) beginning = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCourses) courses = footing_courses_read_finish (result, &error);
  const GPtrArray *all = courses != NULL ? footing_courses_get_all (courses) : NULL;
  FootingStore *store = footing_context_get_store (beginning->context);
  GPtrArray *records = NULL;

  if (all == NULL)
    {
      footing_shell_report (beginning->from, error);
      return;
    }
  if (all->len == 0) /* deleted meanwhile, and the page it was asked for on says so */
    return;

  records = footing_document_setup (footing_context_get_roster (beginning->context), g_ptr_array_index (all, 0),
                                    beginning->form, footing_context_get_today (beginning->context));
  beginning->records = records;
  footing_store_save_async (store, records, NULL, created_cb, g_steal_pointer (&beginning));
}

void
footing_document_page_begin (GtkWidget         *from,
                             FootingContext    *context,
                             FootingEnrolment  *enrolment,
                             const FootingForm *form)
{
  Beginning *beginning = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (FOOTING_IS_CONTEXT (context));

  if (g_object_get_data (G_OBJECT (from), BEGINNING) != NULL)
    return;

  beginning = g_new0 (Beginning, 1);
  beginning->from = g_object_ref (from);
  beginning->context = g_object_ref (context);
  beginning->form = form;
  g_object_set_data (G_OBJECT (from), BEGINNING, beginning);
  footing_courses_read_async (footing_context_get_store (context), footing_context_get_roster (context),
                              FOOTING_COURSE_SCOPE_ENROLMENT, footing_record_get_id (FOOTING_RECORD (enrolment)),
                              NULL, course_read_cb, beginning);
}

void
footing_document_page_open (GtkWidget       *from,
                            FootingContext  *context,
                            FootingDocument *document)
{
  g_autofree char *tag = NULL;
  GtkWidget *view = NULL;
  AdwNavigationPage *page = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (FOOTING_IS_CONTEXT (context));
  g_return_if_fail (FOOTING_IS_DOCUMENT (document));

  /* The page it was asked for on may have been left meanwhile. */
  if (gtk_widget_get_root (from) == NULL)
    return;

  tag = g_strdup_printf ("document-%" G_GINT64_FORMAT, footing_record_get_id (FOOTING_RECORD (document)));
  view = gtk_widget_get_ancestor (from, ADW_TYPE_NAVIGATION_VIEW);
  page = view != NULL ? adw_navigation_view_find_page (ADW_NAVIGATION_VIEW (view), tag) : NULL;

  if (page != NULL)
    adw_navigation_view_pop_to_page (ADW_NAVIGATION_VIEW (view), page);
  else
    footing_shell_push (from, g_object_new (FOOTING_TYPE_DOCUMENT_PAGE, "context", context, "document", document,
                                            "tag", tag, NULL));
}
