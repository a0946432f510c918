package org.interventionledger.ui.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.placement.FindDisclosures.Disclosure;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** What was disclosed, as a CSV file: one row for each disclosure. */
@Component
class DisclosureSheet implements Sheet<Disclosures> {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "school",
          "disclosed-on",
          "of",
          "party",
          "post",
          "person",
          "how",
          "what",
          "evidence",
          "basis",
          "reasons",
          "circumstances",
          "handling",
          "framework",
          "row");

  private final Words words;

  DisclosureSheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<Disclosures> of() {
    return Disclosures.class;
  }

  @Override
  public String fileName(Disclosures answer) {
    return words.of("disclosures.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("access.column." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Disclosures disclosures) {
    return disclosures.disclosures().stream().map(this::row).toList();
  }

  private List<String> row(Disclosure it) {
    return List.of(
        it.urn().toString(),
        it.school(),
        it.disclosedOn().toString(),
        it.of().label(),
        it.party().label(),
        it.post(),
        said(it.person()),
        words.of(it.how()),
        it.shown().text(),
        it.evidence().stream().map(DocumentRef::toString).collect(Collectors.joining("; ")),
        words.of(it.basis()),
        said(it.reasons()),
        said(it.circumstances()),
        said(it.handling()),
        it.framework().toString(),
        said(it.row()));
  }

  private static String said(Optional<?> words) {
    return words.map(Object::toString).orElse("");
  }
}
