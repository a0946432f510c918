package org.interventionledger.command.intervention;

import java.time.LocalDate;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;

/**
 * When the authority can have been told of something: on its day or since, and not in the future.
 */
final class Telling {

  private Telling() {}

  static void check(Learnt learnt, LocalDate happenedOn, Acting acting) {
    Order.check(learnt.on(), happenedOn, "happenedOn");
    Order.checkHasCome(learnt.on(), acting);
  }
}
