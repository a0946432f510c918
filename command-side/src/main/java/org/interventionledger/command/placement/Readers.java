package org.interventionledger.command.placement;

import java.util.Optional;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.AccessClass.Reading;

/** What a framework says of a party's knowing of something. */
sealed interface Readers {

  /** The class of access that says it, where one does. */
  Optional<AccessClass> access();

  /** The party holds it. */
  record Owner(AccessClass by) implements Readers {
    @Override
    public Optional<AccessClass> access() {
      return Optional.of(by);
    }
  }

  /** The party is one of its readers. */
  record Named(AccessClass by, Reading reading) implements Readers {
    @Override
    public Optional<AccessClass> access() {
      return Optional.of(by);
    }
  }

  /** Its readers are named, and the party is none of them. */
  record NotNamed(AccessClass by) implements Readers {
    @Override
    public Optional<AccessClass> access() {
      return Optional.of(by);
    }
  }

  /** The document does not say who else, or who at all, may know of it. */
  record Unstated(Optional<AccessClass> access) implements Readers {}
}
