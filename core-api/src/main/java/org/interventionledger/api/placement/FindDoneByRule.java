package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * At which schools of the reader's authorities did a rule act by itself: which did it put on a
 * register, which did it give a higher level, which did it find at the highest? Those of which the
 * reader may know, the latest first.
 *
 * @param since the first day
 */
public record FindDoneByRule(Reader reader, LocalDate since) {

  /**
   * The answer.
   *
   * @param leavesOut which schools are not in it, whether or not a rule acted at any
   */
  public record DoneByRule(List<Row> rows, List<LeftOut> leavesOut) {
    public DoneByRule {
      rows = List.copyOf(rows);
      leavesOut = List.copyOf(leavesOut);
    }
  }

  /**
   * What a rule did at a school.
   *
   * @param sentence as the timeline has it
   * @param basis the rule, its version and the items of its document
   */
  public record Row(
      Urn urn, String school, LocalDate on, String type, String sentence, Optional<String> basis) {}
}
