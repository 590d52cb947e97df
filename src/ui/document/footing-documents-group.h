/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-enrolment.h"

G_BEGIN_DECLS

/**
 * FootingDocumentsGroup:
 *
 * The documents of a preceptorship: those there are, and those that its programme asks for and
 * nobody has begun.
 */
#define FOOTING_TYPE_DOCUMENTS_GROUP (footing_documents_group_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentsGroup, footing_documents_group, FOOTING, DOCUMENTS_GROUP, AdwPreferencesGroup)

/** Shows an enrolment, and keeps up with it. May be called again. */
void footing_documents_group_show (FootingDocumentsGroup *self,
                                   FootingContext        *context,
                                   FootingEnrolment      *enrolment);

G_END_DECLS
