/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-ascwds-header.h"

/* The header of July 2026, and what it was before: see docs/import.md for the history. */
#define STAFF_2026 \
  "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY,NATIONALITY," \
  "BRITISHCITIZENSHIP,COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,L2CARECERT,RECSOURCE,HANDCVISA," \
  "INOUTUK,STARTDATE,STARTINSECT,DHA,APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY," \
  "HOURLYRATE,MAINJOBROLE,MAINJRDESC,CONTHOURS,AVGHOURS,NMCREG,AMHP,SCQUAL,NONSCQUAL,CWPCATEGORY," \
  "QUALACH01,QUALACH01NOTES,QUALACH02,QUALACH02NOTES,QUALACH03,QUALACH03NOTES"
#define STAFF_2023 \
  "LOCALESTID,UNIQUEWORKERID,CHGUNIQUEWRKID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY," \
  "NATIONALITY,BRITISHCITIZENSHIP,COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,RECSOURCE,STARTDATE," \
  "STARTINSECT,APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY,HOURLYRATE,MAINJOBROLE," \
  "MAINJRDESC,CONTHOURS,AVGHOURS,NMCREG,NURSESPEC,AMHP,SCQUAL,NONSCQUAL,QUALACH01,QUALACH01NOTES"
#define STAFF_2021 \
  "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,FLUVAC,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY," \
  "NATIONALITY,BRITISHCITIZENSHIP,COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,RECSOURCE,STARTDATE," \
  "STARTINSECT,APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY,HOURLYRATE,MAINJOBROLE," \
  "MAINJRDESC,CONTHOURS,AVGHOURS,OTHERJOBROLE,OTHERJRDESC,NMCREG,NURSESPEC,AMHP,SCQUAL,NONSCQUAL"
#define WORKPLACE_2026 \
  "LOCALESTID,STATUS,ESTNAME,ADDRESS1,ADDRESS2,ADDRESS3,POSTTOWN,POSTCODE,ESTTYPE,OTHERTYPE,PERMCQC," \
  "PERMLA,REGTYPE,PROVNUM,LOCATIONID,MAINSERVICE,ALLSERVICES,CAPACITY,UTILISATION,SERVICEDESC," \
  "SERVICEUSERS,OTHERUSERDESC,DHA,DHAACTIVITIES,TOTALPERMTEMP,ALLJOBROLES,STARTERS,LEAVERS," \
  "VACANCIES,REASONS,REASONNOS,REPEATTRAINING,CWPAWARE,CWPUSE,CWPUSEDESC,SICKPAY,PENSION," \
  "ACTUALCONT,OPTOUTPEN,HOLIDAY,SLEEPINS,SLEEPINPAY,TRAVELTIME,TTDIFFRATE"
#define TRAINING_2026 \
  "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME," \
  "HOWDELIVERED,VALIDITY,DATECOMPLETED,EXPIRYDATE,NOTES"
#define TRAINING_2021 \
  "LOCALESTID,UNIQUEWORKERID,CATEGORY,DESCRIPTION,DATECOMPLETED,EXPIRYDATE,ACCREDITED,NOTES"
#define NEEDED "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,STARTDATE,EMPLSTATUS,MAINJOBROLE"

static FootingAscwdsHeader *
header_of (const char *line)
{
  g_autoptr(GBytes) bytes = g_bytes_new (line, strlen (line));
  g_autoptr(FootingCsvReader) reader = footing_csv_reader_new_for_bytes (bytes);
  const FootingCsvRecord *record = footing_csv_reader_next (reader, NULL, NULL);

  g_assert_nonnull (record);

  return footing_ascwds_header_new (record);
}

/* Faults as text: "-MISSING(nearest) =TWICE ?UNKNOWN(nearest)", needed ones with an exclamation mark */
static char *
faults_of (FootingAscwdsHeader *header)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < header->faults->len; i++)
    {
      FootingAscwdsFault *fault = header->faults->pdata[i];

      g_string_append_printf (text, "%s%c%s", i > 0 ? " " : "", "-=?"[fault->kind], fault->name);
      if (fault->nearest != NULL)
        g_string_append_printf (text, "(%s)", fault->nearest);
      if (fault->is_needed)
        g_string_append_c (text, '!');
    }

  return g_steal_pointer (&text->str);
}

static void
assert_header (const char        *line,
               FootingAscwdsKind  kind,
               gboolean           is_usable,
               const char        *expected_faults)
{
  g_autoptr(FootingAscwdsHeader) header = header_of (line);
  g_autofree char *faults = faults_of (header);

  g_assert_cmpint (header->kind, ==, kind);
  g_assert_cmpint (footing_ascwds_header_is_usable (header), ==, is_usable);
  g_assert_cmpstr (faults, ==, expected_faults);
}

static void
test_knows_headers_of_all_years (void)
{
  assert_header (STAFF_2026, FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
  assert_header (STAFF_2023, FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
  assert_header (STAFF_2021, FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
  assert_header (WORKPLACE_2026, FOOTING_ASCWDS_KIND_WORKPLACE, TRUE, "");
  assert_header (TRAINING_2026, FOOTING_ASCWDS_KIND_TRAINING, TRUE, "");
  assert_header (TRAINING_2021, FOOTING_ASCWDS_KIND_TRAINING, TRUE, "");
  assert_header (NEEDED, FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
}

static void
test_knows_variants (void)
{
  assert_header ("LOCALESTID,UNIQUEWORKERID,CHGUNIQUEWRKID,TRANSFERSTAFFRECORD,STATUS,DISPLAYID,"
                 "STARTDATE,EMPLSTATUS,MAINJOBROLE,NURSESPEC,QUALACH04,QUALACH04NOTES,QUALACH17",
                 FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
  assert_header ("localestid, UniqueWorkerId ,status,DISPLAYID,StartDate,EMPLSTATUS,MAINJOBROLE",
                 FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
  /* what a spreadsheet leaves behind a wider row */
  assert_header (NEEDED ",,,", FOOTING_ASCWDS_KIND_STAFF, TRUE, "");
}

static void
test_finds_columns_by_name (void)
{
  g_autoptr(FootingAscwdsHeader) header = header_of ("MAINJOBROLE,DOB,STARTDATE,LOCALESTID,EMPLSTATUS,"
                                                     "DISPLAYID,NINUMBER,UNIQUEWORKERID");

  g_assert_true (footing_ascwds_header_is_usable (header));
  g_assert_cmpint (header->places[FOOTING_ASCWDS_MAINJOBROLE], ==, 0);
  g_assert_cmpint (header->places[FOOTING_ASCWDS_STARTDATE], ==, 2);
  g_assert_cmpint (header->places[FOOTING_ASCWDS_LOCALESTID], ==, 3);
  g_assert_cmpint (header->places[FOOTING_ASCWDS_UNIQUEWORKERID], ==, 7);
  g_assert_cmpint (header->places[FOOTING_ASCWDS_NMCREG], ==, -1);
  g_assert_cmpint (header->places[FOOTING_ASCWDS_ESTNAME], ==, -1);
}

static void
test_says_what_is_missing (void)
{
  assert_header ("LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,EMPLSTATUS,MAINJOBROLE",
                 FOOTING_ASCWDS_KIND_STAFF, FALSE, "-STARTDATE!");
  assert_header ("LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,STRATDATE,EMPLSTATUS,MAINJOBROLE",
                 FOOTING_ASCWDS_KIND_STAFF, FALSE, "-STARTDATE(STRATDATE)!");
  assert_header ("LOCALESTID,STATUS,ESTNAM,ADDRESS1,LOCATIONID",
                 FOOTING_ASCWDS_KIND_WORKPLACE, FALSE, "-ESTNAME(ESTNAM)!");
  /* STARTINSECT is a column of its own, not a misspelt STARTDATE */
  assert_header ("LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,STARTINSECT,EMPLSTATUS",
                 FOOTING_ASCWDS_KIND_STAFF, FALSE, "-STARTDATE! -MAINJOBROLE!");
}

static void
test_says_what_is_there_twice (void)
{
  assert_header (NEEDED ",STARTDATE", FOOTING_ASCWDS_KIND_STAFF, FALSE, "=STARTDATE!");
  assert_header (NEEDED ",DOB,DOB", FOOTING_ASCWDS_KIND_STAFF, TRUE, "=DOB");
}

static void
test_says_what_is_unknown (void)
{
  assert_header (NEEDED ",FAVOURITECOLOUR", FOOTING_ASCWDS_KIND_STAFF, TRUE, "?FAVOURITECOLOUR");
  assert_header (NEEDED ",ETHNISITY", FOOTING_ASCWDS_KIND_STAFF, TRUE, "?ETHNISITY(ETHNICITY)");
  assert_header (NEEDED ",ESTNAME", FOOTING_ASCWDS_KIND_STAFF, TRUE, "?ESTNAME");
  assert_header (NEEDED ",QUALACH4,QUALACH04X", FOOTING_ASCWDS_KIND_STAFF, TRUE, "?QUALACH4 ?QUALACH04X");
  assert_header (NEEDED ",DOV,DHB", FOOTING_ASCWDS_KIND_STAFF, TRUE, "?DOV ?DHB");
}

static void
test_refuses_other_files (void)
{
  assert_header ("name,phone,email", FOOTING_ASCWDS_KIND_UNKNOWN, FALSE, "");
  assert_header ("LOCALESTID,STATUS,UNIQUEWORKERID,POSTCODE", FOOTING_ASCWDS_KIND_UNKNOWN, FALSE, "");
  /* a row where the header should be: nothing of it is repeated */
  assert_header ("Willow House,W001,UNCHECKED,Worker 001,QQ123456A,,01/01/1990,2,44,566",
                 FOOTING_ASCWDS_KIND_UNKNOWN, FALSE, "");
}

static void
test_is_not_impressed_by_length (void)
{
  g_autofree char *long_name = g_strnfill (100000, 'X');
  g_autofree char *with_long_name = g_strdup_printf ("%s,%s", NEEDED, long_name);
  g_autofree char *cut = g_strnfill (40, 'X');
  g_autofree char *fault = g_strdup_printf ("?%s", cut);
  g_autofree char *accents = g_strdup_printf ("%s,ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ", NEEDED);
  g_autoptr(FootingAscwdsHeader) accented = header_of (accents);
  g_autoptr(GString) many = g_string_new (NEEDED);

  assert_header (with_long_name, FOOTING_ASCWDS_KIND_STAFF, TRUE, fault);
  g_assert_cmpuint (accented->faults->len, ==, 1);

  for (int i = 0; i < 100000; i++)
    g_string_append_printf (many, ",A%d", i);
  assert_header (many->str, FOOTING_ASCWDS_KIND_UNKNOWN, FALSE, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ascwds-header/knows-headers-of-all-years", test_knows_headers_of_all_years);
  g_test_add_func ("/ascwds-header/knows-variants", test_knows_variants);
  g_test_add_func ("/ascwds-header/finds-columns-by-name", test_finds_columns_by_name);
  g_test_add_func ("/ascwds-header/says-what-is-missing", test_says_what_is_missing);
  g_test_add_func ("/ascwds-header/says-what-is-there-twice", test_says_what_is_there_twice);
  g_test_add_func ("/ascwds-header/says-what-is-unknown", test_says_what_is_unknown);
  g_test_add_func ("/ascwds-header/refuses-other-files", test_refuses_other_files);
  g_test_add_func ("/ascwds-header/is-not-impressed-by-length", test_is_not_impressed_by_length);

  return g_test_run ();
}
