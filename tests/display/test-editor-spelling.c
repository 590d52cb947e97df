/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "footing-text-view.h"
#include "test-editor-input.h"

static char *
dup_text (FootingTextView *view)
{
  return footing_text_buffer_dup_text (footing_text_view_get_text_buffer (view));
}

static void
assert_text (FootingTextView *view,
             const char      *expected)
{
  g_autofree char *text = dup_text (view);

  g_assert_cmpstr (text, ==, expected);
}

static gboolean
has_text (FootingTextView *view,
          const char      *expected)
{
  g_autofree char *text = dup_text (view);

  return g_str_equal (text, expected);
}

static FootingTextView *
new_view (const char *text)
{
  FootingTextView *view = FOOTING_TEXT_VIEW (footing_text_view_new ());

  footing_text_view_set_label (view, "What?");
  footing_text_buffer_load (footing_text_view_get_text_buffer (view), text);

  return view;
}

static void
place_caret (FootingTextView *view,
             int              offset)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter at;

  gtk_text_buffer_get_iter_at_offset (buffer, &at, offset);
  gtk_text_buffer_place_cursor (buffer, &at);
}

static gboolean
is_spelling_active (FootingTextView *view)
{
  gboolean active;

  g_object_get (view, "spelling-active", &active, NULL);

  return active;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static gboolean
is_underlined (FootingTextView *view,
               int              offset)
{
  GtkTextIter at;
  GSList *tags;
  gboolean underlined = FALSE;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &at, offset);
  tags = gtk_text_iter_get_tags (&at);

  for (GSList *item = tags; item != NULL; item = item->next)
    {
      PangoUnderline underline;

      g_object_get (item->data, "underline", &underline, NULL);
      underlined |= underline != PANGO_UNDERLINE_NONE;
    }

  g_slist_free (tags);

  return underlined;
}

static void
test_knows_british_english (void)
{
  FootingTextView *view = new_view ("colour color practise teh end");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  g_autofree char *language = NULL;
  gboolean available;

  g_object_get (view, "language", &language, "spelling-available", &available, NULL);
  g_assert_cmpstr (language, ==, "en_GB");
  g_assert_true (available);

  input_wait_until (is_underlined (view, strlen ("colour color practise t")));
  g_assert_true (is_underlined (view, strlen ("colour c")));
  g_assert_false (is_underlined (view, 1));
  g_assert_false (is_underlined (view, strlen ("colour color p")));

  g_object_set (view, "check-spelling", FALSE, NULL);
  input_wait_until (!is_underlined (view, strlen ("colour c")));
  g_assert_false (is_spelling_active (view));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* With the apostrophe that is on the keyboard, and with the one of printers. */
static void
test_knows_contractions (void)
{
  const char *text = "I didn't, wasn't, couldn't, we'll, they've, I'm, you're, she'd, it's didn’t nurse(s) teh end";
  FootingTextView *view = new_view (text);
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  int mistake = (int) g_utf8_strlen (text, strstr (text, "teh") - text);

  input_wait_until (is_underlined (view, mistake + 1));
  for (int offset = 0; offset < mistake; offset++)
    g_assert_false (is_underlined (view, offset));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_knows_names_it_was_told (void)
{
  const char *words[] = { "Oluwaseun", "preceptee", NULL };
  FootingTextView *view = new_view ("Oluwaseun is a preceptee, not a mentoree.");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);

  input_wait_until (is_underlined (view, 1));
  footing_text_view_set_known_words (view, words);
  input_wait_until (!is_underlined (view, 1));
  input_wait_until (is_underlined (view, strlen ("Oluwaseun is a preceptee, not a me")));
  g_assert_false (is_underlined (view, strlen ("Oluwaseun is a pr")));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_does_without_a_dictionary (void)
{
  FootingTextView *view = new_view ("color");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  gboolean available;
  guint notified = 0;

  input_wait_until (is_spelling_active (view));
  g_signal_connect_swapped (view, "notify::spelling-available", G_CALLBACK (count_cb), &notified);

  g_object_set (view, "language", "cy_GB", NULL);
  g_object_get (view, "spelling-available", &available, NULL);
  g_assert_false (available);
  g_assert_false (is_spelling_active (view));
  g_assert_cmpuint (notified, ==, 1);

  gtk_widget_grab_focus (GTK_WIDGET (view));
  input_type ("x");
  input_wait_until (has_text (view, "colorx"));
  input_press_keys ("Menu");
  input_let_pass (50);
  input_press_keys ("Escape");

  g_object_set (view, "language", "en_GB", NULL);
  g_assert_true (is_spelling_active (view));
  g_assert_cmpuint (notified, ==, 2);

  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
find_menu (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_POPOVER_MENU (widget) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_menu (child);

  return found;
}

static gboolean
shows_label (GtkWidget  *widget,
             const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
      g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_label (child, text))
      return TRUE;

  return FALSE;
}

/* Each way to the menu has the corrections in it at once, though nothing was looked up before. */
static void
test_menu_offers_corrections (gconstpointer data)
{
  const char *keys = data;
  FootingTextView *view = new_view ("a smal house");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  GdkRectangle word;
  GtkTextIter at;

  gtk_widget_grab_focus (GTK_WIDGET (view));

  if (keys != NULL)
    {
      place_caret (view, strlen ("a sm"));
      input_press_keys (keys);
    }
  else
    {
      gtk_text_buffer_get_iter_at_offset (buffer, &at, strlen ("a sm"));
      gtk_text_view_get_iter_location (GTK_TEXT_VIEW (view), &at, &word);
      input_click (GTK_WIDGET (view), word.x + 3, word.y + word.height / 2, 3);
    }

  input_wait_until (find_menu (GTK_WIDGET (view)) != NULL);
  g_assert_true (shows_label (find_menu (GTK_WIDGET (view)), "small"));
  g_assert_true (shows_label (find_menu (GTK_WIDGET (view)), "Ignore this word"));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view), "spelling.correct", "s", "small"));
  assert_text (view, "a small house");
  input_press_keys ("Escape");
  input_wait_until (find_menu (GTK_WIDGET (view)) == NULL);

  /* There is nothing to correct any more, and nothing of it in the menu. */
  input_press_keys ("Menu");
  input_wait_until (find_menu (GTK_WIDGET (view)) != NULL);
  g_assert_true (shows_label (find_menu (GTK_WIDGET (view)), "Check spelling"));
  g_assert_false (shows_label (find_menu (GTK_WIDGET (view)), "small"));
  g_assert_false (shows_label (find_menu (GTK_WIDGET (view)), "Ignore this word"));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_ignores_a_word (void)
{
  FootingTextView *view = new_view ("ask Xanthippea about it");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);

  input_wait_until (is_underlined (view, strlen ("ask X")));
  place_caret (view, strlen ("ask X"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (view), "spelling.ignore", NULL));
  place_caret (view, 0);
  input_wait_until (!is_underlined (view, strlen ("ask X")));
  input_let_pass (300);
  g_assert_false (is_underlined (view, strlen ("ask X")));

  gtk_window_destroy (GTK_WINDOW (window));
}

#define SPELLING "/editor/spelling/"

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func (SPELLING "knows-british-english", test_knows_british_english);
  g_test_add_func (SPELLING "knows-contractions", test_knows_contractions);
  g_test_add_func (SPELLING "knows-names-it-was-told", test_knows_names_it_was_told);
  g_test_add_func (SPELLING "does-without-a-dictionary", test_does_without_a_dictionary);
  g_test_add_data_func (SPELLING "menu-key-offers-corrections",
                        "Menu", test_menu_offers_corrections);
  g_test_add_data_func (SPELLING "shift-f10-offers-corrections",
                        "Shift_L+F10", test_menu_offers_corrections);
  g_test_add_data_func (SPELLING "right-click-offers-corrections",
                        NULL, test_menu_offers_corrections);
  g_test_add_func (SPELLING "ignores-a-word", test_ignores_a_word);

  return g_test_run ();
}
