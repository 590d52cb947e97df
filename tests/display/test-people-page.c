/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "announcements.h"
#include "footing-leaving.h"
#include "footing-people-page.h"
#include "footing-people-filter.h"
#include "footing-person-row.h"
#include "footing-workplace.h"
#include "test-diary-book.h"

static const char *
state_of (gpointer page)
{
  GtkStack *stack = find_widget (page, GTK_TYPE_STACK, NULL, NULL);

  return gtk_stack_get_visible_child_name (stack);
}

static gboolean
is_empty (gpointer page)
{
  return g_strcmp0 (state_of (page), "empty") == 0;
}

/* Who is listed, from top to bottom, with commas between. */
static char *
names (gpointer page)
{
  GtkListView *list = find_widget (page, GTK_TYPE_LIST_VIEW, NULL, NULL);
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))); i++)
    {
      g_autoptr(FootingPerson) person =
        g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (list)), i);

      g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", footing_person_get_name (person));
    }

  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
assert_names (gpointer    page,
              const char *expected)
{
  g_autofree char *found = NULL;

  /* A search waits for a pause in typing. */
  for (int i = 0; i < 100; i++)
    {
      g_free (found);
      found = names (page);
      if (g_str_equal (found, expected))
        return;
      let_pass (20);
    }

  g_assert_cmpstr (found, ==, expected);
}

static FootingPerson *
add_person (Book       *book,
            const char *name,
            gboolean    is_preceptor)
{
  FootingPerson *person = store_fixture_person (name);

  g_object_set (person, "is-preceptor", is_preceptor, NULL);
  store_fixture_save (&book->fixture, person);

  return person;
}

static void
add_leaver (Book       *book,
            const char *name)
{
  g_autoptr(FootingPerson) person = add_person (book, name, FALSE);
  g_autoptr(FootingLeaving) leaving =
    g_object_new (FOOTING_TYPE_LEAVING,
                  "person-id", footing_record_get_id (FOOTING_RECORD (person)),
                  "left-on", book_today () - 3,
                  "reason", "retired",
                  "event", FOOTING_LEAVING_EVENT_LEFT_PROFESSION,
                  NULL);

  store_fixture_save (&book->fixture, leaving);
}

static gpointer
open_people (Book *book)
{
  gpointer page = g_object_new (FOOTING_TYPE_PEOPLE_PAGE, "context", book->context, NULL);

  book_show_page (book, page);

  return page;
}

static gpointer
open_full (Book *book)
{
  book_fill (book);
  g_object_unref (add_person (book, "Zoë Test-Łęg", TRUE));
  add_leaver (book, "Carys Test-Moor");

  return open_people (book);
}

static void
search (gpointer    page,
        const char *text)
{
  gtk_editable_set_text (find_widget (page, GTK_TYPE_SEARCH_ENTRY, NULL, NULL), text);
}

static void
show_kind (gpointer          page,
           FootingPeopleKind kind)
{
  gtk_drop_down_set_selected (find_widget (page, GTK_TYPE_DROP_DOWN, NULL, NULL), kind);
}

static void
test_empty (Book          *book,
            gconstpointer  unused)
{
  gpointer page = open_people (book);

  wait_until (is_empty, page);
  g_assert_nonnull (find_widget (page, GTK_TYPE_BUTTON, "action-name", "win.import"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_BUTTON, "label", "Add _Somebody…"));

  g_object_unref (add_person (book, "Amara Test-Brook", FALSE));
  assert_names (page, "Amara Test-Brook");
}

static void
test_kinds (Book          *book,
            gconstpointer  unused)
{
  gpointer page = open_full (book);

  assert_names (page, "Amara Test-Brook, Bao Test-Reed, Carys Test-Moor, Zoë Test-Łęg");
  show_kind (page, FOOTING_PEOPLE_PRECEPTEES);
  assert_names (page, "Amara Test-Brook, Bao Test-Reed");
  show_kind (page, FOOTING_PEOPLE_PRECEPTORS);
  assert_names (page, "Zoë Test-Łęg");
  show_kind (page, FOOTING_PEOPLE_LEFT);
  assert_names (page, "Carys Test-Moor");
}

static void
test_search (Book          *book,
             gconstpointer  unused)
{
  gpointer page = open_full (book);

  assert_names (page, "Amara Test-Brook, Bao Test-Reed, Carys Test-Moor, Zoë Test-Łęg");
  search (page, "zoe leg");
  assert_names (page, "Zoë Test-Łęg");
  search (page, "registered ba");
  assert_names (page, "Bao Test-Reed");
}

static gboolean
has_said (gpointer user_data)
{
  char **said = user_data;

  if (*said == NULL)
    *said = announcements_take ();

  return *said != NULL;
}

/* Once, and not for every letter. */
static void
test_says_how_many (Book          *book,
                    gconstpointer  unused)
{
  gpointer page = open_full (book);
  g_autofree char *first = NULL, *second = NULL, *third = NULL;

  search (page, "ama");
  search (page, "amara");
  wait_until (has_said, &first);
  g_assert_cmpstr (first, ==, "1 person found");

  search (page, "");
  let_pass (1500);
  g_assert_null (announcements_take ());

  search (page, "xyz");
  wait_until (has_said, &second);
  g_assert_cmpstr (second, ==, "Nobody found");

  search (page, "");
  show_kind (page, FOOTING_PEOPLE_PRECEPTEES);
  wait_until (has_said, &third);
  g_assert_cmpstr (third, ==, "2 people found");
}

static void
test_nobody_found (Book          *book,
                   gconstpointer  unused)
{
  gpointer page = open_full (book);

  show_kind (page, FOOTING_PEOPLE_LEFT);
  search (page, "amara");
  assert_names (page, "");
  press (page, "_Show Everyone");
  assert_names (page, "Amara Test-Brook, Bao Test-Reed, Carys Test-Moor, Zoë Test-Łęg");
}

/* A name that is corrected moves to its place, and no other object takes it. */
static void
test_corrected_name (Book          *book,
                     gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(FootingPerson) person = NULL;

  book_fill (book);
  person = add_person (book, "Zoë Test-Łęg", FALSE);
  page = open_people (book);
  assert_names (page, "Amara Test-Brook, Bao Test-Reed, Zoë Test-Łęg");

  g_object_set (person, "name", "Alba Test-Łęg", NULL);
  store_fixture_save (&book->fixture, person);
  assert_names (page, "Alba Test-Łęg, Amara Test-Brook, Bao Test-Reed");
}

/* Returns: (transfer full): what a screen reader says of the first row. */
static char *
heard (gpointer page)
{
  GtkWidget *row = find_widget (page, FOOTING_TYPE_PERSON_ROW, NULL, NULL);

  g_assert_nonnull (row);

  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)),
                                             GTK_ACCESSIBLE_PROPERTY_LABEL, "?");
}

/* Screen readers hear what is on the row, also when somebody is called another name, or is on no
 * programme for as long as enrolments are still being read.
 */
static void
test_heard (Book          *book,
            gconstpointer  unused)
{
  gpointer page = open_full (book);
  g_autoptr(GPtrArray) people = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  assert_names (page, "Amara Test-Brook, Bao Test-Reed, Carys Test-Moor, Zoë Test-Łęg");
  before = heard (page);
  g_assert_nonnull (strstr (before, "Amara Test-Brook · Preceptee without a preceptor"));

  people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);
  g_object_set (g_ptr_array_index (people, 0), "name", "Amara Test-Rill", NULL);
  store_fixture_save (&book->fixture, g_ptr_array_index (people, 0));
  assert_names (page, "Amara Test-Rill, Bao Test-Reed, Carys Test-Moor, Zoë Test-Łęg");

  after = heard (page);
  g_assert_nonnull (strstr (after, "Amara Test-Rill · Preceptee without a preceptor"));
}

/* The one behind the kinds. */
static GtkDropDown *
find_drop_down_of_workplaces (gpointer page)
{
  GtkWidget *kinds = find_widget (page, GTK_TYPE_DROP_DOWN, NULL, NULL);

  return GTK_DROP_DOWN (gtk_widget_get_next_sibling (kinds));
}

static gboolean
knows_new_name (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Beech House") != NULL;
}

/* Whoever looks at one workplace sees it being called another name. */
static void
test_workplace_is_renamed (Book          *book,
                           gconstpointer  unused)
{
  gpointer page = NULL;
  GtkDropDown *drop_down = NULL;
  g_autoptr(FootingWorkplace) home = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Beech Court", NULL);
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Test-Brook");

  store_fixture_save (&book->fixture, home);
  g_object_set (person, "workplace-id", footing_record_get_id (FOOTING_RECORD (home)), NULL);
  store_fixture_save (&book->fixture, person);
  page = open_people (book);
  assert_names (page, "Amara Test-Brook");

  drop_down = find_drop_down_of_workplaces (page);
  gtk_drop_down_set_selected (drop_down, 1);
  g_object_set (home, "name", "Beech House", NULL);
  store_fixture_save (&book->fixture, home);
  wait_until (knows_new_name, drop_down);
  g_assert_cmpuint (gtk_drop_down_get_selected (drop_down), ==, 1);
  assert_names (page, "Amara Test-Brook");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/people-page/empty", test_empty);
  BOOK_TEST ("/people-page/kinds", test_kinds);
  BOOK_TEST ("/people-page/search", test_search);
  BOOK_TEST ("/people-page/says-how-many", test_says_how_many);
  BOOK_TEST ("/people-page/nobody-found", test_nobody_found);
  BOOK_TEST ("/people-page/corrected-name", test_corrected_name);
  BOOK_TEST ("/people-page/heard", test_heard);
  BOOK_TEST ("/people-page/workplace-is-renamed", test_workplace_is_renamed);

  return g_test_run ();
}
