package org.interventionledger.api.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** What happened to an interim executive board. */
public sealed interface InterimBoardEvent extends SchoolEvent {

  AuthorityCode authority();

  int board();

  /** The board was constituted with its first members and chair. */
  record InterimBoardConstituted(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate noticeGivenOn,
      LocalDate constitutedFrom,
      Optional<LocalDate> endsOn,
      List<BoardMember> members,
      PersonName chair,
      Provision provision)
      implements InterimBoardEvent {
    public InterimBoardConstituted {
      members = List.copyOf(members);
    }

    @Override
    public LocalDate happenedOn() {
      return constitutedFrom;
    }
  }

  /** A further member was appointed. */
  record BoardMemberAppointed(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate appointedOn,
      BoardMember member,
      Provision provision)
      implements InterimBoardEvent {
    @Override
    public LocalDate happenedOn() {
      return appointedOn;
    }
  }

  /** A member left. */
  record BoardMemberLeft(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate leftOn,
      PersonName member,
      MemberLeaving why,
      Narrative reasons,
      Provision provision)
      implements InterimBoardEvent {
    @Override
    public LocalDate happenedOn() {
      return leftOn;
    }
  }

  /** A member was nominated as chair. */
  record BoardChairNominated(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate nominatedOn,
      PersonName chair,
      Provision provision)
      implements InterimBoardEvent {
    @Override
    public LocalDate happenedOn() {
      return nominatedOn;
    }
  }

  /**
   * A member's written instrument of appointment was made, and its copies sent.
   *
   * @param until the last day of the appointment, where it sets one
   * @param endsByNotice what notice ends the appointment, where its terms allow that
   * @param noAppointer why nobody appoints foundation governors, where that was said
   */
  @Revision("2")
  record InstrumentOfAppointmentMade(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate madeOn,
      PersonName member,
      Optional<LocalDate> until,
      Narrative terms,
      Optional<Narrative> pay,
      Optional<Narrative> endsByNotice,
      List<Copy> copies,
      Narrative underAuthority,
      Optional<Narrative> noAppointer,
      Provision provision)
      implements InterimBoardEvent {
    public InstrumentOfAppointmentMade {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return madeOn;
    }
  }

  /**
   * Notice was given of the day on which normal government resumes.
   *
   * @param noAppointer why nobody appoints foundation governors, where that was said
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  @Revision("2")
  record NoticeOfResumptionGiven(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate givenOn,
      LocalDate resumesOn,
      List<Copy> copies,
      Narrative reasons,
      Narrative underAuthority,
      Optional<Narrative> noAppointer,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements InterimBoardEvent {
    public NoticeOfResumptionGiven {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * A shadow governing body was set up.
   *
   * @param atTheLatest the last day on which it could be, where the end of the interim period was
   *     known
   */
  record ShadowGoverningBodySetUp(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate setUpOn,
      List<PersonName> members,
      Narrative constitution,
      Optional<LocalDate> atTheLatest,
      Narrative underAuthority,
      Provision provision)
      implements InterimBoardEvent {
    public ShadowGoverningBodySetUp {
      members = List.copyOf(members);
    }

    @Override
    public LocalDate happenedOn() {
      return setUpOn;
    }
  }

  /** The governing body that follows the board took office. */
  record HandedBackToGoverningBody(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate constitutedOn,
      PersonName chair,
      Narrative constitution,
      Provision provision)
      implements InterimBoardEvent {
    @Override
    public LocalDate happenedOn() {
      return constitutedOn;
    }
  }

  /** The board came to its end. */
  record InterimBoardEnded(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate endedOn,
      BoardEnding how,
      Narrative arrangements,
      Provision provision)
      implements InterimBoardEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record InterimBoardEntryCorrected(
      Urn urn,
      AuthorityCode authority,
      int board,
      Correction correction,
      Optional<InterimBoardEvent> replacement)
      implements InterimBoardEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
