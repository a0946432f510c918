package org.interventionledger.api.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** An interim executive board at work: EIA 2006, Sch 6. */
public sealed interface InterimBoardCommand extends SchoolCommand {

  /** Which of the school's interim boards, counted from 1. */
  int board();

  /** The {@link #family()} of every one of them. */
  String FAMILY = "InterimBoardCommand";

  @Override
  @TargetAggregateIdentifier
  default String stream() {
    return "ieb:" + urn() + ":" + board();
  }

  @Override
  default String family() {
    return FAMILY;
  }

  /** Constitute the board, in consequence of its establishment. */
  record ConstituteInterimBoard(
      Urn urn,
      int board,
      LocalDate noticeGivenOn,
      LocalDate constitutedFrom,
      Optional<LocalDate> endsOn,
      List<BoardMember> members,
      PersonName chair)
      implements InterimBoardCommand {
    public ConstituteInterimBoard {
      members = List.copyOf(members);
    }

    @Override
    public LocalDate happenedOn() {
      return noticeGivenOn;
    }
  }

  /**
   * Put the board's constitution right, in consequence of a correction of its establishment.
   *
   * @param correction of the establishment, so its entry is one of {@code intervention:<urn>}
   * @param replacement the constitution as it should have been; empty when the board was not
   *     established
   */
  record FollowCorrectedEstablishment(
      Urn urn, int board, Correction correction, Optional<ConstituteInterimBoard> replacement)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }

  /**
   * End the board, in consequence of the school's conversion.
   *
   * @param arrangements who governs the academy
   */
  record FollowConversion(Urn urn, int board, LocalDate convertedOn, Narrative arrangements)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return convertedOn;
    }
  }

  /** Appoint a further member. */
  record AppointBoardMember(Urn urn, int board, LocalDate appointedOn, BoardMember member)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return appointedOn;
    }
  }

  /** Record that a member left. Two must stay. */
  record RecordMemberLeft(
      Urn urn, int board, LocalDate leftOn, PersonName member, MemberLeaving why, Narrative reasons)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return leftOn;
    }
  }

  /** Nominate a member as chair. */
  record NominateChair(Urn urn, int board, LocalDate nominatedOn, PersonName chair)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return nominatedOn;
    }
  }

  /**
   * Make the written instrument by which a member is appointed, and send its copies: Sch 6 paras 5
   * and 6.
   *
   * @param until the last day of the appointment, where it sets one
   * @param pay remuneration and allowances, where they are paid: para 9
   * @param endsByNotice what notice ends the appointment, where its terms allow that
   * @param noAppointer why nobody appoints foundation governors, where nobody does
   */
  record MakeInstrumentOfAppointment(
      Urn urn,
      int board,
      LocalDate madeOn,
      PersonName member,
      Optional<LocalDate> until,
      Narrative terms,
      Optional<Narrative> pay,
      Optional<Narrative> endsByNotice,
      List<Copy> copies,
      Narrative underAuthority,
      Optional<Narrative> noAppointer)
      implements InterimBoardCommand {
    public MakeInstrumentOfAppointment {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return madeOn;
    }
  }

  /**
   * Give notice of the day on which normal government resumes, where the first notice set no
   * period: Sch 6 para 17.
   *
   * @param resumesOn the first day of the governing body that follows
   * @param noAppointer why nobody appoints foundation governors, where nobody does
   */
  record GiveNoticeOfResumption(
      Urn urn,
      int board,
      LocalDate givenOn,
      LocalDate resumesOn,
      List<Copy> copies,
      Narrative reasons,
      Narrative underAuthority,
      Optional<Narrative> noAppointer)
      implements InterimBoardCommand {
    public GiveNoticeOfResumption {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * Set up a shadow governing body, at least six months before the interim period ends: SI
   * 2010/1918, reg 11.
   *
   * @param constitution how it is made up
   */
  record SetUpShadowGoverningBody(
      Urn urn,
      int board,
      LocalDate setUpOn,
      List<PersonName> members,
      Narrative constitution,
      Narrative underAuthority)
      implements InterimBoardCommand {
    public SetUpShadowGoverningBody {
      members = List.copyOf(members);
    }

    @Override
    public LocalDate happenedOn() {
      return setUpOn;
    }
  }

  /**
   * Record that the governing body for which the authority had to arrange took office: Sch 6 para
   * 19.
   *
   * @param constitution how it is made up, and under which instrument of government
   */
  record HandBackToGoverningBody(
      Urn urn, int board, LocalDate constitutedOn, PersonName chair, Narrative constitution)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return constitutedOn;
    }
  }

  /**
   * End the board.
   *
   * @param arrangements who governs the school from then on
   */
  record EndInterimBoard(
      Urn urn, int board, LocalDate endedOn, BoardEnding how, Narrative arrangements)
      implements InterimBoardCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectInterimBoardEntry(
      Urn urn, int board, Correction correction, Optional<InterimBoardCommand> replacement)
      implements InterimBoardCommand, CorrectingCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
