/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-paper.h"

#include "paper-pieces.h"

static const char long_text[] =
  "A preceptor asks before they assume, and shares what nobody writes down. "
  "The first weeks are about getting to know the place, the people and the work, one after the other. ";

static FootingPaper *
new_paper (void)
{
  return footing_paper_new (FOOTING_PAPER_PORTRAIT, "A document");
}

static char *
repeat (const char *text,
        guint       times)
{
  g_autoptr(GString) string = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (string, text);

  return g_string_free_and_steal (g_steal_pointer (&string));
}

static GBytes *
write_pdf (FootingPaper *paper)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  g_assert_true (footing_paper_write_pdf (paper, stream, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, &error));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static guint
count_rows (FootingPaper *paper,
            guint         page,
            const char   *style)
{
  g_autoptr(GArray) pieces = footing_paper_list_pieces (paper, page);
  guint n = 0;

  for (guint i = 0; i < pieces->len; i++)
    n += g_str_equal (g_array_index (pieces, FootingPaperPiece, i).style, style);

  return n;
}

/* ---- pages ---------------------------------------------------------------------------------- */

static void
test_nothing_is_one_sheet (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autoptr(GBytes) bytes = write_pdf (paper);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), ==, 1);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 5, "%PDF-", 5);
}

static void
test_text_goes_on_overleaf (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autofree char *text = repeat (long_text, 100);

  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, "A document");

  for (guint i = 0; i < 3; i++)
    {
      footing_paper_add_text (paper, FOOTING_PAPER_HEADING, "A part");
      footing_paper_add_text (paper, FOOTING_PAPER_BODY, text);
    }

  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 5);
  assert_pieces_are_apart (paper);
}

/* Paragraphs of two lines, so that a line alone would be seen as an odd number on a page. */
static void
test_no_line_stands_alone (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autofree char *text = repeat ("word ", 32);

  footing_paper_add_gap (paper, 7);

  for (guint i = 0; i < 200; i++)
    footing_paper_add_text (paper, FOOTING_PAPER_BODY, text);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 5);

  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    g_assert_cmpuint (count_rows (paper, page, "P") % 2, ==, 0);
}

static void
test_a_heading_stays_with_what_follows (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();

  for (guint i = 0; i < 300; i++)
    {
      footing_paper_add_text (paper, FOOTING_PAPER_HEADING, "A part");
      footing_paper_add_text (paper, FOOTING_PAPER_SUBHEADING, "Of it");
      footing_paper_add_text (paper, FOOTING_PAPER_BODY, "A line.");
    }

  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    {
      g_autoptr(GArray) pieces = footing_paper_list_pieces (paper, page);

      g_assert_cmpstr (g_array_index (pieces, FootingPaperPiece, 0).style, ==, "H2");
      g_assert_cmpstr (g_array_index (pieces, FootingPaperPiece, pieces->len - 1).style, ==, "P");
    }
}

static void
test_what_is_kept_stays_together (void)
{
  const FootingPaperFact fact = { "When", "Thursday 12 March 2026" };
  g_autoptr(FootingPaper) paper = new_paper ();

  for (guint i = 0; i < 300; i++)
    {
      footing_paper_add_text (paper, FOOTING_PAPER_HEADING, "A part");
      footing_paper_add_facts (paper, &fact, 1, 1);
      footing_paper_keep (paper);
      footing_paper_add_text (paper, FOOTING_PAPER_BODY, "A line.");
    }

  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 5);
  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    g_assert_cmpuint (count_rows (paper, page, "P"), ==, 2 * count_rows (paper, page, "H2"));
}

static void
test_a_sheet_can_be_begun (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();

  footing_paper_add_text (paper, FOOTING_PAPER_BODY, "One.");
  footing_paper_add_sheet (paper);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY, "Two.");
  footing_paper_add_sheet (paper);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), ==, 2);
}

/* ---- tables --------------------------------------------------------------------------------- */

static const FootingPaperColumn columns[] = { { "Goal", 3 }, { "By when", 1 }, { "Done", 1 } };

static void
test_headings_of_a_table_are_repeated (void)
{
  static const char * const cells[] = { "Lead a handover", "12 Mar 2026", NULL };
  g_autoptr(FootingPaper) paper = new_paper ();
  guint n_rows = 0;

  footing_paper_begin_table (paper, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < 4000; i++)
    footing_paper_add_row (paper, cells, 0, 0);

  assert_pieces_are_apart (paper);

  /* Each page has the headings, and a row is three cells. */
  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    n_rows += count_rows (paper, page, "TR") / 3 - 1;

  g_assert_cmpuint (n_rows, ==, 4000);
  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 50);
}

static void
test_a_row_is_not_torn (void)
{
  g_autofree char *text = repeat (long_text, 8);
  const char * const cells[] = { text, "12 Mar 2026", NULL };
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autoptr(GArray) first = NULL;

  footing_paper_begin_table (paper, columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < 20; i++)
    footing_paper_add_row (paper, cells, 0, 0);

  first = footing_paper_list_pieces (paper, 0);

  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    {
      g_autoptr(GArray) pieces = footing_paper_list_pieces (paper, page);

      for (guint i = 3; i < pieces->len; i++)
        g_assert_cmpfloat_with_epsilon (g_array_index (pieces, FootingPaperPiece, i).height,
                                        g_array_index (first, FootingPaperPiece, 3).height, 0.01);
    }
}

static void
test_a_row_higher_than_a_sheet_goes_on (void)
{
  g_autofree char *text = repeat (long_text, 200);
  const char * const cells[] = { text, "12 Mar 2026", text, NULL };
  g_autoptr(FootingPaper) paper = new_paper ();

  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, "A document");
  footing_paper_begin_table (paper, columns, G_N_ELEMENTS (columns));
  footing_paper_add_row (paper, cells, 0, 0);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 5);
  assert_pieces_are_apart (paper);
}

/* ---- odd texts ------------------------------------------------------------------------------ */

static void
add_everywhere (FootingPaper *paper,
                const char   *text)
{
  const FootingPaperFact facts[] = { { text, text }, { "Empty", "" }, { "None", NULL } };
  const FootingPaperTick ticks[] = { { text, TRUE }, { "Not this one", FALSE }, { "", FALSE } };
  const FootingPaperBox boxes[] = {
    { .label = text, .hint = text, .text = text },
    { .label = "Ticks", .ticks = ticks, .n_ticks = G_N_ELEMENTS (ticks), .in_a_row = TRUE },
  };
  const FootingPaperSignature signatures[] = { { text, text, FOOTING_DAY_NONE }, { "", NULL, 20000 } };
  const char * const cells[] = { text, "", text, "one too many", NULL };

  footing_paper_set_person (paper, text);
  footing_paper_set_origin (paper, text, 20000);
  footing_paper_add_text (paper, FOOTING_PAPER_TITLE, text);
  footing_paper_add_text (paper, FOOTING_PAPER_BODY, text);
  footing_paper_add_centred (paper, FOOTING_PAPER_DISPLAY, text, 200);
  footing_paper_add_facts (paper, facts, G_N_ELEMENTS (facts), 2);
  footing_paper_add_ticks (paper, ticks, G_N_ELEMENTS (ticks));
  footing_paper_add_boxes (paper, boxes, G_N_ELEMENTS (boxes));
  footing_paper_begin_table (paper, columns, G_N_ELEMENTS (columns));
  footing_paper_add_row (paper, cells, 0, 0);
  footing_paper_add_row (paper, NULL, 0, 40);
  footing_paper_add_signatures (paper, signatures, G_N_ELEMENTS (signatures));
  footing_paper_add_lines (paper, 3);
}

static void
test_odd_texts_are_laid_out (void)
{
  g_autofree char *word = repeat ("supercalifragilistic", 120);
  g_autofree char *lines = repeat ("\n", 500);
  const char *texts[] = {
    "", " ", word, lines, "\t\tA\r\nB\rC", "שלום לכולם, this is mixed", "مرحبا بالجميع",
    "日本語 🙂 \360\237\247\221\342\200\215\360\237\222\274", "broken \xff\xfe\xc3 bytes", "\x01\x02\x1f controls",
    "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81 marks", "\xe2\x80\xae turned round", "a\xe2\x80\xa8" "b\xe2\x80\xa9" "c",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(FootingPaper) paper = new_paper ();
      g_autoptr(GBytes) bytes = NULL;

      add_everywhere (paper, texts[i]);
      assert_pieces_are_apart (paper);
      bytes = write_pdf (paper);
      g_assert_cmpuint (g_bytes_get_size (bytes), >, 1000);
    }
}

static void
test_text_that_fits_is_counted (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autofree char *text = repeat (long_text, 10);
  double all, taken;
  gsize fitting;

  g_assert_cmpuint (footing_paper_fit_text (paper, text, 10, 1, -1, &all), ==, strlen (text));
  fitting = footing_paper_fit_text (paper, text, 10, 1, all / 2, &taken);
  g_assert_cmpfloat (taken, <=, all / 2);
  g_assert_cmpuint (fitting, >, strlen (text) / 3);
  g_assert_cmpuint (fitting, <, strlen (text) * 2 / 3);
  g_assert_true (text[fitting - 1] == ' ');
  g_assert_cmpuint (footing_paper_fit_text (paper, text, 10, 1, 0, NULL), ==, 0);
}

/* ---- writing -------------------------------------------------------------------------------- */

static void
test_the_same_document_is_the_same_file (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autoptr(FootingPaper) other = new_paper ();
  g_autoptr(GBytes) one = NULL;
  g_autoptr(GBytes) again = NULL;
  g_autoptr(GBytes) another = NULL;

  add_everywhere (paper, "Words");
  add_everywhere (other, "Words");
  one = write_pdf (paper);
  again = write_pdf (paper);
  another = write_pdf (other);
  g_assert_cmpmem (g_bytes_get_data (one, NULL), g_bytes_get_size (one),
                   g_bytes_get_data (again, NULL), g_bytes_get_size (again));
  g_assert_cmpmem (g_bytes_get_data (one, NULL), g_bytes_get_size (one),
                   g_bytes_get_data (another, NULL), g_bytes_get_size (another));
}

static void
test_writing_can_be_stopped (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  add_everywhere (paper, "Words");
  g_cancellable_cancel (cancellable);
  g_assert_false (footing_paper_write_pdf (paper, stream, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A disk that is full: the memory has room for a hundred bytes. */
static void
test_a_full_disk_is_told (void)
{
  char room[100];
  g_autoptr(FootingPaper) paper = new_paper ();
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr(GError) error = NULL;

  add_everywhere (paper, "Words");
  g_assert_false (footing_paper_write_pdf (paper, stream, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

static void
test_a_page_can_be_drawn_anywhere (void)
{
  g_autoptr(FootingPaper) paper = new_paper ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 600, 850);
  cairo_t *cr = cairo_create (surface);

  add_everywhere (paper, "Words");
  footing_paper_draw_page (paper, cr, 0);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/nothing-is-one-sheet", test_nothing_is_one_sheet);
  g_test_add_func ("/paper/text-goes-on-overleaf", test_text_goes_on_overleaf);
  g_test_add_func ("/paper/no-line-stands-alone", test_no_line_stands_alone);
  g_test_add_func ("/paper/a-heading-stays-with-what-follows", test_a_heading_stays_with_what_follows);
  g_test_add_func ("/paper/what-is-kept-stays-together", test_what_is_kept_stays_together);
  g_test_add_func ("/paper/a-sheet-can-be-begun", test_a_sheet_can_be_begun);
  g_test_add_func ("/paper/headings-of-a-table-are-repeated", test_headings_of_a_table_are_repeated);
  g_test_add_func ("/paper/a-row-is-not-torn", test_a_row_is_not_torn);
  g_test_add_func ("/paper/a-row-higher-than-a-sheet-goes-on", test_a_row_higher_than_a_sheet_goes_on);
  g_test_add_func ("/paper/odd-texts-are-laid-out", test_odd_texts_are_laid_out);
  g_test_add_func ("/paper/text-that-fits-is-counted", test_text_that_fits_is_counted);
  g_test_add_func ("/paper/the-same-document-is-the-same-file", test_the_same_document_is_the_same_file);
  g_test_add_func ("/paper/writing-can-be-stopped", test_writing_can_be_stopped);
  g_test_add_func ("/paper/a-full-disk-is-told", test_a_full_disk_is_told);
  g_test_add_func ("/paper/a-page-can-be-drawn-anywhere", test_a_page_can_be_drawn_anywhere);

  return g_test_run ();
}
