package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened on the way to an interim executive board. */
public sealed interface InterimBoardDecisionEvent extends InterventionEvent {

  Provision provision();

  /**
   * Those whom s.65(2) names were consulted.
   *
   * @param shown what shows it; empty where that was not asked yet
   * @param noAppointer why nobody appoints foundation governors, where that was said
   */
  @Revision("2")
  record InterimBoardConsultationRecorded(
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
      implements InterimBoardDecisionEvent {
    public InterimBoardConsultationRecorded {
      consulted = List.copyOf(consulted);
    }

    @Override
    public LocalDate happenedOn() {
      return closedOn;
    }
  }

  /** The authority applied for consent. */
  record InterimBoardAppliedFor(
      Urn urn,
      AuthorityCode authority,
      LocalDate appliedOn,
      LocalDate proposedFrom,
      List<PersonName> proposedMembers,
      Narrative reasons,
      Narrative underAuthority,
      Provision provision)
      implements InterimBoardDecisionEvent {
    public InterimBoardAppliedFor {
      proposedMembers = List.copyOf(proposedMembers);
    }

    @Override
    public LocalDate happenedOn() {
      return appliedOn;
    }
  }

  /** The Secretary of State consented or refused. */
  record InterimBoardConsentDecided(
      Urn urn,
      AuthorityCode authority,
      LocalDate decidedOn,
      ConsentDecision decision,
      String reference,
      Optional<Narrative> reasons,
      Provision provision)
      implements InterimBoardDecisionEvent {
    @Override
    public LocalDate happenedOn() {
      return decidedOn;
    }
  }

  /**
   * The governing body was given notice that it is to consist of interim executive members.
   *
   * @param board which of the school's interim boards it is, counted from 1
   * @param gateway what made the school eligible: s.60, s.61 or s.62
   * @param noAppointer why nobody appoints foundation governors, where that was said
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  @Revision("2")
  record InterimBoardEstablished(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate noticeGivenOn,
      LocalDate constitutedFrom,
      Optional<LocalDate> endsOn,
      List<BoardMember> members,
      PersonName chair,
      List<Copy> copies,
      Narrative reasons,
      Narrative underAuthority,
      Provision gateway,
      Optional<Narrative> noAppointer,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements InterimBoardDecisionEvent {
    public InterimBoardEstablished {
      members = List.copyOf(members);
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return noticeGivenOn;
    }
  }
}
