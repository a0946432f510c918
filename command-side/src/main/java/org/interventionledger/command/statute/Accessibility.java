package org.interventionledger.command.statute;

import static org.interventionledger.api.terms.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.FindAccessibilityRule.Standard;

/** What the pages of a public sector body have to meet, websites and intranets alike. */
final class Accessibility {

  /**
   * @param version the latest, by which the Government Digital Service tests
   */
  private record Guidelines(String name, String levels, String version) {}

  private static final DatedRule<Guidelines> STANDARD =
      DatedRule.of(
          "wcag",
          from(
                  "2022-10-26",
                  new Guidelines("Web Content Accessibility Guidelines", "A and AA", "2.2"),
                  instrument("SI 2018/952", "regs 8 and 9"))
              .marked(SECONDARY));

  static final List<DatedRule<?>> RULES = List.of(STANDARD);

  private Accessibility() {}

  static Optional<Standard> on(LocalDate day) {
    return STANDARD
        .rowOn(day)
        .map(
            row ->
                new Standard(
                    row.what().name(),
                    row.what().levels(),
                    row.what().version(),
                    row.from(),
                    row.by(),
                    row.certainty()));
  }
}
