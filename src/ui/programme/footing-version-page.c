/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-item-row.h"
#include "footing-milestone-row.h"
#include "footing-person-words.h"
#include "footing-programme-draft.h"
#include "footing-programme-words.h"
#include "footing-version-page.h"

struct _FootingVersionPage
{
  FootingPage          parent_instance;

  GtkLabel            *name_label;
  GtkLabel            *facts_label;
  GtkLabel            *anchor_label;
  GtkLabel            *end_label;
  AdwPreferencesGroup *milestones_group;
  AdwPreferencesGroup *items_group;
  AdwBanner           *failed_banner;
};

G_DEFINE_FINAL_TYPE (FootingVersionPage, footing_version_page, FOOTING_TYPE_PAGE)

char *
footing_version_words (FootingProgrammeVersion *version)
{
  /* translators: %d is the number of a version */
  return g_strdup_printf (_("Version %d"), (int) footing_programme_version_get_version (version));
}

char *
footing_version_words_end (FootingProgrammeVersion *version)
{
  g_autofree char *until = footing_date_words_long (footing_programme_version_get_until_on (version));
  const char *reason = footing_programme_version_get_reason (version);
  /* translators: %s is a date */
  g_autofree char *ended = g_strdup_printf (_("Until %s"), until);

  return footing_person_words_line (ended, reason != NULL ? reason : "", NULL);
}

static void
show_programme (FootingVersionPage *self,
                FootingProgramme   *programme)
{
  FootingContext *context = footing_page_get_context (FOOTING_PAGE (self));
  g_autofree char *facts = footing_programme_words_facts (programme, footing_context_get_standards (context));

  gtk_label_set_label (self->name_label, footing_programme_get_name (programme));
  gtk_label_set_label (self->facts_label, facts);
  gtk_label_set_label (self->anchor_label, footing_anchor_words_meaning (footing_programme_setup_anchor (programme)));
}

static void
show_lists (FootingVersionPage    *self,
            FootingProgrammeDraft *programme)
{
  const GPtrArray *milestones = footing_programme_draft_get_milestones (programme);
  const GPtrArray *items = footing_programme_draft_get_items (programme);

  for (guint i = 0; i < milestones->len; i++)
    adw_preferences_group_add (self->milestones_group, footing_milestone_row_new (g_ptr_array_index (milestones, i)));
  for (guint i = 0; i < items->len; i++)
    adw_preferences_group_add (self->items_group, footing_item_row_new (g_ptr_array_index (items, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->milestones_group), milestones->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->items_group), items->len > 0);
}

/* What a version was is kept as the document of a draft. */
static void
show_version (FootingVersionPage      *self,
              FootingProgramme        *programme,
              FootingProgrammeVersion *version)
{
  g_autoptr(GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr(FootingProgrammeDraft) was = footing_programme_draft_new (programme, nothing, nothing);
  const char *document = footing_programme_version_get_document (version);
  g_autoptr(GError) error = NULL;

  if (document != NULL && footing_programme_draft_load (was, document, &error))
    {
      show_programme (self, footing_programme_draft_get_programme (was));
      show_lists (self, was);
      return;
    }

  g_warning ("Version %" G_GINT64_FORMAT " of a programme cannot be read: %s",
             footing_programme_version_get_version (version), error != NULL ? error->message : "no document");
  gtk_label_set_label (self->name_label, footing_programme_get_name (programme));
  adw_banner_set_revealed (self->failed_banner, TRUE);
}

static void
footing_version_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_VERSION_PAGE);

  G_OBJECT_CLASS (footing_version_page_parent_class)->dispose (object);
}

static void
footing_version_page_class_init (FootingVersionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_version_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/programme/footing-version-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, anchor_label);
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, end_label);
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, milestones_group);
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, items_group);
  gtk_widget_class_bind_template_child (widget_class, FootingVersionPage, failed_banner);
}

static void
footing_version_page_init (FootingVersionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_version_page_new (FootingContext          *context,
                          FootingProgramme        *programme,
                          FootingProgrammeVersion *version)
{
  FootingVersionPage *self = g_object_new (FOOTING_TYPE_VERSION_PAGE, "context", context, NULL);
  g_autofree char *title = footing_version_words (version);
  g_autofree char *end = footing_version_words_end (version);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->end_label, end);
  show_version (self, programme, version);

  return ADW_NAVIGATION_PAGE (self);
}
