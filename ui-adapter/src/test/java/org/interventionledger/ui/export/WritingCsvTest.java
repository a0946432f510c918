package org.interventionledger.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingCsvTest {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Test
  void begins_with_a_byte_order_mark_and_ends_lines_as_rfc_4180_says() {
    assertThat(CsvText.of(List.of("URN", "School"), List.of(List.of("999001", "Oakfield"))))
        .isEqualTo(BYTE_ORDER_MARK + "URN,School\r\n999001,Oakfield\r\n");
  }

  @Test
  void quotes_what_would_break_a_row() {
    assertThat(CsvText.of(List.of("Text"), List.of(List.of("one, \"two\"\nthree"))))
        .isEqualTo(BYTE_ORDER_MARK + "Text\r\n\"one, \"\"two\"\"\nthree\"\r\n");
  }

  @Test
  void has_its_header_also_without_rows() {
    assertThat(CsvText.of(List.of("URN", "School"), List.of()))
        .isEqualTo(BYTE_ORDER_MARK + "URN,School\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
  void writes_nothing_that_a_spreadsheet_takes_for_a_formula(String cell) {
    var row = CsvText.of(List.of("Text"), List.of(List.of(cell))).split("\r\n", 2)[1];
    assertThat(row).matches("(?s)\"?'.*").contains(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oakfield = best", "2026-03-03", "St Bede’s", " =1"})
  void leaves_other_text_as_it_is(String cell) {
    assertThat(CsvText.of(List.of("Text"), List.of(List.of(cell)))).doesNotContain("'" + cell);
  }
}
