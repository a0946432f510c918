package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.TextOnItsWay;
import org.interventionledger.api.school.DraftStanding;
import org.interventionledger.command.board.BoardOnDay;
import org.interventionledger.command.text.TextOfNotice;

/** The texts of notices that are written and not given: for whoever approves or gives them. */
final class TextsOnTheirWay {

  private TextsOnTheirWay() {}

  /** They are told to those who read what is considered, and read of what it is for. */
  static List<TextOnItsWay> of(
      LegalPosition position, Set<Readership> readable, List<BoardOnDay> boards) {
    return position.preconditions().stream()
        .filter(fact -> fact.kind() == DRAFT_OF_THE_TEXT)
        .map(draft -> new Notice(draft.step(), draft.about()))
        .distinct()
        .filter(_ -> readable.contains(Readership.DELIBERATION))
        .filter(notice -> readable.contains(Readership.of(notice.step())))
        .filter(notice -> notice.isToCome(boards))
        .flatMap(notice -> notice.text(position).stream())
        .toList();
  }

  /** One that is to be given: it is named, or the next of its kind. */
  private record Notice(StatutoryStep step, Optional<String> about) {

    /** A notice of resumption is given on the board's own stream, and so uses up nothing here. */
    boolean isToCome(List<BoardOnDay> boards) {
      return step != StatutoryStep.NOTICE_OF_RESUMPTION
          || boards.stream().anyMatch(BoardOnDay::mayHaveResumption);
    }

    Optional<TextOnItsWay> text(LegalPosition position) {
      var text = TextOfNotice.of(position.preconditions().stream().filter(this::isOf));
      return text.latest().map(latest -> text(text, latest));
    }

    private boolean isOf(PreconditionRecorded fact) {
      return about.isPresent()
          ? Preconditions.isFor(new PreparedAct(step, about, fact.consideredOn()), fact)
          : fact.step() == step && (fact.about().isEmpty() || fact.kind() == APPROVAL_OF_THE_TEXT);
    }

    private TextOnItsWay text(TextOfNotice text, PreconditionRecorded latest) {
      return new TextOnItsWay(
          step,
          about,
          text.approvals().isEmpty() ? DraftStanding.DRAFTED : DraftStanding.APPROVED,
          text.lastStep().orElse(latest).consideredOn(),
          text.writers().stream().toList(),
          latest.evidence().stream().findFirst(),
          latest.note());
    }
  }
}
