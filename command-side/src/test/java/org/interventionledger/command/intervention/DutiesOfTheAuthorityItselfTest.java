package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.activity.Duty.State.DONE;
import static org.interventionledger.api.activity.Duty.State.DONE_LATE;
import static org.interventionledger.api.activity.Duty.State.DUE;
import static org.interventionledger.api.activity.Duty.State.MISSED;
import static org.interventionledger.api.activity.Duty.State.OVERDUE;
import static org.interventionledger.api.activity.Duty.State.TERM_DATES_NOT_HELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the authorities of the five documents owe themselves, for all of their schools at once, by
 * the packs as shipped: what is due on a day and by when, what was missed, and what was done late.
 */
class DutiesOfTheAuthorityItselfTest {

  @Test
  void
      HAV_060_HAV_062_HAV_089_HAV_101_HAV_106_HAV_120_meetings_and_reports_of_each_month_and_year() {
    havering(
        story -> {
          assertThat(owed(story, "2014-02-28"))
              .containsExactly(
                  owed("lead-member-meeting", "2014-02-01", "2014-02-28", DUE),
                  owed("scrutiny-cycle", "2013-08-01", "2014-07-31", DUE),
                  owed("smg-report", "2014-02-01", "2014-02-28", DUE),
                  owed("member-report", "2014-02-01", "2014-02-28", DUE),
                  owed("annual-report", "2013-08-01", "2014-07-31", DUE));
          assertThat(owed(story, "2014-03-01"))
              .containsExactly(
                  owed("lead-member-meeting", "2014-02-01", "2014-02-28", OVERDUE),
                  owed("lead-member-meeting", "2014-03-01", "2014-03-31", DUE),
                  owed("scrutiny-cycle", "2013-08-01", "2014-07-31", DUE),
                  owed("smg-report", "2014-02-01", "2014-02-28", OVERDUE),
                  owed("smg-report", "2014-03-01", "2014-03-31", DUE),
                  owed("member-report", "2014-02-01", "2014-02-28", OVERDUE),
                  owed("member-report", "2014-03-01", "2014-03-31", DUE),
                  owed("annual-report", "2013-08-01", "2014-07-31", DUE));
          // What is planned is the usual course: a year without it is no breach.
          assertThat(of("scrutiny-cycle", owed(story, "2015-09-01")))
              .containsExactly(owed("scrutiny-cycle", "2015-08-01", "2016-07-31", DUE));
          assertThat(of("annual-report", owed(story, "2015-09-01")))
              .containsExactly(owed("annual-report", "2015-08-01", "2016-07-31", DUE));
          assertThat(duties(story, "2014-03-01"))
              .filteredOn(duty -> duty.activity().equals("member-report"))
              .allSatisfy(
                  duty -> {
                    assertThat(duty.forWhom()).containsExactly("Lead Member");
                    assertThat(duty.row().items()).contains("HAV-089", "HAV-107", "HAV-159");
                  });
        });
  }

  @Test
  void HAV_089_HAV_107_a_report_given_after_its_month_was_given_late_and_stays_a_breach() {
    havering(
        story -> {
          record(story, 0, given("member-report", "2014-02-28"), "2014-02-28");
          record(story, 1, given("smg-report", "2014-03-04"), "2014-03-04");
          record(story, 2, held("lead-member-meeting", "2014-03-05"), "2014-03-05");
          assertThat(owed(story, "2014-03-05"))
              .contains(
                  owed("member-report", "2014-03-01", "2014-03-31", DUE),
                  owed("smg-report", "2014-02-01", "2014-02-28", DONE_LATE),
                  owed("smg-report", "2014-03-01", "2014-03-31", DONE),
                  owed("lead-member-meeting", "2014-02-01", "2014-02-28", DONE_LATE),
                  owed("lead-member-meeting", "2014-03-01", "2014-03-31", DONE))
              .doesNotContain(owed("member-report", "2014-02-01", "2014-02-28", OVERDUE));
          assertThat(duties(story, "2014-03-05"))
              .filteredOn(duty -> duty.state() == DONE_LATE)
              .extracting(Duty::activity, Duty::doneOn)
              .containsExactly(
                  tuple("lead-member-meeting", Optional.of(LocalDate.parse("2014-03-05"))),
                  tuple("smg-report", Optional.of(LocalDate.parse("2014-03-04"))));
        });
  }

  @Test
  void what_was_entered_by_mistake_was_not_done() {
    havering(
        story -> {
          record(story, 0, given("member-report", "2014-02-20"), "2014-02-20");
          assertThat(owed(story, "2014-02-21"))
              .contains(owed("member-report", "2014-02-01", "2014-02-28", DONE));
          record(
              story,
              1,
              new AuthorityEntryCorrected(
                  Drafts.NORTHMOOR,
                  Northmoor.correctionOf(0),
                  Optional.of(given("member-report", "2014-03-03"))),
              "2014-03-03");
          assertThat(of("member-report", owed(story, "2014-03-03")))
              .containsExactly(
                  owed("member-report", "2014-02-01", "2014-02-28", DONE_LATE),
                  owed("member-report", "2014-03-01", "2014-03-31", DONE));
        });
  }

  @Test
  void HIL_096_the_internal_review_meeting_in_the_second_half_of_each_term() {
    LocalStory.under(
        "hillingdon-2022-23",
        "2022-09-01",
        story -> {
          assertThat(owed(story, "2022-12-16"))
              .containsExactly(
                  tuple(
                      "internal-review",
                      Optional.of(LocalDate.parse("2022-08-01")),
                      Optional.empty(),
                      TERM_DATES_NOT_HELD));
          story.withTerms(
              2022,
              "2022-09-01/2022-10-24/2022-10-28/2022-12-16",
              "2023-01-03/2023-02-13/2023-02-17/2023-03-31",
              "2023-04-17/2023-05-29/2023-06-02/2023-07-21");
          assertThat(owed(story, "2022-12-16"))
              .containsExactly(owed("internal-review", "2022-10-29", "2022-12-16", DUE));
          assertThat(owed(story, "2022-12-17"))
              .containsExactly(
                  owed("internal-review", "2022-10-29", "2022-12-16", OVERDUE),
                  owed("internal-review", "2023-02-18", "2023-03-31", DUE));
          assertThat(duties(story, "2022-12-17"))
              .extracting(duty -> duty.row().items())
              .containsOnly(List.of("HIL-096"));
          record(
              story, 0, event("internal-review", "2023-03-31", "hillingdon-2022-23"), "2023-03-31");
          assertThat(owed(story, "2023-07-22"))
              .containsExactly(
                  owed("internal-review", "2022-10-29", "2022-12-16", DONE_LATE),
                  owed("internal-review", "2023-06-03", "2023-07-21", OVERDUE));
        });
  }

  @Test
  void E15_097_E15_098_E15_129_E15_159_groups_each_half_term_and_term_and_two_reports_a_year() {
    ealing(
        story -> {
          assertThat(owed(story, "2015-10-25"))
              .containsExactly(
                  owed("strategy-meetings", "2015-09-03", "2015-10-25", DUE),
                  owed("secondary-group-meeting", "2015-09-03", "2015-10-25", DUE),
                  owed("steering-meeting", "2015-09-03", "2015-12-18", DUE),
                  owed("annual-report-primary", "2015-08-01", "2016-07-31", DUE),
                  owed("annual-report-secondary", "2015-08-01", "2016-07-31", DUE));
          record(
              story, 0, event("strategy-meetings", "2015-10-20", "ealing-2015-18"), "2015-10-20");
          assertThat(owed(story, "2015-12-19"))
              .filteredOn(duty -> duty.toList().getLast() == OVERDUE)
              .containsExactly(
                  owed("strategy-meetings", "2015-10-31", "2015-12-18", OVERDUE),
                  owed("secondary-group-meeting", "2015-09-03", "2015-10-25", OVERDUE),
                  owed("secondary-group-meeting", "2015-10-31", "2015-12-18", OVERDUE),
                  owed("steering-meeting", "2015-09-03", "2015-12-18", OVERDUE));
          assertThat(of("annual-report-secondary", owed(story, "2017-08-01")))
              .containsExactly(
                  owed("annual-report-secondary", "2015-08-01", "2016-07-31", OVERDUE),
                  owed("annual-report-secondary", "2016-08-01", "2017-07-31", OVERDUE),
                  owed("annual-report-secondary", "2017-08-01", "2018-07-31", DUE));
        });
  }

  @Test
  void E15_what_the_prospectus_of_2018_has_no_more_was_missed() {
    ealing(
        story -> {
          story.superseded(
              new VersionChoice("ealing-2015", "2015-18"),
              "ealing-learning-partnership-2018-19",
              "2018-09-01");
          assertThat(owed(story, "2018-10-01"))
              .contains(
                  owed("steering-meeting", "2015-09-03", "2015-12-18", MISSED),
                  owed("annual-report-primary", "2016-08-01", "2017-07-31", MISSED),
                  owed("annual-report-secondary", "2017-08-01", "2018-07-31", MISSED));
          assertThat(duties(story, "2018-10-01"))
              .extracting(Duty::state)
              .containsOnly(MISSED, TERM_DATES_NOT_HELD);
        });
  }

  /** Neither names a meeting or a report of the authority's own that comes round. */
  @ParameterizedTest
  @CsvSource({"essex-2012, 2012-01-09", "ealing-learning-partnership-2018-19, 2018-09-01"})
  void ESX_ELP_nothing_comes_round_for_all_schools_at_once(String pack, String from) {
    LocalStory.under(pack, from, story -> assertThat(owed(story, "2020-10-01")).isEmpty());
  }

  private static void havering(Consumer<LocalStory> story) {
    LocalStory.under("havering-2014", "2014-01-06", story);
  }

  private static void ealing(Consumer<LocalStory> story) {
    LocalStory.under(
        "ealing-2015-18",
        "2015-09-01",
        it ->
            story.accept(
                it.withTerms(
                    2015,
                    "2015-09-03/2015-10-26/2015-10-30/2015-12-18",
                    "2016-01-04/2016-02-15/2016-02-19/2016-03-24",
                    "2016-04-11/2016-05-30/2016-06-03/2016-07-20")));
  }

  private static void record(LocalStory story, long number, AuthorityEvent event, String on) {
    story
        .ledger()
        .recorded(
            AuthorityEvent.stream(Drafts.NORTHMOOR),
            number,
            event,
            Northmoor.as(Role.SENIOR_OFFICER));
    story.on(on);
  }

  private static AuthorityEvent held(String activity, String on) {
    return event(activity, on, "havering-2014");
  }

  private static AuthorityEvent event(String activity, String on, String pack) {
    var shipped = Packs.shipped(pack);
    var row = shipped.activity(activity).orElseThrow();
    return new AuthorityActivityHeld(
        Drafts.NORTHMOOR,
        on,
        LocalDate.parse(on),
        activity,
        row.label(),
        row.kind(),
        List.of(),
        List.of(),
        Northmoor.WORDS,
        Optional.empty(),
        version(shipped),
        PackRow.of(shipped, "activities", activity, row.src()));
  }

  private static AuthorityEvent given(String paper, String on) {
    var shipped = Packs.shipped("havering-2014");
    var row =
        shipped.records().stream().filter(it -> it.id().equals(paper)).findFirst().orElseThrow();
    return new AuthorityReportGiven(
        Drafts.NORTHMOOR,
        on,
        LocalDate.parse(on),
        paper,
        row.label(),
        row.kind(),
        List.of(),
        Optional.empty(),
        Northmoor.WORDS,
        Optional.empty(),
        version(shipped),
        PackRow.of(shipped, "records", paper, row.src()));
  }

  private static FrameworkVersion version(Pack pack) {
    return new FrameworkVersion(
        Drafts.NORTHMOOR, pack.framework().id(), pack.framework().version());
  }

  private static Tuple owed(String row, String from, String dueBy, Duty.State state) {
    return tuple(
        row, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(dueBy)), state);
  }

  private static List<Tuple> of(String row, List<Tuple> owed) {
    return owed.stream().filter(duty -> duty.toList().getFirst().equals(row)).toList();
  }

  private static List<Tuple> owed(LocalStory story, String on) {
    return duties(story, on).stream()
        .map(duty -> tuple(duty.activity(), duty.from(), duty.dueBy(), duty.state()))
        .toList();
  }

  private static List<Duty> duties(LocalStory story, String on) {
    return story
        .ledger()
        .part(QueryGateway.class)
        .query(
            new FindDutiesUnderFramework(
                List.of(), List.of(Drafts.NORTHMOOR), LocalDate.parse(on), Set.of()),
            Duties.class)
        .join()
        .duties();
  }
}
