/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "form-samples.h"
#include "paper-pieces.h"

static void
for_every_form (void (*check) (const FootingForm *form))
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *forms = footing_reference_get_forms (reference);

  g_assert_cmpuint (forms->len, >, 10);

  for (guint i = 0; i < forms->len; i++)
    {
      const FootingForm *form = forms->pdata[i];

      g_test_message ("%s", form->id);
      check (form);
    }
}

/* ---- one sheet ------------------------------------------------------------------------------ */

static void
check_one_sheet (const FootingForm *form)
{
  for (guint sample = SAMPLE_EMPTY; sample <= SAMPLE_FILLED; sample++)
    {
      g_autoptr(FootingPaper) paper = form_sample_paper (form, sample);

      g_assert_cmpuint (footing_paper_get_n_pages (paper), ==, 1);
      assert_pieces_are_apart (paper);
    }
}

static void
test_a_form_is_one_sheet (void)
{
  for_every_form (check_one_sheet);
}

static void
check_fills_sheet (const FootingForm *form)
{
  g_autoptr(FootingPaper) paper = form_sample_paper (form, SAMPLE_EMPTY);

  /* A finger's breadth at most is left above the foot; a certificate keeps clear of its frame. */
  g_assert_cmpfloat (footing_paper_get_room (paper), <, form->kind == FOOTING_FORM_CERTIFICATE ? 45 : 20);
}

static void
test_an_empty_form_fills_its_sheet (void)
{
  for_every_form (check_fills_sheet);
}

static void
check_notes_follow (const FootingForm *form)
{
  g_autoptr(FootingPaper) paper = form_sample_paper (form, SAMPLE_SIGNED);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), ==, form->signers->len > 0 ? 2 : 1);
  assert_pieces_are_apart (paper);
}

static void
test_what_was_added_follows_on_a_sheet (void)
{
  for_every_form (check_notes_follow);
}

/* ---- more than fits ------------------------------------------------------------------------- */

static void
check_too_much (const FootingForm *form)
{
  g_autoptr(FootingPaper) paper = form_sample_paper (form, SAMPLE_FULL);
  g_autoptr(GArray) first = footing_paper_list_pieces (paper, 0);
  g_autoptr(GArray) second = NULL;

  if (form->kind == FOOTING_FORM_CERTIFICATE)
    return;

  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 1);
  assert_pieces_are_apart (paper);

  /* The first sheet ends with as many signatures as there are, and the second one has a heading. */
  for (guint i = 0; i < form->signers->len; i++)
    g_assert_cmpfloat (g_array_index (first, FootingPaperPiece, first->len - 1 - i).y, ==,
                       g_array_index (first, FootingPaperPiece, first->len - 1).y);

  second = footing_paper_list_pieces (paper, 1);
  g_assert_cmpstr (g_array_index (second, FootingPaperPiece, 0).style, ==, "H2");
}

static void
test_what_does_not_fit_goes_on (void)
{
  for_every_form (check_too_much);
}

static void
check_first_sheet (const FootingForm       *form,
                   const FootingFormValues *values)
{
  g_autoptr(FootingPaper) paper = footing_form_paper_new (form, values, "Book", 20000);
  g_autoptr(GArray) second = NULL;

  assert_pieces_are_apart (paper);

  if (footing_paper_get_n_pages (paper) == 1)
    return;

  second = footing_paper_list_pieces (paper, 1);
  g_assert_cmpstr (g_array_index (second, FootingPaperPiece, 0).style, ==, "H2");
}

/* A little more each time, so that it is now the last line that does not fit and now the last row:
 * what goes overleaf begins with its heading, and never with what is to stay on the first sheet.
 */
static void
test_the_signatures_stay_on_the_first_sheet (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingFormValues) note = footing_form_values_new ();
  g_autoptr(FootingFormValues) plan = footing_form_values_new ();
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < 40; i++)
    {
      const char *cells[] = { "A goal", "why", NULL, NULL };

      for (guint j = 0; j < 9; j++)
        g_string_append_printf (text, "%s%u", j == 5 && i % 7 == 3 ? "\n" : " word", i);

      cells[2] = text->str + text->len / 2;
      footing_form_values_set_text (note, i % 2 == 0 ? "about" : "learnt", text->str);
      footing_form_values_add_row (i % 3 == 0 ? note : plan, i % 3 == 0 ? "actions" : "goals", cells);
      footing_form_values_set_text (plan, "notes", text->str + text->len / 3);
      check_first_sheet (footing_reference_get_form (reference, "session-note"), note);
      check_first_sheet (footing_reference_get_form (reference, "learning-plan"), plan);
    }
}

static void
test_ten_thousand_words_in_one_field (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingFormValues) values = footing_form_values_new ();
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(FootingPaper) paper = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (text, "word%u ", i);

  footing_form_values_set_text (values, "needs", text->str);
  paper = footing_form_paper_new (footing_reference_get_form (reference, "snob"), values, NULL, FOOTING_DAY_NONE);
  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 10);
  assert_pieces_are_apart (paper);
}

static void
test_a_goal_longer_than_a_sheet (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingFormValues) values = footing_form_values_new ();
  g_autofree char *goal = g_strnfill (6000, 'g');
  const char * const cells[] = { goal, "why", NULL };
  g_autoptr(FootingPaper) paper = NULL;

  footing_form_values_add_row (values, "goals", cells);
  paper = footing_form_paper_new (footing_reference_get_form (reference, "learning-plan"), values, "Book", 20000);
  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 1);
  assert_pieces_are_apart (paper);
}

/* ---- other versions ------------------------------------------------------------------------- */

static void
test_what_the_form_no_longer_asks_is_kept (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingFormValues) values = footing_form_values_new ();
  g_autoptr(FootingPaper) paper = NULL;

  footing_form_values_set_text (values, "asked-once", "And answered.");
  footing_form_values_set_text (values, "outcome", "a-choice-of-old");
  footing_form_values_add_signature (values, FOOTING_SIGNATURE_ROLE_LEAD, "Tom Ashworth", 20000);
  paper = footing_form_paper_new (footing_reference_get_form (reference, "final-review"), values, NULL, 20000);
  g_assert_cmpuint (footing_paper_get_n_pages (paper), ==, 2);
  assert_pieces_are_apart (paper);
}

static void
test_values_are_what_was_set (void)
{
  static const char * const cells[] = { "one", "broken \xff", NULL };
  g_autoptr(FootingFormValues) values = footing_form_values_new ();
  const GPtrArray *rows;

  g_assert_cmpstr (footing_form_values_get_text (values, "none"), ==, "");
  footing_form_values_set_text (values, "a", "first");
  footing_form_values_set_text (values, "a", "second");
  footing_form_values_set_day (values, "day", footing_day_from_ymd (2026, 3, 12));
  footing_form_values_set_ticked (values, "p", "time", TRUE);
  footing_form_values_set_ticked (values, "p", "ask", TRUE);
  footing_form_values_set_ticked (values, "p", "ask", FALSE);
  footing_form_values_add_row (values, "t", cells);

  rows = footing_form_values_get_rows (values, "t");
  g_assert_cmpstr (footing_form_values_get_text (values, "a"), ==, "second");
  g_assert_cmpstr (footing_form_values_get_text (values, "day"), ==, "12 March 2026");
  g_assert_true (footing_form_values_is_ticked (values, "p", "time"));
  g_assert_false (footing_form_values_is_ticked (values, "p", "ask"));
  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpstr (((char **) rows->pdata[0])[1], ==, "broken \xef\xbf\xbd");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/form-paper/a-form-is-one-sheet", test_a_form_is_one_sheet);
  g_test_add_func ("/form-paper/an-empty-form-fills-its-sheet", test_an_empty_form_fills_its_sheet);
  g_test_add_func ("/form-paper/what-was-added-follows-on-a-sheet", test_what_was_added_follows_on_a_sheet);
  g_test_add_func ("/form-paper/what-does-not-fit-goes-on", test_what_does_not_fit_goes_on);
  g_test_add_func ("/form-paper/the-signatures-stay-on-the-first-sheet", test_the_signatures_stay_on_the_first_sheet);
  g_test_add_func ("/form-paper/ten-thousand-words-in-one-field", test_ten_thousand_words_in_one_field);
  g_test_add_func ("/form-paper/a-goal-longer-than-a-sheet", test_a_goal_longer_than_a_sheet);
  g_test_add_func ("/form-paper/what-the-form-no-longer-asks-is-kept", test_what_the_form_no_longer_asks_is_kept);
  g_test_add_func ("/form-paper/values-are-what-was-set", test_values_are_what_was_set);

  return g_test_run ();
}
