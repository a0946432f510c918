package org.interventionledger.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.authority.NorthmoorsOwn.DAY;
import static org.interventionledger.command.authority.NorthmoorsOwn.MEETING;
import static org.interventionledger.command.authority.NorthmoorsOwn.REPORT;
import static org.interventionledger.command.authority.NorthmoorsOwn.SINCE;
import static org.interventionledger.command.authority.NorthmoorsOwn.activity;
import static org.interventionledger.command.authority.NorthmoorsOwn.paper;
import static org.interventionledger.command.authority.NorthmoorsOwn.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityReport;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.framework.Adoptions;
import org.junit.jupiter.api.Test;

/**
 * What an authority does itself while versions of its framework stand beside each other: each
 * counts by itself, and what is done is done under one of them.
 */
class RecordingUnderVersionsThatStandBesideTest {

  private static final LocalDate BESIDE_SINCE = DAY.minusDays(10);
  private static final Map<String, String> SENIOR =
      Northmoor.as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS)).toMetadata();

  private static final FrameworkAdopted FIRST =
      NorthmoorsOwn.adopted(
          version(
              "1",
              List.of(own("members"), own("steering")),
              List.of(report("monthly"), report("open"))));

  @Test
  void what_one_version_alone_has_is_done_under_that_one() {
    beside().when(meeting("board", DAY, null), SENIOR).expectEventsMatching(under("2"));
    beside().when(meeting("steering", DAY, null), SENIOR).expectEventsMatching(under("1"));
    beside().when(report("digest", null), SENIOR).expectEventsMatching(under("2"));
    beside().when(report("open", null), SENIOR).expectEventsMatching(under("1"));
  }

  @Test
  void of_what_several_have_it_is_said_which() {
    refused(beside(), meeting("members", DAY, null), FrameworkRefusal.UNDER_WHICH_VERSION);
    refused(beside(), report("monthly", null), FrameworkRefusal.UNDER_WHICH_VERSION);
    beside().when(meeting("members", DAY, "1"), SENIOR).expectEventsMatching(under("1"));
    beside().when(meeting("members", DAY, "2"), SENIOR).expectEventsMatching(under("2"));
    beside().when(report("monthly", "2"), SENIOR).expectEventsMatching(under("2"));
  }

  @Test
  void it_is_one_that_counts_on_the_day_and_has_it() {
    refused(beside(), meeting("members", DAY, "7"), FrameworkRefusal.UNDER_WHICH_VERSION);
    var before = BESIDE_SINCE.minusDays(1);
    refused(beside(), meeting("members", before, "2"), FrameworkRefusal.UNDER_WHICH_VERSION);
    beside().when(meeting("members", before, null), SENIOR).expectEventsMatching(under("1"));
    beside()
        .when(meeting("board", before, null), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.ACTIVITY_UNKNOWN, "northmoor-scc 1, activities"));
    beside()
        .when(meeting("steering", DAY, "2"), SENIOR)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.ACTIVITY_UNKNOWN, "northmoor-scc 2, activities"));
  }

  @Test
  void what_was_superseded_counts_no_longer() {
    var superseding = new Supersedes(new VersionChoice("northmoor-scc", "1"), WORDS);
    given(superseding).when(meeting("members", DAY, null), SENIOR).expectEventsMatching(under("2"));
    refused(given(superseding), meeting("members", DAY, "1"), FrameworkRefusal.UNDER_WHICH_VERSION);
  }

  @Test
  void an_entry_is_put_right_under_the_version_that_is_said() {
    LedgerInMemory.run(
        ledger -> {
          var senior = Northmoor.as(Role.SENIOR_OFFICER);
          ledger.recorded("framework:" + NORTHMOOR, 0, FIRST, senior);
          ledger.recorded("framework:" + NORTHMOOR, 1, second(new StandsBeside(WORDS)), senior);
          ledger.act(meeting("members", DAY, "1"), senior);
          ledger.act(NorthmoorsOwn.correct(0, meeting("members", DAY, "2")), senior);

          assertThat(ledger.part(AuthorityWork.class).of(NORTHMOOR))
              .extracting(it -> it.under().orElseThrow().version())
              .containsExactly("2");
        });
  }

  private static TestExecutor<OwnWork> beside() {
    return given(new StandsBeside(WORDS));
  }

  private static TestExecutor<OwnWork> given(Succession how) {
    var adoptions = Adoptions.none(NORTHMOOR).with(FIRST).with(second(how));
    var fixture = new AggregateTestFixture<>(OwnWork.class);
    fixture.registerInjectableResource(new AuthorityDesk(_ -> adoptions));
    return fixture.givenNoPriorActivity();
  }

  private static FrameworkAdopted second(Succession how) {
    var pack =
        version(
            "2",
            List.of(own("members"), own("board")),
            List.of(report("monthly"), report("digest")));
    return new FrameworkAdopted(NORTHMOOR, SINCE, BESIDE_SINCE, pack, Optional.of(how));
  }

  private static Pack.Activity own(String id) {
    return activity(id, Cadence.Whose.authority);
  }

  private static Paper report(String id) {
    return paper(id, Cadence.Whose.authority);
  }

  private static Pack version(String version, List<Pack.Activity> activities, List<Paper> papers) {
    return new Pack(
        Northmoor.pack(version).framework(),
        NorthmoorsOwn.pack().parties(),
        null,
        null,
        null,
        activities,
        papers,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static RecordAuthorityActivity meeting(String activity, LocalDate on, String version) {
    var it = NorthmoorsOwn.meeting(MEETING, on, activity, null, "member");
    return new RecordAuthorityActivity(
        it.authority(),
        it.activityId(),
        on,
        activity,
        it.present(),
        WORDS,
        Optional.empty(),
        choice(version));
  }

  private static RecordAuthorityReport report(String paper, String version) {
    var it = NorthmoorsOwn.report(REPORT, paper, received("panel", DAY));
    return new RecordAuthorityReport(
        it.authority(),
        it.reportId(),
        DAY,
        paper,
        it.involved(),
        Optional.empty(),
        WORDS,
        Optional.empty(),
        choice(version));
  }

  private static Optional<VersionChoice> choice(String version) {
    return Optional.ofNullable(version).map(it -> new VersionChoice("northmoor-scc", it));
  }

  private static Matcher<? extends List<? super EventMessage<?>>> under(String version) {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.<AuthorityEvent>predicate(
                event -> event.under().orElseThrow().version().equals(version))));
  }

  private static void refused(TestExecutor<OwnWork> given, Object act, FrameworkRefusal refusal) {
    given.when(act, SENIOR).expectException(RefusedBecause.of(refusal));
  }
}
