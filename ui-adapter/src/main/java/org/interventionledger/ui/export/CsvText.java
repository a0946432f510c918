package org.interventionledger.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 text that a spreadsheet opens as it is meant, and takes no formula from. */
final class CsvText {

  /** Without it, Excel takes UTF-8 for windows-1252. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What makes a spreadsheet take a cell for a formula: OWASP, "CSV Injection". */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  static String of(List<String> header, List<List<String>> rows) {
    var text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (var row : rows) {
        printer.printRecord(row.stream().map(CsvText::harmless));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return text.toString();
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
