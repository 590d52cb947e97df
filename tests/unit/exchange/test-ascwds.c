/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Lint: allow long file: one short story for each thing a staff file can get wrong. */

#include <string.h>

#include "fake-stream.h"
#include "footing-ascwds.h"

#define HEADER "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,RECSOURCE,STARTDATE," \
               "EMPLSTATUS,MAINJOBROLE,CONTHOURS,NMCREG\n"
#define GOOD_ROW "Willow House,W001,UNCHECKED,Worker 001,Admin,,Admin,18,01/09/2025,1,16,37.5,01\n"
#define WORKPLACE_HEADER "LOCALESTID,STATUS,ESTNAME,ADDRESS1,POSTCODE,PROVNUM,LOCATIONID,MAINSERVICE\n"

/* 12 March 2026 */
#define TODAY footing_day_from_ymd (2026, 3, 12)

static FootingAscwdsFile *
read_bytes (const char *text,
            gsize       length)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, length, NULL);
  g_autoptr(GError) error = NULL;
  FootingAscwdsFile *file = footing_ascwds_read (stream, TODAY, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (file);

  return file;
}

static FootingAscwdsFile *
read_text (const char *text)
{
  return read_bytes (text, strlen (text));
}

static const FootingAscwdsProblem *
problem (FootingAscwdsFile *file,
         guint              i)
{
  return &g_array_index (file->problems, FootingAscwdsProblem, i);
}

static char *
sentences_of (FootingAscwdsFile *file)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) sentences = NULL;

  for (guint i = 0; i < file->problems->len; i++)
    g_strv_builder_take (builder, footing_ascwds_problem_to_sentence (problem (file, i)));

  sentences = g_strv_builder_end (builder);

  return g_strjoinv ("\n", sentences);
}

static const FootingStaffRow *
staff (FootingAscwdsFile *file,
       guint              i)
{
  g_assert_cmpuint (i, <, file->staff->len);

  return &g_array_index (file->staff, FootingStaffRow, i);
}

/* Good files */

static void
test_reads_a_staff_row (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (HEADER GOOD_ROW);
  g_autofree char *sentences = sentences_of (file);
  const FootingStaffRow *row = staff (file, 0);

  g_assert_cmpstr (sentences, ==, "");
  g_assert_cmpint (file->kind, ==, FOOTING_ASCWDS_KIND_STAFF);
  g_assert_cmpuint (file->n_rows, ==, 1);
  g_assert_cmpuint (file->n_left_out, ==, 0);
  g_assert_cmpuint (file->staff->len, ==, 1);

  g_assert_cmpuint (row->line, ==, 2);
  g_assert_cmpstr (row->establishment_id, ==, "Willow House");
  g_assert_cmpstr (row->worker_id, ==, "W001");
  g_assert_cmpstr (row->display_id, ==, "Worker 001");
  g_assert_null (row->new_establishment_id);
  g_assert_null (row->new_worker_id);
  g_assert_cmpint (row->status, ==, FOOTING_ASCWDS_STATUS_UNCHECKED);
  g_assert_cmpint (row->start_date, ==, footing_day_from_ymd (2025, 9, 1));
  g_assert_cmpint (row->employment_status.number, ==, 1);
  g_assert_cmpint (row->job_role.number, ==, 16);
  g_assert_cmpint (row->nmc_register.number, ==, 1);
  g_assert_cmpstr (row->nmc_register.raw, ==, "01");
  g_assert_cmpint (row->recruitment_source.number, ==, 18);
  g_assert_cmpfloat (row->contract_hours, ==, 37.5);
}

/* The two rows of the service's form in the field's reference, with the whole header. */
static void
test_reads_a_download (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY,NATIONALITY,"
    "BRITISHCITIZENSHIP,COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,L2CARECERT,RECSOURCE,HANDCVISA,"
    "INOUTUK,STARTDATE,STARTINSECT,DHA,APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY,"
    "HOURLYRATE,MAINJOBROLE,MAINJRDESC,CONTHOURS,AVGHOURS,NMCREG,AMHP,SCQUAL,NONSCQUAL,CWPCATEGORY,"
    "QUALACH01,QUALACH01NOTES,QUALACH02,QUALACH02NOTES,QUALACH03,QUALACH03NOTES\r\n"
    "Willow House,W001,UNCHECKED,Worker 001,Admin,,Admin,2,44,566,2,566,2024,0,2,,18,1,2,01/09/2025,"
    "2025,,,1,2,,,,,16,,37.5,,01,,2,1;6,998,,,,,,\r\n"
    "Willow House,W002,UNCHECKED,Worker 002,Admin,,Admin,1,31,826,,826,,2,,,8,,,12/01/2026,,,,2,2,,,,,"
    "37,,30,,,,1;5,,,,,,,,\r\n");
  g_autofree char *sentences = sentences_of (file);

  g_assert_cmpstr (sentences, ==, "");
  g_assert_cmpuint (file->staff->len, ==, 2);
  g_assert_cmpint (staff (file, 0)->job_role.number, ==, FOOTING_ASCWDS_REGISTERED_NURSE);
  g_assert_true (footing_staff_row_suggests_newly_registered (staff (file, 0), TODAY));
  g_assert_cmpint (staff (file, 1)->job_role.number, ==, FOOTING_ASCWDS_NURSING_ASSOCIATE);
  g_assert_cmpint (staff (file, 1)->start_date, ==, footing_day_from_ymd (2026, 1, 12));
  g_assert_cmpstr (staff (file, 1)->nmc_register.raw, ==, "");
  g_assert_false (footing_staff_row_suggests_newly_registered (staff (file, 1), TODAY));
  g_assert_true (footing_staff_row_is_nursing (staff (file, 1)));
  g_assert_true (staff (file, 0)->establishment_id == staff (file, 1)->establishment_id);
}

static void
test_reads_the_examples (void)
{
  const struct { const char *name; guint n_staff; guint n_workplaces; } files[] = {
    { "staff-seaview.csv", 59, 0 },
    { "workplaces-seaview.csv", 0, 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("FOOTING_DATA_DIR"), "examples", files[i].name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *sentences = NULL;
      g_autoptr(FootingAscwdsFile) file = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &text, &length, NULL));
      file = read_bytes (text, length);
      sentences = sentences_of (file);

      g_assert_cmpstr (sentences, ==, "");
      g_assert_cmpuint (file->staff->len, ==, files[i].n_staff);
      g_assert_cmpuint (file->workplaces->len, ==, files[i].n_workplaces);
    }
}

static void
test_reads_what_is_moved_renamed_and_deleted (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    "LOCALESTID,UNIQUEWORKERID,CHGUNIQUEWRKID,TRANSFERSTAFFRECORD,STATUS,DISPLAYID,STARTDATE,EMPLSTATUS,MAINJOBROLE\n"
    "Willow House,W001,W901,,update,Worker 001,01/09/2025,1,16\n"
    "Willow House,W002,,Elm House,Update,Worker 002,01/09/2025,1,16\n"
    "Willow House,W003,,,Delete,,99/99/9999,x,not a role\n");
  g_autofree char *sentences = sentences_of (file);

  g_assert_cmpstr (sentences, ==, "");
  g_assert_cmpuint (file->staff->len, ==, 3);
  g_assert_cmpstr (staff (file, 0)->new_worker_id, ==, "W901");
  g_assert_null (staff (file, 0)->new_establishment_id);
  g_assert_cmpint (staff (file, 0)->status, ==, FOOTING_ASCWDS_STATUS_UPDATE);
  g_assert_cmpstr (staff (file, 1)->new_establishment_id, ==, "Elm House");
  g_assert_cmpint (staff (file, 2)->status, ==, FOOTING_ASCWDS_STATUS_DELETE);
  g_assert_cmpstr (staff (file, 2)->display_id, ==, "");
  g_assert_cmpint (staff (file, 2)->start_date, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (staff (file, 2)->job_role.number, ==, -1);
}

static void
test_reads_workplaces (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    WORKPLACE_HEADER
    "WH,UNCHECKED,\"Willow House, Seaview\",1 The Road,ZZ99 3VZ,1-0000000001,1-0000000011,1\n"
    "EH,NEW,Elm House,,,,,\n");
  g_autofree char *sentences = sentences_of (file);
  const FootingWorkplaceRow *row = &g_array_index (file->workplaces, FootingWorkplaceRow, 0);

  g_assert_cmpstr (sentences, ==, "");
  g_assert_cmpint (file->kind, ==, FOOTING_ASCWDS_KIND_WORKPLACE);
  g_assert_cmpuint (file->workplaces->len, ==, 2);
  g_assert_cmpuint (row->line, ==, 2);
  g_assert_cmpstr (row->establishment_id, ==, "WH");
  g_assert_cmpstr (row->name, ==, "Willow House, Seaview");
  g_assert_cmpstr (row->provider_id, ==, "1-0000000001");
  g_assert_cmpstr (row->location_id, ==, "1-0000000011");
  g_assert_cmpint (row->main_service.number, ==, 1);
  g_assert_cmpint (row->status, ==, FOOTING_ASCWDS_STATUS_UNCHECKED);

  row = &g_array_index (file->workplaces, FootingWorkplaceRow, 1);
  g_assert_null (row->provider_id);
  g_assert_null (row->location_id);
  g_assert_cmpint (row->main_service.number, ==, -1);
}

#define COUNTS_HEADER "LOCALESTID,STATUS,ESTNAME,TOTALPERMTEMP,ALLJOBROLES,STARTERS,LEAVERS,VACANCIES\n"

static const FootingWorkplaceRoleCount *
role_count (FootingAscwdsFile *file,
            guint              workplace,
            guint              n)
{
  const FootingWorkplaceRow *row = &g_array_index (file->workplaces, FootingWorkplaceRow, workplace);

  g_assert_cmpuint (n, <, row->n_role_counts);

  return &g_array_index (file->role_counts, FootingWorkplaceRoleCount, row->first_role_count + n);
}

/* The lists of one row stand beside each other, role by role; one 999 is a list that nobody knows
 * (domain reference 8.3).
 */
static void
test_reads_counts_of_workplaces (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    COUNTS_HEADER
    "WH,UNCHECKED,Willow House,45,8;16;37,9;2;1,7;3;0,0;1;0\n"
    "EH,UNCHECKED,Elm House,,8;16,999,0;0,\n"
    "OH,UNCHECKED,Oak House,12,,,,\n");
  g_autofree char *sentences = sentences_of (file);
  const FootingWorkplaceRow *rows = (const FootingWorkplaceRow *) (gpointer) file->workplaces->data;

  g_assert_cmpstr (sentences, ==, "");
  g_assert_cmpint (rows[0].total_staff, ==, 45);
  g_assert_cmpstr (role_count (file, 0, 1)->job_role, ==, "16");
  g_assert_cmpint (role_count (file, 0, 1)->starters, ==, 2);
  g_assert_cmpint (role_count (file, 0, 1)->leavers, ==, 3);
  g_assert_cmpint (role_count (file, 0, 1)->vacancies, ==, 1);

  g_assert_cmpint (rows[1].total_staff, ==, -1);
  g_assert_cmpint (role_count (file, 1, 0)->starters, ==, -1);
  g_assert_cmpint (role_count (file, 1, 0)->leavers, ==, 0);
  g_assert_cmpint (role_count (file, 1, 1)->vacancies, ==, -1);

  g_assert_cmpint (rows[2].total_staff, ==, 12);
  g_assert_cmpuint (rows[2].n_role_counts, ==, 0);
}

static void
test_counts_that_do_not_fit (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    COUNTS_HEADER
    "WH,UNCHECKED,Willow House,many,8;16;37,9;2,7;x;0,0;1;0\n"
    "EH,UNCHECKED,Elm House,4;5,care worker,1,1,1\n");
  g_autofree char *sentences = sentences_of (file);

  g_assert_cmpstr (sentences, ==,
                   "Line 2, TOTALPERMTEMP: The cell is not a whole number. The row was kept without it.\n"
                   "Line 2, STARTERS: The cell does not have one number for each job role in ALLJOBROLES. "
                   "The row was kept without it.\n"
                   "Line 2, LEAVERS: The cell does not have one number for each job role in ALLJOBROLES. "
                   "The row was kept without it.\n"
                   "Line 3, TOTALPERMTEMP: The cell is not a whole number. The row was kept without it.\n"
                   "Line 3, ALLJOBROLES: The cell is not a list of job roles such as 8;16;37. "
                   "The row was kept without it.");
  g_assert_cmpint (role_count (file, 0, 2)->vacancies, ==, 0);
  g_assert_cmpint (role_count (file, 0, 2)->starters, ==, -1);
}

/* Forms of one good file that make no difference */
static void
test_reads_every_form_of_text (void)
{
  static const char * const forms[] = {
    "\xef\xbb\xbf" HEADER "Willow House,W001,,Zoë,,,,,02/03/2020,1,16,,\n",
    "\xef\xbb\xbf" HEADER "Willow House,W001,,Zoë,,,,,02/03/2020,1,16,,",
    "\n\r\n" HEADER "\n\"Willow House\",\" W001 \",,\"Zoë\",,,,, 2/3/2020 ,1 ,16,,\n\n,,,,,,,,,,,,\n",
    HEADER "Willow House\t,W001,,\"\nZoë\",,,,,02/03/2020,01,016,,\r",
    HEADER "Willow House,W001,,Zo\xeb,,,,,02/03/2020,1,16,,\r\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr(FootingAscwdsFile) file = read_text (forms[i]);
      g_autofree char *sentences = sentences_of (file);

      g_assert_cmpstr (sentences, ==, "");
      g_assert_cmpuint (file->staff->len, ==, 1);
      g_assert_cmpuint (file->n_rows, ==, 1);
      g_assert_cmpstr (staff (file, 0)->establishment_id, ==, "Willow House");
      g_assert_cmpstr (staff (file, 0)->worker_id, ==, "W001");
      g_assert_cmpstr (staff (file, 0)->display_id, ==, "Zoë");
      g_assert_cmpint (staff (file, 0)->start_date, ==, footing_day_from_ymd (2020, 3, 2));
      g_assert_cmpint (staff (file, 0)->employment_status.number, ==, 1);
      g_assert_cmpint (staff (file, 0)->job_role.number, ==, 16);
    }
}

static void
test_keeps_what_it_does_not_know (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (HEADER "Willow House,W001,,Worker 001,,,,99,02/03/2020,x,99,999,\n");

  g_assert_cmpint (staff (file, 0)->job_role.number, ==, -1);
  g_assert_cmpstr (staff (file, 0)->job_role.raw, ==, "99");
  g_assert_cmpint (staff (file, 0)->employment_status.number, ==, -1);
  g_assert_cmpstr (staff (file, 0)->employment_status.raw, ==, "x");
  g_assert_cmpstr (staff (file, 0)->recruitment_source.raw, ==, "99");
  g_assert_cmpfloat (staff (file, 0)->contract_hours, ==, -1);
}

static void
test_reads_hours (void)
{
  const struct { const char *cell; double hours; } cells[] = {
    { "37.5", 37.5 }, { "0", 0 }, { "168", 168 }, { "36.", 36 }, { ".5", 0.5 }, { "7.25", 7.25 },
    { "999", -1 }, { "999.0", -1 }, { "", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *text = g_strdup_printf (HEADER "WH,W1,,A,,,,,01/01/2020,1,16,%s,\n", cells[i].cell);
      g_autoptr(FootingAscwdsFile) file = read_text (text);

      g_assert_cmpuint (file->n_problems, ==, 0);
      g_assert_cmpfloat (staff (file, 0)->contract_hours, ==, cells[i].hours);
    }
}

/* NMCREG is for registered nurses alone; the service looks at it in no other row. */
static void
test_passes_over_the_register_of_others (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (HEADER
                                                 "WH,W1,,A,,,,,01/01/2020,1,37,,01\n"
                                                 "WH,W2,,A,,,,,01/01/2020,1,8,,something\n");

  g_assert_cmpuint (file->n_problems, ==, 0);
  g_assert_cmpstr (staff (file, 0)->nmc_register.raw, ==, "");
  g_assert_cmpint (staff (file, 0)->nmc_register.number, ==, -1);
  g_assert_cmpstr (staff (file, 1)->nmc_register.raw, ==, "");
}

static void
test_makes_a_name_one_line (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (HEADER "\"W\x1fH\",W001,,\"Zoë\nOf\tthe Sea\x7f\",,,,,,1,16,,\n");

  g_assert_cmpstr (staff (file, 0)->display_id, ==, "Zoë Of the Sea");
  g_assert_cmpstr (staff (file, 0)->establishment_id, ==, "W H");
}

/* Of these marks one would turn round whatever somebody else writes behind the name. */
static void
test_takes_hidden_marks_from_a_name (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (HEADER "WH,W001,,\u202eAna\u2066 Reef\u200f,,,,,,1,16,,\n");

  g_assert_cmpstr (staff (file, 0)->display_id, ==, "Ana Reef");
}

/* Bad files */

typedef struct
{
  const char *text;
  const char *sentences;
  guint n_offered;
  guint n_left_out;
} BadFile;

#define TRAINING "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,VALIDITY,DATECOMPLETED,EXPIRYDATE,NOTES\n"

static const FootingTrainingRow *
training (FootingAscwdsFile *file,
          guint              i)
{
  g_assert_cmpuint (i, <, file->trainings->len);

  return &g_array_index (file->trainings, FootingTrainingRow, i);
}

static void
test_reads_training (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (TRAINING
                                                 "Willow House,W001,8,Moving and handling,12,01/09/2025,,Fell twice\n"
                                                 "Willow House,W001,8,Fire safety,none,02/09/2025,,\n"
                                                 "Willow House,W 002,31,,12,29/02/2024,31/08/2026,\n"
                                                 "Willow House,W002,5,Preceptor training,,,,\n");
  g_autofree char *key = footing_ascwds_make_key ("Willow House", "W002");

  g_assert_cmpint (file->kind, ==, FOOTING_ASCWDS_KIND_TRAINING);
  g_assert_cmpuint (file->trainings->len, ==, 4);
  g_assert_cmpuint (file->n_problems, ==, 0);

  g_assert_cmpstr (training (file, 0)->name, ==, "Moving and handling");
  g_assert_cmpint (training (file, 0)->done_on, ==, footing_day_from_ymd (2025, 9, 1));
  g_assert_cmpint (training (file, 0)->expires_on, ==, footing_day_from_ymd (2026, 9, 1));
  g_assert_cmpint (training (file, 1)->expires_on, ==, FOOTING_DAY_NONE);

  g_assert_cmpstr (training (file, 2)->key, ==, key);
  g_assert_cmpstr (training (file, 2)->name, ==, "Training category 31");
  g_assert_cmpint (training (file, 2)->expires_on, ==, footing_day_from_ymd (2026, 8, 31));
  g_assert_cmpint (training (file, 3)->done_on, ==, FOOTING_DAY_NONE);
}

static void
test_keeps_training_without_bad_days (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (TRAINING
                                                 "Willow House,W001,8,Fire safety,soon,30/02/2025,01/01/2027,\n"
                                                 "Willow House,W001,8,First aid,soon,01/09/2025,,\n"
                                                 "Willow House,W001,8,Dementia,,01/09/2099,,\n");

  g_assert_cmpuint (file->trainings->len, ==, 3);
  g_assert_cmpuint (file->n_problems, ==, 3);
  g_assert_cmpint (training (file, 0)->done_on, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (training (file, 0)->expires_on, ==, footing_day_from_ymd (2027, 1, 1));
  g_assert_cmpint (training (file, 1)->expires_on, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (training (file, 2)->done_on, ==, FOOTING_DAY_NONE);
}

static void
test_reads_training_of_earlier_years (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text ("LOCALESTID,UNIQUEWORKERID,CATEGORY,DESCRIPTION,DATECOMPLETED,"
                                                 "EXPIRYDATE,ACCREDITED,NOTES\n"
                                                 "Willow House,W001,8,Fire safety,02/09/2019,,1,\n");

  g_assert_cmpstr (training (file, 0)->name, ==, "Fire safety");
  g_assert_cmpint (training (file, 0)->done_on, ==, footing_day_from_ymd (2019, 9, 2));
}

static const BadFile bad_files[] = {
  /* the file */
  { "", "The file is empty.", 0, 0 },
  { "\n\r\n\n", "The file is empty.", 0, 0 },
  { HEADER, "The file has column names and no rows under them.", 0, 0 },
  { HEADER ",,,,,,,,,,,,\n", "The file has column names and no rows under them.", 0, 0 },
  { "name,phone\nZoë,1\n",
    "Line 1: These are not the column names of an ASC-WDS staff, workplace or training file, such as "
    "LOCALESTID, UNIQUEWORKERID and MAINJOBROLE. Nothing was read.", 0, 0 },
  { "LOCALESTID;UNIQUEWORKERID;STATUS;DISPLAYID\nWillow House;W001;NEW;Worker 001\n",
    "Line 1: The cells are not separated by commas. In the spreadsheet, save the file as "
    "“CSV UTF-8 (comma delimited)” and choose it again. Nothing was read.", 0, 0 },
  { "UNIQUEWORKERID,CATEGORY,TRAININGNAME,DATECOMPLETED\nW001,1,Moving,01/01/2020\n",
    "Line 1, LOCALESTID: The column is missing. Nothing was read.", 0, 0 },
  { "\xff\xfeL\0O",
    "Line 1: The file is “Unicode text”. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)” "
    "and choose it again. Nothing was read.", 0, 0 },
  { "PK\3\4 and so on",
    "Line 1: The file is not a CSV file. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)” "
    "and choose it again. Nothing was read.", 0, 0 },
  { TRAINING "Willow House,,8,Fire,,,,\nWillow House,W001,,,,,,\n",
    "Line 2, UNIQUEWORKERID: The cell is empty. The row was left out.\n"
    "Line 3, CATEGORY: The cell is empty. The row was left out.", 0, 2 },
  { HEADER "Willow House,W001,,Zoë,,,,,02/03/2020,1,16,,\nWillow House,W002,,Zo\xeb,,,,,02/03/2020,1,16,,\n",
    "Line 3: Letters with accents are written in two ways in this file. From here on, look whether "
    "the names are right.", 2, 0 },

  /* column names */
  { "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,STRATDATE,EMPLSTATUS,MAINJOBROLE\na,b,,c,01/01/2020,1,16\n",
    "Line 1, STARTDATE: The column is missing; STRATDATE may be meant. Nothing was read.", 0, 0 },
  { "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,EMPLSTATUS,MAINJOBROLE\na,b,,c,1,16\n",
    "Line 1, STARTDATE: The column is missing. Nothing was read.", 0, 0 },
  { "LOCALESTID,UNIQUEWORKERID,DISPLAYID,STARTDATE,STARTDATE,EMPLSTATUS,MAINJOBROLE\na,b,c,,,1,16\n",
    "Line 1, STARTDATE: There are two columns of this name. Nothing was read.", 0, 0 },
  { "LOCALESTID,UNIQUEWORKERID,DISPLAYID,STARTDATE,EMPLSTATUS,MAINJOBROLE,MOOD,ETHNISITY\n"
    "a,b,c,01/01/2020,1,16,,\n",
    "Line 1, MOOD: The column is not known and was not read.\n"
    "Line 1, ETHNISITY: The column is not known and was not read; ETHNICITY may be meant.", 1, 0 },
  { "LOCALESTID,\"UNIQUEWORKERID\n", "Line 1: A quotation mark is opened and never closed. Nothing was read.", 0, 0 },

  /* rows */
  { HEADER GOOD_ROW "Willow House, Seaview,W002,NEW,Worker 002,,,,,01/01/2020,1,16,,\n"
    "Willow House,W003,NEW,Worker 003,,,,,01/01/2020,1,16,,\n",
    "Line 3: There are 14 cells where the header has 13. A comma inside a cell without quotation marks "
    "splits it in two. The row was left out.", 2, 1 },
  { HEADER "Willow House,W002\n" GOOD_ROW "Willow House\n",
    "Line 2: There are 2 cells where the header has 13. The row was left out.\n"
    "Line 4: There is 1 cell where the header has 13. The row was left out.", 1, 2 },
  { HEADER "Willow House,W001,,\"Worker 001,,,,,01/01/2020,1,16,,\n"
    "Willow House,W002,,Worker 002,,,,,01/01/2020,1,16,,\n",
    "Line 2, DISPLAYID: A quotation mark is opened and never closed. The row was left out.", 1, 1 },
  { HEADER "Willow House,W001,,\"Worker\" 001,,,,,01/01/2020,1,16,,\n" GOOD_ROW,
    "Line 2, DISPLAYID: There is text between a closing quotation mark and the next comma. "
    "The row was left out.", 1, 1 },
  { HEADER GOOD_ROW "Willow House , W0 01,,Another,,,,,01/01/2020,1,16,,\n"
    "WillowHouse,W001,,Another,,,,,01/01/2020,1,16,,\nWillow House,w001,,Another,,,,,01/01/2020,1,16,,\n",
    "Line 3, UNIQUEWORKERID: The same worker is in line 2 already. The row was left out.\n"
    "Line 4, UNIQUEWORKERID: The same worker is in line 2 already. The row was left out.", 2, 2 },
  /* one that was left out does not count as being there already */
  { HEADER "Willow House,W001,,Worker 001,,,,,31/02/2020,1,16,,\n" GOOD_ROW,
    "Line 2, STARTDATE: 31/02/2020 is not a date. The row was left out.", 1, 1 },
  { WORKPLACE_HEADER "WH,NEW,Willow House,,,,,\nW H,NEW,Willow House,,,,,\n",
    "Line 3, LOCALESTID: The same workplace is in line 2 already. The row was left out.", 1, 1 },

  /* cells */
  { HEADER ",W001,,Worker 001,,,,,01/01/2020,1,16,,\nWillow House, ,,Worker 001,,,,,01/01/2020,1,16,,\n"
    "Willow House,W001,,,,,,,01/01/2020,1,16,,\nWillow House,W001,,Worker 001,,,,,01/01/2020,1,,,\n",
    "Line 2, LOCALESTID: The cell is empty. The row was left out.\n"
    "Line 3, UNIQUEWORKERID: The cell is empty. The row was left out.\n"
    "Line 4, DISPLAYID: The cell is empty. The row was left out.\n"
    "Line 5, MAINJOBROLE: The cell is empty. The row was left out.", 0, 4 },
  { HEADER "Willow House,W001,,Worker 001,,,,,,,16,,\n",
    "Line 2, STARTDATE: The cell is empty. The row was kept without it.\n"
    "Line 2, EMPLSTATUS: The cell is empty. The row was kept without it.", 1, 0 },
  /* 50 characters are too many, 49 are not, however many bytes they take */
  { HEADER "Willow House,12345678901234567890123456789012345678901234567890,,Worker,,,,,01/01/2020,1,16,,\n"
    "Willow House,W001,,ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ,,,,,01/01/2020,1,16,,\n",
    "Line 2, UNIQUEWORKERID: The cell has more than 49 characters. The row was left out.", 1, 1 },
  { HEADER "Willow House,W001,,Worker 001,,,,,29/02/2025,1,16,,\n"
    "Willow House,W002,,Worker 002,,,,,29/02/2024,1,16,,\n"
    "Willow House,W003,,Worker 003,,,,,2024-02-29,1,16,,\nWillow House,W004,,Worker 004,,,,,1/1/20,1,16,,\n"
    "Willow House,W005,,Worker 005,,,,,next Monday,1,16,,\n"
    "Willow House,W006,,Worker 006,,,,,a long story about it,1,16,,\n"
    "Willow House,W007,,Worker 007,,,,,Admin,1,16,,\n",
    "Line 2, STARTDATE: 29/02/2025 is not a date. The row was left out.\n"
    "Line 4, STARTDATE: 2024-02-29 is not a date. The row was left out.\n"
    "Line 5, STARTDATE: 1/1/20 is not a date. The row was left out.\n"
    "Line 6, STARTDATE: The cell is not a date such as 31/01/2026. The row was left out.\n"
    "Line 7, STARTDATE: The cell is not a date such as 31/01/2026. The row was left out.\n"
    "Line 8, STARTDATE: The cell is not a date such as 31/01/2026. The row was left out.", 1, 6 },
  { HEADER "Willow House,W001,,Worker 001,,,,,12/03/2026,1,16,,\n"
    "Willow House,W002,,Worker 002,,,,,13/03/2026,1,16,,\n",
    "Line 3, STARTDATE: 13/03/2026 is in the future. The row was left out.", 1, 1 },
  { HEADER "Willow House,W001,,Worker 001,,,,4,01/01/2020,9,999,37.5,\n"
    "Willow House,W002,,Worker 002,,,,,01/01/2020,1,16,,RN\n",
    "Line 2, MAINJOBROLE: 999 is not a known code. It was kept as it is.\n"
    "Line 2, EMPLSTATUS: 9 is not a known code. It was kept as it is.\n"
    "Line 2, RECSOURCE: 4 is not a known code. It was kept as it is.\n"
    "Line 3, NMCREG: RN is not a known code. It was kept as it is.", 2, 0 },
  { HEADER "Willow House,W001,,Worker 001,,,,QQ123456A,01/01/2020,permanent,16,,\n"
    "Willow House,W002,,Worker 002,,,,,01/01/2020,1,nurse,,\n",
    "Line 2, EMPLSTATUS: The cell is not a code. The row was kept without it.\n"
    "Line 2, RECSOURCE: The cell is not a code. The row was kept without it.\n"
    "Line 3, MAINJOBROLE: The cell is not a code. The row was left out.", 1, 1 },
  { HEADER "Willow House,W001,,Worker 001,,,,,01/01/2020,1,16,lots,\n"
           "Willow House,W002,,Worker 002,,,,,01/01/2020,1,16,-5,\n"
           "Willow House,W003,,Worker 003,,,,,01/01/2020,1,16,168.5,\n"
           "Willow House,W004,,Worker 004,,,,,01/01/2020,1,16,1.2.3,\n"
           "Willow House,W005,,Worker 005,,,,,01/01/2020,1,16,0x10,\n"
           "Willow House,W006,,Worker 006,,,,,01/01/2020,1,16,nan,\n"
           "Willow House,W007,,Worker 007,,,,,01/01/2020,1,16,00000000000000037,\n"
           "Willow House,W008,,Worker 008,,,,,01/01/2020,1,16,.,\n",
    "Line 2, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 3, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 4, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 5, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 6, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 7, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 8, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.\n"
    "Line 9, CONTHOURS: The cell is not a number of hours a week. The row was kept without it.", 8, 0 },
  { HEADER "Willow House,W001,GONE,Worker 001,,,,,01/01/2020,1,16,,\n",
    "Line 2, STATUS: The cell is not NEW, UPDATE, UNCHECKED, NOCHANGE or DELETE. The row was kept without it.", 1, 0 },
  { WORKPLACE_HEADER "WH,NEW,,,,,,\nEH,NEW,Elm House,,,123456789,1-1234567,care home\nAH,DELETE,,,,x,x,x\n",
    "Line 2, ESTNAME: The cell is empty. The row was left out.\n"
    "Line 3, PROVNUM: The cell is not a CQC number such as 1-123456789. The row was kept without it.\n"
    "Line 3, LOCATIONID: The cell is not a CQC number such as 1-123456789. The row was kept without it.\n"
    "Line 3, MAINSERVICE: The cell is not a code. The row was kept without it.", 2, 1 },
};

static void
test_says_what_is_wrong (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autoptr(FootingAscwdsFile) file = read_text (bad_files[i].text);
      g_autofree char *sentences = sentences_of (file);

      g_test_message ("%s", bad_files[i].sentences);
      g_assert_cmpstr (sentences, ==, bad_files[i].sentences);
      g_assert_cmpuint (file->staff->len + file->workplaces->len, ==, bad_files[i].n_offered);
      g_assert_cmpuint (file->n_left_out, ==, bad_files[i].n_left_out);
      g_assert_cmpuint (file->n_rows, ==, bad_files[i].n_offered + bad_files[i].n_left_out);
      g_assert_cmpuint (file->n_problems, ==, file->problems->len);
    }
}

static void
test_goes_on_behind_nul_bytes (void)
{
  static const char text[] = HEADER "Willow House,W001,,Wor\0ker 001,,,,,,1,16,,\n" GOOD_ROW;
  g_autoptr(FootingAscwdsFile) file = read_bytes (text, sizeof text - 1);
  g_autofree char *sentences = sentences_of (file);

  g_assert_cmpstr (sentences, ==,
                   "Line 2, DISPLAYID: There is something in it that is not text. The file may be damaged. "
                   "The row was left out.");
  g_assert_cmpuint (file->staff->len, ==, 1);
  g_assert_cmpuint (file->n_left_out, ==, 1);
}

/* Somebody whose row has a fault is in the file all the same, and must not look like a leaver. */
static void
test_knows_whose_rows_it_leaves_out (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    HEADER GOOD_ROW
    "Willow House,W 002,,Worker 002,,,,,31/02/2026,1,16,,\n"
    "Willow House,W001,,Worker 001 again,,,,,,1,16,,\n"
    "Willow House,,,Worker 003,,,,,,1,16,,\n"
    "Willow House,W004\n");
  g_autofree char *key = footing_ascwds_make_key ("Willow House", "W002");

  g_assert_cmpuint (file->n_left_out, ==, 4);
  g_assert_cmpuint (file->left_out_keys->len, ==, 2);
  g_assert_cmpstr (file->left_out_keys->pdata[0], ==, key);
  g_assert_cmpstr (file->left_out_keys->pdata[1], ==, staff (file, 0)->key);
  g_assert_false (file->is_cut_short);
}

static void
test_offers_what_stands_before_an_endless_line (void)
{
  static const char text[] = HEADER GOOD_ROW "and so on ";
  const gsize length = sizeof text - 1;
  g_autoptr(FakeStream) stream = fake_stream_new (text, length, 5000);
  g_autoptr(FootingAscwdsFile) file = NULL;
  g_autofree char *sentences = NULL;

  fake_stream_set_endless (stream, length - strlen ("and so on "));
  file = footing_ascwds_read (G_INPUT_STREAM (stream), TODAY, NULL, NULL);
  sentences = sentences_of (file);

  g_assert_cmpstr (sentences, ==, "Line 3: The line is too long. Nothing after it was read.");
  g_assert_cmpuint (file->staff->len, ==, 1);
  g_assert_true (file->is_cut_short);
}

static FootingAscwdsFile *
read_endless (const char *start,
              const char *again)
{
  g_autoptr(GString) text = g_string_new (start);
  g_autoptr(FakeStream) stream = NULL;

  /* in large pieces, because it is long until the end */
  while (text->len < 100000)
    g_string_append (text, again);

  stream = fake_stream_new (text->str, text->len, G_MAXSIZE);
  fake_stream_set_endless (stream, strlen (start));

  return footing_ascwds_read (G_INPUT_STREAM (stream), TODAY, NULL, NULL);
}

static void
test_stops_at_an_endless_file (void)
{
  g_autoptr(FootingAscwdsFile) short_rows = read_endless (HEADER, "Willow House\n");
  g_autoptr(FootingAscwdsFile) empty_lines = read_endless (HEADER GOOD_ROW, "\n");
  g_autofree char *sentences = sentences_of (empty_lines);

  g_assert_cmpuint (short_rows->n_rows, ==, FOOTING_ASCWDS_MAX_ROWS + 1);
  g_assert_cmpuint (short_rows->n_left_out, ==, FOOTING_ASCWDS_MAX_ROWS + 1);
  g_assert_cmpuint (short_rows->staff->len, ==, 0);

  g_assert_true (g_str_has_suffix (sentences, ": The file is too large for a staff or workplace file. "
                                              "Nothing after it was read."));
  g_assert_cmpuint (empty_lines->staff->len, ==, 1);
}

static void
test_lists_no_more_problems_than_anybody_reads (void)
{
  g_autoptr(GString) text = g_string_new (HEADER);
  g_autoptr(FootingAscwdsFile) file = NULL;
  g_autofree char *more = NULL;

  for (int i = 0; i < FOOTING_ASCWDS_MAX_PROBLEMS + 7; i++)
    g_string_append (text, i % 2 == 0 ? "Willow House\n" : "\"a\"b\n");

  file = read_bytes (text->str, text->len);
  g_assert_cmpuint (file->n_problems, ==, FOOTING_ASCWDS_MAX_PROBLEMS + 7);
  g_assert_cmpuint (file->problems->len, ==, FOOTING_ASCWDS_MAX_PROBLEMS + 1);

  more = footing_ascwds_problem_to_sentence (problem (file, FOOTING_ASCWDS_MAX_PROBLEMS));
  g_assert_cmpstr (more, ==, "7 more problems are not listed.");
}

static void
test_says_that_there_are_too_many_rows (void)
{
  g_autoptr(GString) text = g_string_new (HEADER);
  g_autoptr(FootingAscwdsFile) file = NULL;
  g_autofree char *sentences = NULL;

  for (int i = 0; i < FOOTING_ASCWDS_MAX_ROWS + 10; i++)
    g_string_append_printf (text, "WH,W%d,,A,,,,,01/01/2020,1,8,,\n", i);

  file = read_bytes (text->str, text->len);
  sentences = sentences_of (file);
  g_assert_cmpstr (sentences, ==, "Line 250002: There are more than 250000 rows. Nothing after it was read.");
  g_assert_cmpuint (file->staff->len, ==, FOOTING_ASCWDS_MAX_ROWS + 1);
}

static void
test_says_why_it_stopped_also_after_many_problems (void)
{
  g_autoptr(GString) text = g_string_new (HEADER);
  g_autoptr(FootingAscwdsFile) file = NULL;

  for (int i = 0; i < FOOTING_ASCWDS_MAX_ROWS + 10; i++)
    g_string_append (text, "Willow House\n");

  file = read_bytes (text->str, text->len);
  g_assert_cmpint (problem (file, FOOTING_ASCWDS_MAX_PROBLEMS)->code, ==, FOOTING_ASCWDS_PROBLEM_TOO_MANY_ROWS);
}

static void
test_passes_on_what_the_stream_says (void)
{
  g_autoptr(FakeStream) stream = fake_stream_new (HEADER GOOD_ROW, strlen (HEADER GOOD_ROW), 7);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  fake_stream_set_broken (stream);
  g_assert_null (footing_ascwds_read (G_INPUT_STREAM (stream), TODAY, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  g_assert_null (footing_ascwds_read (G_INPUT_STREAM (stream), TODAY, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What is never read */

static void
assert_clean (const char *text,
              const char *marker)
{
  if (text != NULL)
    g_assert_null (strstr (text, marker));
}

static void
assert_staff_clean (const FootingStaffRow *row,
                    const char            *marker)
{
  assert_clean (row->key, marker);
  assert_clean (row->establishment_id, marker);
  assert_clean (row->worker_id, marker);
  assert_clean (row->display_id, marker);
  assert_clean (row->new_establishment_id, marker);
  assert_clean (row->new_worker_id, marker);
  assert_clean (row->employment_status.raw, marker);
  assert_clean (row->job_role.raw, marker);
  assert_clean (row->nmc_register.raw, marker);
  assert_clean (row->recruitment_source.raw, marker);
}

static void
assert_file_clean (FootingAscwdsFile *file,
                   const char        *marker)
{
  g_autofree char *sentences = sentences_of (file);

  assert_clean (sentences, marker);

  for (guint i = 0; i < file->problems->len; i++)
    {
      assert_clean (problem (file, i)->text, marker);
      assert_clean (problem (file, i)->column, marker);
    }

  for (guint i = 0; i < file->staff->len; i++)
    assert_staff_clean (staff (file, i), marker);
}

/* Every column of the newest and of earlier headers but the twelve that are read. */
static const char * const private_columns[] = {
  "NINUMBER", "POSTCODE", "DOB", "GENDER", "ETHNICITY", "NATIONALITY", "BRITISHCITIZENSHIP", "COUNTRYOFBIRTH",
  "YEAROFENTRY", "DISABLED", "CARECERT", "L2CARECERT", "HANDCVISA", "INOUTUK", "STARTINSECT", "DHA", "APPRENTICE",
  "ZEROHRCONT", "DAYSSICK", "SALARYINT", "SALARY", "HOURLYRATE", "MAINJRDESC", "AVGHOURS", "AMHP", "SCQUAL",
  "NONSCQUAL", "CWPCATEGORY", "QUALACH01", "QUALACH01NOTES", "FLUVAC", "NURSESPEC", "OTHERJOBROLE", "OTHERJRDESC",
  "SOMETHINGNEW",
};

static void
test_never_reads_what_is_private (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(FootingAscwdsFile) file = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (private_columns); i++)
    g_string_append_printf (text, "%s,", private_columns[i]);
  g_string_append (text, "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,RECSOURCE,STARTDATE,EMPLSTATUS,"
                         "MAINJOBROLE,CONTHOURS,NMCREG\n");

  /* good rows, rows with every kind of problem, and rows of the wrong length */
  for (guint row = 0; row < 8; row++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (private_columns); i++)
        g_string_append_printf (text, "PRIVATE%u,", i);
      g_string_append_printf (text, "%s,W%u,%s,Worker,99,%s,9,99,x,9%s\n",
                              row == 5 ? "" : "WH", row % 4, row == 6 ? "y" : "NEW",
                              row == 2 ? "31/02/2020" : "01/01/2020", row == 7 ? ",PRIVATE" : "");
    }
  g_string_append (text, "PRIVATE,\"PRIVATE\"PRIVATE,PRIVATE\nPRIVATE,\"PRIVATE");

  file = read_text (text->str);
  g_assert_cmpuint (file->staff->len, >, 2);
  g_assert_cmpuint (file->n_problems, >, 10);
  assert_file_clean (file, "PRIVATE");
}

/* Where a comma has shifted a row, or two cells were swapped by hand, private things stand under
 * the names of columns that are read. */
static void
test_does_not_repeat_what_slipped_into_another_column (void)
{
  static const char * const slipped[] = { "QQ123456A", "QQ 12 34 56 A", "BS11AA", "M1 1AA", "07/07/1977 Leeds" };
  static const char * const rows[] = {
    "Willow House,W001,%s,Worker,,,,,01/01/2020,1,16,37.5,01\n",
    "Willow House,W002,,Worker,,,,%s,01/01/2020,1,16,37.5,01\n",
    "Willow House,W003,,Worker,,,,,%s,1,16,37.5,01\n",
    "Willow House,W004,,Worker,,,,,01/01/2020,%s,16,37.5,01\n",
    "Willow House,W005,,Worker,,,,,01/01/2020,1,%s,37.5,01\n",
    "Willow House,W006,,Worker,,,,,01/01/2020,1,16,%s,01\n",
    "Willow House,W007,,Worker,,,,,01/01/2020,1,16,37.5,%s\n",
    "Willow House,Seaview,W008,,Worker,%s,,,,01/01/2020,1,16,37.5,01\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (slipped); i++)
    for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
      {
        g_auto(GStrv) around = g_strsplit (rows[j], "%s", 2);
        g_autofree char *text = g_strconcat (HEADER, around[0], slipped[i], around[1], NULL);
        g_autoptr(FootingAscwdsFile) file = read_text (text);

        g_assert_cmpuint (file->n_problems, >, 0);
        assert_file_clean (file, slipped[i]);
      }
}

/* Keys and suggestions */

static void
test_compares_ids_without_spaces (void)
{
  g_autofree char *plain = footing_ascwds_make_key ("Willow House", "W001");
  g_autofree char *spaced = footing_ascwds_make_key (" Willow\u00a0House\t", "W 001 ");
  g_autofree char *small = footing_ascwds_make_key ("willow house", "W001");
  g_autofree char *shifted = footing_ascwds_make_key ("Willow HouseW", "001");
  g_autofree char *workplace = footing_ascwds_make_key ("Willow House", NULL);

  g_assert_cmpstr (plain, ==, spaced);
  g_assert_cmpstr (plain, !=, small);
  g_assert_cmpstr (plain, !=, shifted);
  g_assert_cmpstr (plain, !=, workplace);
}

static void
test_suggests_only_what_is_likely (void)
{
  g_autoptr(FootingAscwdsFile) file = read_text (
    HEADER
    "Willow House,W001,,Worker,,,,18,13/03/2025,1,16,,\n"  /* a day less than a year ago */
    "Willow House,W002,,Worker,,,,18,12/03/2025,1,16,,\n"  /* a year ago */
    "Willow House,W003,,Worker,,,,18,01/03/2026,1,8,,\n"   /* a care worker */
    "Willow House,W004,,Worker,,,,5,01/03/2026,1,16,,\n"   /* from the health service */
    "Willow House,W005,,Worker,,,,18,,1,37,,\n");          /* nobody knows since when */
  const gboolean expected[] = { TRUE, FALSE, FALSE, FALSE, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (footing_staff_row_suggests_newly_registered (staff (file, i), TODAY), ==, expected[i]);
}

/* Damaged files: whatever is done to a file, reading ends, adds up, and hands out text. */

static void
damage (GString *text)
{
  static const char weapons[] = "\",\r\n\0\xff\xc3 9";
  int n = g_test_rand_int_range (1, 12);

  for (int i = 0; i < n && text->len > 0; i++)
    {
      gsize place = g_test_rand_int_range (0, text->len);
      gsize length = g_test_rand_int_range (1, 40);
      int weapon = g_test_rand_int_range (0, sizeof weapons - 1);

      switch (g_test_rand_int_range (0, 10))
        {
        case 0:
          g_string_truncate (text, place);
          break;
        case 1:
        case 2:
          g_string_erase (text, place, MIN (length, text->len - place));
          break;
        case 3:
        case 4:
          g_string_insert_len (text, place, weapons, sizeof weapons - 1);
          break;
        default:
          text->str[place] = weapons[weapon];
          break;
        }
    }
}

static void
assert_sound (FootingAscwdsFile *file)
{
  g_autofree char *sentences = sentences_of (file);

  g_assert_true (g_utf8_validate (sentences, -1, NULL));
  g_assert_cmpuint (file->staff->len + file->workplaces->len + file->n_left_out, ==, file->n_rows);

  for (guint i = 0; i < file->staff->len; i++)
    {
      const FootingStaffRow *row = staff (file, i);

      g_assert_cmpstr (row->establishment_id, !=, "");
      g_assert_cmpstr (row->worker_id, !=, "");
      g_assert_true (g_utf8_validate (row->display_id, -1, NULL));
      g_assert_true (g_utf8_validate (row->key, -1, NULL));
      g_assert_cmpint (row->start_date, <=, TODAY);
    }
}

static void
test_survives_damage (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("FOOTING_DATA_DIR"), "examples", "staff-seaview.csv", NULL);
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));

  for (int round = 0; round < 1500; round++)
    {
      g_autoptr(GString) damaged = g_string_new_len (text, length);
      g_autoptr(FootingAscwdsFile) file = NULL;

      damage (damaged);
      file = read_bytes (damaged->str, damaged->len);
      assert_sound (file);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ascwds/reads-training", test_reads_training);
  g_test_add_func ("/ascwds/keeps-training-without-bad-days", test_keeps_training_without_bad_days);
  g_test_add_func ("/ascwds/reads-training-of-earlier-years", test_reads_training_of_earlier_years);
  g_test_add_func ("/ascwds/reads-a-staff-row", test_reads_a_staff_row);
  g_test_add_func ("/ascwds/reads-a-download", test_reads_a_download);
  g_test_add_func ("/ascwds/reads-the-examples", test_reads_the_examples);
  g_test_add_func ("/ascwds/reads-what-is-moved-renamed-and-deleted", test_reads_what_is_moved_renamed_and_deleted);
  g_test_add_func ("/ascwds/reads-workplaces", test_reads_workplaces);
  g_test_add_func ("/ascwds/reads-counts-of-workplaces", test_reads_counts_of_workplaces);
  g_test_add_func ("/ascwds/counts-that-do-not-fit", test_counts_that_do_not_fit);
  g_test_add_func ("/ascwds/reads-every-form-of-text", test_reads_every_form_of_text);
  g_test_add_func ("/ascwds/keeps-what-it-does-not-know", test_keeps_what_it_does_not_know);
  g_test_add_func ("/ascwds/reads-hours", test_reads_hours);
  g_test_add_func ("/ascwds/passes-over-the-register-of-others", test_passes_over_the_register_of_others);
  g_test_add_func ("/ascwds/makes-a-name-one-line", test_makes_a_name_one_line);
  g_test_add_func ("/ascwds/takes-hidden-marks-from-a-name", test_takes_hidden_marks_from_a_name);
  g_test_add_func ("/ascwds/says-what-is-wrong", test_says_what_is_wrong);
  g_test_add_func ("/ascwds/goes-on-behind-nul-bytes", test_goes_on_behind_nul_bytes);
  g_test_add_func ("/ascwds/knows-whose-rows-it-leaves-out", test_knows_whose_rows_it_leaves_out);
  g_test_add_func ("/ascwds/offers-what-stands-before-an-endless-line", test_offers_what_stands_before_an_endless_line);
  g_test_add_func ("/ascwds/stops-at-an-endless-file", test_stops_at_an_endless_file);
  g_test_add_func ("/ascwds/lists-no-more-problems-than-anybody-reads", test_lists_no_more_problems_than_anybody_reads);
  g_test_add_func ("/ascwds/says-that-there-are-too-many-rows", test_says_that_there_are_too_many_rows);
  g_test_add_func ("/ascwds/says-why-it-stopped-also-after-many-problems",
                   test_says_why_it_stopped_also_after_many_problems);
  g_test_add_func ("/ascwds/passes-on-what-the-stream-says", test_passes_on_what_the_stream_says);
  g_test_add_func ("/ascwds/never-reads-what-is-private", test_never_reads_what_is_private);
  g_test_add_func ("/ascwds/does-not-repeat-what-slipped-into-another-column",
                   test_does_not_repeat_what_slipped_into_another_column);
  g_test_add_func ("/ascwds/compares-ids-without-spaces", test_compares_ids_without_spaces);
  g_test_add_func ("/ascwds/suggests-only-what-is-likely", test_suggests_only_what_is_likely);
  g_test_add_func ("/ascwds/survives-damage", test_survives_damage);

  return g_test_run ();
}
