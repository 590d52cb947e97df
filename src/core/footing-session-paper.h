/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-paper.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingSessionPaper:
 * @preceptee: who it is about
 * @agreements: of the preceptorship; have to be ready
 * @today: the day it is put on paper
 *
 * What sessions on paper have in common. Everything is borrowed.
 */
typedef struct
{
  const char        *preceptee;
  FootingAgreements *agreements;
  FootingDay         today;
} FootingSessionPaper;

/** Returns: (transfer full): one session on paper, with all that was agreed in it */
FootingPaper *footing_session_paper_new (const FootingSessionPaper *self,
                                         FootingSession            *session);

/**
 * footing_session_paper_new_record:
 * @sessions: (element-type FootingSession): in any order; those that were held or missed from @from to @to are
 *   put on paper, the earliest first
 * @from: the first day
 * @to: the last day
 *
 * Returns: (transfer full) (nullable): the record of these days on paper; %NULL when there is nothing
 */
FootingPaper *footing_session_paper_new_record (const FootingSessionPaper *self,
                                                GListModel                *sessions,
                                                FootingDay                 from,
                                                FootingDay                 to);

G_END_DECLS
