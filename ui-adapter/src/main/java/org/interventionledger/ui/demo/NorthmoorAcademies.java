package org.interventionledger.ui.demo;

import static org.interventionledger.ui.demo.DemoSchool.Kind.ACADEMY;
import static org.interventionledger.ui.demo.Grounding.told;
import static org.interventionledger.ui.demo.NorthmoorOfficers.raised;
import static org.interventionledger.ui.demo.Referring.acknowledged;
import static org.interventionledger.ui.demo.Referring.referred;

import java.util.List;

/** Northmoor: two academies, which Part 4 does not reach. */
record NorthmoorAcademies(DemoDays on) {

  List<Story> all() {
    return List.of(snowberryAcademy(), copperbeechAcademy());
  }

  private Story snowberryAcademy() {
    return Story.of(999_031, ACADEMY)
        .by(
            "adviser",
            raised(
                on.ago(90),
                "p1-safeguarding",
                "P1",
                "Safeguarding records were incomplete on two visits.",
                on.ahead(20)))
        .by(
            "senior",
            told(
                on.ago(84),
                "Of the register and the reasons, by letter.",
                "responsible-body",
                "academy-ceo"))
        .by(
            "head",
            referred(
                on.ago(16),
                on.ahead(12),
                "Lantern Hill Learning Trust",
                "Safeguarding records were incomplete on two visits, and two letters were not"
                    + " answered.",
                "That the Regional Director asks the trust for an independent review of"
                    + " safeguarding."));
  }

  private Story copperbeechAcademy() {
    return Story.of(999_033, ACADEMY)
        .by(
            "adviser",
            raised(
                on.ago(130),
                "p1-outcomes",
                "P1",
                "Progress has been well below average since last year.",
                on.ahead(25)))
        .by(
            "senior",
            referred(
                on.ago(64),
                on.ago(30),
                "Weathervane Academies Trust",
                "Pupils make much less progress than elsewhere, and a third of teachers left in the"
                    + " summer.",
                "That the trust’s capacity to improve the school is looked at."),
            acknowledged(on.ago(50)));
  }
}
