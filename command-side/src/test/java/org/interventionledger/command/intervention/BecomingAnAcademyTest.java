package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.AcademyOrderBasis.DUTY;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;
import static org.interventionledger.command.intervention.StateDrafts.ACADEMY;
import static org.interventionledger.command.intervention.StateDrafts.conversion;
import static org.interventionledger.command.intervention.StateDrafts.intention;
import static org.interventionledger.command.intervention.StateDrafts.learnt;
import static org.interventionledger.command.intervention.StateDrafts.order;

import java.util.stream.Collectors;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

/**
 * The days are those of 101937 and 145406: in special measures, closed on 31 January 2018, open the
 * day after.
 */
class BecomingAnAcademyTest {

  private static final Desk ORDERED =
      Desk.of(COMMUNITY)
          .after(
              inspection("2016-10-04", "2016-11-15", SPECIAL_MEASURES),
              order("2017-03-01", DUTY, SECTION_62),
              giveNotice("2017-12-01", "2018-01-05"));

  @Test
  void the_ladder_closes_on_the_day_it_becomes_one() {
    var converted = ORDERED.after(conversion("2018-02-01")).recordedOn("2018-02-03");

    converted.accepts(findNotComplied("2018-01-31"));
    for (var on : new String[] {"2018-02-01", "2018-02-02"}) {
      converted.refuses(
          findNotComplied(on),
          LawRefusal.SCHOOL_BECAME_AN_ACADEMY,
          date("convertedOn", day("2018-02-01")),
          text("successor", ACADEMY));
      converted.refuses(
          new NoticeDraft(on, "2018-03-01").named("notice-2").drafted(),
          LawRefusal.SCHOOL_BECAME_AN_ACADEMY);
      converted.refuses(consult(on, on), LawRefusal.SCHOOL_BECAME_AN_ACADEMY);
      converted.refuses(intention(on, APPOINT_GOVERNORS), LawRefusal.SCHOOL_BECAME_AN_ACADEMY);
    }
    converted.refuses(conversion("2018-02-02"), LawRefusal.SCHOOL_BECAME_AN_ACADEMY);
  }

  @Test
  void the_register_closes_the_school_on_the_day_before() {
    var closed = ORDERED.at(closedOn("2018-01-31"));

    closed.accepts(conversion("2018-02-01"));
    closed.refuses(conversion("2018-02-02"), RecordRefusal.SCHOOL_CLOSED);
    closed
        .after(conversion("2018-02-01"))
        .refuses(findNotComplied("2018-02-02"), LawRefusal.SCHOOL_BECAME_AN_ACADEMY);
  }

  @Test
  void the_academy_has_a_urn_of_its_own() {
    ORDERED.refuses(
        new RecordConversion(
            Drafts.URN,
            day("2018-02-01"),
            Drafts.URN,
            Drafts.words("A trust."),
            learnt("2018-02-01")),
        RecordRefusal.SUCCESSOR_IS_THE_SCHOOL_ITSELF,
        text("successor", Drafts.URN));
  }

  @Test
  void nothing_is_open_and_nothing_runs_from_that_day() {
    var journey =
        new Journey(COMMUNITY)
            .then(inspection("2016-10-04", "2016-11-15", SPECIAL_MEASURES))
            .then(order("2017-03-01", DUTY, SECTION_62))
            .then(giveNotice("2017-12-01", "2018-02-16"))
            .then(conversion("2018-02-01"));

    var before = journey.positionOn("2018-01-31");
    assertThat(before.gateways()).hasSize(1);
    assertThat(before.running()).hasSize(1);
    assertThat(before.duties()).isNotEmpty();
    for (var on : new String[] {"2018-02-01", "2018-02-02"}) {
      var position = journey.positionOn(on);
      assertThat(position.gateways()).isEmpty();
      assertThat(position.running()).isEmpty();
      assertThat(position.traps()).isEmpty();
      assertThat(position.duties()).isEmpty();
      assertThat(position.open())
          .extracting(OpenAct::act)
          .containsExactly(
              Act.RECORD_INSPECTION_OUTCOME,
              Act.RECORD_INFORMATION_REQUEST,
              Act.RECORD_DATA_COMPLAINT,
              Act.CORRECT_ENTRY);
      assertThat(
              position.barred().stream()
                  .collect(Collectors.toMap(BarredAct::act, act -> act.why().refusal())))
          .containsEntry(Act.GIVE_WARNING_NOTICE, LawRefusal.SCHOOL_BECAME_AN_ACADEMY)
          .containsEntry(Act.ESTABLISH_INTERIM_BOARD, LawRefusal.SCHOOL_BECAME_AN_ACADEMY)
          .containsEntry(Act.RECORD_ACADEMY_ORDER, LawRefusal.SCHOOL_BECAME_AN_ACADEMY);
    }
  }
}
