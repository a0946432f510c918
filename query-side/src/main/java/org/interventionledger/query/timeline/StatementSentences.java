package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Map;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementPeriod;

/** The authority's statement of action, and periods of working days counted again. */
final class StatementSentences {

  private StatementSentences() {}

  static Telling of(StatementEvent event) {
    return switch (event) {
      case InspectionReportReceived received ->
          arithmetic(
              Telling.of(received)
                  .naming("inspectedOn", received.inspectedOn())
                  .naming("dueOn", received.period().endsOn()),
              received.period());
      case StatementPeriodShortened shortened ->
          Telling.of(shortened)
              .naming("before", shortened.before())
              .naming("dueOn", shortened.period().endsOn())
              .detail("reasons", shortened.reasons());
      case StatementOfActionSent sent ->
          Telling.of(sent, sent.timeliness())
              .naming("dueOn", sent.dueOn())
              .detail("actionProposed", sent.action())
              .detail("actionPeriod", sent.actionPeriod())
              .detail("reasonsForNone", sent.reasonsForNone())
              .detail("parents", sent.parents())
              .detail("appointedPerson", sent.appointedPerson())
              .detail("copies", InterventionSentences.copies(sent.copies()))
              .detail("underAuthority", sent.underAuthority());
      case SecondStatementRequired required ->
          Telling.of(required)
              .naming("inspectedOn", required.inspectedOn())
              .naming("dueOn", required.period().endsOn())
              .detail("reasons", required.reasons());
    };
  }

  static Telling of(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again ->
          Telling.of(again)
              .naming("matter", again.matter())
              .naming("before", again.before())
              .naming("endsOn", again.period().endsOn())
              .naming("lastDay", again.window().map(PowerWindow::lastDay))
              .detail("notCounted", arithmetic(again.period()))
              .detail("reasons", again.reasons());
    };
  }

  private static Telling arithmetic(Telling telling, StatementPeriod period) {
    return switch (period) {
      case StatementPeriod.Counted(var counted) ->
          telling.detail("notCounted", arithmetic(counted));
      case StatementPeriod.Judged(_, var reasons) -> telling.detail("judgedBecause", reasons);
      case StatementPeriod.Shortened _, StatementPeriod.Required _ -> telling;
    };
  }

  /** The days that were not counted, one line each. */
  static List<String> arithmetic(CountedPeriod period) {
    return period.notCounted().stream().map(StatementSentences::day).toList();
  }

  static String day(DayNotCounted day) {
    return Words.sentence(
        "DayNotCounted", Map.of("day", day.day(), "why", day.why(), "name", day.name()));
  }
}
