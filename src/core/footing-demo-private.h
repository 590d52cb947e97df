/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-action.h"
#include "footing-cohort.h"
#include "footing-demo.h"
#include "footing-document-signature.h"
#include "footing-document.h"
#include "footing-enrolling.h"
#include "footing-goal-review.h"
#include "footing-json-source.h"
#include "footing-opportunity.h"
#include "footing-reference.h"
#include "footing-session.h"

G_BEGIN_DECLS

/* ---- Chance ---- */

/* Numbers that look random and are the same on every computer (splitmix64 by Vigna). */
typedef struct
{
  guint64 state;
} FootingDemoDice;

guint64  _footing_demo_dice_roll    (FootingDemoDice *self);

/* From 0 to below @n, which is at least 1. */
guint    _footing_demo_dice_below   (FootingDemoDice *self,
                                     guint            n);

/* From @least to @most. */
int      _footing_demo_dice_between (FootingDemoDice *self,
                                     int              least,
                                     int              most);

/* True so many times out of a thousand. */
gboolean _footing_demo_dice_chance  (FootingDemoDice *self,
                                     guint            permille);

void     _footing_demo_dice_shuffle (FootingDemoDice *self,
                                     GPtrArray       *items);

/* ---- Texts, from data/demo ---- */

typedef struct
{
  char               *title; /* NULL where the milestone names it */
  FootingSessionMode  mode;
  int                 minutes;
  int                 protected_minutes;
  char               *notes;
} FootingDemoNote;

typedef struct
{
  char *id;
  int   weight;
} FootingDemoReason;

typedef struct
{
  char      *model;
  char      *title;
  GPtrArray *prompts; /* ids */
  GPtrArray *stages;  /* texts, for the first stages of the model */
} FootingDemoReflection;

/* A field of a document: words, rows of a table, or a day. */
typedef struct
{
  char      *id;
  char      *text; /* NULL for rows and for a day */
  GPtrArray *rows; /* of GStrv */
  int        days; /* after the day of the document */
} FootingDemoField;

typedef enum
{
  FOOTING_DEMO_SIGNED_BY_ALL,
  FOOTING_DEMO_SIGNED_BY_PRECEPTEE,
  FOOTING_DEMO_SIGNED_BY_NOBODY,
} FootingDemoSignedBy;

typedef struct
{
  int                  of;      /* whose, counted from 0 */
  char                *form;
  char                *meeting; /* after which it was written */
  int                  later;   /* days */
  FootingDemoSignedBy  signed_by;
  char                *remark;  /* NULL for none */
  GPtrArray           *fields;
} FootingDemoPaper;

/* How near a goal was, one look after the other. */
typedef struct
{
  FootingGoalRating  rating;
  char              *own;
  char              *view;
  char              *evidence; /* NULL for none, as the two before */
} FootingDemoLook;

typedef struct
{
  char      *words;
  char      *support; /* NULL for none */
  GPtrArray *looks;   /* FootingDemoLook */
} FootingDemoGoal;

typedef struct
{
  char               *words;
  FootingActionOwner  owner;
} FootingDemoAction;

typedef struct
{
  char                   *what;
  FootingOpportunityKind  kind;
  char                   *obstacle; /* NULL for none, as the next two */
  char                   *done;
  char                   *outcome;
} FootingDemoOpportunity;

typedef struct
{
  int   step;
  char *words; /* NULL for none */
} FootingDemoAnswer;

typedef struct
{
  char      *name;
  char      *low;
  char      *high;
  GPtrArray *answers; /* FootingDemoAnswer */
} FootingDemoScaleText;

typedef struct
{
  GPtrArray *goals;         /* FootingDemoGoal */
  GPtrArray *actions;       /* FootingDemoAction */
  GPtrArray *promises;      /* FootingDemoAction */
  GPtrArray *opportunities; /* FootingDemoOpportunity */
  GPtrArray *scales;        /* FootingDemoScaleText */
} FootingDemoAgreements;

typedef struct
{
  char                  *organisation;
  GPtrArray             *homes;
  GPtrArray             *home_beginnings;
  GPtrArray             *home_endings;
  GPtrArray             *first_names;
  GPtrArray             *surnames;
  GPtrArray             *initial; /* of FootingDemoNote */
  GPtrArray             *review;
  GPtrArray             *final;
  GPtrArray             *contact;
  GPtrArray             *next;    /* contacts that are agreed */
  GPtrArray             *missed;  /* of texts */
  GPtrArray             *reasons;
  GPtrArray             *reflections;
  FootingDemoReflection *unfinished;
  GPtrArray             *papers;
  FootingDemoAgreements  agreements;
} FootingDemoTexts;

/* Those of what was agreed, in a file of their own. */
void              _footing_demo_agreements_read  (FootingJsonSource     *source,
                                                  FootingDemoTexts      *texts);
void              _footing_demo_agreements_clear (FootingDemoAgreements *self);

FootingDemoTexts *_footing_demo_texts_new  (void);
void              _footing_demo_texts_free (FootingDemoTexts *self);

/* ---- The organisation ---- */

typedef struct
{
  guint homes;
  guint preceptees;
  guint preceptors;    /* in each home */
  guint earlier;       /* nurses who came before there was a programme */
  guint newcomers;     /* who are on none yet */
  guint cohorts;
  int   cohort_months; /* from one to the next */
  guint sessions;
  guint reflections;   /* 0 for one of each text */
} FootingDemoFigures;

typedef struct
{
  FootingPerson *person;
  guint          home;
  FootingDay     from;
  FootingDay     gone;
  GArray        *until; /* FootingDay: the last day of each preceptee */
} FootingDemoPreceptor;

typedef struct
{
  FootingProgramme *programme;
  GPtrArray        *milestones;
  GPtrArray        *items;
} FootingDemoPlan;

/* What becomes of one preceptee. */
typedef struct
{
  FootingPerson         *person;
  guint                  home;
  guint                  cohort;
  FootingDay             left;       /* FOOTING_DAY_NONE while in post */
  FootingPerson         *preceptor;  /* NULL while there is nobody */
  FootingEnrollingEntry *entry;
  GPtrArray             *sessions;   /* of meetings, and the next one */
  FootingDay             last;       /* after it nothing has happened yet */
  FootingDay             paused_from; /* no contact in these days; 0 for none */
  FootingDay             paused_to;
  guint                  n_contacts;
  guint                  n_reflections;
} FootingDemoStory;

/* Is signed when the document is in the book. */
typedef struct
{
  FootingDocument          *document;
  FootingDocumentSignature *signature;
  gboolean                  is_last;
} FootingDemoSigning;

void                      _footing_demo_signing_free  (gpointer            data);

/* The signature, which now knows its document. */
FootingDocumentSignature *_footing_demo_signing_begin (FootingDemoSigning *self);

typedef struct
{
  FootingDemoFigures  figures;
  FootingDemoTexts   *texts;
  FootingReference   *reference;
  FootingDemoDice     dice;
  FootingDemoDice     support_dice; /* of footing-demo-support.c alone */
  FootingDemoDice     course_dice;  /* of all that came later still */
  FootingDemoDice     agreement_dice; /* of footing-demo-agreements.c alone */
  FootingDay          as_of;
  FootingDay          begins;     /* the first day of the book */
  GPtrArray          *homes;      /* FootingWorkplace */
  GPtrArray          *people;     /* FootingPerson */
  GPtrArray          *leavings;   /* FootingLeaving of people without a story */
  GPtrArray          *staying;    /* FootingPerson who came before the programmes and are still there */
  GPtrArray          *preceptors; /* FootingDemoPreceptor */
  FootingDemoPlan     plans[2];   /* core, gold */
  GPtrArray          *cohorts;    /* FootingCohort */
  GPtrArray          *stories;    /* FootingDemoStory, by cohort */
  GPtrArray          *signings;   /* FootingDemoSigning, in the order of signing */
  FootingSession     *newest;     /* the latest first meeting that was held */
  guint               n_names;
  guint               n_booked;
  guint               n_overdue;
  guint               n_notes;
  guint               n_reflections;
} FootingDemoWorld;

FootingDemoWorld *_footing_demo_world_new     (FootingReference *reference,
                                               FootingDemoScale  scale,
                                               guint32           seed,
                                               FootingDay        as_of);
void              _footing_demo_world_free    (FootingDemoWorld *self);

/* Everything that belongs to nobody alone: homes, people, programmes, cohorts. */
GPtrArray        *_footing_demo_world_records (FootingDemoWorld *self);

/* Decides what became of everybody. By then the people are in the book and have their ids. */
void              _footing_demo_world_decide  (FootingDemoWorld *self);

/* Everything about one preceptee. */
GPtrArray        *_footing_demo_story_records (FootingDemoWorld *world,
                                               FootingDemoStory *self);

/* ---- Between the files ---- */

/* Gives a record its identifier, and the day on which it was made and last changed. */
void      _footing_demo_stamp             (FootingDemoWorld *world,
                                           gpointer          record,
                                           FootingDay        day);

/* From here on chance is that of @dice, until called again: what is added leaves everything else as
 * it was.
 */
void      _footing_demo_swap_dice         (FootingDemoWorld *world,
                                           FootingDemoDice  *dice);

/* People with and without stories. */
void      _footing_demo_add_homes         (FootingDemoWorld *world);
void      _footing_demo_add_staff         (FootingDemoWorld *world);
void      _footing_demo_add_stories       (FootingDemoWorld *world);

/* The day somebody who began on @started left; FOOTING_DAY_NONE while in post. */
FootingDay _footing_demo_choose_leaving   (FootingDemoWorld *world,
                                           guint             support,
                                           FootingDay        started);
gpointer   _footing_demo_make_leaving     (FootingDemoWorld *world,
                                           FootingPerson    *person,
                                           FootingDay        left);

/* Decides what became of each meeting, and makes the sessions of those. */
void      _footing_demo_decide_meetings   (FootingDemoWorld *world,
                                           FootingDemoStory *story);

/* Who supported them and until when, their hours and their shifts. */
void      _footing_demo_add_support       (FootingDemoWorld *world,
                                           FootingDemoStory *story);

FootingSession *_footing_demo_make_session (FootingDemoWorld      *world,
                                            FootingDemoStory      *story,
                                            FootingMeeting        *meeting,
                                            const FootingDemoNote *note,
                                            FootingDay             day,
                                            FootingSessionState    state);

/* What a cohort is called that begins on @day. */
char     *_footing_demo_name_cohort       (FootingDay        day);

/* The study days and documents of a programme. */
void      _footing_demo_add_items         (FootingDemoWorld *world,
                                           FootingDemoPlan  *plan);

/* Those that have gone on for a while. */
GPtrArray *_footing_demo_settled_stories  (FootingDemoWorld *world);

/* Who manages whom, who is the champion, and who has room for how many. */
void      _footing_demo_add_roles         (FootingDemoWorld *world);

/* Pauses, an extension, moves, hours and documents: what happens to a preceptorship under way. */
void      _footing_demo_add_courses       (FootingDemoWorld *world);

/* Documents of some stories. */
void      _footing_demo_add_papers        (FootingDemoWorld *world,
                                           const GPtrArray  *stories);

/* What the lead works with: training, shifts and days away of preceptors, wishes, possible leavers,
 * a standard of their own, judgements, scenarios.
 */
void      _footing_demo_add_planning      (FootingDemoWorld *world,
                                           GPtrArray        *records);

/* Agrees on a next contact. */
void      _footing_demo_plan_contact      (FootingDemoWorld *world,
                                           FootingDemoStory *story);

/* Adds contacts in between, and reflections on sessions, to the records of a story. */
void      _footing_demo_add_contacts      (FootingDemoWorld *world,
                                           FootingDemoStory *story,
                                           GPtrArray        *records);
void      _footing_demo_add_reflections   (FootingDemoWorld *world,
                                           FootingDemoStory *story,
                                           GPtrArray        *records);

/* The sessions among @records that were held, by day. */
GPtrArray *_footing_demo_held_sessions    (const GPtrArray  *records);

/* Adds goals, what was agreed and offered, and scales of their own, to the records of a story. */
void      _footing_demo_add_agreements   (FootingDemoWorld *world,
                                           FootingDemoStory *story,
                                           GPtrArray        *records);

/* The one that was begun today. */
void      _footing_demo_add_unfinished    (FootingDemoWorld *world,
                                           GPtrArray        *records);

G_END_DECLS
