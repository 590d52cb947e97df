/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-match-row.h"
#include "footing-name-choice.h"
#include "footing-plain-row.h"

struct _FootingMatchRow
{
  AdwExpanderRow    parent_instance;

  FootingRoster    *roster;
  FootingEnrolment *enrolment;
  FootingPerson    *preceptor;
  const GPtrArray  *preceptors; /* of the page */
  gboolean          taken;
  gboolean          showing;

  GtkCheckButton   *take_button;
  AdwComboRow      *choice_row;
  AdwActionRow     *reasons_row;
  AdwActionRow     *change_row;
  AdwActionRow     *limit_row;
  AdwActionRow     *caution_row;
};

enum
{
  CHOSEN,
  PUT_BACK,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingMatchRow, footing_match_row, ADW_TYPE_EXPANDER_ROW)

static void
tell (FootingMatchRow *self,
      FootingPerson   *preceptor)
{
  g_signal_emit (self, signals[CHOSEN], 0, preceptor);
}

static void
take_toggled_cb (FootingMatchRow *self)
{
  if (self->showing)
    return;

  if (gtk_check_button_get_active (self->take_button))
    tell (self, self->preceptor);
  else
    g_signal_emit (self, signals[PUT_BACK], 0);
}

/* The first choice leaves it open. */
static void
choice_changed_cb (FootingMatchRow *self)
{
  guint selected = adw_combo_row_get_selected (self->choice_row);

  if (!self->showing && selected <= self->preceptors->len)
    tell (self, selected > 0 ? g_ptr_array_index (self->preceptors, selected - 1) : NULL);
}

/* ---- The object ---- */

static void
footing_match_row_dispose (GObject *object)
{
  FootingMatchRow *self = FOOTING_MATCH_ROW (object);

  g_clear_object (&self->roster);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->preceptor);

  G_OBJECT_CLASS (footing_match_row_parent_class)->dispose (object);
}

static void
footing_match_row_class_init (FootingMatchRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_match_row_dispose;

  signals[CHOSEN] =
    g_signal_new ("chosen",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FOOTING_TYPE_PERSON);
  signals[PUT_BACK] =
    g_signal_new ("put-back",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static AdwActionRow *
add_words (FootingMatchRow *self,
           const char      *title)
{
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, NULL);

  gtk_widget_add_css_class (row, "property");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return ADW_ACTION_ROW (row);
}

static void
footing_match_row_init (FootingMatchRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);

  self->take_button = g_object_new (GTK_TYPE_CHECK_BUTTON, "valign", GTK_ALIGN_CENTER, NULL);
  g_signal_connect_object (self->take_button, "toggled", G_CALLBACK (take_toggled_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->take_button));

  self->choice_row = g_object_new (ADW_TYPE_COMBO_ROW, "title", _("Preceptor"), "use-subtitle", TRUE, NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->choice_row));
  self->reasons_row = add_words (self, _("Why"));
  self->change_row = add_words (self, _("Next Best"));
  self->limit_row = add_words (self, _("Above the Limit"));
  self->caution_row = add_words (self, _("What Speaks against It"));
}

GtkWidget *
footing_match_row_new (FootingRoster   *roster,
                       const GPtrArray *preceptors,
                       GtkStringList   *choices)
{
  FootingMatchRow *self = g_object_new (FOOTING_TYPE_MATCH_ROW, NULL);

  self->roster = g_object_ref (roster);
  self->preceptors = preceptors;
  footing_name_choice_list (self->choice_row, choices);
  g_signal_connect_object (self->choice_row, "notify::selected", G_CALLBACK (choice_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

static void
show_title (FootingMatchRow *self,
            const char      *name)
{
  g_autofree char *take = g_strdup_printf (_("Take the proposal for %s"), name);
  g_autofree char *words = NULL;

  if (self->preceptor == NULL)
    words = g_strdup (_("Nobody yet"));
  else
    /* translators: the name of a preceptor */
    words = g_strdup_printf (self->taken ? _("With %s, taken") : _("With %s, proposed"),
                             footing_roster_name_of (self->roster, self->preceptor));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->take_button), GTK_ACCESSIBLE_PROPERTY_LABEL, take, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->take_button), self->preceptor != NULL);
  gtk_check_button_set_active (self->take_button, self->taken);
}

static void
show_words (AdwActionRow *row,
            const char   *words)
{
  adw_action_row_set_subtitle (row, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (row), words != NULL && *words != '\0');
}

void
footing_match_row_show (FootingMatchRow           *self,
                        const FootingProposedPair *pair,
                        gboolean                   decided)
{
  g_autofree char *reasons = pair->reasons != NULL ? g_strjoinv ("\n", pair->reasons) : NULL;
  guint place = 0;

  g_return_if_fail (FOOTING_IS_MATCH_ROW (self));

  self->showing = TRUE;
  g_set_object (&self->enrolment, pair->enrolment);
  g_set_object (&self->preceptor, pair->preceptor);
  self->taken = decided && pair->preceptor != NULL;
  show_title (self, footing_roster_name_of (self->roster, pair->preceptee));
  show_words (self->reasons_row, reasons);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->change_row),
                                 pair->preceptor != NULL ? _("Next Best") : _("What Would Help"));
  show_words (self->change_row, pair->change);
  show_words (self->caution_row, pair->caution);
  if (pair->preceptor != NULL && g_ptr_array_find ((GPtrArray *) self->preceptors, pair->preceptor, &place))
    adw_combo_row_set_selected (self->choice_row, place + 1);
  else
    adw_combo_row_set_selected (self->choice_row, 0);
  self->showing = FALSE;
}

void
footing_match_row_show_open (FootingMatchRow *self)
{
  g_return_if_fail (FOOTING_IS_MATCH_ROW (self));

  self->showing = TRUE;
  g_clear_object (&self->preceptor);
  self->taken = FALSE;
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _("Left open by you"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->take_button), FALSE);
  gtk_check_button_set_active (self->take_button, FALSE);
  adw_combo_row_set_selected (self->choice_row, 0);
  show_words (self->reasons_row, NULL);
  show_words (self->change_row, NULL);
  show_words (self->caution_row, NULL);
  self->showing = FALSE;
}

static char *
words_of_taken (FootingMatchRow *self,
                gboolean         above_limit)
{
  const char *name = footing_roster_name_of (self->roster, self->preceptor);

  if (gtk_widget_get_visible (GTK_WIDGET (self->caution_row)))
    /* translators: the name of a preceptor */
    return g_strdup_printf (_("With %s, taken; something speaks against it"), name);

  return above_limit ? g_strdup_printf (_("With %s, taken, above their limit"), name)
                     : g_strdup_printf (_("With %s, taken"), name);
}

void
footing_match_row_show_limit (FootingMatchRow *self,
                              const char      *words)
{
  g_autofree char *who = NULL;

  g_return_if_fail (FOOTING_IS_MATCH_ROW (self));

  show_words (self->limit_row, words);
  if (!self->taken)
    return;

  who = words_of_taken (self, words != NULL);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), who);
}

FootingEnrolment *
footing_match_row_get_enrolment (FootingMatchRow *self)
{
  g_return_val_if_fail (FOOTING_IS_MATCH_ROW (self), NULL);

  return self->enrolment;
}

FootingPerson *
footing_match_row_get_preceptor (FootingMatchRow *self)
{
  g_return_val_if_fail (FOOTING_IS_MATCH_ROW (self), NULL);

  return self->preceptor;
}

gboolean
footing_match_row_get_taken (FootingMatchRow *self)
{
  g_return_val_if_fail (FOOTING_IS_MATCH_ROW (self), FALSE);

  return self->taken;
}
