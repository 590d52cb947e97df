/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-enum-types.h"
#include "footing-known-words.h"
#include "footing-reference.h"

/* ---- what ships ----------------------------------------------------------------------------- */

static void
test_everything_ships_and_loads (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *files = footing_reference_get_files (reference);

  g_assert_cmpuint (footing_reference_get_mistakes (reference)->len, ==, 0);
  g_assert_cmpuint (files->len, ==, 16);
  g_assert_cmpuint (footing_reference_get_standards (reference)->len, ==, 3);
  g_assert_cmpuint (footing_reference_get_models (reference)->len, ==, 9);
  g_assert_cmpuint (footing_reference_get_prompts (reference)->len, ==, 72);
  g_assert_cmpuint (footing_reference_get_prompt_groups (reference)->len, ==, 9);
  g_assert_cmpuint (footing_reference_get_prompt_themes (reference)->len, ==, 6);
  g_assert_cmpuint (footing_reference_get_hint_rules (reference)->len, ==, 70);
  g_assert_cmpuint (footing_reference_get_hint_categories (reference)->len, ==, 6);
  g_assert_cmpuint (footing_reference_get_leave_reasons (reference)->len, ==, 9);
  g_assert_cmpuint (footing_reference_get_codes (reference, FOOTING_CODES_JOB_ROLE)->len, ==, 14);
  g_assert_cmpuint (footing_reference_get_codes (reference, FOOTING_CODES_REGISTER_PART)->len, ==, 5);
  g_assert_cmpuint (footing_reference_get_codes (reference, FOOTING_CODES_EMPLOYMENT_STATUS)->len, ==, 5);
  g_assert_cmpuint (footing_reference_get_glossary (reference)->len, >, 40);
}

static void
test_every_file_says_where_it_comes_from (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *files = footing_reference_get_files (reference);

  for (guint i = 0; i < files->len; i++)
    {
      const FootingReferenceFile *file = files->pdata[i];

      g_assert_true (g_str_has_suffix (file->name, ".json"));
      g_assert_true (strstr (file->source, "://") != NULL || g_str_has_prefix (file->source, "Original") ||
                     file->further_sources->len > 0);
      g_assert_cmpint (file->date, >=, footing_day_from_ymd (2025, 1, 1));
    }
}

/* ---- standards: the figures of NHS England's model, core and gold --------------------------- */

typedef struct
{
  const char    *id;
  FootingOffset  due;
  FootingBasis   basis;
} Limit;

static const Limit core_limits[] = {
  { "initial", { 0, 14 }, FOOTING_BASIS_STANDARD },
  { "interim", { 3, 0 }, FOOTING_BASIS_LOCAL },
  { "final", { 6, 0 }, FOOTING_BASIS_STANDARD },
};

static const Limit gold_limits[] = {
  { "initial", { 0, 7 }, FOOTING_BASIS_STANDARD },
  { "month-2", { 2, 0 }, FOOTING_BASIS_STANDARD },
  { "month-4", { 4, 0 }, FOOTING_BASIS_STANDARD },
  { "interim", { 6, 0 }, FOOTING_BASIS_STANDARD },
  { "month-8", { 8, 0 }, FOOTING_BASIS_STANDARD },
  { "month-10", { 10, 0 }, FOOTING_BASIS_STANDARD },
  { "final", { 12, 0 }, FOOTING_BASIS_STANDARD },
};

static void
assert_limits (const FootingStandard *standard,
               const Limit           *limits,
               guint                  n)
{
  g_assert_cmpuint (standard->milestones->len, ==, n);

  for (guint i = 0; i < n; i++)
    {
      const FootingStandardMilestone *milestone = standard->milestones->pdata[i];

      g_assert_cmpstr (milestone->id, ==, limits[i].id);
      g_assert_cmpint (milestone->due.months, ==, limits[i].due.months);
      g_assert_cmpint (milestone->due.days, ==, limits[i].due.days);
      g_assert_cmpint (milestone->basis, ==, limits[i].basis);
      g_assert_cmpint (milestone->minutes, ==, 60);
      g_assert_true (milestone->required);
      g_assert_cmpuint (milestone->agenda->len, >=, 4);
    }
}

static void
assert_rule (const FootingStandard *standard,
             FootingRuleKind        kind,
             int                    value)
{
  for (guint i = 0; i < standard->rules->len; i++)
    {
      const FootingStandardRule *rule = standard->rules->pdata[i];

      g_assert_nonnull (strstr (rule->source, "https://"));
      g_assert_cmpint (rule->date, !=, FOOTING_DAY_NONE);

      if (rule->kind != kind)
        continue;

      g_assert_cmpint (rule->value, ==, value);
      return;
    }

  g_assert_not_reached ();
}

static void
test_the_core_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingStandard *core = footing_reference_get_standard (reference, "core");

  g_assert_cmpint (core->months, ==, 6);
  g_assert_cmpfloat (core->supernumerary_hours, ==, 75);
  g_assert_cmpfloat (core->protected_hours_preceptor, ==, 8);
  g_assert_cmpint (core->anchor, ==, FOOTING_ANCHOR_RULE_LATER);
  g_assert_cmpstr (core->discipline, ==, "nursing");
  assert_limits (core, core_limits, G_N_ELEMENTS (core_limits));
  assert_rule (core, FOOTING_RULE_LENGTH, 6);
  assert_rule (core, FOOTING_RULE_INITIAL, 14);
  assert_rule (core, FOOTING_RULE_MEETINGS, 3);
  assert_rule (core, FOOTING_RULE_SUPERNUMERARY, 75);
  assert_rule (core, FOOTING_RULE_PROTECTED_PRECEPTOR, 8);
  /* “middle of programme”, “completion of preceptorship programme”, “minimum 12 months’ experience” */
  assert_rule (core, FOOTING_RULE_MIDDLE, 0);
  assert_rule (core, FOOTING_RULE_COMPLETION, 0);
  assert_rule (core, FOOTING_RULE_PRECEPTOR_REGISTERED, 12);
}

static void
test_the_gold_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingStandard *gold = footing_reference_get_standard (reference, "gold");

  g_assert_cmpint (gold->months, ==, 12);
  g_assert_cmpfloat (gold->supernumerary_hours, ==, 75);
  g_assert_cmpfloat (gold->protected_hours_preceptor, ==, 12);
  assert_limits (gold, gold_limits, G_N_ELEMENTS (gold_limits));
  assert_rule (gold, FOOTING_RULE_LENGTH, 12);
  assert_rule (gold, FOOTING_RULE_INITIAL, 7);
  assert_rule (gold, FOOTING_RULE_RHYTHM, 2);
  assert_rule (gold, FOOTING_RULE_PROTECTED_PRECEPTOR, 12);
  g_assert_null (footing_reference_get_standard (reference, "silver"));
  g_assert_null (footing_reference_get_standard (reference, NULL));
}

/* NHS England, National preceptorship model for midwifery, core: a minimum of 12 months, sign-off at
 * nine, up to 18; four weeks or 150 hours, pro rata; 8 to 12 hours protected for both; progress
 * meetings at 3, 6 and 9 months; a named preceptor within one week, the first meeting within two.
 */
static const Limit midwifery_limits[] = {
  { "initial", { 0, 14 }, FOOTING_BASIS_STANDARD },
  { "month-3", { 3, 0 }, FOOTING_BASIS_STANDARD },
  { "interim", { 6, 0 }, FOOTING_BASIS_STANDARD },
  { "month-9", { 9, 0 }, FOOTING_BASIS_STANDARD },
  { "final", { 12, 0 }, FOOTING_BASIS_STANDARD },
};

static void
test_the_midwifery_standard (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingStandard *midwifery = footing_reference_get_standard (reference, "midwifery-core");
  const FootingStandardRule *hours = footing_standard_find_rule (midwifery, "supernumerary");

  g_assert_cmpint (midwifery->months, ==, 12);
  g_assert_cmpint (midwifery->anchor, ==, FOOTING_ANCHOR_RULE_START);
  g_assert_cmpstr (midwifery->discipline, ==, "midwifery");
  g_assert_cmpfloat (midwifery->protected_hours_preceptee, ==, 8);
  assert_limits (midwifery, midwifery_limits, G_N_ELEMENTS (midwifery_limits));
  assert_rule (midwifery, FOOTING_RULE_LENGTH, 12);
  assert_rule (midwifery, FOOTING_RULE_EARLIEST_COMPLETION, 9);
  assert_rule (midwifery, FOOTING_RULE_LATEST_COMPLETION, 18);
  assert_rule (midwifery, FOOTING_RULE_NAMED_PRECEPTOR, 7);
  assert_rule (midwifery, FOOTING_RULE_INITIAL, 14);
  assert_rule (midwifery, FOOTING_RULE_PROTECTED_PRECEPTOR, 8);
  assert_rule (midwifery, FOOTING_RULE_PROTECTED_PRECEPTEE, 8);
  g_assert_cmpint (hours->value, ==, 150);
  g_assert_true (hours->pro_rata);
  g_assert_cmpint (footing_standard_find_rule (midwifery, "progress-9")->value, ==, 9);
}

/* Whoever sets up a programme meets the standards for nursing first. */
static void
test_nursing_comes_first (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *standards = footing_reference_get_standards (reference);

  g_assert_cmpstr (((FootingStandard *) standards->pdata[0])->id, ==, "core");
  g_assert_cmpstr (((FootingStandard *) standards->pdata[1])->id, ==, "gold");
  g_assert_cmpstr (((FootingStandard *) standards->pdata[2])->id, ==, "midwifery-core");
}

/* ---- forms ---------------------------------------------------------------------------------- */

static void
test_every_kind_of_form_is_there (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  g_assert_cmpuint (footing_reference_get_forms (reference)->len, ==, 12);

  for (int kind = FOOTING_FORM_CHARTER; kind <= FOOTING_FORM_SESSION_RECORD; kind++)
    {
      const FootingForm *form = footing_reference_get_form_of_kind (reference, kind);

      g_assert_nonnull (form);
      g_assert_cmpint (form->kind, ==, kind);
      g_assert_true (form == footing_reference_get_form (reference, form->id));
    }

  g_assert_cmpstr (footing_reference_get_form_of_kind (reference, FOOTING_FORM_NEEDS_ANALYSIS)->id, ==, "snob");
}

static void
test_a_form_is_for_certain_eyes (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingForm *review = footing_reference_get_form (reference, "self-review");
  const FootingForm *evaluation = footing_reference_get_form (reference, "evaluation");

  g_assert_true (footing_form_is_seen_by (review, FOOTING_SIGNATURE_ROLE_PRECEPTOR));
  g_assert_false (footing_form_is_seen_by (review, FOOTING_SIGNATURE_ROLE_MANAGER));
  g_assert_false (footing_form_is_seen_by (review, FOOTING_SIGNATURE_ROLE_LEAD));
  g_assert_false (footing_form_is_seen_by (evaluation, FOOTING_SIGNATURE_ROLE_PRECEPTOR));
}

static void
test_the_learning_plan_has_its_seven_columns (void)
{
  static const char * const columns[] = { "goal", "why", "action", "support", "by-when", "evidence", "done" };
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingForm *plan = footing_reference_get_form (reference, "learning-plan");
  const FootingFormField *goals = footing_form_find_field (plan, "goals");

  g_assert_cmpint (goals->kind, ==, FOOTING_FORM_FIELD_TABLE);
  g_assert_cmpuint (goals->options->len, ==, G_N_ELEMENTS (columns));

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_assert_cmpstr (((const FootingFormOption *) goals->options->pdata[i])->id, ==, columns[i]);

  g_assert_null (footing_form_find_field (plan, "marks"));
}

/* ---- reflective models ---------------------------------------------------------------------- */

typedef struct
{
  const char *id;
  guint       n_stages; /* as published, or as their names say */
} Stages;

static const Stages published[] = {
  { "driscoll", 3 }, { "gibbs", 6 }, { "kolb", 4 }, { "johns", 5 }, { "atkins-murphy", 5 },
  { "era", 3 }, { "nmc-account", 4 }, { "free", 1 }, { "schon", 2 },
};

static void
test_models_have_their_stages (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  FootingDay today = footing_day_from_ymd (2026, 11, 22);

  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      const FootingReflectiveModel *model = footing_reference_get_model (reference, published[i].id);

      g_assert_nonnull (model);
      g_assert_cmpuint (model->stages->len, ==, published[i].n_stages);
      g_assert_true (model->local || model->source != NULL);
      g_assert_cmpint (footing_reflective_model_is_offered (model, today), ==, !g_str_equal (model->id, "schon"));
    }

  g_assert_cmpstr (footing_reference_get_default_model (reference)->id, ==, "driscoll");
}

static void
test_every_hint_of_a_stage_is_a_question (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *models = footing_reference_get_models (reference);

  for (guint i = 0; i < models->len; i++)
    {
      const FootingReflectiveModel *model = models->pdata[i];

      for (guint j = 0; j < model->stages->len; j++)
        {
          const FootingReflectiveStage *stage = model->stages->pdata[j];

          g_assert_nonnull (strchr (stage->hint, '?'));
          g_assert_cmpuint (g_utf8_strlen (stage->hint, -1), <=, 120);
        }
    }
}

/* ---- prompts -------------------------------------------------------------------------------- */

static const FootingPromptPhases phases[] = { FOOTING_PROMPT_BEFORE, FOOTING_PROMPT_DURING, FOOTING_PROMPT_AFTER };

static void
test_every_theme_is_served_in_every_phase (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *prompts = footing_reference_get_prompts (reference);
  const GPtrArray *themes = footing_reference_get_prompt_themes (reference);

  for (guint i = 0; i < themes->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (phases); j++)
      {
        FootingPromptWish wish = {
          .phase = phases[j],
          .theme = ((const FootingPromptSet *) themes->pdata[i])->id,
          .audience = FOOTING_PROMPT_FOR_PRECEPTOR,
        };
        g_autoptr(GPtrArray) chosen = footing_prompts_choose (prompts, &wish);

        g_test_message ("%s, phase %d", wish.theme, wish.phase);
        g_assert_cmpuint (chosen->len, ==, 2);
      }
}

static void
test_a_preceptee_is_served_too (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      FootingPromptWish wish = { .phase = phases[i], .audience = FOOTING_PROMPT_FOR_PRECEPTEE };
      g_autoptr(GPtrArray) chosen = footing_prompts_choose (footing_reference_get_prompts (reference), &wish);

      g_assert_cmpuint (chosen->len, ==, 2);
    }
}

/* Somebody reflects forty times without a theme: there is always something, and all nine groups
 * come up but the one that is for the session itself.
 */
static void
test_the_choice_wanders_through_the_groups (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);
  const char *recent[81] = { NULL };
  FootingPromptWish wish = { .phase = FOOTING_PROMPT_AFTER, .audience = FOOTING_PROMPT_FOR_PRECEPTOR };

  for (guint i = 0; i < 40; i++)
    {
      g_autoptr(GPtrArray) chosen = NULL;

      wish.recent = recent + 80 - 2 * i;
      wish.seed = i;
      chosen = footing_prompts_choose (footing_reference_get_prompts (reference), &wish);
      g_assert_cmpuint (chosen->len, ==, 2);

      for (guint j = 0; j < 2; j++)
        {
          const FootingPrompt *prompt = chosen->pdata[j];

          recent[79 - 2 * i - j] = prompt->id;
          g_hash_table_add (groups, prompt->group);
        }
    }

  g_assert_cmpuint (g_hash_table_size (groups), >=, 8);
}

static void
test_prompts_are_as_written (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *prompts = footing_reference_get_prompts (reference);

  g_assert_cmpstr (footing_reference_get_prompt (reference, "journey-45")->text, ==,
                   "What does progress look like to them?");
  g_assert_cmpstr (footing_reference_get_prompt (reference, "listening-66")->text, ==,
                   "What would a fair apology sound like, in two sentences, without a \"but\"?");
  g_assert_null (footing_reference_get_prompt (reference, "before-00"));

  for (guint i = 0; i < prompts->len; i++)
    {
      const FootingPrompt *prompt = prompts->pdata[i];
      g_autofree char *ending = g_strdup_printf ("-%02u", i + 1);

      g_assert_true (prompt->enabled);
      g_assert_cmpstr (prompt->source, ==, "original");
      g_assert_true (g_str_has_suffix (prompt->id, ending));
      g_assert_true (g_str_has_prefix (prompt->id, prompt->group));
    }
}

/* ---- hints ---------------------------------------------------------------------------------- */

static void
test_hint_rules_ask_and_do_not_tell (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *rules = footing_reference_get_hint_rules (reference);

  for (guint i = 0; i < rules->len; i++)
    {
      const FootingHintRule *rule = rules->pdata[i];

      g_assert_true (rule->enabled);
      g_assert_cmpstr (rule->lang, ==, "en-GB");
      g_assert_nonnull (strchr (rule->question, '?'));
      g_assert_true (g_str_has_suffix (rule->rationale, "."));
    }
}

/* ---- codes and reasons ---------------------------------------------------------------------- */

/* Whatever changes, there is a reason to choose; none is missing where none of the others fits. */
static void
test_every_change_has_reasons (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  for (guint kind = FOOTING_CHANGE_PRECEPTOR; kind <= FOOTING_CHANGE_MOVE; kind <<= 1)
    {
      g_autoptr(GPtrArray) reasons = footing_reference_list_change_reasons (reference, kind);
      const FootingChangeReason *last = g_ptr_array_index (reasons, reasons->len - 1);

      g_assert_cmpuint (reasons->len, >, 2);
      g_assert_cmpstr (last->id, ==, "other");
    }

  g_assert_cmpstr (footing_reference_get_change_reason (reference, "planned-handover")->label, ==,
                   "A handover that was planned");
  g_assert_null (footing_reference_get_change_reason (reference, "no-such-reason"));
}

static void
test_leave_reasons_are_those_of_asc_wds (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *reasons = footing_reference_get_leave_reasons (reference);

  for (guint i = 0; i < reasons->len; i++)
    g_assert_cmpint (((const FootingLeaveReason *) reasons->pdata[i])->code, ==, i + 1);

  g_assert_cmpint (footing_reference_get_leave_reason (reference, "health")->event, ==,
                   FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);
  g_assert_cmpint (footing_reference_get_leave_reason (reference, "same-organisation")->event, ==,
                   FOOTING_LEAVING_EVENT_INTERNAL_MOVE);
  g_assert_cmpint (footing_reference_get_leave_reason (reference, "retired")->event, ==,
                   FOOTING_LEAVING_EVENT_LEFT_PROFESSION);
}

/* The file and the book must mean the same by the same word. */
static void
test_events_have_the_words_of_the_book (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GEnumClass) events = g_type_class_ref (FOOTING_TYPE_LEAVING_EVENT);
  const char * const words[] = { "left-employer", "left-workplace", "left-profession", "internal-move" };

  g_assert_cmpuint (events->n_values, ==, G_N_ELEMENTS (words));

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpint (g_enum_get_value_by_nick (events, words[i])->value, ==, i);
}

static void
assert_code (FootingReference *reference,
             FootingCodeList   list,
             const char       *code,
             const char       *label)
{
  g_autofree char *text = footing_reference_describe_code (reference, list, code);

  g_assert_cmpstr (text, ==, label);
}

static void
test_codes_have_words_and_unknown_ones_stay (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  assert_code (reference, FOOTING_CODES_JOB_ROLE, "16", "Registered nurse");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "37", "Nursing associate");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "4", "Registered manager");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "999", "Unknown code 999");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "0", "Unknown code 0");
  assert_code (reference, FOOTING_CODES_JOB_ROLE, "", NULL);
  assert_code (reference, FOOTING_CODES_JOB_ROLE, NULL, NULL);
  assert_code (reference, FOOTING_CODES_REGISTER_PART, "01", "Adult nurse");
  assert_code (reference, FOOTING_CODES_REGISTER_PART, "1", "Adult nurse");
  assert_code (reference, FOOTING_CODES_REGISTER_PART, "10", "Unknown code 10");
  assert_code (reference, FOOTING_CODES_EMPLOYMENT_STATUS, "3", "Pool or bank");

  g_assert_true (footing_reference_find_code (reference, FOOTING_CODES_JOB_ROLE, "37")->preceptorship);
  g_assert_false (footing_reference_find_code (reference, FOOTING_CODES_JOB_ROLE, "38")->preceptorship);
}

/* ---- bank holidays -------------------------------------------------------------------------- */

static guint
count_bank_holidays (const FootingCalendar *calendar,
                     int                    year)
{
  FootingDay end = footing_day_from_ymd (year + 1, 1, 1);
  guint n = 0;

  for (FootingDay day = footing_day_from_ymd (year, 1, 1); day < end; day++)
    n += footing_calendar_is_bank_holiday (calendar, day);

  return n;
}

static void
test_every_year_has_eight_bank_holidays (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingCalendar *calendar = footing_reference_get_calendar (reference);

  for (int year = 2019; year <= 2040; year++)
    g_assert_cmpuint (count_bank_holidays (calendar, year), ==, year == 2022 ? 10 : year == 2023 ? 9 : 8);
}

static void
test_the_list_is_what_the_rules_say (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *listed = footing_reference_get_bank_holidays (reference);
  guint next = 0;

  for (int year = 2024; year <= 2030; year++)
    {
      g_autoptr(GPtrArray) computed = footing_calendar_compute_year (year);

      for (guint i = 0; i < computed->len; i++, next++)
        {
          const FootingBankHoliday *holiday = listed->pdata[next];
          const FootingBankHoliday *by_rule = computed->pdata[i];

          g_assert_cmpint (holiday->day, ==, by_rule->day);
          g_assert_cmpstr (holiday->name, ==, by_rule->name);
          g_assert_cmpint (holiday->kind, ==, FOOTING_BANK_HOLIDAY_LISTED);
          g_assert_cmpint (holiday->published, ==, year <= 2028);
        }
    }
}

/* The irregular years, as the government published them. */
static void
test_exceptions (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingCalendar *calendar = footing_reference_get_calendar (reference);

  g_assert_false (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2020, 5, 4)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2020, 5, 8)));
  g_assert_false (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 5, 30)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 6, 2)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 6, 3)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2022, 9, 19)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2023, 5, 1)));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2023, 5, 8)));
}

/* Other kinds are read while somebody holds the calendar. */
static void
test_a_calendar_outlives_the_reading_of_the_rest (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingCalendar *calendar = footing_reference_get_calendar (reference);

  footing_reference_get_files (reference);
  g_assert_true (footing_reference_get_calendar (reference) == calendar);
  g_assert_true (footing_calendar_is_bank_holiday (calendar, footing_day_from_ymd (2026, 12, 28)));
}

/* ---- words and rules ------------------------------------------------------------------------ */

static void
test_the_glossary_has_the_words (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingGlossaryTerm *preceptee = footing_reference_get_glossary_term (reference, "preceptee");

  g_assert_cmpstr (preceptee->term, ==, "Preceptee");
  g_assert_cmpstr (preceptee->code, ==, "preceptee");
  g_assert_cmpuint (preceptee->avoid->len, ==, 2);
  g_assert_null (footing_reference_get_glossary_term (reference, preceptee->avoid->pdata[0]));
}

/* Two at a time is what a published local policy says. */
static void
test_the_preceptor_rule (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();

  g_assert_cmpint (footing_reference_get_preceptor_rule (reference)->limit, ==, 2);
}

static void
test_the_revalidation_rule (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const FootingRevalidationRule *rule =
    footing_reference_get_revalidation_rule (reference, footing_day_from_ymd (2026, 11, 22));

  g_assert_cmpint (rule->period_years, ==, 3);
  g_assert_cmpint (rule->practice_hours, ==, 450);
  g_assert_cmpint (rule->practice_hours_dual, ==, 900);
  g_assert_cmpint (rule->cpd_hours, ==, 35);
  g_assert_cmpint (rule->cpd_participatory_hours, ==, 20);
  g_assert_cmpint (rule->feedback, ==, 5);
  g_assert_cmpint (rule->reflective_accounts, ==, 5);
  g_assert_null (footing_reference_get_revalidation_rule (reference, footing_day_from_ymd (2016, 3, 31)));
}

/* Spell checkers have not heard of preceptees, and a person's name is no mistake. */
static void
test_words_of_the_field_are_no_mistakes (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_auto(GStrv) words = footing_known_words (reference, "Amara Okafor");
  const char *expected[] = { "preceptee", "Preceptees", "preceptor", "preceptors", "preceptorship", "NMC", "ASC", "WDS",
                             "CPD", "Amara", "Okafor" };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_true (g_strv_contains ((const char * const *) words, expected[i]));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reference/everything-ships-and-loads", test_everything_ships_and_loads);
  g_test_add_func ("/reference/every-file-says-where-it-comes-from", test_every_file_says_where_it_comes_from);
  g_test_add_func ("/reference/the-core-standard", test_the_core_standard);
  g_test_add_func ("/reference/the-gold-standard", test_the_gold_standard);
  g_test_add_func ("/reference/the-midwifery-standard", test_the_midwifery_standard);
  g_test_add_func ("/reference/nursing-comes-first", test_nursing_comes_first);
  g_test_add_func ("/reference/every-kind-of-form-is-there", test_every_kind_of_form_is_there);
  g_test_add_func ("/reference/a-form-is-for-certain-eyes", test_a_form_is_for_certain_eyes);
  g_test_add_func ("/reference/the-learning-plan-has-its-seven-columns", test_the_learning_plan_has_its_seven_columns);
  g_test_add_func ("/reference/models-have-their-stages", test_models_have_their_stages);
  g_test_add_func ("/reference/every-hint-of-a-stage-is-a-question", test_every_hint_of_a_stage_is_a_question);
  g_test_add_func ("/reference/every-theme-is-served-in-every-phase", test_every_theme_is_served_in_every_phase);
  g_test_add_func ("/reference/a-preceptee-is-served-too", test_a_preceptee_is_served_too);
  g_test_add_func ("/reference/the-choice-wanders-through-the-groups", test_the_choice_wanders_through_the_groups);
  g_test_add_func ("/reference/prompts-are-as-written", test_prompts_are_as_written);
  g_test_add_func ("/reference/hint-rules-ask-and-do-not-tell", test_hint_rules_ask_and_do_not_tell);
  g_test_add_func ("/reference/every-change-has-reasons", test_every_change_has_reasons);
  g_test_add_func ("/reference/leave-reasons-are-those-of-asc-wds", test_leave_reasons_are_those_of_asc_wds);
  g_test_add_func ("/reference/events-have-the-words-of-the-book", test_events_have_the_words_of_the_book);
  g_test_add_func ("/reference/codes-have-words-and-unknown-ones-stay", test_codes_have_words_and_unknown_ones_stay);
  g_test_add_func ("/reference/every-year-has-eight-bank-holidays", test_every_year_has_eight_bank_holidays);
  g_test_add_func ("/reference/the-list-is-what-the-rules-say", test_the_list_is_what_the_rules_say);
  g_test_add_func ("/reference/exceptions", test_exceptions);
  g_test_add_func ("/reference/a-calendar-outlives-the-reading-of-the-rest",
                   test_a_calendar_outlives_the_reading_of_the_rest);
  g_test_add_func ("/reference/the-glossary-has-the-words", test_the_glossary_has_the_words);
  g_test_add_func ("/reference/words-of-the-field-are-no-mistakes", test_words_of_the_field_are_no_mistakes);
  g_test_add_func ("/reference/the-preceptor-rule", test_the_preceptor_rule);
  g_test_add_func ("/reference/the-revalidation-rule", test_the_revalidation_rule);

  return g_test_run ();
}
