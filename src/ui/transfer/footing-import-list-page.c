/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-import-entries.h"
#include "footing-import-list-page.h"
#include "footing-import-row.h"

struct _FootingImportListPage
{
  AdwNavigationPage  parent_instance;

  GListModel        *entries;

  GtkLabel          *advice_label;
  GtkListView       *list_view;
  AdwToastOverlay   *toast_overlay;
};

G_DEFINE_FINAL_TYPE (FootingImportListPage, footing_import_list_page, ADW_TYPE_NAVIGATION_PAGE)

/* In the order of #FootingImportKind. */
static const struct
{
  const char *title;   /* in the preview */
  const char *heading; /* of the page; NULL where it is the same */
  const char *advice;
} lists[] = {
  { N_("To Add"), NULL, N_("Take away the mark of whoever is not to be added.") },
  { N_("Perhaps Known Already"), NULL,
    N_("Mark whoever is the same person. They keep their record, and what the file knows of them goes into it. "
       "Whoever is not marked is added.") },
  { N_("To Change"), NULL,
    N_("Take away the mark of whoever is to stay as they are. What the file does not know is never changed.") },
  { N_("Perhaps They Have Left"), NULL,
    N_("They stay in the book as they are: a file cannot say when somebody left, or why. After the import you are "
       "asked about one after the other, whenever you have the time.") },
  { N_("Left Out by Role"), N_("Job Roles"), N_("Mark the roles in which people are to be added.") },
  { N_("Workplaces"), NULL, N_("They are added or changed together with the people.") },
  { N_("Training"), NULL, N_("It is added to people who are in the book, or come into it with this import.") },
  { N_("Left Alone"), NULL, N_("The files say of them what the book says already.") },
  { N_("Problems"), NULL, N_("Rows without a problem can be imported all the same.") },
};

/* What the page is called. */
static const char *
heading_of (FootingImportKind kind)
{
  return _(lists[kind].heading != NULL ? lists[kind].heading : lists[kind].title);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, footing_import_row_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  FootingImportEntry *entry = gtk_list_item_get_item (item);
  g_autofree char *label = g_strdup_printf ("%s, %s", footing_import_entry_get_title (entry),
                                            footing_import_entry_get_subtitle (entry));

  footing_import_row_set_entry (FOOTING_IMPORT_ROW (gtk_list_item_get_child (item)), entry);
  gtk_list_item_set_accessible_label (item, label);
  gtk_list_item_set_activatable (item, footing_import_entry_get_choosable (entry));
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  footing_import_row_set_entry (FOOTING_IMPORT_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
activate_cb (FootingImportListPage *self,
             guint                  position)
{
  g_autoptr(FootingImportEntry) entry = g_list_model_get_item (self->entries, position);

  footing_import_entry_set_active (entry, !footing_import_entry_get_active (entry));
}

static void
copy_cb (FootingImportListPage *self)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->entries); i++)
    {
      g_autoptr(FootingImportEntry) entry = g_list_model_get_item (self->entries, i);
      g_autofree char *line = footing_import_entry_to_line (entry);

      g_string_append_printf (text, "%s\n", line);
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text->str);
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (_("Copied")));
}

static void
footing_import_list_page_dispose (GObject *object)
{
  FootingImportListPage *self = FOOTING_IMPORT_LIST_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_IMPORT_LIST_PAGE);
  g_clear_object (&self->entries);

  G_OBJECT_CLASS (footing_import_list_page_parent_class)->dispose (object);
}

static void
footing_import_list_page_class_init (FootingImportListPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_import_list_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/"
                                               "footing-import-list-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingImportListPage, advice_label);
  gtk_widget_class_bind_template_child (widget_class, FootingImportListPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, FootingImportListPage, toast_overlay);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
footing_import_list_page_init (FootingImportListPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
advice_about_leavers (FootingImportPlan *plan)
{
  guint n_unread = footing_import_plan_get_n_unread (plan);
  const char *advice = _(lists[FOOTING_IMPORT_KIND_LEAVER].advice);
  g_autofree char *unread = NULL;

  if (n_unread == 0)
    return g_strdup (advice);

  unread = g_strdup_printf (ngettext ("%'u row could not be read: it may be about one of them.",
                                      "%'u rows could not be read: they may be about some of them.", n_unread),
                            n_unread);

  return g_strjoin (" ", advice, unread, NULL);
}

static char *
advice_about_training (FootingImportPlan *plan)
{
  guint n_others = footing_import_plan_get_n_trainings_passed_over (plan);
  const char *advice = _(lists[FOOTING_IMPORT_KIND_TRAINING].advice);
  g_autofree char *others = NULL;

  if (n_others == 0)
    return g_strdup (advice);

  others = g_strdup_printf (ngettext ("%'u row is about somebody else, and is left out.",
                                      "%'u rows are about other people, and are left out.", n_others),
                            n_others);

  return g_strjoin (" ", advice, others, NULL);
}

static char *
advice_about (FootingImportPlan *plan,
              FootingImportKind  kind)
{
  switch ((int) kind)
    {
    case FOOTING_IMPORT_KIND_LEAVER:
      return advice_about_leavers (plan);
    case FOOTING_IMPORT_KIND_TRAINING:
      return advice_about_training (plan);
    default:
      return g_strdup (_(lists[kind].advice));
    }
}

const char *
footing_import_list_page_title_of (FootingImportKind kind)
{
  return _(lists[kind].title);
}

AdwNavigationPage *
footing_import_list_page_new (FootingImportPlan *plan,
                              FootingReference  *reference,
                              FootingImportKind  kind)
{
  FootingImportListPage *self = g_object_new (FOOTING_TYPE_IMPORT_LIST_PAGE,
                                              "title", heading_of (kind), NULL);
  g_autofree char *advice = advice_about (plan, kind);
  g_autoptr(GtkNoSelection) selection = NULL;

  self->entries = G_LIST_MODEL (footing_import_entries_new (plan, reference, kind));
  selection = gtk_no_selection_new (g_object_ref (self->entries));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, heading_of (kind), -1);
  gtk_label_set_label (self->advice_label, advice);

  return ADW_NAVIGATION_PAGE (self);
}
