package org.interventionledger.query.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.authority.FindAuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.AuthorityEntries;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.api.authority.FindAuthorityEntries.PutRight;
import org.interventionledger.api.authority.FindAuthorityEntries.Standing;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What authorities held and gave themselves, as those read it who read their dealings. */
class ReadingWhatTheAuthorityDidTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  @BeforeAll
  static void meetings_and_reports_of_two_authorities() {
    publish(
        "964",
        held("964", "m-1", "2026-01-12", "The winter term was gone through."),
        given("964", "r-1", "2026-02-02"),
        held("964", "m-2", "2026-03-09", "The spring term was gone through."),
        corrected("964", 0, held("964", "m-1", "2026-01-13", "The autumn term was gone through.")),
        corrected("964", 3, held("964", "m-1", "2026-01-14", "The autumn term was gone through.")),
        corrected("964", 1, null));
    publish("965", held("965", "m-1", "2026-03-10", "Of Eastvale alone."));
  }

  @Test
  void it_is_listed_from_the_last_with_who_recorded_it() {
    var entries = entries(Role.SENIOR_OFFICER, "964");
    assertThat(entries)
        .extracting(it -> it.done().happenedOn().toString())
        .containsExactly("2026-03-09", "2026-02-02", "2026-01-14", "2026-01-13", "2026-01-12");
    assertThat(entries).extracting(Entry::number).containsExactly(2L, 1L, 4L, 3L, 0L);
    assertThat(entries.getFirst().recordedBy()).isEqualTo(People.SENIOR_OFFICER.officer().name());
    assertThat(entries.getFirst().recordedAt()).isEqualTo(People.NOW);
    assertThat(entries.getFirst().done())
        .isEqualTo(held("964", "m-2", "2026-03-09", "The spring term was gone through."));
    assertThat(entries.getFirst().putRight()).isEmpty();
  }

  @Test
  void what_was_put_right_stays_readable_and_says_why_and_by_which_entry() {
    var entries = entries(Role.SENIOR_OFFICER, "964");
    var counting = entries.get(2);
    assertThat(counting.standing()).isEqualTo(Standing.COUNTS);
    assertThat(counting.putRight()).containsExactly(putRight(0, 3), putRight(3, 4));
    assertThat(entries.get(1).standing()).isEqualTo(Standing.STRUCK_OUT);
    assertThat(entries.get(1).putRight()).containsExactly(putRight(1, 5));
    var between = entries.get(3);
    assertThat(between.standing()).isEqualTo(Standing.REPLACED);
    assertThat(between.putRight()).containsExactly(putRight(0, 3), putRight(3, 4));
    var first = entries.getLast();
    assertThat(first.standing()).isEqualTo(Standing.REPLACED);
    assertThat(first.putRight()).containsExactly(putRight(0, 3));
    assertThat(first.done())
        .isEqualTo(held("964", "m-1", "2026-01-12", "The winter term was gone through."));
    assertThat(first.recordedBy()).isEqualTo(People.SENIOR_OFFICER.officer().name());
    assertThat(first.recordedAt()).isEqualTo(People.NOW);
    assertThat(history(Role.HEAD_OF_SERVICE, "964"))
        .anyMatch(text -> text.contains("The winter term"))
        .anyMatch(text -> text.contains("Typed a day late."));
  }

  @Test
  void it_is_open_to_whoever_reads_the_authoritys_dealings() {
    for (var role : Role.values()) {
      assertThat(entries(role, "964"))
          .as(role.name())
          .hasSize(Readership.DEALINGS.includes(role) ? 5 : 0);
    }
    assertThat(Readership.DEALINGS.includes(Role.RSC_LIAISON)).isFalse();
    assertThat(Readership.DEALINGS.includes(Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void it_never_leaks_to_another_authority() {
    assertThat(entries(Role.HEAD_OF_SERVICE, "965")).hasSize(1);
    assertThat(entries(Role.HEAD_OF_SERVICE, "966")).isEmpty();
    assertThat(history(Role.HEAD_OF_SERVICE, "965"))
        .anyMatch(text -> text.contains("Of Eastvale alone."))
        .allMatch(text -> !text.contains("term was gone through"));
    assertThat(history(Role.ADMINISTRATOR, "964"))
        .allMatch(text -> !text.contains("term was gone through"));
  }

  @Test
  void built_again_it_is_the_same() {
    var before = LEDGER.rows("authority_entry");
    LEDGER.rebuild("authority", People.ADMINISTRATOR);
    assertThat(LEDGER.rows("authority_entry")).hasSize(6).isEqualTo(before);
  }

  private static List<Entry> entries(Role role, String authority) {
    return LEDGER
        .ask(new FindAuthorityEntries(Clerk.reader(role, authority)), AuthorityEntries.class)
        .entries();
  }

  private static List<String> history(Role role, String authority) {
    var query =
        new FindHistory(
            Clerk.reader(role, authority),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            500);
    return LEDGER.ask(query, History.class).events().stream().map(Object::toString).toList();
  }

  private static void publish(String authority, AuthorityEvent... events) {
    LEDGER.publish(
        AuthorityEvent.stream(new AuthorityCode(authority)),
        People.SENIOR_OFFICER,
        People.NOW,
        events);
    LEDGER.await();
  }

  private static AuthorityActivityHeld held(
      String authority, String id, String on, String account) {
    return new AuthorityActivityHeld(
        new AuthorityCode(authority),
        id,
        day(on),
        "members",
        "Meeting with the lead member",
        ActivityKind.scrutiny,
        List.of(new Participant("officers", "Senior officers", Optional.empty())),
        List.of(new Participant("member", "Lead member", Optional.empty())),
        new Narrative(account),
        Optional.of(new Narrative("The lead member was abroad.")),
        version(authority),
        new PackRow("activities", "members", List.of()));
  }

  private static AuthorityReportGiven given(String authority, String id, String on) {
    LocalDate day = day(on);
    return new AuthorityReportGiven(
        new AuthorityCode(authority),
        id,
        day,
        "monthly",
        "Monthly report",
        Paper.Kind.report,
        List.of(new Involved("member", "Lead member", Who.Part.receive, day)),
        Optional.of(day),
        new Narrative("Three schools have improved."),
        Optional.empty(),
        version(authority),
        new PackRow("records", "monthly", List.of()));
  }

  private static AuthorityEntryCorrected corrected(
      String authority, long entry, AuthorityEvent right) {
    return new AuthorityEntryCorrected(
        new AuthorityCode(authority),
        new Correction(
            entry,
            day("2026-03-20"),
            Correction.Reason.WRONG_DATE,
            new Narrative("Typed a day late."),
            new Narrative("The minutes on file.")),
        Optional.ofNullable(right));
  }

  private static PutRight putRight(long entry, long byEntry) {
    return new PutRight(
        entry,
        byEntry,
        day("2026-03-20"),
        People.SENIOR_OFFICER.officer().name(),
        Correction.Reason.WRONG_DATE,
        new Narrative("Typed a day late."),
        new Narrative("The minutes on file."));
  }

  private static FrameworkVersion version(String authority) {
    return new FrameworkVersion(new AuthorityCode(authority), "small", "1");
  }
}
