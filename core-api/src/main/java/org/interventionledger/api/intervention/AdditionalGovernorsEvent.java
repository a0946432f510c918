package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened about additional governors. */
public sealed interface AdditionalGovernorsEvent extends PowerEvent {

  String appointmentId();

  /**
   * The authority appointed additional governors.
   *
   * @param gateway what made the school eligible
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record AdditionalGovernorsAppointed(
      Urn urn,
      AuthorityCode authority,
      String appointmentId,
      LocalDate appointedOn,
      List<AdditionalGovernor> governors,
      Narrative reasons,
      Narrative underAuthority,
      Provision gateway,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements AdditionalGovernorsEvent {
    public AdditionalGovernorsAppointed {
      governors = List.copyOf(governors);
    }

    @Override
    public LocalDate happenedOn() {
      return appointedOn;
    }
  }

  /**
   * An additional governor left office.
   *
   * @param leavingToo the foundation governors who leave because the last of the authority's does:
   *     s.64
   */
  record AdditionalGovernorEnded(
      Urn urn,
      AuthorityCode authority,
      String appointmentId,
      LocalDate endedOn,
      PersonName governor,
      GovernorLeaving why,
      Narrative reasons,
      List<PersonName> leavingToo,
      Provision provision)
      implements AdditionalGovernorsEvent {
    public AdditionalGovernorEnded {
      leavingToo = List.copyOf(leavingToo);
    }

    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /** The appointing authority of a voluntary aided school added foundation governors. */
  record FoundationGovernorsMatched(
      Urn urn,
      AuthorityCode authority,
      String appointmentId,
      LocalDate matchedOn,
      String appointer,
      List<PersonName> governors,
      Optional<LocalDate> toldOn,
      Provision provision)
      implements AdditionalGovernorsEvent {
    public FoundationGovernorsMatched {
      governors = List.copyOf(governors);
    }

    @Override
    public LocalDate happenedOn() {
      return matchedOn;
    }
  }
}
