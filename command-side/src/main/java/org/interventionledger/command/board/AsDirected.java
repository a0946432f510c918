package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;

/** What the Secretary of State directed about the members of a board at work: Sch. 6, para. 5A. */
final class AsDirected {

  private AsDirected() {}

  /** Not one more than the number that was directed last. */
  static void check(BoardState.InOffice board, LocalDate on, List<SecretaryOfStateEvent> state) {
    state.stream()
        .filter(DirectionOnInterimBoardRecorded.class::isInstance)
        .map(DirectionOnInterimBoardRecorded.class::cast)
        .filter(
            directed ->
                directed.board() == board.constituted().board() && directed.members().isPresent())
        .filter(directed -> !directed.learnt().on().isAfter(on))
        .reduce((_, later) -> later)
        .filter(directed -> board.members().size() + 1 > directed.members().get())
        .ifPresent(
            directed -> {
              throw new Refused(
                  LawRefusal.NUMBER_OF_MEMBERS_AS_DIRECTED,
                  number("members", board.members().size() + 1),
                  number("directed", directed.members().get()),
                  date("directedOn", directed.directedOn()),
                  text("reference", directed.learnt().reference()));
            });
  }
}
