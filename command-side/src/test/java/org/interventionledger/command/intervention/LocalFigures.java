package org.interventionledger.command.intervention;

import static org.interventionledger.command.Northmoor.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Reckoned;
import org.interventionledger.api.figure.Figures.Report;
import org.interventionledger.api.figure.FindFiguresOnRecord;
import org.interventionledger.api.record.Readership;
import org.interventionledger.command.LedgerInMemory;

/** What the authority's framework reports of the one school, on any day. */
record LocalFigures(LedgerInMemory ledger) {

  /** The figure of the day, as a percentage. */
  String percentOn(String day, String figure) {
    return reckoned(day, figure).lines().getFirst().value().orElseThrow().toString();
  }

  /** The cells of the school in a list of the day; none where it is not in the list. */
  List<String> listOn(String day, String figure) {
    return reckoned(day, figure).schools().stream()
        .flatMap(school -> school.cells().stream())
        .map(cell -> String.join(" ", cell))
        .toList();
  }

  /** A report that the framework names, as of the day. */
  Report reportOn(String day, String report) {
    return figures(day, Optional.empty()).reports().stream()
        .filter(one -> one.id().equals(report))
        .findFirst()
        .orElseThrow();
  }

  /** All that stands in a report of the day, for the period that it has of itself. */
  Figures readAsReport(String day, String report) {
    return asked(day, Optional.empty(), Optional.of(report));
  }

  Reckoned reckoned(String day, String figure) {
    return reckoned(day, Optional.empty(), figure);
  }

  /** Of what happened since the one day and by the other. */
  Reckoned reckonedSince(String since, String day, String figure) {
    return reckoned(day, Optional.of(LocalDate.parse(since)), figure);
  }

  private Reckoned reckoned(String day, Optional<LocalDate> since, String figure) {
    return figures(day, since).figures().stream()
        .filter(one -> one.id().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  /** The numbers of a figure on a day, each as {@code part: number/of which it is known=value}. */
  List<String> told(String day, String figure) {
    return told(reckoned(day, figure));
  }

  /** The same, counted after the one day and by the other. */
  List<String> told(String since, String day, String figure) {
    return told(reckonedSince(since, day, figure));
  }

  /** Of what happened alone. */
  List<String> happened(String since, String day, String figure) {
    return reckonedSince(since, day, figure).lines().stream()
        .filter(line -> line.counted() != Counted.HOLDING)
        .map(LocalFigures::told)
        .toList();
  }

  static List<String> told(Reckoned figure) {
    return figure.lines().stream().map(LocalFigures::told).toList();
  }

  private static String told(Line line) {
    var part = line.group().orElse(line.per().isPresent() ? "not known" : "all");
    var of = line.of().map(known -> "/" + known).orElse("");
    var value = line.value().map(number -> "=" + number.toPlainString()).orElse("");
    return part + ": " + line.schools().orElseThrow() + of + value;
  }

  private Figures figures(String day, Optional<LocalDate> since) {
    return asked(day, since, Optional.empty());
  }

  private Figures asked(String day, Optional<LocalDate> since, Optional<String> report) {
    return ledger
        .part(QueryGateway.class)
        .query(
            new FindFiguresOnRecord(
                Drafts.NORTHMOOR,
                List.of(SCHOOL),
                LocalDate.parse(day),
                since,
                Audience.OFFICERS,
                report,
                Set.of(Readership.values())),
            Figures.class)
        .join();
  }
}
