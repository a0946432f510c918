package org.interventionledger.command.pool;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.PoolCommand;
import org.interventionledger.api.pool.PoolCommand.AddToPool;
import org.interventionledger.api.pool.PoolCommand.ChangePoolEntry;
import org.interventionledger.api.pool.PoolCommand.CorrectPoolEntry;
import org.interventionledger.api.pool.PoolCommand.TakeOffPool;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.pool.PoolEvent.PersonAddedToPool;
import org.interventionledger.api.pool.PoolEvent.PersonTakenOffPool;
import org.interventionledger.api.pool.PoolEvent.PoolEntryChanged;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.pool.PoolState.Held;
import org.interventionledger.command.pool.PoolState.Person;

/** Adding a person to an authority's pool, changing what is held of one, and taking one off. */
final class PoolDecisions {

  private PoolDecisions() {}

  static PoolEvent decide(PoolCommand command, PoolState pool, Acting acting) {
    check(command, acting);
    return switch (command) {
      case AddToPool act -> add(act, pool);
      case ChangePoolEntry act -> change(act, pool);
      case CorrectPoolEntry act -> PoolCorrections.decide(act, pool);
      case TakeOffPool act -> takeOff(act, pool);
    };
  }

  private static void check(PoolCommand command, Acting acting) {
    Acts.checkRole(command.act(), acting);
    if (!acting.officer().authority().equals(command.authority())) {
      throw new Refused(
          RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY,
          text("authority", command.authority()),
          text("officersAuthority", acting.officer().authority()));
    }
    Acts.checkRecording(command.happenedOn(), acting);
  }

  private static PersonAddedToPool add(AddToPool act, PoolState pool) {
    if (pool.used().contains(act.personId())) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", act.personId()));
    }
    checkAlone(pool.named(act.name()));
    checkConsent(act.consentedOn(), act.addedOn());
    checkDays(act.availability());
    return new PersonAddedToPool(
        act.authority(),
        act.personId(),
        act.addedOn(),
        act.name(),
        act.roles(),
        act.experience(),
        act.availability(),
        act.consentedOn());
  }

  private static PoolEntryChanged change(ChangePoolEntry act, PoolState pool) {
    var person = inPool(act.personId(), act.changedOn(), pool);
    checkDays(act.availability());
    if (new Held(act.roles(), act.experience(), act.availability()).equals(person.held())) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, text("name", person.name()));
    }
    return new PoolEntryChanged(
        act.authority(),
        act.personId(),
        act.changedOn(),
        act.roles(),
        act.experience(),
        act.availability());
  }

  private static PersonTakenOffPool takeOff(TakeOffPool act, PoolState pool) {
    inPool(act.personId(), act.takenOffOn(), pool);
    Acts.checkReasons(act.reasons());
    return new PersonTakenOffPool(act.authority(), act.personId(), act.takenOffOn(), act.reasons());
  }

  static Person inPool(String id, LocalDate day, PoolState pool) {
    var person = pool.people().get(id);
    if (person == null) {
      throw new Refused(RecordRefusal.NOT_IN_THE_POOL, text("id", id));
    }
    Order.check(day, person.saidOn(), "saidOn");
    return person;
  }

  static void checkAlone(Optional<Person> already) {
    already.ifPresent(
        other -> {
          throw new Refused(
              RecordRefusal.ALREADY_IN_THE_POOL,
              text("name", other.name()),
              date("since", other.saidOn()));
        });
  }

  static void checkConsent(LocalDate consentedOn, LocalDate addedOn) {
    if (consentedOn.isAfter(addedOn)) {
      throw new Refused(
          RecordRefusal.NO_CONSENT_TO_THE_POOL,
          date("addedOn", addedOn),
          date("consentedOn", consentedOn));
    }
  }

  static void checkDays(Availability availability) {
    if (availability instanceof Available(var from, var until)) {
      from.ifPresent(first -> until.ifPresent(last -> Order.check(last, first, "from")));
    }
  }
}
