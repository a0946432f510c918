package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** The way to an interim executive board (IEB): EIA 2006, s.65 and Sch 6. */
public sealed interface InterimBoardDecisionCommand extends InterventionCommand {

  /**
   * Record the consultation that s.65(2) requires.
   *
   * @param closedOn the day by which answers were asked for, or on which the last came
   * @param consideration how the authority took the answers into account
   * @param shownBy what shows the consultation and its answers
   * @param noAppointer why nobody appoints foundation governors, where nobody does
   */
  record RecordInterimBoardConsultation(
      Urn urn,
      LocalDate openedOn,
      LocalDate closedOn,
      Narrative proposal,
      List<Consulted> consulted,
      Narrative consideration,
      Showing shownBy,
      Optional<Narrative> noAppointer)
      implements InterimBoardDecisionCommand, CitingCommand {
    public RecordInterimBoardConsultation {
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

  /** Apply to the Secretary of State for consent. */
  record ApplyForInterimBoard(
      Urn urn,
      LocalDate appliedOn,
      LocalDate proposedFrom,
      List<PersonName> proposedMembers,
      Narrative reasons,
      Narrative underAuthority)
      implements InterimBoardDecisionCommand {
    public ApplyForInterimBoard {
      proposedMembers = List.copyOf(proposedMembers);
    }

    @Override
    public LocalDate happenedOn() {
      return appliedOn;
    }
  }

  /** Record the Secretary of State's consent or refusal. */
  record RecordConsentDecision(
      Urn urn,
      LocalDate decidedOn,
      ConsentDecision decision,
      String reference,
      Optional<Narrative> reasons)
      implements InterimBoardDecisionCommand {
    @Override
    public LocalDate happenedOn() {
      return decidedOn;
    }
  }

  /**
   * Give the governing body notice that from a day it consists of interim executive members.
   *
   * @param constitutedFrom that day; may be in the future
   * @param endsOn the end of the interim period, if the notice sets it: Sch 6 para 7
   * @param members the first members, two at least: Sch 6 para 4
   * @param chair one of them
   * @param copies the notice and its copies: Sch 6 para 6
   * @param noAppointer why nobody appoints foundation governors, where nobody does
   */
  record EstablishInterimBoard(
      Urn urn,
      LocalDate noticeGivenOn,
      LocalDate constitutedFrom,
      Optional<LocalDate> endsOn,
      List<BoardMember> members,
      PersonName chair,
      List<Copy> copies,
      Narrative reasons,
      Narrative underAuthority,
      Optional<Narrative> noAppointer)
      implements InterimBoardDecisionCommand {
    public EstablishInterimBoard {
      members = List.copyOf(members);
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return noticeGivenOn;
    }
  }
}
