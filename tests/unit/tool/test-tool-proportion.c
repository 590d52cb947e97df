/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-tool-proportion.h"
#include "run-tool.h"

/* Wilson's interval of 7 of 10: 0.3968 to 0.8922 at 95% (see test-proportion.c), and at 90%
 * 0.4417 to 0.8731 (vectors.py). */
static void
test_prints_json (void)
{
  g_auto(Result) at_95 = run_tool (footing_tool_proportion, "proportion 7 10", TRUE, "");
  g_auto(Result) at_90 = run_tool (footing_tool_proportion, "proportion --conf 0.9 7 10", TRUE, "");
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *object = parse_object (parser, at_95.out);

  g_assert_cmpint (at_95.status, ==, 0);
  g_assert_cmpstr (at_95.err, ==, "");
  g_assert_cmpint (json_object_get_size (object), ==, 5);
  g_assert_cmpint (json_object_get_int_member (object, "x"), ==, 7);
  g_assert_cmpint (json_object_get_int_member (object, "n"), ==, 10);
  g_assert_cmpfloat (json_object_get_double_member (object, "estimate"), ==, 0.7);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (object, "lower"), 0.3968, 5e-5);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (object, "upper"), 0.8922, 5e-5);

  object = parse_object (parser, at_90.out);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (object, "lower"),
                                  0.4416997958698352, 1e-14);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (object, "upper"),
                                  0.873123416096802, 1e-14);
}

static void
test_prints_words (void)
{
  g_auto(Result) result = run_tool (footing_tool_proportion, "proportion 7 10", FALSE, "");
  g_auto(Result) nobody = run_tool (footing_tool_proportion, "proportion 0 0", FALSE, "");

  g_assert_cmpstr (result.out, ==, "7 of 10: 70.0%, with 95% confidence 39.7% to 89.2%\n");
  g_assert_cmpint (nobody.status, ==, 0);
  g_assert_cmpstr (nobody.out, ==, "0 of 0: there is no proportion of nobody.\n");
}

static void
test_nobody_is_null (void)
{
  g_auto(Result) result = run_tool (footing_tool_proportion, "proportion 0 0", TRUE, "");

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.out, ==,
                   "{\"x\": 0, \"n\": 0, \"estimate\": null, \"lower\": null, \"upper\": null}\n");
}

static void
test_wrong_usage (void)
{
  static const char *const lines[] = {
    "proportion", "proportion 7", "proportion 7 10 12", "proportion 11 10", "proportion -1 10",
    "proportion 1.5 10", "proportion seven 10", "proportion 7 10 --conf 1",
    "proportion 7 10 --conf 0", "proportion 7 10 --conf 95%", "proportion 7 10 --conf nan",
    "proportion 7 10 --what", "proportion 7 99999999999999999999",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    assert_refused (footing_tool_proportion, lines[i], "", 2, "footing-tool proportion: ");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tool/proportion/prints-json", test_prints_json);
  g_test_add_func ("/tool/proportion/prints-words", test_prints_words);
  g_test_add_func ("/tool/proportion/nobody-is-null", test_nobody_is_null);
  g_test_add_func ("/tool/proportion/wrong-usage", test_wrong_usage);

  return g_test_run ();
}
