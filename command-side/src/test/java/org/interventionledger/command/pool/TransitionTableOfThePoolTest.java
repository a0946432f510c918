package org.interventionledger.command.pool;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.PoolCommand;
import org.interventionledger.api.pool.PoolCommand.AddToPool;
import org.interventionledger.api.pool.PoolCommand.ChangePoolEntry;
import org.interventionledger.api.pool.PoolCommand.CorrectPoolEntry;
import org.interventionledger.api.pool.PoolCommand.TakeOffPool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.TransitionTable;
import org.junit.jupiter.api.Test;

/** The README's table of a person of the pool is what the code does. */
class TransitionTableOfThePoolTest {

  private static final String PERSON = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e61";
  private static final String ANEW = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62";
  private static final PersonName NAME = new PersonName("Robin Reed");
  private static final PersonName RIGHT_NAME = new PersonName("Robin Reid");

  @Test
  void a_person_of_the_pool() throws IOException {
    TransitionTable.of(TransitionTableOfThePoolTest::state)
        .in("n", after())
        .in("i", after(add(PERSON)))
        .in(", not available at present", after(add(PERSON), change()))
        .in(", after being taken off", after(add(PERSON), takeOff()))
        .act("add", pool -> then(pool, add(ANEW)))
        .act("say anew: not available at present", pool -> then(pool, change()))
        .act("take off", pool -> then(pool, takeOff()))
        .act("put right: another name", pool -> then(pool, putRight("Robin Reid")))
        .act("put right: as first entered", pool -> then(pool, putRight("Robin Reed")))
        .isInTheReadme("a person who is");
  }

  private static String state(PoolState pool) {
    if (pool.named(NAME).isPresent()) {
      return "InThePool";
    }
    return pool.named(RIGHT_NAME).isPresent() ? "InThePool by another name" : "NotInThePool";
  }

  private static AddToPool add(String id) {
    return new AddToPool(
        NORTHMOOR,
        id,
        TODAY,
        NAME,
        List.of(PoolRole.BOARD_CHAIR),
        WORDS,
        new Available(Optional.empty(), Optional.empty()),
        TODAY);
  }

  private static ChangePoolEntry change() {
    return new ChangePoolEntry(
        NORTHMOOR, PERSON, TODAY, List.of(PoolRole.BOARD_CHAIR), WORDS, new NotAtPresent());
  }

  private static TakeOffPool takeOff() {
    return new TakeOffPool(NORTHMOOR, PERSON, TODAY, WORDS);
  }

  private static CorrectPoolEntry putRight(String name) {
    return new CorrectPoolEntry(
        NORTHMOOR,
        PERSON,
        TODAY,
        Reason.WRONG_PARTICULARS,
        WORDS,
        WORDS,
        TODAY,
        new PersonName(name),
        List.of(PoolRole.BOARD_CHAIR),
        WORDS,
        new Available(Optional.empty(), Optional.empty()),
        TODAY);
  }

  private static PoolState after(PoolCommand... done) {
    return Stream.of(done)
        .reduce(PoolState.EMPTY, TransitionTableOfThePoolTest::then, (_, later) -> later);
  }

  private static PoolState then(PoolState pool, PoolCommand act) {
    return pool.with(PoolDecisions.decide(act, pool, Northmoor.as(Role.SENIOR_OFFICER)));
  }
}
