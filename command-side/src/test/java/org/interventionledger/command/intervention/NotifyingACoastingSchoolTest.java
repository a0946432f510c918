package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.CoastingDefinition.CONSECUTIVE_GRADES;
import static org.interventionledger.api.intervention.CoastingDefinition.REPORT_CARD_CONDITIONS;
import static org.interventionledger.api.intervention.CoastingDefinition.THREE_YEARS_OF_RESULTS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.NURSERY;
import static org.interventionledger.command.intervention.SomeSchools.PUPIL_REFERRAL_UNIT;
import static org.interventionledger.command.intervention.StateDrafts.coasting;
import static org.interventionledger.command.intervention.StateDrafts.endOfCoasting;

import org.interventionledger.api.intervention.CoastingDefinition;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class NotifyingACoastingSchoolTest {

  @Test
  void the_law_knows_it_since_11_january_2017() {
    Desk.of(COMMUNITY)
        .refuses(
            coasting("2017-01-10"),
            LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
            date("knownFrom", day("2017-01-11")));
    Desk.of(COMMUNITY).accepts(coasting("2017-01-11"));
    Desk.of(COMMUNITY).accepts(coasting("2017-01-12"));
  }

  @Test
  void the_event_names_the_definition_of_its_day() {
    var byResults = new Provision("SI 2017/9", "the whole");
    var byGrades = new Provision("SI 2022/720", "reg. 4");
    var byReportCard = new Provision("SI 2022/720", "reg. 4, as substituted by SI 2025/1120");
    assertThatItIs("2022-08-31", THREE_YEARS_OF_RESULTS, byResults);
    assertThatItIs("2022-09-01", CONSECUTIVE_GRADES, byGrades);
    assertThatItIs("2022-09-02", CONSECUTIVE_GRADES, byGrades);
    assertThatItIs("2025-11-16", CONSECUTIVE_GRADES, byGrades);
    assertThatItIs("2025-11-17", REPORT_CARD_CONDITIONS, byReportCard);
    assertThatItIs("2025-11-18", REPORT_CARD_CONDITIONS, byReportCard);
  }

  @Test
  void a_pupil_referral_unit_can_be_since_1_september_2022_and_a_nursery_school_never() {
    Desk.of(PUPIL_REFERRAL_UNIT)
        .refuses(coasting("2022-08-31"), LawRefusal.SCHOOL_CANNOT_BE_COASTING);
    Desk.of(PUPIL_REFERRAL_UNIT).accepts(coasting("2022-09-01"));
    Desk.of(PUPIL_REFERRAL_UNIT).accepts(coasting("2022-09-02"));
    for (var on : new String[] {"2017-01-11", "2022-09-01", "2026-05-01"}) {
      Desk.of(NURSERY).refuses(coasting(on), LawRefusal.SCHOOL_CANNOT_BE_COASTING);
    }
  }

  @Test
  void it_begins_once_and_ends_once() {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(endOfCoasting("2026-05-01"), LawRefusal.NOT_COASTING);
    var notified = desk.after(coasting("2026-05-01"));
    notified.refuses(
        coasting("2026-05-02"), RecordRefusal.ALREADY_COASTING, date("since", day("2026-05-01")));
    var ended = notified.after(endOfCoasting("2026-06-01"));
    ended.refuses(endOfCoasting("2026-06-02"), LawRefusal.NOT_COASTING);
    ended.accepts(coasting("2026-09-01"));
  }

  @Test
  void the_gateway_stands_open_from_the_notification_until_the_end() {
    var journey =
        new Journey(COMMUNITY)
            .then(consult("2026-04-20", "2026-04-30"))
            .then(coasting("2026-05-01"))
            .then(apply("2026-05-04"))
            .then(endOfCoasting("2026-06-01"));

    assertThat(journey.positionOn("2026-04-30").gateways()).isEmpty();
    for (var on : new String[] {"2026-05-01", "2026-05-02", "2026-05-31"}) {
      assertThat(journey.positionOn(on).gateways())
          .extracting(Gateway::provision, Gateway::since, Gateway::until)
          .containsExactly(
              org.assertj.core.api.Assertions.tuple(
                  eia("s.60B"), day("2026-05-01"), java.util.Optional.of(day("2026-05-31"))));
    }
    assertThat(journey.positionOn("2026-06-01").gateways()).isEmpty();
  }

  private static void assertThatItIs(String on, CoastingDefinition definition, Provision by) {
    var notified = coasting(on);
    Desk.of(COMMUNITY)
        .records(
            notified,
            new CoastingNotified(
                URN,
                NORTHMOOR,
                day(on),
                definition,
                by,
                notified.evidence(),
                notified.learnt(),
                eia("s.60B(1)(b)").asOn(day(on))));
  }
}
