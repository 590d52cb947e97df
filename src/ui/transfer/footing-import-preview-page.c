/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-import-entries.h"
#include "footing-import-list-page.h"
#include "footing-import-preview-page.h"
#include "footing-import-words.h"
#include "footing-plain-row.h"
#include "footing-row-value.h"

#define N_KINDS (FOOTING_IMPORT_KIND_PROBLEM + 1)

/* Names that are shown of a list before it is opened. */
#define N_NAMES 3

struct _FootingImportPreviewPage
{
  AdwNavigationPage  parent_instance;

  FootingImportPlan *plan;
  FootingReference  *reference;
  gboolean           busy;
  AdwActionRow      *rows[N_KINDS];
  GtkLabel          *numbers[N_KINDS];

  AdwBanner         *problem_banner;
  GtkButton         *import_button;
  GtkLabel          *summary_label;
  GtkLabel          *promise_label;
  GtkListBox        *people_list;
  GtkListBox        *told_list;
};

enum
{
  IMPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingImportPreviewPage, footing_import_preview_page, ADW_TYPE_NAVIGATION_PAGE)

/* ---- The rows ---- */

static gboolean
is_only_told (FootingImportKind kind)
{
  return kind == FOOTING_IMPORT_KIND_LEAVER || kind == FOOTING_IMPORT_KIND_UNCHANGED ||
         kind == FOOTING_IMPORT_KIND_PROBLEM;
}

static void
add_row (FootingImportPreviewPage *self,
         FootingImportKind         kind)
{
  AdwActionRow *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", footing_import_list_page_title_of (kind),
                                             "activatable", TRUE,
                                             NULL);
  GtkLabel *number = GTK_LABEL (gtk_label_new (NULL));
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_widget_add_css_class (GTK_WIDGET (number), "numeric");
  adw_action_row_add_suffix (row, GTK_WIDGET (number));
  adw_action_row_add_suffix (row, arrow);
  g_object_bind_property (row, "activatable", arrow, "visible", G_BINDING_SYNC_CREATE);
  gtk_list_box_append (is_only_told (kind) ? self->told_list : self->people_list, GTK_WIDGET (row));

  self->rows[kind] = row;
  self->numbers[kind] = number;
}

/* A role that is wanted is none of those that are left out. */
static gboolean
is_named (FootingImportEntry *entry,
          FootingImportKind   kind)
{
  return kind != FOOTING_IMPORT_KIND_ROLE || !footing_import_entry_get_active (entry);
}

static guint
count_named (GListModel        *entries,
             FootingImportKind  kind)
{
  guint n_entries = g_list_model_get_n_items (entries);
  guint n_named = 0;

  /* Roles are few. The entries of other lists are not made only to be counted. */
  if (kind != FOOTING_IMPORT_KIND_ROLE)
    return n_entries;

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr(FootingImportEntry) entry = g_list_model_get_item (entries, i);

      n_named += is_named (entry, kind);
    }

  return n_named;
}

/* The first names of a list, and how many more there are. */
static char *
words_of_entries (GListModel        *entries,
                  FootingImportKind  kind)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  guint n_named = count_named (entries, kind);
  g_autofree char *text = NULL;
  guint n_more;

  for (guint i = 0; names->len < MIN (n_named, N_NAMES); i++)
    {
      g_autoptr(FootingImportEntry) entry = g_list_model_get_item (entries, i);

      if (is_named (entry, kind))
        g_ptr_array_add (names, (char *) footing_import_entry_get_title (entry));
    }

  n_more = n_named - names->len;
  g_ptr_array_add (names, NULL);
  text = g_strjoinv (", ", (char **) names->pdata);

  if (n_more == 0)
    return g_steal_pointer (&text);

  /* translators: some names, and how many more there are */
  return g_strdup_printf (ngettext ("%s and %'u more", "%s and %'u more", n_more), text, n_more);
}

static char *
words_of_first (GListModel *entries)
{
  g_autoptr(FootingImportEntry) entry = g_list_model_get_item (entries, 0);

  return entry != NULL ? g_strdup (footing_import_entry_get_title (entry)) : NULL;
}

/* How many there are in a list, and how many of them would be imported. */
static char *
words_of_number (FootingImportPlan         *plan,
                 FootingImportKind          kind,
                 guint                      n_entries,
                 const FootingImportCounts *counts)
{
  if (kind == FOOTING_IMPORT_KIND_ROLE)
    return g_strdup_printf ("%'u", counts->n_ignored);

  /* Of too many only the first are in the list. */
  if (kind == FOOTING_IMPORT_KIND_PROBLEM)
    return g_strdup_printf ("%'u", footing_import_plan_get_n_problems (plan));

  if (kind == FOOTING_IMPORT_KIND_ADD && counts->n_added < n_entries)
    /* translators: how many people would be added, and how many there are; ' parts the thousands */
    return g_strdup_printf (_("%'u of %'u"), counts->n_added, n_entries);

  if (kind == FOOTING_IMPORT_KIND_CHANGE && counts->n_changed < n_entries)
    return g_strdup_printf (_("%'u of %'u"), counts->n_changed, n_entries);

  return g_strdup_printf ("%'u", n_entries);
}

/* Where everybody is in the one role that is wanted, there is nothing to choose. */
static gboolean
is_worth_a_row (FootingImportKind          kind,
                guint                      n_entries,
                const FootingImportCounts *counts)
{
  return kind == FOOTING_IMPORT_KIND_ROLE ? n_entries > 1 || counts->n_ignored > 0 : n_entries > 0;
}

static gboolean
update_row (FootingImportPreviewPage  *self,
            FootingImportKind          kind,
            const FootingImportCounts *counts)
{
  g_autoptr(FootingImportEntries) entries = footing_import_entries_new (self->plan, self->reference, kind);
  GListModel *list = G_LIST_MODEL (entries);
  guint n_entries = g_list_model_get_n_items (list);
  g_autofree char *number = words_of_number (self->plan, kind, n_entries, counts);
  g_autofree char *words = kind == FOOTING_IMPORT_KIND_PROBLEM ? words_of_first (list)
                                                               : words_of_entries (list, kind);

  if (kind == FOOTING_IMPORT_KIND_ROLE && n_entries == 0)
    g_set_str (&words, _("As was said of the job roles, together with the columns"));
  adw_action_row_set_subtitle (self->rows[kind], words != NULL ? words : "");
  gtk_label_set_label (self->numbers[kind], number);
  footing_row_value_say (self->rows[kind], number);
  /* Rows that were passed over while reading are only counted. */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->rows[kind]), n_entries > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rows[kind]), is_worth_a_row (kind, n_entries, counts));

  return is_worth_a_row (kind, n_entries, counts);
}

/* ---- The whole ---- */

static char *
words_of_button (const FootingImportCounts *counts)
{
  guint n_people = counts->n_added + counts->n_changed;
  guint n_workplaces = counts->n_workplaces_added + counts->n_workplaces_changed;

  if (n_people > 0)
    return g_strdup_printf (ngettext ("Import %'u Person", "Import %'u People", n_people), n_people);

  if (n_workplaces > 0)
    return g_strdup_printf (ngettext ("Import %'u Workplace", "Import %'u Workplaces", n_workplaces), n_workplaces);

  if (counts->n_trainings > 0)
    return g_strdup_printf (ngettext ("Import %'u Training", "Import %'u Trainings", counts->n_trainings),
                            counts->n_trainings);

  if (counts->n_questions > 0)
    return g_strdup_printf (ngettext ("Ask about %'u Person", "Ask about %'u People", counts->n_questions),
                            counts->n_questions);

  return g_strdup (_("Nothing to Import"));
}

static void
update (FootingImportPreviewPage *self)
{
  const FootingImportCounts counts = footing_import_plan_count (self->plan);
  gboolean has_work = counts.n_added + counts.n_changed + counts.n_workplaces_added + counts.n_workplaces_changed +
                        counts.n_trainings + counts.n_questions >
                      0;
  g_autofree char *summary = self->busy ? g_strdup (_("Importing. All of it comes in at once, or nothing does."))
                                        : footing_import_words_of_plan (&counts);
  g_autofree char *button = words_of_button (&counts);
  gboolean has_rows[2] = { FALSE, FALSE };

  for (guint kind = 0; kind < N_KINDS; kind++)
    has_rows[is_only_told (kind)] |= update_row (self, kind, &counts);

  gtk_widget_set_visible (GTK_WIDGET (self->people_list), has_rows[FALSE]);
  gtk_widget_set_visible (GTK_WIDGET (self->told_list), has_rows[TRUE]);
  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->promise_label,
                       self->busy
                         ? _("To stop it, close this dialog: nothing will have been changed.")
                         : _("Nothing has been changed yet. After the import, one Undo takes all of it back."));
  gtk_button_set_label (self->import_button, button);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), has_work && !self->busy);
}

static void
row_activated_cb (FootingImportPreviewPage *self,
                  GtkListBoxRow            *row)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  for (guint kind = 0; kind < N_KINDS; kind++)
    if (GTK_LIST_BOX_ROW (self->rows[kind]) == row && !self->busy)
      adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                                footing_import_list_page_new (self->plan, self->reference, kind));
}

static void
import_cb (FootingImportPreviewPage *self)
{
  g_signal_emit (self, signals[IMPORT], 0);
}

static void
footing_import_preview_page_dispose (GObject *object)
{
  FootingImportPreviewPage *self = FOOTING_IMPORT_PREVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_IMPORT_PREVIEW_PAGE);
  g_clear_object (&self->plan);
  g_clear_object (&self->reference);

  G_OBJECT_CLASS (footing_import_preview_page_parent_class)->dispose (object);
}

static void
footing_import_preview_page_class_init (FootingImportPreviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_import_preview_page_dispose;

  signals[IMPORT] =
    g_signal_new ("import",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/"
                                               "footing-import-preview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingImportPreviewPage, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingImportPreviewPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, FootingImportPreviewPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingImportPreviewPage, promise_label);
  gtk_widget_class_bind_template_child (widget_class, FootingImportPreviewPage, people_list);
  gtk_widget_class_bind_template_child (widget_class, FootingImportPreviewPage, told_list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
}

static void
footing_import_preview_page_init (FootingImportPreviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint kind = 0; kind < N_KINDS; kind++)
    add_row (self, kind);
}

AdwNavigationPage *
footing_import_preview_page_new (FootingImportPlan *plan,
                                 FootingReference  *reference)
{
  FootingImportPreviewPage *self = g_object_new (FOOTING_TYPE_IMPORT_PREVIEW_PAGE, NULL);

  self->plan = g_object_ref (plan);
  self->reference = g_object_ref (reference);
  g_signal_connect_object (plan, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return ADW_NAVIGATION_PAGE (self);
}

void
footing_import_preview_page_set_busy (FootingImportPreviewPage *self,
                                      gboolean                  busy)
{
  g_return_if_fail (FOOTING_IS_IMPORT_PREVIEW_PAGE (self));

  self->busy = busy;
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), !busy);
  update (self);
}

void
footing_import_preview_page_set_problem (FootingImportPreviewPage *self,
                                         const char               *words)
{
  g_return_if_fail (FOOTING_IS_IMPORT_PREVIEW_PAGE (self));

  if (words != NULL)
    adw_banner_set_title (self->problem_banner, words);
  adw_banner_set_revealed (self->problem_banner, words != NULL);
}
