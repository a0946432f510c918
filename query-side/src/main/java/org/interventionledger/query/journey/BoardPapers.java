package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.terms.PersonName;

/** What was written about an interim executive board, and what follows it. */
public record BoardPapers(
    List<InstrumentOfAppointmentMade> instruments,
    Optional<NoticeOfResumptionGiven> resumption,
    Optional<ShadowGoverningBodySetUp> shadow,
    Optional<HandedBackToGoverningBody> handedBack) {

  static final BoardPapers NONE =
      new BoardPapers(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public BoardPapers {
    instruments = List.copyOf(instruments);
  }

  /** In the place of one that the member had. */
  BoardPapers with(InstrumentOfAppointmentMade made) {
    return new BoardPapers(
        Stream.concat(without(made.member()).instruments().stream(), Stream.of(made)).toList(),
        resumption,
        shadow,
        handedBack);
  }

  BoardPapers with(NoticeOfResumptionGiven given) {
    return new BoardPapers(instruments, Optional.of(given), shadow, handedBack);
  }

  BoardPapers with(ShadowGoverningBodySetUp setUp) {
    return new BoardPapers(instruments, resumption, Optional.of(setUp), handedBack);
  }

  BoardPapers with(HandedBackToGoverningBody followed) {
    return new BoardPapers(instruments, resumption, shadow, Optional.of(followed));
  }

  /** An instrument goes with its member. */
  BoardPapers without(PersonName member) {
    return new BoardPapers(
        instruments.stream().filter(made -> !made.member().equals(member)).toList(),
        resumption,
        shadow,
        handedBack);
  }
}
