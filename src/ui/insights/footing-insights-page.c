/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-insights-page.h"
#include "footing-retention-view.h"
#include "footing-retention-words.h"

/* After these the people of the figures may be others; names come with the roster. */
#define CHANGES (FOOTING_STORE_CHANGE_PEOPLE | FOOTING_STORE_CHANGE_ENROLMENTS | FOOTING_STORE_CHANGE_LEAVINGS)

struct _FootingInsightsPage
{
  FootingPage             parent_instance;

  FootingRetentionChoice  choice;
  gboolean                clock_chosen; /* by a person */
  gboolean                showing;      /* drop-downs follow the choice, not the other way round */
  gboolean                stale;        /* the book has changed while nobody looked */
  GCancellable           *cancellable;
  GPtrArray              *spells;
  GError                 *error;

  GtkStack               *stack;
  AdwStatusPage          *failed_page;
  AdwStatusPage          *empty_page;
  GtkButton              *empty_button;
  GtkDropDown            *leaving_drop_down;
  GtkDropDown            *by_drop_down;
  GtkDropDown            *clock_drop_down;
  GtkLabel               *clock_label;
  FootingRetentionView   *view;
};

G_DEFINE_FINAL_TYPE (FootingInsightsPage, footing_insights_page, FOOTING_TYPE_PAGE)

static FootingRoster *
roster_of (FootingInsightsPage *self)
{
  return footing_context_get_roster (footing_page_get_context (FOOTING_PAGE (self)));
}

/* ---- What is shown ---- */

/* @area: (nullable): where the button leads; %NULL for the import of a staff file */
static void
show_empty (FootingInsightsPage *self,
            const char          *words,
            const char          *label,
            const char          *area)
{
  GtkActionable *button = GTK_ACTIONABLE (self->empty_button);

  adw_status_page_set_description (self->empty_page, words);
  gtk_button_set_label (self->empty_button, label);

  /* In this order an action never meets the target of another. */
  gtk_actionable_set_action_name (button, NULL);
  gtk_actionable_set_action_target_value (button, area != NULL ? g_variant_new_string (area) : NULL);
  gtk_actionable_set_action_name (button, area != NULL ? "win.go" : "win.import");
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

/* What is missing decides what to do next. */
static void
show_nobody (FootingInsightsPage          *self,
             const FootingRetentionReport *report)
{
  g_autofree char *notes = NULL;

  if (g_list_model_get_n_items (footing_roster_get_people (roster_of (self))) == 0)
    {
      show_empty (self,
                  _("Once there are people, this page shows whether they stay. A staff file from ASC-WDS "
                    "brings everybody in at once."),
                  _("_Import a File…"), NULL);
      return;
    }

  if (self->spells->len == 0)
    {
      show_empty (self,
                  _("Nobody in this book has both a registration and a first day in post. Fill them in "
                    "for nurses and nursing associates to see whether they stay."),
                  _("_Open People"), "people");
      return;
    }

  notes = footing_retention_report_to_notes (report);
  show_empty (self, notes, _("_Open People"), "people");
}

static void
show_choice (FootingInsightsPage *self)
{
  self->showing = TRUE;
  gtk_drop_down_set_selected (self->leaving_drop_down, self->choice.leaving);
  gtk_drop_down_set_selected (self->by_drop_down, self->choice.by);
  gtk_drop_down_set_selected (self->clock_drop_down, self->choice.clock);
  self->showing = FALSE;

  gtk_label_set_label (self->clock_label, footing_retention_clock_to_sentence (self->choice.clock));
}

static void
show_report (FootingInsightsPage *self)
{
  FootingContext *context = footing_page_get_context (FOOTING_PAGE (self));
  g_autoptr(FootingRetentionReport) report = NULL;

  self->choice.as_of = footing_context_get_today (context);
  if (!self->clock_chosen)
    self->choice.clock = footing_retention_clock_for (self->spells, self->choice.as_of);

  report = footing_retention_report_new (self->spells, roster_of (self),
                                         footing_context_get_reference (context), &self->choice);
  show_choice (self);

  if (report->n == 0)
    {
      show_nobody (self, report);
      return;
    }

  footing_retention_view_show (self->view, report);
  gtk_stack_set_visible_child_name (self->stack, "report");
}

static void
update (FootingInsightsPage *self)
{
  g_autofree char *words = NULL;

  if (self->error != NULL)
    {
      words = footing_error_words (self->error, NULL);
      adw_status_page_set_description (self->failed_page, words);
      gtk_stack_set_visible_child_name (self->stack, "failed");
    }
  else if (self->spells == NULL || footing_roster_get_loading (roster_of (self)))
    gtk_stack_set_visible_child_name (self->stack, "loading");
  else
    show_report (self);
}

/* ---- Reading ---- */

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingInsightsPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) spells = footing_store_list_spells_finish (FOOTING_STORE (source), result, &error);

  /* Another reading is under way, or the page is going. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_error (&self->error);
  self->error = g_steal_pointer (&error);
  if (spells != NULL)
    {
      g_clear_pointer (&self->spells, g_ptr_array_unref);
      self->spells = g_steal_pointer (&spells);
    }

  update (self);
}

static void
cancel (FootingInsightsPage *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_clear_object (&self->cancellable);
}

static void
reload (FootingInsightsPage *self)
{
  FootingContext *context = footing_page_get_context (FOOTING_PAGE (self));

  cancel (self);
  self->stale = FALSE;
  self->cancellable = g_cancellable_new ();
  footing_store_list_spells_async (footing_context_get_store (context),
                                   footing_retention_events (self->choice.leaving),
                                   self->cancellable, listed_cb, g_object_ref (self));
}

/* Figures that nobody looks at are made when somebody does. */
static void
store_changed_cb (FootingInsightsPage *self,
                  FootingStoreChange   changes)
{
  if ((changes & CHANGES) == 0)
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
  else
    self->stale = TRUE;
}

static void
roster_changed_cb (FootingInsightsPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}

static void
footing_insights_page_map (GtkWidget *widget)
{
  FootingInsightsPage *self = FOOTING_INSIGHTS_PAGE (widget);

  GTK_WIDGET_CLASS (footing_insights_page_parent_class)->map (widget);

  if (self->stale)
    reload (self);
  else
    update (self);
}

static void
try_again_cb (FootingInsightsPage *self)
{
  g_clear_error (&self->error);
  g_clear_pointer (&self->spells, g_ptr_array_unref);
  if (footing_roster_get_error (roster_of (self)) != NULL)
    footing_roster_reload (roster_of (self));

  reload (self);
  update (self);
}

/* ---- Choosing ---- */

/* Somebody who does not see the page hears what the choice has changed. */
static void
announce (FootingInsightsPage *self)
{
  const char *sentence = footing_retention_view_get_sentence (self->view);

  if (sentence != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
leaving_changed_cb (FootingInsightsPage *self)
{
  if (self->showing)
    return;

  self->choice.leaving = gtk_drop_down_get_selected (self->leaving_drop_down);
  reload (self);
}

static void
by_changed_cb (FootingInsightsPage *self)
{
  if (self->showing)
    return;

  self->choice.by = gtk_drop_down_get_selected (self->by_drop_down);
  update (self);
  announce (self);
}

static void
clock_changed_cb (FootingInsightsPage *self)
{
  if (self->showing)
    return;

  self->choice.clock = gtk_drop_down_get_selected (self->clock_drop_down);
  self->clock_chosen = TRUE;
  update (self);
  announce (self);
}

/* ---- The object ---- */

static void
setup_choice_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_choice_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* Large text in a narrow window shortens what is chosen, not what there is to choose from. */
static void
let_shrink (GtkDropDown *drop_down)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_choice_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_choice_cb), NULL);
  gtk_drop_down_set_list_factory (drop_down, gtk_drop_down_get_factory (drop_down));
  gtk_drop_down_set_factory (drop_down, factory);
  g_object_unref (factory);
}

static void
footing_insights_page_context_set (FootingPage    *page,
                                   FootingContext *context)
{
  FootingInsightsPage *self = FOOTING_INSIGHTS_PAGE (page);

  g_signal_connect_object (footing_context_get_store (context), "changed",
                           G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (roster_changed_cb), self, G_CONNECT_SWAPPED);
  self->showing = FALSE;
  self->stale = TRUE;
}

static void
footing_insights_page_dispose (GObject *object)
{
  FootingInsightsPage *self = FOOTING_INSIGHTS_PAGE (object);

  cancel (self);
  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_INSIGHTS_PAGE);
  g_clear_pointer (&self->spells, g_ptr_array_unref);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (footing_insights_page_parent_class)->dispose (object);
}

static void
footing_insights_page_class_init (FootingInsightsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_insights_page_dispose;
  widget_class->map = footing_insights_page_map;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_insights_page_context_set;

  g_type_ensure (FOOTING_TYPE_RETENTION_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/insights/footing-insights-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, empty_button);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, leaving_drop_down);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, by_drop_down);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, clock_drop_down);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, clock_label);
  gtk_widget_class_bind_template_child (widget_class, FootingInsightsPage, view);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, leaving_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, by_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clock_changed_cb);
}

static void
footing_insights_page_init (FootingInsightsPage *self)
{
  /* The templates choose first. */
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  let_shrink (self->leaving_drop_down);
  let_shrink (self->by_drop_down);
  let_shrink (self->clock_drop_down);
}
