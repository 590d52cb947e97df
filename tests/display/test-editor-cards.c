/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-prompt-card.h"
#include "footing-stage-card.h"
#include "test-editor-input.h"

static GtkWidget *
find_with_text (GtkWidget  *widget,
                GType       type,
                const char *text)
{
  GtkWidget *found = NULL;
  g_autofree char *label = NULL;

  if (!gtk_widget_get_visible (widget))
    return NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    {
      g_object_get (widget, "label", &label, NULL);
      if (g_strcmp0 (label, text) == 0)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_with_text (child, type, text);

  return found;
}

static gboolean
shows (gpointer    widget,
       const char *text)
{
  return find_with_text (widget, GTK_TYPE_LABEL, text) != NULL;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
assert_text (FootingStageCard *card,
             const char       *expected)
{
  g_autofree char *text = footing_stage_card_dup_text (card);

  g_assert_cmpstr (text, ==, expected);
}

static FootingStageCard *
new_card (void)
{
  return FOOTING_STAGE_CARD (footing_stage_card_new ("So what?", "Why does it matter?"));
}

/* ---- stage card */

static void
test_card_says_what_it_is_for (void)
{
  FootingStageCard *card = g_object_ref_sink (new_card ());
  FootingTextView *view = footing_stage_card_get_text_view (card);

  gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, "So what?");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "So what?");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Why does it matter?");
  g_assert_true (shows (card, "So what?"));
  g_assert_true (shows (card, "Why does it matter?"));
  gtk_test_accessible_assert_role (find_with_text (GTK_WIDGET (card), GTK_TYPE_LABEL, "So what?"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);

  footing_stage_card_set_hint (card, NULL);
  g_assert_false (shows (card, "Why does it matter?"));
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
  g_object_unref (card);
}

static void
test_card_changes_when_somebody_writes (void)
{
  FootingStageCard *card = new_card ();
  GtkWidget *window = input_show (GTK_WIDGET (card), 400, 300);
  guint changes = 0;

  g_signal_connect_swapped (card, "changed", G_CALLBACK (count_cb), &changes);
  footing_stage_card_set_text (card, "stored");
  g_assert_cmpuint (changes, ==, 0);
  assert_text (card, "stored");

  footing_stage_card_grab_focus (card);
  input_type (" and more");
  input_wait_until (changes == 9);
  assert_text (card, "stored and more");

  footing_stage_card_set_text (card, NULL);
  g_assert_cmpuint (changes, ==, 9);
  assert_text (card, "");

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The question is not the writer's, and a card with nothing else is empty. */
static void
test_card_counts_no_question (void)
{
  const char *questions[] = { "Who was heard?", NULL };
  FootingStageCard *card = FOOTING_STAGE_CARD (footing_stage_card_new ("What?", NULL));

  g_object_ref_sink (card);
  footing_stage_card_set_questions (card, questions);
  footing_stage_card_set_text (card, "Who was heard?\n");
  g_assert_cmpuint (footing_stage_card_get_word_count (card), ==, 0);
  footing_stage_card_set_text (card, "Who was heard?\nNot many.");
  g_assert_cmpuint (footing_stage_card_get_word_count (card), ==, 2);
  g_object_unref (card);
}

static void
test_card_counts_words_in_a_pause (void)
{
  FootingStageCard *card = new_card ();
  GtkWidget *window = input_show (GTK_WIDGET (card), 400, 300);
  guint counted = 0;

  g_assert_cmpuint (footing_stage_card_get_word_count (card), ==, 0);
  g_assert_false (shows (card, "0 words"));

  footing_stage_card_set_text (card, "I");
  g_assert_true (shows (card, "1 word"));

  g_signal_connect_swapped (card, "notify::word-count", G_CALLBACK (count_cb), &counted);
  footing_stage_card_grab_focus (card);
  input_type (" did not ask");
  input_wait_until (({ g_autofree char *text = footing_stage_card_dup_text (card);
                       g_str_equal (text, "I did not ask"); }));
  input_let_pass (100);
  g_assert_true (shows (card, "1 word"));
  g_assert_cmpuint (counted, ==, 0);

  input_wait_until (shows (card, "4 words"));
  g_assert_cmpuint (counted, ==, 1);

  /* Who asks does not have to wait. */
  input_type (" why");
  input_wait_until (footing_stage_card_get_word_count (card) == 5);
  g_assert_true (shows (card, "5 words"));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_card_is_written_on_wherever_it_is_touched (void)
{
  FootingStageCard *card = new_card ();
  FootingTextView *view = footing_stage_card_get_text_view (card);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label ("elsewhere");
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (card));
  window = input_show (box, 400, 300);
  gtk_widget_grab_focus (button);

  input_click (GTK_WIDGET (card), 200, 10, 1);
  input_wait_until (gtk_widget_has_focus (GTK_WIDGET (view)));

  /* A card is one stop on the way through the page. */
  input_press_keys ("Tab");
  input_wait_until (gtk_widget_has_focus (button));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- how saving fares */

static char *
read_cb (FootingAutosave *autosave,
         gpointer         card)
{
  return footing_stage_card_dup_text (card);
}

static void
save_cb (FootingAutosave *autosave,
         char            *text,
         gpointer         card)
{
  g_free (text);
}

static void
test_card_says_how_saving_fares (void)
{
  FootingStageCard *card = new_card ();
  GtkWidget *window = input_show (GTK_WIDGET (card), 400, 300);
  g_autoptr(FootingAutosave) autosave = footing_autosave_new (read_cb, save_cb, card, NULL);
  g_autoptr(GError) full = g_error_new (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "The disk is full");

  g_object_set (autosave, "pause", 60000, "longest-wait", 60000, "first-retry", 60000, NULL);
  footing_stage_card_set_autosave (card, autosave);
  input_let_pass (600);
  g_assert_false (shows (card, "Saved"));

  footing_autosave_touch (autosave);
  footing_autosave_flush (autosave);
  footing_autosave_finished (autosave, NULL);
  input_let_pass (50);
  g_assert_false (shows (card, "Saved"));
  input_wait_until (shows (card, "Saved"));

  /* Goes while one writes, and does not come back for a moment between two words. */
  footing_autosave_touch (autosave);
  g_assert_false (shows (card, "Saved"));
  footing_autosave_flush (autosave);
  footing_autosave_finished (autosave, NULL);
  footing_autosave_touch (autosave);
  input_let_pass (700);
  g_assert_false (shows (card, "Saved"));

  /* A slow disk is worth a word, a full one is said at once and until it works. */
  footing_autosave_flush (autosave);
  input_wait_until (shows (card, "Saving…"));
  footing_autosave_finished (autosave, full);
  g_assert_true (shows (card, "Not saved yet"));
  footing_autosave_touch (autosave);
  footing_autosave_flush (autosave);
  g_assert_true (shows (card, "Not saved yet"));
  footing_autosave_finished (autosave, NULL);
  input_wait_until (shows (card, "Saved"));

  footing_stage_card_set_autosave (card, NULL);
  g_assert_false (shows (card, "Saved"));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- prompts */

static FootingPrompt *
new_prompt (const char *id,
            const char *text)
{
  FootingPrompt *prompt = footing_prompt_new ();

  prompt->id = g_strdup (id);
  prompt->text = g_strdup (text);

  return prompt;
}

static FootingPromptCard *
new_prompt_card (void)
{
  FootingPromptCard *card = FOOTING_PROMPT_CARD (footing_prompt_card_new ());
  g_autoptr(FootingPrompt) first = new_prompt ("c4", "What did I not ask, and why not?");
  g_autoptr(FootingPrompt) second = new_prompt ("f7", "Am I offering help they asked for?");

  footing_prompt_card_show (card, 0, first);
  footing_prompt_card_show (card, 1, second);

  return card;
}

static void
test_prompts_come_and_go (void)
{
  FootingPromptCard *card = g_object_ref_sink (FOOTING_PROMPT_CARD (footing_prompt_card_new ()));
  g_autoptr(FootingPrompt) prompt = new_prompt ("c4", "What did I not ask, and why not?");
  GtkWidget *answer;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (card)));

  footing_prompt_card_show (card, 1, prompt);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (card)));
  g_assert_true (shows (card, "What did I not ask, and why not?"));

  answer = find_with_text (GTK_WIDGET (card), GTK_TYPE_BUTTON, "Answer This");
  gtk_test_accessible_assert_role (answer, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (answer, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "What did I not ask, and why not?");

  footing_prompt_card_show (card, 1, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (card)));
  g_object_unref (card);
}

typedef struct
{
  const char *signal;
  const char *button;
} Choice;

typedef struct
{
  guint count;
  guint place;
  char *id;
} Heard;

static void
heard_cb (FootingPromptCard *card,
          guint              place,
          const char        *id,
          Heard             *heard)
{
  heard->count++;
  heard->place = place;
  g_set_str (&heard->id, id);
}

static void
heard_answer_cb (FootingPromptCard *card,
                 guint              place,
                 const char        *id,
                 const char        *text,
                 Heard             *heard)
{
  heard_cb (card, place, id, heard);
  g_assert_cmpstr (text, ==, "What did I not ask, and why not?");
}

static void
test_prompt_buttons (gconstpointer data)
{
  const Choice *choice = data;
  FootingPromptCard *card = new_prompt_card ();
  GtkWidget *window = input_show (GTK_WIDGET (card), 300, 400);
  GtkWidget *button = find_with_text (GTK_WIDGET (card), GTK_TYPE_BUTTON, choice->button);
  gboolean is_answer = g_str_equal (choice->signal, "answer");
  Heard heard = { 0 };

  g_signal_connect (card, choice->signal,
                    is_answer ? G_CALLBACK (heard_answer_cb) : G_CALLBACK (heard_cb), &heard);
  input_click (button, 10, 10, 1);
  input_wait_until (heard.count == 1);
  g_assert_cmpuint (heard.place, ==, 0);
  g_assert_cmpstr (heard.id, ==, "c4");

  /* Of two alike, the second. */
  footing_prompt_card_show (card, 0, NULL);
  g_signal_handlers_disconnect_by_data (card, &heard);
  g_signal_connect (card, "another", G_CALLBACK (heard_cb), &heard);
  button = find_with_text (GTK_WIDGET (card), GTK_TYPE_BUTTON, "Another");
  gtk_widget_grab_focus (button);
  input_press_keys ("Return");
  input_wait_until (heard.count == 2);
  g_assert_cmpuint (heard.place, ==, 1);
  g_assert_cmpstr (heard.id, ==, "f7");

  g_free (heard.id);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a page does when somebody changes their mind about the question that is shown. */
static void
exchange_cb (FootingPromptCard *card,
             guint              place,
             const char        *id)
{
  g_autoptr(FootingPrompt) next = new_prompt ("d9", "How would I want this to be handled?");

  footing_prompt_card_show (card, place, next);
  g_assert_cmpstr (id, ==, "c4");
}

static void
test_another_keeps_the_keyboard (void)
{
  FootingPromptCard *card = new_prompt_card ();
  GtkWidget *window = input_show (GTK_WIDGET (card), 300, 400);
  GtkWidget *button = find_with_text (GTK_WIDGET (card), GTK_TYPE_BUTTON, "Another");

  g_signal_connect (card, "another", G_CALLBACK (exchange_cb), NULL);
  gtk_widget_grab_focus (button);
  input_press_keys ("space");
  input_wait_until (shows (card, "How would I want this to be handled?"));
  g_assert_false (shows (card, "What did I not ask, and why not?"));
  g_assert_true (shows (card, "Am I offering help they asked for?"));
  g_assert_true (gtk_widget_has_focus (button));
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "How would I want this to be handled?");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
answer_cb (FootingPromptCard *prompts,
           guint              place,
           const char        *id,
           const char        *text,
           FootingStageCard  *card)
{
  footing_stage_card_answer (card, text);
}

static void
test_answer_this (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  FootingStageCard *card = new_card ();
  FootingPromptCard *prompts = new_prompt_card ();
  GtkWidget *window;
  guint changes = 0;

  gtk_widget_set_hexpand (GTK_WIDGET (card), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (card));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (prompts));
  window = input_show (box, 800, 400);
  footing_stage_card_set_text (card, "We talked.");
  g_signal_connect_swapped (card, "changed", G_CALLBACK (count_cb), &changes);
  g_signal_connect (prompts, "answer", G_CALLBACK (answer_cb), card);

  input_click (find_with_text (GTK_WIDGET (prompts), GTK_TYPE_BUTTON, "Answer This"), 10, 10, 1);
  input_wait_until (gtk_widget_has_focus (GTK_WIDGET (footing_stage_card_get_text_view (card))));
  g_assert_cmpuint (changes, >, 0);
  input_type ("about nights");
  input_wait_until (changes >= 13);
  assert_text (card, "We talked.\nWhat did I not ask, and why not?\nabout nights");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_cards_leave_nothing_behind (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  FootingStageCard *card = new_card ();
  FootingPromptCard *prompts = new_prompt_card ();
  g_autoptr(FootingAutosave) autosave = footing_autosave_new (read_cb, save_cb, card, NULL);
  GtkWidget *window;

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (card));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (prompts));
  window = input_show (box, 400, 600);
  footing_stage_card_set_autosave (card, autosave);
  footing_stage_card_grab_focus (card);
  input_type ("x");
  input_let_pass (20);

  /* With a count and a word about saving still to come. */
  footing_autosave_touch (autosave);
  footing_autosave_flush (autosave);
  g_object_add_weak_pointer (G_OBJECT (card), (gpointer *) &card);
  g_object_add_weak_pointer (G_OBJECT (prompts), (gpointer *) &prompts);
  gtk_window_destroy (GTK_WINDOW (window));
  input_wait_until (card == NULL && prompts == NULL);

  footing_autosave_finished (autosave, NULL);
  input_let_pass (800);
}

int
main (int    argc,
      char **argv)
{
  static const Choice choices[] = {
    { "answer", "Answer This" },
    { "another", "Another" },
    { "not-for-me", "Not for Me" },
  };

  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/editor/card/says-what-it-is-for", test_card_says_what_it_is_for);
  g_test_add_func ("/editor/card/changes-when-somebody-writes",
                   test_card_changes_when_somebody_writes);
  g_test_add_func ("/editor/card/counts-no-question", test_card_counts_no_question);
  g_test_add_func ("/editor/card/counts-words-in-a-pause", test_card_counts_words_in_a_pause);
  g_test_add_func ("/editor/card/is-written-on-wherever-it-is-touched",
                   test_card_is_written_on_wherever_it_is_touched);
  g_test_add_func ("/editor/card/says-how-saving-fares", test_card_says_how_saving_fares);
  g_test_add_func ("/editor/prompts/come-and-go", test_prompts_come_and_go);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autofree char *path = g_strconcat ("/editor/prompts/button/", choices[i].signal, NULL);

      g_test_add_data_func (path, &choices[i], test_prompt_buttons);
    }

  g_test_add_func ("/editor/prompts/another-keeps-the-keyboard", test_another_keeps_the_keyboard);
  g_test_add_func ("/editor/prompts/answer-this", test_answer_this);
  g_test_add_func ("/editor/cards-leave-nothing-behind", test_cards_leave_nothing_behind);

  return g_test_run ();
}
