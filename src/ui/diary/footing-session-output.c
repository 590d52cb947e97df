/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-paper-output.h"
#include "footing-roster.h"
#include "footing-session-output.h"
#include "footing-session-paper.h"

static FootingSessionPaper
describe (FootingContext    *context,
          FootingAgreements *agreements)
{
  FootingRoster *roster = footing_context_get_roster (context);

  return (FootingSessionPaper) {
    .preceptee = footing_roster_name_of_enrolment (roster, footing_agreements_get_enrolment_id (agreements)),
    .agreements = agreements,
    .today = footing_context_get_today (context),
  };
}

/* Takes @paper. */
static void
put_out (GtkWidget    *widget,
         FootingPaper *paper,
         const char   *title,
         gboolean      print)
{
  /* translators: %s is the title of what is printed; a name for a file */
  g_autofree char *file_name = g_strdup_printf (_("%s.pdf"), title);

  g_strdelimit (file_name, "/", '-');
  if (print)
    footing_paper_output_print (paper, title, widget);
  else
    footing_paper_output_save (paper, file_name, widget);
}

void
footing_session_output (GtkWidget         *widget,
                        FootingContext    *context,
                        FootingSession    *session,
                        FootingAgreements *agreements,
                        gboolean           print)
{
  FootingSessionPaper paper = describe (context, agreements);

  if (footing_agreements_get_ready (agreements))
    put_out (widget, footing_session_paper_new (&paper, session), footing_session_get_title (session), print);
}

gboolean
footing_session_output_record (GtkWidget         *widget,
                               FootingContext    *context,
                               GListModel        *sessions,
                               FootingAgreements *agreements,
                               FootingDay         from,
                               FootingDay         to,
                               gboolean           print)
{
  FootingSessionPaper description = describe (context, agreements);
  FootingPaper *paper = footing_session_paper_new_record (&description, sessions, from, to);

  if (paper != NULL)
    put_out (widget, paper, _("Record of Sessions"), print);

  return paper != NULL;
}
