package org.interventionledger.command.support;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.command.cadence.Stretches;

/**
 * How many days of support an entitlement has, where its document says so in days. What it says in
 * anything else is not counted, nor in terms whose dates are not held: nothing is guessed.
 */
record Allowance(SupportAsked asked, Stretches stretches) {

  /**
   * No more days are agreed than the stretches have that they fall in, with what else is agreed or
   * delivered. An agreement does not say in which of its stretches each day falls: it is too many
   * where, however the days may be laid, some stretches would have more than they may. What was
   * agreed or delivered beyond that, with its reason, takes nothing from other stretches.
   */
  void checkAgreed(
      int days, LocalDate from, Optional<LocalDate> until, Stream<SupportRecord.Request> others) {
    amount()
        .ifPresent(
            amount -> {
              var per = Optional.ofNullable(amount.per());
              if (isOfRequest(per)) {
                check(days, amount.n());
                return;
              }
              Taken.InStretches in = (first, last) -> stretches.between(per, first, last);
              var taken = others.flatMap(other -> Taken.by(other, in)).toList();
              var room = new Room(amount.n(), in);
              var counted = room.counted(taken);
              Taken.in(in.between(from, until.orElse(from)), days)
                  .forEach(more -> check(more, counted, taken, room));
            });
  }

  /** Of what it would be too many in, the days that were agreed with a reason are told as well. */
  private void check(Taken more, List<Taken> counted, List<Taken> taken, Room room) {
    room.stretches(more, counted)
        .filter(stretch -> more.days() > room.in(stretch, counted))
        .findFirst()
        .ifPresent(
            stretch ->
                check(more.days() + Room.days(taken, stretch), room.allowed(stretch), stretch));
  }

  /**
   * No more days are delivered in a stretch than it has, with all that was delivered before.
   *
   * @param given the days of the same request that were delivered before
   */
  void checkDelivered(
      List<LocalDate> days, List<LocalDate> given, Stream<SupportDelivered> before) {
    amount()
        .ifPresent(
            amount -> {
              var per = Optional.ofNullable(amount.per());
              if (isOfRequest(per)) {
                check(days.size() + given.size(), amount.n());
                return;
              }
              var all =
                  Stream.concat(before.flatMap(it -> it.days().stream()), days.stream()).toList();
              days.forEach(
                  day ->
                      stretches
                          .around(per, day)
                          .ifPresent(stretch -> check(count(all, stretch), amount.n(), stretch)));
            });
  }

  private static int count(List<LocalDate> days, Stretches.Stretch stretch) {
    return (int) days.stream().filter(stretch::includes).count();
  }

  private Optional<Entitlement.Amount> amount() {
    return asked
        .entitlement()
        .flatMap(EntitlementAsked::amount)
        .filter(amount -> isInDays(amount.unit()));
  }

  /** Without a period, or by an occasion, it is counted for each request. */
  private static boolean isOfRequest(Optional<Cadence.Per> per) {
    Predicate<Cadence.Per> occasion =
        it ->
            switch (it) {
              case change, plan, event, request -> true;
              case fortnight, month, quarter, halfTerm, term, year -> false;
            };
    return per.map(occasion::test).orElse(true);
  }

  private static boolean isInDays(Span.Unit unit) {
    return switch (unit) {
      case day, schoolDay, workingDay -> true;
      case week, halfTerm, term, month, year -> false;
    };
  }

  private void check(int days, int allowed) {
    if (days > allowed) {
      throw SupportRecord.refusal(
          FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT,
          asked,
          number("days", days),
          number("allowed", allowed));
    }
  }

  private void check(int days, int allowed, Stretches.Stretch stretch) {
    if (days > allowed) {
      throw SupportRecord.refusal(
          FrameworkRefusal.MORE_THAN_THE_ENTITLEMENT,
          asked,
          number("days", days),
          number("allowed", allowed),
          date("from", stretch.from()),
          date("to", stretch.to()));
    }
  }
}
