/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"

G_BEGIN_DECLS

/** Whom to show. */
typedef enum
{
  FOOTING_PEOPLE_EVERYONE,   /* also who has left */
  FOOTING_PEOPLE_PRECEPTEES,
  FOOTING_PEOPLE_PRECEPTORS,
  FOOTING_PEOPLE_LEFT,
  FOOTING_PEOPLE_TO_ENROL,   /* on a register, in post, and on no programme */
  FOOTING_PEOPLE_TO_SUPPORT, /* in post, and preceptors or on a register */
} FootingPeopleKind;

/**
 * FootingPeopleFilter:
 *
 * Keeps the people (#FootingPerson) that somebody is looking for.
 */
#define FOOTING_TYPE_PEOPLE_FILTER (footing_people_filter_get_type ())
G_DECLARE_FINAL_TYPE (FootingPeopleFilter, footing_people_filter, FOOTING, PEOPLE_FILTER, GtkFilter)

/** Returns: (transfer full): a filter that keeps all of a kind and follows the roster */
FootingPeopleFilter *footing_people_filter_new           (FootingContext      *context,
                                                          FootingPeopleKind    kind);

void                 footing_people_filter_set_kind      (FootingPeopleFilter *self,
                                                          FootingPeopleKind    kind);

/**
 * footing_people_filter_set_workplace:
 * @workplace_id: keeps only who works there; 0 for all workplaces
 */
void                 footing_people_filter_set_workplace (FootingPeopleFilter *self,
                                                          gint64               workplace_id);

/**
 * footing_people_filter_set_search:
 * @search: (nullable): the beginnings of words of name, workplace or job; accents may be left out
 */
void                 footing_people_filter_set_search    (FootingPeopleFilter *self,
                                                          const char          *search);

/** Returns: whether the search or a workplace keeps somebody out */
gboolean             footing_people_filter_is_narrowed   (FootingPeopleFilter *self);

G_END_DECLS
