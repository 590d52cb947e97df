/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-person-words.h"
#include "footing-scale-answer-dialog.h"
#include "footing-scale-dialog.h"
#include "footing-scales-group.h"

struct _FootingScalesGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingAgreements   *agreements;
  FootingSession      *session;    /* or NULL for all of them */
};

G_DEFINE_FINAL_TYPE (FootingScalesGroup, footing_scales_group, FOOTING_TYPE_RECORDS_GROUP)

static FootingOwnScaleAnswer *
find_answer (FootingScalesGroup *self,
             FootingOwnScale    *scale)
{
  return self->session != NULL
           ? footing_agreements_find_answer (self->agreements, footing_record_get_id (FOOTING_RECORD (scale)),
                                             footing_record_get_id (FOOTING_RECORD (self->session)))
           : NULL;
}

/* ---- What is shown ---- */

static char *
words_of_answer (FootingOwnScale       *scale,
                 FootingOwnScaleAnswer *answer)
{
  const char *words = footing_own_scale_answer_get_words (answer);
  gint64 step = footing_own_scale_answer_get_step (answer);
  g_autofree char *quoted = words != NULL ? g_strdup_printf (_("“%s”"), words) : g_strdup ("");
  g_autofree char *steps = NULL;

  if (step == 0)
    return g_steal_pointer (&quoted);

  /* translators: a step of a scale and how many it has: 4 of 5 */
  steps = g_strdup_printf (_("%1$d of %2$d"), (int) step, (int) footing_own_scale_get_steps (scale));

  return footing_person_words_line (steps, quoted, NULL);
}

static char *
words_of_scale (FootingScalesGroup *self,
                FootingOwnScale    *scale)
{
  FootingOwnScaleAnswer *answer = find_answer (self, scale);

  if (answer != NULL)
    return words_of_answer (scale, answer);
  if (footing_own_scale_get_ended_on (scale) != FOOTING_DAY_NONE)
    return g_strdup (_("Not asked any more"));

  return g_strdup (self->session != NULL ? _("Nothing said yet") : "");
}

static void
refresh (FootingScalesGroup *self)
{
  GListModel *scales = footing_agreements_get_scales (self->agreements);

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr(FootingOwnScale) scale = g_list_model_get_item (scales, i);
      g_autofree char *words = words_of_scale (self, scale);

      if (self->session == NULL || footing_own_scale_get_ended_on (scale) == FOOTING_DAY_NONE ||
          find_answer (self, scale) != NULL)
        footing_records_group_add (FOOTING_RECORDS_GROUP (self), footing_own_scale_get_name (scale), words, scale);
    }

  gtk_widget_set_visible (GTK_WIDGET (self), footing_records_group_count (FOOTING_RECORDS_GROUP (self)) > 0);
}

/* ---- Adding and opening ---- */

static FootingOwnScaleAnswer *
make_answer (FootingScalesGroup *self,
             FootingOwnScale    *scale)
{
  FootingOwnScaleAnswer *answer = find_answer (self, scale);

  if (answer != NULL)
    return g_object_ref (answer);

  return g_object_new (FOOTING_TYPE_OWN_SCALE_ANSWER,
                       "own-scale-id", footing_record_get_id (FOOTING_RECORD (scale)),
                       "session-id", footing_record_get_id (FOOTING_RECORD (self->session)),
                       NULL);
}

static void
opened_cb (FootingScalesGroup *self,
           FootingOwnScale    *scale)
{
  g_autoptr(FootingOwnScaleAnswer) answer = self->session != NULL ? make_answer (self, scale) : NULL;

  footing_form_dialog_open (answer != NULL ? footing_scale_answer_dialog_new (self->context, scale, answer)
                                           : footing_scale_dialog_new (self->context, scale),
                            GTK_WIDGET (self));
}

static void
add_cb (FootingScalesGroup *self)
{
  footing_scales_group_add_scale (self);
}

void
footing_scales_group_add_scale (FootingScalesGroup *self)
{
  g_autoptr(FootingOwnScale) scale = NULL;

  g_return_if_fail (FOOTING_IS_SCALES_GROUP (self));

  if (self->agreements == NULL)
    return;

  scale = g_object_new (FOOTING_TYPE_OWN_SCALE,
                        "enrolment-id", footing_agreements_get_enrolment_id (self->agreements),
                        "steps", G_GINT64_CONSTANT (5),
                        NULL);
  footing_form_dialog_open (footing_scale_dialog_new (self->context, scale), gtk_widget_get_parent (GTK_WIDGET (self)));
}

/* ---- The object ---- */

static void
footing_scales_group_dispose (GObject *object)
{
  FootingScalesGroup *self = FOOTING_SCALES_GROUP (object);

  g_clear_object (&self->session);
  g_clear_object (&self->agreements);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_scales_group_parent_class)->dispose (object);
}

static void
footing_scales_group_class_init (FootingScalesGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_scales_group_dispose;
}

static void
footing_scales_group_init (FootingScalesGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("How They Are"));
  footing_records_group_let_add (FOOTING_RECORDS_GROUP (self), _("Add a scale of their own"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect (self, "opened", G_CALLBACK (opened_cb), NULL);
  g_signal_connect (self, "add", G_CALLBACK (add_cb), NULL);
}

void
footing_scales_group_show (FootingScalesGroup *self,
                           FootingContext     *context,
                           FootingAgreements  *agreements,
                           FootingSession     *session)
{
  g_return_if_fail (FOOTING_IS_SCALES_GROUP (self));

  g_set_object (&self->context, context);
  g_set_object (&self->session, session);
  if (!g_set_object (&self->agreements, agreements))
    return;

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  g_signal_connect_object (agreements, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  if (footing_agreements_get_ready (agreements))
    refresh (self);
}
