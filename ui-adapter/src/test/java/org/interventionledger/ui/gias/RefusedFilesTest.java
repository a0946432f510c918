package org.interventionledger.ui.gias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interventionledger.ui.gias.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

  @TempDir Path folder;

  @Test
  void name_every_needed_column_that_is_missing() {
    var refused = refusalOf("URN,EstablishmentName,LA (code)\r\n".getBytes());

    assertThat(refused.reason()).isEqualTo(Reason.COLUMNS_MISSING);
    assertThat(refused.columns())
        .containsExactly("LA (name)", "TypeOfEstablishment (code)", "EstablishmentStatus (code)");
  }

  @Test
  void name_every_column_that_is_there_twice() {
    var refused = refusalOf(GiasText.under(List.of("URN", "Town", "URN", " Town ")).bytes());

    assertThat(refused.reason()).isEqualTo(Reason.COLUMNS_REPEATED);
    assertThat(refused.columns()).containsExactly("URN", "Town");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void include_text_in_two_bytes_a_letter(String charset) {
    var bytes = GiasText.usual().school(999001).text().getBytes(Charset.forName(charset));

    assertThat(refusalOf(bytes).reason()).isEqualTo(Reason.NOT_WINDOWS_1252);
  }

  @Test
  void include_utf_8_with_its_mark() {
    var bytes = ("\uFEFF" + GiasText.usual().text()).getBytes(StandardCharsets.UTF_8);

    assertThat(refusalOf(bytes).reason()).isEqualTo(Reason.NOT_WINDOWS_1252);
  }

  @Test
  void include_utf_8_without_its_mark_once_the_whole_file_was_looked_at() throws IOException {
    var text = GiasText.usual().school(999001, "EstablishmentName", "St Thérèse’s School").text();
    var file = Files.writeString(folder.resolve("saved-again.csv"), text, StandardCharsets.UTF_8);

    var refused =
        catchThrowableOfType(FileRefused.class, () -> GiasSurvey.of(file, GiasFile::open));

    assertThat(refused.reason()).isEqualTo(Reason.NOT_WINDOWS_1252);
  }

  @Test
  void include_the_empty_file_and_one_of_blank_lines() {
    assertThat(refusalOf(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    assertThat(refusalOf("\r\n\n".getBytes()).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void include_headings_that_cannot_be_read() {
    assertThat(refusalOf("\"URN\"x,\"LA\"".getBytes()).reason())
        .isEqualTo(Reason.HEADINGS_UNREADABLE);
    assertThat(refusalOf("\"URN".getBytes()).reason()).isEqualTo(Reason.HEADINGS_UNREADABLE);
  }

  @Test
  void are_told_from_sound_ones_which_are_counted_and_hashed() throws IOException {
    var file = folder.resolve("sound.csv");
    Files.write(
        file, GiasText.usual().school(999001).line("x").school(999002, "Town", "Thérèse").bytes());

    var survey = GiasSurvey.of(file, GiasFile::open);

    assertThat(survey.rows()).isEqualTo(3);
    assertThat(survey.sha256()).hasSize(64).matches("[0-9a-f]+");
  }

  private static FileRefused refusalOf(byte[] bytes) {
    return catchThrowableOfType(FileRefused.class, () -> GiasText.read(bytes));
  }
}
