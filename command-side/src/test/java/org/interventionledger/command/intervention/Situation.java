package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.evidence.Cited;

/** A school of some history, on a day. */
record Situation(Particulars school, CaseFile file, String day, Counting counting) {

  static Situation after(InterventionCommand... done) {
    return at(SomeSchools.COMMUNITY, done);
  }

  static Situation at(Particulars school, InterventionCommand... done) {
    var situation = new Situation(school, CaseFile.EMPTY, "2026-03-20", Desk.COUNTING);
    for (var command : Papers.all(List.of(done))) {
      situation = situation.with(command);
    }
    return situation;
  }

  Situation on(String another) {
    return new Situation(school, file, another, counting);
  }

  /** The same, by the calendars that were adopted since. */
  Situation by(Counting another) {
    return new Situation(school, file, day, another);
  }

  String notice() {
    return file.position()
        .notices()
        .find(NOTICE)
        .map(notice -> notice.getClass().getSimpleName())
        .orElse("NotGiven");
  }

  String draft() {
    return latest(file.position().drafts(), "NotDrafted");
  }

  String statesNotice() {
    return file.position()
        .state()
        .notices()
        .all()
        .reduce((_, later) -> later)
        .map(notice -> notice.stage().getClass().getSimpleName())
        .orElse("NotGiven");
  }

  /** The state of the last of them: another one may stand beside one that is there. */
  static String latest(Matters<?> matters, String none) {
    return matters
        .all()
        .reduce((_, later) -> later)
        .map(matter -> matter.getClass().getSimpleName())
        .orElse(none);
  }

  String board() {
    return file.position().board().getClass().getSimpleName();
  }

  String outcome(InterventionCommand command, Function<Situation, String> state) {
    try {
      var after = with(command);
      return state.apply(after) + after.moved();
    } catch (Refused refused) {
      return "*" + refused.refusal() + "*";
    }
  }

  /** Where the act counted a period again, and it ends on another day since. */
  private String moved() {
    return file.journal().events().toList().getLast() instanceof PeriodRecalculated again
            && !again.before().equals(again.period().endsOn())
        ? ", moved"
        : "";
  }

  /** With what an office in good order has put on record before it. */
  private Situation with(InterventionCommand command) {
    var prepared = file;
    for (var fact : Preparations.before(command)) {
      prepared = recorded(prepared, fact);
    }
    return new Situation(school, recorded(prepared, command), day, counting);
  }

  private CaseFile recorded(CaseFile file, InterventionCommand command) {
    var usual = Walk.acting(command.happenedOn(), 0);
    var officer = Papers.officer(command, usual.officer());
    var acting = new Acting(officer, usual.today(), usual.lateReason());
    var after = file;
    for (var event :
        Decisions.decide(command, file, acting, Optional.of(school), Cited.NOTHING, counting)) {
      after = after.with(after.journal().length(), event);
    }
    return after;
  }
}
