package org.interventionledger.ui.gias;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Urn;
import org.junit.jupiter.api.Test;

/** The schools of four authorities in the form of the national register's file. */
class ReadingFourAuthoritiesTest {

  @Test
  void every_school_is_read_without_a_fault_and_under_its_own_authority() throws IOException {
    var rows = GiasText.read(published());

    assertThat(rows).hasSize(833).allMatch(FileRow.School.class::isInstance);
    assertThat(rows)
        .extracting(row -> ((FileRow.School) row).urn())
        .doesNotHaveDuplicates()
        .contains(new Urn(101_858));
    assertThat(rows)
        .extracting(row -> ((FileRow.School) row).particulars().authority().toString())
        .containsOnly("307", "311", "312", "881");
  }

  @Test
  void other_line_ends_and_blank_lines_change_nothing() throws IOException {
    var text = new String(published(), Charset.forName("windows-1252"));
    var other = text.replace("\r\n", "\n\n  \n").getBytes(Charset.forName("windows-1252"));

    assertThat(particulars(other)).isEqualTo(particulars(published()));
  }

  @Test
  void every_type_that_the_department_publishes_is_known_by_its_code_and_name() throws IOException {
    try (var types = getClass().getResourceAsStream("/gias/establishment-types.csv")) {
      var text = new String(types.readAllBytes(), UTF_8);
      var published =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(text));
      assertThat(published)
          .allSatisfy(
              row -> {
                var code = Integer.parseInt(row.get("type-of-establishment-code"));
                assertThat(EstablishmentType.ofCode(code).map(EstablishmentType::label))
                    .hasValue(row.get("type-of-establishment-name"));
              });
    }
  }

  private static List<?> particulars(byte[] bytes) {
    return GiasText.read(bytes).stream().map(row -> ((FileRow.School) row).particulars()).toList();
  }

  private static byte[] published() throws IOException {
    try (var packed =
            ReadingFourAuthoritiesTest.class.getResourceAsStream("/gias/four-authorities.csv.gz");
        var bytes = new GZIPInputStream(new ByteArrayInputStream(packed.readAllBytes()))) {
      return bytes.readAllBytes();
    }
  }
}
