/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-book-view.h"
#include "footing-problem-page.h"
#include "footing-shell.h"
#include "footing-start-page.h"
#include "footing-store.h"
#include "footing-unlock-page.h"
#include "footing-window.h"

G_BEGIN_DECLS

typedef void (*FootingWindowFunc) (FootingWindow *self);

typedef enum
{
  OPENING_NOTHING,
  OPENING_BUSY,
  OPENING_READY, /* and waiting for the first frame */
} Opening;

struct _FootingWindow
{
  AdwApplicationWindow  parent_instance;

  GSettings            *settings;
  FootingReference     *reference;
  FootingDay            today;

  /* The book that is open, or being opened. */
  FootingStore         *store;
  FootingBookView      *book_view;
  char                 *path;
  gboolean              is_demo;
  Opening               opening;
  gboolean              painted;    /* the first frame has been */
  FootingWindowFunc     after_fill; /* of the demo */

  /* Its passphrase on this computer. */
  char                 *book_id; /* NULL when it has none */
  GCancellable         *finding;
  gboolean              has_keyring;
  gboolean              is_remembered;
  char                 *to_remember; /* once it has opened the book */

  /* What comes after it has been closed. */
  FootingWindowFunc     after_close;
  char                 *next_path;
  char                 *new_name;
  char                 *new_passphrase;

  /* What was done last, as long as it can be undone; its toast may have gone. */
  FootingUndoFunc       undo;
  gpointer              undo_data;
  GDestroyNotify        undo_destroy;
  AdwToast             *undo_toast;
  char                 *undo_words;

  guint                 focus_id;   /* of looking whether the keyboard is somewhere */
  GtkWidget            *focus;      /* what has it; weak */
  gboolean              is_astray;  /* it is on a toast where nobody has put it */

  AdwToastOverlay      *toast_overlay;
  AdwBanner            *problem_banner;
  AdwBreakpoint        *narrow;
  GtkStack             *stack;

  /* NULL until they are shown, and while there is a book. */
  GtkWidget            *opening_page;
  FootingStartPage     *start_page;
  FootingUnlockPage    *unlock_page;
  FootingProblemPage   *problem_page;
};

/* footing-window.c */

/* Saves what is being written, closes the book if one is open, and calls @then. Does nothing
 * while another closing is under way, or when something could not be saved.
 */
void      _footing_window_close_book                 (FootingWindow     *self,
                                                      FootingWindowFunc  then);

/* Opens the book at the path of the window, which may need a passphrase. */
void      _footing_window_open_in_place              (FootingWindow     *self);
void      _footing_window_fail_to_open               (FootingWindow     *self,
                                                      const GError      *error);

/* Opening has come to an end. Returns: whether somebody has asked for something else meanwhile,
 * which is then done
 */
gboolean  _footing_window_stop_opening               (FootingWindow     *self);

void      _footing_window_show_opening               (FootingWindow       *self);
void      _footing_window_update_actions             (FootingWindow       *self);
void      _footing_window_ask_for_passphrase         (FootingWindow       *self,
                                                      FootingUnlockReason  reason);
void      _footing_window_start_opening              (FootingWindow       *self,
                                                      const char          *passphrase,
                                                      FootingStoreOpen     how);

/* footing-window-lent.c */

/* Opens a copy of the book at the path of the window. */
void      _footing_window_open_lent                  (FootingWindow     *self);

/* footing-window-keyring.c */

/* Opens the encrypted book with what this computer remembers, or else asks. */
void      _footing_window_unlock                     (FootingWindow     *self);

/* Lets go of all that concerns the passphrase of the last book. */
void      _footing_window_reset_unlocking            (FootingWindow     *self);

/* What comes after an attempt to open it with a passphrase. */
void      _footing_window_passphrase_was_right       (FootingWindow     *self);
void      _footing_window_passphrase_was_wrong       (FootingWindow     *self);

/* "win.forget-passphrase" */
void      _footing_window_class_install_keyring_actions (GtkWidgetClass *klass);

/* footing-window-unsaved.c */

/* Asks whether to close the book although something could not be saved. What comes after closing
 * waits for the answer.
 */
void      _footing_window_ask_about_unsaved          (FootingWindow     *self,
                                                      const GError      *error);

/* footing-window-demo.c */

/* Returns: (transfer full): where the throw-away book is to lie */
char     *_footing_window_demo_path                  (void);

/* Fills the new, open book and calls @then. */
void      _footing_window_fill_demo                  (FootingWindow     *self,
                                                      FootingWindowFunc  then);
void      _footing_window_remove_demo                (const char        *path);

/* footing-window-focus.c */

void  _footing_window_keep_focus                 (FootingWindow     *self);

/* footing-window-undo.c */

void  _footing_window_class_install_undo         (GtkWidgetClass    *klass);
void  _footing_window_set_undo                   (FootingShell      *shell,
                                                  AdwToast          *toast,
                                                  FootingUndoFunc    undo,
                                                  gpointer           user_data,
                                                  GDestroyNotify     destroy);
void  _footing_window_forget_undo                (FootingWindow     *self);

/* footing-window-actions.c */

/* Actions that only ask for something: what to open, what to import, what to log. */
void      _footing_window_class_install_actions      (GtkWidgetClass    *klass);

void      _footing_window_forget_passphrase          (FootingWindow     *self);

G_END_DECLS
