/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "footing-retention-report.h"

#define CONFIDENCE 0.95
#define MONTH 31

const int footing_retention_mark_months[FOOTING_RETENTION_N_MARKS] = { 6, 12, 24 };

static void
group_free (gpointer data)
{
  FootingRetentionGroup *group = data;

  g_free (group->name);
  g_clear_pointer (&group->survival, footing_survival_free);
  footing_life_table_unref (group->table);
  g_free (group);
}

static void
reason_free (gpointer data)
{
  FootingRetentionReason *reason = data;

  g_free (reason->label);
  g_free (reason);
}

static void
report_clear (gpointer data)
{
  FootingRetentionReport *self = data;

  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->reasons, g_ptr_array_unref);
}

FootingRetentionReport *
footing_retention_report_ref (FootingRetentionReport *self)
{
  return g_rc_box_acquire (self);
}

void
footing_retention_report_unref (FootingRetentionReport *self)
{
  g_rc_box_release_full (self, report_clear);
}

/* ---- One person ---- */

/* What is known of somebody's time in post. Days are counted from @zero, on which @entry is 0. */
typedef struct
{
  FootingDay zero;
  FootingDay known;
  FootingDay last;
  gboolean   left;
  int        entry;
  int        time;
} Span;

static FootingDay
earlier (FootingDay a,
         FootingDay b)
{
  if (a == FOOTING_DAY_NONE || b == FOOTING_DAY_NONE)
    return a == FOOTING_DAY_NONE ? b : a;

  return MIN (a, b);
}

/* Whoever goes away in a manner that does not count is followed until that day. */
static Span
span_of (const FootingSpell    *spell,
         FootingDay             as_of,
         FootingRetentionClock  clock)
{
  FootingDay known = MAX (spell->started_on, spell->recorded_on);
  FootingDay gone = earlier (spell->left_on, spell->ended_on);
  Span span = { .known = known, .last = as_of };

  if (gone != FOOTING_DAY_NONE && gone <= as_of)
    {
      span.last = gone;
      span.left = spell->left_on == gone;
    }

  span.zero = clock == FOOTING_RETENTION_SINCE_START ? spell->started_on : known;
  span.entry = known - span.zero;
  span.time = span.last - span.zero + 1;

  return span;
}

static gboolean
span_is_followed (const Span *span)
{
  return span->last >= span->known;
}

/* ---- Where a curve can be shown ---- */

static FootingLifeTable *
make_table (GArray *spans,
            double  after)
{
  FootingLifeTable *table = footing_life_table_new ();

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      if (span->time > after)
        footing_life_table_add_late (table, span->entry, span->time, span->left);
    }

  return table;
}

/* The stretch with the most days lived in it by at least a few people at once: at a time in the
 * life table, those are at risk who are followed since the time before it.
 */
static gboolean
find_stretch (FootingLifeTable *table,
              double           *from,
              double           *until)
{
  gsize n_rows;
  const FootingLifeTableRow *rows = footing_life_table_get_rows (table, &n_rows);
  guint64 at_risk = footing_life_table_get_at_start (table);
  double begun = 0, before = 0, lived = 0, most = 0;

  for (gsize i = 0; i < n_rows; before = rows[i++].time)
    {
      if (at_risk >= FOOTING_RETENTION_FEW)
        lived += (rows[i].time - before) * at_risk;

      if (lived > most)
        {
          most = lived;
          *from = begun;
          *until = rows[i].time;
        }

      at_risk = at_risk + rows[i].entered - rows[i].events - rows[i].censored;
      if (at_risk < FOOTING_RETENTION_FEW)
        lived = 0;
      if (lived == 0)
        begun = rows[i].time;
    }

  return most > 0;
}

static guint
count_left (GArray *spans,
            double  after,
            double  until)
{
  guint n = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      n += span->left && span->time > after && span->time <= until;
    }

  return n;
}

FootingRetentionClock
footing_retention_clock_for (GPtrArray  *spells,
                             FootingDay  as_of)
{
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  g_autoptr(FootingLifeTable) table = NULL;
  double from = 0, until = 0;
  guint late = 0;

  for (guint i = 0; i < spells->len; i++)
    {
      Span span = span_of (g_ptr_array_index (spells, i), as_of, FOOTING_RETENTION_SINCE_START);

      if (!span_is_followed (&span))
        continue;

      late += span.entry > MONTH;
      g_array_append_val (spans, span);
    }

  table = make_table (spans, 0);
  if (late * 2 > spans->len
      || (spans->len >= FOOTING_RETENTION_FEW && !find_stretch (table, &from, &until))
      || count_left (spans, 0, from) > 0)
    return FOOTING_RETENTION_SINCE_KNOWN;

  return FOOTING_RETENTION_SINCE_START;
}

/* ---- Counting ---- */

/* What is known of one group while people are counted. */
typedef struct
{
  gint64  id;
  char   *name;
  GArray *spans;
} Count;

static void
count_free (gpointer data)
{
  Count *count = data;

  g_free (count->name);
  g_array_unref (count->spans);
  g_free (count);
}

typedef struct
{
  FootingRetentionReport *report;
  FootingRoster          *roster;
  GHashTable             *by_id;   /* gint64 → Count */
  GPtrArray              *counts;
  GHashTable             *reasons; /* id → how many */
} Counting;

/* Returns: @id, or 0 when nothing of that id is in the book; what was not kept is a group of its own */
static gint64
known (gint64   id,
       gpointer found)
{
  return found != NULL || id == FOOTING_SPELL_NOT_KEPT ? id : 0;
}

static gint64
group_of (Counting           *counting,
          const FootingSpell *spell)
{
  int year;

  switch (counting->report->choice.by)
    {
    case FOOTING_RETENTION_BY_PROGRAMME:
      return known (spell->programme_id, footing_roster_find_programme (counting->roster, spell->programme_id));
    case FOOTING_RETENTION_BY_WORKPLACE:
      return known (spell->workplace_id, footing_roster_find_workplace (counting->roster, spell->workplace_id));
    case FOOTING_RETENTION_BY_START_YEAR:
      footing_day_to_ymd (spell->started_on, &year, NULL, NULL);
      return year;
    case FOOTING_RETENTION_BY_PRECEPTORSHIP:
      return spell->programme_id != 0;
    case FOOTING_RETENTION_TOGETHER:
    default:
      return 0;
    }
}

static char *
name_of_group (Counting *counting,
               gint64    id)
{
  if (id == FOOTING_SPELL_NOT_KEPT)
    return g_strdup (_("Deleted from the book"));

  switch (counting->report->choice.by)
    {
    case FOOTING_RETENTION_BY_PROGRAMME:
      return g_strdup (id == 0 ? _("No programme")
                               : footing_programme_get_name (footing_roster_find_programme (counting->roster, id)));
    case FOOTING_RETENTION_BY_WORKPLACE:
      return g_strdup (id == 0 ? _("No workplace")
                               : footing_workplace_get_name (footing_roster_find_workplace (counting->roster, id)));
    case FOOTING_RETENTION_BY_START_YEAR:
      /* translators: people who started in a year */
      return g_strdup_printf (_("Started in %d"), (int) id);
    case FOOTING_RETENTION_BY_PRECEPTORSHIP:
      return g_strdup (id == 0 ? _("Without preceptorship") : _("With preceptorship"));
    case FOOTING_RETENTION_TOGETHER:
    default:
      return g_strdup (_("Everyone"));
    }
}

static Count *
count_of (Counting           *counting,
          const FootingSpell *spell)
{
  gint64 id = group_of (counting, spell);
  Count *count = g_hash_table_lookup (counting->by_id, &id);

  if (count == NULL)
    {
      count = g_new0 (Count, 1);
      count->id = id;
      count->name = name_of_group (counting, id);
      count->spans = g_array_new (FALSE, FALSE, sizeof (Span));
      g_hash_table_insert (counting->by_id, &count->id, count);
      g_ptr_array_add (counting->counts, count);
    }

  return count;
}

static void
count_reason (Counting           *counting,
              const FootingSpell *spell)
{
  const char *id = spell->reason != NULL && *spell->reason != '\0' ? spell->reason : "not-known";
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counting->reasons, id));

  g_hash_table_insert (counting->reasons, g_strdup (id), GUINT_TO_POINTER (count + 1));
}

static void
count_spell (Counting           *counting,
             const FootingSpell *spell)
{
  FootingRetentionReport *report = counting->report;
  Span span = span_of (spell, report->choice.as_of, report->choice.clock);

  if (spell->started_on > report->choice.as_of)
    {
      report->not_started++;
      return;
    }

  if (!span_is_followed (&span))
    {
      report->left_before += span.last < report->choice.as_of;
      return;
    }

  g_array_append_val (count_of (counting, spell)->spans, span);

  report->n++;
  report->known_late += spell->recorded_on > spell->started_on;
  report->leaving_later += !span.left && spell->left_on > report->choice.as_of;
  report->first_start = earlier (report->first_start, spell->started_on);
  if (span.left)
    {
      report->left++;
      count_reason (counting, spell);
    }
}

/* Those of whom there can be no spell. */
static void
count_without_spell (Counting *counting)
{
  FootingRetentionReport *report = counting->report;
  GListModel *people = footing_roster_get_people (counting->roster);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);
      FootingProfession profession = footing_person_get_profession (person);

      if (profession == FOOTING_PROFESSION_UNKNOWN || profession == FOOTING_PROFESSION_OTHER)
        report->not_registered++;
      else
        report->no_start += footing_person_get_started_on (person) == FOOTING_DAY_NONE;
    }
}

/* ---- Groups ---- */

/* Six months in post are over on the day before the same date six months on, so whoever is there
 * on that date has stayed for them.
 */
static FootingProportion
count_stayed (GArray     *spans,
              int         months,
              FootingDay  as_of)
{
  guint64 stayed = 0, could = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);
      FootingDay mark = footing_day_add_months (span->zero, months);

      if (span->entry > 0 || mark > as_of || (!span->left && span->last < mark))
        continue;

      could++;
      stayed += span->last >= mark;
    }

  return footing_proportion_wilson (stayed, could, CONFIDENCE);
}

static void
add_curve (FootingRetentionGroup *group,
           GArray                *spans)
{
  g_autoptr(FootingLifeTable) table = NULL;

  if (!find_stretch (group->table, &group->from, &group->until))
    return;

  table = make_table (spans, group->from);
  group->survival = footing_survival_new (table, CONFIDENCE, FOOTING_INTERVAL_LOG_LOG);
  group->left_early = count_left (spans, 0, group->from);
  group->left_late = count_left (spans, group->until, INFINITY);
}

static FootingRetentionGroup *
make_group (const Count *count,
            FootingDay   as_of)
{
  FootingRetentionGroup *group = g_new0 (FootingRetentionGroup, 1);

  group->name = g_strdup (count->name);
  group->n = count->spans->len;
  group->left = count_left (count->spans, 0, INFINITY);
  group->table = make_table (count->spans, 0);
  add_curve (group, count->spans);

  for (guint i = 0; i < FOOTING_RETENTION_N_MARKS; i++)
    group->stayed[i] = count_stayed (count->spans, footing_retention_mark_months[i], as_of);

  return group;
}

static int
by_name (gconstpointer a,
         gconstpointer b)
{
  const Count *one = *(const Count **) a;
  const Count *two = *(const Count **) b;

  if ((one->id == 0) != (two->id == 0))
    return one->id == 0 ? 1 : -1;

  return g_utf8_collate (one->name, two->name);
}

static void
add_groups (Counting *counting)
{
  FootingRetentionReport *report = counting->report;

  g_ptr_array_sort (counting->counts, by_name);
  for (guint i = 0; i < counting->counts->len; i++)
    g_ptr_array_add (report->groups,
                     make_group (g_ptr_array_index (counting->counts, i), report->choice.as_of));
}

/* ---- Reasons ---- */

static int
most_frequent_first (gconstpointer a,
                     gconstpointer b)
{
  const FootingRetentionReason *one = *(const FootingRetentionReason **) a;
  const FootingRetentionReason *two = *(const FootingRetentionReason **) b;

  if (one->count != two->count)
    return one->count < two->count ? 1 : -1;

  return g_utf8_collate (one->label, two->label);
}

static void
add_reasons (Counting         *counting,
             FootingReference *reference)
{
  GPtrArray *reasons = counting->report->reasons;
  GHashTableIter iter;
  gpointer id, count;

  g_hash_table_iter_init (&iter, counting->reasons);
  while (g_hash_table_iter_next (&iter, &id, &count))
    {
      const FootingLeaveReason *known = footing_reference_get_leave_reason (reference, id);
      FootingRetentionReason *reason = g_new0 (FootingRetentionReason, 1);

      reason->label = g_strdup (known != NULL ? known->label : id);
      reason->count = GPOINTER_TO_UINT (count);
      g_ptr_array_add (reasons, reason);
    }

  g_ptr_array_sort (reasons, most_frequent_first);
}

/* ---- The report ---- */

guint
footing_retention_events (FootingRetentionLeaving leaving)
{
  guint employer = 1u << FOOTING_LEAVING_EVENT_LEFT_EMPLOYER;
  guint workplace = 1u << FOOTING_LEAVING_EVENT_LEFT_WORKPLACE;
  guint profession = 1u << FOOTING_LEAVING_EVENT_LEFT_PROFESSION;
  guint move = 1u << FOOTING_LEAVING_EVENT_INTERNAL_MOVE;

  switch (leaving)
    {
    case FOOTING_RETENTION_LEAVING_WORKPLACE:
      return employer | profession | workplace;
    case FOOTING_RETENTION_LEAVING_POST:
      return employer | profession | workplace | move;
    case FOOTING_RETENTION_LEAVING_PROFESSION:
      return profession;
    case FOOTING_RETENTION_LEAVING_EMPLOYER:
    default:
      return employer | profession;
    }
}

FootingRetentionReport *
footing_retention_report_new (GPtrArray                    *spells,
                              FootingRoster                *roster,
                              FootingReference             *reference,
                              const FootingRetentionChoice *choice)
{
  g_autoptr(GHashTable) by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr(GPtrArray) counts = g_ptr_array_new_with_free_func (count_free);
  g_autoptr(GHashTable) reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FootingRetentionReport *self = NULL;
  Counting counting;

  g_return_val_if_fail (spells != NULL && choice != NULL, NULL);
  g_return_val_if_fail (FOOTING_IS_ROSTER (roster), NULL);

  self = g_rc_box_new0 (FootingRetentionReport);
  self->choice = *choice;
  self->groups = g_ptr_array_new_with_free_func (group_free);
  self->reasons = g_ptr_array_new_with_free_func (reason_free);
  self->first_start = FOOTING_DAY_NONE;

  counting = (Counting) { self, roster, by_id, counts, reasons };
  for (guint i = 0; i < spells->len; i++)
    count_spell (&counting, g_ptr_array_index (spells, i));

  count_without_spell (&counting);

  add_groups (&counting);
  add_reasons (&counting, reference);

  return self;
}

guint
footing_retention_report_count_curves (const FootingRetentionReport *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->groups->len; i++)
    n += ((FootingRetentionGroup *) g_ptr_array_index (self->groups, i))->survival != NULL;

  return n;
}

void
footing_retention_group_get_at (const FootingRetentionGroup *self,
                                double                       day,
                                FootingSurvivalRow          *row)
{
  g_return_if_fail (self != NULL && self->survival != NULL && row != NULL);

  footing_survival_get_at (self->survival, day, row);
  if (day <= self->from)
    row->at_risk = footing_life_table_get_at_risk (self->table, self->from + 1);
}
