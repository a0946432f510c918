package org.interventionledger.command.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.command.cadence.Stretches.Stretch;
import org.interventionledger.command.support.SupportRecord.Request;

/**
 * Days of an entitlement that are taken up: on some day between the first of its stretches and the
 * last. Of what is agreed no more is known; what was delivered is on a day of its own.
 */
record Taken(LocalDate from, LocalDate to, int days) {

  /** The stretches that a day, or two and what is between them, are in. */
  @FunctionalInterface
  interface InStretches {
    List<Stretch> between(LocalDate from, LocalDate until);
  }

  /** Nothing of what was declined or withdrawn, or is not agreed, or was agreed without days. */
  static Stream<Taken> by(Request request, InStretches stretches) {
    return switch (request) {
      case Request.Agreed(_, var agreed) -> stillToCome(agreed, 0, stretches);
      case Request.PartlyDelivered(_, var agreed, var deliveries) -> {
        var given = SupportRecord.days(deliveries);
        yield Stream.concat(on(given, stretches), stillToCome(agreed, given.size(), stretches));
      }
      case Request.Delivered(_, var deliveries) -> on(SupportRecord.days(deliveries), stretches);
      case Request.Open _, Request.Closed _ -> Stream.empty();
    };
  }

  private static Stream<Taken> stillToCome(SupportAgreed agreed, int given, InStretches stretches) {
    return agreed.days().stream()
        .flatMap(
            days ->
                in(
                    stretches.between(agreed.from(), agreed.until().orElse(agreed.from())),
                    days - given));
  }

  private static Stream<Taken> on(List<LocalDate> days, InStretches stretches) {
    return days.stream().flatMap(day -> in(stretches.between(day, day), 1));
  }

  /** None where the stretches cannot be told. */
  static Stream<Taken> in(List<Stretch> stretches, int days) {
    return stretches.isEmpty()
        ? Stream.empty()
        : Stream.of(new Taken(stretches.getFirst().from(), stretches.getLast().to(), days));
  }

  boolean isWithin(LocalDate first, LocalDate last) {
    return !from.isBefore(first) && !to.isAfter(last);
  }
}
