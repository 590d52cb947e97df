/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <json-glib/json-glib.h>

#include "footing-reference.h"

G_BEGIN_DECLS

/**
 * FootingArchiveReading:
 * @tables: the `tables` of an archive, see `docs/archive.md`
 * @reference: (nullable): tells what codes mean
 * @people: (nullable) (element-type utf8 utf8): identifiers and names of people who are not in it
 * @person_uid: whom the archive is about
 *
 * An archive about one person, for people to read.
 */
typedef struct
{
  JsonObject       *tables;
  FootingReference *reference;
  GHashTable       *people;
  const char       *person_uid;
} FootingArchiveReading;

/** Returns: how many tables stand in a document one below the other, each record for itself */
gsize       footing_archive_words_n_tables  (void);

/** Returns: (transfer none): the name of one of them, in the order of the document */
const char *footing_archive_words_nth_table (gsize                        n);

/** Returns: (transfer none) (nullable): what a table is called; %NULL when it is none of them */
const char *footing_archive_words_table     (const char                  *table);

/**
 * footing_archive_words_field:
 *
 * Returns: (transfer none) (nullable): what a field is called; %NULL for what says nothing to
 *   anybody, such as when the record was last written
 */
const char *footing_archive_words_field     (const char                  *field);

/**
 * footing_archive_words_name_of:
 * @uid: an identifier of a record
 *
 * Returns: (transfer none) (nullable): what the record is called
 */
const char *footing_archive_words_name_of   (const FootingArchiveReading *reading,
                                             const char                  *uid);

/**
 * footing_archive_words_value:
 * @field: whose value it is
 * @value: as the archive has it
 *
 * Puts a value into words: a day as people write it, minutes as hours and minutes, a moment in the
 * time of this computer, a code by its label, a link by the name of what it leads to. Whom somebody
 * supports is “somebody else”.
 *
 * Returns: (transfer full) (nullable): the words; %NULL when there is nothing to say
 */
char       *footing_archive_words_value     (const FootingArchiveReading *reading,
                                             const char                  *field,
                                             JsonNode                    *value);

G_END_DECLS
