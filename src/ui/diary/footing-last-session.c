/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-last-session.h"
#include "footing-session-page.h"
#include "footing-shell.h"

/* Characters of notes; whoever wants to read more opens the session. */
#define MOST_CHARACTERS 1500

struct _FootingLastSession
{
  AdwPreferencesGroup  parent_instance;

  FootingContext      *context;
  FootingSession      *session;

  GtkWidget           *notes_bin;
  GtkLabel            *notes_label;
};

G_DEFINE_FINAL_TYPE (FootingLastSession, footing_last_session, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
has_notes (FootingSession *session)
{
  const char *notes = footing_session_get_notes (session);

  return footing_session_get_state (session) == FOOTING_SESSION_STATE_HELD && notes != NULL && *notes != '\0';
}

/* Two on one day are in the order in which they were begun. */
static gboolean
is_before (FootingSession *session,
           FootingSession *present)
{
  FootingDay day = footing_session_get_held_on (session), today = footing_session_get_held_on (present);

  if (footing_record_get_id (FOOTING_RECORD (session)) == footing_record_get_id (FOOTING_RECORD (present)))
    return FALSE;

  return day < today || (day == today && footing_session_get_starts_at (session) <=
                                           footing_session_get_starts_at (present));
}

FootingSession *
footing_last_session_find (GListModel     *sessions,
                           FootingSession *present)
{
  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr(FootingSession) session = g_list_model_get_item (sessions, i);

      if (has_notes (session) && (present == NULL || is_before (session, present)))
        return g_steal_pointer (&session);
    }

  return NULL;
}

static void
open_cb (FootingLastSession *self)
{
  footing_shell_push (GTK_WIDGET (self), footing_session_page_new (self->context, self->session));
}

static char *
dup_beginning (const char *notes)
{
  if (g_utf8_strlen (notes, -1) <= MOST_CHARACTERS)
    return g_strdup (notes);

  return g_strdup_printf ("%.*s…", (int) (g_utf8_offset_to_pointer (notes, MOST_CHARACTERS) - notes), notes);
}

static void
show_session (FootingLastSession *self)
{
  g_autofree char *day = footing_date_words (footing_session_get_held_on (self->session),
                                             footing_context_get_today (self->context));
  g_autofree char *facts = g_strdup_printf ("%s · %s", footing_session_get_title (self->session), day);
  g_autofree char *markup = g_markup_escape_text (facts, -1);
  g_autofree char *notes = dup_beginning (footing_session_get_notes (self->session));

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), markup);
  gtk_label_set_label (self->notes_label, notes);
}

/* ---- The object ---- */

static void
footing_last_session_dispose (GObject *object)
{
  FootingLastSession *self = FOOTING_LAST_SESSION (object);

  g_clear_object (&self->session);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_LAST_SESSION);

  G_OBJECT_CLASS (footing_last_session_parent_class)->dispose (object);
}

static void
footing_last_session_class_init (FootingLastSessionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_last_session_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-last-session.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingLastSession, notes_bin);
  gtk_widget_class_bind_template_child (widget_class, FootingLastSession, notes_label);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
footing_last_session_init (FootingLastSession *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_last_session_show (FootingLastSession *self,
                           FootingContext     *context,
                           FootingSession     *session)
{
  g_return_if_fail (FOOTING_IS_LAST_SESSION (self));

  g_set_object (&self->context, context);
  g_set_object (&self->session, session);
  gtk_widget_set_visible (self->notes_bin, session != NULL);
  if (session != NULL)
    show_session (self);
  else
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                           _("Nothing has been written down about earlier sessions."));
}
