/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-course.h"
#include "footing-form.h"
#include "footing-roster.h"
#include "footing-session.h"

G_BEGIN_DECLS

/** The form of what two people sign of a session. */
#define FOOTING_SESSION_RECORD_FORM "session-record"

/**
 * footing_session_record_fields:
 * @session: a session that was held
 * @agreements: of its preceptorship; have to be ready
 *
 * What a session says, for the fields of %FOOTING_SESSION_RECORD_FORM: its notes, and what was promised,
 * agreed, looked at and noted in it.
 *
 * Returns: (transfer full) (element-type FootingDocumentField): a field for each of the form, without a
 *   document; empty ones too
 */
GPtrArray *footing_session_record_fields (FootingSession      *session,
                                          FootingAgreements   *agreements);

/**
 * footing_session_record_setup:
 * @course: whose session it was
 *
 * Returns: (transfer full) (element-type FootingRecord): a new document of the day of the session, and its
 *   fields, for footing_store_save_async()
 */
GPtrArray *footing_session_record_setup  (FootingRoster       *roster,
                                          const FootingCourse *course,
                                          const FootingForm   *form,
                                          FootingSession      *session,
                                          FootingAgreements   *agreements);

G_END_DECLS
