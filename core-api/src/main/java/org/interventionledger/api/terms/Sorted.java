package org.interventionledger.api.terms;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that keep one order, so that the same fact is always stored as the same text. */
public final class Sorted {

  private Sorted() {}

  /** An unmodifiable copy in natural order. */
  public static <E extends Comparable<? super E>> Set<E> copyOf(Collection<E> elements) {
    return Collections.unmodifiableSet(new TreeSet<>(elements));
  }
}
