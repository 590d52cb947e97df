/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-ascwds-header.h"
#include "footing-ascwds-problem.h"
#include "footing-column-map.h"
#include "footing-date.h"

G_BEGIN_DECLS

/** The most rows that are read: far more than any one employer has. */
#define FOOTING_ASCWDS_MAX_ROWS 250000

/** The most problems that are listed; the rest is counted. */
#define FOOTING_ASCWDS_MAX_PROBLEMS 1000

/** The most characters of an id: ASC-WDS wants them under 50. */
#define FOOTING_ASCWDS_MAX_ID 49

/** Codes of MAINJOBROLE that stand for people on the register of nurses. */
#define FOOTING_ASCWDS_REGISTERED_NURSE 16
#define FOOTING_ASCWDS_NURSING_ASSOCIATE 37

/** What the employer wants done with a row; unknown for an empty or unreadable cell. */
typedef enum
{
  FOOTING_ASCWDS_STATUS_UNKNOWN,
  FOOTING_ASCWDS_STATUS_NEW,
  FOOTING_ASCWDS_STATUS_UPDATE,
  FOOTING_ASCWDS_STATUS_UNCHECKED,
  FOOTING_ASCWDS_STATUS_NOCHANGE,
  FOOTING_ASCWDS_STATUS_DELETE,
} FootingAscwdsStatus;

/**
 * FootingAscwdsCode:
 * @raw: what stands in the cell, of at most four characters; empty for an empty cell
 * @number: the code; -1 where the cell is empty or holds a code that is not known
 */
typedef struct
{
  char raw[8];
  int number;
} FootingAscwdsCode;

/**
 * FootingStaffRow:
 * @line: where the row begins, from 1
 * @key: workplace and worker in the form in which they are compared: see footing_ascwds_make_key()
 * @establishment_id: LOCALESTID
 * @worker_id: UNIQUEWORKERID
 * @display_id: DISPLAYID, a name or an id; never a key; may be empty where @status is DELETE
 * @new_establishment_id: (nullable): TRANSFERSTAFFRECORD, the workplace the worker has moved to
 * @new_worker_id: (nullable): CHGUNIQUEWRKID, which replaces @worker_id
 * @start_date: STARTDATE, of the present main job; %FOOTING_DAY_NONE where the cell is empty
 * @contract_hours: CONTHOURS, hours a week; -1 where not known
 * @nmc_register: NMCREG, 1 adult, 2 mental health, 3 learning disabilities, 4 children’s, 5
 *   enrolled; only of registered nurses
 * @recruitment_source: RECSOURCE
 *
 * @registered_on: the day the PIN was received, which only a file with mapped columns can say
 *
 * All that is kept of one member of staff. In a row with the status DELETE only the ids are
 * filled in.
 *
 * A row of a file with mapped columns has no @key: who it is about is found by its words. There
 * @establishment_id is what the file calls the workplace, and it and @worker_id may be %NULL.
 */
typedef struct
{
  guint64 line;
  const char *key;
  const char *establishment_id;
  const char *worker_id;
  const char *display_id;
  const char *new_establishment_id;
  const char *new_worker_id;
  FootingAscwdsStatus status;
  FootingDay start_date;
  FootingDay registered_on;
  FootingAscwdsCode employment_status;
  FootingAscwdsCode job_role;
  FootingAscwdsCode nmc_register;
  FootingAscwdsCode recruitment_source;
  double contract_hours;
} FootingStaffRow;

/** What a workplace file says when a number is not known, in place of a whole list. */
#define FOOTING_ASCWDS_NOT_KNOWN 999

/**
 * FootingWorkplaceRoleCount:
 * @job_role: a code as in MAINJOBROLE
 * @starters: who began in the twelve months before; -1 when not known
 * @leavers: who left in the twelve months before; -1 when not known
 * @vacancies: posts that are free at present; -1 when not known
 *
 * What a workplace says about the people in one job role.
 */
typedef struct
{
  char job_role[4];
  int starters;
  int leavers;
  int vacancies;
} FootingWorkplaceRoleCount;

/**
 * FootingWorkplaceRow:
 * @key: LOCALESTID in the form in which it is compared
 * @name: ESTNAME; may be empty where @status is DELETE
 * @provider_id: (nullable): PROVNUM, such as `1-123456789`
 * @location_id: (nullable): LOCATIONID, such as `1-123456789`
 * @main_service: MAINSERVICE; 1 a care home with nursing, 2 one without, 8 domiciliary care
 * @total_staff: TOTALPERMTEMP, people with a permanent or temporary post; -1 when not known
 * @first_role_count: where its counts begin in the role counts of the file
 * @n_role_counts: how many there are, one for each code of ALLJOBROLES
 */
typedef struct
{
  guint64 line;
  const char *key;
  const char *establishment_id;
  const char *name;
  const char *provider_id;
  const char *location_id;
  FootingAscwdsStatus status;
  FootingAscwdsCode main_service;
  int total_staff;
  guint first_role_count;
  guint n_role_counts;
} FootingWorkplaceRow;

/**
 * FootingTrainingRow:
 * @key: of the worker, as in #FootingStaffRow
 * @name: TRAININGNAME, or words for CATEGORY where it has none
 * @done_on: DATECOMPLETED; %FOOTING_DAY_NONE when not known
 * @expires_on: EXPIRYDATE, or DATECOMPLETED and the months of VALIDITY; %FOOTING_DAY_NONE for ever
 *
 * A training of somebody.
 */
typedef struct
{
  guint64 line;
  const char *key;
  const char *name;
  FootingDay done_on;
  FootingDay expires_on;
} FootingTrainingRow;

/**
 * FootingAscwdsFile:
 * @staff: (element-type FootingStaffRow): the rows of a staff file that can be offered
 * @workplaces: (element-type FootingWorkplaceRow): those of a workplace file
 * @trainings: (element-type FootingTrainingRow): those of a training file
 * @role_counts: (element-type FootingWorkplaceRoleCount): of all workplaces, see #FootingWorkplaceRow
 * @left_out_keys: (element-type utf8): the keys of staff rows that are not offered, of those whose
 *   ids could be read: these people are in the file all the same
 * @problems: (element-type FootingAscwdsProblem): in the order of the lines
 * @n_rows: all rows under the column names, without empty ones
 * @n_left_out: how many of them are not offered
 * @n_passed_over: how many of them somebody has said not to import, by their job role
 * @n_problems: all problems, also those beyond what is listed
 * @is_cut_short: whether there was more that was not read
 *
 * What was read of a file. It holds no cell of any column but those in #FootingAscwdsColumn.
 */
typedef struct
{
  FootingAscwdsKind kind;
  FootingCsvEncoding encoding;
  GArray *staff;
  GArray *workplaces;
  GArray *trainings;
  GArray *role_counts;
  GPtrArray *left_out_keys;
  GArray *problems;
  guint n_rows;
  guint n_left_out;
  guint n_passed_over;
  guint n_problems;
  gboolean is_cut_short;

  /*< private >*/
  GStringChunk *texts;
} FootingAscwdsFile;

/**
 * footing_ascwds_read:
 * @stream: a staff, workplace or training file; it is not closed
 * @today: a date after it is in the future
 * @error: a #GIOErrorEnum: the stream failed or @cancellable was triggered. Whatever is wrong
 *   with the content is in the problems
 *
 * Reads a file to its end and offers what is good in it. Can be called on any thread.
 *
 * Returns: (transfer full) (nullable): what was read
 */
FootingAscwdsFile *footing_ascwds_read      (GInputStream       *stream,
                                             FootingDay          today,
                                             GCancellable       *cancellable,
                                             GError            **error);

/**
 * footing_ascwds_read_mapped:
 * @stream: a table; it is not closed
 * @map: what its columns are; footing_column_map_check() finds nothing missing
 * @today: the day it is
 * @error: as of footing_ascwds_read()
 *
 * Reads a table of anybody’s as if it were a staff file. The columns of @map are found by their
 * names, as they may have moved since somebody looked. Can be called on any thread.
 *
 * Returns: (transfer full) (nullable): what was read
 */
FootingAscwdsFile *footing_ascwds_read_mapped (GInputStream           *stream,
                                               const FootingColumnMap *map,
                                               FootingDay              today,
                                               GCancellable           *cancellable,
                                               GError                **error);

void               footing_ascwds_file_free (FootingAscwdsFile  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingAscwdsFile, footing_ascwds_file_free)

/**
 * footing_ascwds_make_key:
 * @establishment_id: LOCALESTID
 * @worker_id: (nullable): UNIQUEWORKERID; %NULL for the key of the workplace itself
 *
 * Makes ids comparable as ASC-WDS compares them: without spaces, with capital and small letters
 * apart. No two pairs of ids have one key because a letter moved from one id into the other.
 *
 * Returns: (transfer full): the key
 */
char              *footing_ascwds_make_key  (const char         *establishment_id,
                                             const char         *worker_id);

/** Returns: whether @self is of a file with mapped columns, in which nobody has a key */
gboolean           footing_staff_row_is_mapped                 (const FootingStaffRow *self);

/**
 * footing_staff_row_is_nursing:
 *
 * Returns: whether the main job role is registered nurse or nursing associate
 */
gboolean           footing_staff_row_is_nursing                (const FootingStaffRow *self);

/**
 * footing_staff_row_suggests_newly_registered:
 *
 * Whether it is worth *asking* if this person has registered lately: they came to this job
 * straight from education, less than a year before @today. The file cannot say it.
 */
gboolean           footing_staff_row_suggests_newly_registered (const FootingStaffRow *self,
                                                                FootingDay             today);

G_END_DECLS
