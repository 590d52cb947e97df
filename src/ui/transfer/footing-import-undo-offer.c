/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-import-undo-offer.h"
#include "footing-import-words.h"
#include "footing-shell.h"

/* What is offered; @widget is forgotten when its window is gone. */
typedef struct
{
  GtkWidget         *widget;
  FootingContext    *context;
  FootingImportUndo *undo;
} Offer;

static Offer *
offer_new (GtkWidget         *widget,
           FootingContext    *context,
           FootingImportUndo *undo)
{
  Offer *offer = g_new0 (Offer, 1);

  g_set_weak_pointer (&offer->widget, widget);
  offer->context = g_object_ref (context);
  offer->undo = g_object_ref (undo);

  return offer;
}

static void
offer_free (gpointer data)
{
  Offer *offer = data;

  g_clear_weak_pointer (&offer->widget);
  g_clear_object (&offer->context);
  g_clear_object (&offer->undo);
  g_free (offer);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Offer, offer_free)

static void
taken_back_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(Offer) offer = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  guint n_kept;

  if (!footing_import_undo_run_finish (FOOTING_IMPORT_UNDO (source), result, &n_kept, &error))
    {
      if (offer->widget != NULL)
        footing_shell_report (offer->widget, error);
      return;
    }

  if (footing_import_undo_of (offer->context) == offer->undo)
    footing_import_undo_remember (offer->context, NULL);

  words = footing_import_words_of_undone (n_kept);
  if (offer->widget != NULL)
    footing_shell_toast (offer->widget, words);
}

void
footing_import_undo_take_back (GtkWidget         *widget,
                               FootingContext    *context,
                               FootingImportUndo *undo)
{
  footing_import_undo_run_async (undo, footing_context_get_store (context), NULL, taken_back_cb,
                                 offer_new (widget, context, undo));
}

static gboolean
take_back_offered (gpointer data)
{
  Offer *offer = data;

  if (offer->widget == NULL)
    return FALSE;

  /* The dialog offers the same. */
  if (footing_import_undo_of (offer->context) == offer->undo)
    footing_import_undo_take_back (offer->widget, offer->context, offer->undo);
  else
    footing_shell_toast (offer->widget, _("This import has been taken back already"));

  return FALSE;
}

void
footing_import_undo_offer (GtkWidget         *widget,
                           FootingContext    *context,
                           FootingImportUndo *undo)
{
  const FootingImportCounts counts = footing_import_undo_get_counts (undo);
  g_autofree char *words = footing_import_words_of_done (&counts);

  footing_shell_offer_undo (widget, words, take_back_offered, offer_new (widget, context, undo), offer_free);
}
