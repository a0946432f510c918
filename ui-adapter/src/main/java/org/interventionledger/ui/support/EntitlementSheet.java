package org.interventionledger.ui.support;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.support.FindEntitlements.Entitled;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/**
 * What a school is entitled to as a CSV file: one row for each entitlement, and one for each thing
 * that it consists of.
 */
@Component
class EntitlementSheet implements Sheet<Entitlements> {

  private static final List<String> COLUMNS =
      List.of("entitlement", "item", "standing", "who-pays", "amount", "unstated", "basis");

  private final Words words;
  private final EntitlementWords said;

  EntitlementSheet(Words words, EntitlementWords said) {
    this.words = words;
    this.said = said;
  }

  @Override
  public Class<Entitlements> of() {
    return Entitlements.class;
  }

  @Override
  public String fileName(Entitlements entitlements) {
    return words.of("entitlements.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("entitlements." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Entitlements entitlements) {
    var version = entitlements.framework().map(Object::toString).orElse("");
    return entitlements.entitlements().stream().flatMap(it -> rows(it, version)).toList();
  }

  private Stream<List<String>> rows(Entitled it, String version) {
    var whole = row(it, "", said.whoPays(it.funding()), version);
    var lines =
        it.items().stream().map(line -> row(it, line.text(), said.whoPays(it, line), version));
    return Stream.concat(Stream.of(whole), lines);
  }

  private List<String> row(Entitled it, String item, String whoPays, String version) {
    return List.of(
        it.label(),
        item,
        words.of(it.standing()),
        whoPays,
        said.amount(it),
        it.unstated().stream().collect(joining(", ")),
        version + ", " + it.row());
  }
}
