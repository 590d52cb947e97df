/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreement-words.h"
#include "footing-date-words.h"
#include "footing-opportunities-group.h"
#include "footing-opportunity-dialog.h"
#include "footing-person-words.h"
#include "footing-reference.h"

struct _FootingOpportunitiesGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingAgreements   *agreements;
  FootingSession      *session;    /* or NULL for all of them */
};

G_DEFINE_FINAL_TYPE (FootingOpportunitiesGroup, footing_opportunities_group, FOOTING_TYPE_RECORDS_GROUP)

/* ---- What is shown ---- */

static gboolean
belongs_here (FootingOpportunitiesGroup *self,
              FootingOpportunity        *opportunity)
{
  return self->session == NULL ||
         footing_opportunity_get_session_id (opportunity) == footing_record_get_id (FOOTING_RECORD (self->session));
}

static char *
words_of_obstacle (FootingOpportunitiesGroup *self,
                   FootingOpportunity        *opportunity)
{
  const char *id = footing_opportunity_get_obstacle (opportunity);
  const FootingChangeReason *reason = NULL;

  if (id != NULL)
    reason = footing_reference_get_change_reason (footing_context_get_reference (self->context), id);

  return g_strdup (reason != NULL ? reason->label : "");
}

static void
add_opportunity (FootingOpportunitiesGroup *self,
                 FootingOpportunity        *opportunity)
{
  const char *done = footing_opportunity_get_done (opportunity);
  const char *outcome = footing_opportunity_get_outcome (opportunity);
  const char *kind = footing_opportunity_kind_words (footing_opportunity_get_kind (opportunity));
  g_autofree char *obstacle = words_of_obstacle (self, opportunity);
  g_autofree char *day = self->session == NULL
                           ? footing_date_words_short (footing_opportunity_get_happened_on (opportunity))
                           : g_strdup ("");
  g_autofree char *words = footing_person_words_line (kind, obstacle, day, done != NULL ? done : "",
                                                      outcome != NULL ? outcome : "", NULL);

  footing_records_group_add (FOOTING_RECORDS_GROUP (self), footing_opportunity_get_what (opportunity), words,
                             opportunity);
}

static void
refresh (FootingOpportunitiesGroup *self)
{
  GListModel *opportunities = footing_agreements_get_opportunities (self->agreements);

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  for (guint i = 0; i < g_list_model_get_n_items (opportunities); i++)
    {
      g_autoptr(FootingOpportunity) opportunity = g_list_model_get_item (opportunities, i);

      if (belongs_here (self, opportunity))
        add_opportunity (self, opportunity);
    }

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         footing_records_group_count (FOOTING_RECORDS_GROUP (self)) > 0
                                           ? NULL
                                           : _("What was offered, asked for or stood in the way, and what you did."));
}

/* ---- Adding and opening ---- */

static void
opened_cb (FootingOpportunitiesGroup *self,
           FootingOpportunity        *opportunity)
{
  footing_form_dialog_open (footing_opportunity_dialog_new (self->context, opportunity), GTK_WIDGET (self));
}

static FootingDay
likely_day (FootingOpportunitiesGroup *self)
{
  FootingDay today = footing_context_get_today (self->context);

  return self->session != NULL ? MIN (footing_session_get_held_on (self->session), today) : today;
}

static void
add_cb (FootingOpportunitiesGroup *self)
{
  g_autoptr(FootingOpportunity) opportunity = NULL;

  if (self->agreements == NULL)
    return;

  opportunity = g_object_new (FOOTING_TYPE_OPPORTUNITY,
                              "enrolment-id", footing_agreements_get_enrolment_id (self->agreements),
                              "session-id", self->session != NULL
                                              ? footing_record_get_id (FOOTING_RECORD (self->session))
                                              : G_GINT64_CONSTANT (0),
                              "happened-on", likely_day (self),
                              NULL);
  opened_cb (self, opportunity);
}

/* ---- The object ---- */

static void
footing_opportunities_group_dispose (GObject *object)
{
  FootingOpportunitiesGroup *self = FOOTING_OPPORTUNITIES_GROUP (object);

  g_clear_object (&self->session);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_opportunities_group_parent_class)->dispose (object);
}

static void
footing_opportunities_group_class_init (FootingOpportunitiesGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_opportunities_group_dispose;
}

static void
footing_opportunities_group_init (FootingOpportunitiesGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Opportunities and Advocacy"));
  footing_records_group_let_add (FOOTING_RECORDS_GROUP (self), _("Add an opportunity"));
  g_signal_connect (self, "opened", G_CALLBACK (opened_cb), NULL);
  g_signal_connect (self, "add", G_CALLBACK (add_cb), NULL);
}

void
footing_opportunities_group_show (FootingOpportunitiesGroup *self,
                                  FootingContext            *context,
                                  FootingAgreements         *agreements,
                                  FootingSession            *session)
{
  g_return_if_fail (FOOTING_IS_OPPORTUNITIES_GROUP (self));

  g_set_object (&self->context, context);
  g_set_object (&self->session, session);
  if (!g_set_object (&self->agreements, agreements))
    return;

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  g_signal_connect_object (agreements, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  if (footing_agreements_get_ready (agreements))
    refresh (self);
}
