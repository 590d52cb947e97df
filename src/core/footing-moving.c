/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-move.h"
#include "footing-moving.h"

static gint64
id_of (gpointer record)
{
  return record != NULL ? footing_record_get_id (record) : 0;
}

static gboolean
changes_workplace (const FootingMoving *self)
{
  return id_of (self->workplace) != id_of (self->new_workplace);
}

static gboolean
changes_cohort (const FootingMoving *self)
{
  return self->enrolment != NULL && id_of (self->cohort) != id_of (self->new_cohort);
}

gboolean
footing_moving_changes (const FootingMoving *self)
{
  return changes_workplace (self) || changes_cohort (self);
}

char *
footing_moving_refusal (const FootingMoving *self,
                        FootingDay           today)
{
  FootingDay started = footing_person_get_started_on (self->person);
  g_autofree char *day = NULL;

  if (self->on == FOOTING_DAY_NONE)
    return g_strdup (_("The first day is needed."));
  if (self->on > today)
    return g_strdup (_("This day is still to come. Note the move on the day, or afterwards."));
  if (!changes_workplace (self) || started == FOOTING_DAY_NONE || self->on >= started)
    return NULL;

  day = footing_date_words_short (started);
  /* translators: %s is a date */
  return g_strdup_printf (_("They started on %s. Choose a later day."), day);
}

static gboolean
is_before (FootingMove *one,
           FootingMove *other)
{
  FootingDay day = footing_move_get_moved_on (one), other_day = footing_move_get_moved_on (other);

  if (day != other_day)
    return day < other_day;

  return footing_record_get_id (FOOTING_RECORD (one)) < footing_record_get_id (FOOTING_RECORD (other));
}

static char *
refuse_order (FootingMove *other,
              gboolean     other_was_before)
{
  const char *became = footing_move_get_became (other);
  g_autofree char *day = footing_date_words_short (footing_move_get_moved_on (other));

  if (other_was_before)
    /* translators: where somebody moved before, and a date */
    return g_strdup_printf (_("The move before this one, to %1$s, was on %2$s. Choose that day or a later one."),
                            became != NULL ? became : _("nowhere"), day);

  /* translators: where somebody moved afterwards, and a date */
  return g_strdup_printf (_("The move after this one, to %1$s, was on %2$s. Choose that day or an earlier one."),
                          became != NULL ? became : _("nowhere"), day);
}

char *
footing_moving_order_refusal (FootingMove     *move,
                              FootingDay       on,
                              const GPtrArray *moves)
{
  for (guint i = 0; i < moves->len; i++)
    {
      FootingMove *other = g_ptr_array_index (moves, i);
      FootingDay day = footing_move_get_moved_on (other);
      gboolean before = is_before (other, move);

      if (footing_record_get_id (FOOTING_RECORD (other)) == footing_record_get_id (FOOTING_RECORD (move)) ||
          footing_move_get_kind (other) != footing_move_get_kind (move))
        continue;
      if (before ? on < day : on > day)
        return refuse_order (other, before);
    }

  return NULL;
}

/* ---- What it means ---- */

static void
add_sentence (GString *words,
              char    *sentence)
{
  g_autofree char *owned = sentence;

  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, owned);
}

static gboolean
is_full (FootingCohort *cohort,
         guint          n_taken)
{
  return footing_cohort_get_capacity (cohort) > 0 && n_taken >= footing_cohort_get_capacity (cohort);
}

char *
footing_moving_effect (const FootingMoving *self,
                       FootingPerson       *preceptor,
                       FootingWorkplace    *at,
                       guint                n_in_new_cohort)
{
  g_autoptr(GString) words = g_string_new (NULL);

  if (footing_moving_changes (self) && self->enrolment != NULL)
    add_sentence (words, g_strdup (_("All meetings keep their days.")));
  if (changes_workplace (self) && preceptor != NULL && at != NULL && id_of (at) != id_of (self->new_workplace))
    /* translators: the name of a preceptor, then of a workplace */
    add_sentence (words, g_strdup_printf (_("%1$s, who supports them, works at %2$s."),
                                          footing_person_get_name (preceptor), footing_workplace_get_name (at)));
  if (changes_cohort (self) && self->new_cohort != NULL && is_full (self->new_cohort, n_in_new_cohort))
    /* translators: %s is the name of a cohort */
    add_sentence (words, g_strdup_printf (_("All places of %s are taken; this is one more."),
                                          footing_cohort_get_name (self->new_cohort)));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* ---- What is saved ---- */

static FootingMove *
move_of (const FootingMoving *self,
         FootingMoveKind      kind,
         const char          *was,
         const char          *became)
{
  return g_object_new (FOOTING_TYPE_MOVE,
                       "person-id", id_of (self->person),
                       "enrolment-id", id_of (self->enrolment),
                       "kind", kind,
                       "moved-on", self->on,
                       "was", was,
                       "became", became,
                       "reason", self->reason,
                       "note", self->note,
                       NULL);
}

static const char *
name_of_workplace (FootingWorkplace *workplace)
{
  return workplace != NULL ? footing_workplace_get_name (workplace) : NULL;
}

static const char *
name_of_cohort (FootingCohort *cohort)
{
  return cohort != NULL ? footing_cohort_get_name (cohort) : NULL;
}

GPtrArray *
footing_moving_records (const FootingMoving *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  if (changes_workplace (self))
    {
      FootingPerson *person = footing_record_copy (self->person);

      g_object_set (person, "workplace-id", id_of (self->new_workplace), NULL);
      g_ptr_array_add (records, person);
      g_ptr_array_add (records, move_of (self, FOOTING_MOVE_KIND_WORKPLACE, name_of_workplace (self->workplace),
                                         name_of_workplace (self->new_workplace)));
    }

  if (changes_cohort (self))
    {
      FootingEnrolment *enrolment = footing_record_copy (self->enrolment);

      g_object_set (enrolment, "cohort-id", id_of (self->new_cohort), NULL);
      g_ptr_array_add (records, enrolment);
      g_ptr_array_add (records, move_of (self, FOOTING_MOVE_KIND_COHORT, name_of_cohort (self->cohort),
                                         name_of_cohort (self->new_cohort)));
    }

  return records;
}
