package org.interventionledger.command.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.terms.PersonName;

/** What was written about a board at work. */
record Papers(
    List<InstrumentOfAppointmentMade> instruments,
    Optional<NoticeOfResumptionGiven> resumption,
    Optional<ShadowGoverningBodySetUp> shadow) {

  static final Papers NONE = new Papers(List.of(), Optional.empty(), Optional.empty());

  Papers {
    instruments = List.copyOf(instruments);
  }

  /** In the place of one that the member had. */
  Papers with(InstrumentOfAppointmentMade made) {
    return new Papers(
        Stream.concat(without(made.member()).instruments().stream(), Stream.of(made)).toList(),
        resumption,
        shadow);
  }

  Papers with(NoticeOfResumptionGiven given) {
    return new Papers(instruments, Optional.of(given), shadow);
  }

  Papers with(ShadowGoverningBodySetUp setUp) {
    return new Papers(instruments, resumption, Optional.of(setUp));
  }

  /** An instrument goes with its member, who may be appointed anew. */
  Papers without(PersonName member) {
    return new Papers(
        instruments.stream().filter(made -> !made.member().equals(member)).toList(),
        resumption,
        shadow);
  }

  Optional<InstrumentOfAppointmentMade> instrument(BoardMember member) {
    return instruments.stream().filter(made -> made.member().equals(member.name())).findFirst();
  }
}
