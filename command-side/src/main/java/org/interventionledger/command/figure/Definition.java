package org.interventionledger.command.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.figure.OwnReading;
import org.interventionledger.api.figure.OwnReading.Shown;
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

  Optional<OwnReading> reading() {
    if (figure.show() == Show.rate && figure.event() != null) {
      return Optional.of(new OwnReading(Shown.SHARE_THAT_IMPROVED, levels()));
    }
    return figure.unstated().contains("formula") && Spread.is(figure)
        ? Optional.of(new OwnReading(Shown.SPREAD_BY_PART, List.of()))
        : Optional.empty();
  }

  /** The levels that the condition names, in the framework's own words. */
  private List<String> levels() {
    return figure.of().everyPart().flatMap(this::levels).distinct().toList();
  }

  private Stream<String> levels(Holds part) {
    return part.asked() instanceof Asked.Named(var id) && part.test() instanceof Test.Among(var any)
        ? pack.scale(id).stream()
            .flatMap(scale -> any.stream().sorted().flatMap(one -> scale.level(one).stream()))
            .map(Level::label)
        : Stream.empty();
  }
}
