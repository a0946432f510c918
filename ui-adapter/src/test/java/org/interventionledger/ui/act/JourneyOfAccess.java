package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.END_NEED_TO_KNOW;
import static org.interventionledger.api.Act.RECORD_DISCLOSURE;
import static org.interventionledger.api.Act.RECORD_NEED_TO_KNOW;

import java.util.stream.Stream;
import org.interventionledger.ui.act.Journey.Step;

/** Who came to know what of a school, and who needed to. */
final class JourneyOfAccess {

  private JourneyOfAccess() {}

  static Stream<Step> ofASchool() {
    return Stream.of(
        new Step(
            RECORD_DISCLOSURE,
            "",
            """
            {"disclosedOn": "2026-01-14", "of": "register", "party": "diocese", "post": "Diocesan director",
             "person": "Jude Joiner", "how": "ORALLY", "shown": "That the school is on the register.",
             "basis": "NEED_TO_KNOW", "reasons": "The diocese appoints the foundation governors.",
             "circumstances": "It is a church school of that diocese."}\
            """),
        new Step(
            RECORD_NEED_TO_KNOW,
            "",
            """
            {"from": "2026-01-15", "person": "adviser", "name": "Avery Adair",
             "reasons": "Visits the school for the stage meeting.", "until": "2026-07-31"}\
            """),
        new Step(
            END_NEED_TO_KNOW,
            "",
            """
            {"endedOn": "2026-02-16", "person": "adviser", "reasons": "Another adviser visits the school now."}\
            """));
  }
}
