/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-text-measure.h"

typedef struct
{
  const char *text;
  guint       words; /* counted by hand, as a reader would */
} Example;

static const Example english[] = {
  { "", 0 },
  { " \n\t\r\n ", 0 },
  { "One", 1 },
  { "What happened?", 2 },
  { "So what?  Now\nwhat?", 4 },
  { "I don't know", 3 },
  { "I don’t know", 3 },
  { "the nurses’ station", 3 },
  { "’tis a 'quoted' word", 4 },
  { "rock ’n’ roll", 3 },
  { "a follow-up meeting", 3 },
  { "a well-thought-out plan", 3 },
  { "stop – then go", 3 },
  { "stop—then go", 3 },
  { "stop -- then go", 3 },
  { "wait...then go", 3 },
  { "- first\n- second", 2 },
  { "* * *", 0 },
  { "and/or", 2 },
  { "e.g. this", 2 },
  { "at 07:30 on 12/03/2026", 4 },
  { "37.5 hours, 1,000 people", 4 },
  { "the 12th", 2 },
  { "£20 (about 10 %)", 3 },
  { "Done.", 1 },
};

static const Example signs[] = {
  { "🙂", 0 },
  { "Thank you 🙏🏽 so much", 4 },
  { "👩‍⚕️ nurse", 1 },
  { "🇬🇧 UK", 1 },
  { "1️⃣ first, 2⃣ second", 2 },
  { "ℹ️ note", 1 },
  { "well🙂done", 2 },
  { "one\u00a0two\u2009three\u3000four", 4 },
  { "one\u200btwo", 2 },
  { "super\u00adnumerary", 1 },
  { "non\u2011breaking", 1 },
};

static const Example languages[] = {
  { "naïve café", 2 },
  { "nai\u0308ve cafe\u0301", 2 },
  { "Rwy'n hapus iawn", 3 },              /* Welsh */
  { "col·legi", 1 },                      /* Catalan */
  { "pag-aaral", 1 },                     /* Tagalog */
  { "ẹ̀kọ́ ni", 2 },                        /* Yoruba */
  { "مرحبا بالعالم", 2 },                 /* Arabic */
  { "السَّلَامُ عَلَيْكُمْ", 2 },                   /* Arabic with vowel signs */
  { "\u200fשלום\u200f עולם", 2 },         /* Hebrew with direction marks */
  { "צה״ל", 1 },                          /* Hebrew abbreviation */
  { "می\u200cخواهم", 1 },                 /* Persian, joined by a non-joiner */
  { "मुझे मदद चाहिए", 3 },                   /* Hindi */
  { "എനിക്ക് സഹായം വേണം", 3 },              /* Malayalam */
  { "간호사 회의", 2 },                   /* Korean */
  { "我们需要帮助", 6 },                  /* Chinese */
  { "NMC 登録", 3 },
  { "ひらがな", 4 },                      /* Japanese */
  { "สวัสดี ครับ", 2 },                     /* Thai */
};

static void
check (const Example *examples,
       gsize          n)
{
  for (gsize i = 0; i < n; i++)
    {
      if (footing_text_count_words (examples[i].text) == examples[i].words)
        continue;

      g_test_message ("“%s” has %u words, not %u", examples[i].text, examples[i].words,
                      footing_text_count_words (examples[i].text));
      g_test_fail ();
    }
}

static void
test_english (void)
{
  check (english, G_N_ELEMENTS (english));
}

static void
test_signs (void)
{
  check (signs, G_N_ELEMENTS (signs));
}

static void
test_languages (void)
{
  check (languages, G_N_ELEMENTS (languages));
}

static void
test_parts_add_up (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (english); j++)
      {
        g_autofree char *both = g_strjoin (" ", languages[i].text, english[j].text, NULL);

        g_assert_cmpuint (footing_text_count_words (both), ==, languages[i].words + english[j].words);
      }
}

static void
test_broken_text_is_counted_as_far_as_it_goes (void)
{
  g_assert_cmpuint (footing_text_count_words (NULL), ==, 0);
  g_assert_cmpuint (footing_text_count_words ("two words \xff three"), ==, 2);
  g_assert_cmpuint (footing_text_count_words ("cut caf\xc3"), ==, 2);
  g_assert_cmpuint (footing_text_count_words ("\xe2\x80"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text-measure/english", test_english);
  g_test_add_func ("/text-measure/signs", test_signs);
  g_test_add_func ("/text-measure/languages", test_languages);
  g_test_add_func ("/text-measure/parts-add-up", test_parts_add_up);
  g_test_add_func ("/text-measure/broken-text-is-counted-as-far-as-it-goes",
                   test_broken_text_is_counted_as_far_as_it_goes);

  return g_test_run ();
}
