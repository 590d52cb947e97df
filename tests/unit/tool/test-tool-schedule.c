/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <json-glib/json-glib.h>

#include "footing-tool-schedule.h"

static GString *printed;
static GString *complained;

static void
print_cb (const char *text)
{
  g_string_append (printed, text);
}

static void
complain_cb (const char *text)
{
  g_string_append (complained, text);
}

/* Runs the command with @line split at its spaces, and keeps what it prints. */
static int
run (const char *line,
     gboolean    json)
{
  g_auto(GStrv) arguments = g_strsplit (line, " ", -1);
  GPrintFunc print = g_set_print_handler (print_cb);
  GPrintFunc complain = g_set_printerr_handler (complain_cb);
  int status;

  g_string_truncate (printed, 0);
  g_string_truncate (complained, 0);
  status = footing_tool_schedule ((int) g_strv_length (arguments), arguments, json);
  g_set_print_handler (print);
  g_set_printerr_handler (complain);

  return status;
}

static JsonArray *
run_json (const char *line,
          JsonParser *parser)
{
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (run (line, TRUE), ==, 0);
  g_assert_cmpstr (complained->str, ==, "");
  json_parser_load_from_data (parser, printed->str, -1, &error);
  g_assert_no_error (error);

  return json_node_get_array (json_parser_get_root (parser));
}

static const char *
get (JsonArray  *milestones,
     guint       i,
     const char *member)
{
  JsonObject *milestone = json_array_get_object_element (milestones, i);

  g_assert_true (json_object_has_member (milestone, member));

  return json_object_get_null_member (milestone, member) ? NULL
                                                         : json_object_get_string_member (milestone,
                                                                                          member);
}

static void
assert_milestone (JsonArray  *milestones,
                  guint       i,
                  const char *name,
                  const char *due,
                  const char *late,
                  const char *planned)
{
  g_assert_cmpstr (get (milestones, i, "milestone"), ==, name);
  g_assert_cmpstr (get (milestones, i, "due"), ==, due);
  g_assert_cmpstr (get (milestones, i, "late"), ==, late);
  g_assert_cmpstr (get (milestones, i, "planned"), ==, planned);
}

static void
test_core_is_the_example_of_the_manual (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonArray *milestones = run_json ("schedule --standard core --start 2026-01-05", parser);

  g_assert_cmpuint (json_array_get_length (milestones), ==, 3);
  assert_milestone (milestones, 0, "initial", "2026-01-19", "2026-01-20", "2026-01-19");
  g_assert_cmpstr (get (milestones, 0, "opens"), ==, "2026-01-05");
  /* Easter Sunday, and a Sunday: the last working days before. */
  assert_milestone (milestones, 1, "interim", "2026-04-05", "2026-04-06", "2026-04-02");
  assert_milestone (milestones, 2, "final", "2026-07-05", "2026-07-06", "2026-07-03");
}

static void
test_gold_counts_from_the_later_day (void)
{
  /* A week after the PIN, then every second month of the year. */
  static const char * const due[] = {
    "2026-02-09", "2026-04-02", "2026-06-02", "2026-08-02", "2026-10-02", "2026-12-02", "2027-02-02"
  };
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonArray *milestones = run_json ("schedule --standard gold --start 2026-01-05 --pin 2026-02-02",
                                    parser);

  g_assert_cmpuint (json_array_get_length (milestones), ==, G_N_ELEMENTS (due));
  for (guint i = 0; i < G_N_ELEMENTS (due); i++)
    g_assert_cmpstr (get (milestones, i, "due"), ==, due[i]);

  milestones = run_json ("schedule --standard gold --start 2026-01-05 --pin 2026-02-02"
                         " --anchor start", parser);
  g_assert_cmpstr (get (milestones, 0, "due"), ==, "2026-01-12");
}

static void
test_pauses_may_be_repeated_and_go_on (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonArray *milestones = run_json ("schedule --standard core --start 2026-01-05"
                                    " --pause 2026-05-01.. --pause 2026-02-02..2026-02-15", parser);

  assert_milestone (milestones, 0, "initial", "2026-01-19", "2026-01-20", "2026-01-19");
  assert_milestone (milestones, 1, "interim", "2026-04-19", "2026-04-20", "2026-04-17");
  assert_milestone (milestones, 2, "final", NULL, NULL, NULL);
}

/* The fourteen days of the pause are in the last day that was agreed on. */
static void
test_a_programme_goes_on_for_longer (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonArray *milestones = run_json ("schedule --standard core --start 2026-01-05 --extend-to 2026-09-30"
                                    " --pause 2026-02-02..2026-02-15",
                                    parser);

  assert_milestone (milestones, 1, "interim", "2026-04-19", "2026-04-20", "2026-04-17");
  assert_milestone (milestones, 2, "final", "2026-09-30", "2026-10-01", "2026-09-30");
  g_assert_cmpuint (json_object_get_size (json_array_get_object_element (milestones, 2)), ==, 5);

  g_assert_cmpint (run ("schedule --standard core --start 2026-01-05 --extend-to 2026-05-01", FALSE),
                   ==, 0);
  g_assert_nonnull (strstr (printed->str, "Ends on 2026-07-05.\nThe extension"));

  /* A script is told apart from what it reads. */
  g_assert_cmpint (run ("schedule --standard core --start 2026-01-05 --extend-to 2026-05-01", TRUE), ==, 0);
  g_assert_nonnull (strstr (complained->str, "changes nothing"));
  g_assert_true (g_str_has_prefix (printed->str, "["));
}

/* Nights from Wednesday to Friday: the Wednesday before the limit, Monday 19 January. */
static void
test_a_rota_is_a_hint (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonArray *milestones = run_json ("schedule --standard core --start 2026-01-05 --rota DDDDDOO"
                                    " --rota OONNNOO",
                                    parser);

  assert_milestone (milestones, 0, "initial", "2026-01-19", "2026-01-20", "2026-01-14");

  g_assert_cmpint (run ("schedule --standard core --start 2026-01-05 --rota OONNNOO", FALSE), ==, 0);
  g_assert_nonnull (strstr (printed->str, "2026-01-14  The last day before the limit that suits.\n"));
}

static void
test_a_table_says_why (void)
{
  g_assert_cmpint (run ("schedule --standard core --start 2026-01-05", FALSE), ==, 0);
  g_assert_nonnull (strstr (printed->str, "From 2026-01-05. Counted from the start, because"));
  g_assert_nonnull (strstr (printed->str, "Ends on 2026-07-05."));
  g_assert_nonnull (strstr (printed->str, "2026-01-05  2026-01-19  2026-01-20  2026-01-19\n"));

  g_assert_cmpint (run ("schedule --standard core --start 2026-01-05 --pause 2026-01-07..", FALSE),
                   ==, 0);
  g_assert_nonnull (strstr (printed->str, "2026-01-05  not known   not known   not known\n"));
  g_assert_null (strstr (printed->str, "Ends on"));
}

static void
test_json_may_also_be_asked_for_behind (void)
{
  g_assert_cmpint (run ("schedule --standard core --start 2026-01-05 --json", FALSE), ==, 0);
  g_assert_true (g_str_has_prefix (printed->str, "["));
}

static void
test_mistakes_are_told_in_words (void)
{
  static const struct
  {
    const char *line;
    int         status;
    const char *words;
  } cases[] = {
    { "schedule", 2, "A standard and a start day are needed" },
    { "schedule --standard core", 2, "A standard and a start day are needed" },
    { "schedule --standard core --start 2026-01-05 more", 2, "options" },
    { "schedule --standard core --start 2026-01-05 --colour blue", 2, "--colour" },
    { "schedule --standard core --start 2026-01-05 --anchor birth", 2, "“birth”" },
    { "schedule --standard silver --start 2026-01-05", 2, "core, gold" },
    { "schedule --standard core --start 2026-02-30", 2, "--start: “2026-02-30”" },
    { "schedule --standard core --start 05/01/2026", 2, "--start: “05/01/2026”" },
    { "schedule --standard core --start 2026-01-05 --pin soon", 2, "--pin: “soon”" },
    { "schedule --standard core --start 2026-01-05 --anchor pin", 1, "PIN" },
    { "schedule --standard core --start 2026-01-05 --pause 2026-03-01", 2, "two dots" },
    { "schedule --standard core --start 2026-01-05 --pause ..2026-03-01", 2, "--pause: “”" },
    { "schedule --standard core --start 2026-01-05 --pause 2026-03-10..2026-03-01", 1,
      "ends before that" },
    { "schedule --standard core --start 2199-12-01", 1, "1900 to 2199" },
    { "schedule --standard core --start 2026-01-05 --extend-to later", 2, "--extend-to: “later”" },
    { "schedule --standard core --start 2026-01-05 --rota DDDDD", 1, "whole weeks" },
    { "schedule --standard core --start 2026-01-05 --rota DDDDDXX", 1, "“DDDDDXX”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (run (cases[i].line, TRUE), ==, cases[i].status);
      g_assert_nonnull (strstr (complained->str, cases[i].words));
      g_assert_cmpstr (printed->str, ==, "");
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  printed = g_string_new (NULL);
  complained = g_string_new (NULL);

  g_test_add_func ("/tool-schedule/core-is-the-example-of-the-manual",
                   test_core_is_the_example_of_the_manual);
  g_test_add_func ("/tool-schedule/gold-counts-from-the-later-day",
                   test_gold_counts_from_the_later_day);
  g_test_add_func ("/tool-schedule/pauses-may-be-repeated-and-go-on",
                   test_pauses_may_be_repeated_and_go_on);
  g_test_add_func ("/tool-schedule/a-programme-goes-on-for-longer",
                   test_a_programme_goes_on_for_longer);
  g_test_add_func ("/tool-schedule/a-rota-is-a-hint", test_a_rota_is_a_hint);
  g_test_add_func ("/tool-schedule/a-table-says-why", test_a_table_says_why);
  g_test_add_func ("/tool-schedule/json-may-also-be-asked-for-behind",
                   test_json_may_also_be_asked_for_behind);
  g_test_add_func ("/tool-schedule/mistakes-are-told-in-words", test_mistakes_are_told_in_words);

  status = g_test_run ();
  g_string_free (printed, TRUE);
  g_string_free (complained, TRUE);

  return status;
}
