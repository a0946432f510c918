package org.interventionledger.ui.gias;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTheNationalRegisterTest {

  @ParameterizedTest
  @ValueSource(strings = {"20230421_to_20240524", "20240717_to_20250109", "since_20250422"})
  void finds_the_columns_by_name_in_every_vintage(String vintage) {
    var rows =
        GiasText.vintage(vintage).school(999001, "Trusts (name)", "Fenland Learning Trust").read();

    assertThat(rows).hasSize(1);
    assertThat(only(rows))
        .isEqualTo(
            new Particulars(
                "Larkrise Primary School",
                new AuthorityCode("990"),
                "Northmoor",
                2001,
                EstablishmentType.COMMUNITY_SCHOOL,
                EstablishmentStatus.OPEN,
                LocalDate.of(1962, 9, 1),
                null,
                "Primary",
                4,
                11,
                null,
                null,
                "Fenland Learning Trust",
                null,
                207,
                "Lark Lane",
                "Northmoor",
                "ZZ1 1AA"));
  }

  @Test
  void reads_rows_as_published() throws IOException {
    try (var published = getClass().getResourceAsStream("/gias/ten-establishments.csv")) {
      var rows = GiasText.read(published.readAllBytes());

      assertThat(rows).hasSize(10).allMatch(FileRow.School.class::isInstance);
      var last = ((FileRow.School) rows.getLast()).particulars();
      assertThat(last.name()).isEqualTo("St Paul's Academy");
      assertThat(last.diocese()).isEqualTo("Archdiocese of Southwark");
      assertThat(((FileRow.School) rows.get(3)).particulars().closedOn()).isEqualTo("2017-10-01");
    }
  }

  @Test
  void takes_columns_in_any_order_and_ignores_what_it_does_not_need() {
    var rows =
        GiasText.under(
                List.of(
                    "EstablishmentStatus (code)",
                    "Something new",
                    "EstablishmentName",
                    "LA (name)",
                    "TypeOfEstablishment (code)",
                    "LA (code)",
                    "URN"))
            .school(999001, "Something new", "42")
            .read();

    assertThat(only(rows).name()).isEqualTo("Larkrise Primary School");
    assertThat(only(rows).pupils()).isNull();
    assertThat(only(rows).openedOn()).isNull();
    assertThat(only(rows).phase()).isNull();
  }

  @Test
  void reads_the_letters_of_windows_1252() {
    var rows =
        GiasText.usual()
            .school(999001, "EstablishmentName", "St Thérèse’s – École “Œuvre” €")
            .read();

    assertThat(only(rows).name()).isEqualTo("St Thérèse’s – École “Œuvre” €");
  }

  @Test
  void reads_doubled_quotes_commas_and_line_breaks_within_quotes() {
    var rows =
        GiasText.usual()
            .school(
                999001, "EstablishmentName", "The \"Old\", or Mill,\r\nSchool", "Street", "a\nb")
            .school(999002)
            .read();

    assertThat(only(rows.subList(0, 1)).name()).isEqualTo("The \"Old\", or Mill, School");
    assertThat(only(rows.subList(0, 1)).street()).isEqualTo("a b");
    assertThat(((FileRow.School) rows.getLast()).line()).isEqualTo(5);
  }

  @Test
  void takes_lf_as_well_as_crlf_and_a_last_line_without_either() {
    var text = GiasText.usual().school(999001).school(999002).text().replace("\r\n", "\n").strip();

    assertThat(GiasText.read(text.getBytes()))
        .hasSize(2)
        .allMatch(FileRow.School.class::isInstance);
  }

  @Test
  void takes_cr_alone() {
    var text = GiasText.usual().school(999001).school(999002).text().replace("\r\n", "\r");

    assertThat(GiasText.read(text.getBytes()))
        .hasSize(2)
        .allMatch(FileRow.School.class::isInstance);
  }

  @Test
  void takes_bare_values_too() {
    var bare = GiasText.usual().school(999001).text().replace("\"", "");

    assertThat(only(GiasText.read(bare.getBytes())).town()).isEqualTo("Northmoor");
  }

  @Test
  void reads_the_example_for_trying_it_out() throws IOException {
    var rows = GiasText.read(Files.readAllBytes(Path.of("../examples/schools.csv")));

    assertThat(rows.subList(0, 3)).allMatch(FileRow.School.class::isInstance);
    assertThat(rows.subList(3, 5)).allMatch(FileRow.Faulty.class::isInstance);
    assertThat(only(rows.subList(1, 2)).name())
        .isEqualTo("Sainte-Hélène Roman Catholic Primary School");
  }

  private static Particulars only(List<FileRow> rows) {
    return ((FileRow.School) rows.getFirst()).particulars();
  }
}
