package org.interventionledger.ui.security;

import java.util.Map;
import java.util.Optional;

/** Who signs in to the ledger, as far as the ledger itself knows. */
public sealed interface Directory {

  /**
   * The ledger keeps who signs in, by the name of signing in: whoever is not among them does not.
   */
  record Listed(Map<String, SignedIn> people) implements Directory {
    public Listed {
      people = Map.copyOf(people);
    }

    public Optional<SignedIn> find(String name) {
      return Optional.ofNullable(people.get(name));
    }
  }

  /** An identity provider knows; the ledger meets a person only when they sign in. */
  record KeptElsewhere() implements Directory {}
}
