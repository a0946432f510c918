package org.interventionledger.command.framework;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.pack;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkCommand.WithdrawAdoption;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.TransitionTable;
import org.junit.jupiter.api.Test;

/** The README's table of the versions of a framework is what the code does. */
class TransitionTableOfAFrameworkTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
  private static final LocalDate LATEST = LocalDate.of(2027, 9, 1);
  private static final VersionChoice ONE = new VersionChoice("northmoor-scc", "1");
  private static final Succession AFTER_ONE = new Supersedes(ONE, WORDS);

  @Test
  void a_framework() throws IOException {
    TransitionTable.of(TransitionTableOfAFrameworkTest::state)
        .in("n", after())
        .in("1", after(adopt("1", FIRST, Optional.empty())))
        .in(", not yet in force", after(adopt("1", LATER, Optional.empty())))
        .in(
            ", neither in force",
            after(
                adopt("1", LATER, Optional.empty()),
                adopt("2", LATER.plusDays(1), Optional.of(AFTER_ONE))))
        .in(
            ", the second superseding the first",
            after(adopt("1", FIRST, Optional.empty()), adopt("2", LATER, Optional.of(AFTER_ONE))))
        .act("adopt version 1", it -> then(it, adopt("1", FIRST, Optional.empty())))
        .act("another for the same day", it -> then(it, adopt("3", FIRST, Optional.of(AFTER_ONE))))
        .act(
            "another for the same day, beside it",
            it -> then(it, adopt("3", FIRST, Optional.of(new StandsBeside(WORDS)))))
        .act(
            "another for a later day, silent on version 1",
            it -> then(it, adopt("3", LATEST, Optional.empty())))
        .act(
            "another, superseding version 1",
            it -> then(it, adopt("3", LATEST, Optional.of(AFTER_ONE))))
        .act(
            "another, standing beside it",
            it -> then(it, adopt("3", LATEST, Optional.of(new StandsBeside(WORDS)))))
        .act(
            "withdraw version 1",
            it ->
                it.with(
                    Withdrawing.decide(
                        new WithdrawAdoption(NORTHMOOR, ONE, TODAY, WORDS),
                        it,
                        Northmoor.as(Role.HEAD_OF_SERVICE))))
        .isInTheReadme("an authority with a framework that is");
  }

  private static String state(Adoptions adoptions) {
    return switch (adoptions.versions().size()) {
      case 0 -> "NoneAdopted";
      case 1 -> "OneAdopted";
      default -> "SeveralAdopted";
    };
  }

  private static AdoptFramework adopt(String version, LocalDate from, Optional<Succession> of) {
    return new AdoptFramework(NORTHMOOR, TODAY, from, pack(version), of);
  }

  private static Adoptions after(AdoptFramework... done) {
    return Stream.of(done)
        .reduce(
            Adoptions.none(NORTHMOOR), TransitionTableOfAFrameworkTest::then, (_, later) -> later);
  }

  private static Adoptions then(Adoptions adoptions, AdoptFramework act) {
    return adoptions.with(Adopting.decide(act, adoptions, Northmoor.as(Role.HEAD_OF_SERVICE)));
  }
}
