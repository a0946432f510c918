package org.interventionledger.ui.gias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.terms.Urn;
import org.junit.jupiter.api.Test;

class ReadingLinksTest {

  private static final String HEADINGS =
      "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"\r\n";

  @Test
  void the_sample_of_four_authorities_is_read_without_a_fault() throws IOException {
    try (var sample =
            getClass().getResourceAsStream("/org/interventionledger/ui/ofsted/links.csv");
        var file = LinksFile.open(sample)) {
      var rows = rows(file);

      assertThat(rows).allSatisfy(row -> assertThat(row).isInstanceOf(FileRow.Links.class));
      assertThat(rows.stream().mapToLong(FileRow::rows).sum()).isEqualTo(539);
      assertThat(rows)
          .filteredOn(row -> ((FileRow.Links) row).urn().equals(new Urn(101_867)))
          .containsExactly(
              new FileRow.Links(
                  2,
                  new Urn(101_867),
                  List.of(
                      new SchoolLink(
                          new Urn(101_866),
                          "Berrymede Junior School",
                          Direction.PREDECESSOR,
                          "Predecessor - merged",
                          Optional.of(LocalDate.of(2022, 8, 31)))),
                  true));
    }
  }

  @Test
  void the_links_of_a_school_come_together_wherever_they_stand() throws IOException {
    var rows =
        read(
            "999940,999941,Alder Infants,Predecessor,\r\n"
                + "999941,999940,Alder Primary,Successor,\r\n"
                + "999940,999942,Alder Juniors,Predecessor,\r\n"
                + "999940,999943,Fell Sixth Form,Sixth Form Centre Link,\r\n");

    assertThat(rows).hasSize(2);
    assertThat(((FileRow.Links) rows.getFirst()).links())
        .extracting(SchoolLink::direction)
        .containsExactly(Direction.PREDECESSOR, Direction.PREDECESSOR, Direction.OTHER);
    assertThat(((FileRow.Links) rows.getLast()).links())
        .extracting(SchoolLink::direction)
        .containsExactly(Direction.SUCCESSOR);
  }

  @Test
  void with_a_row_at_fault_the_links_are_not_all() throws IOException {
    var rows =
        read(
            "999940,99994,Alder Infants,Predecessor,\r\n"
                + "999940,999942,Alder Juniors,Predecessor,31-02-2020\r\n"
                + "999940,999943\r\n"
                + "999940,999944,Alder Nursery,Predecessor,01-09-2020\r\n");

    assertThat(rows)
        .containsExactly(
            new FileRow.Faulty(new RowFault(2, "LinkURN", Reason.BAD_URN, "99994")),
            new FileRow.Faulty(
                new RowFault(3, "LinkEstablishedDate", Reason.BAD_DATE, "31-02-2020")),
            new FileRow.Faulty(new RowFault(4, null, Reason.COLUMN_COUNT, "2")),
            new FileRow.Links(
                5,
                new Urn(999_940),
                List.of(
                    new SchoolLink(
                        new Urn(999_944),
                        "Alder Nursery",
                        Direction.PREDECESSOR,
                        "Predecessor",
                        Optional.of(LocalDate.of(2020, 9, 1)))),
                false));
  }

  @Test
  void a_file_of_other_columns_is_refused() {
    assertThatThrownBy(
            () -> LinksFile.open(new ByteArrayInputStream("URN,LinkURN\r\n".getBytes(windows()))))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.columns()).containsExactly("LinkName", "LinkType"));
  }

  private static List<FileRow> read(String rows) throws IOException {
    var bytes = (HEADINGS + rows).getBytes(windows());
    try (var file = LinksFile.open(new ByteArrayInputStream(bytes))) {
      return rows(file);
    }
  }

  private static List<FileRow> rows(LinksFile file) {
    var rows = new ArrayList<FileRow>();
    for (var row = file.next(); row.isPresent(); row = file.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }
}
