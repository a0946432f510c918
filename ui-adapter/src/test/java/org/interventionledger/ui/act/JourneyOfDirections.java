package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.ANSWER_DIRECTION;
import static org.interventionledger.api.Act.COPY_DIRECTION;
import static org.interventionledger.api.Act.RECORD_DIRECTION_TO_WARN;
import static org.interventionledger.api.Act.RECORD_GOVERNING_BODYS_RESPONSE;
import static org.interventionledger.api.Act.RECORD_ORDER_TO_WARN;
import static org.interventionledger.ui.act.Journey.step;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** A direction to consider a warning notice on pay, which the authority declines: s.69B. */
final class JourneyOfDirections {

  private static final String LETTER =
      """
      "learntFrom": "Regional Director, North", "learntOn": "%1$s", "letterReference": "RG/121"\
      """;

  private JourneyOfDirections() {}

  static Stream<Step> of(int urn) {
    var direction = Journey.id(urn, 31);
    return Stream.of(
        step(
            RECORD_DIRECTION_TO_WARN,
            "",
            """
            {"directionId": "%s", "notice": "SECTION_60A", "directedOn": "2026-02-02",
             "direction": "Consider a notice, for the pay award of 2025 was not applied.", %s}\
            """
                .formatted(direction, LETTER.formatted("2026-02-02"))),
        step(
            COPY_DIRECTION,
            direction,
            """
            {"copiedOn": "2026-02-03", "method": "EMAIL", "invitation": "Please say by 10 February what was done."}\
            """),
        step(
            RECORD_GOVERNING_BODYS_RESPONSE,
            direction,
            """
            {"respondedOn": "2026-02-09", "response": "The award is applied from March."}\
            """),
        step(
            ANSWER_DIRECTION,
            direction,
            """
            {"answeredOn": "2026-02-12", "answer": "NOTICE_DECLINED",
             "reasons": "The governing body complies.", "copies": [],
             "underAuthority": "Scheme of delegation, 4.3"}\
            """),
        step(
            RECORD_ORDER_TO_WARN,
            direction,
            """
            {"orderedOn": "2026-02-20", "giveBy": "2026-02-26", "order": "Give the notice.", %s}\
            """
                .formatted(LETTER.formatted("2026-02-20"))));
  }
}
