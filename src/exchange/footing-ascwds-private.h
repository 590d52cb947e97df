/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-ascwds.h"
#include "footing-column-map.h"

G_BEGIN_DECLS

/** What an empty or unreadable cell means for its row. */
typedef enum
{
  FOOTING_ASCWDS_OPTIONAL, /* an empty one nothing */
  FOOTING_ASCWDS_WANTED,   /* it is kept without, and that is said */
  FOOTING_ASCWDS_REQUIRED, /* it is left out */
} FootingAscwdsNeed;

/** A file while it is being read. */
typedef struct
{
  FootingAscwdsFile *file;
  FootingAscwdsHeader *header;
  const FootingColumnMap *map;       /* what the columns are, where somebody has said it */
  int places[FOOTING_COLUMN_N_FIELDS]; /* with a map: where each field is, from 0; -1 for none */
  FootingDay today;
  gboolean reads_rows;
  guint64 line;                      /* of the record at hand */
  GHashTable *lines;                 /* key of each row that is offered → its line */
  const char *last_establishment_id; /* rows of one workplace mostly stand together */
  FootingAscwdsProblem unlisted;     /* the last problem that is counted and not listed */
} FootingAscwdsReading;

/**
 * Adds a problem with the record at hand; the caller fills in what else its code needs.
 * Returns the problem, until the next one is added.
 */
FootingAscwdsProblem *_footing_ascwds_add_problem      (FootingAscwdsReading     *self,
                                                        FootingAscwdsProblemCode  code,
                                                        FootingAscwdsOutcome      outcome);

/** The same for one of its cells. */
FootingAscwdsProblem *_footing_ascwds_add_cell_problem (FootingAscwdsReading     *self,
                                                        FootingAscwdsColumn       column,
                                                        FootingAscwdsProblemCode  code,
                                                        FootingAscwdsOutcome      outcome);

/** The same for the cell at @place of the header. */
FootingAscwdsProblem *_footing_ascwds_add_place_problem (FootingAscwdsReading     *self,
                                                         guint                     place,
                                                         FootingAscwdsProblemCode  code,
                                                         FootingAscwdsOutcome      outcome);

/** Returns the cell at @place without spaces around it; an empty one where @place is -1. */
FootingCsvField       _footing_ascwds_cell_at          (const FootingCsvRecord   *record,
                                                        int                       place);

/** Returns the text of a cell, as one line; it belongs to the file. */
const char           *_footing_ascwds_keep_text        (FootingAscwdsReading     *self,
                                                        FootingCsvField           cell);

/** The same, with little work where the row before has the same text. */
const char           *_footing_ascwds_keep_establishment (FootingAscwdsReading   *self,
                                                          FootingCsvField         cell);

/** Figures with at most one point among them. Returns whether it is such a number. */
gboolean              _footing_ascwds_parse_hours      (const char               *text,
                                                        double                   *hours);

/**
 * Copies a cell, without spaces around it, into @text of @size bytes.
 * Returns whether there was room; an absent column is an empty cell.
 */
gboolean              _footing_ascwds_copy_cell        (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record,
                                                        FootingAscwdsColumn       column,
                                                        char                     *text,
                                                        gsize                     size);

/** Takes an id or a name; NULL where there is none. Returns whether the row can be kept. */
gboolean              _footing_ascwds_take_id          (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record,
                                                        FootingAscwdsColumn       column,
                                                        FootingAscwdsNeed         need,
                                                        guint                     max_length,
                                                        const char              **id);

/**
 * Takes a code. @known ends with a 0; NULL where every number is a code.
 * Returns whether the row can be kept.
 */
gboolean              _footing_ascwds_take_code        (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record,
                                                        FootingAscwdsColumn       column,
                                                        FootingAscwdsNeed         need,
                                                        const guint8             *known,
                                                        FootingAscwdsCode        *code);

FootingAscwdsStatus   _footing_ascwds_take_status      (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record);

/** Takes the key of a row. Returns whether no earlier row that is offered has it. */
gboolean              _footing_ascwds_take_key         (FootingAscwdsReading     *self,
                                                        const char               *establishment_id,
                                                        const char               *worker_id,
                                                        const char              **key);

/** Remembers whose row it is that is left out; without both ids nobody knows. */
void                  _footing_ascwds_keep_left_out    (FootingAscwdsReading     *self,
                                                        const char               *establishment_id,
                                                        const char               *worker_id);

/** Reads one row into the file. Returns whether it is offered. */
gboolean              _footing_ascwds_read_staff       (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record);
gboolean              _footing_ascwds_read_workplace   (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record);
gboolean              _footing_ascwds_read_training    (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record);

/* footing-ascwds-mapped.c */

/** Finds the columns of the map. Returns whether there are rows to be read under this header. */
gboolean              _footing_ascwds_map_header       (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record);

/** Reads one row into the file. Returns whether it is offered, or was to be passed over. */
gboolean              _footing_ascwds_read_mapped      (FootingAscwdsReading     *self,
                                                        const FootingCsvRecord   *record);

G_END_DECLS
