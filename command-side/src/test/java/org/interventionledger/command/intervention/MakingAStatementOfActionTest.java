package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.OTHER;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;
import static org.interventionledger.command.intervention.StatementDrafts.judge;
import static org.interventionledger.command.intervention.StatementDrafts.receive;
import static org.interventionledger.command.intervention.StatementDrafts.require;
import static org.interventionledger.command.intervention.StatementDrafts.send;
import static org.interventionledger.command.intervention.StatementDrafts.shorten;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authority's statement of action: EA 2005, s.15(2); SI 2005/2038, reg. 7. */
class MakingAStatementOfActionTest {

  private final Desk inspected =
      Desk.of(COMMUNITY).after(inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES));
  private final Desk received = inspected.after(receive("2026-06-08", "2026-05-05"));
  private final Desk sent = received.after(send("2026-06-22", HMCI));

  @ParameterizedTest(name = "received on {0}, due by {1}")
  @CsvSource({
    "2026-06-08, 2026-06-22",
    // The summer holiday is longer than a week: the tenth working day is in September
    "2026-07-17, 2026-09-11",
  })
  void it_is_due_ten_working_days_after_the_report_was_received(String receivedOn, String dueOn) {
    inspected
        .when(receive(receivedOn, "2026-05-05"))
        .expectEventsMatching(
            only(
                event ->
                    event instanceof InspectionReportReceived it
                        && it.period().endsOn().equals(day(dueOn))
                        && it.category() == SPECIAL_MEASURES));
  }

  @Test
  void the_report_of_a_recorded_category_is_received_once_and_by_the_maintaining_authority() {
    Desk.of(COMMUNITY)
        .after(inspection("2026-05-05", "2026-06-05", NONE))
        .refuses(receive("2026-06-08", "2026-05-05"), LawRefusal.NO_CATEGORY_IN_REPORT);
    inspected.refuses(
        receive("2026-06-08", "2026-05-06"),
        LawRefusal.NO_CATEGORY_IN_REPORT,
        Fact.date("inspectedOn", day("2026-05-06")));
    received.refuses(
        receive("other", "2026-06-09", "2026-05-05"), RecordRefusal.REPORT_ALREADY_RECEIVED);
    Desk.of(ACADEMY)
        .after(inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES))
        .refuses(receive("2026-06-08", "2026-05-05"), LawRefusal.NO_STATEMENT_FOR_THIS_SCHOOL);
  }

  @Test
  void the_law_is_held_from_1_april_2007() {
    var before = Desk.of(COMMUNITY).after(inspection("2007-03-01", "2007-03-20", SPECIAL_MEASURES));

    before.refusesCiting(
        "SI 2005/2038, reg. 7",
        receive("2007-03-31", "2007-03-01"),
        LawRefusal.LAW_OF_THAT_DATE_NOT_HELD);
    before.refuses(receive("2007-04-01", "2007-03-01"), LawRefusal.TERM_DATES_NOT_HELD);
    before.accepts(judge("2007-04-01", "2007-03-01", "2007-04-30"));
    before.accepts(judge("2007-04-02", "2007-03-01", "2007-04-30"));
  }

  @Test
  void a_report_is_not_received_before_its_inspection() {
    inspected.refuses(receive("2026-05-04", "2026-05-05"), RecordRefusal.OUT_OF_ORDER);
    inspected.accepts(receive("2026-05-05", "2026-05-05"));
    inspected.accepts(receive("2026-05-06", "2026-05-05"));
  }

  @Test
  void where_term_dates_are_not_held_the_officer_judges_the_end_with_reasons() {
    var earlier =
        Desk.of(COMMUNITY).after(inspection("2024-11-05", "2024-12-05", SPECIAL_MEASURES));

    earlier.refuses(
        receive("2024-12-09", "2024-11-05"),
        LawRefusal.TERM_DATES_NOT_HELD,
        Fact.text("schoolYear", "2024/25"));
    earlier.accepts(judge("2024-12-09", "2024-11-05", "2025-01-08"));
    earlier.refuses(
        new RecordReportReceived(
            Drafts.URN,
            "s",
            day("2024-12-09"),
            day("2024-11-05"),
            Optional.of(day("2025-01-08")),
            Optional.empty()),
        RecordRefusal.JUDGED_END_NEEDS_REASONS);
    inspected.refuses(
        judge("2026-06-08", "2026-05-05", "2026-06-30"),
        LawRefusal.PERIOD_CAN_BE_COUNTED,
        Fact.date("endsOn", day("2026-06-22")));
  }

  @ParameterizedTest(name = "sent on {0}: {1}")
  @CsvSource({"2026-06-19, IN_TIME", "2026-06-22, IN_TIME", "2026-06-23, LATE"})
  void it_is_sent_in_time_or_recorded_as_late(String sentOn, Timeliness timeliness) {
    received
        .when(send(sentOn, HMCI))
        .expectEventsMatching(
            only(
                event ->
                    event instanceof StatementOfActionSent it
                        && it.timeliness() == timeliness
                        && it.dueOn().equals(day("2026-06-22"))));
  }

  @Test
  void it_goes_to_hmci_and_to_whoever_appoints_foundation_governors_of_a_voluntary_aided_school() {
    received.refuses(
        send("2026-06-10", OTHER),
        LawRefusal.STATEMENT_RECIPIENT_MISSING,
        Fact.terms("recipients", List.of(HMCI)));
    var aided =
        Desk.of(VOLUNTARY_AIDED)
            .after(
                inspection("2026-05-05", "2026-06-05", SPECIAL_MEASURES),
                receive("2026-06-08", "2026-05-05"));
    aided.refuses(
        send("2026-06-10", HMCI),
        LawRefusal.STATEMENT_RECIPIENT_MISSING,
        Fact.terms("recipients", List.of(FOUNDATION_GOVERNOR_APPOINTER)));
    aided.accepts(send("2026-06-10", HMCI, FOUNDATION_GOVERNOR_APPOINTER, OTHER));
  }

  @Test
  void it_says_what_is_proposed_and_within_what_period_or_why_nothing_is() {
    received.refuses(saying(null, null, null), LawRefusal.NO_ACTION_AND_NO_REASONS);
    received.refuses(saying("A partner.", null, null), LawRefusal.NO_ACTION_AND_NO_REASONS);
    received.refuses(
        saying("A partner.", "A year.", "The school closes in July."),
        LawRefusal.NO_ACTION_AND_NO_REASONS);
    received.accepts(saying(null, null, "The school closes in July."));
  }

  @Test
  void it_is_sent_once_and_after_the_report_came() {
    sent.refuses(send("2026-06-23", HMCI), LawRefusal.STATEMENT_ALREADY_SENT);
    received.refuses(send("2026-06-07", HMCI), RecordRefusal.OUT_OF_ORDER);
    received.accepts(send("2026-06-08", HMCI));
    inspected.refuses(send("2026-06-10", HMCI), RecordRefusal.STATEMENT_NOT_FOUND);
  }

  @Test
  void the_secretary_of_state_may_make_the_period_shorter_in_a_case_of_special_measures() {
    received.refuses(shorten("2026-06-09", "2026-06-22"), LawRefusal.PERIOD_NOT_SHORTER);
    received.accepts(shorten("2026-06-09", "2026-06-19"));
    received
        .after(shorten("2026-06-09", "2026-06-15"))
        .when(send("2026-06-16", HMCI))
        .expectEventsMatching(
            only(
                event ->
                    event instanceof StatementOfActionSent it
                        && it.timeliness() == Timeliness.LATE));
    Desk.of(COMMUNITY)
        .after(
            inspection("2026-05-05", "2026-06-05", REQUIRES_SIGNIFICANT_IMPROVEMENT),
            receive("2026-06-08", "2026-05-05"))
        .refuses(shorten("2026-06-09", "2026-06-15"), LawRefusal.ONLY_SPECIAL_MEASURES_ARE_URGENT);
  }

  @Test
  void a_second_statement_is_required_after_the_first_and_then_is_due_itself() {
    received.refuses(
        require("2026-06-10", "2026-06-09", "2026-06-30"), LawRefusal.STATEMENT_NOT_YET_SENT);
    var again = sent.after(require("2026-10-05", "2026-10-01", "2026-10-16"));
    again.refuses(send("2026-10-04", HMCI), RecordRefusal.OUT_OF_ORDER);
    again
        .when(send("2026-10-16", HMCI))
        .expectEventsMatching(
            only(
                event ->
                    event instanceof StatementOfActionSent it
                        && it.timeliness() == Timeliness.IN_TIME
                        && it.dueOn().equals(day("2026-10-16"))));
  }

  @Test
  void a_shorter_period_ends_on_the_day_it_is_told_at_the_earliest() {
    received.refuses(shorten("2026-06-10", "2026-06-09"), RecordRefusal.OUT_OF_ORDER);
    received.accepts(shorten("2026-06-10", "2026-06-10"));
    received.accepts(shorten("2026-06-10", "2026-06-11"));
  }

  @Test
  void the_period_of_a_second_statement_is_not_made_shorter() {
    sent.after(require("2026-10-05", "2026-10-01", "2026-10-16"))
        .refuses(
            shorten("2026-10-06", "2026-10-09"),
            LawRefusal.STATEMENT_ALREADY_SENT,
            Fact.date("sentOn", day("2026-06-22")));
  }

  @Test
  void what_rests_on_an_entry_is_put_right_first() {
    sent.refuses(strikeOut(0, "2026-07-01"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    sent.refuses(strikeOut(1, "2026-07-01"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    sent.accepts(strikeOut(2, "2026-07-01"));
  }

  private static SendStatementOfAction saying(String action, String period, String reasons) {
    var draft = send("2026-06-10", HMCI);
    return new SendStatementOfAction(
        draft.urn(),
        draft.statementId(),
        draft.sentOn(),
        narrative(action),
        narrative(period),
        narrative(reasons),
        draft.parents(),
        draft.appointedPerson(),
        draft.copies(),
        words("Scheme of delegation, 4.2"));
  }

  private static Optional<Narrative> narrative(String text) {
    return Optional.ofNullable(text).map(Narrative::new);
  }

  private static Matcher<? extends List<? super EventMessage<?>>> only(
      Predicate<InterventionEvent> that) {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.matches((InterventionEvent event) -> that.test(event)), Matchers.andNoMore()));
  }
}
