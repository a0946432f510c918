package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.InspectionAnswer;
import org.interventionledger.api.intervention.MonitoringEnding;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class ActingByConsentAndRequestTest {

  @Test
  void monitoring_of_an_academy_says_who_consented_to_what_and_when_it_is_reviewed() {
    Desk.of(ACADEMY)
        .records(
            agree("2026-05-01", "2026-07-01"),
            new MonitoringAgreed(
                URN,
                NORTHMOOR,
                day("2026-05-01"),
                person("Ruth Asante"),
                "Chief executive",
                "Eastvale Learning Trust",
                words("A visit each half-term."),
                day("2026-07-01")));
  }

  @Test
  void a_maintained_school_is_not_monitored_by_consent() {
    Desk.of(COMMUNITY).refuses(agree("2026-05-01", "2026-07-01"), LawRefusal.NOT_AN_ACADEMY);
  }

  @Test
  void its_review_comes_after_it() {
    Desk.of(ACADEMY).refuses(agree("2026-05-01", "2026-04-30"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(ACADEMY).refuses(agree("2026-05-01", "2026-05-01"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(ACADEMY).accepts(agree("2026-05-01", "2026-05-02"));
  }

  @Test
  void one_agreement_runs_at_a_time() {
    var agreed = Desk.of(ACADEMY).after(agree("2026-05-01", "2026-07-01"));

    agreed.refuses(
        agree("2026-05-08", "2026-07-01"),
        RecordRefusal.MONITORING_AGREED_ALREADY,
        date("agreedOn", day("2026-05-01")),
        date("reviewOn", day("2026-07-01")),
        text("onBehalfOf", "Eastvale Learning Trust"));
    agreed.after(end("2026-05-08")).accepts(agree("2026-05-09", "2026-07-01"));
  }

  @Test
  void consent_is_withdrawn_once_and_not_before_it_was_given() {
    var agreed = Desk.of(ACADEMY).after(agree("2026-05-01", "2026-07-01"));

    Desk.of(ACADEMY).refuses(end("2026-05-08"), RecordRefusal.MONITORING_NOT_AGREED);
    agreed.refuses(end("2026-04-30"), RecordRefusal.OUT_OF_ORDER);
    agreed.accepts(end("2026-05-01"));
    agreed.after(end("2026-05-01")).refuses(end("2026-05-02"), RecordRefusal.MONITORING_NOT_AGREED);
  }

  @Test
  void an_inspection_is_asked_for_at_any_school_and_answered_once() {
    for (var school : List.of(COMMUNITY, ACADEMY)) {
      var asked = Desk.of(school).after(ask("2026-05-01"));

      asked.refuses(
          ask("2026-05-08"),
          RecordRefusal.INSPECTION_REQUEST_STILL_OPEN,
          date("requestedOn", day("2026-05-01")));
      asked.records(
          answer("2026-05-12"),
          new InspectionRequestAnswered(
              URN,
              NORTHMOOR,
              day("2026-05-12"),
              InspectionAnswer.NOT_BROUGHT_FORWARD,
              "HMCI/26/9",
              Optional.empty()));
      asked
          .after(answer("2026-05-12"))
          .refuses(answer("2026-05-13"), RecordRefusal.INSPECTION_NOT_REQUESTED);
      asked.after(answer("2026-05-12")).accepts(ask("2026-05-13"));
    }
  }

  @Test
  void an_answer_is_not_dated_before_the_request() {
    var asked = Desk.of(COMMUNITY).after(ask("2026-05-01"));

    asked.refuses(answer("2026-04-30"), RecordRefusal.OUT_OF_ORDER);
    asked.accepts(answer("2026-05-01"));
    asked.accepts(answer("2026-05-02"));
  }

  @Test
  void a_beginning_is_put_right_after_its_end() {
    var ended = Desk.of(ACADEMY).after(agree("2026-05-01", "2026-07-01"), end("2026-05-08"));

    ended.refuses(strikeOut(0, "2026-05-09"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    ended.after(strikeOut(1, "2026-05-09")).accepts(strikeOut(0, "2026-05-09"));
  }

  private static AgreeMonitoring agree(String on, String reviewOn) {
    return new AgreeMonitoring(
        URN,
        day(on),
        person("Ruth Asante"),
        "Chief executive",
        "Eastvale Learning Trust",
        words("A visit each half-term."),
        day(reviewOn));
  }

  private static EndMonitoring end(String on) {
    return new EndMonitoring(
        URN, day(on), MonitoringEnding.CONSENT_WITHDRAWN, words("A letter of the trust."));
  }

  private static RequestInspection ask(String on) {
    return new RequestInspection(
        URN,
        day(on),
        words("Exclusions have doubled."),
        Optional.empty(),
        words("Scheme of delegation, 4.7"));
  }

  private static RecordInspectionAnswer answer(String on) {
    return new RecordInspectionAnswer(
        URN, day(on), InspectionAnswer.NOT_BROUGHT_FORWARD, "HMCI/26/9", Optional.empty());
  }
}
