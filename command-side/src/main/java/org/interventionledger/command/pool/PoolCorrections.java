package org.interventionledger.command.pool;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.pool.PoolCommand.CorrectPoolEntry;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.pool.PoolState.Admitted;
import org.interventionledger.command.pool.PoolState.Held;
import org.interventionledger.command.pool.PoolState.Person;

/**
 * Putting right what was entered wrongly of a person in the pool. What is put in its place is held
 * to the same rules: it comes after the consent, and there is nobody else of that name.
 */
final class PoolCorrections {

  private PoolCorrections() {}

  static PoolEntryCorrected decide(CorrectPoolEntry act, PoolState pool) {
    var person = PoolDecisions.inPool(act.personId(), act.correctedOn(), pool);
    var admitted = new Admitted(act.name(), act.consentedOn(), act.addedOn());
    var held = new Held(act.roles(), act.experience(), act.availability());
    Acts.checkMistake(act.explanation());
    if (admitted.equals(person.admitted()) && held.equals(person.held())) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, text("name", person.name()));
    }
    if (!act.name().equals(person.name())) {
      PoolDecisions.checkAlone(pool.named(act.name()));
    }
    Order.check(latest(person, act), act.addedOn(), "addedOn");
    PoolDecisions.checkConsent(act.consentedOn(), act.addedOn());
    PoolDecisions.checkDays(act.availability());
    return new PoolEntryCorrected(
        act.authority(),
        act.personId(),
        new Correction(
            mistaken(person, admitted),
            act.correctedOn(),
            act.reason(),
            act.explanation(),
            act.evidence()),
        act.addedOn(),
        act.name(),
        act.roles(),
        act.experience(),
        act.availability(),
        act.consentedOn());
  }

  // Nothing was said anew of somebody before the day of adding.
  private static LocalDate latest(Person person, CorrectPoolEntry act) {
    return person.saidOn().equals(person.admitted().addedOn())
        ? act.correctedOn()
        : person.saidOn();
  }

  private static long mistaken(Person person, Admitted right) {
    return right.equals(person.admitted()) ? person.heldBy() : person.admittedBy();
  }
}
