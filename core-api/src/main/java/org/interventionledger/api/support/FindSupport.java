package org.interventionledger.api.support;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which support was asked for at the reader's schools, and what became of it? Filtered by the query
 * side's SQL.
 *
 * @param urn only this school's
 * @param standing only what has come to this
 */
public record FindSupport(Reader reader, Optional<Urn> urn, Optional<SupportStanding> standing) {

  /**
   * The answer, by the day on which it was asked for.
   *
   * @param leavesOut which schools are not in it, whether or not they asked for anything
   */
  public record SupportList(List<OfSchool> support, List<LeftOut> leavesOut) {
    public SupportList {
      support = List.copyOf(support);
      leavesOut = List.copyOf(leavesOut);
    }
  }

  /** Support for one school. */
  public record OfSchool(Urn urn, String school, SupportOnRecord support) {}
}
