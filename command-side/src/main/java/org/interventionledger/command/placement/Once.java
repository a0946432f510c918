package org.interventionledger.command.placement;

import java.util.Optional;
import java.util.function.Supplier;

/** Asked for once, however often it is needed, and not at all where it is not. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private Optional<T> found = Optional.empty();

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (found.isEmpty()) {
      found = Optional.of(source.get());
    }
    return found.get();
  }
}
