package org.interventionledger.api;

import static org.interventionledger.api.Example.CORRECTION;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.FRAMEWORK;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.terms.Narrative;

/** What an authority does for all of its schools at once. */
final class ExamplesOfTheAuthority {

  private ExamplesOfTheAuthority() {}

  static List<LedgerEvent> all() {
    var held =
        new AuthorityActivityHeld(
            NORTHMOOR,
            "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e71",
            DAY,
            "members",
            "Meeting with the lead member",
            ActivityKind.scrutiny,
            List.of(new Participant("officers", "Senior officers", Optional.of(NAME))),
            List.of(new Participant("member", "Lead member", Optional.empty())),
            new Narrative("Outcomes of all schools gone through."),
            Optional.of(new Narrative("The lead member was abroad.")),
            FRAMEWORK,
            new PackRow("activities", "members", List.of("NOR-060")));
    return List.of(
        held,
        new AuthorityReportGiven(
            NORTHMOOR,
            "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e72",
            LATER,
            "monthly",
            "Monthly report",
            Paper.Kind.report,
            List.of(
                new Involved("officers", "Senior officers", Who.Part.author, DAY),
                new Involved("member", "Lead member", Who.Part.receive, LATER)),
            Optional.of(DAY),
            new Narrative("Three schools have improved."),
            Optional.empty(),
            FRAMEWORK,
            new PackRow("records", "monthly", List.of("NOR-089"))),
        new AuthorityEntryCorrected(NORTHMOOR, CORRECTION, Optional.of(held)));
  }
}
