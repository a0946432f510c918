package org.interventionledger.command.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.board.BoardFixture.BEGAN;
import static org.interventionledger.command.board.BoardFixture.CHAIR;
import static org.interventionledger.command.board.BoardFixture.MEMBER;
import static org.interventionledger.command.board.BoardFixture.NEWCOMER;
import static org.interventionledger.command.board.BoardFixture.constitute;
import static org.interventionledger.command.board.BoardPaperDrafts.OF_INSTRUMENT;
import static org.interventionledger.command.board.BoardPaperDrafts.OF_RESUMPTION;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.ReadmeTable;
import org.interventionledger.command.journal.Journal;
import org.junit.jupiter.api.Test;

/** The README's table of an interim board in office is what the code does. */
class TransitionTableOfABoardTest {

  private static final InterimBoardCommand CONSTITUTED = constitute(Optional.empty());
  private static final PersonName ANOTHER = new PersonName("F. Further");
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  @Test
  void a_board() throws IOException {
    var situations = new LinkedHashMap<String, Journal<InterimBoardEvent>>();
    situations.put("", after());
    situations.put(", two members", after(CONSTITUTED));
    situations.put(
        ", three members", after(CONSTITUTED, BoardFixture.appoint(NEWCOMER, YESTERDAY)));
    situations.put(
        ", three members, notice of resumption given",
        after(
            CONSTITUTED,
            BoardFixture.appoint(NEWCOMER, BEGAN),
            BoardPaperDrafts.resume(BEGAN, TODAY.plusMonths(1), OF_RESUMPTION)));
    situations.put(", with a period that ends today", after(constitute(Optional.of(TODAY))));
    situations.put("e", after(CONSTITUTED, BoardFixture.end(YESTERDAY)));
    situations.put(
        ", handed back",
        after(
            CONSTITUTED,
            BoardPaperDrafts.resume(BEGAN, TODAY, OF_RESUMPTION),
            BoardFixture.end(YESTERDAY, BoardEnding.NORMAL_GOVERNMENT_RESUMES),
            BoardPaperDrafts.handBack(TODAY)));
    var acts = new LinkedHashMap<String, InterimBoardCommand>();
    acts.put("constituted", CONSTITUTED);
    acts.put("appoint a member", BoardFixture.appoint(ANOTHER, TODAY));
    acts.put("a member leaves", BoardFixture.leave(MEMBER, TODAY));
    acts.put("nominate a chair", BoardFixture.nominate(MEMBER, TODAY));
    acts.put(
        "instrument", BoardPaperDrafts.instrument(CHAIR, TODAY, Optional.empty(), OF_INSTRUMENT));
    acts.put(
        "notice of resumption", BoardPaperDrafts.resume(TODAY, TODAY.plusMonths(2), OF_RESUMPTION));
    acts.put("shadow governing body", BoardPaperDrafts.shadow(TODAY, "F. Governor"));
    acts.put("end: closure", BoardFixture.end(TODAY));
    acts.put("end: resumption", BoardFixture.end(TODAY, BoardEnding.NORMAL_GOVERNMENT_RESUMES));
    acts.put(
        "the school becomes an academy",
        new FollowConversion(Northmoor.SCHOOL, 1, TODAY, Northmoor.WORDS));
    acts.put("hand back", BoardPaperDrafts.handBack(TODAY));

    var states = Arrays.stream(BoardState.class.getPermittedSubclasses()).map(Class::getSimpleName);
    assertThat(situations.values().stream().map(TransitionTableOfABoardTest::state).distinct())
        .containsExactlyInAnyOrderElementsOf(states.toList());
    ReadmeTable.check(
        "an interim board that is",
        acts.keySet().stream(),
        situations.entrySet().stream()
            .map(
                row ->
                    ReadmeTable.row(
                        state(row.getValue()) + (row.getKey().startsWith(",") ? row.getKey() : ""),
                        acts.values().stream().map(act -> outcome(row.getValue(), act))))
            .toList());
  }

  private static Journal<InterimBoardEvent> after(InterimBoardCommand... done) {
    return Stream.of(done)
        .reduce(Journal.<InterimBoardEvent>empty(), TransitionTableOfABoardTest::with, (a, _) -> a);
  }

  private static String state(Journal<InterimBoardEvent> journal) {
    return BoardState.of(journal.events()).getClass().getSimpleName();
  }

  private static String outcome(Journal<InterimBoardEvent> journal, InterimBoardCommand act) {
    try {
      return state(with(journal, act));
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
  }

  private static Journal<InterimBoardEvent> with(
      Journal<InterimBoardEvent> journal, InterimBoardCommand act) {
    var acting = Northmoor.as(Role.SENIOR_OFFICER);
    var desk =
        new BoardDesk(
            _ -> Optional.of(Northmoor.school()),
            (_, _) -> Optional.empty(),
            _ -> List.of(),
            BoardPaperDrafts.APPROVED);
    var after = journal;
    for (var event : desk.decisionsFor(act, acting).decide(act, journal)) {
      after = BoardDecisions.read(after, after.length(), event);
    }
    return after;
  }
}
