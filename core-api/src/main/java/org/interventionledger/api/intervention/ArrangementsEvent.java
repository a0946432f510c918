package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** What happened about arrangements that a governing body is required to enter into. */
public sealed interface ArrangementsEvent extends PowerEvent {

  /**
   * Those whom s.63(2) names were consulted.
   *
   * @param shown what shows it; empty where that was not asked yet
   * @param noAppointer why nobody appoints foundation governors, where that was said
   */
  @Revision("2")
  record ArrangementsConsultationRecorded(
      Urn urn,
      AuthorityCode authority,
      LocalDate openedOn,
      LocalDate closedOn,
      Narrative proposal,
      List<Consulted> consulted,
      Narrative consideration,
      Optional<Shown> shown,
      Optional<Narrative> noAppointer,
      Provision provision)
      implements ArrangementsEvent {
    public ArrangementsConsultationRecorded {
      consulted = List.copyOf(consulted);
    }

    @Override
    public LocalDate happenedOn() {
      return closedOn;
    }
  }

  /**
   * The governing body was required to enter into arrangements.
   *
   * @param gateway what made the school eligible
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record ArrangementsRequired(
      Urn urn,
      AuthorityCode authority,
      String arrangementsId,
      LocalDate requiredOn,
      Set<ArrangementKind> kinds,
      Narrative requirement,
      Optional<Narrative> contractTerms,
      Narrative reasons,
      Narrative underAuthority,
      Provision gateway,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements ArrangementsEvent {
    public ArrangementsRequired {
      kinds = Sorted.copyOf(kinds);
    }

    @Override
    public LocalDate happenedOn() {
      return requiredOn;
    }
  }

  /** A requirement came to its end. */
  record ArrangementsEnded(
      Urn urn,
      AuthorityCode authority,
      String arrangementsId,
      LocalDate endedOn,
      ArrangementsEnding how,
      Narrative reasons,
      Provision provision)
      implements ArrangementsEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }
}
