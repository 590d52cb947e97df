/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-store-error.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingStoreChange:
 *
 * What a committed job has changed, so that only what shows it is read again.
 */
typedef enum /*< flags >*/
{
  FOOTING_STORE_CHANGE_NONE = 0,
  FOOTING_STORE_CHANGE_WORKPLACES = 1 << 0,
  FOOTING_STORE_CHANGE_PEOPLE = 1 << 1,
  FOOTING_STORE_CHANGE_PROGRAMMES = 1 << 2,  /* and their milestones, items, versions */
  FOOTING_STORE_CHANGE_COHORTS = 1 << 3,
  FOOTING_STORE_CHANGE_ENROLMENTS = 1 << 4,
  FOOTING_STORE_CHANGE_MEETINGS = 1 << 5,
  FOOTING_STORE_CHANGE_SESSIONS = 1 << 6,
  FOOTING_STORE_CHANGE_REFLECTIONS = 1 << 7, /* and their stages and revisions */
  FOOTING_STORE_CHANGE_PROMPTS = 1 << 8,
  FOOTING_STORE_CHANGE_LEAVINGS = 1 << 9,
  FOOTING_STORE_CHANGE_BOOK = 1 << 10,
  FOOTING_STORE_CHANGE_STANDARDS = 1 << 11,    /* those that the organisation made */
  FOOTING_STORE_CHANGE_COURSES = 1 << 12,      /* pauses, extensions, pairings, moves, items of enrolments */
  FOOTING_STORE_CHANGE_HOURS = 1 << 13,
  FOOTING_STORE_CHANGE_DOCUMENTS = 1 << 14,    /* and their fields, signatures and notes */
  FOOTING_STORE_CHANGE_AVAILABILITY = 1 << 15, /* shifts, days off, trainings, wishes */
  FOOTING_STORE_CHANGE_EVIDENCE = 1 << 16,
  FOOTING_STORE_CHANGE_SCENARIOS = 1 << 17,
  FOOTING_STORE_CHANGE_IMPORTS = 1 << 18,      /* possible leavers, remembered columns */
  FOOTING_STORE_CHANGE_COUNTS = 1 << 19,       /* what was counted of people, without their names */
  FOOTING_STORE_CHANGE_ACTIONS = 1 << 20,
  FOOTING_STORE_CHANGE_GOALS = 1 << 21,        /* and their reviews */
  FOOTING_STORE_CHANGE_OPPORTUNITIES = 1 << 22,
  FOOTING_STORE_CHANGE_SCALES = 1 << 23,       /* of preceptees, and what they said on them */
} FootingStoreChange;

/**
 * FootingStoreOpen:
 * @FOOTING_STORE_OPEN_EXISTING: the file must be there
 * @FOOTING_STORE_OPEN_NEW: the file must not be there
 */
typedef enum
{
  FOOTING_STORE_OPEN_EXISTING,
  FOOTING_STORE_OPEN_NEW,
} FootingStoreOpen;

/**
 * FootingStore:
 *
 * The only door to a book. It has a writer and a reader, each with its own thread, connection
 * and queue, so that a search never stands in the way of saving what somebody types. Jobs of one
 * queue run in the order in which they were asked for; a read that must see a write is asked for
 * after that write has come home.
 *
 * All functions are to be called on one thread, and call back there.
 *
 * The signal `changed (FootingStoreChange)` is emitted once for each job that has changed
 * something, after its commit and before its callback.
 */
#define FOOTING_TYPE_STORE (footing_store_get_type ())
G_DECLARE_FINAL_TYPE (FootingStore, footing_store, FOOTING, STORE, GObject)

/** Returns: (transfer full): a store that is not open yet */
FootingStore *footing_store_new          (void);

/**
 * footing_store_open_async:
 * @path: the file of the book
 * @passphrase: (nullable): opens an encrypted book, or encrypts a new one; %NULL for a plain one
 * @how: whether the book is there already
 *
 * Opens a book and brings it to the newest schema, after a copy of it. A new book that cannot be
 * finished leaves no file behind; an old one that cannot be opened is left as it was.
 */
void          footing_store_open_async   (FootingStore         *self,
                                          const char           *path,
                                          const char           *passphrase,
                                          FootingStoreOpen      how,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);

/**
 * footing_store_open_finish:
 * @error: any of %FOOTING_STORE_ERROR
 */
gboolean      footing_store_open_finish  (FootingStore         *self,
                                          GAsyncResult         *result,
                                          GError              **error);

/**
 * footing_store_release_memory:
 *
 * Forgets what was kept of the book to be read again, and gives the memory back to the system. For
 * the moment when a book has been opened and everybody in it was read.
 */
void          footing_store_release_memory (FootingStore       *self);

/**
 * footing_store_close_async:
 *
 * The last job of both queues: everything asked for before is still done. Must be called before
 * the last reference to an open store is dropped.
 */
void          footing_store_close_async  (FootingStore         *self,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);

/** Returns: whether the book is closed */
gboolean      footing_store_close_finish (FootingStore         *self,
                                          GAsyncResult         *result,
                                          GError              **error);

/** Returns: whether a book is open */
gboolean      footing_store_is_open      (FootingStore         *self);

/** Returns: (transfer none) (nullable): where the open book lies, without symbolic links */
const char   *footing_store_get_path     (FootingStore         *self);

/** Returns: the version of the tables of every open book, as in docs/schema.md */
int           footing_store_get_schema   (void);

/** Returns: whether the open book can only be read with a passphrase */
gboolean      footing_store_is_encrypted (FootingStore         *self);

/**
 * footing_store_finish_write:
 *
 * Finishes any write that returns nothing but its success.
 */
gboolean      footing_store_finish_write (FootingStore         *self,
                                          GAsyncResult         *result,
                                          GError              **error);

G_END_DECLS
