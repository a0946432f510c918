package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.PaperOwed;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Statements;
import org.interventionledger.command.rules.Truth;

/**
 * Holding an activity of the framework. That it was held otherwise than the framework has it is a
 * fact too: it is recorded, with the reason.
 */
final class Activities {

  private Activities() {}

  static ActivityHeld hold(RecordActivity act, ActivityRecord record, ActivityDecisions decisions) {
    if (record.has(act.activityId())) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", act.activityId()));
    }
    var rows = decisions.rows().apply(act);
    var activity = rows.activity(act.activity());
    if (act.present().isEmpty()) {
      throw new Refused(RecordRefusal.NOBODY_TOOK_PART, date("heldOn", act.heldOn()));
    }
    var present = rows.participants(act.present());
    var stated =
        Statements.of(
            act.stating(),
            activity.id(),
            new AskedAtTheAct(rows.rules().pack()).appropriate(activity),
            rows.rules());
    decisions.gates().check(act.urn(), act.heldOn(), activity.id(), act.stating());
    checkOutcome(act, activity, rows);
    var notice = act.noticeGivenOn().or(() -> record.agreedFor(activity.id(), act.heldOn()));
    notice.ifPresent(day -> Order.check(act.heldOn(), day, "noticeGivenOn"));
    NoticeOfActivities.check(
        activity, act.heldOn(), act.departure(), notice, rows, decisions.days());
    return new ActivityHeld(
        act.urn(),
        decisions.authority(),
        act.activityId(),
        act.heldOn(),
        activity.id(),
        activity.label(),
        activity.kind(),
        present,
        absent(act, activity, rows),
        notice,
        act.outcome(),
        act.account(),
        act.departure(),
        decisions.cited().all(act.evidence()),
        Optional.ofNullable(activity.record())
            .map(paper -> owed(rows.paper(paper), act.heldOn(), decisions)),
        rows.version(),
        rows.row(activity),
        stated);
  }

  private static void checkOutcome(RecordActivity act, Activity activity, PackRows rows) {
    var outcomes = text("outcomes", String.join(", ", activity.outcome()));
    if (act.outcome().isEmpty() && !activity.outcome().isEmpty()) {
      throw rows.refusal(FrameworkRefusal.OUTCOME_MISSING, rows.row(activity), outcomes);
    }
    act.outcome()
        .filter(outcome -> !activity.outcome().contains(outcome))
        .ifPresent(
            outcome -> {
              throw rows.refusal(
                  FrameworkRefusal.OUTCOME_UNKNOWN,
                  rows.row(activity),
                  text("outcome", outcome),
                  outcomes);
            });
  }

  private static List<Participant> absent(RecordActivity act, Activity activity, PackRows rows) {
    var here = act.present().stream().map(TakingPart::party).toList();
    var absent =
        activity.who().stream()
            .filter(who -> mustCome(who, act.stating()))
            .map(Who::party)
            .distinct()
            .filter(party -> !here.contains(party))
            .map(party -> new Participant(party, rows.party(party).label(), Optional.empty()))
            .toList();
    if (!absent.isEmpty() && act.departure().isEmpty()) {
      throw rows.refusal(
          FrameworkRefusal.ABSENCE_NEEDS_A_REASON,
          rows.row(activity),
          text("parties", String.join(", ", absent.stream().map(Participant::label).toList())));
    }
    return absent;
  }

  /**
   * Under all circumstances, or those that are stated at the act, and whenever it is held: what
   * hangs on more is for people to judge.
   */
  private static boolean mustCome(Who who, Stating stating) {
    return who.force() == Force.must
        && who.at().isEmpty()
        && Conditions.hold(who.when(), new Facts(Statements.known(stating))) == Truth.TRUE;
  }

  private static PaperOwed owed(Paper paper, LocalDate heldOn, ActivityDecisions decisions) {
    var dueBy = PaperDays.dueBy(paper, heldOn, decisions.days());
    return new PaperOwed(
        paper.id(),
        paper.label(),
        dueBy,
        dueBy.isPresent() ? Optional.empty() : PaperDays.within(paper));
  }
}
