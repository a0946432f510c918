package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.InformationDrafts.acknowledge;
import static org.interventionledger.command.intervention.InformationDrafts.ask;
import static org.interventionledger.command.intervention.InformationDrafts.comment;
import static org.interventionledger.command.intervention.InformationDrafts.complain;
import static org.interventionledger.command.intervention.InformationDrafts.draftJudged;
import static org.interventionledger.command.intervention.InformationDrafts.draftReceived;
import static org.interventionledger.command.intervention.InformationDrafts.give;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DaysFollowing;
import org.interventionledger.api.calendar.MonthsFollowing;
import org.interventionledger.api.calendar.MonthsFollowing.MonthEnd;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.record.FindPosition.OpenedPower;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.statute.StatementLaw;
import org.junit.jupiter.api.Test;

/** What a position says of its own arithmetic, so that anybody can reckon it again. */
class HowThePositionIsReckonedTest {

  @Test
  void the_window_says_how_many_months_follow_which_day() {
    assertThat(windowFrom("2026-05-01", "2026-05-29"))
        .hasValueSatisfying(
            months -> {
              assertThat(months.following()).isEqualTo("2026-05-29");
              assertThat(months.months()).isEqualTo(2);
              assertThat(months.endsOn()).isEqualTo("2026-07-29");
              assertThat(months.shorterMonth()).isFalse();
            });
  }

  @Test
  void it_says_step_by_step_on_which_date_each_month_ends_and_when_the_powers_lapse() {
    assertThat(windowFrom("2026-05-01", "2026-05-29"))
        .hasValueSatisfying(
            months -> {
              assertThat(months.ends())
                  .containsExactly(
                      new MonthEnd(1, day("2026-06-29"), false),
                      new MonthEnd(2, day("2026-07-29"), false));
              assertThat(months.overFrom()).isEqualTo("2026-07-30");
              assertThat(months.rule()).contains("Dodds v Walker");
            });
  }

  @Test
  void it_says_where_the_last_month_has_no_such_date() {
    assertThat(lastMonth("2025-12-28")).isEqualTo(new MonthEnd(2, day("2026-02-28"), false));
    assertThat(lastMonth("2025-12-29")).isEqualTo(new MonthEnd(2, day("2026-02-28"), true));
    assertThat(lastMonth("2025-12-31")).isEqualTo(new MonthEnd(2, day("2026-02-28"), true));
  }

  @Test
  void a_shorter_month_in_between_takes_nothing_from_the_next() {
    assertThat(windowFrom("2025-12-01", "2026-01-30").map(MonthsFollowing::ends))
        .hasValue(
            List.of(
                new MonthEnd(1, day("2026-02-28"), true),
                new MonthEnd(2, day("2026-03-30"), false)));
  }

  @Test
  void the_days_left_are_counted_from_the_day_asked_about_which_is_one_of_them() {
    var warned = new Journey(COMMUNITY).then(giveNotice("2026-05-01", "2026-05-29"));

    assertThat(left(warned, "2026-05-29")).containsExactly(1L);
    assertThat(left(warned, "2026-05-30")).containsExactly(61L);
    assertThat(left(warned, "2026-07-28")).containsExactly(2L);
    assertThat(left(warned, "2026-07-29")).containsExactly(1L);
    assertThat(left(warned, "2026-07-30")).isEmpty();
  }

  @Test
  void a_period_that_a_notice_specifies_says_how_many_days_follow_the_day_it_was_given() {
    var warned = new Journey(COMMUNITY).then(giveNotice("2026-05-01", "2026-05-29"));

    assertThat(warned.positionOn("2026-05-01").running())
        .singleElement()
        .satisfies(
            running -> {
              assertThat(running.days())
                  .hasValue(new DaysFollowing(day("2026-05-01"), 28, day("2026-05-29")));
              assertThat(running.counted()).isEmpty();
            });
  }

  @Test
  void a_months_notice_of_a_suspension_is_reckoned_in_the_same_way() {
    var noticed = new Journey(COMMUNITY).then(giveSuspensionNotice("2026-01-31", "2026-03-10"));

    assertThat(noticed.positionOn("2026-02-01").running())
        .singleElement()
        .satisfies(
            running -> {
              assertThat(running.endsOn()).hasValue(day("2026-03-09"));
              assertThat(running.daysLeft()).hasValue(37L);
              assertThat(running.months())
                  .hasValueSatisfying(
                      months -> {
                        assertThat(months.ends())
                            .containsExactly(new MonthEnd(1, day("2026-02-28"), true));
                        assertThat(months.overFrom()).isEqualTo("2026-03-01");
                      });
            });
  }

  @Test
  void a_period_of_working_days_names_each_day_that_it_passes_over() {
    var initial =
        new Journey(COMMUNITY)
            .then(OldLaw.given("2012-05-28"))
            .positionOn("2012-06-20")
            .running()
            .getFirst();

    assertThat(initial.period()).isEqualTo(Period.COMPLIANCE_PERIOD);
    assertThat(initial.endsOn()).hasValue(day("2012-06-20"));
    assertThat(initial.counted())
        .hasValueSatisfying(
            counted -> {
              assertThat(counted.countedFrom()).isEqualTo("2012-05-29");
              assertThat(counted.workingDays()).isEqualTo(15);
              assertThat(counted.notCounted())
                  .filteredOn(day -> day.why() == DayNotCounted.Why.BANK_HOLIDAY)
                  .extracting(DayNotCounted::day)
                  .containsExactly(day("2012-06-04"), day("2012-06-05"));
            });
  }

  @Test
  void the_five_days_for_comments_on_a_draft_report_run_from_the_day_after_its_receipt() {
    var received = new Journey(COMMUNITY).then(draftReceived("2026-03-16"));

    assertThat(kinds(received, "2026-03-16")).isEmpty();
    assertThat(received.positionOn("2026-03-17").running())
        .singleElement()
        .satisfies(
            running -> {
              assertThat(running.period()).isEqualTo(Period.COMMENTS_ON_DRAFT_REPORT);
              assertThat(running.endsOn()).hasValue(day("2026-03-23"));
              assertThat(running.daysLeft()).hasValue(7L);
              assertThat(running.provision()).isEqualTo(StatementLaw.COMMENTS);
              assertThat(running.counted().orElseThrow().workingDays()).isEqualTo(5);
            });
    assertThat(kinds(received, "2026-03-23")).containsExactly(Period.COMMENTS_ON_DRAFT_REPORT);
    assertThat(kinds(received, "2026-03-24")).isEmpty();
    received.then(comment("2026-03-18"));
    assertThat(kinds(received, "2026-03-17")).isNotEmpty();
    assertThat(kinds(received, "2026-03-18")).isEmpty();
  }

  @Test
  void an_end_that_was_judged_for_comments_runs_without_arithmetic() {
    var judged = new Journey(COMMUNITY).then(draftJudged("2027-08-02", "2027-09-10"));

    assertThat(judged.positionOn("2027-09-10").running())
        .singleElement()
        .satisfies(
            running -> {
              assertThat(running.beginsOn()).isEqualTo("2027-08-03");
              assertThat(running.daysLeft()).hasValue(1L);
              assertThat(running.counted()).isEmpty();
            });
  }

  @Test
  void the_twenty_days_for_a_request_run_until_it_is_answered_at_an_academy_too() {
    for (var school : List.of(COMMUNITY, ACADEMY)) {
      var asked = new Journey(school).then(ask("2026-02-02"));

      assertThat(asked.positionOn("2026-03-02").running())
          .singleElement()
          .satisfies(
              running -> {
                assertThat(running.period()).isEqualTo(Period.INFORMATION_REQUEST);
                assertThat(running.endsOn()).hasValue(day("2026-03-02"));
                assertThat(running.counted().orElseThrow().workingDays()).isEqualTo(20);
              });
      assertThat(kinds(asked, "2026-02-02")).isEmpty();
      assertThat(kinds(asked, "2026-03-03")).isEmpty();
      asked.then(give("2026-02-20"));
      assertThat(kinds(asked, "2026-02-19")).containsExactly(Period.INFORMATION_REQUEST);
      assertThat(kinds(asked, "2026-02-20")).isEmpty();
    }
  }

  @Test
  void the_thirty_days_for_a_complaint_are_those_of_the_calendar_where_there_is_the_duty() {
    var complained = new Journey(COMMUNITY).then(complain("2026-06-19"));

    assertThat(complained.positionOn("2026-07-19").running())
        .singleElement()
        .satisfies(
            running -> {
              assertThat(running.period()).isEqualTo(Period.DATA_COMPLAINT);
              assertThat(running.beginsOn()).isEqualTo("2026-06-20");
              assertThat(running.days())
                  .hasValue(new DaysFollowing(day("2026-06-19"), 30, day("2026-07-19")));
              assertThat(running.daysLeft()).hasValue(1L);
            });
    assertThat(kinds(complained, "2026-07-20")).isEmpty();
    complained.then(acknowledge("2026-06-22"));
    assertThat(kinds(complained, "2026-06-22")).isEmpty();
    assertThat(kinds(new Journey(COMMUNITY).then(complain("2026-06-18")), "2026-06-20")).isEmpty();
  }

  @Test
  void what_runs_beside_the_ladder_is_told_to_those_only_who_may_read_of_it() {
    var asked =
        new Journey(COMMUNITY)
            .then(draftReceived("2026-06-22"))
            .then(ask("2026-06-22"))
            .then(complain("2026-06-22"));

    assertThat(kinds(asked.positionFor("2026-06-24", of(Role.SENIOR_OFFICER))))
        .containsExactly(
            Period.COMMENTS_ON_DRAFT_REPORT, Period.INFORMATION_REQUEST, Period.DATA_COMPLAINT);
    assertThat(kinds(asked.positionFor("2026-06-24", of(Role.ADVISER))))
        .containsExactly(Period.COMMENTS_ON_DRAFT_REPORT);
    assertThat(kinds(asked.positionFor("2026-06-24", of(Role.RSC_LIAISON)))).isEmpty();
  }

  private static Set<Readership> of(Role role) {
    return Set.copyOf(Readership.of(role));
  }

  private static List<Period> kinds(Journey journey, String on) {
    return kinds(journey.positionOn(on));
  }

  private static List<Period> kinds(Position position) {
    return position.running().stream().map(Running::period).toList();
  }

  @Test
  void days_that_are_no_months_apart_have_no_such_arithmetic() {
    assertThat(Windows.months(day("2026-05-29"), day("2026-07-30"))).isEmpty();
    assertThat(Windows.months(day("2026-05-29"), day("2026-05-29"))).isEmpty();
  }

  @Test
  void a_gateway_says_which_powers_it_opens_and_until_when() {
    var eligible =
        new Journey(COMMUNITY)
            .then(giveNotice("2026-05-01", "2026-05-29"))
            .then(assess("2026-06-01", NOT_COMPLIED))
            .then(
                propose(
                    "2026-06-01",
                    "2026-06-15",
                    ENTER_INTO_ARRANGEMENTS,
                    ADDITIONAL_GOVERNORS,
                    INTERIM_EXECUTIVE_BOARD));

    assertThat(eligible.positionOn("2026-06-01").gateways())
        .singleElement()
        .satisfies(
            gateway ->
                assertThat(gateway.opens())
                    .extracting(OpenedPower::power, OpenedPower::from, OpenedPower::lastDay)
                    .containsExactly(
                        opened(ENTER_INTO_ARRANGEMENTS, Optional.of(day("2026-07-29"))),
                        opened(ADDITIONAL_GOVERNORS, Optional.of(day("2026-07-29"))),
                        opened(INTERIM_EXECUTIVE_BOARD, Optional.empty())));
  }

  @Test
  void a_power_that_was_not_proposed_is_not_opened() {
    var eligible =
        new Journey(COMMUNITY)
            .then(giveNotice("2026-05-01", "2026-05-29"))
            .then(assess("2026-06-01", NOT_COMPLIED))
            .then(propose("2026-06-01", "2026-06-15", SUSPEND_DELEGATED_BUDGET));

    assertThat(eligible.positionOn("2026-06-01").gateways().getFirst().opens())
        .extracting(OpenedPower::power)
        .containsExactly(SUSPEND_DELEGATED_BUDGET);
  }

  private static Tuple opened(Power power, Optional<LocalDate> lastDay) {
    return tuple(power, day("2026-06-15"), lastDay);
  }

  private static MonthEnd lastMonth(String complyBy) {
    return windowFrom("2025-11-27", complyBy).orElseThrow().ends().getLast();
  }

  private static List<Long> left(Journey journey, String on) {
    return journey.positionOn(on).running().stream()
        .map(Running::daysLeft)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<MonthsFollowing> windowFrom(String givenOn, String complyBy) {
    var after = day(complyBy).plusDays(1).toString();
    return window(new Journey(COMMUNITY).then(giveNotice(givenOn, complyBy)).positionOn(after));
  }

  private static Optional<MonthsFollowing> window(Position position) {
    return position.running().stream()
        .filter(running -> running.period() == Period.POWERS_WINDOW)
        .map(Running::months)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
