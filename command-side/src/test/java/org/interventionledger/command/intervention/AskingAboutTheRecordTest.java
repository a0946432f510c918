package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.InformationAnswer.REFUSED;
import static org.interventionledger.api.intervention.InformationAnswer.REFUSED_IN_PART;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.InformationDrafts.COMPLAINT;
import static org.interventionledger.command.intervention.InformationDrafts.REQUEST;
import static org.interventionledger.command.intervention.InformationDrafts.acknowledge;
import static org.interventionledger.command.intervention.InformationDrafts.ask;
import static org.interventionledger.command.intervention.InformationDrafts.complain;
import static org.interventionledger.command.intervention.InformationDrafts.give;
import static org.interventionledger.command.intervention.InformationDrafts.refuse;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;
import static org.interventionledger.command.intervention.StateDrafts.conversion;
import static org.interventionledger.command.intervention.StateDrafts.order;

import java.util.Optional;
import java.util.Set;
import org.axonframework.test.matchers.Matchers;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.InformationAnswer;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for information (FOIA 2000) and complaints about personal data (DPA 2018, s.164A). */
class AskingAboutTheRecordTest {

  private static final Provision SECTION_10 =
      new Provision("Freedom of Information Act 2000", "s.10");
  private static final Provision SECTION_164A = new Provision("Data Protection Act 2018", "s.164A");

  private final Desk asked = Desk.of(COMMUNITY).after(ask("2026-06-11"));
  private final Desk complained = Desk.of(COMMUNITY).after(complain("2026-06-19"));

  @ParameterizedTest(name = "received on {0}, to be answered by {1}")
  @CsvSource({"2026-06-11, 2026-07-10", "2026-06-12, 2026-07-14", "2025-12-19, 2026-01-22"})
  void a_request_is_answered_within_twenty_working_days_of_the_whole_kingdom(
      String receivedOn, String dueOn) {
    Desk.of(COMMUNITY)
        .when(ask(receivedOn))
        .expectEventsMatching(
            Matchers.payloadsMatching(
                Matchers.exactSequenceOf(
                    Matchers.matches(
                        (InformationRequested it) ->
                            it.period().endsOn().equals(day(dueOn))
                                && it.period().workingDays() == 20
                                && it.period().provision().equals(SECTION_10)
                                && it.from().equals(person("Noor Sharif"))),
                    Matchers.andNoMore())));
  }

  @Test
  void nobody_had_the_right_to_an_answer_before_2005() {
    var school = Desk.of(COMMUNITY);

    school.refusesCiting(
        "Freedom of Information Act 2000, s.10",
        ask("2004-12-31"),
        LawRefusal.LAW_OF_THAT_DATE_NOT_HELD,
        date("heldFrom", day("2005-01-01")));
    school.accepts(ask("2005-01-01"));
    school.accepts(ask("2005-01-02"));
  }

  @ParameterizedTest(name = "answered on {0}: {1}")
  @CsvSource({"2026-07-09, IN_TIME", "2026-07-10, IN_TIME", "2026-07-11, LATE"})
  void the_answer_is_given_in_time_or_recorded_as_late(String answeredOn, Timeliness timeliness) {
    asked.records(
        give(answeredOn),
        new InformationRequestAnswered(
            URN,
            NORTHMOOR,
            REQUEST,
            day(answeredOn),
            InformationAnswer.GIVEN,
            Optional.empty(),
            day("2026-07-10"),
            timeliness,
            SECTION_10.asOn(day("2026-06-11"))));
  }

  @Test
  void what_is_refused_is_refused_with_reasons_in_words() {
    for (var answer : new InformationAnswer[] {REFUSED, REFUSED_IN_PART}) {
      asked.refuses(
          refuse("2026-07-01", answer, null),
          RecordRefusal.REFUSED_INFORMATION_NEEDS_REASONS,
          term("answer", answer));
      asked.refuses(refuse("2026-07-01", answer, "exempt"), RecordRefusal.A_BARE_TICK);
      asked.accepts(refuse("2026-07-01", answer, "It would prejudice the inquiry."));
    }
  }

  @Test
  void a_request_is_answered_once_and_after_it_came() {
    asked.refuses(give("2026-06-10"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(
            give("2026-06-12"), RecordRefusal.INFORMATION_REQUEST_NOT_FOUND, text("id", REQUEST));
    asked
        .after(give("2026-06-12"))
        .refuses(
            give("2026-06-13"),
            RecordRefusal.INFORMATION_REQUEST_ANSWERED,
            date("answeredOn", day("2026-06-12")),
            term("answer", InformationAnswer.GIVEN));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-18, NO", "2026-06-19, 2026-07-19", "2026-06-20, 2026-07-20"})
  void since_19_june_2026_a_complaint_is_acknowledged_within_thirty_days(
      String receivedOn, String by) {
    var noDutyYet = by.equals("NO");
    Desk.of(COMMUNITY)
        .records(
            complain(receivedOn),
            new DataComplaintReceived(
                URN,
                NORTHMOOR,
                COMPLAINT,
                day(receivedOn),
                person("Noor Sharif"),
                words("My address was published."),
                noDutyYet
                    ? new Acknowledgement.NoDutyYet(day("2026-06-19"))
                    : new Acknowledgement.Due(day(receivedOn).plusDays(1), day(by), 30),
                noDutyYet ? Optional.empty() : Optional.of(SECTION_164A.asOn(day(receivedOn)))));
  }

  @ParameterizedTest(name = "acknowledged on {0}: {1}")
  @CsvSource({"2026-07-18, IN_TIME", "2026-07-19, IN_TIME", "2026-07-20, LATE"})
  void the_acknowledgement_is_in_time_or_recorded_as_late(String on, Timeliness timeliness) {
    complained.records(acknowledge(on), acknowledged(on, Optional.of(timeliness)));
  }

  @Test
  void where_there_was_no_duty_it_is_neither() {
    Desk.of(COMMUNITY)
        .after(complain("2026-06-18"))
        .records(
            acknowledge("2026-09-01"),
            new DataComplaintAcknowledged(
                URN, NORTHMOOR, COMPLAINT, day("2026-09-01"), Optional.empty(), Optional.empty()));
  }

  @Test
  void a_complaint_is_acknowledged_once_and_after_it_came() {
    complained.refuses(acknowledge("2026-06-18"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(
            acknowledge("2026-06-20"),
            RecordRefusal.DATA_COMPLAINT_NOT_FOUND,
            text("id", COMPLAINT));
    complained
        .after(acknowledge("2026-06-20"))
        .refuses(
            acknowledge("2026-06-21"),
            RecordRefusal.DATA_COMPLAINT_ACKNOWLEDGED,
            date("acknowledgedOn", day("2026-06-20")));
  }

  @Test
  void a_request_and_a_complaint_never_share_an_identifier() {
    asked.refuses(ask("2026-06-12"), RecordRefusal.NAME_ALREADY_TAKEN);
    asked.refuses(complain(REQUEST, "2026-06-19"), RecordRefusal.NAME_ALREADY_TAKEN);
    complained.refuses(complain("2026-06-20"), RecordRefusal.NAME_ALREADY_TAKEN);
    complained.refuses(ask(COMPLAINT, "2026-06-20"), RecordRefusal.NAME_ALREADY_TAKEN);
    complained
        .after(complain("complaint-2", "2026-06-20"))
        .refuses(
            putRight(0, "2026-06-21", complain("complaint-2", "2026-06-19")),
            RecordRefusal.NAME_ALREADY_TAKEN,
            text("name", "complaint-2"));
  }

  @Test
  void the_record_of_a_closed_school_and_of_one_that_became_an_academy_can_be_asked_about() {
    var converted =
        Desk.of(COMMUNITY)
            .after(
                inspection("2016-10-04", "2016-11-15", Category.SPECIAL_MEASURES),
                order("2017-03-01", AcademyOrderBasis.DUTY, EligibleUnder.SECTION_62),
                conversion("2018-02-01"))
            .at(closedOn("2018-01-31"));

    converted.accepts(ask("2026-06-11"));
    converted.accepts(complain("2026-06-19"));
    converted.after(ask("2026-06-11")).accepts(give("2026-06-12"));
    converted.after(complain("2026-06-19")).accepts(acknowledge("2026-06-22"));
  }

  @Test
  void which_acts_are_open_is_told_to_readers_of_requests_alone() {
    var journey = new Journey(COMMUNITY).then(ask("2026-06-11")).then(complain("2026-06-19"));

    assertThat(journey.positionFor("2026-06-20", Set.of(Readership.DELIBERATION)).open())
        .extracting(OpenAct::act)
        .contains(
            Act.RECORD_INFORMATION_REQUEST,
            Act.RECORD_INFORMATION_ANSWER,
            Act.RECORD_DATA_COMPLAINT,
            Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT);
    assertThat(journey.positionFor("2026-06-20", Set.of(Readership.STATUTORY)).open())
        .extracting(OpenAct::act)
        .doesNotContain(
            Act.RECORD_INFORMATION_REQUEST,
            Act.RECORD_INFORMATION_ANSWER,
            Act.RECORD_DATA_COMPLAINT,
            Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT);
  }

  @Test
  void what_rests_on_an_entry_is_put_right_first() {
    var both = asked.after(give("2026-06-12"), complain("2026-06-19"));

    both.refuses(strikeOut(0, "2026-07-01"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    both.accepts(strikeOut(1, "2026-07-01"));
    both.accepts(strikeOut(2, "2026-07-01"));
  }

  private static DataComplaintAcknowledged acknowledged(
      String on, Optional<Timeliness> timeliness) {
    return new DataComplaintAcknowledged(
        URN,
        NORTHMOOR,
        COMPLAINT,
        day(on),
        timeliness,
        Optional.of(SECTION_164A.asOn(day("2026-06-19"))));
  }
}
