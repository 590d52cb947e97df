/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-ascwds-header.h"

/* One name of one kind of file alone is a coincidence. */
#define ENOUGH_NAMES 2

/* The longest header there can be has 99 qualifications. */
#define MOST_NAMES 500
#define LONGEST_NAME 40

#define STAFF (1 << FOOTING_ASCWDS_KIND_STAFF)
#define WORKPLACE (1 << FOOTING_ASCWDS_KIND_WORKPLACE)
#define TRAINING (1 << FOOTING_ASCWDS_KIND_TRAINING)

/* The files a column is read from, and those that cannot be read without it. */
static const struct
{
  const char *name;
  guint kinds;
  guint needed;
} columns[FOOTING_ASCWDS_N_COLUMNS] = {
  [FOOTING_ASCWDS_LOCALESTID] = { "LOCALESTID", STAFF | WORKPLACE | TRAINING, STAFF | WORKPLACE | TRAINING },
  [FOOTING_ASCWDS_STATUS] = { "STATUS", STAFF | WORKPLACE, 0 },
  [FOOTING_ASCWDS_UNIQUEWORKERID] = { "UNIQUEWORKERID", STAFF | TRAINING, STAFF | TRAINING },
  [FOOTING_ASCWDS_CHGUNIQUEWRKID] = { "CHGUNIQUEWRKID", STAFF, 0 },
  [FOOTING_ASCWDS_TRANSFERSTAFFRECORD] = { "TRANSFERSTAFFRECORD", STAFF, 0 },
  [FOOTING_ASCWDS_DISPLAYID] = { "DISPLAYID", STAFF, STAFF },
  [FOOTING_ASCWDS_RECSOURCE] = { "RECSOURCE", STAFF, 0 },
  [FOOTING_ASCWDS_STARTDATE] = { "STARTDATE", STAFF, STAFF },
  [FOOTING_ASCWDS_EMPLSTATUS] = { "EMPLSTATUS", STAFF, STAFF },
  [FOOTING_ASCWDS_MAINJOBROLE] = { "MAINJOBROLE", STAFF, STAFF },
  [FOOTING_ASCWDS_CONTHOURS] = { "CONTHOURS", STAFF, 0 },
  [FOOTING_ASCWDS_NMCREG] = { "NMCREG", STAFF, 0 },
  [FOOTING_ASCWDS_ESTNAME] = { "ESTNAME", WORKPLACE, WORKPLACE },
  [FOOTING_ASCWDS_PROVNUM] = { "PROVNUM", WORKPLACE, 0 },
  [FOOTING_ASCWDS_LOCATIONID] = { "LOCATIONID", WORKPLACE, 0 },
  [FOOTING_ASCWDS_MAINSERVICE] = { "MAINSERVICE", WORKPLACE, 0 },
  [FOOTING_ASCWDS_TOTALPERMTEMP] = { "TOTALPERMTEMP", WORKPLACE, 0 },
  [FOOTING_ASCWDS_ALLJOBROLES] = { "ALLJOBROLES", WORKPLACE, 0 },
  [FOOTING_ASCWDS_STARTERS] = { "STARTERS", WORKPLACE, 0 },
  [FOOTING_ASCWDS_LEAVERS] = { "LEAVERS", WORKPLACE, 0 },
  [FOOTING_ASCWDS_VACANCIES] = { "VACANCIES", WORKPLACE, 0 },
  [FOOTING_ASCWDS_CATEGORY] = { "CATEGORY", TRAINING, 0 },
  [FOOTING_ASCWDS_TRAININGNAME] = { "TRAININGNAME", TRAINING, 0 },
  [FOOTING_ASCWDS_DESCRIPTION] = { "DESCRIPTION", TRAINING, 0 },
  [FOOTING_ASCWDS_VALIDITY] = { "VALIDITY", TRAINING, 0 },
  [FOOTING_ASCWDS_DATECOMPLETED] = { "DATECOMPLETED", TRAINING, 0 },
  [FOOTING_ASCWDS_EXPIRYDATE] = { "EXPIRYDATE", TRAINING, 0 },
};

/* Names that are, or once were, in a file and are not read. They are known so that the file can
 * be recognised and so that a name that is new or misspelt stands out. Source: the public
 * repository of the service, newest and earlier headers (2019 to July 2026). */
static const struct
{
  guint kind;
  const char *names;
} ignored[] = {
  { STAFF,
    "NINUMBER POSTCODE DOB GENDER ETHNICITY NATIONALITY BRITISHCITIZENSHIP COUNTRYOFBIRTH "
    "YEAROFENTRY DISABLED CARECERT L2CARECERT HANDCVISA INOUTUK STARTINSECT DHA APPRENTICE "
    "ZEROHRCONT DAYSSICK SALARYINT SALARY HOURLYRATE MAINJRDESC AVGHOURS AMHP SCQUAL NONSCQUAL "
    "CWPCATEGORY FLUVAC OTHERJOBROLE OTHERJRDESC NURSESPEC" },
  { WORKPLACE,
    "ADDRESS1 ADDRESS2 ADDRESS3 POSTTOWN POSTCODE ESTTYPE OTHERTYPE PERMCQC PERMLA REGTYPE "
    "ALLSERVICES CAPACITY UTILISATION SERVICEDESC SERVICEUSERS OTHERUSERDESC DHA DHAACTIVITIES "
    "REASONS REASONNOS REPEATTRAINING "
    "CWPAWARE CWPUSE CWPUSEDESC SICKPAY PENSION ACTUALCONT OPTOUTPEN HOLIDAY SLEEPINS "
    "SLEEPINPAY TRAVELTIME TTDIFFRATE SHARELA ADVERTISING INTERVIEWS ACCEPTCARECERT BENEFITS" },
  { TRAINING,
    "ACCREDITED WHODELIVERED PROVIDERNAME HOWDELIVERED NOTES" },
};

const char *
footing_ascwds_column_name (FootingAscwdsColumn column)
{
  g_return_val_if_fail (column < FOOTING_ASCWDS_N_COLUMNS, NULL);

  return columns[column].name;
}

/* QUALACH01 and QUALACH01NOTES up to QUALACH99NOTES */
static gboolean
is_qualification (const char *name)
{
  static const char prefix[] = "QUALACH";

  if (!g_str_has_prefix (name, prefix))
    return FALSE;

  name += strlen (prefix);
  if (!g_ascii_isdigit (name[0]) || !g_ascii_isdigit (name[1]))
    return FALSE;

  return name[2] == '\0' || g_str_equal (name + 2, "NOTES");
}

/* The kinds of file that have a column of this name, as a set of bits. */
static GHashTable *
make_kinds_by_name (void)
{
  GHashTable *kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < FOOTING_ASCWDS_N_COLUMNS; i++)
    g_hash_table_insert (kinds, g_strdup (columns[i].name), GUINT_TO_POINTER (columns[i].kinds));

  for (guint i = 0; i < G_N_ELEMENTS (ignored); i++)
    {
      g_autofree char **names = g_strsplit (ignored[i].names, " ", -1);

      for (guint j = 0; names[j] != NULL; j++)
        {
          guint known = GPOINTER_TO_UINT (g_hash_table_lookup (kinds, names[j]));

          g_hash_table_insert (kinds, names[j], GUINT_TO_POINTER (known | ignored[i].kind));
        }
    }

  return kinds;
}

static guint
kinds_of (GHashTable *kinds,
          const char *name)
{
  return is_qualification (name) ? STAFF : GPOINTER_TO_UINT (g_hash_table_lookup (kinds, name));
}

static gboolean
is_known (FootingAscwdsHeader *self,
          GHashTable          *kinds,
          const char          *name)
{
  return (kinds_of (kinds, name) & (1u << self->kind)) != 0;
}

/* Upper case, without spaces around it; a longer name than any known one is cut off. */
static char *
tidy_name (const FootingCsvField *field)
{
  glong length = g_utf8_strlen (field->text, field->length);
  g_autofree char *name = g_utf8_substring (field->text, 0, MIN (LONGEST_NAME, length));

  return g_ascii_strup (g_strstrip (name), -1);
}

static GPtrArray *
read_names (const FootingCsvRecord *record)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < MIN (record->n_fields, MOST_NAMES); i++)
    g_ptr_array_add (names, tidy_name (&record->fields[i]));

  return names;
}

static FootingAscwdsKind
recognise (GPtrArray  *names,
           GHashTable *kinds)
{
  guint n_names[FOOTING_ASCWDS_KIND_TRAINING + 1] = { 0 };
  FootingAscwdsKind best = FOOTING_ASCWDS_KIND_UNKNOWN;

  for (guint i = 0; i < names->len; i++)
    for (guint kind = FOOTING_ASCWDS_KIND_STAFF; kind <= FOOTING_ASCWDS_KIND_TRAINING; kind++)
      if (kinds_of (kinds, names->pdata[i]) == 1u << kind)
        n_names[kind]++;

  for (guint kind = FOOTING_ASCWDS_KIND_STAFF; kind <= FOOTING_ASCWDS_KIND_TRAINING; kind++)
    if (n_names[kind] >= ENOUGH_NAMES && n_names[kind] > n_names[best])
      best = kind;

  return best;
}

/* How many letters must be put in, taken out or changed to make one name of the other
 * (Levenshtein 1966). */
static guint
distance (const char *from,
          const char *to)
{
  guint row[LONGEST_NAME * 4 + 1];
  guint length = strlen (to);

  g_assert (length < G_N_ELEMENTS (row));

  for (guint j = 0; j <= length; j++)
    row[j] = j;

  for (guint i = 1; from[i - 1] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint j = 1; j <= length; j++)
        {
          guint changed = diagonal + (from[i - 1] != to[j - 1]);

          diagonal = row[j];
          row[j] = MIN (changed, MIN (row[j], row[j - 1]) + 1);
        }
    }

  return row[length];
}

/* One slip for every four letters, so that DOB is not taken for DHA. */
static gboolean
is_near (const char *name,
         const char *other)
{
  return distance (name, other) <= strlen (other) / 4;
}

/* The order of a hash table is nobody's business, so equal ones go by the alphabet. */
static int
compare_nearness (const char *name,
                  const char *a,
                  const char *b)
{
  int difference = (int) distance (name, a) - (int) distance (name, b);

  return difference != 0 ? difference : strcmp (a, b);
}

static void
fault_free (gpointer data)
{
  FootingAscwdsFault *fault = data;

  g_free (fault->name);
  g_free (fault->nearest);
  g_free (fault);
}

static void
add_fault (FootingAscwdsHeader    *self,
           FootingAscwdsFaultKind  kind,
           const char             *name,
           const char             *nearest,
           gboolean                is_needed)
{
  FootingAscwdsFault *fault = g_new0 (FootingAscwdsFault, 1);

  fault->kind = kind;
  fault->name = g_strdup (name);
  fault->nearest = g_strdup (nearest);
  fault->is_needed = is_needed;

  g_ptr_array_add (self->faults, fault);
}

static int
column_of (FootingAscwdsKind  kind,
           const char        *name)
{
  for (guint i = 0; i < FOOTING_ASCWDS_N_COLUMNS; i++)
    if ((columns[i].kinds & (1u << kind)) != 0 && g_str_equal (columns[i].name, name))
      return i;

  return -1;
}

static void
find_places (FootingAscwdsHeader *self)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->names->len; i++)
    {
      const char *name = self->names->pdata[i];
      int column = column_of (self->kind, name);

      /* A spreadsheet that once had a wider row writes empty names behind the last one. */
      if (*name == '\0')
        continue;

      if (!g_hash_table_add (seen, (char *) name))
        add_fault (self, FOOTING_ASCWDS_FAULT_TWICE, name, NULL, column >= 0);
      else if (column >= 0)
        self->places[column] = i;
    }
}

/* Returns (nullable): a name in the file that is not known and looks like @wanted */
static const char *
find_misspelt (FootingAscwdsHeader *self,
               GHashTable          *kinds,
               const char          *wanted)
{
  for (guint i = 0; i < self->names->len; i++)
    if (!is_known (self, kinds, self->names->pdata[i]) && is_near (self->names->pdata[i], wanted))
      return self->names->pdata[i];

  return NULL;
}

static void
find_missing (FootingAscwdsHeader *self,
              GHashTable          *kinds)
{
  for (guint i = 0; i < FOOTING_ASCWDS_N_COLUMNS; i++)
    if ((columns[i].needed & (1u << self->kind)) != 0 && self->places[i] < 0)
      add_fault (self, FOOTING_ASCWDS_FAULT_MISSING, columns[i].name,
                 find_misspelt (self, kinds, columns[i].name), TRUE);
}

static gboolean
is_reported (FootingAscwdsHeader *self,
             const char          *name)
{
  for (guint i = 0; i < self->faults->len; i++)
    {
      const FootingAscwdsFault *fault = self->faults->pdata[i];

      if (g_strcmp0 (fault->nearest, name) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Returns (nullable): a known name of this kind of file that @name may be meant to be */
static const char *
find_known (FootingAscwdsHeader *self,
            GHashTable          *kinds,
            const char          *name)
{
  const char *nearest = NULL;
  GHashTableIter iter;
  gpointer known, bits;

  g_hash_table_iter_init (&iter, kinds);
  while (g_hash_table_iter_next (&iter, &known, &bits))
    if ((GPOINTER_TO_UINT (bits) & (1u << self->kind)) != 0 && is_near (name, known) &&
        (nearest == NULL || compare_nearness (name, known, nearest) < 0))
      nearest = known;

  return nearest;
}

static void
find_unknown (FootingAscwdsHeader *self,
              GHashTable          *kinds)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      const char *name = self->names->pdata[i];

      if (*name != '\0' && !is_known (self, kinds, name) && !is_reported (self, name))
        add_fault (self, FOOTING_ASCWDS_FAULT_UNKNOWN, name, find_known (self, kinds, name), FALSE);
    }
}

FootingAscwdsHeader *
footing_ascwds_header_new (const FootingCsvRecord *record)
{
  FootingAscwdsHeader *self;
  g_autoptr(GHashTable) kinds = make_kinds_by_name ();

  self = g_new0 (FootingAscwdsHeader, 1);
  self->names = read_names (record);
  self->faults = g_ptr_array_new_with_free_func (fault_free);
  memset (self->places, -1, sizeof self->places);

  if (record->n_fields <= MOST_NAMES)
    self->kind = recognise (self->names, kinds);

  if (self->kind != FOOTING_ASCWDS_KIND_UNKNOWN)
    {
      find_places (self);
      find_missing (self, kinds);
      find_unknown (self, kinds);
    }

  return self;
}

void
footing_ascwds_header_free (FootingAscwdsHeader *self)
{
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->faults);
  g_free (self);
}

gboolean
footing_ascwds_header_is_usable (const FootingAscwdsHeader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->faults->len; i++)
    {
      const FootingAscwdsFault *fault = self->faults->pdata[i];

      if (fault->is_needed)
        return FALSE;
    }

  return self->kind != FOOTING_ASCWDS_KIND_UNKNOWN;
}
