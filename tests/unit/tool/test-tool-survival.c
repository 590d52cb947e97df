/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <locale.h>

#include "footing-survival-input.h"
#include "footing-tool-survival.h"
#include "run-tool.h"

#define COLUMNS "survival - --time weeks --event left"

/* The leukaemia data of test-survival.c, with a comma, a quotation mark and "true" in them. */
static const char trial[] =
  "weeks,left,\"arm,given\"\r\n"
  "6,1,6-MP\r\n6,1,6-MP\r\n6,1,6-MP\r\n6,0,6-MP\r\n7,1,6-MP\r\n9,0,6-MP\r\n"
  "10,1,6-MP\r\n10,0,6-MP\r\n11,0,6-MP\r\n13,1,6-MP\r\n16,1,6-MP\r\n17,0,6-MP\r\n"
  "19,0,6-MP\r\n20,0,6-MP\r\n22,1,6-MP\r\n23,1,6-MP\r\n25,0,6-MP\r\n32,0,6-MP\r\n"
  "32,0,6-MP\r\n34,0,6-MP\r\n35,0,6-MP\r\n"
  "1,yes,\"a \"\"control\"\"\"\r\n1,TRUE,\"a \"\"control\"\"\"\r\n2,1.0,\"a \"\"control\"\"\"\r\n"
  "2,1,\"a \"\"control\"\"\"\r\n3,1,\"a \"\"control\"\"\"\r\n4,1,\"a \"\"control\"\"\"\r\n"
  "4,1,\"a \"\"control\"\"\"\r\n5,1,\"a \"\"control\"\"\"\r\n5,1,\"a \"\"control\"\"\"\r\n"
  "8,1,\"a \"\"control\"\"\"\r\n8,1,\"a \"\"control\"\"\"\r\n8,1,\"a \"\"control\"\"\"\r\n"
  "8,1,\"a \"\"control\"\"\"\r\n11,1,\"a \"\"control\"\"\"\r\n11,1,\"a \"\"control\"\"\"\r\n"
  "12,1,\"a \"\"control\"\"\"\r\n12,1,\"a \"\"control\"\"\"\r\n15,1,\"a \"\"control\"\"\"\r\n"
  "17,1,\"a \"\"control\"\"\"\r\n22,1,\"a \"\"control\"\"\"\r\n23,1,\"a \"\"control\"\"\"\r\n";

/* Late entry, as in vectors.py. */
static const char late[] =
  "from,until,left\n0,5,1\n0,9,0\n2,7,1\n3,9,1\n5,12,1\n6,14,0\n8,15,1\n";

static JsonObject *
run_json (JsonParser *parser,
          const char *line,
          const char *input)
{
  g_auto(Result) result = run_tool (footing_tool_survival, line, TRUE, input);

  g_assert_cmpstr (result.err, ==, "");
  g_assert_cmpint (result.status, ==, 0);

  return parse_object (parser, result.out);
}

static JsonObject *
get_element (JsonObject *object,
             const char *member,
             guint       index)
{
  return json_array_get_object_element (json_object_get_array_member (object, member), index);
}

static void
assert_number (JsonObject *object,
               const char *member,
               double      expected)
{
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (object, member), expected, 1e-6);
}

static void
assert_null (JsonObject *object,
             const char *member)
{
  g_assert_true (json_object_has_member (object, member));
  g_assert_true (json_object_get_null_member (object, member));
}

/* The figures are those of test-survival.c and test-log-rank.c, which name their sources. */
static void
test_prints_json (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = run_json (parser, COLUMNS " --group arm,given --times 12,40", trial);
  JsonObject *method = json_object_get_object_member (root, "method");
  JsonObject *treated = get_element (root, "groups", 0);
  JsonObject *control = get_element (root, "groups", 1);
  JsonObject *test = json_object_get_object_member (root, "logrank");
  JsonObject *row;

  g_assert_cmpfloat (json_object_get_double_member (method, "conf"), ==, 0.95);
  g_assert_cmpstr (json_object_get_string_member (method, "conf_type"), ==, "log-log");
  g_assert_cmpstr (json_object_get_string_member (method, "ties"), ==, "events before censorings");

  g_assert_cmpstr (json_object_get_string_member (treated, "name"), ==, "6-MP");
  g_assert_cmpint (json_object_get_int_member (treated, "n"), ==, 21);
  g_assert_cmpint (json_object_get_int_member (treated, "events"), ==, 9);
  assert_number (treated, "median", 23);
  assert_number (treated, "median_lower", 13);
  assert_null (treated, "median_upper");
  assert_number (treated, "rmst", 23.287394957983);
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (treated, "curve")), ==, 16);

  row = get_element (treated, "curve", 3);
  assert_number (row, "time", 10);
  g_assert_cmpint (json_object_get_int_member (row, "at_risk"), ==, 15);
  g_assert_cmpint (json_object_get_int_member (row, "events"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (row, "censored"), ==, 1);
  assert_number (row, "survival", 0.752941176471);
  assert_number (row, "std_error", 0.096349653);
  assert_number (row, "lower", 0.503199511);
  assert_number (row, "upper", 0.889361835);

  row = get_element (treated, "at", 0);
  assert_number (row, "time", 12);
  g_assert_cmpint (json_object_get_int_member (row, "at_risk"), ==, 12);
  assert_number (row, "survival", 0.752941176471);
  row = get_element (treated, "at", 1);
  g_assert_cmpint (json_object_get_int_member (row, "at_risk"), ==, 0);
  assert_null (row, "survival");
  assert_null (row, "lower");

  g_assert_cmpstr (json_object_get_string_member (control, "name"), ==, "a \"control\"");
  g_assert_cmpint (json_object_get_int_member (control, "events"), ==, 21);
  assert_number (control, "median", 8);
  assert_null (get_element (control, "curve", 11), "std_error");

  assert_number (test, "chi_squared", 16.792940989);
  g_assert_cmpint (json_object_get_int_member (test, "df"), ==, 1);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (test, "p"),
                                  4.168809109e-05, 1e-13);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (test, "observed"), 0),
                   ==, 9);
  g_assert_cmpfloat_with_epsilon (
    json_array_get_double_element (json_object_get_array_member (test, "expected"), 1),
    10.749499051969, 1e-10);
}

static void
test_without_groups (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = run_json (parser, COLUMNS, trial);

  g_assert_cmpint (json_array_get_length (json_object_get_array_member (root, "groups")), ==, 1);
  assert_null (get_element (root, "groups", 0), "name");
  g_assert_cmpint (json_object_get_int_member (get_element (root, "groups", 0), "n"), ==, 42);
  g_assert_cmpint (json_array_get_length (
                     json_object_get_array_member (get_element (root, "groups", 0), "at")),
                   ==, 0);
  assert_null (root, "logrank");
}

/* vectors.py */
static void
test_other_intervals (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = run_json (parser, COLUMNS " --group arm,given --conf 0.9 --conf-type plain",
                               trial);
  JsonObject *row = get_element (get_element (root, "groups", 0), "curve", 3);

  assert_number (row, "lower", 0.594460100);
  assert_number (row, "upper", 0.911422253);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (root, "method"),
                                                  "conf_type"),
                   ==, "plain");

  root = run_json (parser, COLUMNS " --group arm,given --conf-type log", trial);
  row = get_element (get_element (root, "groups", 0), "curve", 3);
  assert_number (row, "lower", 0.585918982);
  assert_number (row, "upper", 0.967574755);
}

/* vectors.py */
static void
test_late_entry (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = run_json (parser, "survival - --time until --event left --entry from", late);
  JsonObject *group = get_element (root, "groups", 0);

  g_assert_cmpint (json_object_get_int_member (get_element (group, "curve", 0), "at_risk"), ==, 4);
  assert_number (get_element (group, "curve", 0), "survival", 0.75);
  assert_number (get_element (group, "curve", 2), "survival", 0.48);
  assert_number (group, "median", 9);
}

static void
test_fractions_and_far_apart_times (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = run_json (parser, COLUMNS,
                               "weeks,left\n 0.1 ,1\n1e9,0\n0.30000000000000004,1\n0.3,1\n");
  JsonObject *group = get_element (root, "groups", 0);

  g_assert_cmpint (json_array_get_length (json_object_get_array_member (group, "curve")), ==, 4);
  g_assert_cmpfloat (json_object_get_double_member (get_element (group, "curve", 1), "time"),
                     ==, 0.3);
  g_assert_cmpfloat (json_object_get_double_member (get_element (group, "curve", 2), "time"),
                     ==, 0.30000000000000004);
  assert_number (get_element (group, "curve", 3), "time", 1e9);
}

static void
test_groups_in_order_of_appearance (void)
{
  static const char *const names[] = { "zebra", "", "Ängström", "ant" };
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = run_json (parser, COLUMNS " --group g",
                               "g,weeks,left\nzebra,1,1\n,2,0\nÄngström,3,1\nant,4,1\nzebra,5,0\n");

  g_assert_cmpint (json_array_get_length (json_object_get_array_member (root, "groups")), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (json_object_get_string_member (get_element (root, "groups", i), "name"),
                     ==, names[i]);
}

static void
test_prints_a_table (void)
{
  g_auto(Result) result = run_tool (footing_tool_survival, COLUMNS " --group arm,given --times 40",
                                    FALSE, trial);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.err, ==, "");
  g_assert_nonnull (strstr (result.out, "6-MP: people 21, left 9\n"));
  g_assert_nonnull (strstr (result.out, "Median: 23 (lower 13, upper not reached)\n"));
  g_assert_nonnull (strstr (result.out, "Mean up to 35: 23.28739496\n"));
  g_assert_nonnull (strstr (result.out,
                            "        10        15         1         1"
                            "    0.7529    0.0963    0.5032    0.8894\n"));
  g_assert_nonnull (strstr (result.out,
                            "        40         0         0         0"
                            "         –         –         –         –\n"));
  g_assert_nonnull (strstr (result.out,
                            "chi-squared 16.7929, degrees of freedom 1, p 4.169e-05\n"));
  g_assert_nonnull (strstr (result.out, "\n        21     10.75  a \"control\"\n"));
}

/* Text for people must not carry what a terminal obeys. */
static void
test_names_are_made_harmless (void)
{
  g_auto(Result) result = run_tool (footing_tool_survival, COLUMNS " --group g", FALSE,
                                    "g,weeks,left\n\"a\033[31m\nb\",1,1\n");

  g_assert_cmpint (result.status, ==, 0);
  g_assert_null (strchr (result.out, '\033'));
  g_assert_nonnull (strstr (result.out, "b: people 1, left 1\n"));
}

static void
test_wrong_usage (void)
{
  static const char *const lines[] = {
    "survival",
    "survival --time weeks --event left",
    "survival - --time weeks",
    "survival - --event left",
    "survival - - --time weeks --event left",
    COLUMNS " --times 3,x",
    COLUMNS " --times -3",
    COLUMNS " --times 1,,2",
    COLUMNS " --conf 95",
    COLUMNS " --conf 0",
    COLUMNS " --conf-type loglog",
    COLUMNS " --what",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    assert_refused (footing_tool_survival, lines[i], trial, 2, "footing-tool survival: ");
}

#define HEADER "weeks,left,from\n"

static void
test_bad_input_is_named (void)
{
  static const struct
  {
    const char *input;
    const char *message;
  } cases[] = {
    { "", ": the file is empty." },
    { "\n\n", ": the file is empty." },
    { HEADER, ": there is a header, but nobody below it." },
    { "weeks,gone,from\n1,1,0\n",
      ", line 1: there is no column “left”. There are: “weeks”, “gone”, “from”." },
    { "weeks,left,from,left\n1,1,0,1\n",
      ", line 1: there is more than one column “left”. "
      "There are: “weeks”, “left”, “from”, “left”." },
    { HEADER "1,1,0\n\nabc,1,0\n", ", line 4, column 1 (“weeks”): this is not a number: “abc”" },
    { HEADER ",1,0\n", ", line 2, column 1 (“weeks”): this is not a number: “”" },
    { HEADER "nan,1,0\n", ", line 2, column 1 (“weeks”): this is not a number: “nan”" },
    { HEADER "inf,1,0\n", ", line 2, column 1 (“weeks”): this is not a number: “inf”" },
    { HEADER "1e999,1,0\n", ", line 2, column 1 (“weeks”): this is not a number: “1e999”" },
    { HEADER "0x10,1,0\n", ", line 2, column 1 (“weeks”): this is not a number: “0x10”" },
    { HEADER "\"3,5\",1,0\n", ", line 2, column 1 (“weeks”): this is not a number: “3,5”" },
    { HEADER "-3,1,0\n", ", line 2, column 1 (“weeks”): this is negative: “-3”" },
    { HEADER "3,2,0\n",
      ", line 2, column 2 (“left”): this is neither 0 nor 1, false nor true, no nor yes: “2”" },
    { HEADER "3,,0\n",
      ", line 2, column 2 (“left”): this is neither 0 nor 1, false nor true, no nor yes: “”" },
    { HEADER "3,1,-1\n", ", line 2, column 3 (“from”): this is negative: “-1”" },
    { HEADER "3,1,\n", ", line 2, column 3 (“from”): this is not a number: “”" },
    { HEADER "3,1,3\n", ", line 2, column 3 (“from”): this is not before the time: “3”" },
    { HEADER "3,1\n", ", line 2, column 3: there are 2 cells, but the header has 3." },
    { HEADER "3\n", ", line 2, column 2: there is 1 cell, but the header has 3." },
    { HEADER "3,1,0,9\n", ", line 2, column 4: there are 4 cells, but the header has 3." },
    { HEADER "3,1,\"0\n",
      ", line 2, column 3: a quotation mark is opened here and never closed." },
    { HEADER "3,1,\"0\"1\n", ", line 2, column 3: there is text after a closing quotation mark." },
    { "PK\003\004", ", line 1: the file is not a text. Save it as CSV." },
    { "\xff\xfew", ", line 1: the file is UTF-16. Save it as CSV in UTF-8." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *message =
        g_strdup_printf ("footing-tool survival: standard input%s\n", cases[i].message);

      assert_refused (footing_tool_survival, COLUMNS " --entry from", cases[i].input, 1, message);
    }
}

static void
test_no_such_file (void)
{
  g_auto(Result) missing = run_tool (footing_tool_survival,
                                     "survival /nowhere/people.csv --time a --event b", TRUE, "");
  g_auto(Result) folder = run_tool (footing_tool_survival,
                                    "survival / --time a --event b", TRUE, "");

  g_assert_cmpint (missing.status, ==, 1);
  g_assert_nonnull (strstr (missing.err, "“people.csv”"));
  g_assert_cmpint (folder.status, ==, 1);
  g_assert_cmpstr (folder.out, ==, "");
}

static char *
people_apart (int n)
{
  GString *input = g_string_new ("id,weeks,left\n");

  for (int i = 0; i < n; i++)
    g_string_append_printf (input, "%d,1,1\n", i);

  return g_string_free_and_steal (input);
}

/* More than can be compared: that is said, and the curves are there. */
static void
test_many_groups (void)
{
  g_autofree char *input = people_apart (300);
  g_auto(Result) result = run_tool (footing_tool_survival, COLUMNS " --group id", TRUE, input);
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *root = parse_object (parser, result.out);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.err, ==,
                   "More than 200 groups are not compared by the log-rank test.\n");
  g_assert_cmpint (json_array_get_length (json_object_get_array_member (root, "groups")),
                   ==, 300);
  assert_null (root, "logrank");
}

static void
test_too_many_groups (void)
{
  g_autofree char *input = people_apart (FOOTING_SURVIVAL_INPUT_MAX_GROUPS + 1);

  assert_refused (footing_tool_survival, COLUMNS " --group id", input, 1,
                  "footing-tool survival: standard input, line 10002, column 1 (“id”): "
                  "these are more than 10000 groups. Is it the right column?\n");
}

int
main (int    argc,
      char **argv)
{
  /* As the program does: in the C locale alone, messages lose their quotation marks. */
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tool/survival/prints-json", test_prints_json);
  g_test_add_func ("/tool/survival/without-groups", test_without_groups);
  g_test_add_func ("/tool/survival/other-intervals", test_other_intervals);
  g_test_add_func ("/tool/survival/late-entry", test_late_entry);
  g_test_add_func ("/tool/survival/fractions-and-far-apart-times",
                   test_fractions_and_far_apart_times);
  g_test_add_func ("/tool/survival/groups-in-order-of-appearance",
                   test_groups_in_order_of_appearance);
  g_test_add_func ("/tool/survival/prints-a-table", test_prints_a_table);
  g_test_add_func ("/tool/survival/names-are-made-harmless", test_names_are_made_harmless);
  g_test_add_func ("/tool/survival/wrong-usage", test_wrong_usage);
  g_test_add_func ("/tool/survival/bad-input-is-named", test_bad_input_is_named);
  g_test_add_func ("/tool/survival/no-such-file", test_no_such_file);
  g_test_add_func ("/tool/survival/many-groups", test_many_groups);
  g_test_add_func ("/tool/survival/too-many-groups", test_too_many_groups);

  return g_test_run ();
}
