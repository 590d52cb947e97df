/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingPaper:
 *
 * A document on sheets of A4: blocks are added from the first to the last, and it lays them out.
 * The same pages go to a printer and into a PDF. Nothing that is added is ever cut: what does not
 * fit on a sheet goes on with the next one.
 *
 * Lengths are in points, 72 to the inch, from the top left corner. Texts are UTF-8; what is not
 * valid is mended. A paper can be made on any thread, and used by one at a time.
 */
typedef struct _FootingPaper FootingPaper;

typedef enum
{
  FOOTING_PAPER_PORTRAIT,
  FOOTING_PAPER_LANDSCAPE,
} FootingPaperSheet;

/**
 * FootingPaperStyle:
 * @FOOTING_PAPER_BODY: running text
 * @FOOTING_PAPER_LEAD: words that stand out: a sentence that says it all
 * @FOOTING_PAPER_QUIET: what may be passed over: hints, notes on how a figure came about
 * @FOOTING_PAPER_LABEL: the name of what follows
 * @FOOTING_PAPER_SUBHEADING: the third rank
 * @FOOTING_PAPER_HEADING: the second rank
 * @FOOTING_PAPER_TITLE: the name of the document
 * @FOOTING_PAPER_DISPLAY: a name to be proud of
 */
typedef enum
{
  FOOTING_PAPER_BODY,
  FOOTING_PAPER_LEAD,
  FOOTING_PAPER_QUIET,
  FOOTING_PAPER_LABEL,
  FOOTING_PAPER_SUBHEADING,
  FOOTING_PAPER_HEADING,
  FOOTING_PAPER_TITLE,
  FOOTING_PAPER_DISPLAY,
} FootingPaperStyle;

/**
 * FootingPaperFact:
 * @label: what it is
 * @value: (nullable): what is known; an empty one leaves a line to write on
 */
typedef struct
{
  const char *label;
  const char *value;
} FootingPaperFact;

/**
 * FootingPaperTick:
 * @label: what can be agreed to
 * @ticked: whether it was
 */
typedef struct
{
  const char *label;
  gboolean    ticked;
} FootingPaperTick;

/**
 * FootingPaperBox:
 * @label: its name
 * @hint: (nullable): a question or a word of help
 * @text: (nullable): what was written; an empty one leaves lines to write on
 * @ticks: (nullable) (array length=n_ticks): what stands below the hint instead of a text
 * @n_ticks: how many there are
 * @in_a_row: whether they stand side by side where there is room for all
 * @size: of the text; 0 for that of %FOOTING_PAPER_BODY
 * @height: how high it is at least
 * @footnote: (nullable): what stands at its foot
 */
typedef struct
{
  const char             *label;
  const char             *hint;
  const char             *text;
  const FootingPaperTick *ticks;
  guint                   n_ticks;
  gboolean                in_a_row;
  double                  size;
  double                  height;
  const char             *footnote;
} FootingPaperBox;

/**
 * FootingPaperColumn:
 * @label: its heading
 * @width: its share of the width
 */
typedef struct
{
  const char *label;
  guint       width;
} FootingPaperColumn;

/**
 * FootingPaperSignature:
 * @label: as what somebody signs
 * @name: (nullable): who they are
 * @signed_on: when they signed, or %FOOTING_DAY_NONE, which leaves a line to sign on
 */
typedef struct
{
  const char *label;
  const char *name;
  FootingDay  signed_on;
} FootingPaperSignature;

/**
 * FootingPaperPiece:
 * @style: what it is, for whoever reads it aloud: `H1`, `P`, `TR` and so on
 * @x: the left side
 * @y: the upper side
 * @width: how wide it is
 * @height: how high it is
 *
 * Where something stands on a page.
 */
typedef struct
{
  const char *style;
  double      x;
  double      y;
  double      width;
  double      height;
} FootingPaperPiece;

/**
 * footing_paper_new:
 * @title: the name of the document; it stands at the head of every sheet but the first
 *
 * Returns: (transfer full): an empty document
 */
FootingPaper *footing_paper_new            (FootingPaperSheet            sheet,
                                            const char                  *title);

void          footing_paper_free           (FootingPaper                *self);

/**
 * footing_paper_set_person:
 * @person: (nullable): who it is about; they stand at the head of every sheet but the first
 */
void          footing_paper_set_person     (FootingPaper                *self,
                                            const char                  *person);

/**
 * footing_paper_set_origin:
 * @book: (nullable): the name of the book
 * @printed_on: the day it is, or %FOOTING_DAY_NONE
 *
 * Sets what stands at the foot of every sheet, beside its number.
 */
void          footing_paper_set_origin     (FootingPaper                *self,
                                            const char                  *book,
                                            FootingDay                   printed_on);

/** Sets whether the first sheet has a frame, as a certificate has. */
void          footing_paper_set_framed     (FootingPaper                *self,
                                            gboolean                     framed);

/**
 * footing_paper_add_text:
 * @style: a title and headings are in the outline, and stay with what follows
 * @text: (nullable): every line end begins a paragraph
 */
void          footing_paper_add_text       (FootingPaper                *self,
                                            FootingPaperStyle            style,
                                            const char                  *text);

/** Adds @text as footing_paper_add_text() does, but in the middle of the sheet and not wider than @width. */
void          footing_paper_add_centred    (FootingPaper                *self,
                                            FootingPaperStyle            style,
                                            const char                  *text,
                                            double                       width);

/**
 * footing_paper_add_facts:
 * @facts: (array length=n_facts): row by row
 * @columns: how many stand side by side; 1 or more
 */
void          footing_paper_add_facts      (FootingPaper                *self,
                                            const FootingPaperFact      *facts,
                                            guint                        n_facts,
                                            guint                        columns);

/**
 * footing_paper_add_lines:
 * @n_lines: how many lines to write on by hand
 */
void          footing_paper_add_lines      (FootingPaper                *self,
                                            guint                        n_lines);

/**
 * footing_paper_add_ticks:
 * @ticks: (array length=n_ticks): one below the other
 */
void          footing_paper_add_ticks      (FootingPaper                *self,
                                            const FootingPaperTick      *ticks,
                                            guint                        n_ticks);

/**
 * footing_paper_add_boxes:
 * @boxes: (array length=n_boxes): framed, side by side, of one height and of the same width
 *
 * Boxes touch those added right before them, as in a grid.
 */
void          footing_paper_add_boxes      (FootingPaper                *self,
                                            const FootingPaperBox       *boxes,
                                            guint                        n_boxes);

/**
 * footing_paper_begin_table:
 * @columns: (array length=n_columns): from the left
 *
 * Begins a table. Its headings are repeated on every sheet.
 */
void          footing_paper_begin_table    (FootingPaper                *self,
                                            const FootingPaperColumn    *columns,
                                            guint                        n_columns);

/**
 * footing_paper_add_row:
 * @cells: (nullable) (array zero-terminated=1): texts; those that are missing are empty, and %NULL
 *   is a row without words
 * @size: of the texts; 0 for that of a table
 * @height: how high it is at least
 *
 * Adds a row to the table begun last. It is torn only when it is higher than a sheet.
 */
void          footing_paper_add_row        (FootingPaper                *self,
                                            const char          * const *cells,
                                            double                       size,
                                            double                       height);

/**
 * footing_paper_add_signatures:
 * @signatures: (array length=n_signatures): side by side
 */
void          footing_paper_add_signatures (FootingPaper                *self,
                                            const FootingPaperSignature *signatures,
                                            guint                        n_signatures);

/** Adds room; there is none at the top of a sheet. */
void          footing_paper_add_gap        (FootingPaper                *self,
                                            double                       height);

/** Keeps what was added last on one sheet with what is added next. */
void          footing_paper_keep           (FootingPaper                *self);

/** Lets what is added next begin a sheet. */
void          footing_paper_add_sheet      (FootingPaper                *self);

/**
 * footing_paper_fit_text:
 * @text: what should go into a box
 * @size: as in #FootingPaperBox
 * @n_boxes: how many boxes stand side by side
 * @height: the room there is, or a negative number for as much as it takes
 * @taken: (out) (optional): the room that the part that fits takes
 *
 * Returns: how many bytes of @text fit, at the end of a line
 */
gsize         footing_paper_fit_text       (FootingPaper                *self,
                                            const char                  *text,
                                            double                       size,
                                            guint                        n_boxes,
                                            double                       height,
                                            double                      *taken);

/** Returns: how much room is left on the last sheet, below what has been added */
double        footing_paper_get_room       (FootingPaper                *self);

/** Returns: how many sheets there are; 1 at least */
guint         footing_paper_get_n_pages    (FootingPaper                *self);

/** Tells how large a sheet is. */
void          footing_paper_get_size       (FootingPaper                *self,
                                            double                      *width,
                                            double                      *height);

/**
 * footing_paper_draw_page:
 * @cr: where a point is a unit, and the corner of the sheet the origin
 * @page: from 0
 */
void          footing_paper_draw_page      (FootingPaper                *self,
                                            cairo_t                     *cr,
                                            guint                        page);

/**
 * footing_paper_list_pieces:
 * @page: from 0
 *
 * Returns: (transfer full) (element-type FootingPaperPiece): what stands on a sheet, from the top
 */
GArray       *footing_paper_list_pieces    (FootingPaper                *self,
                                            guint                        page);

/**
 * footing_paper_write_pdf:
 * @stream: where to write to; it is not closed
 * @error: a #GIOErrorEnum; the document stays without an end
 */
gboolean      footing_paper_write_pdf      (FootingPaper                *self,
                                            GOutputStream               *stream,
                                            GCancellable                *cancellable,
                                            GError                     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingPaper, footing_paper_free)

G_END_DECLS
