/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <json-glib/json-glib.h>

#include "footing-form-values.h"

G_BEGIN_DECLS

/**
 * footing_archive_document_values:
 * @tables: the `tables` of an archive, see `docs/archive.md`
 * @uid: the identifier of a document in it
 * @form: the form that it was made from; an empty one leaves what was written as it is kept
 *
 * Returns: (transfer full): what was written in the document, who signed it, and what was added since
 */
FootingFormValues *footing_archive_document_values (JsonObject        *tables,
                                                    const char        *uid,
                                                    const FootingForm *form);

G_END_DECLS
