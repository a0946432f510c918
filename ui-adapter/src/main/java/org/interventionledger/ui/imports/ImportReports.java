package org.interventionledger.ui.imports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.school.FindSchoolImports;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.ui.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Imports as pages and the API show them. */
@Component
class ImportReports {

  private final Ledger ledger;
  private final SchoolImports imports;
  private final Clock clock;

  ImportReports(Ledger ledger, SchoolImports imports, Clock clock) {
    this.ledger = ledger;
    this.imports = imports;
    this.clock = clock;
  }

  List<ImportReport> all(Reader reader) {
    return find(reader, Optional.empty());
  }

  Optional<ImportReport> one(Reader reader, String importId) {
    return find(reader, Optional.of(importId)).stream().findFirst();
  }

  /** One import with everything recorded so far. */
  Optional<ImportReport> upToDate(Reader reader, String importId) {
    ledger.await();
    return one(reader, importId);
  }

  private List<ImportReport> find(Reader reader, Optional<String> importId) {
    return ledger
        .ask(new FindSchoolImports(reader, importId), FindSchoolImports.Imports.class)
        .rows()
        .stream()
        .map(row -> ImportReport.of(row, imports, clock.instant()))
        .toList();
  }
}
