package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.terms.Narrative;

/** A notice of an interim executive board: what a test takes away or changes. */
final class BoardDraft {

  private final String noticeGivenOn;
  private final String constitutedFrom;
  private Optional<String> endsOn = Optional.empty();
  private List<BoardMember> members;
  private String chair = "Ada Byrne";
  private Optional<Narrative> noAppointer = Optional.empty();
  private List<Copy> copies;

  BoardDraft(String noticeGivenOn, String constitutedFrom) {
    this.noticeGivenOn = noticeGivenOn;
    this.constitutedFrom = constitutedFrom;
    this.members =
        List.of(
            Drafts.member("Ada Byrne", constitutedFrom),
            Drafts.member("Kit Marsh", constitutedFrom));
    this.copies = Drafts.boardCopies(noticeGivenOn);
  }

  BoardDraft until(String lastDay) {
    endsOn = Optional.of(lastDay);
    return this;
  }

  BoardDraft with(BoardMember... chosen) {
    members = List.of(chosen);
    return this;
  }

  BoardDraft chairedBy(String name) {
    chair = name;
    return this;
  }

  BoardDraft withNoAppointer(String why) {
    noAppointer = Optional.of(Drafts.words(why));
    return this;
  }

  BoardDraft copiedTo(List<Copy> recipients) {
    copies = recipients;
    return this;
  }

  EstablishInterimBoard written() {
    return new EstablishInterimBoard(
        Drafts.URN,
        Drafts.day(noticeGivenOn),
        Drafts.day(constitutedFrom),
        endsOn.map(Drafts::day),
        members,
        Drafts.person(chair),
        copies,
        Drafts.words("The school needs governing."),
        Drafts.words("Cabinet member's decision 12/26"),
        noAppointer);
  }
}
