"""Small plans worked out by hand. 23 November 2026 is a Monday, in week 48."""

from afk.plan.loes import laeg_plan
from tests.plan.hjaelp import behov, kapacitet, lagt

# --- the weeks ----------------------------------------------------------------------------------------------


def test_with_one_place_a_week_they_come_one_after_the_other_by_deadline() -> None:
    alle = [behov("C", "2026-12-07"), behov("A", "2026-11-30"), behov("B", "2026-12-07")]
    # Samtaler 23/11, 30/11, 7/12; a week later each has the møde, the third 7 days late.
    assert lagt(alle, kapacitet(1, 1, "2026-11-23")) == [
        ("A", "2026-11-23", "2026-11-30", 0),
        ("B", "2026-11-30", "2026-12-07", 0),
        ("C", "2026-12-07", "2026-12-14", 7),
    ]


def test_a_held_samtale_is_reused_and_keeps_its_distance() -> None:
    alle = [behov("A", "2027-01-01", "2026-10-01"), behov("B", "2027-01-01", "2026-11-19")]
    # B: 19/11 + 7 days = Thursday 26/11. A needs only the møde and can have it at once.
    assert lagt(alle, kapacitet(2, 1, "2026-11-23")) == [
        ("A", "2026-10-01", "2026-11-23", 0),
        ("B", "2026-11-19", "2026-11-26", 0),
    ]


def test_the_first_week_is_what_is_left_of_it() -> None:
    # Thursday 26/11 is the first day; the samtale then gives a møde on Thursday 3/12.
    assert lagt([behov("A", "2026-12-03")], kapacitet(1, 1, "2026-11-26")) == [("A", "2026-11-26", "2026-12-03", 0)]
    # From a Saturday on the first day is the Monday after.
    assert lagt([behov("A", "2026-12-03")], kapacitet(1, 1, "2026-11-28")) == [("A", "2026-11-30", "2026-12-07", 4)]


def test_fewer_samtaler_than_moeder_decide_the_pace() -> None:
    alle = [behov("A", "2026-11-30"), behov("B", "2026-11-30"), behov("C", "2026-11-30")]
    assert [x[3] for x in lagt(alle, kapacitet(3, 1, "2026-11-23"))] == [0, 7, 14]
    assert [x[3] for x in lagt(alle, kapacitet(3, 3, "2026-11-23"))] == [0, 0, 0]


# --- holidays -----------------------------------------------------------------------------------------------


def test_the_weeks_of_christmas_2026_hold_as_many_as_others() -> None:
    alle = [behov(n, f, "2026-12-01") for n, f in (("A", "2026-12-24"), ("B", "2026-12-31"), ("C", "2027-01-04"))]
    # Weeks 52, 53 and 1; no Friday in the first two, and that is no matter with one a week.
    assert lagt(alle, kapacitet(1, 1, "2026-12-21")) == [
        ("A", "2026-12-01", "2026-12-21", 0),
        ("B", "2026-12-01", "2026-12-28", 0),
        ("C", "2026-12-01", "2027-01-04", 0),
    ]


def test_when_only_christmas_eve_is_left_of_the_week_it_is_used() -> None:
    assert lagt([behov("A", "2026-12-24", "2026-12-01")], kapacitet(1, 1, "2026-12-24"))[0][2] == "2026-12-24"
    assert lagt([behov("A", "2026-12-24", "2026-12-01")], kapacitet(1, 1, "2026-12-25"))[0][2:] == ("2026-12-28", 4)


def test_easter_2027_makes_the_week_after_begin_on_tuesday() -> None:
    # Easter Monday is 29/3. Samtale Tuesday 30/3, møde seven days later: Tuesday 6/4, a day after the deadline.
    assert lagt([behov("A", "2027-04-05")], kapacitet(1, 1, "2027-03-29")) == [("A", "2027-03-30", "2027-04-06", 1)]
    # Ready on Easter Monday itself: Tuesday.
    assert lagt([behov("A", "2027-04-05", "2027-03-22")], kapacitet(1, 1, "2027-03-22"))[0][2] == "2027-03-30"


def test_ready_on_maundy_thursday_means_after_easter() -> None:
    # 15/3 + 10 days = 25/3, Maundy Thursday; the first working day after it is Tuesday 30/3.
    assert lagt([behov("A", "2027-03-31")], kapacitet(1, 1, "2027-03-15", 10)) == [("A", "2027-03-15", "2027-03-30", 0)]


# --- the largest first, then the sum ------------------------------------------------------------------------

SEN = behov("I", "2026-11-22", "2026-11-19")
"""Ready on Thursday 26/11: 4 days late then, 8 on Monday 30/11."""
KLAR = behov("J", "2026-11-23", "2026-10-01")
"""Ready: in time on Monday 23/11, 7 days late on the next."""


def test_the_largest_delay_counts_before_the_sum() -> None:
    # J then I: 0 and 8. I then J: 4 and 7, a larger sum and a smaller largest.
    assert [x[2:] for x in lagt([SEN, KLAR], kapacitet(1, 1, "2026-11-23"))] == [("2026-11-26", 4), ("2026-11-30", 7)]


def test_when_another_is_later_anyway_the_sum_decides() -> None:
    # Z is ready on 14/12 and 43 days late whatever is done; so J then I: 0 + 8 is less than 4 + 7.
    z = behov("Z", "2026-11-01", "2026-12-07")
    assert [(x[0], x[2], x[3]) for x in lagt([SEN, KLAR, z], kapacitet(1, 1, "2026-11-23"))] == [
        ("J", "2026-11-23", 0), ("I", "2026-11-30", 8), ("Z", "2026-12-14", 43)
    ]  # fmt: skip


def test_a_late_booked_moede_counts_in_the_largest_delay_too() -> None:
    z = behov("Z", "2026-11-01", "2026-10-01", "2026-12-14")
    k = kapacitet(1, 1, "2026-11-23", moederne=["2026-12-14"])
    assert [(x[0], x[3]) for x in lagt([SEN, KLAR, z], k)] == [("J", 0), ("I", 8), ("Z", 43)]


def test_equal_deadlines_go_by_sag() -> None:
    alle = [behov(n, "2026-12-01", "2026-10-01") for n in ("A3", "A1", "A2")]
    assert [x[0] for x in lagt(alle, kapacitet(1, 1, "2026-11-23"))] == ["A1", "A2", "A3"]


# --- what stands already ------------------------------------------------------------------------------------


def test_meetings_that_stand_take_their_places() -> None:
    k = kapacitet(1, 1, "2026-11-23", moederne=["2026-12-02"], samtalerne=["2026-11-27"])
    # The samtale of week 48 is taken: 30/11; the møde of week 49 would be too early anyway: 7/12.
    assert lagt([behov("A", "2026-12-07")], k) == [("A", "2026-11-30", "2026-12-07", 0)]
    # Ready at once, but week 49 is taken too.
    to = [behov("A", "2026-11-30", "2026-10-01"), behov("B", "2026-11-30", "2026-10-01")]
    assert [x[2] for x in lagt(to, k)] == ["2026-11-23", "2026-12-07"]


def test_a_booked_samtale_stays_and_the_moede_follows_it() -> None:
    k = kapacitet(1, 1, "2026-11-23", samtalerne=["2026-11-25"])
    # Wednesday 25/11 + 7 days = 2/12. Nobody else can have a samtale in week 48.
    assert lagt([behov("A", "2026-12-01", "2026-11-25"), behov("B", "2026-12-30")], k) == [
        ("A", "2026-11-25", "2026-12-02", 1),
        ("B", "2026-11-30", "2026-12-07", 0),
    ]


def test_a_booked_moede_gets_its_samtale_as_late_as_it_can_be() -> None:
    k = kapacitet(1, 1, "2026-11-23", moederne=["2026-12-08"])
    # 8/12 - 7 days = Tuesday 1/12, so week 49 will do; A has the place of week 48 and its møde in week 49.
    # Alone in its week, the samtale stays on the first of the days it can have.
    assert lagt([behov("A", "2026-12-01"), behov("B", "2026-11-20", step_up="2026-12-08")], k) == [
        ("A", "2026-11-23", "2026-11-30", 0),
        ("B", "2026-11-30", "2026-12-08", 18),
    ]


def test_booked_moeder_take_the_late_places_for_their_samtaler_whatever_their_order() -> None:
    booket = ["2026-12-14", "2026-12-07", "2026-12-14"]
    alle = [behov(f"B{n}", "2026-12-31", step_up=d) for n, d in enumerate(booket)]
    # At the latest 7/12, 30/11 and 7/12: one of them goes to week 48, and A gets what is left, week 51.
    samtaler = lagt([behov("A", "2027-01-31"), *alle], kapacitet(2, 1, "2026-11-23", moederne=booket))
    assert sorted(x[1] for x in samtaler) == ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]
    assert [x[0] for x in samtaler][-1] == "A"


def test_a_booked_moede_too_early_for_any_samtale_is_told_and_not_moved() -> None:
    k = kapacitet(1, 1, "2026-11-23", moederne=["2026-11-27", "2026-12-04"])
    for_taet = [behov("A", "2026-12-01", step_up="2026-11-27"), behov("B", "2026-12-01", "2026-11-30", "2026-12-04")]
    plan = laeg_plan(for_taet, k)
    assert (plan.linjer, plan.for_taet) == ((), ("A", "B"))


def test_more_booked_than_there_is_room_for_leaves_none() -> None:
    k = kapacitet(1, 1, "2026-11-23", moederne=["2026-11-24", "2026-11-25"])
    assert lagt([behov("A", "2026-11-27", "2026-10-01")], k)[0][2:] == ("2026-11-30", 3)


# --- the days of the week -----------------------------------------------------------------------------------


def test_those_in_time_are_spread_over_the_week_and_the_late_are_first_in_it() -> None:
    frister = {"A": "2026-11-01", "B": "2026-11-24", "C": "2026-12-24", "D": "2026-12-24", "E": "2026-12-24"}
    alle = [behov(n, f, "2026-10-01") for n, f in frister.items()]
    # A is late already: Monday. B: at the latest Tuesday. The others take the empty days.
    assert [x[2] for x in lagt(alle, kapacitet(5, 5, "2026-11-23"))] == [
        "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"
    ]  # fmt: skip


def test_a_day_with_a_booked_meeting_is_taken_last() -> None:
    k = kapacitet(2, 2, "2026-11-23", moederne=["2026-11-23"])
    assert lagt([behov("A", "2026-12-24", "2026-10-01")], k)[0][2] == "2026-11-24"


def test_a_samtale_is_never_moved_nearer_to_its_moede_than_the_distance() -> None:
    alle = [behov("A", "2026-11-30"), behov("B", "2026-12-24"), behov("C", "2026-12-24")]
    assert [x[1:3] for x in lagt(alle, kapacitet(3, 3, "2026-11-23"))] == [
        ("2026-11-23", "2026-11-30"), ("2026-11-24", "2026-12-01"), ("2026-11-25", "2026-12-02")
    ]  # fmt: skip


def test_nobody_is_put_on_christmas_eve_when_another_day_will_do() -> None:
    alle = [behov(f"A{n}", "2027-01-31", "2026-12-01") for n in range(6)]
    dage = [x[2] for x in lagt(alle, kapacitet(6, 6, "2026-12-21"))]
    # Six in week 52: Monday, Tuesday and Wednesday, two on each.
    assert dage == [f"2026-12-{d}" for d in (21, 21, 22, 22, 23, 23)]
