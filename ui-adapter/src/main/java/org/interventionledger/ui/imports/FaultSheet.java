package org.interventionledger.ui.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.ui.export.Sheet;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** The rows of an import that were not taken in, as a CSV file. */
@Component
class FaultSheet implements Sheet<FaultSheet.Faults> {

  private static final List<String> COLUMNS = List.of("line", "column", "reason", "value");

  private final Words words;

  FaultSheet(Words words) {
    this.words = words;
  }

  /** What is exported. */
  record Faults(String importId, List<RowFault> faults) {
    Faults {
      faults = List.copyOf(faults);
    }
  }

  @Override
  public Class<Faults> of() {
    return Faults.class;
  }

  @Override
  public String fileName(Faults faults) {
    return words.of("imports.faults.csv.file", faults.importId());
  }

  @Override
  public List<String> header() {
    return COLUMNS.stream().map(column -> words.of("imports.faults." + column)).toList();
  }

  @Override
  public List<List<String>> rows(Faults faults) {
    return faults.faults().stream().map(this::row).toList();
  }

  private List<String> row(RowFault fault) {
    return Stream.of(
            fault.line(), fault.column(), words.of("RowFault." + fault.reason()), fault.value())
        .map(value -> Objects.toString(value, ""))
        .toList();
  }
}
