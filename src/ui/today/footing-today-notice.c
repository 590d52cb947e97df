/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-today-notice.h"

#define N_BUTTONS 2

/* What people can do then, the likeliest first. */
typedef struct
{
  const char *label;
  const char *action;
} Offer;

static const struct
{
  const char *icon;
  const char *title;
  const char *description;
  gboolean    begins; /* is the first offer how everything begins? */
  Offer       offers[N_BUTTONS];
} notices[] = {
  [FOOTING_TODAY_NOTICE_NO_PEOPLE] = {
    "footing-people-symbolic", N_("A Fresh Record Book"),
    N_("Begin with the people: a staff file from ASC-WDS brings them in, and nothing changes before you have seen "
       "what it would do."),
    TRUE, { { N_("_Import a File…"), "win.import" }, { N_("Add People by _Hand"), "win.go::people" } } },
  [FOOTING_TODAY_NOTICE_NO_PROGRAMME] = {
    "footing-programmes-symbolic", N_("The People Are Here"),
    N_("Next comes a programme: when the meetings are to be held, and how much time is protected."),
    TRUE, { { N_("_New Programme"), "today.new-programme" } } },
  [FOOTING_TODAY_NOTICE_NOBODY_ENROLLED] = {
    "footing-people-symbolic", N_("Ready for the First Preceptee"),
    N_("Enrol somebody on a programme, and their meetings appear here with their days."),
    TRUE, { { N_("Choose _People"), "win.go::people" } } },
  [FOOTING_TODAY_NOTICE_ERROR] = {
    "dialog-warning-symbolic", N_("The Meetings Could Not Be Read"), NULL,
    FALSE, { { N_("_Try Again"), "today.try-again" } } },
};

static GtkWidget *
button_new (const Offer *offer,
            gboolean     suggested)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_(offer->label));

  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), offer->action);
  gtk_widget_add_css_class (button, "pill");
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");

  return button;
}

AdwStatusPage *
footing_today_notice_new (FootingTodayNotice notice)
{
  AdwStatusPage *page = ADW_STATUS_PAGE (adw_status_page_new ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  const char *description = notices[notice].description;

  adw_status_page_set_icon_name (page, notices[notice].icon);
  adw_status_page_set_title (page, _(notices[notice].title));
  if (description != NULL)
    adw_status_page_set_description (page, _(description));

  for (guint i = 0; i < N_BUTTONS && notices[notice].offers[i].label != NULL; i++)
    gtk_box_append (GTK_BOX (box), button_new (&notices[notice].offers[i], i == 0 && notices[notice].begins));

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  adw_status_page_set_child (page, box);

  return page;
}
