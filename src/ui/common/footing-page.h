/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingPage:
 *
 * A page of an open book: an #AdwNavigationPage with a `context`, which is given when the page is
 * made. Pages that live long override `context_set` to bind to it.
 */
#define FOOTING_TYPE_PAGE (footing_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (FootingPage, footing_page, FOOTING, PAGE, AdwNavigationPage)

struct _FootingPageClass
{
  AdwNavigationPageClass parent_class;

  /* Called once, when the template and the context are both there. */
  void (*context_set) (FootingPage    *self,
                       FootingContext *context);

  /* The preceptorship that the page is about; 0 for none. */
  gint64 (*enrolment) (FootingPage    *self);
};

/** Returns: (transfer none): what the page was given */
FootingContext *footing_page_get_context   (FootingPage *self);

/** Returns: the preceptorship that the page is about; 0 for none, or for more than one */
gint64          footing_page_get_enrolment (FootingPage *self);

G_END_DECLS
