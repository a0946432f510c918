package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.FRAMEWORK;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.MINUTES;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.terms.Narrative;

/** Who came to know what of a school, and who needs to. */
final class ExamplesOfAccess {

  private ExamplesOfAccess() {}

  static List<LedgerEvent> all() {
    return List.of(
        new DisclosureRecorded(
            URN,
            NORTHMOOR,
            LATER,
            new Labelled("sarr", "Schools At Risk Register"),
            new Labelled("ofsted", "Ofsted"),
            "Lead inspector",
            Optional.of(NAME),
            DisclosureManner.SENT,
            new Narrative("That the school is on the register, and since when."),
            List.of(MINUTES),
            DisclosureBasis.NEED_TO_KNOW,
            Optional.of(REASONS),
            Optional.of(new Narrative("The inspection begins next week.")),
            Optional.of("Council protocols for sensitive information"),
            FRAMEWORK,
            Optional.of(new PackRow("access", "sarr", List.of("HIL-196")))),
        new NeedToKnowRecorded(
            URN, NORTHMOOR, DAY, "a.lindqvist", NAME, REASONS, Optional.of(LATER)),
        new NeedToKnowEnded(URN, NORTHMOOR, LATER, "a.lindqvist", NAME, REASONS));
  }
}
