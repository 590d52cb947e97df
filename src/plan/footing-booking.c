/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-assignment.h"
#include "footing-booking.h"

#define DAY_MINUTES (24 * 60)
/* Shifts begin and end on quarters of an hour, so more need not be asked. */
#define QUARTER 15

/* What a time costs; together below FOOTING_ASSIGNMENT_MOST_COST. Keeping to hours, and to times when
 * both are at work, comes before keeping to the day. One who works nights comes by day for one who
 * does not; two who do meet at night.
 */
#define COST_AT_HOME 200
#define COST_LATE_HOUR 250
#define MOST_COST_OF_DAY 199

/* A time in which one preceptor can have one meeting. */
typedef struct
{
  FootingDay day;
  int        starts_at;
} Slot;

typedef struct
{
  const FootingBookingRequest *requests;
  gsize                        n_requests;
  const FootingCalendar       *calendar;
  GHashTable                  *taken;    /* person → what they do already; grows with what is proposed */
  GArray                      *bookings; /* the result */
} Plan;

/* ---- A time of one pair ---- */

static gboolean
is_at_work (FootingRotaState state)
{
  return state == FOOTING_ROTA_DAY_SHIFT || state == FOOTING_ROTA_NIGHT_SHIFT;
}

static gboolean
is_on_nights (const FootingRota *rota,
              FootingDay         day)
{
  FootingRotaState state = footing_rota_ask_day (rota, day).state;

  return state == FOOTING_ROTA_NIGHT_SHIFT || state == FOOTING_ROTA_AFTER_NIGHT;
}

static gboolean
is_ordinary (int starts_at,
             int minutes)
{
  return starts_at >= FOOTING_BOOKING_DAY_STARTS && starts_at + minutes <= FOOTING_BOOKING_DAY_ENDS;
}

/* Whether somebody is neither off nor away nor resting from the first minute to the last. */
static gboolean
can_come (const FootingRota *rota,
          FootingDay         day,
          int                starts_at,
          int                minutes)
{
  int last = MIN (starts_at + MAX (minutes, 1), DAY_MINUTES) - 1;

  for (int minute = starts_at; minute < last; minute += QUARTER)
    if (footing_rota_speaks_against (footing_rota_ask_minute (rota, day, minute).state))
      return FALSE;

  return !footing_rota_speaks_against (footing_rota_ask_minute (rota, day, last).state);
}

static gboolean
are_both_at_work (const FootingBookingRequest *request,
                  FootingDay                   day,
                  int                          starts_at)
{
  for (guint side = 0; side < FOOTING_BOOKING_N_SIDES; side++)
    if (!is_at_work (footing_rota_ask_minute (request->rotas[side], day, starts_at).state))
      return FALSE;

  return TRUE;
}

/* A weekend is for those who are at work on it anyway; a bank holiday is for nobody. */
static gboolean
is_day_for (const FootingBookingRequest *request,
            const FootingCalendar       *calendar,
            FootingDay                   day,
            int                          starts_at)
{
  if (request->pauses != NULL && footing_pauses_cover (request->pauses, day))
    return FALSE;

  return footing_calendar_is_working_day (calendar, day) ||
         (!footing_calendar_is_bank_holiday (calendar, day) && are_both_at_work (request, day, starts_at));
}

gboolean
footing_booking_suits (const FootingBookingRequest *request,
                       const FootingCalendar       *calendar,
                       FootingDay                   day,
                       int                          starts_at)
{
  if (!is_day_for (request, calendar, day, starts_at))
    return FALSE;

  for (guint side = 0; side < FOOTING_BOOKING_N_SIDES; side++)
    if (!can_come (request->rotas[side], day, starts_at, request->minutes))
      return FALSE;

  return TRUE;
}

gboolean
footing_booking_overlaps (const GArray *taken,
                          gint64        person,
                          FootingDay    day,
                          int           starts_at,
                          int           minutes)
{
  for (guint i = 0; i < taken->len; i++)
    {
      const FootingBookingTaken *other = &g_array_index (taken, FootingBookingTaken, i);

      if (other->person == person && other->day == day &&
          (other->starts_at < 0 || starts_at < 0 ||
           (other->starts_at < starts_at + minutes && starts_at < other->starts_at + other->minutes)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_taken (const Plan                  *self,
          const FootingBookingRequest *request,
          const Slot                  *slot)
{
  for (guint side = 0; side < FOOTING_BOOKING_N_SIDES; side++)
    {
      const GArray *taken = g_hash_table_lookup (self->taken, &request->people[side]);

      if (taken != NULL && footing_booking_overlaps (taken, request->people[side], slot->day, slot->starts_at,
                                                     request->minutes))
        return TRUE;
    }

  return FALSE;
}

/* Whether a time may be proposed at all, whatever else people do then. */
static gboolean
may_propose (const Plan                  *self,
             const FootingBookingRequest *request,
             const Slot                  *slot)
{
  if (!is_ordinary (slot->starts_at, request->minutes) && !is_on_nights (request->rotas[0], slot->day) &&
      !is_on_nights (request->rotas[1], slot->day))
    return FALSE;

  return footing_booking_suits (request, self->calendar, slot->day, slot->starts_at);
}

/* Earlier than planned is as good as the same number of days later, and then a little better. */
static int
cost_of_day (const FootingBookingRequest *request,
             FootingDay                   day)
{
  if (request->best == FOOTING_DAY_NONE)
    return MIN (2 * (day - request->from), MOST_COST_OF_DAY);

  return MIN (day <= request->best ? 2 * (request->best - day) : 2 * (day - request->best) + 1, MOST_COST_OF_DAY);
}

static int
cost (const Plan                  *self,
      const FootingBookingRequest *request,
      const Slot                  *slot)
{
  int sum = cost_of_day (request, slot->day);

  if (slot->day < request->from || slot->day > request->to || !may_propose (self, request, slot) ||
      is_taken (self, request, slot))
    return FOOTING_ASSIGNMENT_BARRED;

  if (!is_ordinary (slot->starts_at, request->minutes))
    sum += COST_LATE_HOUR;
  for (guint side = 0; side < FOOTING_BOOKING_N_SIDES; side++)
    if (footing_rota_ask_minute (request->rotas[side], slot->day, slot->starts_at).state == FOOTING_ROTA_FREE)
      sum += COST_AT_HOME;

  return sum;
}

/* ---- The times of a day ---- */

static void
add_slots (GArray     *slots,
           FootingDay  day,
           int         first,
           int         last,
           int         step)
{
  for (int starts_at = first; starts_at <= last; starts_at += step)
    {
      Slot slot = { day, starts_at };

      g_array_append_val (slots, slot);
    }
}

/* Times that follow each other without overlap, those in ordinary hours first. */
static void
add_day (GArray     *slots,
         FootingDay  day,
         int         minutes)
{
  int step = MAX (minutes + QUARTER - 1, QUARTER) / QUARTER * QUARTER;

  add_slots (slots, day, FOOTING_BOOKING_DAY_STARTS, FOOTING_BOOKING_DAY_ENDS - step, step);
  add_slots (slots, day, FOOTING_BOOKING_DAY_ENDS, MIN (FOOTING_BOOKING_LAST_START, DAY_MINUTES - step), step);
  add_slots (slots, day, FOOTING_BOOKING_FIRST_START, FOOTING_BOOKING_DAY_STARTS - step, step);
}

static FootingDay
last_day (const FootingBookingRequest *request)
{
  if (request->to == FOOTING_DAY_NONE || request->from == FOOTING_DAY_NONE)
    return FOOTING_DAY_NONE;

  return MIN (request->to, request->from + FOOTING_BOOKING_MOST_DAYS - 1);
}

static gboolean
has_window (const FootingBookingRequest *request)
{
  return last_day (request) != FOOTING_DAY_NONE && request->from <= request->to;
}

/* All times of all windows of a preceptor's @requests (places); a day that lies in two comes once. */
static GArray *
list_slots (const Plan   *self,
            const GArray *places)
{
  GArray *slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  int minutes = 0;

  for (guint i = 0; i < places->len; i++)
    minutes = MAX (minutes, self->requests[g_array_index (places, guint, i)].minutes);

  for (guint i = 0; i < places->len; i++)
    {
      const FootingBookingRequest *request = &self->requests[g_array_index (places, guint, i)];

      for (FootingDay day = request->from; has_window (request) && day <= last_day (request); day++)
        if (g_hash_table_add (seen, GINT_TO_POINTER (day)))
          add_day (slots, day, minutes);
    }

  return slots;
}

/* ---- What is taken ---- */

static void
add_taken (Plan                      *self,
           const FootingBookingTaken *taken)
{
  GArray *all = g_hash_table_lookup (self->taken, &taken->person);

  if (all == NULL)
    {
      all = g_array_new (FALSE, FALSE, sizeof (FootingBookingTaken));
      g_hash_table_insert (self->taken, g_memdup2 (&taken->person, sizeof taken->person), all);
    }
  g_array_append_vals (all, taken, 1);
}

static void
take (Plan       *self,
      guint       place,
      const Slot *slot)
{
  const FootingBookingRequest *request = &self->requests[place];

  g_array_index (self->bookings, FootingBooking, place) =
    (FootingBooking) { FOOTING_BOOKING_FOUND, slot->day, slot->starts_at };
  for (guint side = 0; side < FOOTING_BOOKING_N_SIDES; side++)
    {
      FootingBookingTaken taken = { request->people[side], slot->day, slot->starts_at, request->minutes };

      add_taken (self, &taken);
    }
}

/* ---- Why not ---- */

static gboolean
any_slot (const Plan                  *self,
          const FootingBookingRequest *request,
          gboolean                     taken_counts,
          FootingDay                   from,
          FootingDay                   to,
          Slot                        *found)
{
  for (FootingDay day = from; day <= to; day++)
    {
      g_autoptr(GArray) slots = g_array_new (FALSE, FALSE, sizeof (Slot));

      add_day (slots, day, request->minutes);
      for (guint i = 0; i < slots->len; i++)
        {
          *found = g_array_index (slots, Slot, i);
          if (may_propose (self, request, found) && !(taken_counts && is_taken (self, request, found)))
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether there is no time for the request with only one of its two people. */
static gboolean
is_away (const Plan                  *self,
         const FootingBookingRequest *request,
         FootingBookingSide           side)
{
  FootingBookingRequest alone = *request;
  Slot slot;

  alone.rotas[side == FOOTING_BOOKING_PRECEPTEE ? FOOTING_BOOKING_PRECEPTOR : FOOTING_BOOKING_PRECEPTEE] =
    request->rotas[side];

  return !any_slot (self, &alone, FALSE, request->from, last_day (request), &slot);
}

static FootingBookingOutcome
find_reason (const Plan                  *self,
             const FootingBookingRequest *request)
{
  FootingDay n_paused = 0, n_closed = 0;
  Slot slot;

  if (!has_window (request))
    return FOOTING_BOOKING_CLOSED;
  if (any_slot (self, request, FALSE, request->from, last_day (request), &slot))
    return FOOTING_BOOKING_FULL;

  for (FootingDay day = request->from; day <= last_day (request); day++)
    if (request->pauses != NULL && footing_pauses_cover (request->pauses, day))
      n_paused++;
    else if (!footing_calendar_is_working_day (self->calendar, day))
      n_closed++;

  if (n_paused == last_day (request) - request->from + 1)
    return FOOTING_BOOKING_PAUSED;
  if (n_paused + n_closed == last_day (request) - request->from + 1)
    return FOOTING_BOOKING_HOLIDAYS;
  if (is_away (self, request, FOOTING_BOOKING_PRECEPTEE))
    return FOOTING_BOOKING_PRECEPTEE_AWAY;
  if (is_away (self, request, FOOTING_BOOKING_PRECEPTOR))
    return FOOTING_BOOKING_PRECEPTOR_AWAY;

  return FOOTING_BOOKING_APART;
}

static void
explain (Plan  *self,
         guint  place)
{
  const FootingBookingRequest *request = &self->requests[place];
  FootingBooking *booking = &g_array_index (self->bookings, FootingBooking, place);
  FootingDay first = has_window (request) ? last_day (request) + 1 : request->from;
  Slot slot;

  /* Requests of several lengths leave gaps, in which a short one may still fit. */
  if (has_window (request) && any_slot (self, request, TRUE, request->from, last_day (request), &slot))
    {
      take (self, place, &slot);
      return;
    }

  booking->outcome = find_reason (self, request);
  if (first == FOOTING_DAY_NONE || request->to == FOOTING_DAY_NONE ||
      !any_slot (self, request, TRUE, first, first + FOOTING_BOOKING_DAYS_AFTER - 1, &slot))
    return;

  booking->day = slot.day;
  booking->starts_at = slot.starts_at;
}

/* ---- All ---- */

/* The costs of each request of @places in each slot. */
static int *
fill_costs (const Plan   *self,
            const GArray *places,
            const GArray *slots)
{
  int *costs = g_new (int, (gsize) places->len * slots->len);

  for (guint i = 0; i < places->len; i++)
    for (guint j = 0; j < slots->len; j++)
      costs[(gsize) i * slots->len + j] =
        cost (self, &self->requests[g_array_index (places, guint, i)], &g_array_index (slots, Slot, j));

  return costs;
}

static void
assign (Plan         *self,
        const GArray *places,
        const GArray *slots)
{
  g_autofree int *costs = fill_costs (self, places, slots);
  g_autofree int *capacity = g_new (int, slots->len);
  g_autofree int *load = g_new0 (int, slots->len);
  g_autoptr(FootingAssignment) assignment = NULL;
  FootingAssignmentProblem problem = {
    .n_rows = places->len, .n_columns = slots->len, .cost = costs, .capacity = capacity, .load = load,
  };

  for (guint i = 0; i < slots->len; i++)
    capacity[i] = 1;

  assignment = footing_assignment_new (&problem);
  for (guint i = 0; i < places->len; i++)
    {
      int column = footing_assignment_get_column (assignment, i);
      guint place = g_array_index (places, guint, i);

      /* Somebody may support one person and be supported by another: what was proposed for one counts for the other. */
      if (column != FOOTING_ASSIGNMENT_NOWHERE &&
          !is_taken (self, &self->requests[place], &g_array_index (slots, Slot, column)))
        take (self, place, &g_array_index (slots, Slot, column));
    }
}

static void
book_all_of (Plan         *self,
             const GArray *places)
{
  g_autoptr(GArray) slots = list_slots (self, places);

  if (slots->len > 0 && slots->len <= FOOTING_ASSIGNMENT_MOST_COLUMNS && places->len <= FOOTING_ASSIGNMENT_MOST_ROWS)
    assign (self, places, slots);
}

/* Returns: (element-type GArray): the places of the requests of each preceptor */
static GPtrArray *
group_by_preceptor (const Plan *self)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr(GHashTable) group_of = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->n_requests; i++)
    {
      const gint64 *preceptor = &self->requests[i].people[FOOTING_BOOKING_PRECEPTOR];
      GArray *group = g_hash_table_lookup (group_of, preceptor);

      if (group == NULL)
        {
          group = g_array_new (FALSE, FALSE, sizeof (guint));
          g_ptr_array_add (groups, group);
          g_hash_table_insert (group_of, (gpointer) preceptor, group);
        }
      g_array_append_val (group, i);
    }

  return groups;
}

GArray *
footing_booking_propose (const FootingBookingRequest *requests,
                         gsize                        n_requests,
                         const GArray                *taken,
                         const FootingCalendar       *calendar)
{
  Plan self = { .requests = requests, .n_requests = n_requests, .calendar = calendar };
  g_autoptr(GPtrArray) groups = group_by_preceptor (&self);
  const FootingBooking nothing = { FOOTING_BOOKING_FULL, FOOTING_DAY_NONE, -1 };

  self.taken = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < taken->len; i++)
    add_taken (&self, &g_array_index (taken, FootingBookingTaken, i));
  self.bookings = g_array_new (FALSE, FALSE, sizeof (FootingBooking));
  for (gsize i = 0; i < n_requests; i++)
    g_array_append_val (self.bookings, nothing);

  for (guint i = 0; i < groups->len; i++)
    book_all_of (&self, g_ptr_array_index (groups, i));
  for (guint i = 0; i < n_requests; i++)
    if (g_array_index (self.bookings, FootingBooking, i).outcome != FOOTING_BOOKING_FOUND)
      explain (&self, i);

  g_hash_table_unref (self.taken);

  return self.bookings;
}
