/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-story.h"
#include "footing-story-group.h"

struct _FootingStoryGroup
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingLiveCourse   *course;
  GPtrArray           *rows; /* not owned: what the group shows */
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingStoryGroup, footing_story_group, ADW_TYPE_PREFERENCES_GROUP)

static void
forget_rows (FootingStoryGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
}

static gboolean
can_be_opened (FootingRecord *record)
{
  return FOOTING_IS_ENROLMENT_PAUSE (record) || FOOTING_IS_ENROLMENT_EXTENSION (record);
}

static void
activated_cb (FootingStoryGroup *self,
              GtkWidget         *row)
{
  g_signal_emit (self, signals[CHOSEN], 0, g_object_get_data (G_OBJECT (row), "record"));
}

static void
let_open (FootingStoryGroup *self,
          GtkWidget         *row,
          FootingRecord     *record)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

static void
add_row (FootingStoryGroup       *self,
         const FootingStoryEvent *event)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", event->title,
                                 "subtitle", event->words,
                                 "subtitle-lines", 0,
                                 NULL);

  if (can_be_opened (event->record))
    let_open (self, row, event->record);
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static void
refresh (FootingStoryGroup *self)
{
  const FootingCourse *course = self->course != NULL ? footing_live_course_get (self->course) : NULL;
  g_autoptr(GPtrArray) story = NULL;

  forget_rows (self);

  if (course != NULL)
    story = footing_course_story (course, footing_live_course_get_moves (self->course),
                                  footing_context_get_roster (self->context),
                                  footing_context_get_reference (self->context),
                                  footing_context_get_today (self->context));

  for (guint i = 0; story != NULL && i < story->len; i++)
    add_row (self, g_ptr_array_index (story, i));
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
footing_story_group_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_STORY_GROUP (object)->rows);

  G_OBJECT_CLASS (footing_story_group_parent_class)->finalize (object);
}

static void
footing_story_group_class_init (FootingStoryGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_story_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_story_group_finalize;

  signals[CHOSEN] =
    g_signal_new ("chosen",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FOOTING_TYPE_RECORD);
}

static void
footing_story_group_init (FootingStoryGroup *self)
{
  self->rows = g_ptr_array_new ();
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
