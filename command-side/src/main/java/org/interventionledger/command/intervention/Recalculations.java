package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PeriodCommand;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.journal.Entry;

/**
 * Counting a period that runs again, after a calendar has changed: the only way in which it moves.
 */
final class Recalculations {

  private Recalculations() {}

  static List<InterventionEvent> decide(
      PeriodCommand command, CaseFile file, Acting acting, Particulars school, Counting counting) {
    return List.of(
        switch (command) {
          case RecalculatePeriod again -> recalculate(again, file, acting, school, counting);
        });
  }

  private static PeriodRecalculated recalculate(
      RecalculatePeriod again,
      CaseFile file,
      Acting acting,
      Particulars school,
      Counting counting) {
    var run = find(again, file);
    var period = checkMoves(run, school, counting, again.recalculatedOn());
    return new PeriodRecalculated(
        again.urn(),
        acting.officer().authority(),
        run.matter(),
        run.about(),
        again.recalculatedOn(),
        run.endsOn(),
        lawOf(run.beganWith()).map(period::asOn).orElse(period),
        run.window(period),
        again.reasons());
  }

  /** As it would be counted on the day, where that is another end. */
  static CountedPeriod checkMoves(
      CountedRun run, Particulars school, Counting counting, LocalDate on) {
    Order.check(on, run.beganWith());
    var period = run.recount(school, counting);
    if (period.endsOn().equals(run.endsOn())) {
      throw new Refused(
          RecordRefusal.PERIOD_STAYS_AS_IT_IS,
          term("matter", run.matter()),
          date("endsOn", run.endsOn()));
    }
    return period;
  }

  /** A period is counted again by the law that the entry names with which it began. */
  private static Optional<LocalDate> lawOf(InterventionEvent beganWith) {
    return switch (beganWith) {
      case StatementEvent began -> began.provision().lawOf();
      case DirectionEvent began -> began.provision().lawOf();
      case WarningNoticeEvent began -> began.provision().lawOf();
      case DraftReportEvent began -> began.provision().lawOf();
      case InformationEvent began -> began.restsOn().flatMap(Provision::lawOf);
      case InterventionEvent _ -> Optional.empty();
    };
  }

  private static CountedRun find(RecalculatePeriod again, CaseFile file) {
    return CountedRun.of(file)
        .filter(run -> run.matter() == again.matter() && run.about().equals(again.about()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    RecordRefusal.PERIOD_NOT_RUNNING,
                    term("matter", again.matter()),
                    text("id", again.about())));
  }

  /** What is put in its place is of the same matter: each has readers of its own. */
  static void checkReplaces(InterventionCommand command, Correction correction, CaseFile file) {
    if (command instanceof RecalculatePeriod again
        && file.journal().entry(correction.entry()).map(Entry::event).orElse(null)
            instanceof PeriodRecalculated mistaken
        && mistaken.matter() != again.matter()) {
      throw new Refused(
          RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND,
          number("entry", correction.entry()),
          term("type", mistaken.matter()),
          term("replacementType", again.matter()));
    }
  }
}
