/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-live-course.h"
#include "footing-move.h"
#include "footing-reference.h"
#include "footing-store-programmes.h"

struct _FootingLiveCourse
{
  GObject         parent_instance;

  FootingContext *context;
  gint64          enrolment_id;
  gint64          person_id;
  gint64          programme_id;
  GCancellable   *reading;
  FootingCourses *courses;
  GPtrArray      *moves;
  GPtrArray      *milestones;

  const FootingRota *rotas[2]; /* of the preceptee and of the preceptor */
  FootingDayHints    hints;
};

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingLiveCourse, footing_live_course, G_TYPE_OBJECT)

/* ---- Reading ---- */

/* Returns: what a reading is for; it keeps nobody alive, so that nothing is read for who has gone */
static GWeakRef *
weak_self (FootingLiveCourse *self)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, self);

  return weak;
}

/* Takes @weak. Returns: (transfer full) (nullable) */
static FootingLiveCourse *
strong_self (GWeakRef *weak)
{
  FootingLiveCourse *self = g_weak_ref_get (weak);

  g_weak_ref_clear (weak);
  g_free (weak);

  return self;
}

/* Nobody waits for what was cancelled: a newer reading is under way, or there is no one left. */
static void
fail (FootingLiveCourse *self,
      const GError      *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[FAILED], 0, error);
}

/* The rotas belong to the courses, and go with them. */
static void
fill_hints (FootingLiveCourse *self)
{
  const FootingCourse *course = footing_courses_find (self->courses, self->enrolment_id);
  gint64 preceptor = course != NULL ? footing_enrolment_get_preceptor_id (course->enrolment) : 0;

  self->rotas[0] = footing_courses_rota_of (self->courses, self->person_id);
  self->rotas[1] = preceptor != 0 ? footing_courses_rota_of (self->courses, preceptor) : NULL;
  self->hints = (FootingDayHints) {
    .calendar = footing_reference_get_calendar (footing_context_get_reference (self->context)),
    .rotas = self->rotas,
    .n_rotas = G_N_ELEMENTS (self->rotas),
  };
}

static void
milestones_read_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingLiveCourse) self = strong_self (user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) milestones = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (self == NULL)
    return;

  if (milestones == NULL)
    {
      fail (self, error);
      return;
    }

  g_clear_pointer (&self->milestones, g_ptr_array_unref);
  self->milestones = g_steal_pointer (&milestones);
  fill_hints (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
moves_read_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingLiveCourse) self = strong_self (user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) moves = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (self == NULL)
    return;

  if (moves == NULL)
    {
      fail (self, error);
      return;
    }

  g_clear_pointer (&self->moves, g_ptr_array_unref);
  self->moves = g_steal_pointer (&moves);
  footing_store_list_milestones_async (footing_context_get_store (self->context), self->programme_id, self->reading,
                                       milestones_read_cb, weak_self (self));
}

static void
courses_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(FootingLiveCourse) self = strong_self (user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCourses) courses = footing_courses_read_finish (result, &error);

  if (self == NULL)
    return;

  if (courses == NULL)
    {
      fail (self, error);
      return;
    }

  g_clear_pointer (&self->courses, footing_courses_free);
  self->courses = g_steal_pointer (&courses);
  fill_hints (self);
  footing_store_list_linked_async (footing_context_get_store (self->context), FOOTING_TYPE_MOVE, "person_id",
                                   self->person_id, self->reading, moves_read_cb, weak_self (self));
}

static void
read_again (FootingLiveCourse *self)
{
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();

  footing_courses_read_async (footing_context_get_store (self->context), footing_context_get_roster (self->context),
                              FOOTING_COURSE_SCOPE_ENROLMENT, self->enrolment_id, self->reading,
                              courses_read_cb, weak_self (self));
}

static void
store_changed_cb (FootingLiveCourse  *self,
                  FootingStoreChange  change)
{
  if ((change & FOOTING_COURSES_CHANGES) != 0)
    read_again (self);
}

/* ---- The object ---- */

static void
footing_live_course_dispose (GObject *object)
{
  FootingLiveCourse *self = FOOTING_LIVE_COURSE (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->context);
  g_clear_pointer (&self->courses, footing_courses_free);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
  g_clear_pointer (&self->milestones, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_live_course_parent_class)->dispose (object);
}

static void
footing_live_course_class_init (FootingLiveCourseClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_live_course_dispose;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  signals[FAILED] =
    g_signal_new ("failed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
footing_live_course_init (FootingLiveCourse *self)
{
}

FootingLiveCourse *
footing_live_course_new (FootingContext   *context,
                         FootingEnrolment *enrolment)
{
  FootingLiveCourse *self = g_object_new (FOOTING_TYPE_LIVE_COURSE, NULL);

  self->context = g_object_ref (context);
  self->enrolment_id = footing_record_get_id (FOOTING_RECORD (enrolment));
  self->person_id = footing_enrolment_get_preceptee_id (enrolment);
  self->programme_id = footing_enrolment_get_programme_id (enrolment);
  g_signal_connect_object (footing_context_get_store (context), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  read_again (self);

  return self;
}

const FootingCourse *
footing_live_course_get (FootingLiveCourse *self)
{
  g_return_val_if_fail (FOOTING_IS_LIVE_COURSE (self), NULL);

  return self->courses != NULL && self->milestones != NULL
           ? footing_courses_find (self->courses, self->enrolment_id)
           : NULL;
}

const FootingCourses *
footing_live_course_get_courses (FootingLiveCourse *self)
{
  g_return_val_if_fail (FOOTING_IS_LIVE_COURSE (self), NULL);

  return self->courses;
}

const GPtrArray *
footing_live_course_get_moves (FootingLiveCourse *self)
{
  g_return_val_if_fail (FOOTING_IS_LIVE_COURSE (self), NULL);

  return self->moves;
}

const GPtrArray *
footing_live_course_get_milestones (FootingLiveCourse *self)
{
  g_return_val_if_fail (FOOTING_IS_LIVE_COURSE (self), NULL);

  return self->milestones;
}

const FootingDayHints *
footing_live_course_get_hints (FootingLiveCourse *self)
{
  g_return_val_if_fail (FOOTING_IS_LIVE_COURSE (self), NULL);

  return &self->hints;
}
