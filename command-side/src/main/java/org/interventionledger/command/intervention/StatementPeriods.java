package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.StatementCommand.RecordReportReceived;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.StatementLaw;
import org.interventionledger.command.statute.Statute;

/**
 * The period for a statement of action: counted where the school's term dates are held, else as the
 * officer judges it, with reasons.
 */
final class StatementPeriods {

  private StatementPeriods() {}

  static StatementPeriod after(
      RecordReportReceived received, Particulars school, Counting counting) {
    if (received.judgedEnd().isPresent() != received.judgedBecause().isPresent()) {
      throw new Refused(RecordRefusal.JUDGED_END_NEEDS_REASONS);
    }
    return received.judgedEnd().isEmpty()
        ? new StatementPeriod.Counted(
            count(received.receivedOn(), received.urn(), school, counting))
        : judged(received, school, counting);
  }

  static CountedPeriod count(LocalDate receivedOn, Urn urn, Particulars school, Counting counting) {
    var days = Statute.on(receivedOn).inspections().statementWithin();
    return counting.afterReceipt(receivedOn, days, urn, school, StatementLaw.PERIOD);
  }

  private static StatementPeriod judged(
      RecordReportReceived received, Particulars school, Counting counting) {
    var end = received.judgedEnd().orElseThrow();
    Order.check(end, received.receivedOn().plusDays(1), "receivedOn");
    countable(received, school, counting)
        .ifPresent(
            period -> {
              throw new Refused(
                  LawRefusal.PERIOD_CAN_BE_COUNTED,
                  date("endsOn", period.endsOn()),
                  date("judged", end));
            });
    return new StatementPeriod.Judged(end, received.judgedBecause().orElseThrow());
  }

  /** The period, unless term dates are missing. */
  private static Optional<CountedPeriod> countable(
      RecordReportReceived received, Particulars school, Counting counting) {
    try {
      return Optional.of(count(received.receivedOn(), received.urn(), school, counting));
    } catch (Refused refused) {
      if (refused.refusal() == LawRefusal.TERM_DATES_NOT_HELD) {
        return Optional.empty();
      }
      throw refused;
    }
  }
}
