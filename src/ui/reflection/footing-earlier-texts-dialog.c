/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-dialog-title.h"
#include "footing-earlier-text-page.h"
#include "footing-earlier-texts-dialog.h"
#include "footing-error-words.h"
#include "footing-store-reflections.h"
#include "footing-text-measure.h"

/* How many texts of a part are listed before somebody asks for more. */
#define STEP 20

struct _FootingEarlierTextsDialog
{
  AdwDialog           parent_instance;

  FootingContext     *context;
  GCancellable       *cancellable;
  GPtrArray          *parts;
  guint               pending;

  AdwNavigationView  *navigation_view;
  GtkStack           *stack;
  AdwStatusPage      *failed_page;
  AdwPreferencesPage *preferences_page;
};

enum
{
  RESTORE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEarlierTextsDialog, footing_earlier_texts_dialog, ADW_TYPE_DIALOG)

/* ---- a part */

typedef struct
{
  FootingEarlierTextsDialog *dialog; /* which owns the part */
  char                      *label;
  GPtrArray                 *revisions;
  guint                      n_listed;
  AdwPreferencesGroup       *group;
  GtkWidget                 *more_row;
} Part;

static void
part_free (gpointer data)
{
  Part *part = data;

  g_clear_pointer (&part->revisions, g_ptr_array_unref);
  g_free (part->label);
  g_free (part);
}

static char *
when_words (FootingRevision *revision,
            FootingDay       today)
{
  gint64 saved_at = footing_revision_get_saved_at (revision);
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (saved_at);
  g_autofree char *day = footing_date_words (footing_day_of_instant (saved_at), today);
  g_autofree char *clock = g_date_time_format (time, "%H:%M");

  /* translators: a day and a time of that day: Thu 12 March, yesterday, 14:30 */
  return g_strdup_printf (_("%1$s, %2$s"), day, clock);
}

static char *
length_words (FootingRevision *revision)
{
  guint n = footing_text_count_words (footing_revision_get_body (revision));

  return g_strdup_printf (ngettext ("%u word", "%u words", n), n);
}

/* ---- one text */

static void
restore_cb (FootingEarlierTextPage *page)
{
  FootingRevision *revision = g_object_get_data (G_OBJECT (page), "revision");
  FootingEarlierTextsDialog *self = NULL;
  g_autoptr(FootingEarlierTextsDialog) alive = NULL;

  self = FOOTING_EARLIER_TEXTS_DIALOG (gtk_widget_get_ancestor (GTK_WIDGET (page), FOOTING_TYPE_EARLIER_TEXTS_DIALOG));
  alive = g_object_ref (self);

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[RESTORE], 0,
                 footing_revision_get_stage_id (revision), footing_revision_get_body (revision));
}

static void
show_text (Part            *part,
           FootingRevision *revision)
{
  FootingEarlierTextsDialog *self = part->dialog;
  g_autofree char *when = when_words (revision, footing_context_get_today (self->context));
  FootingEarlierTextPage *page = footing_earlier_text_page_new (part->label, when, revision);

  g_object_set_data_full (G_OBJECT (page), "revision", g_object_ref (revision), g_object_unref);
  g_signal_connect (page, "restore", G_CALLBACK (restore_cb), NULL);
  adw_navigation_view_push (self->navigation_view, ADW_NAVIGATION_PAGE (page));
}

static void
row_activated_cb (AdwActionRow *row,
                  gpointer      user_data)
{
  show_text (user_data, g_object_get_data (G_OBJECT (row), "revision"));
}

/* ---- the list of a part */

static GtkWidget *
row_new (Part            *part,
         FootingRevision *revision)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *when = when_words (revision, footing_context_get_today (part->dialog->context));
  g_autofree char *length = length_words (revision);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), when);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), length);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  g_object_set_data_full (G_OBJECT (row), "revision", g_object_ref (revision), g_object_unref);
  g_signal_connect (row, "activated", G_CALLBACK (row_activated_cb), part);

  return row;
}

static void list_more (Part *part);

static void
add_more_row (Part *part)
{
  part->more_row = adw_button_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (part->more_row), _("Show Earlier"));
  g_signal_connect_swapped (part->more_row, "activated", G_CALLBACK (list_more), part);
  adw_preferences_group_add (part->group, part->more_row);
}

static void
list_more (Part *part)
{
  guint end = MIN (part->n_listed + STEP, part->revisions->len);

  if (part->more_row != NULL)
    adw_preferences_group_remove (part->group, g_steal_pointer (&part->more_row));

  for (; part->n_listed < end; part->n_listed++)
    adw_preferences_group_add (part->group, row_new (part, g_ptr_array_index (part->revisions, part->n_listed)));

  if (part->n_listed < part->revisions->len)
    add_more_row (part);
}

static void
list_part (FootingEarlierTextsDialog *self,
           Part                      *part)
{
  g_autofree char *title = g_markup_escape_text (part->label, -1);

  part->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (part->group, title);
  adw_preferences_page_add (self->preferences_page, part->group);
  list_more (part);
}

static void
list_parts (FootingEarlierTextsDialog *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->parts->len; i++)
    {
      Part *part = g_ptr_array_index (self->parts, i);

      if (part->revisions->len == 0)
        continue;

      list_part (self, part);
      any = TRUE;
    }

  gtk_stack_set_visible_child_name (self->stack, any ? "list" : "none");
}

static void
show_problem (FootingEarlierTextsDialog *self,
              const GError              *error)
{
  g_autofree char *words = footing_error_words (error, NULL);

  g_cancellable_cancel (self->cancellable);
  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
revisions_listed_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  Part *part = user_data;
  g_autoptr(FootingEarlierTextsDialog) self = part->dialog;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) revisions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  /* Closed meanwhile, or another part could not be read. */
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (revisions == NULL)
    {
      show_problem (self, error);
      return;
    }

  part->revisions = g_steal_pointer (&revisions);
  if (--self->pending == 0)
    list_parts (self);
}

/* ---- the object */

static void
footing_earlier_texts_dialog_dispose (GObject *object)
{
  FootingEarlierTextsDialog *self = FOOTING_EARLIER_TEXTS_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_EARLIER_TEXTS_DIALOG);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_earlier_texts_dialog_parent_class)->dispose (object);
}

static void
footing_earlier_texts_dialog_finalize (GObject *object)
{
  FootingEarlierTextsDialog *self = FOOTING_EARLIER_TEXTS_DIALOG (object);

  g_ptr_array_unref (self->parts);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (footing_earlier_texts_dialog_parent_class)->finalize (object);
}

static void
footing_earlier_texts_dialog_class_init (FootingEarlierTextsDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_earlier_texts_dialog_dispose;
  object_class->finalize = footing_earlier_texts_dialog_finalize;

  signals[RESTORE] =
    g_signal_new ("restore",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-earlier-texts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEarlierTextsDialog, navigation_view);
  gtk_widget_class_bind_template_child (widget_class, FootingEarlierTextsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingEarlierTextsDialog, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingEarlierTextsDialog, preferences_page);
}

static void
footing_earlier_texts_dialog_init (FootingEarlierTextsDialog *self)
{
  self->parts = g_ptr_array_new_with_free_func (part_free);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));
}

FootingEarlierTextsDialog *
footing_earlier_texts_dialog_new (FootingContext *context)
{
  FootingEarlierTextsDialog *self = g_object_new (FOOTING_TYPE_EARLIER_TEXTS_DIALOG, NULL);

  self->context = g_object_ref (context);

  return self;
}

void
footing_earlier_texts_dialog_add_part (FootingEarlierTextsDialog *self,
                                       gint64                     stage_id,
                                       const char                *label)
{
  Part *part = NULL;

  g_return_if_fail (FOOTING_IS_EARLIER_TEXTS_DIALOG (self));
  g_return_if_fail (label != NULL);

  part = g_new0 (Part, 1);
  part->dialog = self;
  part->label = g_strdup (label);
  g_ptr_array_add (self->parts, part);

  self->pending++;
  g_object_ref (self); /* until the texts are there */
  footing_store_list_revisions_async (footing_context_get_store (self->context), stage_id,
                                      self->cancellable, revisions_listed_cb, part);
}
