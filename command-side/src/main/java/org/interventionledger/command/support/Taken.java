package org.interventionledger.command.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
      case Request.Agreed(_, var agreed) ->
          agreed.days().stream()
              .flatMap(
                  days ->
                      in(
                          stretches.between(agreed.from(), agreed.until().orElse(agreed.from())),
                          days));
      case Request.Delivered(_, var delivered) ->
          delivered.days().stream().flatMap(day -> in(stretches.between(day, day), 1));
      case Request.Open _, Request.Closed _ -> Stream.empty();
    };
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
