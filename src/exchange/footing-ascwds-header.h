/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-csv-reader.h"

G_BEGIN_DECLS

/**
 * FootingAscwdsKind:
 *
 * The three files of an ASC-WDS bulk upload, told apart by their column names, and any other table
 * whose columns somebody has explained.
 */
typedef enum
{
  FOOTING_ASCWDS_KIND_UNKNOWN,
  FOOTING_ASCWDS_KIND_STAFF,
  FOOTING_ASCWDS_KIND_WORKPLACE,
  FOOTING_ASCWDS_KIND_TRAINING,
  FOOTING_ASCWDS_KIND_MAPPED,
} FootingAscwdsKind;

/**
 * FootingAscwdsColumn:
 *
 * The columns that are read. This is the whole list of what can get into a book from an ASC-WDS
 * file: there is no name here for a National Insurance number, a home postcode, a date of birth
 * or anything else, so no code can ask for their cells.
 */
typedef enum
{
  FOOTING_ASCWDS_LOCALESTID,
  FOOTING_ASCWDS_STATUS,
  FOOTING_ASCWDS_UNIQUEWORKERID,
  FOOTING_ASCWDS_CHGUNIQUEWRKID,
  FOOTING_ASCWDS_TRANSFERSTAFFRECORD,
  FOOTING_ASCWDS_DISPLAYID,
  FOOTING_ASCWDS_RECSOURCE,
  FOOTING_ASCWDS_STARTDATE,
  FOOTING_ASCWDS_EMPLSTATUS,
  FOOTING_ASCWDS_MAINJOBROLE,
  FOOTING_ASCWDS_CONTHOURS,
  FOOTING_ASCWDS_NMCREG,
  FOOTING_ASCWDS_ESTNAME,
  FOOTING_ASCWDS_PROVNUM,
  FOOTING_ASCWDS_LOCATIONID,
  FOOTING_ASCWDS_MAINSERVICE,
  FOOTING_ASCWDS_TOTALPERMTEMP,
  FOOTING_ASCWDS_ALLJOBROLES,
  FOOTING_ASCWDS_STARTERS,
  FOOTING_ASCWDS_LEAVERS,
  FOOTING_ASCWDS_VACANCIES,
  FOOTING_ASCWDS_CATEGORY,
  FOOTING_ASCWDS_TRAININGNAME,
  FOOTING_ASCWDS_DESCRIPTION,
  FOOTING_ASCWDS_VALIDITY,
  FOOTING_ASCWDS_DATECOMPLETED,
  FOOTING_ASCWDS_EXPIRYDATE,
  FOOTING_ASCWDS_N_COLUMNS,
} FootingAscwdsColumn;

typedef enum
{
  FOOTING_ASCWDS_FAULT_MISSING, /* the file cannot be read without it */
  FOOTING_ASCWDS_FAULT_TWICE,
  FOOTING_ASCWDS_FAULT_UNKNOWN,
} FootingAscwdsFaultKind;

/** What is wrong with one column name. */
typedef struct
{
  FootingAscwdsFaultKind kind;
  char *name;
  char *nearest;      /* a name that may be meant; NULL when none is near */
  gboolean is_needed; /* whether the file cannot be read because of it */
} FootingAscwdsFault;

/**
 * FootingAscwdsHeader:
 * @kind: unknown when the record does not look like the header of any of the files
 * @names: (element-type utf8): the column names; each row must have as many cells
 * @places: where each column is, from 0; -1 for a column the file does not have
 * @faults: (element-type FootingAscwdsFault)
 */
typedef struct
{
  FootingAscwdsKind kind;
  GPtrArray *names;
  int places[FOOTING_ASCWDS_N_COLUMNS];
  GPtrArray *faults;
} FootingAscwdsHeader;

/**
 * footing_ascwds_header_new:
 * @record: the first record of a file
 *
 * Reads column names by name and never by place: the service adds and removes columns once or
 * twice a year. Case and spaces around a name do not matter.
 *
 * Returns: (transfer full): what the record says
 */
FootingAscwdsHeader *footing_ascwds_header_new       (const FootingCsvRecord    *record);

void                 footing_ascwds_header_free      (FootingAscwdsHeader       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingAscwdsHeader, footing_ascwds_header_free)

/**
 * footing_ascwds_header_is_usable:
 *
 * Returns: whether all columns that are needed are there, once
 */
gboolean             footing_ascwds_header_is_usable (const FootingAscwdsHeader *self);

/**
 * footing_ascwds_column_name:
 *
 * Returns: (transfer none): the name as ASC-WDS writes it
 */
const char          *footing_ascwds_column_name      (FootingAscwdsColumn        column);

G_END_DECLS
