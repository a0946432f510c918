package org.interventionledger.ui.gias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyRowsTest {

  @ParameterizedTest
  @CsvSource({
    "URN, '', MISSING, ''",
    "EstablishmentName, ' ', MISSING, ''",
    "LA (code), '', MISSING, ''",
    "LA (name), '', MISSING, ''",
    "TypeOfEstablishment (code), '', MISSING, ''",
    "EstablishmentStatus (code), '', MISSING, ''",
    "URN, 99901, BAD_URN, 99901",
    "URN, 0999001, BAD_URN, 0999001",
    "URN, 099901, BAD_URN, 099901",
    "URN, 99900l, BAD_URN, 99900l",
    "LA (code), 99, BAD_AUTHORITY, 99",
    "LA (code), E06, BAD_AUTHORITY, E06",
    "TypeOfEstablishment (code), 4, UNKNOWN_TYPE, 4",
    "TypeOfEstablishment (code), Community, UNKNOWN_TYPE, Community",
    "EstablishmentStatus (code), 5, UNKNOWN_STATUS, 5",
    "EstablishmentNumber, 20O1, BAD_NUMBER, 20O1",
    "NumberOfPupils, -1, BAD_NUMBER, -1",
    "NumberOfPupils, 207.0, BAD_NUMBER, 207.0",
    "NumberOfPupils, 99999999999, BAD_NUMBER, 99999999999",
    "StatutoryLowAge, four, BAD_NUMBER, four",
    "OpenDate, 31-02-2020, BAD_DATE, 31-02-2020",
    "OpenDate, 29-02-2023, BAD_DATE, 29-02-2023",
    "OpenDate, 1-9-1962, BAD_DATE, 1-9-1962",
    "OpenDate, 1962-09-01, BAD_DATE, 1962-09-01",
    "CloseDate, 01/09/2020, BAD_DATE, 01/09/2020",
  })
  void says_what_is_wrong_with_a_value(String column, String value, Reason reason, String shown) {
    var rows = GiasText.usual().school(999001).school(999002, column, value).school(999003).read();

    assertThat(faults(rows)).containsExactly(new RowFault(3, column, reason, shown));
    assertThat(rows).hasSize(3);
  }

  @Test
  void take_the_29th_of_february_of_a_leap_year() {
    assertThat(faults(GiasText.usual().school(999001, "OpenDate", "29-02-2024").read())).isEmpty();
  }

  @Test
  void are_shown_with_a_value_cut_to_80_characters() {
    var fault =
        faults(GiasText.usual().school(999001, "EstablishmentName", "x".repeat(301)).read())
            .getFirst();

    assertThat(fault.reason()).isEqualTo(Reason.TOO_LONG);
    assertThat(fault.value()).hasSize(80).endsWith("…");
  }

  @Test
  void include_the_second_of_two_rows_for_one_school() {
    var rows = GiasText.usual().school(999001).school(999002).school(999001).read();

    assertThat(faults(rows)).containsExactly(new RowFault(4, "URN", Reason.REPEATED_URN, "999001"));
  }

  @Test
  void include_rows_with_too_few_or_too_many_columns() {
    var rows = GiasText.usual().line("999001,990").school(999002).line("x" + ",".repeat(25)).read();

    assertThat(faults(rows))
        .containsExactly(
            new RowFault(2, null, Reason.COLUMN_COUNT, "2"),
            new RowFault(4, null, Reason.COLUMN_COUNT, "26"));
  }

  @Test
  void cost_only_themselves_when_a_quotation_mark_does_not_close() {
    var open = GiasText.usual().school(999002).text().lines().toList().getLast();
    var rows =
        GiasText.usual()
            .school(999001)
            .line(open.substring(0, open.length() - 1))
            .school(999003)
            .school(999004)
            .read();

    assertThat(faults(rows)).containsExactly(new RowFault(3, "Postcode", Reason.BAD_QUOTING, ""));
    assertThat(rows).hasSize(4);
  }

  @Test
  void cost_only_themselves_when_a_quotation_mark_never_closes_again() {
    var bare = GiasText.usual().school(999002).text().replace("\"", "").lines().toList();
    var text =
        String.join(
            "\n", bare.getFirst(), bare.get(1).replace("Lark Lane", "\"Lark Lane"), bare.get(1));

    var rows = GiasText.read(text.getBytes());

    assertThat(faults(rows)).hasSize(1);
    assertThat(rows.getLast()).isInstanceOf(FileRow.School.class);
  }

  @Test
  void cost_only_themselves_when_the_file_goes_on_for_very_long_behind_a_quotation_mark() {
    var bare = GiasText.usual().school(999002).text().replace("\"", "").lines().toList();
    var text =
        new StringBuilder(bare.getFirst())
            .append('\n')
            .append(bare.get(1).replace("Lark", "\"Lark"));
    for (var urn = 990_001; urn <= 991_000; urn++) {
      text.append('\n').append(bare.get(1).replace("999002", Integer.toString(urn)));
    }

    var rows = GiasText.read(text.toString().getBytes());

    assertThat(faults(rows)).extracting(RowFault::line).containsExactly(2L);
    assertThat(rows).hasSize(1001);
  }

  @Test
  void include_text_after_a_closing_quotation_mark_and_marks_within_bare_text() {
    var bare = GiasText.usual().school(999001).text().replace("\"", "").lines().toList();
    var rows =
        GiasText.usual()
            .line(bare.get(1).replace("Lark Lane", "\"Lark\" Lane"))
            .line(bare.get(1).replace("Lark Lane", "Lark \"Lane\""))
            .read();

    assertThat(faults(rows))
        .containsExactly(
            new RowFault(2, "Street", Reason.BAD_QUOTING, ""),
            new RowFault(3, "Street", Reason.BAD_QUOTING, ""));
  }

  @Test
  void include_a_byte_that_windows_1252_does_not_define_and_control_characters() {
    var bytes =
        GiasText.usual()
            .school(999001, "Town", "#")
            .school(999002, "Town", "\0")
            .school(999003)
            .bytes();
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0x81 : bytes[i];
    }

    var rows = GiasText.read(bytes);

    assertThat(faults(rows))
        .containsExactly(
            new RowFault(2, "Town", Reason.BAD_CHARACTER, ""),
            new RowFault(3, "Town", Reason.BAD_CHARACTER, ""));
    assertThat(rows).hasSize(3);
  }

  @Test
  void include_a_line_longer_than_any_row_can_be() {
    var rows = GiasText.usual().line("x".repeat(70_000)).school(999001).read();

    assertThat(faults(rows)).extracting(RowFault::reason).containsExactly(Reason.TOO_LONG);
    assertThat(rows).hasSize(2);
  }

  @Test
  void never_show_a_head_teachers_name() {
    var name = "Quillfeather";
    var garbled = GiasText.vintage("since_20250422").school(999001, "HeadLastName", name).text();
    for (var bad :
        List.of(name + "\"x", name + "\u0001", "x".repeat(5_000) + name, name + "\",\"")) {
      var rows = GiasText.read(garbled.replace(name, bad).getBytes());

      assertThat(faults(rows)).isNotEmpty().noneMatch(fault -> fault.value().contains("Quill"));
    }
    assertThat(GiasText.read(garbled.getBytes()).toString()).doesNotContain(name);
  }

  private static List<RowFault> faults(List<FileRow> rows) {
    return rows.stream()
        .filter(FileRow.Faulty.class::isInstance)
        .map(row -> ((FileRow.Faulty) row).fault())
        .toList();
  }
}
