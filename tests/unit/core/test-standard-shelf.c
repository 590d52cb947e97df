/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-standard-difference.h"
#include "footing-standard-document.h"
#include "footing-standard-edit.h"
#include "footing-standard-shelf.h"

static FootingStandard *
read_text (const char          *text,
           FootingJsonMistake **mistake)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return footing_standard_document_read ("ours", bytes, mistake);
}

static FootingStandard *
make_ours (FootingReference *reference,
           const char       *version)
{
  return footing_standard_derive (footing_reference_get_standard (reference, "core"), "ours", "Ours", version,
                                  footing_day_from_ymd (2026, 12, 1));
}

/* What ships is written in another way; but all that counts comes back. */
static void
test_a_document_comes_back (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *standards = footing_reference_get_standards (reference);

  for (guint i = 0; i < standards->len; i++)
    {
      const FootingStandard *standard = g_ptr_array_index (standards, i);
      g_autofree char *text = footing_standard_document_write (standard);
      g_autoptr(FootingStandard) back = read_text (text, NULL);
      g_autofree char *again = NULL;
      g_autoptr(GPtrArray) differences = NULL;

      g_assert_nonnull (back);
      differences = footing_standard_compare (back, standard);
      again = footing_standard_document_write (back);

      g_assert_cmpuint (differences->len, ==, 0);
      g_assert_cmpstr (again, ==, text);
      g_assert_cmpstr (back->name, ==, standard->name);
      g_assert_cmpuint (back->rules->len, ==, standard->rules->len);
      g_assert_cmpint (back->anchor, ==, standard->anchor);
      g_assert_null (back->base);

      for (guint r = 0; r < back->rules->len; r++)
        {
          const FootingStandardRule *one = back->rules->pdata[r];
          const FootingStandardRule *other = standard->rules->pdata[r];

          g_assert_cmpint (one->levels, ==, other->levels);
          g_assert_cmpint (one->pro_rata, ==, other->pro_rata);
          g_assert_cmpstr (one->evidence, ==, other->evidence);
          g_assert_cmpstr (one->source, ==, other->source);
          g_assert_cmpint (one->date, ==, other->date);
        }
    }
}

static void
test_a_profile_comes_back (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandard) profile = make_ours (reference, "1");
  g_autoptr(FootingStandard) back = NULL;
  g_autofree char *text = NULL;

  footing_standard_set_rule_value (profile, "protected-preceptor", 6, footing_day_from_ymd (2026, 12, 1));
  profile->protected_hours_preceptor = 6.5;
  profile->protected_hours_preceptee = 4;
  text = footing_standard_document_write (profile);
  back = read_text (text, NULL);

  g_assert_nonnull (back);
  g_assert_cmpstr (back->base, ==, "core");
  g_assert_cmpstr (back->base_version, ==, "2022.10");
  g_assert_cmpfloat (back->protected_hours_preceptor, ==, 6.5);
  g_assert_cmpfloat (back->protected_hours_preceptee, ==, 4);
  g_assert_cmpint (footing_standard_find_rule (back, "protected-preceptor")->basis, ==, FOOTING_BASIS_LOCAL);
  g_assert_cmpint (footing_standard_find_rule (back, "length")->basis, ==, FOOTING_BASIS_STANDARD);
}

static char *
replaced (const char *text,
          const char *what,
          const char *with)
{
  g_autoptr(GString) result = g_string_new (text);

  g_assert_cmpuint (g_string_replace (result, what, with, 1), ==, 1);

  return g_string_free (g_steal_pointer (&result), FALSE);
}

static void
assert_refused (const char *text,
                const char *words)
{
  g_autoptr(FootingJsonMistake) mistake = NULL;
  g_autofree char *told = NULL;

  g_assert_null (read_text (text, &mistake));
  g_assert_nonnull (mistake);
  told = footing_json_mistake_to_text (mistake);
  if (strstr (told, words) == NULL)
    g_error ("“%s” does not say “%s”", told, words);
}

static void
test_bad_documents_are_refused (void)
{
  static const char * const bad[][3] = {
    { "\"kind\" : \"length\"", "\"kind\" : \"breadth\"", "“breadth” is none of" },
    { "\"kind\" : \"lead\"", "\"kind\" : \"length\"", "value" },
    { "\"kind\" : \"middle\"", "\"kind\" : \"middle\", \"value\" : 3", "has no value" },
    { "\"months\" : 12,", "\"months\" : 61,", "months" },
    { "\"kind\" : \"everyone\"", "\"kind\" : \"middle\"", "does not show there" },
    { "\"anchor\"", "\"ancor\"", "anchor" },
    { "\"id\" : \"rhythm\"", "\"id\" : \"length\"", "length" },
    { "\"format\" : 1", "\"format\" : 2", "newer" },
    { "{", "[", "" },
  };
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autofree char *gold = footing_standard_document_write (footing_reference_get_standard (reference, "gold"));

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text = replaced (gold, bad[i][0], bad[i][1]);

      assert_refused (text, bad[i][2]);
    }

  assert_refused ("", "");
}

static void
test_a_rule_has_to_show_somewhere (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandard) profile = make_ours (reference, "1");
  g_autofree char *text = NULL;

  footing_standard_find_rule (profile, "length")->levels = 0;
  text = footing_standard_document_write (profile);
  assert_refused (text, "a rule has to show somewhere");
}

static const FootingStandard *
put (FootingStandardShelf  *shelf,
     const FootingStandard *standard,
     FootingJsonMistake   **mistake)
{
  g_autofree char *text = footing_standard_document_write (standard);

  return footing_standard_shelf_add (shelf, standard->id, standard->version, text, mistake);
}

static void
test_every_version_stays (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandardShelf) shelf = footing_standard_shelf_new (reference);
  g_autoptr(FootingStandard) first = make_ours (reference, "1");
  g_autoptr(FootingStandard) second = make_ours (reference, "2");
  g_autoptr(GPtrArray) list = NULL;
  g_autofree char *next = NULL;

  second->months = 9;
  g_assert_nonnull (put (shelf, first, NULL));
  g_assert_nonnull (put (shelf, second, NULL));

  g_assert_cmpint (footing_standard_shelf_find (shelf, "ours", "1")->months, ==, 6);
  g_assert_cmpint (footing_standard_shelf_find (shelf, "ours", "2")->months, ==, 9);
  g_assert_null (footing_standard_shelf_find (shelf, "ours", "3"));
  g_assert_cmpint (footing_standard_shelf_find_newest (shelf, "ours")->months, ==, 9);
  g_assert_nonnull (footing_standard_shelf_find (shelf, "core", "2022.10"));
  g_assert_null (footing_standard_shelf_find (shelf, "core", "2021.10"));
  g_assert_null (footing_standard_shelf_find (shelf, NULL, NULL));
  g_assert_true (footing_standard_shelf_is_local (shelf, footing_standard_shelf_find_newest (shelf, "ours")));
  g_assert_false (footing_standard_shelf_is_local (shelf, footing_standard_shelf_find_newest (shelf, "core")));

  list = footing_standard_shelf_list (shelf);
  g_assert_cmpuint (list->len, ==, 4);
  g_assert_cmpstr (((FootingStandard *) list->pdata[3])->version, ==, "2");

  next = footing_standard_shelf_next_version (shelf, "ours");
  g_assert_cmpstr (next, ==, "3");
}

static void
test_a_version_never_changes (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandardShelf) shelf = footing_standard_shelf_new (reference);
  g_autoptr(FootingStandard) profile = make_ours (reference, "1");
  g_autoptr(FootingJsonMistake) mistake = NULL;
  g_autoptr(FootingJsonMistake) other = NULL;
  g_autofree char *text = NULL;
  const FootingStandard *kept = put (shelf, profile, NULL);

  g_assert_true (put (shelf, profile, NULL) == kept);

  profile->months = 9;
  g_assert_null (put (shelf, profile, &mistake));
  g_assert_nonnull (strstr (mistake->message, "a version never changes"));
  g_assert_cmpint (footing_standard_shelf_find (shelf, "ours", "1")->months, ==, 6);

  text = footing_standard_document_write (profile);
  g_assert_null (footing_standard_shelf_add (shelf, "theirs", "1", text, &other));
  g_assert_nonnull (strstr (other->message, "another standard"));
}

/* A book keeps a copy of what ships, so that it is there when a newer version ships. */
static void
test_a_kept_copy_of_what_shipped (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandardShelf) shelf = footing_standard_shelf_new (reference);
  g_autoptr(FootingStandard) old = footing_standard_copy (footing_reference_get_standard (reference, "core"));

  g_assert_true (put (shelf, old, NULL) == footing_reference_get_standard (reference, "core"));

  g_set_str (&old->version, "2020.1");
  old->months = 5;
  g_assert_nonnull (put (shelf, old, NULL));
  g_assert_cmpint (footing_standard_shelf_find (shelf, "core", "2020.1")->months, ==, 5);
  g_assert_cmpint (footing_standard_shelf_find_newest (shelf, "core")->months, ==, 6);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_what_is_used_is_kept_once (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandardShelf) shelf = footing_standard_shelf_new (reference);
  const FootingStandard *core = footing_standard_shelf_find_newest (shelf, "core");
  g_autoptr(FootingStandardProfile) copy = footing_standard_shelf_make_copy (shelf, core);
  g_autoptr(FootingStandard) profile = make_ours (reference, "1");
  guint n_changed = 0;

  g_signal_connect_swapped (shelf, "changed", G_CALLBACK (count_cb), &n_changed);
  g_assert_cmpstr (footing_standard_profile_get_key (copy), ==, "core");
  g_assert_cmpstr (footing_standard_profile_get_version (copy), ==, core->version);
  g_assert_cmpstr (footing_standard_profile_get_title (copy), ==, core->name);

  g_assert_true (footing_standard_shelf_add (shelf, "core", core->version,
                                             footing_standard_profile_get_document (copy), NULL) == core);
  g_assert_null (footing_standard_shelf_make_copy (shelf, core));
  g_assert_cmpuint (n_changed, ==, 0);

  g_assert_nonnull (put (shelf, profile, NULL));
  g_assert_cmpuint (n_changed, ==, 1);
}

/* Deleted, it is offered for nothing new; but it is found by whatever was planned under it, and its
 * name stays taken. */
static void
test_a_withdrawn_one_is_only_found (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandardShelf) shelf = footing_standard_shelf_new (reference);
  g_autoptr(FootingStandard) first = make_ours (reference, "1");
  g_autoptr(FootingStandard) second = make_ours (reference, "2");
  g_autofree char *one = footing_standard_document_write (first);
  g_autofree char *two = footing_standard_document_write (second);
  g_autofree char *id = NULL;
  g_autoptr(GPtrArray) offered = NULL;

  footing_standard_shelf_add (shelf, "ours", "1", one, NULL);
  footing_standard_shelf_add (shelf, "ours", "2", two, NULL);

  footing_standard_shelf_set_withdrawn (shelf, "ours", "2", TRUE);
  g_assert_cmpstr (footing_standard_shelf_find_newest (shelf, "ours")->version, ==, "1");

  footing_standard_shelf_set_withdrawn (shelf, "ours", "1", TRUE);
  offered = footing_standard_shelf_list (shelf);
  g_assert_cmpuint (offered->len, ==, footing_reference_get_standards (reference)->len);
  g_assert_null (footing_standard_shelf_find_newest (shelf, "ours"));
  g_assert_nonnull (footing_standard_shelf_find (shelf, "ours", "2"));
  id = footing_standard_shelf_suggest_id (shelf, "Ours");
  g_assert_cmpstr (id, ==, "ours-2");

  footing_standard_shelf_set_withdrawn (shelf, "ours", "2", FALSE);
  g_assert_cmpstr (footing_standard_shelf_find_newest (shelf, "ours")->version, ==, "2");
}

static void
test_ids_are_suggested (void)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(FootingStandardShelf) shelf = footing_standard_shelf_new (reference);
  g_autofree char *plain = footing_standard_shelf_suggest_id (shelf, "Saffron House – Nights & Days");
  g_autofree char *taken = footing_standard_shelf_suggest_id (shelf, "Gold");
  g_autofree char *none = footing_standard_shelf_suggest_id (shelf, " – ");

  g_assert_cmpstr (plain, ==, "saffron-house-nights-days");
  g_assert_cmpstr (taken, ==, "gold-2");
  g_assert_cmpstr (none, ==, "local");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standard-shelf/a-document-comes-back", test_a_document_comes_back);
  g_test_add_func ("/standard-shelf/a-profile-comes-back", test_a_profile_comes_back);
  g_test_add_func ("/standard-shelf/bad-documents-are-refused", test_bad_documents_are_refused);
  g_test_add_func ("/standard-shelf/a-rule-has-to-show-somewhere", test_a_rule_has_to_show_somewhere);
  g_test_add_func ("/standard-shelf/every-version-stays", test_every_version_stays);
  g_test_add_func ("/standard-shelf/a-version-never-changes", test_a_version_never_changes);
  g_test_add_func ("/standard-shelf/a-kept-copy-of-what-shipped", test_a_kept_copy_of_what_shipped);
  g_test_add_func ("/standard-shelf/what-is-used-is-kept-once", test_what_is_used_is_kept_once);
  g_test_add_func ("/standard-shelf/withdrawn", test_a_withdrawn_one_is_only_found);
  g_test_add_func ("/standard-shelf/ids-are-suggested", test_ids_are_suggested);

  return g_test_run ();
}
