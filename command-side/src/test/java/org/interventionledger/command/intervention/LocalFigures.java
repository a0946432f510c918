package org.interventionledger.command.intervention;

import static org.interventionledger.command.Northmoor.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
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

  private Figures figures(String day, Optional<LocalDate> since) {
    return ledger
        .part(QueryGateway.class)
        .query(
            new FindFiguresOnRecord(
                Drafts.NORTHMOOR,
                List.of(SCHOOL),
                LocalDate.parse(day),
                since,
                Audience.OFFICERS,
                Set.of(Readership.values())),
            Figures.class)
        .join();
  }
}
