package org.interventionledger.command.pool;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    // Another spelling of the same name takes nobody else's, whoever else has it already.
    if (!act.name().isReadAs(person.name())) {
      PoolDecisions.checkAlone(pool.named(act.name()));
    }
    Order.check(latest(person, act), act.addedOn(), "addedOn");
    PoolDecisions.checkConsent(act.consentedOn(), act.addedOn());
    PoolDecisions.checkDays(act.availability());
    var mistaken = mistaken(person, admitted, held);
    return new PoolEntryCorrected(
        act.authority(),
        act.personId(),
        new Correction(
            mistaken.getFirst(),
            act.correctedOn(),
            act.reason(),
            act.explanation(),
            act.evidence()),
        act.addedOn(),
        act.name(),
        act.roles(),
        act.experience(),
        act.availability(),
        act.consentedOn(),
        mistaken.stream().skip(1).findFirst());
  }

  // Nothing was said anew of somebody before the day of adding.
  private static LocalDate latest(Person person, CorrectPoolEntry act) {
    return person.changedOn().orElse(act.correctedOn());
  }

  /** Every entry that had it wrong: the one that added the person, the last one that said more. */
  private static List<Long> mistaken(Person person, Admitted admitted, Held held) {
    return Stream.concat(
            admitted.equals(person.admitted()) ? Stream.empty() : Stream.of(person.admittedBy()),
            held.equals(person.held()) ? Stream.empty() : Stream.of(person.heldBy()))
        .distinct()
        .toList();
  }
}
