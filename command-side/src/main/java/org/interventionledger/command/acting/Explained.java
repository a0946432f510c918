package org.interventionledger.command.acting;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;

/**
 * What an act explains, in its officer's words.
 *
 * @param what what is explained by them
 */
record Explained(Explanation what, Narrative said) {

  static Stream<Explained> nothing() {
    return Stream.empty();
  }

  static Stream<Explained> by(Explanation what, Narrative said) {
    return Stream.of(new Explained(what, said));
  }

  static Stream<Explained> by(Explanation what, Optional<Narrative> said) {
    return said.stream().map(words -> new Explained(what, words));
  }

  static Stream<Explained> reasons(Narrative said) {
    return by(Explanation.REASONS, said);
  }

  void check() {
    BareTicks.check(what, said);
  }
}
