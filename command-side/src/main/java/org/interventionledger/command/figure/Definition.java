package org.interventionledger.command.figure;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;

/**
 * What is counted where a document asks for something and has no formula for it. It is the ledger's
 * reading, says so, and stands in no pack.
 */
record Definition(Figure figure, Pack pack) {

  private static final String RATE =
      "The document gives no formula. Shown is, as this ledger reads it and not the authority: of"
          + " the schools that were%s on the first day or on any later day to the last, the share"
          + " of those that came from there to a lower level of concern in that time. A school"
          + " counts once, in each of the two numbers beside the share; a move to another version"
          + " of the framework is no improvement.";

  private static final String SPREAD =
      "The document gives no formula. Shown is, as this ledger reads it and not the authority: of"
          + " the schools of which it is known, how many there are in each part and what share of"
          + " them, year by year. No single number is made of it.";

  Optional<String> inWords() {
    if (figure.show() == Show.rate && figure.event() != null) {
      return Optional.of(RATE.formatted(levels().isEmpty() ? " as it counts them" : at()));
    }
    return figure.unstated().contains("formula") && Spread.is(figure)
        ? Optional.of(SPREAD)
        : Optional.empty();
  }

  private String at() {
    return " at " + levels();
  }

  /** The levels that the condition names, in the framework's own words. */
  private String levels() {
    return figure.of().everyPart().flatMap(this::levels).distinct().collect(joining(" or "));
  }

  private Stream<String> levels(Holds part) {
    return part.asked() instanceof Asked.Named(var id) && part.test() instanceof Test.Among(var any)
        ? pack.scale(id).stream()
            .flatMap(scale -> any.stream().sorted().flatMap(one -> scale.level(one).stream()))
            .map(Level::label)
        : Stream.empty();
  }
}
