/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-pairing.h"
#include "footing-preceptor-register.h"
#include "footing-registered.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"

#define DAYS 7
#define MONTHS_A_YEAR 12

/* ---- Load ---- */

static FootingDay
monday_of (FootingDay day)
{
  return day - (footing_day_weekday (day) - FOOTING_MONDAY);
}

static void
count_weeks (FootingRegisterEntry *self,
             FootingDay            from,
             FootingDay            to)
{
  for (int i = 0; i < FOOTING_REGISTER_WEEKS; i++)
    {
      FootingDay monday = self->first_monday + i * DAYS;

      if (from < monday + DAYS && to >= monday)
        self->loads[i]++;
    }
}

static FootingDay
earlier (FootingDay a,
         FootingDay b)
{
  if (a == FOOTING_DAY_NONE || b == FOOTING_DAY_NONE)
    return a == FOOTING_DAY_NONE ? b : a;

  return MIN (a, b);
}

/* Whom the book names as the preceptor of today without saying since when. */
static void
count_unnoted (FootingRoster *roster,
               GHashTable    *entries,
               GHashTable    *noted)
{
  GListModel *enrolments = footing_roster_get_enrolments (roster);

  for (guint i = 0; i < g_list_model_get_n_items (enrolments); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);
      gint64 id = footing_record_get_id (FOOTING_RECORD (enrolment));
      gint64 preceptor_id = footing_enrolment_get_preceptor_id (enrolment);
      FootingRegisterEntry *entry = g_hash_table_lookup (entries, &preceptor_id);
      FootingDay ends = footing_enrolment_get_ends_on (enrolment);

      if (entry != NULL && footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE &&
          !g_hash_table_contains (noted, &id))
        count_weeks (entry, footing_enrolment_get_anchor_on (enrolment), ends != FOOTING_DAY_NONE ? ends : G_MAXINT);
    }
}

/* A preceptorship that has gone on beyond its end is still carried. */
static FootingDay
last_day (FootingEnrolment *enrolment,
          FootingPairing   *pairing,
          FootingDay        today)
{
  FootingDay ends = footing_enrolment_get_ends_on (enrolment);
  FootingDay to = footing_pairing_get_to_on (pairing);

  if (ends != FOOTING_DAY_NONE)
    ends = MAX (ends, today);
  to = earlier (to, ends);

  return to != FOOTING_DAY_NONE ? to : G_MAXINT;
}

static void
count_noted (FootingContext  *context,
             const GPtrArray *pairings,
             GHashTable      *entries,
             GHashTable      *noted)
{
  FootingRoster *roster = footing_context_get_roster (context);

  for (guint i = 0; i < pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (pairings, i);
      gint64 preceptor_id = footing_pairing_get_preceptor_id (pairing);
      gint64 id = footing_pairing_get_enrolment_id (pairing);
      FootingEnrolment *enrolment = footing_roster_find_enrolment (roster, id);
      FootingRegisterEntry *entry = g_hash_table_lookup (entries, &preceptor_id);

      if (enrolment == NULL || footing_pairing_get_kind (pairing) != FOOTING_PAIRING_KIND_NAMED ||
          footing_enrolment_get_state (enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
        continue;

      g_hash_table_add (noted, g_memdup2 (&id, sizeof id));
      if (entry != NULL)
        count_weeks (entry, footing_pairing_get_from_on (pairing),
                     last_day (enrolment, pairing, footing_context_get_today (context)));
    }
}

/* ---- Everybody ---- */

/* The most that the standard of any programme asks for: whoever has it, may support on all. */
static int
months_asked (FootingContext *context)
{
  GListModel *programmes = footing_roster_get_programmes (footing_context_get_roster (context));
  int months = 0;

  for (guint i = 0; i < g_list_model_get_n_items (programmes); i++)
    {
      g_autoptr(FootingProgramme) programme = g_list_model_get_item (programmes, i);
      const FootingStandard *standard =
        footing_standard_shelf_find (footing_context_get_standards (context),
                                     footing_programme_get_standard (programme),
                                     footing_programme_get_standard_version (programme));
      const FootingStandardRule *rule =
        standard != NULL ? footing_standard_find_rule (standard, "preceptor-registered") : NULL;

      months = MAX (months, rule != NULL ? rule->value : 0);
    }

  return months;
}

static void
entry_free (gpointer data)
{
  FootingRegisterEntry *self = data;

  g_object_unref (self->person);
  g_free (self);
}

static FootingRegisterEntry *
entry_new (FootingContext *context,
           FootingPerson  *person,
           int             months)
{
  FootingRegisterEntry *self = g_new0 (FootingRegisterEntry, 1);
  FootingDay today = footing_context_get_today (context);

  self->person = g_object_ref (person);
  self->limit = (guint) footing_person_get_preceptee_limit (person);
  self->first_monday = monday_of (today);
  self->months_registered = footing_registered_months (footing_person_get_registered_on (person), today);
  self->months_asked = months;

  return self;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const FootingRegisterEntry *first = *(FootingRegisterEntry * const *) a;
  const FootingRegisterEntry *second = *(FootingRegisterEntry * const *) b;

  return g_utf8_collate (footing_person_get_name (first->person), footing_person_get_name (second->person));
}

GPtrArray *
footing_preceptor_register (FootingContext  *context,
                            const GPtrArray *pairings)
{
  FootingRoster *roster = footing_context_get_roster (context);
  GListModel *people = footing_roster_get_people (roster);
  g_autoptr(GHashTable) entries = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GHashTable) noted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GPtrArray *all = g_ptr_array_new_with_free_func (entry_free);
  int months = months_asked (context);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);
      gint64 id = footing_record_get_id (FOOTING_RECORD (person));

      if (!footing_roster_is_preceptor (roster, person) ||
          footing_roster_left_by (roster, id, footing_context_get_today (context)) != NULL)
        continue;

      g_ptr_array_add (all, entry_new (context, person, months));
      g_hash_table_insert (entries, g_memdup2 (&id, sizeof id), g_ptr_array_index (all, all->len - 1));
    }

  count_noted (context, pairings, entries, noted);
  count_unnoted (roster, entries, noted);
  g_ptr_array_sort (all, compare_entries);

  return all;
}

/* ---- Words ---- */

static gboolean
is_prepared (const FootingRegisterEntry *self)
{
  return footing_person_get_prepared_on (self->person) != FOOTING_DAY_NONE;
}

gboolean
footing_register_entry_is_eligible (const FootingRegisterEntry *self)
{
  return is_prepared (self) && self->months_registered >= self->months_asked;
}

gboolean
footing_register_entry_has_room (const FootingRegisterEntry *self)
{
  return self->loads[0] < self->limit;
}

static char *
words_prepared (const FootingRegisterEntry *self)
{
  g_autofree char *day = NULL;

  if (!is_prepared (self))
    return g_strdup (_("no preparation noted"));

  day = footing_date_words_short (footing_person_get_prepared_on (self->person));
  /* translators: of a preceptor; %s is the date of their training */
  return g_strdup_printf (_("prepared %s"), day);
}

static char *
words_registered (const FootingRegisterEntry *self)
{
  if (self->months_registered < 0)
    return g_strdup (_("date of registration not known"));
  if (self->months_registered < self->months_asked)
    /* translators: months since registration, then months that a standard asks for */
    return g_strdup_printf (ngettext ("registered for %1$d month of %2$d", "registered for %1$d months of %2$d",
                                      self->months_registered), self->months_registered, self->months_asked);

  /* As people say it. */
  if (self->months_registered >= 2 * MONTHS_A_YEAR)
    return g_strdup_printf (ngettext ("registered for %d year", "registered for %d years",
                                      self->months_registered / MONTHS_A_YEAR),
                            self->months_registered / MONTHS_A_YEAR);

  return g_strdup_printf (ngettext ("registered for %d month", "registered for %d months", self->months_registered),
                          self->months_registered);
}

char *
footing_register_entry_eligibility (const FootingRegisterEntry *self)
{
  g_autofree char *prepared = words_prepared (self);
  g_autofree char *registered = words_registered (self);

  /* translators: two facts about a preceptor: prepared 4 May 2025, registered for 26 months */
  return g_strdup_printf (footing_register_entry_is_eligible (self) ? _("May support: %1$s, %2$s")
                                                                    : _("Not yet: %1$s, %2$s"),
                          prepared, registered);
}

static void
add_change (GString    *words,
            guint       n,
            FootingDay  day)
{
  g_autofree char *date = footing_date_words_short (day);

  /* translators: preceptees from a day on; %2$s is a date: 3 from 4 May 2026 */
  g_string_append_printf (words, _(", %1$u from %2$s"), n, date);
}

char *
footing_register_words_load (guint load,
                             guint limit)
{
  if (load > limit)
    /* translators: how many preceptees a preceptor has, and fewer that they carry at most */
    return g_strdup_printf (ngettext ("%1$u preceptee, the limit is %2$u", "%1$u preceptees, the limit is %2$u", load),
                            load, limit);

  /* translators: how many preceptees a preceptor has and how many they carry at most */
  return g_strdup_printf (ngettext ("%1$u of %2$u preceptee", "%1$u of %2$u preceptees", limit), load, limit);
}

char *
footing_register_entry_load (const FootingRegisterEntry *self)
{
  g_autofree char *now = footing_register_words_load (self->loads[0], self->limit);
  g_autoptr(GString) words = g_string_new (now);

  for (int i = 1; i < FOOTING_REGISTER_WEEKS; i++)
    if (self->loads[i] != self->loads[i - 1])
      add_change (words, self->loads[i], self->first_monday + i * DAYS);

  return g_string_free (g_steal_pointer (&words), FALSE);
}
