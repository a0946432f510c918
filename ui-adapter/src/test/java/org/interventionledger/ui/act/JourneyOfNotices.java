package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.APPOINT_ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.Act.APPROVE_WARNING_NOTICE;
import static org.interventionledger.api.Act.ASSESS_COMPLIANCE;
import static org.interventionledger.api.Act.DRAFT_WARNING_NOTICE;
import static org.interventionledger.api.Act.GIVE_WARNING_NOTICE;
import static org.interventionledger.api.Act.PROPOSE_POWERS;
import static org.interventionledger.api.Act.RECORD_REPRESENTATIONS;
import static org.interventionledger.api.Act.RECORD_REPRESENTATIONS_DECISION;
import static org.interventionledger.api.Act.REVISE_WARNING_NOTICE;
import static org.interventionledger.ui.act.Journey.step;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** Warning notices, from the draft. */
final class JourneyOfNotices {

  private JourneyOfNotices() {}

  static Step drafted(String id, String ground, String limbs) {
    return step(
        DRAFT_WARNING_NOTICE,
        "",
        """
        {"draftId": "%s", "draftedOn": "2026-03-23", "section": "SECTION_60", "grounds": ["%s"],
         "lowStandardsLimbs": [%s], "matters": "Results of 2024 and 2025.",
         "actionRequired": ["Appoint a leader.", "Report monthly."], "complyBy": "2026-04-17",
         "mindedTo": ["INTERIM_EXECUTIVE_BOARD"], "reasons": "The response was insufficient."}\
        """
            .formatted(id, ground, limbs));
  }

  static Step approved(String id) {
    return approved(id, "2026-03-23");
  }

  static Step given(String id) {
    return given(id, "2026-03-23", "GOVERNING_BODY", "HEAD_TEACHER", "HMCI", "SECRETARY_OF_STATE");
  }

  /** Representations to HM Chief Inspector, who confirms the notice, and what follows. */
  static Stream<Step> ofTheLawOf2012(int urn) {
    var notice = Journey.id(urn, 21);
    var appointment = Journey.id(urn, 22);
    return Stream.of(
            Journey.prepared("WARNING_NOTICE", notice, "2012-05-25"),
            Journey.approved("ADDITIONAL_GOVERNORS", appointment, "2012-08-31"),
            ofTheLawOf2012(notice, appointment).takeWhile(step -> step.act() != PROPOSE_POWERS),
            Journey.approved("NOTICE_OF_PROPOSED_POWERS", notice, "2012-07-25"),
            ofTheLawOf2012(notice, appointment).dropWhile(step -> step.act() != PROPOSE_POWERS))
        .flatMap(steps -> steps);
  }

  private static Stream<Step> ofTheLawOf2012(String notice, String appointment) {
    return Stream.of(
        step(
            DRAFT_WARNING_NOTICE,
            "",
            """
            {"draftId": "%s", "draftedOn": "2012-05-24", %s}\
            """
                .formatted(notice, text("The data."))),
        step(
            REVISE_WARNING_NOTICE,
            notice,
            """
            {"revisedOn": "2012-05-25", %s}\
            """
                .formatted(text("The data of two years."))),
        approved(notice, "2012-05-28"),
        given(notice, "2012-05-28", "GOVERNING_BODY", "HEAD_TEACHER", "HMCI"),
        step(
            RECORD_REPRESENTATIONS,
            notice,
            """
            {"madeOn": "2012-06-20", "receivedOn": "2012-06-21", "representations": "Of another school."}\
            """),
        step(
            RECORD_REPRESENTATIONS_DECISION,
            notice,
            """
            {"decidedOn": "2012-07-02", "decision": "CONFIRMED", "reasons": "Letter of that day."}\
            """),
        step(
            ASSESS_COMPLIANCE,
            notice,
            """
            {"assessedOn": "2012-07-24", "verdict": "NOT_COMPLIED", "reasons": "Nobody was appointed.",
             "shownBy": "Report of the last visit."}\
            """),
        step(
            PROPOSE_POWERS,
            notice,
            """
            {"givenOn": "2012-07-25", "powers": ["ADDITIONAL_GOVERNORS"], "effectiveFrom": "2012-08-08",
             "reasonable": "It is two weeks.", "underAuthority": "Scheme of delegation, 4.3"}\
            """),
        step(
            APPOINT_ADDITIONAL_GOVERNORS,
            "",
            """
            {"appointmentId": "%s", "appointedOn": "2012-09-03", "reasons": "Nobody was appointed.",
             "governors": [{"name": "Ash Abara", "from": "2012-09-04", "terms": "Unpaid."}],
             "underAuthority": "Scheme of delegation, 4.5"}\
            """
                .formatted(appointment)));
  }

  private static String text(String matters) {
    return """
    "section": "SECTION_60", "grounds": ["SAFETY_THREATENED"], "lowStandardsLimbs": [],
     "matters": "%s", "actionRequired": ["Appoint a leader."], "mindedTo": ["ADDITIONAL_GOVERNORS"],
     "rightToRepresentations": "You may write to HM Chief Inspector.", "reasons": "There is no plan."\
    """
        .formatted(matters);
  }

  private static Step approved(String id, String on) {
    return step(
        APPROVE_WARNING_NOTICE,
        id,
        """
        {"approvedOn": "%s", "underAuthority": "Scheme of delegation, 4.3"}\
        """
            .formatted(on));
  }

  private static String sent(String recipient, String on) {
    return """
    {"recipient": "%s", "addressee": "The office", "method": "BY_HAND", "sentOn": "%s", "sentAt": "14:05",
     "shownBy": "Receipt signed by the clerk."}\
    """
        .formatted(recipient, on);
  }

  private static Step given(String id, String on, String... recipients) {
    var copies = Stream.of(recipients).map(recipient -> sent(recipient, on)).toList();
    return step(
        GIVE_WARNING_NOTICE,
        id,
        """
        {"givenOn": "%s", "copies": %s}\
        """
            .formatted(on, copies));
  }
}
