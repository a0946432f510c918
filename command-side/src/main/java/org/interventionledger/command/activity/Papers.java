package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.rules.Statements;

/** Putting a paper of the framework on record. */
final class Papers {

  private Papers() {}

  static PaperWritten write(WritePaper act, ActivityRecord record, ActivityDecisions decisions) {
    if (record.has(act.paperId())) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", act.paperId()));
    }
    var rows = decisions.rows().apply(act);
    var paper = rows.paper(act.paper());
    var about = act.about().map(id -> activity(id, record));
    about.ifPresent(held -> checkRecords(paper, held, rows));
    about.ifPresent(held -> Order.check(act.writtenOn(), held));
    about.ifPresent(held -> checkFirst(paper, held, record));
    act.involved().forEach(part -> Order.checkHasCome(part.on(), decisions.acting()));
    if (!act.priorities().isEmpty() && paper.kind() != Paper.Kind.plan) {
      throw rows.refusal(
          FrameworkRefusal.NOT_A_PLAN, rows.row(paper), text("paper", paper.label()));
    }
    Statements.check(
        new AskedAtTheAct(rows.rules().pack()).appropriate(paper),
        AtTheAct.APPROPRIATE,
        act.appropriate(),
        rows.rules());
    PaperContents.check(act, paper, rows);
    PaperParties.check(act, paper, rows);
    Hands.check(act, paper, about.map(ActivityHeld::heldOn), rows);
    if (about.isEmpty()) {
      decisions.papers().checkStep(act.urn(), Hands.last(act), paper);
    }
    SendingPapers.check(act, paper, record, decisions.papers());
    TimeBounds.check(act, paper, rows);
    return new PaperWritten(
        act.urn(),
        decisions.authority(),
        act.paperId(),
        act.writtenOn(),
        paper.id(),
        paper.label(),
        paper.kind(),
        act.about(),
        about.flatMap(held -> dueBy(paper, held, record, decisions)),
        act.contents(),
        involved(act, rows),
        act.priorities(),
        act.departure(),
        decisions.cited().all(act.evidence()),
        rows.version(),
        rows.row(paper),
        act.appropriate());
  }

  /**
   * As it is on record; where it was not counted, or the paper is another, as it is counted now.
   */
  private static Optional<LocalDate> dueBy(
      Paper paper, ActivityHeld held, ActivityRecord record, ActivityDecisions decisions) {
    return record
        .dueBy(paper.id(), held)
        .or(() -> PaperDays.dueBy(paper, held.heldOn(), decisions.days()));
  }

  private static ActivityHeld activity(String id, ActivityRecord record) {
    return record
        .activity(id)
        .orElseThrow(() -> new Refused(RecordRefusal.ACTIVITY_NOT_FOUND, text("id", id)));
  }

  private static void checkRecords(Paper paper, ActivityHeld held, PackRows rows) {
    var owed = held.owed().filter(it -> it.paper().equals(paper.id()));
    if (owed.isEmpty() && !paper.of().contains(held.activity())) {
      throw rows.refusal(
          FrameworkRefusal.PAPER_OF_ANOTHER_ACTIVITY,
          rows.row(paper),
          text("paper", paper.label()),
          text("activity", held.label()));
    }
  }

  /** One paper of each row records an activity; what it said wrongly is put right in it. */
  private static void checkFirst(Paper paper, ActivityHeld held, ActivityRecord record) {
    record.papers().values().stream()
        .filter(other -> other.paper().equals(paper.id()))
        .filter(other -> other.about().filter(held.activityId()::equals).isPresent())
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refused(
                  RecordRefusal.ACTIVITY_HAS_THIS_PAPER,
                  text("paper", paper.label()),
                  text("activity", held.label()),
                  date("writtenOn", other.writtenOn()));
            });
  }

  private static List<Involved> involved(WritePaper act, PackRows rows) {
    return act.involved().stream()
        .map(
            part ->
                new Involved(part.party(), rows.party(part.party()).label(), part.as(), part.on()))
        .toList();
  }
}
