/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <locale.h>

#include "run-tool.h"

#include "footing-tool-match.h"

/* p1 and p2 work with m1, who has room for one; m2 is elsewhere and p1's wish. p3 is a midwife. */
static const char cohort[] =
  "{\"preceptees\": [\n"
  "  {\"id\": \"p1\", \"workplace\": \"w1\", \"profession\": \"rn_adult\", \"prefers\": [\"m2\"], \"avoids\": []},\n"
  "  {\"id\": \"p2\", \"workplace\": \"w1\", \"profession\": \"nursing_associate\"},\n"
  "  {\"id\": \"p3\", \"workplace\": \"w1\", \"profession\": \"midwife\"}],\n"
  " \"preceptors\": [\n"
  "  {\"id\": \"m1\", \"workplace\": \"w1\", \"profession\": \"rn_adult\", \"prepared\": true,\n"
  "   \"months_registered\": 30, \"load\": 1, \"limit\": 2, \"prefers\": [], \"avoids\": [], \"manages\": []},\n"
  "  {\"id\": \"m2\", \"workplace\": \"w2\", \"profession\": \"rn_adult\", \"prepared\": true,\n"
  "   \"months_registered\": 12, \"load\": 0, \"limit\": 2, \"prefers\": [\"p1\"]},\n"
  "  {\"id\": \"m3\", \"workplace\": \"w1\", \"profession\": \"rn_child\", \"prepared\": true,\n"
  "   \"months_registered\": 11, \"load\": 0, \"limit\": 1}]}\n";

static JsonObject *
match_json (JsonParser *parser,
            const char *line,
            const char *input)
{
  g_auto(Result) result = run_tool (footing_tool_match, line, TRUE, input);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.err, ==, "");

  return parse_object (parser, result.out);
}

static void
assert_pair (JsonArray  *pairs,
             guint       i,
             const char *preceptee,
             const char *preceptor,
             int         cost)
{
  JsonObject *pair = json_array_get_object_element (pairs, i);

  g_assert_cmpstr (json_object_get_string_member (pair, "preceptee"), ==, preceptee);
  g_assert_cmpstr (json_object_get_string_member (pair, "preceptor"), ==, preceptor);
  g_assert_cmpint (json_object_get_int_member (pair, "cost"), ==, cost);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (pair, "reasons")), ==, 3);
}

/* p1 with m1 would be 41 and p2 with m2 110; this way it is 60 and 51. */
static void
test_the_whole_cohort (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *answer = match_json (parser, "match -", cohort);
  JsonArray *pairs = json_object_get_array_member (answer, "pairs");
  JsonArray *unmatched = json_object_get_array_member (answer, "unmatched");

  g_assert_cmpuint (json_array_get_length (pairs), ==, 2);
  assert_pair (pairs, 0, "p1", "m2", 60);
  assert_pair (pairs, 1, "p2", "m1", 51);
  g_assert_cmpuint (json_array_get_length (unmatched), ==, 1);
  g_assert_cmpstr (json_array_get_string_element (unmatched, 0), ==, "p3");
  g_assert_cmpint (json_object_get_int_member (answer, "total_cost"), ==, 111);
  g_assert_false (json_object_has_member (answer, "matrix"));
}

static void
assert_cost (JsonObject *matrix,
             const char *preceptee,
             const char *preceptor,
             int         cost)
{
  JsonObject *row = json_object_get_object_member (matrix, preceptee);

  g_assert_cmpuint (json_object_get_size (row), ==, 3);
  if (cost < 0)
    g_assert_true (json_object_get_null_member (row, preceptor));
  else
    g_assert_cmpint (json_object_get_int_member (row, preceptor), ==, cost);
}

static void
test_the_matrix_has_every_pair (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *matrix = json_object_get_object_member (match_json (parser, "match - --matrix", cohort), "matrix");

  g_assert_cmpuint (json_object_get_size (matrix), ==, 3);
  assert_cost (matrix, "p1", "m1", 21);
  assert_cost (matrix, "p1", "m2", 60);
  assert_cost (matrix, "p1", "m3", -1);
  assert_cost (matrix, "p2", "m1", 51);
  assert_cost (matrix, "p2", "m2", 110);
  assert_cost (matrix, "p3", "m1", -1);
}

static void
test_words (void)
{
  g_auto(Result) result = run_tool (footing_tool_match, "match - --matrix", FALSE, cohort);
  static const char * const lines[] = {
    "Preceptee  Preceptor  Points\n",
    "\np2         m1             51\n",
    "\np3         nobody          –\n",
    "2 of 3 have a preceptor. All pairs together cost 111 points.\n",
    "  Another workplace, same profession: 60 points.\n",
    "  Both asked for each other: 0 points.\n",
    "  m1 is registered in another discipline.\n",
    "  No single change would give them somebody.\n",
    "\np2      51  110   –\n",
  };

  g_assert_cmpint (result.status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_test_message ("%s", lines[i]);
      g_assert_nonnull (strstr (result.out, lines[i]));
    }
}

static void
test_what_is_missing_is_unknown (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *answer =
    match_json (parser, "match -",
                "{\"preceptees\": [{\"id\": \"One Person\", \"workplace\": null}],"
                " \"preceptors\": [{\"id\": \"m1\"}, {\"id\": \"m2\", \"prepared\": true},"
                " {\"id\": \"m3\", \"prepared\": true, \"months_registered\": 12, \"load\": 1}]}");

  /* Neither workplace nor profession known, no wishes, and room for two, of which one is taken. */
  assert_pair (json_object_get_array_member (answer, "pairs"), 0, "One Person", "m3", 111);
}

static void
test_rules (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *answer =
    match_json (parser, "match -",
                "{\"preceptees\": [{\"id\": \"p1\"}, {\"id\": \"p2\"}, {\"id\": \"p3\"}],"
                " \"preceptors\": [{\"id\": \"m1\", \"prepared\": true, \"months_registered\": 6},"
                " {\"id\": \"m2\", \"limit\": 1}],"
                " \"rules\": {\"months_registered\": 6,"
                " \"locked\": [{\"preceptee\": \"p2\", \"preceptor\": \"m2\"}],"
                " \"refused\": [{\"preceptee\": \"p1\", \"preceptor\": \"m1\"}]}}");
  JsonArray *pairs = json_object_get_array_member (answer, "pairs");

  g_assert_cmpuint (json_array_get_length (pairs), ==, 2);
  assert_pair (pairs, 0, "p2", "m2", 110);
  assert_pair (pairs, 1, "p3", "m1", 110);
}

/* Early on Mondays, against nights at the end of the week. */
static void
test_patterns (void)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *answer =
    match_json (parser, "match -",
                "{\"preceptees\": [{\"id\": \"p1\", \"pattern\": \"DDDOOOODDOOOOO\"}], \"preceptors\": ["
                "{\"id\": \"m1\", \"prepared\": true, \"months_registered\": 12, \"pattern\": \"NNN---D\"},"
                "{\"id\": \"m2\", \"prepared\": true, \"months_registered\": 12, \"load\": 1,"
                " \"pattern\": \"OODOOOO\"}]}");

  assert_pair (json_object_get_array_member (answer, "pairs"), 0, "p1", "m2", 111);
}

static void
test_nobody_is_an_answer (void)
{
  static const char * const inputs[] = {
    "{\"preceptees\": [], \"preceptors\": []}",
    "{\"preceptees\": [], \"preceptors\": [{\"id\": \"m1\"}]}",
  };
  g_auto(Result) words = run_tool (footing_tool_match, "match - --matrix", FALSE, inputs[0]);
  g_autoptr(JsonParser) parser = json_parser_new ();
  JsonObject *answer;

  g_assert_cmpint (words.status, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (inputs); i++)
    {
      answer = match_json (parser, "match -", inputs[i]);
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "pairs")), ==, 0);
      g_assert_cmpint (json_object_get_int_member (answer, "total_cost"), ==, 0);
    }

  answer = match_json (parser, "match - --matrix", "{\"preceptees\": [{\"id\": \"p1\"}], \"preceptors\": []}");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (answer, "unmatched")), ==, 1);
}

static void
test_what_is_not_used_is_told (void)
{
  g_auto(Result) result =
    run_tool (footing_tool_match, "match -", TRUE,
              "{\"preceptees\": [{\"id\": \"p1\", \"prefers\": [\"m9\", \"m8\"], \"ethnicity\": 3},"
              " {\"id\": \"p2\", \"ethnicity\": 4}],"
              " \"preceptors\": [{\"id\": \"m1\", \"manages\": [\"p7\"], \"limt\": 2}], \"note\": \"x\"}");

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.err, ==,
                   "“ethnicity” is not used in matching.\n"
                   "“limt” is not used in matching.\n"
                   "“note” is not used in matching.\n"
                   "p1, “prefers”: nobody here is called “m9”, so this counted for nothing.\n"
                   "m1, “manages”: nobody here is called “p7”, so this counted for nothing.\n");
  g_assert_true (g_str_has_prefix (result.out, "{\"pairs\": []"));
}

static void
test_mistakes_are_told_in_words (void)
{
#define P(members) "{\"preceptees\": [{" members "}], \"preceptors\": []}"
#define M(members) "{\"preceptees\": [], \"preceptors\": [{" members "}]}"
#define R(members) "{\"preceptees\": [{\"id\": \"p1\"}], \"preceptors\": [{\"id\": \"m1\"}], \"rules\": {" members "}}"
  static const struct
  {
    const char *input;
    const char *words; /* after “standard input” */
  } cases[] = {
    { "", ": the file is empty" },
    { "preceptees", ", line 1, column " },
    { "[]", ", line 1, column 1: the file has to be one object" },
    { "{\"preceptees\": [{\"id\": \"p1\"},]}", ", line 1, column 29: the file cannot be understood" },
    { "{\"preceptees\": []}", ", line 1, column 1, “preceptors”: the preceptors are missing" },
    { "{\"preceptees\": null, \"preceptors\": []}", ", line 1, column 1, “preceptees”: the preceptees are missing" },
    { "{\"preceptees\": {}, \"preceptors\": []}", ", line 1, column 16, “preceptees”: a list in square" },
    { "{\"preceptees\": [\n 7], \"preceptors\": []}", ", line 2, column 2, “preceptees”: an object in curly" },
    { P ("\"workplace\": \"w\""), ", line 1, column 17, “id”: this key is missing" },
    { P ("\"id\": 7"), ", line 1, column 24, “id”: a text in quotation marks" },
    { P ("\"id\": \"\""), ", line 1, column 24, “id”: the text is empty" },
    { P ("\"id\": \"p\"}, {\"id\": \"p\""), ", line 1, column 37, “id”: “p” is there twice" },
    { P ("\"id\": \"p\", \"id\": \"q\""), ", line 1, column 35, “id”: this key is there twice" },
    { P ("\"id\": \"p\", \"prefers\": \"m1\""), ", line 1, column 40, “prefers”: a list in square" },
    { P ("\"id\": \"p\", \"avoids\": [1]"), ", line 1, column 40, “avoids”: a text in quotation marks" },
    { P ("\"id\": \"p\", \"pattern\": \"DDD\""), ", line 1, column 40, “pattern”: a pattern has a letter" },
    { P ("\"id\": \"p\", \"pattern\": \"EEEEEEE\""), ", line 1, column 40, “pattern”: a pattern has a letter" },
    { M ("\"id\": \"m\"}, {\"id\": \"m\""), ", line 1, column 55, “id”: “m” is there twice" },
    { M ("\"id\": \"m\", \"load\": -1"), ", line 1, column 55, “load”: -1 is not between 0 and 1000" },
    { M ("\"id\": \"m\", \"limit\": 1.5"), ", line 1, column 56, “limit”: a whole number belongs here" },
    { M ("\"id\": \"m\", \"limit\": 99999999999999"), ", line 1, column 56, “limit”: 99999999999999 is not between" },
    { M ("\"id\": \"m\", \"months_registered\": \"12\""), ", line 1, column 68, “months_registered”: a whole" },
    { M ("\"id\": \"m\", \"prepared\": 1"), ", line 1, column 59, “prepared”: true or false" },
    { R ("\"months_registered\": -3"), ", line 1, column 93, “months_registered”: -3 is not" },
    { R ("\"locked\": [{\"preceptee\": \"p2\", \"preceptor\": \"m1\"}]"),
      ", line 1, column 97, “preceptee”: there is no preceptee “p2”" },
    { R ("\"refused\": [{\"preceptee\": \"p1\", \"preceptor\": \"m2\"}]"),
      ", line 1, column 117, “preceptor”: there is no preceptor “m2”" },
    { "{\"a\xff\": 1}", ", line 1, column 4: a character here is not in UTF-8" },
  };
#undef P
#undef M
#undef R

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = g_strconcat ("footing-tool match: standard input", cases[i].words, NULL);

      g_test_message ("case %u", i);
      assert_refused (footing_tool_match, "match -", cases[i].input, 1, words);
    }
}

static void
test_decisions_that_contradict_are_refused (void)
{
  assert_refused (footing_tool_match, "match -",
                  "{\"preceptees\": [{\"id\": \"p1\"}], \"preceptors\": [{\"id\": \"m1\"}], \"rules\": {"
                  "\"locked\": [{\"preceptee\": \"p1\", \"preceptor\": \"m1\"}],"
                  "\"refused\": [{\"preceptee\": \"p1\", \"preceptor\": \"m1\"}]}}",
                  1, "footing-tool match: “p1” and “m1” are decided to be a pair, and not to be one. Nothing was");
}

static void
test_what_is_too_large_is_refused (void)
{
  g_autoptr(GString) many = g_string_new ("{\"preceptees\": [");
  g_autofree char *spaces = g_strnfill (17 * 1024 * 1024, ' ');

  for (int i = 0; i <= 5000; i++)
    g_string_append_printf (many, "%s{\"id\": \"p%d\"}", i > 0 ? ", " : "", i);
  g_string_append (many, "], \"preceptors\": []}");

  assert_refused (footing_tool_match, "match -", many->str, 1,
                  "footing-tool match: No more than 5000 people on either side can be matched at once. Nothing was");
  assert_refused (footing_tool_match, "match -", spaces, 1,
                  "footing-tool match: standard input is larger than 16 MB, which no cohort is. Nothing was matched.");
}

static void
test_a_deep_file_is_refused (void)
{
  g_autofree char *deep = g_strnfill (1000000, '[');

  assert_refused (footing_tool_match, "match -", deep, 1, "footing-tool match: standard input, line 1, column ");
}

static void
test_wrong_usage (void)
{
  assert_refused (footing_tool_match, "match", "", 2, "footing-tool match: More is needed here: FILE.");
  assert_refused (footing_tool_match, "match a b", "", 2, "footing-tool match: Nothing is needed beyond FILE.");
  assert_refused (footing_tool_match, "match --frobnicate", "", 2, "footing-tool match: ");
}

/* Under test, what is meant for developers would get into the answer. */
static void
keep_quiet (const char     *domain,
            GLogLevelFlags  level,
            const char     *message,
            gpointer        user_data)
{
}

int
main (int    argc,
      char **argv)
{
  /* Else quotation marks would reach standard error as question marks. */
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_log_set_handler ("footing-core", G_LOG_LEVEL_DEBUG, keep_quiet, NULL);

  g_test_add_func ("/tool-match/the-whole-cohort", test_the_whole_cohort);
  g_test_add_func ("/tool-match/the-matrix-has-every-pair", test_the_matrix_has_every_pair);
  g_test_add_func ("/tool-match/words", test_words);
  g_test_add_func ("/tool-match/what-is-missing-is-unknown", test_what_is_missing_is_unknown);
  g_test_add_func ("/tool-match/rules", test_rules);
  g_test_add_func ("/tool-match/patterns", test_patterns);
  g_test_add_func ("/tool-match/nobody-is-an-answer", test_nobody_is_an_answer);
  g_test_add_func ("/tool-match/what-is-not-used-is-told", test_what_is_not_used_is_told);
  g_test_add_func ("/tool-match/mistakes-are-told-in-words", test_mistakes_are_told_in_words);
  g_test_add_func ("/tool-match/decisions-that-contradict-are-refused", test_decisions_that_contradict_are_refused);
  g_test_add_func ("/tool-match/what-is-too-large-is-refused", test_what_is_too_large_is_refused);
  g_test_add_func ("/tool-match/a-deep-file-is-refused", test_a_deep_file_is_refused);
  g_test_add_func ("/tool-match/wrong-usage", test_wrong_usage);

  return g_test_run ();
}
