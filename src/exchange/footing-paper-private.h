/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <pango/pangocairo.h>

#include "footing-paper.h"

G_BEGIN_DECLS

/* Room between what is framed and its frame, and between columns that are not. */
#define PAPER_PADDING 6.0
#define PAPER_GUTTER 18.0
/* Lines to write on by hand stand about 8 mm apart. */
#define PAPER_RULE_HEIGHT 22.0
#define PAPER_TICK_SIZE 8.0
#define PAPER_TICK_ROOM 15.0

/* A paragraph. It is shaped to be measured, and again to be drawn, and not kept in between: of a
 * document of a thousand sheets, glyphs would fill the memory.
 */
typedef struct
{
  char              *text;
  PangoLayout       *layout; /* while a page is drawn */
  double             size;
  double             width;
  FootingPaperStyle  style;
  PangoAlignment     alignment;
  gboolean           is_drawn; /* to its last line */
} FootingPaperParagraph;

typedef enum
{
  PAPER_MARK_NONE,
  PAPER_MARK_RULE, /* to write on, at the foot of the line */
  PAPER_MARK_BOX,
  PAPER_MARK_TICKED,
} FootingPaperMark;

/* A line of a cell: words, a rule, or room. */
typedef struct
{
  FootingPaperParagraph *paragraph; /* %NULL: no words */
  guint                  index;     /* of the line in its paragraph */
  float                  x;         /* of the words and of the mark, from the left of the cell */
  float                  baseline;
  float                  height;
  float                  mark_x;
  FootingPaperMark       mark;
} FootingPaperLine;

typedef struct
{
  double  x;
  double  width;
  GArray *lines;
} FootingPaperCell;

typedef enum
{
  PAPER_BARE,
  PAPER_FRAMED,
  PAPER_FRAMED_GREY, /* the headings of a table */
  PAPER_UNDERLINED,  /* each cell has a rule at its foot */
} FootingPaperLook;

/* What stands side by side across the sheet and moves to the next one together: a line of a
 * paragraph, a row of a table or of boxes.
 */
typedef struct
{
  FootingPaperCell *cells;
  guint             n_cells;
  guint             block; /* strips of one block belong together: the lines of a paragraph */
  const char       *tag;   /* of the block, in a PDF */
  FootingPaperLook  look;
  double            padding;
  double            space_before;
  double            height;
  int               header; /* the strip that is repeated above it on the next sheet, or -1 */
  gboolean          keeps_with_next;
  gboolean          begins_sheet;
  guint             outline; /* its rank in the outline, from 1; 0 for none */
  const char       *title;   /* in the outline */
} FootingPaperStrip;

/* A strip, or a part of one that is higher than a sheet, on a page. */
typedef struct
{
  guint   strip;
  double  y;
  double  height;
  guint  *from; /* of each cell: the first line; %NULL for the whole strip */
  guint  *to;   /* and the line after the last */
} FootingPaperPlaced;

struct _FootingPaper
{
  FootingPaperSheet  sheet;
  char              *title;
  char              *person;
  char              *book;
  FootingDay         printed_on;
  gboolean           is_framed;
  double             width;
  double             height;

  PangoContext      *context;
  GPtrArray         *paragraphs;
  GPtrArray         *shaped; /* paragraphs whose layout is there */
  GPtrArray         *strips;
  guint              n_blocks;
  double             next_gap;
  gboolean           next_begins_sheet;

  GArray            *columns; /* of the table begun last: guint shares */
  int                table_header;
  guint              table_block;

  GPtrArray         *pages; /* of GArray of FootingPaperPlaced; %NULL until somebody asks */
  double             bottom; /* where the last page ends */
};

/* ---- text ---- */

/* Appends the lines of @text, of which each line end begins a paragraph, to @lines. */
void         _footing_paper_shape         (FootingPaper          *self,
                                           GArray                *lines,
                                           const char            *text,
                                           FootingPaperStyle      style,
                                           double                 size,
                                           double                 width,
                                           double                 indent,
                                           PangoAlignment         alignment);
/* How wide @text is on one line. */
double       _footing_paper_measure       (FootingPaper          *self,
                                           const char            *text,
                                           FootingPaperStyle      style,
                                           double                 size);
PangoLayout *_footing_paper_get_layout    (FootingPaper          *self,
                                           FootingPaperParagraph *paragraph);
/* Forgets the layouts that are drawn, or all. */
void         _footing_paper_drop_layouts  (FootingPaper          *self,
                                           gboolean               all);
void         _footing_paper_paragraph_free (FootingPaperParagraph *self);
char        *_footing_paper_day_words     (FootingDay             day);
/* Makes a layout of one line, not wider than @width, that ends in dots where words are left out. */
PangoLayout *_footing_paper_create_line   (FootingPaper          *self,
                                           const char            *text,
                                           FootingPaperStyle      style,
                                           double                 size,
                                           double                 width);

/* ---- strips ---- */

void               _footing_paper_strip_free (FootingPaperStrip *self);
/* Appends a strip with empty cells. Call _footing_paper_close_strip() when they are filled. */
FootingPaperStrip *_footing_paper_open_strip (FootingPaper      *self,
                                              guint              n_cells,
                                              const char        *tag);
void               _footing_paper_close_strip (FootingPaper      *self,
                                               FootingPaperStrip *strip,
                                               double             least);
/* Shares the width of the sheet among the cells. */
void               _footing_paper_spread     (FootingPaper      *self,
                                              FootingPaperStrip *strip,
                                              double             gutter);
void               _footing_paper_add_room   (GArray            *lines,
                                              double             height,
                                              FootingPaperMark   mark);
double             _footing_paper_get_extent (const GArray      *lines,
                                              guint              from,
                                              guint              to);
double             _footing_paper_body_width (FootingPaper      *self);
double             _footing_paper_body_left  (FootingPaper      *self);

/* How high a box would be as one of @n_boxes, and the cells of a row of a table. */
double             _footing_paper_measure_box (FootingPaper             *self,
                                               const FootingPaperBox    *box,
                                               guint                     n_boxes);
double             _footing_paper_measure_row (FootingPaper             *self,
                                               const FootingPaperColumn *columns,
                                               guint                     n_columns,
                                               const char * const       *cells,
                                               double                    size);

/* ---- pages ---- */

void   _footing_paper_flow        (FootingPaper *self);
double _footing_paper_get_top     (FootingPaper *self,
                                   guint         page);
double _footing_paper_get_bottom  (FootingPaper *self);

/* Draws a page, with what somebody needs who hears rather than sees it. */
void   _footing_paper_draw_tagged (FootingPaper *self,
                                   cairo_t      *cr,
                                   guint         page,
                                   gboolean      tagged);

G_END_DECLS
