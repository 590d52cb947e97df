/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-pairing.h"
#include "footing-person-page.h"
#include "footing-preceptor-register.h"
#include "footing-preceptor-row.h"
#include "footing-preceptors-page.h"
#include "footing-record-list.h"
#include "footing-error-words.h"
#include "footing-roster.h"
#include "footing-shell.h"

struct _FootingPreceptorsPage
{
  FootingPage        parent_instance;

  FootingRecordList *pairings;

  GtkStack          *stack;
  AdwStatusPage     *failed_page;
  GtkLabel          *sum_label;
  GtkListBox        *list_box;
};

G_DEFINE_FINAL_TYPE (FootingPreceptorsPage, footing_preceptors_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingPreceptorsPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- What is shown ---- */

static GPtrArray *
list_pairings (FootingPreceptorsPage *self)
{
  GPtrArray *pairings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->pairings)); i++)
    g_ptr_array_add (pairings, g_list_model_get_item (G_LIST_MODEL (self->pairings), i));

  return pairings;
}

/* Returns: (transfer full): how many there are, and how many of them can be asked */
static char *
sum_up (GPtrArray *entries)
{
  guint n_ready = 0;
  g_autofree char *all = g_strdup_printf (ngettext ("%u preceptor", "%u preceptors", entries->len), entries->len);
  g_autofree char *ready = NULL;

  for (guint i = 0; i < entries->len; i++)
    n_ready += footing_register_entry_is_eligible (entries->pdata[i]) &&
               footing_register_entry_has_room (entries->pdata[i]);

  ready = g_strdup_printf (ngettext ("%u may support somebody and has room this week",
                                     "%u may support somebody and have room this week", n_ready), n_ready);
  /* translators: “14 preceptors”, then “6 may support somebody and have room this week” */
  return g_strdup_printf (_("%1$s, %2$s"), all, ready);
}

/* The row with the keyboard keeps it. */
static int
focused_place (FootingPreceptorsPage *self)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->list_box));

  return focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;
}

static void
refresh (FootingPreceptorsPage *self)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));
  g_autoptr(GPtrArray) pairings = list_pairings (self);
  g_autoptr(GPtrArray) entries = footing_preceptor_register (context_of (self), pairings);
  g_autofree char *words = sum_up (entries);
  int focused = focused_place (self);

  gtk_list_box_remove_all (self->list_box);
  for (guint i = 0; i < entries->len; i++)
    gtk_list_box_append (self->list_box, footing_preceptor_row_new (context_of (self), entries->pdata[i]));
  if (focused >= 0 && (guint) focused < entries->len)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list_box, focused)));

  gtk_label_set_label (self->sum_label, words);
  gtk_stack_set_visible_child_name (self->stack, entries->len > 0                      ? "preceptors"
                                                 : footing_roster_get_loading (roster) ? "loading"
                                                                                       : "empty");
}

static void
failed_cb (FootingPreceptorsPage *self)
{
  const GError *error = footing_record_list_get_error (self->pairings);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  if (error == NULL)
    return;

  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
try_again_cb (FootingPreceptorsPage *self)
{
  footing_record_list_reload (self->pairings);
}

static void
row_activated_cb (FootingPreceptorsPage *self,
                  FootingPreceptorRow   *row)
{
  footing_shell_push (GTK_WIDGET (self),
                      footing_person_page_new (context_of (self), footing_preceptor_row_get_person (row)));
}

/* ---- The object ---- */

static void
footing_preceptors_page_context_set (FootingPage    *page,
                                     FootingContext *context)
{
  FootingPreceptorsPage *self = FOOTING_PRECEPTORS_PAGE (page);

  self->pairings = footing_record_list_new_all (footing_context_get_store (context), FOOTING_TYPE_PAIRING);
  g_signal_connect_object (self->pairings, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pairings, "notify::failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
}

static void
footing_preceptors_page_dispose (GObject *object)
{
  FootingPreceptorsPage *self = FOOTING_PRECEPTORS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PRECEPTORS_PAGE);
  g_clear_object (&self->pairings);

  G_OBJECT_CLASS (footing_preceptors_page_parent_class)->dispose (object);
}

static void
footing_preceptors_page_class_init (FootingPreceptorsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_preceptors_page_dispose;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_preceptors_page_context_set;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/preceptor/footing-preceptors-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorsPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorsPage, sum_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorsPage, list_box);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
footing_preceptors_page_init (FootingPreceptorsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
