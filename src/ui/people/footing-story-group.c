/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-story.h"
#include "footing-pairing-change.h"
#include "footing-story-group.h"

struct _FootingStoryGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingLiveCourse   *course;
};

G_DEFINE_FINAL_TYPE (FootingStoryGroup, footing_story_group, FOOTING_TYPE_RECORDS_GROUP)

/* What has been is not rewritten; what was only noted, or is still to come, is. */
static gboolean
can_be_opened (FootingStoryGroup   *self,
               const FootingCourse *course,
               FootingRecord       *record)
{
  g_autoptr(GPtrArray) cancelled = NULL;

  if (!FOOTING_IS_PAIRING (record))
    return TRUE;

  cancelled = footing_pairing_change_cancel (course->pairings, FOOTING_PAIRING (record),
                                             footing_context_get_today (self->context));

  return cancelled != NULL;
}

static void
refresh (FootingStoryGroup *self)
{
  const FootingCourse *course = self->course != NULL ? footing_live_course_get (self->course) : NULL;
  g_autoptr(GPtrArray) story = NULL;

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));

  if (course != NULL)
    story = footing_course_story (course, footing_live_course_get_moves (self->course),
                                  footing_context_get_roster (self->context),
                                  footing_context_get_reference (self->context),
                                  footing_context_get_today (self->context));

  for (guint i = 0; story != NULL && i < story->len; i++)
    {
      const FootingStoryEvent *event = g_ptr_array_index (story, i);

      footing_records_group_add (FOOTING_RECORDS_GROUP (self), event->title, event->words,
                                 can_be_opened (self, course, event->record) ? event->record : NULL);
    }
}

static void
forget_course (FootingStoryGroup *self)
{
  if (self->course != NULL)
    g_signal_handlers_disconnect_by_func (self->course, refresh, self);

  g_clear_object (&self->course);
}

static void
footing_story_group_dispose (GObject *object)
{
  FootingStoryGroup *self = FOOTING_STORY_GROUP (object);

  forget_course (self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_story_group_parent_class)->dispose (object);
}

static void
footing_story_group_class_init (FootingStoryGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_story_group_dispose;
}

static void
footing_story_group_init (FootingStoryGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("How It Went"));
}

void
footing_story_group_show (FootingStoryGroup *self,
                          FootingContext    *context,
                          FootingLiveCourse *course)
{
  g_return_if_fail (FOOTING_IS_STORY_GROUP (self));

  g_set_object (&self->context, context);

  if (course != self->course)
    {
      forget_course (self);
      self->course = g_object_ref (course);
      g_signal_connect_swapped (course, "changed", G_CALLBACK (refresh), self);
    }

  refresh (self);
}
