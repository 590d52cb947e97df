/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* The dry run of a staff file of 20,000 rows: it is read, and compared with a book in which nobody
 * is yet. Beside it stands the least that anybody could do with the file: read its bytes and find
 * where its fields begin. Both are measured in turn, so that whatever else the computer does meets
 * both alike. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "footing-import-plan.h"

#define N_ROWS 20000
#define N_COLUMNS 44
#define N_REPETITIONS 41
#define GOAL_RATIO 4

typedef struct
{
  const char *text;
  gsize length;
} Field;

static volatile gsize sink;

static void
split_fields (const char *path)
{
  g_autofree char *text = NULL;
  Field fields[N_COLUMNS];
  gsize length, n_fields = 0;

  if (!g_file_get_contents (path, &text, &length, NULL))
    g_error ("%s cannot be read", path);

  for (const char *line = text, *end; (end = memchr (line, '\n', text + length - line)) != NULL; line = end + 1)
    {
      const char *field = line, *comma;
      guint n = 0;

      for (; (comma = memchr (field, ',', end - field)) != NULL; field = comma + 1)
        fields[n++ % N_COLUMNS] = (Field) { field, comma - field };

      fields[n % N_COLUMNS] = (Field) { field, end - field };
      n_fields += n + fields[n % N_COLUMNS].length;
    }

  sink = n_fields;
}

static void
dry_run (const char *path)
{
  const char * const wanted[] = { "16", "37", NULL };
  const FootingDay today = footing_day_from_ymd (2026, 3, 12);
  g_autoptr(FootingImportBook) book = footing_import_book_new ();
  g_autoptr(FootingImportPlan) plan = NULL;
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_import_file_free);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFileInputStream) stream = g_file_read (file, NULL, NULL);
  FootingImportCounts counts;

  g_ptr_array_add (files, footing_import_file_read (path, G_INPUT_STREAM (stream), today, NULL));
  plan = footing_import_plan_new (files, book, wanted, today);
  counts = footing_import_plan_count (plan);

  if (counts.n_added + counts.n_ignored != N_ROWS || footing_import_plan_get_problems (plan)->len > 0)
    g_error ("%s was not read as it should be", path);

  sink = counts.n_added;
}

static void
append_row (GString *text,
            GRand   *random,
            int      i)
{
  static const int roles[] = { 16, 16, 37, 8, 8, 8, 7, 4 };
  int role = roles[g_rand_int_range (random, 0, G_N_ELEMENTS (roles))];

  g_string_append_printf (
    text,
    "Home %03d,W%05d,UNCHECKED,Adaeze Tidewell %d,Admin,,Admin,2,44,566,2,566,2019,0,%d,,18,,,"
    "%02d/%02d/%d,2019,,2,1,2,0,3,,%d.40,%d,,%s,,%s,,1;3,,998,62;2014,\"Level 5, leadership\",,,,\r\n",
    i / 50, i, i, role == 16 ? 2 : 1,
    g_rand_int_range (random, 1, 29), g_rand_int_range (random, 1, 13), g_rand_int_range (random, 2008, 2026),
    role == 16 ? 20 : 13, role, i % 3 == 0 ? "37.5" : "30", role == 16 ? "01" : "");
}

static char *
make_file (void)
{
  g_autoptr(GString) text = g_string_new (
    "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY,NATIONALITY,"
    "BRITISHCITIZENSHIP,COUNTRYOFBIRTH,YEAROFENTRY,DISABLED,CARECERT,L2CARECERT,RECSOURCE,HANDCVISA,"
    "INOUTUK,STARTDATE,STARTINSECT,DHA,APPRENTICE,EMPLSTATUS,ZEROHRCONT,DAYSSICK,SALARYINT,SALARY,"
    "HOURLYRATE,MAINJOBROLE,MAINJRDESC,CONTHOURS,AVGHOURS,NMCREG,AMHP,SCQUAL,NONSCQUAL,CWPCATEGORY,"
    "QUALACH01,QUALACH01NOTES,QUALACH02,QUALACH02NOTES,QUALACH03,QUALACH03NOTES\r\n");
  g_autoptr(GRand) random = g_rand_new_with_seed (7);
  g_autoptr(GError) error = NULL;
  char *path;
  int descriptor = g_file_open_tmp ("footing-bench-XXXXXX.csv", &path, &error);

  if (descriptor < 0 || !g_close (descriptor, &error))
    g_error ("%s", error->message);

  for (int i = 0; i < N_ROWS; i++)
    append_row (text, random, i);

  if (!g_file_set_contents (path, text->str, text->len, &error))
    g_error ("%s", error->message);

  return path;
}

static double
measure (void       (*task) (const char *),
         const char  *path)
{
  gint64 start = g_get_monotonic_time ();

  task (path);

  return (g_get_monotonic_time () - start) / 1000.0;
}

static void
print_list (const char   *name,
            const double *values)
{
  g_print ("\"%s\": [", name);
  for (int i = 0; i < N_REPETITIONS; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", values[i]);
  g_print ("], ");
}

int
main (void)
{
  g_autofree char *path = make_file ();
  double figure[N_REPETITIONS], limit[N_REPETITIONS];

  measure (split_fields, path);
  measure (dry_run, path);

  for (int i = 0; i < N_REPETITIONS; i++)
    {
      limit[i] = measure (split_fields, path);
      figure[i] = measure (dry_run, path);
    }

  g_unlink (path);

  g_print ("{\"bench\": \"import\", ");
  print_list ("figure_ms", figure);
  print_list ("limit_ms", limit);
  g_print ("\"goal_ratio\": %d}\n", GOAL_RATIO);

  return 0;
}
