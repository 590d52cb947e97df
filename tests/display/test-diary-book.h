/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-meeting.h"
#include "footing-shell.h"
#include "store-fixture.h"

/* A window that remembers what pages tell it. */
#define TEST_TYPE_SHELL (test_shell_get_type ())
G_DECLARE_FINAL_TYPE (TestShell, test_shell, TEST, SHELL, AdwWindow)

/* Returns: (transfer none): what the latest toast says */
const char        *test_shell_get_toast   (TestShell *self);

/* How many there have been. */
guint              test_shell_count_toasts (TestShell *self);

/* Returns: (transfer none) (nullable): what the banner says */
const char        *test_shell_get_problem (TestShell *self);

/* Returns: whether something can be undone */
gboolean           test_shell_can_undo    (TestShell *self);

/* Does what the button of the latest toast does, and says so as the window does. */
void               test_shell_undo        (TestShell *self);

/* A book for tests of the diary, and what is in it once it is filled: two preceptees on the core
 * programme. The day it is, is Thursday 12 March 2026. Amara started on 2 March, so her initial
 * meeting is due on 16 March; Bao on 16 February, so his was due on 2 March (domain reference 2.1:
 * within two weeks of joining).
 */
typedef struct
{
  StoreFixture      fixture;
  FootingReference *reference;
  FootingContext   *context;
  TestShell        *shell;
  gint64            amara; /* enrolments */
  gint64            bao;
  FootingMeeting   *amaras_initial;
  FootingMeeting   *baos_initial;
} Book;

FootingDay      book_today       (void);

/* An open book with nothing in it. */
void            book_set_up      (Book             *book,
                                  gconstpointer     unused);
void            book_tear_down   (Book             *book,
                                  gconstpointer     unused);

/* Two people on a programme, with their initial and interim meetings. */
void            book_fill        (Book             *book);

/* Returns: (transfer full): a saved session */
FootingSession *book_add_session (Book             *book,
                                  gint64            enrolment_id,
                                  const char       *title,
                                  FootingDay        day,
                                  const char       *notes);

/* Returns: (transfer full): the only session that is in the book */
FootingSession *book_get_session (Book             *book);

/* Returns: what the book says of a meeting now */
FootingMilestoneState book_state_of (Book          *book,
                                     FootingMeeting *meeting);

/* Shows a page in the window; it becomes the only one. */
void            book_show_page   (Book             *book,
                                  gpointer          page);

/* Runs the main loop until @condition, and fails when that takes too long. */
void            wait_until       (gboolean        (*condition) (gpointer user_data),
                                  gpointer          user_data);

/* Runs the main loop for this long: for what must not happen. */
void            let_pass         (guint             milliseconds);

/* The first widget of a class below @widget that can be seen and, unless @property is NULL, has
 * this text there; or NULL.
 */
gpointer        find_widget      (gpointer          widget,
                                  GType             type,
                                  const char       *property,
                                  const char       *text);

/* Presses the button with this label. */
void            press            (gpointer          widget,
                                  const char       *label);

#define BOOK_TEST(path, func) g_test_add (path, Book, NULL, book_set_up, func, book_tear_down)
