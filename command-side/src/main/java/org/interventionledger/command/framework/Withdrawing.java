package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.FrameworkCommand.WithdrawAdoption;
import org.interventionledger.api.framework.FrameworkEvent.AdoptionWithdrawn;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.acting.Order;

/**
 * Withdrawing the adoption of a version. Until its first day no act is judged by it and no journey
 * begins under it or is moved to it, for none of them is dated in the future: nothing can rest on
 * it but a later adoption. From that day on it may have decided anything, whether or not a journey
 * is under it.
 */
final class Withdrawing {

  private Withdrawing() {}

  static AdoptionWithdrawn decide(WithdrawAdoption command, Adoptions sofar, Acting acting) {
    Acts.checkRole(Act.WITHDRAW_ADOPTION, acting);
    Adopting.checkOwn(command, acting);
    Acts.checkRecording(command.withdrawnOn(), acting);
    Acts.checkReasons(command.reasons());
    var adopted = sofar.chosen(command.version());
    Order.check(command.withdrawnOn(), adopted.adoptedOn(), FrameworkAdopted.class.getSimpleName());
    checkNotInForce(adopted, acting.today());
    checkRestedOn(adopted, sofar);
    return new AdoptionWithdrawn(
        command.authority(),
        command.version(),
        adopted.since(),
        command.withdrawnOn(),
        command.reasons());
  }

  // By the day of recording: a withdrawal entered late must not undo what was done since.
  private static void checkNotInForce(LocalRules adopted, LocalDate today) {
    if (!adopted.since().isAfter(today)) {
      throw Refused.byRule(
          FrameworkRefusal.ADOPTION_IN_FORCE,
          adopted.version().toString(),
          text("version", adopted.version()),
          date("since", adopted.since()));
    }
  }

  private static void checkRestedOn(LocalRules adopted, Adoptions sofar) {
    sofar
        .restingOn(adopted)
        .ifPresent(
            later -> {
              throw Refused.byRule(
                  FrameworkRefusal.ADOPTION_RESTED_ON,
                  later.version().toString(),
                  text("version", adopted.version()),
                  text("later", later.version()),
                  date("laterFrom", later.since()));
            });
  }
}
