package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.InformationDrafts.DRAFT;
import static org.interventionledger.command.intervention.InformationDrafts.comment;
import static org.interventionledger.command.intervention.InformationDrafts.draftJudged;
import static org.interventionledger.command.intervention.InformationDrafts.draftReceived;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.Optional;
import org.axonframework.test.matchers.Matchers;
import org.interventionledger.api.intervention.DraftReportCommand.RecordDraftReportReceived;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments on the draft of an inspection's report: SI 2005/2038, reg. 5. */
class CommentingOnADraftReportTest {

  private static final Provision REGULATION_5 = new Provision("SI 2005/2038", "reg. 5");

  private final Desk received = Desk.of(COMMUNITY).after(draftReceived("2026-06-08"));

  @ParameterizedTest(name = "received on {0}, comments due by {1}")
  @CsvSource({
    "2026-06-08, 2026-06-15",
    "2026-06-05, 2026-06-12",
    // A half-term of one week is no holiday longer than a week; 25 May is a bank holiday
    "2026-05-21, 2026-05-29",
    // The summer holiday is: the fifth working day is in September
    "2026-07-17, 2026-09-04",
  })
  void they_are_due_five_working_days_after_its_receipt(String receivedOn, String dueOn) {
    Desk.of(COMMUNITY)
        .when(draftReceived(receivedOn))
        .expectEventsMatching(
            Matchers.payloadsMatching(
                Matchers.exactSequenceOf(
                    Matchers.matches(
                        (DraftReportReceived it) ->
                            it.period().endsOn().equals(day(dueOn))
                                && it.provision().equals(REGULATION_5.asOn(day(receivedOn)))),
                    Matchers.andNoMore())));
  }

  @Test
  void the_law_is_held_from_1_april_2007() {
    var school = Desk.of(COMMUNITY);

    school.refusesCiting(
        "SI 2005/2038, reg. 5",
        draftReceived("2007-03-31"),
        LawRefusal.LAW_OF_THAT_DATE_NOT_HELD,
        date("heldFrom", day("2007-04-01")));
    school.refuses(draftReceived("2007-04-01"), LawRefusal.TERM_DATES_NOT_HELD);
    school.accepts(draftJudged("2007-04-01", "2007-04-10"));
    school.accepts(draftJudged("2007-04-02", "2007-04-10"));
  }

  @Test
  void where_term_dates_are_not_held_the_officer_judges_the_end_with_reasons() {
    Desk.of(ACADEMY).accepts(draftJudged("2024-12-09", "2024-12-16"));
    Desk.of(COMMUNITY)
        .refuses(
            draftJudged("2026-06-08", "2026-06-22"),
            LawRefusal.PERIOD_CAN_BE_COUNTED,
            date("endsOn", day("2026-06-15")));
    Desk.of(COMMUNITY)
        .refuses(
            new RecordDraftReportReceived(
                URN,
                DRAFT,
                day("2024-12-09"),
                day("2024-11-05"),
                Optional.of(day("2024-12-16")),
                Optional.empty()),
            RecordRefusal.JUDGED_END_NEEDS_REASONS);
    Desk.of(COMMUNITY).refuses(draftJudged("2024-12-09", "2024-12-09"), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void a_draft_is_received_once_and_not_before_the_inspection() {
    received.refuses(draftReceived("2026-06-09"), RecordRefusal.NAME_ALREADY_TAKEN);
    Desk.of(COMMUNITY)
        .refuses(
            new RecordDraftReportReceived(
                URN,
                DRAFT,
                day("2026-06-08"),
                day("2026-06-09"),
                Optional.empty(),
                Optional.empty()),
            RecordRefusal.OUT_OF_ORDER);
  }

  @ParameterizedTest(name = "sent on {0}: {1}")
  @CsvSource({"2026-06-12, IN_TIME", "2026-06-15, IN_TIME", "2026-06-16, LATE"})
  void they_are_sent_in_time_or_recorded_as_late(String sentOn, Timeliness timeliness) {
    received.records(
        comment(sentOn),
        new CommentsOnDraftSent(
            URN,
            NORTHMOOR,
            DRAFT,
            day(sentOn),
            words("Table 3 is of another school."),
            day("2026-06-15"),
            timeliness,
            REGULATION_5.asOn(day("2026-06-08"))));
  }

  @Test
  void they_are_sent_once_after_the_draft_was_received() {
    received.refuses(comment("2026-06-07"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(comment("2026-06-09"), RecordRefusal.DRAFT_REPORT_NOT_FOUND, text("id", DRAFT));
    received
        .after(comment("2026-06-10"))
        .refuses(
            comment("2026-06-11"),
            RecordRefusal.COMMENTS_ALREADY_SENT,
            date("sentOn", day("2026-06-10")),
            date("dueOn", day("2026-06-15")));
  }

  @Test
  void what_rests_on_an_entry_is_put_right_first() {
    var sent = received.after(comment("2026-06-10"));

    sent.refuses(strikeOut(0, "2026-07-01"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    sent.accepts(strikeOut(1, "2026-07-01"));
  }
}
