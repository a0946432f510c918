package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.MOVE_TO_FRAMEWORK_VERSION;
import static org.interventionledger.api.Act.PLACE_ON_REGISTER;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** A journey that is moved to another version of the framework. */
final class JourneyOfVersions {

  private JourneyOfVersions() {}

  static Stream<Step> of(String from, String to, LocalDate today) {
    return Stream.of(
        new Step(
            PLACE_ON_REGISTER,
            "",
            """
            {"placedOn": "2026-01-12", "register": "register", "reasons": "Results fell sharply.",
             "underAuthority": "Scheme of delegation, 4.2",
             "level": {"scale": "stage", "level": "S2"}}\
            """),
        new Step(
            MOVE_TO_FRAMEWORK_VERSION,
            "",
            """
            {"movedOn": "%s", "from": "%s", "to": "%s",
             "registers": [{"register": "register", "counterpart": "CARRIED_OVER", "to": "priority",
                            "reason": "The partnership keeps its own list."}],
             "levels": [{"level": {"scale": "stage", "level": "S2"}, "counterpart": "CARRIED_OVER",
                         "to": {"scale": "band", "level": "B2"}, "reason": "Band 2 has the same support."}],
             "reasons": "The school joined the partnership.", "underAuthority": "Scheme of delegation, 4.2"}\
            """
                .formatted(today, from, to)));
  }
}
