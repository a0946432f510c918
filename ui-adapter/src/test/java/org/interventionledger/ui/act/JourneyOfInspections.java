package org.interventionledger.ui.act;

import static org.interventionledger.api.Act.SET_ASIDE_OUTCOME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.intervention.TakeInInspections;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.ledger.Ledger;

/** What an import left to an officer, set aside. */
final class JourneyOfInspections {

  private static final String NUMBER = "10999940";

  private JourneyOfInspections() {}

  /** As an import does, with a category of which no list says when HMCI gave notice. */
  static void leaveAnOutcome(Ledger ledger, int urn) {
    var inspection =
        new PublishedInspection(
            Optional.of(NUMBER),
            Optional.of(InspectionKind.SECTION_5),
            Optional.of("S5 Inspection"),
            LocalDate.of(2026, 2, 3),
            Optional.of(LocalDate.of(2026, 3, 17)),
            List.of(),
            Optional.of(Category.SPECIAL_MEASURES),
            false,
            Optional.empty(),
            new PublishedInspection.Inspected(
                Optional.empty(), Optional.of(true), Optional.empty()));
    var head =
        new Officer(
            "head", new PersonName("Head"), Role.HEAD_OF_SERVICE, SchoolsForTests.NORTHMOOR);
    ledger.act(
        new TakeInInspections(new Urn(urn), List.of(inspection), "an import"),
        head,
        Optional.of(new Narrative(Journey.LATE)));
  }

  static Stream<Step> settingAside(LocalDate today) {
    return Stream.of(
        new Step(
            SET_ASIDE_OUTCOME,
            NUMBER,
            """
            {"setAsideOn": "%s", "reasons": "The list was withdrawn by Ofsted."}\
            """
                .formatted(today)));
  }
}
