/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-programme-keeper.h"
#include "footing-programme-version.h"
#include "footing-reference.h"
#include "store-fixture.h"

/* A programme in a book, and whoever changes it. */
typedef struct
{
  StoreFixture            book;
  FootingReference       *reference;
  GPtrArray              *milestones;
  FootingProgramme       *programme;
  FootingProgrammeDraft  *draft;
  FootingProgrammeKeeper *keeper;
  guint                   n_found;
} Editing;

static void
found_cb (Editing *self)
{
  self->n_found++;
}

static void
open_editor (Editing *self)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new ();

  self->draft = footing_programme_draft_new (self->programme, self->milestones, items);
  self->keeper = footing_programme_keeper_new (self->book.store, self->draft);
  g_signal_connect_swapped (self->keeper, "found", G_CALLBACK (found_cb), self);

  /* The reader answers in turn. */
  g_ptr_array_unref (store_fixture_list (&self->book, FOOTING_TYPE_PERSON));
}

static void
close_editor (Editing *self)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingAutosave) autosave = g_object_ref (footing_programme_keeper_get_autosave (self->keeper));

  footing_autosave_flush_async (autosave, NULL, footing_await_cb, &done);
  g_assert_true (footing_autosave_flush_finish (autosave, footing_await (&done), NULL));
  g_clear_object (&self->keeper);
  g_clear_object (&self->draft);
}

static void
set_up (Editing       *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  self->reference = footing_reference_new ();
  self->milestones = footing_programme_setup_from_standard (
    footing_reference_get_standard (self->reference, "core"), "Core", FOOTING_ANCHOR_RULE_LATER);
  g_assert_true (store_fixture_try_save (&self->book, self->milestones, &error));
  self->programme = g_object_ref (g_ptr_array_index (self->milestones, 0));
  g_ptr_array_remove_index (self->milestones, 0);
}

static void
tear_down (Editing       *self,
           gconstpointer  unused)
{
  g_clear_object (&self->keeper);
  g_clear_object (&self->draft);
  g_clear_object (&self->programme);
  g_clear_pointer (&self->milestones, g_ptr_array_unref);
  g_clear_object (&self->reference);
  store_fixture_tear_down (&self->book, NULL);
}

static void
test_an_editor_that_was_closed_goes_on (Editing       *self,
                                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) programmes = NULL, versions = NULL;

  open_editor (self);
  g_assert_cmpuint (self->n_found, ==, 0);
  footing_programme_draft_change (self->draft, footing_programme_draft_get_programme (self->draft),
                                  "name", "Core, with tea", NULL);
  close_editor (self);

  /* Nobody sees it but who goes on with it. */
  programmes = store_fixture_list (&self->book, FOOTING_TYPE_PROGRAMME);
  versions = store_fixture_list (&self->book, FOOTING_TYPE_PROGRAMME_VERSION);
  g_assert_cmpstr (footing_programme_get_name (g_ptr_array_index (programmes, 0)), ==, "Core");
  g_assert_cmpuint (versions->len, ==, 0);

  open_editor (self);
  g_assert_cmpuint (self->n_found, ==, 1);
  g_assert_cmpstr (footing_programme_get_name (footing_programme_draft_get_programme (self->draft)), ==,
                   "Core, with tea");
  g_assert_true (footing_programme_draft_can_undo (self->draft));
}

static void
test_what_was_saved_is_not_found_again (Editing       *self,
                                        gconstpointer  unused)
{
  open_editor (self);
  footing_programme_draft_change (self->draft, footing_programme_draft_get_programme (self->draft),
                                  "name", "Core, with tea", NULL);
  close_editor (self);
  open_editor (self);
  footing_programme_keeper_forget (self->keeper);
  close_editor (self);
  /* The writer writes in turn. */
  store_fixture_save (&self->book, self->programme);

  open_editor (self);
  g_assert_cmpuint (self->n_found, ==, 1);
  g_assert_false (footing_programme_draft_is_changed (self->draft));
}

static void
test_opening_alone_keeps_nothing (Editing       *self,
                                  gconstpointer  unused)
{
  open_editor (self);
  close_editor (self);
  open_editor (self);

  g_assert_cmpuint (self->n_found, ==, 0);
  g_assert_cmpuint (footing_programme_keeper_get_versions (self->keeper)->len, ==, 0);
}

#define KEEPER_TEST(name, func) \
  g_test_add ("/programme-keeper/" name, Editing, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  KEEPER_TEST ("an-editor-that-was-closed-goes-on", test_an_editor_that_was_closed_goes_on);
  KEEPER_TEST ("what-was-saved-is-not-found-again", test_what_was_saved_is_not_found_again);
  KEEPER_TEST ("opening-alone-keeps-nothing", test_opening_alone_keeps_nothing);

  return g_test_run ();
}
