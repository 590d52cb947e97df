/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-reflective-model.h"

static FootingReflectiveModel *
account_form (void)
{
  FootingReflectiveModel *model = footing_reflective_model_new ();

  for (const char **id = (const char *[]) { "nature", "learned", NULL }; *id != NULL; id++)
    {
      FootingReflectiveStage *stage = footing_reflective_stage_new ();

      stage->id = g_strdup (*id);
      g_ptr_array_add (model->stages, stage);
    }

  return model;
}

static void
test_finds_a_stage_by_its_id (void)
{
  g_autoptr(FootingReflectiveModel) model = account_form ();

  g_assert_true (footing_reflective_model_find_stage (model, "learned") == model->stages->pdata[1]);
  g_assert_null (footing_reflective_model_find_stage (model, "Learned"));
  g_assert_null (footing_reflective_model_find_stage (model, NULL));
}

/* The NMC plans a new process from October 2027; the last day of an old form is still one. */
static void
test_is_offered_on_its_days (void)
{
  g_autoptr(FootingReflectiveModel) old = account_form ();
  g_autoptr(FootingReflectiveModel) young = account_form ();
  FootingDay last = footing_day_from_ymd (2027, 9, 30);

  g_assert_true (footing_reflective_model_is_offered (old, FOOTING_DAY_FIRST));
  g_assert_true (footing_reflective_model_is_offered (old, FOOTING_DAY_LAST));

  old->valid_until = last;
  young->valid_from = last + 1;
  g_assert_true (footing_reflective_model_is_offered (old, last));
  g_assert_false (footing_reflective_model_is_offered (young, last));
  g_assert_false (footing_reflective_model_is_offered (old, last + 1));
  g_assert_true (footing_reflective_model_is_offered (young, last + 1));
}

static void
test_labels_are_not_offered_as_forms (void)
{
  g_autoptr(FootingReflectiveModel) model = account_form ();

  model->use = FOOTING_REFLECTIVE_USE_LABEL;
  g_assert_false (footing_reflective_model_is_offered (model, footing_day_from_ymd (2026, 3, 12)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reflective-model/finds-a-stage-by-its-id", test_finds_a_stage_by_its_id);
  g_test_add_func ("/reflective-model/is-offered-on-its-days", test_is_offered_on_its_days);
  g_test_add_func ("/reflective-model/labels-are-not-offered-as-forms", test_labels_are_not_offered_as_forms);

  return g_test_run ();
}
