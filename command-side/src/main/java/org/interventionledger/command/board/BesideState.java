package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;

/** What the Secretary of State's acts leave the authority to do with its interim board. */
final class BesideState {

  private BesideState() {}

  static void check(InterimBoardCommand command, List<SecretaryOfStateEvent> state) {
    switch (command) {
      case AppointBoardMember _,
          RecordMemberLeft _,
          NominateChair _,
          MakeInstrumentOfAppointment _,
          GiveNoticeOfResumption _,
          SetUpShadowGoverningBody _ -> {
        checkIsTheAuthoritys(command.board(), command.happenedOn(), state);
      }
      case EndInterimBoard end -> checkMayEnd(end.board(), end.how(), end.endedOn(), state);
      case CorrectInterimBoardEntry correct ->
          correct.replacement().ifPresent(right -> check(right, state));
      case HandBackToGoverningBody _ -> checkNotConverted(command.happenedOn(), state);
      case ConstituteInterimBoard _, FollowCorrectedEstablishment _, FollowConversion _ -> {}
    }
  }

  /** The school is no academy, and its board is not the Secretary of State's. */
  static void checkIsTheAuthoritys(int board, LocalDate on, List<SecretaryOfStateEvent> state) {
    checkNotConverted(on, state);
    checkNotTakenOver(board, on, state);
  }

  static void checkNotConverted(LocalDate on, List<SecretaryOfStateEvent> state) {
    by(SchoolConverted.class, state, on)
        .findFirst()
        .ifPresent(
            converted -> {
              throw new Refused(
                  LawRefusal.SCHOOL_BECAME_AN_ACADEMY,
                  date("happenedOn", on),
                  date("convertedOn", converted.convertedOn()),
                  text("successor", converted.successor()));
            });
  }

  /**
   * From then on the board is the Secretary of State's, and so are its members and its chair:
   * s.70C.
   */
  private static void checkNotTakenOver(
      int board, LocalDate on, List<SecretaryOfStateEvent> state) {
    takenOver(board, on, state)
        .ifPresent(
            over -> {
              throw new Refused(
                  LawRefusal.INTERIM_BOARD_TAKEN_OVER,
                  number("board", over.board()),
                  date("takenOverOn", over.takenOverOn()),
                  text("reference", over.learnt().reference()));
            });
  }

  static Optional<InterimBoardTakenOver> takenOver(
      int board, LocalDate on, List<SecretaryOfStateEvent> state) {
    return by(InterimBoardTakenOver.class, state, on)
        .filter(over -> over.board() == board)
        .findFirst();
  }

  /** In this way, whatever the board's own notice says. */
  static void checkMayEnd(
      int board, BoardEnding how, LocalDate on, List<SecretaryOfStateEvent> state) {
    checkNotConverted(on, state);
    switch (how) {
      case CONVERSION -> checkOrdered(on, state);
      case CLOSURE, PERIOD_EXPIRED, NORMAL_GOVERNMENT_RESUMES ->
          checkRunsToClosure(board, how, on, state);
    }
  }

  /**
   * Once closure is directed the interim period lasts until the day on which the school closes:
   * Sch. 6, para. 16.
   */
  private static void checkRunsToClosure(
      int board, BoardEnding how, LocalDate on, List<SecretaryOfStateEvent> state) {
    closure(state, on)
        .filter(used -> how != BoardEnding.CLOSURE || !on.equals(used.effectiveFrom()))
        .ifPresent(
            used -> {
              throw new Refused(
                  LawRefusal.CLOSURE_DIRECTED,
                  number("board", board),
                  date("usedOn", used.usedOn()),
                  date("closesOn", used.effectiveFrom()),
                  text("reference", used.learnt().reference()));
            });
  }

  /** A school becomes an academy by an order: Academies Act 2010, ss.4 and 6(1). */
  private static void checkOrdered(LocalDate on, List<SecretaryOfStateEvent> state) {
    by(AcademyOrderEvent.class, state, on)
        .filter(act -> act instanceof AcademyOrderRecorded || act instanceof AcademyOrderRevoked)
        .sorted(Comparator.comparing(AcademyOrderEvent::happenedOn))
        .reduce((_, later) -> later)
        .filter(AcademyOrderRecorded.class::isInstance)
        .orElseThrow(
            () -> new Refused(LawRefusal.NO_ACADEMY_ORDER_IN_FORCE, date("happenedOn", on)));
  }

  private static Optional<PowerOfSecretaryOfStateUsed> closure(
      List<SecretaryOfStateEvent> state, LocalDate on) {
    return by(PowerOfSecretaryOfStateUsed.class, state, on)
        .filter(used -> used.power() == SecretaryOfStatePower.DIRECT_CLOSURE)
        .filter(
            used ->
                by(PowerOfSecretaryOfStateEnded.class, state, on)
                    .filter(ended -> ended.power() == SecretaryOfStatePower.DIRECT_CLOSURE)
                    .noneMatch(ended -> !ended.endedOn().isBefore(used.usedOn())))
        .findFirst();
  }

  private static <E extends SecretaryOfStateEvent> Stream<E> by(
      Class<E> kind, List<SecretaryOfStateEvent> state, LocalDate on) {
    return state.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(event -> !event.happenedOn().isAfter(on));
  }
}
