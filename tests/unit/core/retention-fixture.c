/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <string.h>

#include "retention-fixture.h"

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&fixture->book, NULL);
  store_fixture_open (&fixture->book, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);

  fixture->roster = footing_roster_new (fixture->book.store);
  fixture->reference = footing_reference_new ();
  fixture->spells = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_spell_free);
  fixture->choice.as_of = footing_day_from_ymd (2026, 3, 12);
}

static void
wait_for_roster (Fixture *fixture)
{
  while (footing_roster_get_loading (fixture->roster))
    g_main_context_iteration (NULL, TRUE);
}

void
read_roster (Fixture *fixture)
{
  wait_for_roster (fixture);
  g_object_unref (fixture->roster);
  fixture->roster = footing_roster_new (fixture->book.store);
  wait_for_roster (fixture);
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  unused)
{
  wait_for_roster (fixture);
  g_clear_pointer (&fixture->spells, g_ptr_array_unref);
  g_clear_object (&fixture->roster);
  g_clear_object (&fixture->reference);
  store_fixture_tear_down (&fixture->book, NULL);
}

FootingSpell *
add_spell (Fixture    *fixture,
           FootingDay  started_on,
           FootingDay  recorded_on,
           FootingDay  left_on)
{
  FootingSpell *spell = g_new0 (FootingSpell, 1);

  spell->person_id = fixture->spells->len + 1;
  spell->started_on = started_on;
  spell->recorded_on = recorded_on;
  spell->left_on = spell->ended_on = left_on;
  if (left_on != FOOTING_DAY_NONE)
    spell->reason = g_strdup ("health");
  g_ptr_array_add (fixture->spells, spell);

  return spell;
}

FootingSpell *
add_days (Fixture  *fixture,
          int       entry,
          int       days,
          gboolean  left)
{
  FootingDay last = left ? fixture->choice.as_of - 30 : fixture->choice.as_of;
  FootingDay started = last - days + 1;

  return add_spell (fixture, started, started + entry, left ? last : FOOTING_DAY_NONE);
}

void
add_many (Fixture  *fixture,
          guint     n,
          int       entry,
          int       days,
          gboolean  left)
{
  for (guint i = 0; i < n; i++)
    add_days (fixture, entry, days, left);
}

FootingRetentionReport *
report_of (Fixture *fixture)
{
  return footing_retention_report_new (fixture->spells, fixture->roster, fixture->reference, &fixture->choice);
}

FootingRetentionGroup *
nth_group (FootingRetentionReport *report,
           guint                   n)
{
  g_assert_cmpuint (n, <, report->groups->len);

  return g_ptr_array_index (report->groups, n);
}

void
assert_sentence (FootingRetentionReport *report,
                 const char             *expected)
{
  g_autofree char *sentence = footing_retention_report_to_sentence (report);

  g_assert_cmpstr (sentence, ==, expected);
}

void
assert_note (FootingRetentionReport *report,
             const char             *expected)
{
  g_autofree char *notes = footing_retention_report_to_notes (report);

  if (strstr (notes, expected) == NULL)
    g_error ("“%s” is not in “%s”", expected, notes);
}

void
assert_row (const FootingRetentionGroup *group,
            double                       day,
            guint                        at_risk,
            guint                        left,
            double                       survival)
{
  FootingSurvivalRow row;

  footing_retention_group_get_at (group, day, &row);
  g_assert_cmpuint (row.at_risk, ==, at_risk);
  g_assert_cmpuint (row.events, ==, left);
  g_assert_near (row.survival, survival);
}

void
add_small_cohort (Fixture *fixture)
{
  add_days (fixture, 0, 30, TRUE);
  add_days (fixture, 0, 90, FALSE);
  add_days (fixture, 0, 120, TRUE);
  add_days (fixture, 0, 180, FALSE);
  add_days (fixture, 0, 200, TRUE);
  add_many (fixture, 2, 0, 365, FALSE);
  add_days (fixture, 0, 400, FALSE);
}
