package org.interventionledger.query.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;
import static org.interventionledger.query.support.People.EASTVALE;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.TODAY;
import static org.interventionledger.query.support.People.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.Openness;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A boundary moved: the record goes with the school, and stays readable to the authority that made
 * it.
 */
class SchoolsThatChangeAuthorityTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final FictionalSchool BEFORE =
      new FictionalSchool(999_401, NORTHMOOR.code(), "Border Lane School");
  private static final FictionalSchool AFTERWARDS =
      new FictionalSchool(999_401, EASTVALE.code(), "Border Lane School");

  @BeforeAll
  static void a_school_of_northmoor_comes_to_eastvale() {
    var clerk = new Clerk(LEDGER);
    clerk.record(BEFORE.entered(), BEFORE.placed("2026-01-12", "2026-04-13"));
    var moved =
        new SchoolParticularsChanged(
            AFTERWARDS.urn(),
            AFTERWARDS.entered().particulars(),
            List.of("authority"),
            "extract",
            day("2026-03-02"));
    var left =
        new SchoolChangedAuthority(
            AFTERWARDS.urn(),
            NORTHMOOR,
            Optional.of("Northmoor"),
            EASTVALE,
            Optional.of("Eastvale"),
            "extract",
            day("2026-03-02"));
    clerk.record(moved, left, AFTERWARDS.adviser("2026-03-09", "Elliot Ames"));
  }

  @Test
  void its_present_authority_reads_all_that_was_recorded() {
    assertThat(timeline(EASTVALE))
        .containsExactly(
            "SchoolEntered",
            "PlacedOnRegister",
            "SchoolParticularsChanged",
            "SchoolChangedAuthority",
            "AdviserAssigned");
    assertThat(history(EASTVALE)).containsExactlyInAnyOrderElementsOf(timeline(EASTVALE));
    assertThat(school(EASTVALE).confidentialPart()).isEqualTo(Openness.OPEN);
    assertThat(school(EASTVALE).placement()).isPresent();
    assertThat(diary(EASTVALE).items()).hasSize(1);
  }

  @Test
  void its_former_authority_goes_on_reading_what_it_recorded_and_that_it_left_and_no_more() {
    assertThat(timeline(NORTHMOOR))
        .containsExactly("SchoolEntered", "PlacedOnRegister", "SchoolChangedAuthority");
    assertThat(history(NORTHMOOR)).containsExactlyInAnyOrderElementsOf(timeline(NORTHMOOR));
    assertThat(school(NORTHMOOR).confidentialPart()).isEqualTo(Openness.OF_ITS_TIME);
    assertThat(school(NORTHMOOR).placement()).isEmpty();
    assertThat(diary(NORTHMOOR).items()).isEmpty();
  }

  @Test
  void a_third_authority_reads_nothing_of_it() {
    assertThat(timeline(new AuthorityCode("992"))).isEmpty();
    assertThat(history(new AuthorityCode("992"))).isEmpty();
    assertThat(school(new AuthorityCode("992")).confidentialPart())
        .isEqualTo(Openness.PARTICULARS_ONLY);
  }

  private static List<String> timeline(AuthorityCode authority) {
    var query =
        new FindTimeline(
            reader(Role.HEAD_OF_SERVICE, authority),
            BEFORE.urn(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return LEDGER.ask(query, Timeline.class).entries().stream().map(Entry::type).toList();
  }

  private static List<String> history(AuthorityCode authority) {
    var query =
        new FindHistory(
            reader(Role.LEGAL, authority),
            Optional.of(BEFORE.urn()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            100);
    return LEDGER.ask(query, History.class).events().stream().map(StoredEvent::type).toList();
  }

  private static School school(AuthorityCode authority) {
    return LEDGER
        .askForOne(
            new FindSchool(reader(Role.HEAD_OF_SERVICE, authority), BEFORE.urn()), School.class)
        .orElseThrow();
  }

  private static Diary diary(AuthorityCode authority) {
    var query =
        new FindDiary(
            reader(Role.HEAD_OF_SERVICE, authority),
            Optional.of(BEFORE.urn()),
            Optional.empty(),
            Optional.empty(),
            TODAY);
    return LEDGER.ask(query, Diary.class);
  }
}
