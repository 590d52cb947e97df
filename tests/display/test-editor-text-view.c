/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "footing-clean-text.h"
#include "footing-follow-focus.h"
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

/* A view on a page that scrolls, with something below it. */
static GtkWidget *
new_page (FootingTextView *view,
          GtkWidget       *below)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *viewport = gtk_viewport_new (NULL, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (view));
  gtk_box_append (GTK_BOX (box), below);
  gtk_viewport_set_child (GTK_VIEWPORT (viewport), box);
  footing_follow_focus (GTK_VIEWPORT (viewport));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled),
                                  GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), viewport);

  return scrolled;
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
set_true_cb (gboolean *flag)
{
  *flag = TRUE;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* ---- clean text */

static void
assert_clean (const char *text,
              gssize      length,
              const char *expected)
{
  g_autofree char *clean = footing_clean_text (text, length);
  g_autofree char *again = NULL;

  g_assert_cmpstr (clean, ==, expected);

  if (clean != NULL)
    again = footing_clean_text (clean, -1);
  g_assert_null (again);
}

static void
test_clean_text (void)
{
  /* What is clean is left as it is. */
  assert_clean ("", -1, NULL);
  assert_clean ("Zoë\tsaid “fine”.\nŠŭ 你好 👩🏽‍⚕️ שלום\n", -1, NULL);
  assert_clean ("right\xe2\x80\x8fto left, a\xe2\x80\x8dj", -1, NULL);

  /* The line ends of Windows, old Macs, Word (U+000B) and the web (U+2028). */
  assert_clean ("a\r\nb\rc\vd\fe\xc2\x85"
                "f\xe2\x80\xa8g\xe2\x80\xa9h",
                -1, "a\nb\nc\nd\ne\nf\ng\nh");
  assert_clean ("\r\n\r\n", -1, "\n\n");

  /* Bell, escape, delete, a C1 control, byte order mark, placeholder of a picture. */
  assert_clean ("a\ab\033[1mc\x7f\xc2\x9b"
                "d\xef\xbb\xbf"
                "e\xef\xbf\xbc"
                "f",
                -1, "ab[1mcdef");
  assert_clean ("one\0two\0", 8, "onetwo");
  assert_clean ("\0", 1, "");
  assert_clean ("caf\xe9 noir", -1, "caf\xef\xbf\xbd noir");
}

static void
test_breaks_endless_paragraphs (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *clean = NULL;
  g_auto(GStrv) lines = NULL;

  while (text->len < 100000)
    g_string_append (text, "reflect ");

  clean = footing_clean_text (text->str, text->len);
  lines = g_strsplit (clean, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 5);

  for (char **line = lines; *line != NULL; line++)
    {
      g_assert_cmpuint (strlen (*line), <=, 20000);
      g_assert_true (**line == '\0' || g_str_has_prefix (*line, "reflect"));
    }

  /* Not a letter less: only spaces became line ends. */
  for (char *c = clean; *c != '\0'; c++)
    if (*c == '\n')
      *c = ' ';
  g_assert_cmpstr (clean, ==, text->str);

  g_string_assign (text, "");
  while (text->len < 50000)
    g_string_append (text, "AB");
  g_free (clean);
  clean = footing_clean_text (text->str, text->len);
  g_assert_cmpuint (strlen (clean), ==, 50002);
}

/* ---- view */

static void
test_has_a_name_and_role (void)
{
  FootingTextView *view = g_object_ref_sink (new_view (""));

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "What?");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE);

  footing_text_view_set_label (view, "So what?");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "So what?");
  g_object_unref (view);
}

static void
test_tab_leaves (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  FootingTextView *first = new_view ("first");
  FootingTextView *second = new_view ("second");
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (first));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (second));
  window = input_show (box, 400, 300);
  gtk_widget_grab_focus (GTK_WIDGET (first));

  input_press_keys ("Tab");
  input_wait_until (gtk_widget_has_focus (GTK_WIDGET (second)));
  input_press_keys ("Shift_L+Tab");
  input_wait_until (gtk_widget_has_focus (GTK_WIDGET (first)));
  assert_text (first, "first");
  assert_text (second, "second");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_typing_can_be_undone_but_not_loading (void)
{
  FootingTextView *view = new_view ("stored ");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  guint edits = 0;

  g_signal_connect_swapped (footing_text_view_get_text_buffer (view), "edited",
                            G_CALLBACK (count_cb), &edits);
  gtk_widget_grab_focus (GTK_WIDGET (view));

  input_type ("words");
  input_wait_until (has_text (view, "stored words"));
  g_assert_cmpuint (edits, ==, 5);

  for (int i = 0; i < 10; i++)
    input_press_keys ("Control_L+z");
  input_wait_until (has_text (view, "stored "));
  input_let_pass (50);
  assert_text (view, "stored ");

  input_press_keys ("Control_L+Shift_L+z");
  input_wait_until (!has_text (view, "stored "));

  edits = 0;
  footing_text_buffer_load (footing_text_view_get_text_buffer (view), "another");
  g_assert_cmpuint (edits, ==, 0);
  g_assert_false (gtk_text_buffer_get_can_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view))));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
paste (FootingTextView    *view,
       GdkContentProvider *provider)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));
  gboolean pasted = FALSE;
  gulong id = g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                                        "paste-done", G_CALLBACK (set_true_cb), &pasted);

  g_assert_true (gdk_clipboard_set_content (clipboard, provider));
  gtk_widget_grab_focus (GTK_WIDGET (view));
  input_press_keys ("Control_L+v");
  input_wait_until (pasted);
  g_signal_handler_disconnect (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), id);
}

static void
paste_text (FootingTextView *view,
            const char      *text)
{
  g_autoptr(GdkContentProvider) provider = gdk_content_provider_new_typed (G_TYPE_STRING, text);

  paste (view, provider);
}

static void
test_pastes_plain_text_only (void)
{
  FootingTextView *view = new_view ("");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);

  paste_text (view, "from\r\nWord\v\a\033");
  assert_text (view, "from\nWord\n");

  input_press_keys ("Control_L+z");
  input_wait_until (has_text (view, ""));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Another program may give what a string cannot hold. */
static void
test_pastes_around_nuls (void)
{
  const char text[] = "before\0after";
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr(GdkContentProvider) provider =
    gdk_content_provider_new_for_bytes ("text/plain;charset=utf-8", bytes);
  FootingTextView *view = new_view ("");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);

  paste (view, provider);
  assert_text (view, "beforeafter");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_leaves_formats_and_pictures_out (void)
{
  FootingTextView *view = new_view ("");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  g_autoptr(GtkTextBuffer) rich = gtk_text_buffer_new (NULL);
  g_autoptr(GdkPaintable) picture = gdk_paintable_new_empty (16, 16);
  g_autoptr(GdkContentProvider) provider = NULL;
  GtkTextIter start, end;
  GSList *tags;

  gtk_text_buffer_create_tag (rich, "bold", "weight", PANGO_WEIGHT_BOLD, NULL);
  gtk_text_buffer_get_start_iter (rich, &start);
  gtk_text_buffer_insert_with_tags_by_name (rich, &start, "bold and a picture", -1, "bold", NULL);
  gtk_text_buffer_insert_paintable (rich, &start, picture);
  gtk_text_buffer_get_bounds (rich, &start, &end);
  gtk_text_buffer_select_range (rich, &start, &end);
  provider = gtk_text_buffer_get_selection_content (rich);

  paste (view, provider);
  assert_text (view, "bold and a picture");
  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &start);
  tags = gtk_text_iter_get_tags (&start);
  g_assert_null (tags);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_five_megabytes_do_not_hang (void)
{
  FootingTextView *view = new_view ("");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *window = input_show (new_page (view, gtk_label_new ("below")), 600, 400);
  g_autoptr(GString) text = g_string_new (NULL);
  gint64 start, longest = 0;

  g_assert_true (is_spelling_active (view));

  /* One endless paragraph, the worst case. */
  while (text->len < 5000000)
    g_string_append (text, "reflekt ");
  paste_text (view, text->str);
  g_assert_false (is_spelling_active (view));
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, text->len);

  /* It still answers to keys. */
  for (int i = 0; i < 5; i++)
    {
      int length = gtk_text_buffer_get_char_count (buffer);

      start = g_get_monotonic_time ();
      input_type ("x");
      input_wait_until (gtk_text_buffer_get_char_count (buffer) == length + 1);
      longest = MAX (longest, g_get_monotonic_time () - start);
    }
  g_test_message ("a key after 5 MB: %d ms at most", (int) (longest / 1000));
  g_assert_cmpint (longest, <, 3 * G_TIME_SPAN_SECOND);

  /* Back to what a person writes, and spelling is checked again. */
  footing_text_buffer_load (footing_text_view_get_text_buffer (view), "short");
  g_assert_true (is_spelling_active (view));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- size and place */

static int
text_bottom (FootingTextView *view)
{
  GtkTextIter end;
  GdkRectangle place;

  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &end);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (view), &end, &place);

  return place.y + place.height;
}

static gboolean
fits (FootingTextView *view)
{
  int height = gtk_widget_get_height (GTK_WIDGET (view));
  int bottom = text_bottom (view);

  return height >= bottom && height <= bottom + 16;
}

static void
test_grows_with_its_text (void)
{
  FootingTextView *view = new_view ("");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *window = input_show (new_page (view, gtk_label_new ("below")), 600, 300);
  int one, many, narrow;

  footing_text_buffer_load (footing_text_view_get_text_buffer (view), "one line");
  input_wait_until (fits (view));
  one = gtk_widget_get_height (GTK_WIDGET (view));

  for (int i = 0; i < 200; i++)
    gtk_text_buffer_insert_at_cursor (buffer, "many words ", -1);
  input_wait_until (fits (view));
  many = gtk_widget_get_height (GTK_WIDGET (view));
  g_assert_cmpint (many, >, 5 * one);

  gtk_window_set_default_size (GTK_WINDOW (window), 320, 300);
  input_wait_until (gtk_widget_get_width (GTK_WIDGET (view)) < 400);
  input_wait_until (fits (view));
  narrow = gtk_widget_get_height (GTK_WIDGET (view));
  g_assert_cmpint (narrow, >, many);

  gtk_window_set_default_size (GTK_WINDOW (window), 600, 300);
  input_wait_until (gtk_widget_get_width (GTK_WIDGET (view)) > 400);
  input_wait_until (gtk_widget_get_height (GTK_WIDGET (view)) == many);

  footing_text_buffer_load (footing_text_view_get_text_buffer (view), "one line");
  input_wait_until (gtk_widget_get_height (GTK_WIDGET (view)) == one);

  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_caret_in_sight (FootingTextView *view,
                   GtkWidget       *scrolled)
{
  GdkRectangle caret;
  graphene_point_t point;
  int x, y;

  gtk_text_view_get_cursor_locations (GTK_TEXT_VIEW (view), NULL, &caret, NULL);
  gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (view), GTK_TEXT_WINDOW_WIDGET,
                                         caret.x, caret.y, &x, &y);
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (view), scrolled,
                                           &GRAPHENE_POINT_INIT (x, y), &point));

  return point.y >= 0 && point.y + caret.height <= gtk_widget_get_height (scrolled);
}

static void
test_page_follows_the_caret (void)
{
  GtkWidget *button = gtk_button_new_with_label ("Done");
  FootingTextView *view = new_view ("");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *scrolled = new_page (view, button);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWidget *window = input_show (scrolled, 500, 300);
  double before;

  gtk_widget_grab_focus (GTK_WIDGET (view));

  for (int i = 0; i < 60; i++)
    input_press_keys ("Return");
  input_type ("end");
  input_wait_until (gtk_text_buffer_get_char_count (buffer) == 63);
  input_wait_until (gtk_adjustment_get_value (adjustment) > 100);
  input_wait_until (is_caret_in_sight (view, scrolled));

  /* Something above becomes higher. */
  before = gtk_adjustment_get_upper (adjustment);
  gtk_widget_set_margin_top (GTK_WIDGET (view), 500);
  input_wait_until (gtk_adjustment_get_upper (adjustment) == before + 500);
  input_wait_until (is_caret_in_sight (view, scrolled));

  /* A click into what is in sight scrolls nothing: the text stays under the pointer. */
  input_press_keys ("Control_L+Home");
  input_wait_until (gtk_adjustment_get_value (adjustment) < 500);
  gtk_widget_grab_focus (button);
  input_wait_until (gtk_adjustment_get_value (adjustment) > 600);
  input_let_pass (100);
  before = gtk_adjustment_get_value (adjustment);
  input_click (scrolled, 100, 120, 1);
  input_wait_until (gtk_widget_has_focus (GTK_WIDGET (view)));
  input_let_pass (100);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, before);

  /* Who scrolls away to read is not called back, whatever becomes of the page. */
  gtk_adjustment_set_value (adjustment, 0);
  gtk_widget_set_margin_top (GTK_WIDGET (view), 0);
  input_let_pass (100);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);

  /* Any other widget comes into sight as well. */
  input_press_keys ("Tab");
  input_wait_until (gtk_widget_has_focus (button));
  input_wait_until (gtk_adjustment_get_value (adjustment) > 100);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- questions in the text */

static gboolean
is_heading (FootingTextView *view,
            int              line)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextTagTable *tags = gtk_text_buffer_get_tag_table (buffer);
  GtkTextTag *tag = gtk_text_tag_table_lookup (tags, "footing-question");
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_line (buffer, &start, line);
  end = start;
  gtk_text_iter_forward_to_line_end (&end);
  gtk_text_iter_backward_char (&end);

  g_assert_cmpint (gtk_text_iter_has_tag (&start, tag), ==, gtk_text_iter_has_tag (&end, tag));

  return gtk_text_iter_has_tag (&start, tag);
}

static void
test_known_questions_are_headings (void)
{
  const char *questions[] = { "What did I not ask, and why not?", NULL };
  const char text[] = "Before\nWhat did I not ask, and why not?\nAfter";
  FootingTextView *view = g_object_ref_sink (new_view (text));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter start, end, last;

  g_assert_false (is_heading (view, 1));
  footing_text_buffer_set_questions (FOOTING_TEXT_BUFFER (buffer), questions);
  g_assert_false (is_heading (view, 0));
  g_assert_true (is_heading (view, 1));
  g_assert_false (is_heading (view, 2));

  /* Somebody makes it their own words, and back. */
  gtk_text_buffer_get_iter_at_line_offset (buffer, &start, 1, 4);
  gtk_text_buffer_insert (buffer, &start, "x", -1);
  g_assert_false (is_heading (view, 1));
  gtk_text_buffer_undo (buffer);
  g_assert_true (is_heading (view, 1));

  /* Lines join and part. */
  gtk_text_buffer_get_iter_at_line (buffer, &end, 1);
  start = end;
  gtk_text_iter_backward_char (&start);
  gtk_text_buffer_delete (buffer, &start, &end);
  g_assert_false (is_heading (view, 0));
  gtk_text_buffer_undo (buffer);
  g_assert_true (is_heading (view, 1));
  g_assert_false (is_heading (view, 0));

  /* Half of one, dragged to another place of the same text, is half a sentence. */
  footing_text_buffer_load (FOOTING_TEXT_BUFFER (buffer), "What did I not ask, and why not?\n");
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, strlen ("What did"));
  gtk_text_buffer_get_end_iter (buffer, &last);
  gtk_text_buffer_insert_range (buffer, &last, &start, &end);
  g_assert_false (is_heading (view, 1));

  footing_text_buffer_load (FOOTING_TEXT_BUFFER (buffer), "What did I not ask, and why not?");
  g_assert_true (is_heading (view, 0));
  footing_text_buffer_set_questions (FOOTING_TEXT_BUFFER (buffer), NULL);
  g_assert_false (is_heading (view, 0));
  g_object_unref (view);
}

static void
test_a_question_is_put_where_one_writes (void)
{
  FootingTextView *view = g_object_ref_sink (new_view (""));
  FootingTextBuffer *buffer = footing_text_view_get_text_buffer (view);

  footing_text_buffer_insert_question (buffer, "Why?");
  gtk_text_buffer_insert_at_cursor (GTK_TEXT_BUFFER (buffer), "Because.", -1);
  assert_text (view, "Why?\nBecause.");
  g_assert_true (is_heading (view, 0));
  g_assert_false (is_heading (view, 1));

  footing_text_buffer_insert_question (buffer, "And so?");
  gtk_text_buffer_insert_at_cursor (GTK_TEXT_BUFFER (buffer), "Next time.", -1);
  assert_text (view, "Why?\nBecause.\nAnd so?\nNext time.");

  /* In the middle of a word of the second line: after that paragraph, and in one undo. */
  place_caret (view, strlen ("Why?\nBeca"));
  footing_text_buffer_insert_question (buffer, "Who says?");
  assert_text (view, "Why?\nBecause.\nWho says?\n\nAnd so?\nNext time.");
  gtk_text_buffer_insert_at_cursor (GTK_TEXT_BUFFER (buffer), "Me.", -1);
  assert_text (view, "Why?\nBecause.\nWho says?\nMe.\nAnd so?\nNext time.");
  g_assert_true (is_heading (view, 2));
  g_assert_true (is_heading (view, 4));

  gtk_text_buffer_undo (GTK_TEXT_BUFFER (buffer));
  gtk_text_buffer_undo (GTK_TEXT_BUFFER (buffer));
  assert_text (view, "Why?\nBecause.\nAnd so?\nNext time.");
  g_object_unref (view);
}

/* ---- keys */

static gboolean
count_key_cb (GtkWidget *widget,
              GVariant  *unused,
              gpointer   count)
{
  (*(guint *) count)++;

  return TRUE;
}

/* GtkSourceView has keys that exchange words and lines and count numbers up. */
static void
test_no_key_rewrites_the_text (void)
{
  FootingTextView *view = new_view ("one two 3\nfour five 6");
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  guint n_back = 0;

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Alt>Left"),
                                                          gtk_callback_action_new (count_key_cb, &n_back, NULL)));
  gtk_widget_add_controller (window, keys);
  gtk_widget_grab_focus (GTK_WIDGET (view));

  place_caret (view, strlen ("one t"));
  input_press_keys ("Alt_L+Left");
  input_wait_until (n_back == 1);
  input_press_keys ("Alt_L+Right");
  input_press_keys ("Alt_L+Down");
  input_press_keys ("Alt_L+Up");
  place_caret (view, strlen ("one two 3"));
  input_press_keys ("Control_L+Shift_L+a");
  input_press_keys ("Control_L+Shift_L+x");
  input_press_keys ("Alt_L+Left");
  input_wait_until (n_back == 2);
  assert_text (view, "one two 3\nfour five 6");

  /* What a text is for still works. */
  place_caret (view, 0);
  input_press_keys ("Control_L+Delete");
  input_wait_until (has_text (view, " two 3\nfour five 6"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- end */

static void
test_leaves_nothing_behind (void)
{
  FootingTextView *view = new_view ("teh end");
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *window = input_show (GTK_WIDGET (view), 400, 300);

  gtk_widget_grab_focus (GTK_WIDGET (view));
  input_type ("x");
  input_let_pass (150);
  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  g_object_add_weak_pointer (G_OBJECT (buffer), (gpointer *) &buffer);
  gtk_window_destroy (GTK_WINDOW (window));
  input_wait_until (view == NULL && buffer == NULL);
}

#define TEXT "/editor/text/"

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func (TEXT "clean-text", test_clean_text);
  g_test_add_func (TEXT "breaks-endless-paragraphs", test_breaks_endless_paragraphs);
  g_test_add_func (TEXT "has-a-name-and-role", test_has_a_name_and_role);
  g_test_add_func (TEXT "tab-leaves", test_tab_leaves);
  g_test_add_func (TEXT "typing-can-be-undone-but-not-loading",
                   test_typing_can_be_undone_but_not_loading);
  g_test_add_func (TEXT "pastes-plain-text-only", test_pastes_plain_text_only);
  g_test_add_func (TEXT "pastes-around-nuls", test_pastes_around_nuls);
  g_test_add_func (TEXT "leaves-formats-and-pictures-out", test_leaves_formats_and_pictures_out);
  g_test_add_func (TEXT "five-megabytes-do-not-hang", test_five_megabytes_do_not_hang);
  g_test_add_func (TEXT "grows-with-its-text", test_grows_with_its_text);
  g_test_add_func (TEXT "page-follows-the-caret", test_page_follows_the_caret);
  g_test_add_func (TEXT "known-questions-are-headings", test_known_questions_are_headings);
  g_test_add_func (TEXT "a-question-is-put-where-one-writes",
                   test_a_question_is_put_where_one_writes);
  g_test_add_func (TEXT "no-key-rewrites-the-text", test_no_key_rewrites_the_text);
  g_test_add_func (TEXT "leaves-nothing-behind", test_leaves_nothing_behind);

  return g_test_run ();
}
