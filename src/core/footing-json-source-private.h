/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <json-glib/json-glib.h>

#include "footing-json-source.h"

G_BEGIN_DECLS

/* An object that is open, inside the one that was open before. */
typedef struct _FootingJsonFrame FootingJsonFrame;

struct _FootingJsonFrame
{
  FootingJsonFrame *outer;
  JsonNode         *node;
  GHashTable       *asked;    /* keys that somebody asked for */
  GHashTable       *siblings; /* ids of the list that the object is in; %NULL when in none */
};

struct _FootingJsonSource
{
  char               *name;
  GBytes             *bytes;
  JsonNode           *root;   /* %NULL when the file is not JSON */
  GHashTable         *places; /* JsonNode → where in the bytes it begins */
  FootingJsonFrame    outermost;
  FootingJsonFrame   *frame;
  FootingJsonMistake *mistake;
  gboolean            nulls;  /* count as missing */
};

/* Instead of a place: the file as a whole. */
#define FOOTING_JSON_SOURCE_EVERYWHERE G_MAXSIZE

/* Fills root and places, or the mistake. */
void _footing_json_source_parse (FootingJsonSource      *self);

/* Keeps the mistake if it is the first. */
void _footing_json_source_fail  (FootingJsonSource      *self,
                                 FootingJsonMistakeKind  kind,
                                 gsize                   place,
                                 const char             *key,
                                 const char             *message);

G_END_DECLS
