package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.COUNT_PAPER_AGAIN;
import static org.interventionledger.api.Act.RECALCULATE_PERIOD;
import static org.interventionledger.api.Act.RECORD_ACTIVITY;
import static org.interventionledger.api.Act.RECORD_COMMENTS_SENT;
import static org.interventionledger.api.Act.RECORD_DRAFT_REPORT_RECEIVED;
import static org.interventionledger.api.Act.RECORD_INSPECTION_OUTCOME;
import static org.interventionledger.api.Act.RECORD_REPORT_RECEIVED;
import static org.interventionledger.api.Act.RECORD_SECOND_STATEMENT_REQUIRED;
import static org.interventionledger.api.Act.RECORD_SHORTENED_PERIOD;
import static org.interventionledger.api.Act.SEND_STATEMENT_OF_ACTION;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The statement of action on a voluntary aided school in special measures, which sets its own term
 * dates: they are adopted on the way, and the period is counted again, and so is by when the note
 * of a walk is due.
 */
public final class JourneyOfStatements {

  private static final String TERMS =
      """
      laCode,academicYear,term,start,halfTermStart,halfTermEnd,end
      990,2025/26,Autumn 2025,2025-09-02,2025-10-27,2025-10-31,2025-12-19
      990,2025/26,Spring 2026,2026-01-05,2026-02-16,2026-02-20,2026-03-27
      990,2025/26,Summer 2026,2026-04-13,2026-05-25,2026-05-29,2026-07-21
      """;

  private JourneyOfStatements() {}

  /** The term dates of the school, to be adopted between the two halves. */
  public static MockHttpServletRequestBuilder termDates(int urn) {
    return post("/api/calendars/term-dates")
        .param("week", "MORE_THAN_FIVE_WEEKDAYS")
        .param("school", Integer.toString(urn))
        .param("source", "The governing body\u2019s letter")
        .contentType("text/csv")
        .content(TERMS);
  }

  /** Over the API, as the senior officer: up to the period that the officer judged. */
  public static void receiveReport(MockMvc web, int urn) throws Exception {
    record(web, urn, beforeTermDates(urn));
  }

  /** Over the API, as the senior officer. */
  public static void countAgain(MockMvc web, int urn) throws Exception {
    record(web, urn, afterTermDates(urn).limit(1));
  }

  private static void record(MockMvc web, int urn, Stream<Step> steps) throws Exception {
    for (var step : steps.toList()) {
      var body = step.body().replaceFirst("}\\s*$", ", \"lateReason\": \"" + Journey.LATE + "\"}");
      web.perform(
              post("/api/schools/" + urn + "/" + step.path())
                  .with(httpBasic("senior", "senior-demo"))
                  .contentType(APPLICATION_JSON)
                  .content(body))
          .andExpect(status().isCreated());
    }
  }

  /** As long as no term dates are held, the officer judges. */
  static Stream<Step> beforeTermDates(int urn) {
    return Stream.of(
        new Step(
            RECORD_ACTIVITY,
            "",
            """
            {"activityId": "%s", "heldOn": "2026-05-21", "activity": "learning-walk",
             "present": [{"party": "adviser"}], "account": "Every class was seen."}\
            """
                .formatted(Journey.id(urn, 23))),
        new Step(
            RECORD_INSPECTION_OUTCOME,
            "",
            """
            {"inspectedOn": "2026-05-05", "publishedOn": "2026-06-12", "judgements": [],
             "kind": "SECTION_5", "earlierCategory": "NOT_SPOKEN_OF", "category": "SPECIAL_MEASURES", "hmciNoticeOn": "2026-06-05"}\
            """),
        new Step(
            RECORD_REPORT_RECEIVED,
            "",
            """
            {"statementId": "%s", "receivedOn": "2026-06-08", "inspectedOn": "2026-05-05",
             "judgedEnd": "2026-06-30", "judgedBecause": "The school has not told its term dates."}\
            """
                .formatted(Journey.id(urn, 21))));
  }

  /** Counted again, made shorter, sent, and required a second time; and the draft of the report. */
  static Stream<Step> afterTermDates(int urn) {
    var statement = Journey.id(urn, 21);
    return Stream.of(
        new Step(
            RECALCULATE_PERIOD,
            statement,
            """
            {"matter": "STATEMENT_OF_ACTION", "recalculatedOn": "2026-06-09",
             "reasons": "The governing body sent its term dates."}\
            """),
        new Step(
            RECORD_SHORTENED_PERIOD,
            statement,
            """
            {"notifiedOn": "2026-06-10", "endsOn": "2026-06-17", "reasons": "The case is urgent."}\
            """),
        new Step(
            SEND_STATEMENT_OF_ACTION,
            statement,
            """
            {"sentOn": "2026-06-16", "action": "A partner school, and a new head teacher.",
             "actionPeriod": "By Easter 2027.", "parents": "A meeting and a letter; replies are read by the panel.",
             "appointedPerson": "Considered and not thought needed.", "copies": [%s, %s],
             "underAuthority": "Scheme of delegation, 4.2"}\
            """
                .formatted(copy("HMCI"), copy("FOUNDATION_GOVERNOR_APPOINTER"))),
        new Step(
            RECORD_SECOND_STATEMENT_REQUIRED,
            statement,
            """
            {"requiredOn": "2026-10-05", "inspectedOn": "2026-10-01", "dueOn": "2026-10-16",
             "reasons": "The interim inspection found no progress."}\
            """),
        new Step(
            RECORD_DRAFT_REPORT_RECEIVED,
            "",
            """
            {"draftReportId": "%s", "receivedOn": "2026-05-20", "inspectedOn": "2026-05-05"}\
            """
                .formatted(Journey.id(urn, 22))),
        new Step(
            RECORD_COMMENTS_SENT,
            Journey.id(urn, 22),
            """
            {"sentOn": "2026-05-28", "comments": "Table 3 is of another school."}\
            """),
        new Step(
            COUNT_PAPER_AGAIN,
            Journey.id(urn, 23),
            """
            {"countedOn": "2026-06-09", "reasons": "The governing body sent its term dates."}\
            """));
  }

  private static String copy(String recipient) {
    return """
    {"recipient": "%s", "addressee": "The office", "method": "EMAIL", "sentOn": "2026-06-16"}\
    """
        .formatted(recipient);
  }
}
