package org.interventionledger.ui.support;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.FindSupport.OfSchool;
import org.interventionledger.api.support.FindSupport.SupportList;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.support.SupportOnRecord.Agreement;
import org.interventionledger.api.support.SupportOnRecord.Delivery;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** The list of support as a CSV file: one row for each request. */
@Component
class SupportSheet implements Sheet<SupportList> {

  private static final List<String> COLUMNS =
      List.of(
          "urn",
          "school",
          "standing",
          "asked-on",
          "asked-by",
          "entitlement",
          "what",
          "provider",
          "payers",
          "agreed-on",
          "from",
          "until",
          "days",
          "agreed-with",
          "why-these-pay",
          "delivered-on",
          "outcome",
          "closed-on",
          "why-closed",
          "why-beyond",
          "basis");

  private final Words words;

  SupportSheet(Words words) {
    this.words = words;
  }

  @Override
  public Class<SupportList> of() {
    return SupportList.class;
  }

  @Override
  public String fileName(SupportList list) {
    return words.of("support.csv.file");
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("support." + column)).toList();
  }

  @Override
  public List<List<String>> rows(SupportList list) {
    return Stream.concat(
            list.support().stream().map(this::row), list.leavesOut().stream().map(this::note))
        .toList();
  }

  /** After the schools: which of them are not in the file. */
  private List<String> note(LeftOut leftOut) {
    return COLUMNS.stream()
        .map(column -> column.equals("school") ? words.of(leftOut) : "")
        .toList();
  }

  private List<String> row(OfSchool row) {
    var support = row.support();
    var agreed = support.agreed();
    return Stream.of(
            row.urn(),
            row.school(),
            words.of(support.standing()),
            support.askedOn(),
            support.askedBy().label(),
            orNone(support.entitlement().map(EntitlementAsked::label)),
            support.what(),
            orNone(agreed.map(Agreement::provider)),
            agreed.map(it -> it.payers().stream().map(words::of).collect(joining(", "))).orElse(""),
            orNone(agreed.map(Agreement::agreedOn)),
            orNone(agreed.map(Agreement::from)),
            orNone(agreed.flatMap(Agreement::until)),
            orNone(agreed.flatMap(Agreement::days)),
            agreed.map(SupportSheet::parties).orElse(""),
            orNone(agreed.flatMap(Agreement::whyThesePay)),
            support.delivered().map(SupportSheet::days).orElse(""),
            orNone(support.delivered().map(Delivery::outcome)),
            orNone(support.closedOn()),
            orNone(support.whyClosed()),
            beyond(support),
            support.framework() + support.entitlement().map(it -> ", " + it.row()).orElse(""))
        .map(Object::toString)
        .toList();
  }

  private static String parties(Agreement agreed) {
    return agreed.agreedWith().stream().map(Participant::label).collect(joining(", "));
  }

  /** At each of its steps that went beyond the entitlement, or beyond what was agreed. */
  private static String beyond(SupportOnRecord support) {
    return Stream.of(
            support.beyond(),
            support.agreed().flatMap(Agreement::beyond),
            support.delivered().flatMap(Delivery::beyond))
        .flatMap(Optional::stream)
        .map(Narrative::text)
        .collect(joining("; "));
  }

  private static String days(Delivery delivered) {
    return delivered.days().stream().map(LocalDate::toString).collect(joining(", "));
  }

  private static String orNone(Optional<?> said) {
    return said.map(Object::toString).orElse("");
  }
}
