/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingJsonMistakeKind:
 * @FOOTING_JSON_MISTAKE_SYNTAX: not JSON at all
 * @FOOTING_JSON_MISTAKE_MISSING: a key that has to be there is not
 * @FOOTING_JSON_MISTAKE_UNKNOWN: a key that nobody reads, often a typing mistake
 * @FOOTING_JSON_MISTAKE_TYPE: a text where a number belongs, and the like
 * @FOOTING_JSON_MISTAKE_DUPLICATE: a key or an id that is there twice
 * @FOOTING_JSON_MISTAKE_VALUE: of the right type, but not a value that can be
 */
typedef enum
{
  FOOTING_JSON_MISTAKE_SYNTAX,
  FOOTING_JSON_MISTAKE_MISSING,
  FOOTING_JSON_MISTAKE_UNKNOWN,
  FOOTING_JSON_MISTAKE_TYPE,
  FOOTING_JSON_MISTAKE_DUPLICATE,
  FOOTING_JSON_MISTAKE_VALUE,
} FootingJsonMistakeKind;

/**
 * FootingJsonMistake:
 * @kind: what sort
 * @file: name of the file
 * @line: from 1; 0 when the file as a whole is meant
 * @column: of the line, in characters from 1; 0 when not known
 * @key: (nullable): the key whose value is wrong or missing
 * @message: the rest of the sentence, for people, translated
 */
typedef struct
{
  FootingJsonMistakeKind  kind;
  char                   *file;
  guint                   line;
  guint                   column;
  char                   *key;
  char                   *message;
} FootingJsonMistake;

/**
 * FootingJsonSource:
 *
 * Reads a JSON file that people write, strictly: every key must be expected, present where it is
 * needed, of the right type and within its range. The first mistake stays; after it every
 * function returns an empty value, so that callers read on in straight lines and ask once, at
 * the end.
 *
 * Functions read from the object that is open: the outermost one at first, and those that
 * footing_json_source_read_object() and footing_json_source_read_list() go into.
 */
typedef struct _FootingJsonSource FootingJsonSource;

/**
 * FootingJsonObjectFunc:
 * @source: where the object is open
 * @user_data: whatever was passed
 */
typedef void (*FootingJsonObjectFunc) (FootingJsonSource *source,
                                       gpointer           user_data);

/**
 * FootingJsonItemFunc:
 * @source: where the object that describes the item is open
 * @user_data: whatever was passed
 *
 * Returns: (transfer full) (nullable): a new item, also after a mistake; %NULL when the object
 *   makes no item of its own
 */
typedef gpointer (*FootingJsonItemFunc) (FootingJsonSource *source,
                                         gpointer           user_data);

/**
 * footing_json_source_new:
 * @name: what to call the file in messages
 * @bytes: its contents, in UTF-8
 *
 * Returns: (transfer full): a source, which has a mistake already when @bytes is not JSON
 */
FootingJsonSource *footing_json_source_new                  (const char           *name,
                                                             GBytes               *bytes);

void               footing_json_source_free                 (FootingJsonSource    *self);

/**
 * footing_json_source_finish:
 *
 * Ends reading: a key of the outermost object that nobody asked for is a mistake.
 *
 * Returns: (nullable) (transfer none): the first mistake, %NULL when there was none
 */
const FootingJsonMistake *footing_json_source_finish (FootingJsonSource *self);

/**
 * footing_json_source_has_mistake:
 *
 * Returns: whether something was wrong so far
 */
gboolean           footing_json_source_has_mistake          (FootingJsonSource    *self);

/**
 * footing_json_source_allow_nulls:
 *
 * From now on a key whose value is `null` counts as one that is missing.
 */
void               footing_json_source_allow_nulls          (FootingJsonSource    *self);

/**
 * footing_json_source_pass_over:
 * @keys: (element-type utf8): receives the keys of the open object that nobody has asked for
 *
 * Makes these no mistakes, where a file may hold more than is read.
 */
void               footing_json_source_pass_over            (FootingJsonSource    *self,
                                                             GPtrArray            *keys);

/**
 * footing_json_source_has:
 *
 * Returns: whether the open object has @key
 */
gboolean           footing_json_source_has                  (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_refuse:
 * @key: the key whose value is not right
 * @index: the element of its array that is meant, or -1
 * @format: the rest of the sentence, for people
 *
 * Reports a mistake that only the caller can see.
 */
void               footing_json_source_refuse               (FootingJsonSource    *self,
                                                             const char           *key,
                                                             int                   index,
                                                             const char           *format,
                                                             ...) G_GNUC_PRINTF (4, 5);

/**
 * footing_json_source_get_text:
 *
 * Returns: (transfer full): a text that is there and not blank
 */
char              *footing_json_source_get_text             (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_get_optional_text:
 *
 * Returns: (transfer full) (nullable): a text that is not blank, or %NULL when the key is missing
 */
char              *footing_json_source_get_optional_text    (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_get_id:
 *
 * Returns: (transfer full): lower-case letters, digits and single hyphens; unlike that of any
 *   other item of the list that is being read
 */
char              *footing_json_source_get_id               (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_get_integer:
 *
 * Returns: a whole number from @least to @most
 */
int                footing_json_source_get_integer          (FootingJsonSource    *self,
                                                             const char           *key,
                                                             int                   least,
                                                             int                   most);

/**
 * footing_json_source_get_optional_integer:
 *
 * Returns: a whole number from @least to @most, or @otherwise when the key is missing
 */
int                footing_json_source_get_optional_integer (FootingJsonSource    *self,
                                                             const char           *key,
                                                             int                   least,
                                                             int                   most,
                                                             int                   otherwise);

/**
 * footing_json_source_get_number:
 *
 * Returns: a number from @least to @most, whole or not
 */
double             footing_json_source_get_number           (FootingJsonSource    *self,
                                                             const char           *key,
                                                             double                least,
                                                             double                most);

/**
 * footing_json_source_get_boolean:
 *
 * Returns: whether the value is `true`
 */
gboolean           footing_json_source_get_boolean          (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_get_optional_boolean:
 *
 * Returns: whether the value is `true`; @otherwise when the key is missing
 */
gboolean           footing_json_source_get_optional_boolean (FootingJsonSource    *self,
                                                             const char           *key,
                                                             gboolean              otherwise);

/**
 * footing_json_source_get_day:
 *
 * Returns: a day, written as `YYYY-MM-DD`
 */
FootingDay         footing_json_source_get_day              (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_get_optional_day:
 *
 * Returns: a day, or %FOOTING_DAY_NONE when the key is missing
 */
FootingDay         footing_json_source_get_optional_day     (FootingJsonSource    *self,
                                                             const char           *key);

/**
 * footing_json_source_get_choice:
 * @words: (array zero-terminated=1): what may be written there
 *
 * Returns: the place of the word in @words, from 0
 */
int                footing_json_source_get_choice           (FootingJsonSource    *self,
                                                             const char           *key,
                                                             const char   * const *words);

/**
 * footing_json_source_get_optional_choices:
 * @words: (array zero-terminated=1): what may be in the list, 31 at most
 *
 * Returns: for each word in the list, the bit of its place in @words; 0 when the key is missing
 */
guint footing_json_source_get_optional_choices (FootingJsonSource  *self,
                                                const char         *key,
                                                const char * const *words);

/**
 * footing_json_source_read_texts:
 * @texts: (nullable) (element-type utf8): receives the texts of a list that has one at least;
 *   %NULL only looks that they are texts
 */
void               footing_json_source_read_texts           (FootingJsonSource    *self,
                                                             const char           *key,
                                                             GPtrArray            *texts);

/**
 * footing_json_source_read_optional_texts:
 * @texts: (nullable) (element-type utf8): receives the texts of the list, if there is one
 */
void               footing_json_source_read_optional_texts  (FootingJsonSource    *self,
                                                             const char           *key,
                                                             GPtrArray            *texts);

/**
 * footing_json_source_read_object:
 * @read: (scope call): reads the object in @key
 */
void               footing_json_source_read_object          (FootingJsonSource    *self,
                                                             const char           *key,
                                                             FootingJsonObjectFunc read,
                                                             gpointer              user_data);

/**
 * footing_json_source_read_list:
 * @items: (nullable): receives what @read makes of each object in the list, of which there is
 *   one at least; may be %NULL when @read never makes any
 * @read: (scope call): reads one object; is not called again after a mistake
 */
void               footing_json_source_read_list            (FootingJsonSource    *self,
                                                             const char           *key,
                                                             GPtrArray            *items,
                                                             FootingJsonItemFunc   read,
                                                             gpointer              user_data);

/**
 * footing_json_source_read_optional_list:
 *
 * As footing_json_source_read_list(), but the key may be missing and the list empty.
 */
void               footing_json_source_read_optional_list   (FootingJsonSource    *self,
                                                             const char           *key,
                                                             GPtrArray            *items,
                                                             FootingJsonItemFunc   read,
                                                             gpointer              user_data);

/**
 * footing_json_mistake_new:
 * @message: (transfer none): as in #FootingJsonMistake
 *
 * Returns: (transfer full): a mistake
 */
FootingJsonMistake *footing_json_mistake_new (FootingJsonMistakeKind kind,
                                              const char            *file,
                                              guint                  line,
                                              const char            *key,
                                              const char            *message);

/**
 * footing_json_mistake_copy:
 *
 * Returns: (transfer full): the same mistake
 */
FootingJsonMistake *footing_json_mistake_copy (const FootingJsonMistake *self);

void footing_json_mistake_free (FootingJsonMistake *self);

/**
 * footing_json_mistake_to_text:
 *
 * Returns: (transfer full): a sentence for people that says where the mistake is and what
 */
char *footing_json_mistake_to_text (const FootingJsonMistake *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingJsonSource, footing_json_source_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingJsonMistake, footing_json_mistake_free)

G_END_DECLS
