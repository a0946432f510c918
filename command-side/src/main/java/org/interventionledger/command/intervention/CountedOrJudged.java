package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.acting.Order;

/**
 * A period of the inspection regulations: counted where the school's term dates are held, else as
 * the officer judges its end, with reasons.
 *
 * @param end as the officer judges it
 */
record CountedOrJudged(LocalDate receivedOn, Optional<LocalDate> end, Optional<Narrative> because) {

  <P> P period(
      Supplier<CountedPeriod> count,
      Function<CountedPeriod, P> counted,
      BiFunction<LocalDate, Narrative, P> judged) {
    if (end.isPresent() != because.isPresent()) {
      throw new Refused(RecordRefusal.JUDGED_END_NEEDS_REASONS);
    }
    if (end.isEmpty()) {
      return counted.apply(count.get());
    }
    Order.check(end.get(), receivedOn.plusDays(1), "receivedOn");
    countable(count)
        .ifPresent(
            period -> {
              throw new Refused(
                  LawRefusal.PERIOD_CAN_BE_COUNTED,
                  date("endsOn", period.endsOn()),
                  date("judged", end.get()));
            });
    return judged.apply(end.get(), because.orElseThrow());
  }

  /** The period, unless term dates are missing. */
  private static Optional<CountedPeriod> countable(Supplier<CountedPeriod> count) {
    try {
      return Optional.of(count.get());
    } catch (Refused refused) {
      if (refused.refusal() == LawRefusal.TERM_DATES_NOT_HELD) {
        return Optional.empty();
      }
      throw refused;
    }
  }
}
