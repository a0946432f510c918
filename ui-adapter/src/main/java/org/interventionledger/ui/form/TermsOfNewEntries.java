package org.interventionledger.ui.form;

import java.util.Arrays;
import java.util.List;
import org.interventionledger.api.terms.OfEarlierEntries;

/** What can be chosen of a kind of term, in its order: not what earlier entries alone use. */
public final class TermsOfNewEntries {

  private TermsOfNewEntries() {}

  public static <E extends Enum<?>> List<E> of(Class<E> terms) {
    return Arrays.stream(terms.getEnumConstants())
        .filter(term -> !isOfEarlierEntries(terms, term))
        .toList();
  }

  private static boolean isOfEarlierEntries(Class<?> terms, Enum<?> term) {
    try {
      return terms.getField(term.name()).isAnnotationPresent(OfEarlierEntries.class);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
