/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-reference.h"
#include "footing-roster.h"
#include "test-diary-book.h"

/* ---- The window ---- */

struct _TestShell
{
  AdwWindow        parent_instance;

  char            *toast;
  guint            n_toasts;
  char            *problem;
  FootingUndoFunc  undo;
  gpointer         undo_data;
  GDestroyNotify   undo_destroy;
};

static void
forget_undo (TestShell *self)
{
  if (self->undo_destroy != NULL)
    self->undo_destroy (self->undo_data);

  self->undo = NULL;
  self->undo_destroy = NULL;
}

static void
add_toast (FootingShell *shell,
           AdwToast     *toast)
{
  g_set_str (&TEST_SHELL (shell)->toast, adw_toast_get_title (toast));
  TEST_SHELL (shell)->n_toasts++;
  g_object_ref_sink (toast);
  g_object_unref (toast);
}

static void
set_undo (FootingShell    *shell,
          AdwToast        *toast,
          FootingUndoFunc  undo,
          gpointer         user_data,
          GDestroyNotify   destroy)
{
  TestShell *self = TEST_SHELL (shell);

  forget_undo (self);
  self->undo = undo;
  self->undo_data = user_data;
  self->undo_destroy = destroy;
}

static void
show_problem (FootingShell *shell,
              const char   *words)
{
  g_set_str (&TEST_SHELL (shell)->problem, words);
}

static void
push (FootingShell      *shell,
      AdwNavigationPage *page)
{
  GtkWidget *view = adw_window_get_content (ADW_WINDOW (shell));

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
}

static void
shell_init (FootingShellInterface *iface)
{
  iface->add_toast = add_toast;
  iface->set_undo = set_undo;
  iface->show_problem = show_problem;
  iface->push = push;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestShell, test_shell, ADW_TYPE_WINDOW,
                               G_IMPLEMENT_INTERFACE (FOOTING_TYPE_SHELL, shell_init))

static void
test_shell_finalize (GObject *object)
{
  TestShell *self = TEST_SHELL (object);

  forget_undo (self);
  g_free (self->toast);
  g_free (self->problem);

  G_OBJECT_CLASS (test_shell_parent_class)->finalize (object);
}

static void
test_shell_class_init (TestShellClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_shell_finalize;
}

static void
test_shell_init (TestShell *self)
{
  adw_window_set_content (ADW_WINDOW (self), adw_navigation_view_new ());
  gtk_window_set_default_size (GTK_WINDOW (self), 900, 700);
}

const char *
test_shell_get_toast (TestShell *self)
{
  return self->toast;
}

guint
test_shell_count_toasts (TestShell *self)
{
  return self->n_toasts;
}

const char *
test_shell_get_problem (TestShell *self)
{
  return self->problem;
}

void
test_shell_undo (TestShell *self)
{
  g_assert_nonnull (self->undo);
  if (self->undo (self->undo_data))
    footing_shell_toast (GTK_WIDGET (self), "Undone");
}

gboolean
test_shell_can_undo (TestShell *self)
{
  return self->undo != NULL;
}

/* ---- The book ---- */

FootingDay
book_today (void)
{
  return footing_day_from_ymd (2026, 3, 12);
}

void
book_set_up (Book          *book,
             gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&book->fixture, NULL);
  store_fixture_open (&book->fixture, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);

  book->reference = footing_reference_new ();
  book->context = footing_context_new (book->fixture.store, book->reference);
  footing_context_set_today (book->context, book_today ());
  book->shell = g_object_ref_sink (g_object_new (TEST_TYPE_SHELL, NULL));
  gtk_window_present (GTK_WINDOW (book->shell));
}

static gboolean
is_ours_alone (gpointer object)
{
  return G_OBJECT (object)->ref_count == 1;
}

void
book_tear_down (Book          *book,
                gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (book->shell));
  g_clear_object (&book->shell);
  g_clear_object (&book->amaras_initial);
  g_clear_object (&book->baos_initial);
  g_clear_object (&book->context);
  g_clear_object (&book->reference);

  /* What is still on its way holds the store. */
  wait_until (is_ours_alone, book->fixture.store);
  store_fixture_tear_down (&book->fixture, NULL);
}

static FootingMeeting *
add_meeting (Book       *book,
             gint64      enrolment_id,
             const char *key,
             const char *name,
             FootingDay  due_on)
{
  FootingMeeting *meeting = g_object_new (FOOTING_TYPE_MEETING,
                                          "enrolment-id", enrolment_id,
                                          "key", key,
                                          "name", name,
                                          "opens-on", due_on - 28,
                                          "due-on", due_on,
                                          "late-on", due_on + 1,
                                          "planned-on", due_on,
                                          "minutes", (gint64) 60,
                                          "required", TRUE,
                                          "agenda", "How you are\nWhat you need first",
                                          NULL);

  store_fixture_save (&book->fixture, meeting);

  return meeting;
}

static gint64
enrol (Book       *book,
       gint64      programme_id,
       const char *name,
       FootingDay  started_on)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);
  g_autoptr(FootingEnrolment) enrolment = NULL;

  store_fixture_save (&book->fixture, person);
  enrolment = g_object_new (FOOTING_TYPE_ENROLMENT,
                            "preceptee-id", footing_record_get_id (FOOTING_RECORD (person)),
                            "programme-id", programme_id,
                            "standard", "core",
                            "standard-version", "2022.10",
                            "anchor", "start",
                            "anchor-on", started_on,
                            NULL);
  store_fixture_save (&book->fixture, enrolment);

  return footing_record_get_id (FOOTING_RECORD (enrolment));
}

static gboolean
roster_is_read (gpointer roster)
{
  return !footing_roster_get_loading (roster) &&
         g_list_model_get_n_items (footing_roster_get_enrolments (roster)) == 2;
}

void
book_fill (Book *book)
{
  FootingDay amara_starts = footing_day_from_ymd (2026, 3, 2);
  FootingDay bao_starts = footing_day_from_ymd (2026, 2, 16);
  g_autoptr(FootingProgramme) programme = NULL;
  gint64 programme_id;

  programme = g_object_new (FOOTING_TYPE_PROGRAMME,
                            "name", "Core, spring",
                            "standard", "core",
                            "standard-version", "2022.10",
                            "anchor", "start",
                            "months", (gint64) 6,
                            NULL);
  store_fixture_save (&book->fixture, programme);
  programme_id = footing_record_get_id (FOOTING_RECORD (programme));

  book->amara = enrol (book, programme_id, "Amara Test-Brook", amara_starts);
  book->bao = enrol (book, programme_id, "Bao Test-Reed", bao_starts);
  book->amaras_initial = add_meeting (book, book->amara, "initial", "Initial meeting", amara_starts + 14);
  book->baos_initial = add_meeting (book, book->bao, "initial", "Initial meeting", bao_starts + 14);
  g_object_unref (add_meeting (book, book->amara, "interim", "Interim review",
                               footing_day_add_months (amara_starts, 3)));
  wait_until (roster_is_read, footing_context_get_roster (book->context));
}

FootingSession *
book_add_session (Book       *book,
                  gint64      enrolment_id,
                  const char *title,
                  FootingDay  day,
                  const char *notes)
{
  FootingSession *session = g_object_new (FOOTING_TYPE_SESSION,
                                          "enrolment-id", enrolment_id,
                                          "title", title,
                                          "held-on", day,
                                          "planned-minutes", (gint64) 60,
                                          "actual-minutes", (gint64) 45,
                                          "protected-minutes", (gint64) 30,
                                          "notes", notes,
                                          NULL);

  store_fixture_save (&book->fixture, session);

  return session;
}

FootingSession *
book_get_session (Book *book)
{
  g_autoptr(GPtrArray) sessions = store_fixture_list (&book->fixture, FOOTING_TYPE_SESSION);

  g_assert_cmpuint (sessions->len, ==, 1);

  return g_object_ref (g_ptr_array_index (sessions, 0));
}

FootingMilestoneState
book_state_of (Book           *book,
               FootingMeeting *meeting)
{
  g_autoptr(GPtrArray) meetings = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingRecord *found = g_ptr_array_index (meetings, i);

      if (footing_record_get_id (found) == footing_record_get_id (FOOTING_RECORD (meeting)))
        return footing_meeting_get_state (FOOTING_MEETING (found));
    }

  g_assert_not_reached ();
}

void
book_show_page (Book     *book,
                gpointer  page)
{
  AdwNavigationPage *pages[] = { page };

  adw_navigation_view_replace (ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (book->shell))), pages, 1);
}

/* ---- Waiting and finding ---- */

static void
set_true_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

void
let_pass (guint milliseconds)
{
  gboolean passed = FALSE;

  g_timeout_add_once (milliseconds, set_true_cb, &passed);
  while (!passed)
    g_main_context_iteration (NULL, TRUE);
}

void
wait_until (gboolean (*condition) (gpointer user_data),
            gpointer   user_data)
{
  for (int i = 0; i < 1000 && !condition (user_data); i++)
    let_pass (10);

  g_assert_true (condition (user_data));
}

static gboolean
is_wanted (GtkWidget  *widget,
           GType       type,
           const char *property,
           const char *text)
{
  g_autofree char *value = NULL;

  if (!g_type_is_a (G_OBJECT_TYPE (widget), type))
    return FALSE;
  if (property == NULL)
    return TRUE;

  g_object_get (widget, property, &value, NULL);

  return g_strcmp0 (value, text) == 0;
}

gpointer
find_widget (gpointer    widget,
             GType       type,
             const char *property,
             const char *text)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return NULL;
  if (is_wanted (widget, type, property, text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_widget (child, type, property, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

void
press (gpointer    widget,
       const char *label)
{
  GtkWidget *button = find_widget (widget, GTK_TYPE_BUTTON, "label", label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}
