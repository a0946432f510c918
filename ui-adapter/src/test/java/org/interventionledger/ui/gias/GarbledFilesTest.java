package org.interventionledger.ui.gias;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every place of a file garbled in every way that matters, and the file cut at every place. */
class GarbledFilesTest {

  private static final List<Integer> URNS = List.of(999_111, 999_222, 999_333, 999_444, 999_555);
  private static final byte[] GARBAGE = {
    '"', ',', '\n', '\r', ' ', 'x', '7', 0, (byte) 0x81, (byte) 0xE9
  };

  @Test
  void one_wrong_byte_costs_at_most_the_row_it_stands_in_and_the_one_that_row_runs_into() {
    for (var quoted : List.of(true, false)) {
      var sound = file(quoted);
      var start = new String(sound).indexOf('\n') + 1;
      for (var place = start; place < sound.length; place++) {
        var row = rowAt(sound, start, place);
        for (var garbage : GARBAGE) {
          var garbled = sound.clone();
          garbled[place] = garbage;

          var untouched =
              URNS.stream().filter(urn -> URNS.indexOf(urn) != row && URNS.indexOf(urn) != row + 1);
          assertThat(schools(GiasText.read(garbled)))
              .as("byte %d turned to %d", place, garbage)
              .containsAll(untouched.toList());
        }
      }
    }
  }

  @Test
  void a_file_cut_anywhere_keeps_every_row_before_the_cut() {
    var sound = file(true);
    var start = new String(sound).indexOf('\n') + 1;
    for (var cut = start; cut < sound.length; cut++) {
      var rows = GiasText.read(Arrays.copyOf(sound, cut));

      assertThat(schools(rows)).containsAll(URNS.subList(0, rowAt(sound, start, cut)));
    }
  }

  @Test
  void a_file_cut_within_its_headings_is_refused_or_has_no_rows() {
    var sound = file(true);
    var start = new String(sound).indexOf('\n') + 1;
    for (var cut = 0; cut < start; cut++) {
      assertThat(schoolsUnlessRefused(Arrays.copyOf(sound, cut))).isEmpty();
    }
  }

  @Test
  void two_wrong_bytes_leave_every_physical_line_accounted_for() throws IOException {
    var sound =
        new String(
            GiasText.under(List.of("A", "B", "C")).line("\"1\",\"2\n3\",4").line("5,6,7").text());
    var places = sound.length();
    for (var first = 0; first < places; first++) {
      for (var second = first; second < places; second++) {
        for (var garbage : List.of('"', ',', '\n')) {
          var garbled = new StringBuilder(sound);
          garbled.setCharAt(first, garbage);
          garbled.setCharAt(second, '"');
          everyLineIsAccountedFor(garbled.toString());
        }
      }
    }
  }

  private static void everyLineIsAccountedFor(String text) throws IOException {
    var records = new CsvRecords(new Lines(new StringReader(text)));
    var covered = new HashSet<Long>();
    for (var record = records.next(3); record != null; record = records.next(3)) {
      for (var line = record.line(); line <= record.lastLine(); line++) {
        assertThat(covered.add(line)).as("line %d of %s is read once", line, text).isTrue();
      }
    }
    var lines = text.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      var blank = lines[i].isEmpty() || lines[i].equals("\r");
      assertThat(covered.contains(i + 1L) || blank).as("line %d of %s", i + 1, text).isTrue();
    }
  }

  private static byte[] file(boolean quoted) {
    var text = GiasText.usual();
    URNS.forEach(urn -> text.school(urn, "Diocese (name)", quoted ? "A, \"B\"\r\nand C" : ""));
    return (quoted ? text.text() : text.text().replace("\"", "")).getBytes();
  }

  private static int rowAt(byte[] file, int start, int place) {
    var before = new String(file, start, place - start);
    return (int)
        URNS.stream()
            .filter(urn -> before.contains("ZZ1 1AA") && ends(before) > URNS.indexOf(urn))
            .count();
  }

  private static int ends(String text) {
    return text.split("ZZ1 1AA\"?\r\n", -1).length - 1;
  }

  private static Set<Integer> schools(List<FileRow> rows) {
    return rows.stream()
        .filter(FileRow.School.class::isInstance)
        .map(row -> ((FileRow.School) row).urn().number())
        .collect(Collectors.toSet());
  }

  private static Set<Integer> schoolsUnlessRefused(byte[] bytes) {
    try {
      return schools(GiasText.read(bytes));
    } catch (FileRefused refused) {
      return Set.of();
    }
  }
}
