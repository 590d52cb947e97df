/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan-private.h"

G_BEGIN_DECLS

/* Codes of roles are small numbers; a greater one is looked for in the list. */
#define FOOTING_IMPORT_MAX_KNOWN_ROLE 99

/** Somebody in the book whom a file may speak of. */
typedef struct
{
  FootingPerson *person;
  char *key;
  gboolean is_in_files;
  gboolean is_deleted;
  gboolean has_left;
} FootingImportKnown;

/** Where something stands. */
typedef struct
{
  const FootingImportFile *file;
  guint64 line;
} FootingImportMention;

/** The files while they are compared with the book. */
typedef struct
{
  FootingImportPlan *plan;
  GArray *people;        /* of FootingImportKnown, in the order of the book */
  GHashTable *by_key;    /* key → its number in @people, from 1 */
  GHashTable *left;      /* id of somebody who has left → the day */
  GHashTable *homes;     /* key of a workplace → FootingWorkplace */
  GHashTable *places;    /* key of a workplace → its number, from 1 */
  GHashTable *rows;      /* key in a row → FootingImportMention; NULL where the reader has looked already */
  GHashTable *new_keys;  /* the same of the keys that people get */
  GHashTable *given_up;  /* keys that belong to somebody else after the import */
  guint n_unlisted;

  /* Only where a file with mapped columns is among them: rows without a key are known by their words. */
  GHashTable *by_name;   /* folded name → GPtrArray of FootingPerson who have not left */
  GHashTable *claimed;   /* name, place and first day of somebody new → FootingImportMention */
  GHashTable *spoken_of; /* FootingPerson → FootingImportMention */

  /* Rows of one workplace mostly stand together. */
  const char *last_establishment;
  guint last_place;

  guint known_roles[FOOTING_IMPORT_MAX_KNOWN_ROLE + 1]; /* by code: the number of the role, from 1 */
} FootingImportMatching;

/* footing-import-match.c */

/** Tells what is wrong with a row. Takes @message. @column: (nullable) */
void                        _footing_import_add_problem      (FootingImportMatching       *self,
                                                              const FootingImportFile     *file,
                                                              guint64                      line,
                                                              const char                  *column,
                                                              char                        *message);

/** Remembers that a row has @key. Returns the row that had it before. */
const FootingImportMention *_footing_import_claim            (GHashTable                  *table,
                                                              const char                  *key,
                                                              const FootingImportFile     *file,
                                                              const FootingStaffRow       *row);

/** Returns: (nullable): who in the book has these ids */
FootingImportKnown         *_footing_import_find_known       (FootingImportMatching       *self,
                                                              const char                  *key);

/** Whether @person is not with the employer any more. */
gboolean                    _footing_import_has_left         (FootingImportMatching       *self,
                                                              FootingPerson               *person);

/** Adds @item, whose place is known, unless it says nothing new about whoever it is about. */
void                        _footing_import_take_item        (FootingImportMatching       *self,
                                                              FootingImportItem           *item);

/* footing-import-places.c */

void                        _footing_import_index_workplaces (FootingImportMatching       *self);

void                        _footing_import_take_workplace   (FootingImportMatching       *self,
                                                              const FootingImportFile     *file,
                                                              const FootingWorkplaceRow   *row);

/** Returns the number of the place with that id, which may be new. */
guint                       _footing_import_find_place       (FootingImportMatching       *self,
                                                              const char                  *establishment_id);

/** The same for what people call a place, which may be its name or its id. */
guint                       _footing_import_find_named_place (FootingImportMatching       *self,
                                                              const char                  *name);

/** Returns the number of the role, which may be new. */
guint                       _footing_import_find_role        (FootingImportMatching       *self,
                                                              const FootingAscwdsCode     *code);

/* footing-import-mapped.c */

/** Gets ready for rows without keys, where a file has any. */
void                        _footing_import_prepare_mapped   (FootingImportMatching       *self);

/** Remembers whom a row with a key is about. @known: (nullable) */
void                        _footing_import_note_keyed       (FootingImportMatching       *self,
                                                              const FootingImportItem     *item);

/** Compares the rows of a file with mapped columns with the book. */
void                        _footing_import_take_mapped      (FootingImportMatching       *self,
                                                              const FootingImportFile     *file);

/** Sees to it that nobody is perhaps two people of the files. */
void                        _footing_import_settle_likeness  (FootingImportPlan           *plan);

/* footing-import-training.c */

/** Finds what training files say that is new. */
void                        _footing_import_find_trainings   (FootingImportMatching       *self);

G_END_DECLS
