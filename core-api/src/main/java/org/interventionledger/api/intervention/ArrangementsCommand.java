package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** Requiring the governing body to enter into arrangements: EIA 2006, s.63. Known by a UUID. */
public sealed interface ArrangementsCommand extends PowerCommand {

  /**
   * Record the consultation that s.63(2) requires.
   *
   * @param closedOn the day by which answers were asked for, or on which the last came
   * @param consideration how the authority took the answers into account
   * @param shownBy what shows the consultation and its answers
   * @param noAppointer why nobody appoints foundation governors, where nobody does
   */
  record ConsultOnArrangements(
      Urn urn,
      LocalDate openedOn,
      LocalDate closedOn,
      Narrative proposal,
      List<Consulted> consulted,
      Narrative consideration,
      Showing shownBy,
      Optional<Narrative> noAppointer)
      implements ArrangementsCommand, CitingCommand {
    public ConsultOnArrangements {
      consulted = List.copyOf(consulted);
    }

    @Override
    public List<String> evidence() {
      return shownBy.evidence();
    }

    @Override
    public LocalDate happenedOn() {
      return closedOn;
    }
  }

  /**
   * Give the governing body notice that requires it to enter into arrangements.
   *
   * @param requirement what it must do, with whom and by when
   * @param contractTerms terms that a contract must contain: s.63(4)
   */
  record RequireArrangements(
      Urn urn,
      String arrangementsId,
      LocalDate requiredOn,
      Set<ArrangementKind> kinds,
      Narrative requirement,
      Optional<Narrative> contractTerms,
      Narrative reasons,
      Narrative underAuthority)
      implements ArrangementsCommand {
    public RequireArrangements {
      kinds = Sorted.copyOf(kinds);
    }

    @Override
    public LocalDate happenedOn() {
      return requiredOn;
    }
  }

  /** Record that a requirement is at its end. */
  record EndArrangements(
      Urn urn, String arrangementsId, LocalDate endedOn, ArrangementsEnding how, Narrative reasons)
      implements ArrangementsCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
