package org.interventionledger.command.intervention;

import java.time.LocalDate;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/** The period for a statement of action. */
final class StatementPeriods {

  private StatementPeriods() {}

  static StatementPeriod after(
      RecordReportReceived received, Particulars school, Counting counting) {
    return new CountedOrJudged(
            received.receivedOn(), received.judgedEnd(), received.judgedBecause())
        .<StatementPeriod>period(
            () -> count(received.receivedOn(), received.urn(), school, counting),
            StatementPeriod.Counted::new,
            StatementPeriod.Judged::new);
  }

  static CountedPeriod count(LocalDate receivedOn, Urn urn, Particulars school, Counting counting) {
    var days = Statute.on(receivedOn).inspections().statementWithin();
    return counting.afterReceipt(receivedOn, days, urn, school, StatementLaw.PERIOD);
  }
}
