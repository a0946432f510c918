package org.interventionledger.ui.documented;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.documented.DocumentedHistories.Event;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * An invented history in the same form, which says in which category a school was put, on what day
 * HM Chief Inspector gave notice, and how it ended: in grades and words as somebody typed them.
 */
@FullApplication
class PlayingACategoryToItsEndTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("988");

  private static final Urn BEFORE = new Urn(997_580);
  private static final Urn AFTER = new Urn(997_581);

  private static final String HISTORY =
      """
      [{
        "schools": [
          {"urn": "1", "name": "Weir Lane School", "type": "Community School", "la": "988"},
          {"urn": "2", "name": "Weir Lane Academy", "type": "Academy Sponsor Led", "la": "988"}],
        "events": [
          {"date": "2006-12-05", "urn": "1", "event": "ofsted-inspection", "overall": "INADEQUATE",
           "published": "2007-01-24", "category": "NOTICE TO IMPROVE", "hmciNotice": "2007-01-18"},
          {"date": "2008-02-06", "urn": "1", "event": "ofsted-inspection", "overall": "satisfactory",
           "published": "2008-03-12", "earlierCategory": "no longer applies"},
          {"date": "2012-05-15", "urn": "1", "event": "ofsted-inspection", "overall": "Satisfactory",
           "published": "2012-06-20"},
          {"date": "2016-10-04", "urn": "1", "event": "ofsted-inspection", "overall": "inadequate",
           "published": "2016-11-15", "category": "Special  measures", "hmciNotice": "2016-11-10"},
          {"date": "2017-12-06", "urn": "1", "event": "gias-link", "linkType": "Successor",
           "linkUrn": "2", "linkName": "Weir Lane Academy"},
          {"date": "2018-01-31", "urn": "1", "event": "establishment-closed"},
          {"date": "2018-02-01", "urn": "2", "event": "establishment-opened"},
          {"date": "2021-06-28", "urn": "2", "event": "ofsted-inspection", "overall": "GOOD",
           "published": "2021-09-21"}]
      }]\
      """;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  @Test
  void each_category_opens_its_gateway_from_the_notice_to_its_end_and_the_successor_inherits_none()
      throws Exception {
    var office = new OfficeOfThePast(web);
    var read =
        DocumentedHistories.read(
            new ByteArrayInputStream(HISTORY.getBytes(UTF_8)), BEFORE.number());
    assertThat(read.faults()).isEmpty();
    office.takesInSchools(read.chains(), AUTHORITY);
    office.takesInLinks(read.chains(), AUTHORITY);
    office.takesInInspections(read.chains(), AUTHORITY);
    assertThat(toSettle(BEFORE))
        .containsExactly("2006-12-05", "2008-02-06", "2012-05-15", "2016-10-04");
    assertThat(toSettle(AFTER)).isEmpty();
    assertThat(published(AFTER)).containsExactly(LocalDate.of(2021, 9, 21));

    var chain = read.chains().getFirst();
    for (var it : chain.of(Event.Inspected.class).filter(it -> it.urn().equals(BEFORE)).toList()) {
      assertThat(office.records(it, chain.school(BEFORE)).refusal()).as("%s", it).isEmpty();
    }
    assertThat(ledger.await()).isTrue();

    assertThat(toSettle(BEFORE)).isEmpty();
    assertThat(published(BEFORE))
        .containsExactly(
            LocalDate.of(2007, 1, 24),
            LocalDate.of(2008, 3, 12),
            LocalDate.of(2012, 6, 20),
            LocalDate.of(2016, 11, 15));
    standsIn("2007-01-18", Optional.empty());
    standsIn("2007-03-31", Optional.empty());
    standsIn("2007-04-01", Optional.of("s.61"));
    standsIn("2008-03-11", Optional.of("s.61"));
    standsIn("2008-03-12", Optional.empty());
    standsIn("2016-11-09", Optional.empty());
    standsIn("2016-11-10", Optional.of("s.62"));
    standsIn("2018-01-31", Optional.of("s.62"));
    standsIn("2018-02-01", Optional.empty());
    assertThat(gateways(AFTER, "2018-02-01")).isEmpty();
    assertThat(gateways(AFTER, "2021-09-21")).isEmpty();
    assertThat(gateways(BEFORE, "2007-04-01").getFirst().name()).contains("notice to improve");
    assertThat(gateways(BEFORE, "2017-01-01").getFirst().until())
        .contains(LocalDate.of(2018, 1, 31));
  }

  @Test
  void a_report_that_is_silent_on_a_category_is_refused_with_the_sections_that_it_would_end()
      throws Exception {
    var office = new OfficeOfThePast(web);
    var silent = HISTORY.replace(", \"earlierCategory\": \"no longer applies\"", "");
    var chain =
        DocumentedHistories.read(new ByteArrayInputStream(silent.getBytes(UTF_8)), 997_585)
            .chains()
            .getFirst();
    office.takesInSchools(List.of(chain), AUTHORITY);
    var inspected = chain.of(Event.Inspected.class).toList();
    var school = chain.school(new Urn(997_585));

    assertThat(office.records(inspected.get(0), school).refusal()).isEmpty();
    var refused = office.records(inspected.get(1), school);
    assertThat(refused.refusal()).contains("EARLIER_CATEGORY_NOT_SPOKEN_OF");
    assertThat(refused.citation().orElseThrow()).contains("ss.61", "62");
  }

  private void standsIn(String day, Optional<String> section) {
    assertThat(gateways(BEFORE, day))
        .extracting(gateway -> gateway.provision().place())
        .as(day)
        .containsExactlyElementsOf(section.stream().toList());
  }

  private List<Gateway> gateways(Urn urn, String day) {
    return ledger
        .askForOne(new FindPosition(reader(), urn, LocalDate.parse(day)), Position.class)
        .orElseThrow()
        .gateways();
  }

  private List<String> toSettle(Urn urn) {
    return ledger
        .askForOne(new FindSchool(reader(), urn), School.class)
        .orElseThrow()
        .outcomesToSettle()
        .stream()
        .map(left -> left.outcomeId())
        .sorted()
        .toList();
  }

  private List<LocalDate> published(Urn urn) {
    var query =
        new FindTimeline(
            reader(), urn, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return ledger.askForOne(query, Timeline.class).orElseThrow().entries().stream()
        .filter(entry -> entry.type().equals("InspectionOutcomeRecorded"))
        .map(FindTimeline.Entry::happenedOn)
        .toList();
  }

  private static Reader reader() {
    return new Reader("senior", Role.SENIOR_OFFICER, Set.of(AUTHORITY));
  }
}
