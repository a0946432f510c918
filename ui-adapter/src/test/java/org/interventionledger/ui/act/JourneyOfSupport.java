package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.AGREE_SUPPORT;
import static org.interventionledger.api.Act.ASK_FOR_SUPPORT;
import static org.interventionledger.api.Act.CLOSE_SUPPORT_REQUEST;
import static org.interventionledger.api.Act.RECORD_SUPPORT_DELIVERED;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** Support for one school: asked for, agreed and delivered, or declined. */
final class JourneyOfSupport {

  private JourneyOfSupport() {}

  static Stream<Step> of(int urn) {
    var training = Journey.id(urn, 41);
    var beyond = Journey.id(urn, 42);
    return Stream.of(
        new Step(
            ASK_FOR_SUPPORT,
            "",
            """
            {"supportId": "%s", "askedOn": "2026-02-02", "entitlement": "governor-training",
             "what": "Training of new governors.", "why": "Four governors are new this year.",
             "askedBy": "headteacher", "askedByName": "Hollis Hart"}\
            """
                .formatted(training)),
        new Step(
            AGREE_SUPPORT,
            training,
            """
            {"agreedOn": "2026-02-04", "provider": "Governor services", "payers": ["SCHOOL"],
             "from": "2026-02-09", "until": "2026-03-27", "days": 2,
             "agreedWith": [{"party": "headteacher"}], "whyThesePay": "The school has a budget for training."}\
            """),
        new Step(
            RECORD_SUPPORT_DELIVERED,
            training,
            """
            {"deliveredOn": "2026-03-11", "days": [{"day": "2026-03-04"}, {"day": "2026-03-11"}],
             "what": "Two evenings on finance and safeguarding.", "outcome": "All four attended."}\
            """),
        new Step(
            ASK_FOR_SUPPORT,
            "",
            """
            {"supportId": "%s", "askedOn": "2026-02-02", "what": "A second deputy head for a year.",
             "why": "Two leaders are ill.", "askedBy": "chair",
             "beyond": "The framework has nothing of the kind."}\
            """
                .formatted(beyond)),
        new Step(
            CLOSE_SUPPORT_REQUEST,
            beyond,
            """
            {"closedOn": "2026-02-10", "how": "DECLINED", "reasons": "No deputy can be released."}\
            """));
  }
}
