/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agreements-page.h"
#include "footing-diary-page.h"
#include "footing-error-words.h"
#include "footing-found.h"
#include "footing-record-search.h"
#include "footing-session-page.h"
#include "footing-session-row.h"
#include "footing-shell.h"
#include "footing-store-sessions.h"

/* Sessions that are read at first, and that “Show Earlier” adds. */
#define WINDOW 500

struct _FootingDiaryPage
{
  FootingPage          parent_instance;

  FootingRecordSearch *search;
  FootingRecordList   *sessions; /* that are found */
  gboolean             begun;    /* the first of them are there */

  GtkScrolledWindow   *scrolled_window;
  GtkSearchBar        *search_bar;
  GtkSearchEntry      *search_entry;
  GtkCustomFilter     *filter;
  GtkSortListModel    *sorted;
  GtkCustomSorter     *day_sorter;
  GtkCustomSorter     *month_sorter;
  GtkWidget           *planned_bin;
  AdwToggleGroup      *view_group;
  AdwStatusPage       *error_page;
  GtkRevealer         *earlier_revealer;
  GtkLabel            *earlier_label;
};

enum
{
  PROP_0,
  PROP_SESSIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingDiaryPage, footing_diary_page, FOOTING_TYPE_PAGE)

/* ---- What is shown ---- */

static void
load_sessions (FootingStore        *store,
               const char          *words,
               int                  limit,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  const FootingSessionQuery query = { .words = words, .limit = limit };

  footing_store_list_sessions_async (store, &query, cancellable, callback, callback_data);
}

static char *
page_name (FootingDiaryPage  *self,
           FootingRecordList *sessions,
           guint              n_shown,
           const char        *words)
{
  if (sessions != NULL && footing_record_list_get_error (sessions) != NULL)
    return g_strdup ("error");
  if (n_shown > 0)
    return g_strdup ("list");
  if (sessions == NULL || !footing_record_search_answers (self->search, words))
    return g_strdup ("loading");

  return g_strdup (*words != '\0' ? "no-match" : "empty");
}

static char *
month_words (GObject    *object,
             FootingDay  day)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc ((gint64) day * 24 * 60 * 60);

  /* translators: the month above sessions of a diary, see g_date_time_format: March 2026 */
  return g_date_time_format (time, _("%B %Y"));
}

static int
month_of (gconstpointer session)
{
  int year, month;

  footing_day_to_ymd (footing_session_get_held_on ((FootingSession *) session), &year, &month, NULL);

  return year * 12 + month;
}

static gboolean
is_planned (FootingSession *session)
{
  return footing_session_get_state (session) == FOOTING_SESSION_STATE_PLANNED;
}

static gboolean
shows_planned (FootingDiaryPage *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->view_group), "planned") == 0;
}

/* The newest first; of what is planned, the next first. */
static int
in_order (FootingDiaryPage *self,
          gint64            a,
          gint64            b)
{
  int ascending = (a > b) - (a < b);

  return shows_planned (self) ? ascending : -ascending;
}

static int
compare_months (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  return in_order (user_data, month_of (a), month_of (b));
}

static gint64
moment_of (gconstpointer session)
{
  FootingSession *self = (FootingSession *) session;

  return (gint64) footing_session_get_held_on (self) * 24 * 60 + footing_session_get_starts_at (self);
}

static int
compare_days (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  return in_order (user_data, moment_of (a), moment_of (b));
}

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  return is_planned (item) == shows_planned (user_data);
}

static void
update_earlier (FootingDiaryPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->sessions));
  g_autofree char *words = g_strdup_printf (ngettext ("This is the latest session.",
                                                      "These are the latest %u sessions.", n), n);

  gtk_label_set_label (self->earlier_label, words);
  gtk_revealer_set_reveal_child (self->earlier_revealer, footing_record_search_has_more (self->search));
}

/* A list that fills keeps its first row where it is, and so the heading of that row out of sight. */
static void
begin_at_top_cb (gpointer user_data)
{
  g_autoptr(FootingDiaryPage) self = user_data;

  if (self->scrolled_window != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);
}

static void
begin_at_top (FootingDiaryPage *self)
{
  g_idle_add_once (begin_at_top_cb, g_object_ref (self));
}

static void
sort_and_filter (FootingDiaryPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (GTK_SORTER (self->day_sorter), GTK_SORTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (GTK_SORTER (self->month_sorter), GTK_SORTER_CHANGE_DIFFERENT);
}

/* A corrected day may leave a session where it is, and yet put it under another month. */
static void
update_headings (FootingDiaryPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->sorted));

  if (n > 0)
    gtk_section_model_sections_changed (GTK_SECTION_MODEL (self->sorted), 0, n);
}

/* There is nothing to choose between while nothing is planned. */
static void
update_views (FootingDiaryPage *self)
{
  gboolean has_planned = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sessions)) && !has_planned; i++)
    {
      g_autoptr(FootingSession) session = g_list_model_get_item (G_LIST_MODEL (self->sessions), i);

      has_planned = is_planned (session);
    }

  gtk_widget_set_visible (self->planned_bin, has_planned);
  if (!has_planned)
    adw_toggle_group_set_active_name (self->view_group, "past");
}

/* A session whose day was corrected may belong to another month, and to another search. */
static void
reloaded_cb (FootingDiaryPage *self)
{
  update_views (self);
  sort_and_filter (self);
  update_headings (self);
  update_earlier (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSIONS]);

  if (!self->begun)
    begin_at_top (self);
  self->begun = TRUE;
}

static void
found_cb (FootingDiaryPage *self)
{
  if (footing_record_search_get_words (self->search) != NULL)
    footing_found_say (GTK_WIDGET (self), g_list_model_get_n_items (G_LIST_MODEL (self->sessions)));
  else
    footing_found_hush (GTK_WIDGET (self));
}

static void
view_changed_cb (FootingDiaryPage *self)
{
  if (self->sessions == NULL)
    return;

  sort_and_filter (self);
  begin_at_top (self);
}

/* What to show depends on it, too. */
static void
loading_cb (FootingDiaryPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSIONS]);
}

static void
failed_cb (FootingDiaryPage *self)
{
  const GError *error = footing_record_list_get_error (self->sessions);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  adw_status_page_set_description (self->error_page, words);
  loading_cb (self);
}

static void
search_changed_cb (FootingDiaryPage *self)
{
  footing_record_search_set_words (self->search, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

/* ---- Rows ---- */

static void
setup_cb (FootingDiaryPage *self,
          GtkListItem      *item)
{
  GtkWidget *row = footing_session_row_new ();

  gtk_list_item_set_child (item, row);
  g_object_bind_property (row, "words", item, "accessible-label", G_BINDING_DEFAULT);
}

static void
bind_cb (FootingDiaryPage *self,
         GtkListItem      *item)
{
  footing_session_row_show (FOOTING_SESSION_ROW (gtk_list_item_get_child (item)),
                            footing_page_get_context (FOOTING_PAGE (self)),
                            gtk_list_item_get_item (item));
}

static void
unbind_cb (FootingDiaryPage *self,
           GtkListItem      *item)
{
  footing_session_row_show (FOOTING_SESSION_ROW (gtk_list_item_get_child (item)), NULL, NULL);
}

/* ---- What people do ---- */

static void
activate_cb (FootingDiaryPage *self,
             guint             position,
             GtkListView      *list_view)
{
  g_autoptr(FootingSession) session = NULL;

  session = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (list_view)), position);
  footing_shell_push (GTK_WIDGET (self),
                      footing_session_page_new (footing_page_get_context (FOOTING_PAGE (self)), session));
}

static void
show_earlier_cb (FootingDiaryPage *self)
{
  footing_record_search_read_more (self->search);
}

static void
try_again_cb (FootingDiaryPage *self)
{
  footing_record_list_reload (self->sessions);
}

static void
agreements_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  footing_shell_push (widget, footing_agreements_page_new (footing_page_get_context (FOOTING_PAGE (widget))));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingDiaryPage *self = FOOTING_DIARY_PAGE (widget);

  /* The key is heard also while a page is on top. */
  if (!gtk_widget_get_mapped (widget))
    return;

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* ---- The object ---- */

static void
footing_diary_page_context_set (FootingPage    *page,
                                FootingContext *context)
{
  FootingDiaryPage *self = FOOTING_DIARY_PAGE (page);

  gtk_custom_sorter_set_sort_func (self->day_sorter, compare_days, self, NULL);
  gtk_custom_sorter_set_sort_func (self->month_sorter, compare_months, self, NULL);
  gtk_custom_filter_set_filter_func (self->filter, matches, self, NULL);

  self->search = footing_record_search_new (footing_context_get_store (context), FOOTING_TYPE_SESSION,
                                            FOOTING_STORE_CHANGE_SESSIONS, load_sessions, WINDOW);
  self->sessions = footing_record_search_get_records (self->search);
  g_signal_connect_object (self->sessions, "reloaded", G_CALLBACK (reloaded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions, "notify::loading", G_CALLBACK (loading_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions, "notify::failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "found", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSIONS]);
}

static void
footing_diary_page_dispose (GObject *object)
{
  FootingDiaryPage *self = FOOTING_DIARY_PAGE (object);

  if (self->filter != NULL)
    {
      gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
      gtk_custom_sorter_set_sort_func (self->day_sorter, NULL, NULL, NULL);
      gtk_custom_sorter_set_sort_func (self->month_sorter, NULL, NULL, NULL);
    }
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_DIARY_PAGE);
  self->sessions = NULL;
  g_clear_object (&self->search);

  G_OBJECT_CLASS (footing_diary_page_parent_class)->dispose (object);
}

static void
footing_diary_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SESSIONS:
      g_value_set_object (value, FOOTING_DIARY_PAGE (object)->sessions);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_diary_page_class_init (FootingDiaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_diary_page_dispose;
  object_class->get_property = footing_diary_page_get_property;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_diary_page_context_set;

  properties[PROP_SESSIONS] =
    g_param_spec_object ("sessions", NULL, NULL, FOOTING_TYPE_RECORD_LIST,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FOOTING_TYPE_RECORD_LIST);
  g_type_ensure (FOOTING_TYPE_SESSION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-diary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, filter);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, sorted);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, day_sorter);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, month_sorter);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, planned_bin);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, view_group);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, error_page);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, earlier_revealer);
  gtk_widget_class_bind_template_child (widget_class, FootingDiaryPage, earlier_label);
  gtk_widget_class_bind_template_callback (widget_class, page_name);
  gtk_widget_class_bind_template_callback (widget_class, month_words);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_earlier_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);

  gtk_widget_class_install_action (widget_class, "diary.agreements", NULL, agreements_action);
  gtk_widget_class_install_action (widget_class, "diary.search", NULL, search_action);
}

static void
footing_diary_page_init (FootingDiaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
}
