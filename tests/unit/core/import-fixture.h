/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan.h"

G_BEGIN_DECLS

/* Columns of a staff file, as many as the stories need. */
#define STAFF \
  "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB," \
  "RECSOURCE,STARTDATE,EMPLSTATUS,MAINJOBROLE,CONTHOURS,NMCREG\n"
#define MOVING \
  "LOCALESTID,UNIQUEWORKERID,CHGUNIQUEWRKID,TRANSFERSTAFFRECORD," \
  "STATUS,DISPLAYID,STARTDATE,EMPLSTATUS,MAINJOBROLE\n"
#define WORKPLACES "LOCALESTID,STATUS,ESTNAME,LOCATIONID\n"

/* A registered nurse, adult, and a nursing associate at Seaview House. */
#define OLENA "Seaview House,SV003,,Olena Saltmarsh,,,,5,05/09/2016,1,16,37.5,01\n"
#define KOFI "Seaview House,SV007,,Kofi Seaholly,,,,8,08/09/2025,1,37,30,\n"

/* Thursday 12 March 2026 */
#define TODAY footing_day_from_ymd (2026, 3, 12)

/* What a plan is made of. */
typedef struct
{
  GPtrArray *files;
  FootingImportBook *book;
} ImportFixture;

void               import_fixture_set_up     (ImportFixture     *fixture,
                                              gconstpointer      unused);
void               import_fixture_tear_down  (ImportFixture     *fixture,
                                              gconstpointer      unused);

FootingImportFile *import_fixture_add_file   (ImportFixture     *fixture,
                                              const char        *name,
                                              const char        *text);
void               import_fixture_add_path   (ImportFixture     *fixture,
                                              const char        *path);
void               import_fixture_forget     (ImportFixture     *fixture);

/* A plan for registered nurses and nursing associates. */
FootingImportPlan *import_fixture_plan       (ImportFixture     *fixture);

/* Plans @text alone. */
FootingImportPlan *import_fixture_plan_text  (ImportFixture     *fixture,
                                              const char        *text);

/* Does in memory what saving the plan would do: records get ids, and the book has them. */
void               import_fixture_apply      (ImportFixture     *fixture,
                                              FootingImportPlan *plan);

FootingPerson     *import_fixture_find       (ImportFixture     *fixture,
                                              const char        *name);

const FootingImportItem *import_fixture_item (FootingImportPlan *plan,
                                              guint              n);

/* The counts as a text: "2 added, 0 changed, …", without those that are 0. */
char              *import_fixture_counts     (FootingImportPlan *plan);
void               import_fixture_assert_counts (FootingImportPlan *plan,
                                                 const char        *expected);

/* The sentences of the problems, a line each. */
char              *import_fixture_problems   (FootingImportPlan *plan);

#define IMPORT_TEST(path, func) \
  g_test_add (path, ImportFixture, NULL, import_fixture_set_up, func, import_fixture_tear_down)

G_END_DECLS
