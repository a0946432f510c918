package org.interventionledger.ui.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.ui.form.Choice;

/**
 * What of a school can be disclosed: each with how the framework has it handled, in its words.
 * Scales and records first, and of the other rows those that a class of access covers.
 */
final class CoveredRows {

  private CoveredRows() {}

  static Stream<Choice> of(List<Pack> packs) {
    return packs.stream().flatMap(CoveredRows::of);
  }

  private static Stream<Choice> of(Pack pack) {
    var covered =
        pack.access().stream()
            .flatMap(access -> access.covers().stream())
            .collect(Collectors.toUnmodifiableSet());
    var always =
        Stream.concat(
            rows(pack.scales(), Pack.Scale::id, Pack.Scale::label),
            rows(pack.records(), Paper::id, Paper::label));
    var others =
        Stream.of(
                rows(pack.facts(), RecordedFact::id, RecordedFact::label),
                rows(pack.indicators(), Indicator::id, Indicator::label),
                rows(pack.activities(), Pack.Activity::id, Pack.Activity::label),
                rows(pack.measures(), Measure::id, Measure::label))
            .flatMap(found -> found)
            .filter(row -> covered.contains(row.value()));
    return Stream.concat(always, others).map(row -> withHandling(row, pack));
  }

  private static Choice withHandling(Choice row, Pack pack) {
    var handling =
        pack.access().stream()
            .filter(access -> access.covers().contains(row.value()))
            .flatMap(access -> Optional.ofNullable(access.handling()).stream())
            .collect(Collectors.joining("; "));
    return handling.isEmpty() ? row : new Choice(row.value(), row.label() + " (" + handling + ")");
  }

  private static <T> Stream<Choice> rows(
      List<T> section, Function<T, String> id, Function<T, String> label) {
    return section.stream().map(row -> new Choice(id.apply(row), label.apply(row)));
  }
}
