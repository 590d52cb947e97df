/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-page.h"
#include "footing-document-signature.h"
#include "footing-document-table.h"
#include "footing-document.h"
#include "footing-documents-group.h"
#include "footing-enrolment-item.h"
#include "footing-field-box.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-text-view.h"
#include "test-diary-book.h"

static AdwNavigationView *
view_of (Book *book)
{
  return ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (book->shell)));
}

static gpointer
visible_page (Book *book)
{
  return adw_navigation_view_get_visible_page (view_of (book));
}

static gboolean
is_laid_out (gpointer data)
{
  gpointer page = visible_page (data);

  return FOOTING_IS_DOCUMENT_PAGE (page) && find_widget (page, FOOTING_TYPE_FIELD_BOX, NULL, NULL) != NULL;
}

static gpointer
begin (Book       *book,
       const char *form)
{
  FootingRoster *roster = footing_context_get_roster (book->context);

  book_show_page (book, adw_navigation_page_new (gtk_label_new ("Home"), "Home"));
  footing_document_page_begin (visible_page (book), book->context, footing_roster_find_enrolment (roster, book->amara),
                               footing_reference_get_form (book->reference, form));
  wait_until (is_laid_out, book);

  return visible_page (book);
}

static GtkTextBuffer *
buffer_of (gpointer    page,
           const char *label)
{
  GtkTextView *view = find_widget (page, FOOTING_TYPE_TEXT_VIEW, "label", label);

  g_assert_nonnull (view);

  return gtk_text_view_get_buffer (view);
}

static gboolean
is_on_disk (gpointer data)
{
  Book *book = data;
  g_autoptr(GPtrArray) fields = store_fixture_list (&book->fixture, FOOTING_TYPE_DOCUMENT_FIELD);

  for (guint i = 0; i < fields->len; i++)
    if (g_str_equal (footing_document_field_get_key (g_ptr_array_index (fields, i)), "stuck"))
      return g_strcmp0 (footing_document_field_get_body (g_ptr_array_index (fields, i)), "We ask the lead.") == 0;

  return FALSE;
}

#define STUCK "What we do when it is not working"

static void
test_saves_itself (Book          *book,
                   gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = begin (book, "charter");
  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "Preceptorship charter");
  gtk_text_buffer_set_text (buffer_of (page, STUCK), "We ask the lead.", -1);
  wait_until (is_on_disk, book);
}

static gpointer
open_dialog (Book *book)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (book->shell));
}

static gboolean
has_dialog (gpointer data)
{
  gpointer dialog = open_dialog (data);

  return dialog != NULL && find_widget (dialog, ADW_TYPE_ENTRY_ROW, NULL, NULL) != NULL;
}

static gboolean
is_locked (gpointer data)
{
  gpointer page = visible_page (data);

  return find_widget (page, GTK_TYPE_LABEL, "label", "Signed and locked on 12 Mar 2026") != NULL &&
         find_widget (page, FOOTING_TYPE_TEXT_VIEW, NULL, NULL) == NULL;
}

static void
write_name (gpointer    dialog,
            const char *title,
            const char *name)
{
  gpointer row = find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", title);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), name);
}

static void
open_sign_dialog (Book *book)
{
  gtk_widget_activate_action (visible_page (book), "document.sign", NULL);
  wait_until (has_dialog, book);
}

static gboolean
has_no_dialog (gpointer data)
{
  return open_dialog (data) == NULL;
}

static guint
count (Book  *book,
       GType  type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (&book->fixture, type);

  return records->len;
}

/* Words of the last moment are signed too, and whoever may sign does not have to. */
static void
test_two_sign (Book          *book,
               gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = begin (book, "charter");
  gtk_text_buffer_set_text (buffer_of (page, STUCK), "We ask the lead.", -1);
  open_sign_dialog (book);
  g_assert_true (is_on_disk (book));
  write_name (open_dialog (book), "Preceptee: your name", "Amara Obi");
  /* A name in the wrong row could not be taken back. */
  write_name (open_dialog (book), "Preceptor: your name", "Amara Obi ");
  g_assert_false (gtk_widget_is_sensitive (find_widget (open_dialog (book), GTK_TYPE_BUTTON, "label", "_Sign")));
  write_name (open_dialog (book), "Preceptor: your name", "Zoë Test");
  press (open_dialog (book), "_Sign");
  wait_until (has_no_dialog, book);
  wait_until (is_locked, book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 2);
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Manager · did not sign"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "We ask the lead."));
}

static gboolean
has_a_name (gpointer data)
{
  return find_widget (visible_page (data), GTK_TYPE_LABEL, "label", "Amara Obi") != NULL;
}

static gboolean
has_no_names (gpointer data)
{
  return !has_a_name (data);
}

static void
let_amara_sign (Book *book)
{
  open_sign_dialog (book);
  write_name (open_dialog (book), "Preceptee: your name", "Amara Obi");
  press (open_dialog (book), "_Sign");
  wait_until (has_no_dialog, book);
  wait_until (has_a_name, book);
}

/* Another day, and with other capitals and spaces, it is still the same name. */
static void
test_one_signs_once (Book          *book,
                     gconstpointer  unused)
{
  const char *same[] = { "Amara Obi", "amara  OBI ", "Amara\u00a0Obi" };
  GtkWidget *sign = NULL;

  book_fill (book);
  begin (book, "charter");
  let_amara_sign (book);

  open_sign_dialog (book);
  sign = find_widget (open_dialog (book), GTK_TYPE_BUTTON, "label", "_Sign");
  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      write_name (open_dialog (book), "Preceptor: your name", same[i]);
      g_assert_false (gtk_widget_is_sensitive (sign));
    }

  write_name (open_dialog (book), "Preceptor: your name", "Amara B Obi");
  g_assert_true (gtk_widget_is_sensitive (sign));
  press (open_dialog (book), "_Sign");
  wait_until (has_no_dialog, book);
}

#define NAME_WENT "The signature has been taken away, because what was signed has changed"

/* One signs today; then the words change, and the signature is gone. */
static void
test_words_take_names_away (Book          *book,
                            gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = begin (book, "charter");
  let_amara_sign (book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 1);

  gtk_text_buffer_set_text (buffer_of (page, STUCK), "We ask the lead.", -1);
  wait_until (has_no_names, book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_DOCUMENT_SIGNATURE), ==, 0);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, NAME_WENT);
}

/* Who writes and leaves hears of it too, though the page has gone before all is saved; and only once. */
static void
test_names_go_with_who_leaves (Book          *book,
                               gconstpointer  unused)
{
  gpointer page = NULL;
  guint toasts = 0;

  book_fill (book);
  page = begin (book, "charter");
  let_amara_sign (book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), !=, NAME_WENT);
  toasts = test_shell_count_toasts (book->shell);
  gtk_text_buffer_set_text (buffer_of (page, STUCK), "We ask the lead.", -1);
  adw_navigation_view_pop (view_of (book));
  wait_until (is_on_disk, book);
  let_pass (200);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, NAME_WENT);
  g_assert_cmpuint (test_shell_count_toasts (book->shell), ==, toasts + 1);
}

/* A name is not thrown away without a question. */
static void
test_asks_before_a_name_is_lost (Book          *book,
                                 gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  begin (book, "charter");
  open_sign_dialog (book);
  dialog = open_dialog (book);
  write_name (dialog, "Preceptee: your name", "Amara Obi");
  adw_dialog_close (dialog);
  g_assert_true (ADW_IS_ALERT_DIALOG (open_dialog (book)));
  adw_dialog_close (open_dialog (book));
  g_assert_true (open_dialog (book) == dialog);

  write_name (dialog, "Preceptee: your name", "");
  adw_dialog_close (dialog);
  wait_until (has_no_dialog, book);
}

/* In a field the whole text would be selected, and the next key would replace it. */
static void
test_focus_comes_back (Book          *book,
                       gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer button = NULL;

  book_fill (book);
  page = begin (book, "charter");
  button = find_widget (page, GTK_TYPE_BUTTON, "label", "_Sign…");
  gtk_widget_grab_focus (button);
  let_amara_sign (book);
  let_pass (300);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (book->shell)) == button);
}

static gboolean
asks_about_pages (gpointer data)
{
  return ADW_IS_ALERT_DIALOG (open_dialog (data)) &&
         g_str_equal (adw_alert_dialog_get_heading (open_dialog (data)), "More Than One Page");
}

static gboolean
long_words_are_kept (gpointer data)
{
  g_autoptr(GPtrArray) fields = store_fixture_list (&((Book *) data)->fixture, FOOTING_TYPE_DOCUMENT_FIELD);

  for (guint i = 0; i < fields->len; i++)
    {
      const char *body = footing_document_field_get_body (g_ptr_array_index (fields, i));

      if (body != NULL && strlen (body) > 10000)
        return TRUE;
    }

  return FALSE;
}

/* The sheet that people know has one page; whoever wrote more is told before it is printed. */
static void
test_more_than_a_page_is_asked_about (Book          *book,
                                      gconstpointer  unused)
{
  g_autoptr(GString) words = g_string_new (NULL);
  gpointer page = NULL;

  for (guint i = 0; i < 600; i++)
    g_string_append (words, "We ask the lead, and then we wait. ");
  book_fill (book);
  page = begin (book, "charter");
  gtk_text_buffer_set_text (buffer_of (page, STUCK), words->str, -1);
  wait_until (long_words_are_kept, book);
  let_pass (300);

  gtk_widget_activate_action (page, "document.save-pdf", NULL);
  wait_until (asks_about_pages, book);
  g_assert_true (g_str_has_suffix (adw_alert_dialog_get_body (open_dialog (book)), "Nothing is left out."));
  adw_dialog_close (open_dialog (book));
  wait_until (has_no_dialog, book);
}

static gboolean
undo_nothing (gpointer unused)
{
  return FALSE;
}

/* Ctrl+Z after a signature must not take back what came before it, on another page perhaps. */
static void
test_signing_is_not_undone (Book          *book,
                            gconstpointer  unused)
{
  book_fill (book);
  begin (book, "charter");
  footing_shell_offer_undo (GTK_WIDGET (book->shell), "Something before", undo_nothing, NULL, NULL);
  g_assert_true (test_shell_can_undo (book->shell));
  open_sign_dialog (book);
  write_name (open_dialog (book), "Preceptee: your name", "Amara Obi");
  press (open_dialog (book), "_Sign");
  wait_until (has_no_dialog, book);
  g_assert_false (test_shell_can_undo (book->shell));
}

static gboolean
has_note (gpointer data)
{
  return find_widget (visible_page (data), GTK_TYPE_LABEL, "label", "It was Monday.") != NULL;
}

static void
test_note (Book          *book,
           gconstpointer  unused)
{
  book_fill (book);
  begin (book, "charter");
  open_sign_dialog (book);
  write_name (open_dialog (book), "Preceptee: your name", "Amara Obi");
  write_name (open_dialog (book), "Preceptor: your name", "Zoë Test");
  press (open_dialog (book), "_Sign");
  wait_until (is_locked, book);
  wait_until (has_no_dialog, book);

  gtk_widget_activate_action (visible_page (book), "document.add-note", NULL);
  wait_until (has_dialog, book);
  write_name (open_dialog (book), "Your name", "Amara Obi");
  gtk_text_buffer_set_text (buffer_of (open_dialog (book), "Note"), "It was Monday.", -1);
  press (open_dialog (book), "_Add");
  wait_until (has_note, book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_DOCUMENT_NOTE), ==, 1);
}

static gboolean
is_home (gpointer data)
{
  return !FOOTING_IS_DOCUMENT_PAGE (visible_page (data));
}

static gboolean
is_back (gpointer data)
{
  return count (data, FOOTING_TYPE_DOCUMENT) == 1;
}

static void
test_delete_and_undo (Book          *book,
                      gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = begin (book, "snob");
  gtk_text_buffer_set_text (buffer_of (page, "Strengths"), "Patience", -1);
  gtk_widget_activate_action (page, "document.delete", NULL);
  wait_until (is_home, book);
  g_assert_cmpuint (count (book, FOOTING_TYPE_DOCUMENT), ==, 0);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "Document deleted");
  test_shell_undo (book->shell);
  wait_until (is_back, book);
}

/* Every form there is can be laid out, wide and narrow, with words in it and without. */
static void
test_every_form (Book          *book,
                 gconstpointer  unused)
{
  const GPtrArray *forms = footing_reference_get_forms (book->reference);

  book_fill (book);
  for (guint i = 0; i < forms->len; i++)
    {
      const FootingForm *form = g_ptr_array_index (forms, i);
      gpointer page = begin (book, form->id);

      g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", form->title));
      g_object_set (page, "slim", TRUE, NULL);
      let_pass (20);
      g_object_set (page, "slim", FALSE, NULL);
      let_pass (20);
    }
}

static int
least_width (gpointer widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* Seven columns fit beside the sidebar of a small window, and on a telephone. */
static void
test_a_table_fits (Book          *book,
                   gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer table = NULL;
  graphene_point_t first = GRAPHENE_POINT_INIT (0, 0);
  graphene_point_t second = first;

  book_fill (book);
  page = begin (book, "learning-plan");
  table = find_widget (page, FOOTING_TYPE_DOCUMENT_TABLE, NULL, NULL);
  g_assert_cmpint (least_width (table), <, 560);

  /* In a window of 1000 pixels a day would not fit into its column, so cells stand in pairs. */
  g_object_set (page, "close", TRUE, NULL);
  let_pass (100);
  g_assert_cmpint (least_width (table), <, 300);
  g_assert_true (gtk_widget_compute_point (find_widget (table, FOOTING_TYPE_TEXT_VIEW, "label", "Goal, row 1"), table,
                                           &first, &first));
  g_assert_true (gtk_widget_compute_point (find_widget (table, FOOTING_TYPE_TEXT_VIEW, "label", "By when, row 1"),
                                           table, &second, &second));
  g_assert_cmpfloat (second.y, >, first.y);

  g_object_set (page, "slim", TRUE, NULL);
  let_pass (100);
  g_assert_cmpint (least_width (table), <, 250);
}

static gboolean
has_begun_row (gpointer group)
{
  return find_widget (group, ADW_TYPE_ACTION_ROW, "subtitle", "Draft of 12 Mar 2026") != NULL;
}

static gboolean
has_open_row (gpointer group)
{
  return find_widget (group, ADW_TYPE_ACTION_ROW, "subtitle", "Not begun yet") != NULL;
}

static void
test_group (Book          *book,
            gconstpointer  unused)
{
  FootingRoster *roster = NULL;
  g_autoptr(FootingEnrolmentItem) item = NULL;
  GtkWidget *group = g_object_new (FOOTING_TYPE_DOCUMENTS_GROUP, NULL);
  GtkWidget *row = NULL;

  book_fill (book);
  roster = footing_context_get_roster (book->context);
  item = g_object_new (FOOTING_TYPE_ENROLMENT_ITEM, "enrolment-id", book->amara, "kind", FOOTING_ITEM_KIND_DOCUMENT,
                       "key", "charter", "name", "Preceptorship charter", "required", TRUE, NULL);
  store_fixture_save (&book->fixture, item);
  footing_documents_group_show (FOOTING_DOCUMENTS_GROUP (group), book->context,
                                footing_roster_find_enrolment (roster, book->amara));
  book_show_page (book, adw_navigation_page_new (group, "Documents"));
  wait_until (has_open_row, group);

  row = find_widget (group, ADW_TYPE_ACTION_ROW, "title", "Preceptorship charter");
  adw_action_row_activate (ADW_ACTION_ROW (row));
  wait_until (is_laid_out, book);
  adw_navigation_view_pop (view_of (book));
  wait_until (has_begun_row, group);
  g_assert_null (find_widget (group, ADW_TYPE_ACTION_ROW, "subtitle", "Not begun yet"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/document-page/saves-itself", test_saves_itself);
  BOOK_TEST ("/document-page/two-sign", test_two_sign);
  BOOK_TEST ("/document-page/one-signs-once", test_one_signs_once);
  BOOK_TEST ("/document-page/words-take-names-away", test_words_take_names_away);
  BOOK_TEST ("/document-page/more-than-a-page-is-asked-about", test_more_than_a_page_is_asked_about);
  BOOK_TEST ("/document-page/signing-is-not-undone", test_signing_is_not_undone);
  BOOK_TEST ("/document-page/names-go-with-who-leaves", test_names_go_with_who_leaves);
  BOOK_TEST ("/document-page/asks-before-a-name-is-lost", test_asks_before_a_name_is_lost);
  BOOK_TEST ("/document-page/focus-comes-back", test_focus_comes_back);
  BOOK_TEST ("/document-page/note", test_note);
  BOOK_TEST ("/document-page/delete-and-undo", test_delete_and_undo);
  BOOK_TEST ("/document-page/a-table-fits", test_a_table_fits);
  BOOK_TEST ("/document-page/every-form", test_every_form);
  BOOK_TEST ("/document-page/group", test_group);

  return g_test_run ();
}
