package org.interventionledger.ui.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an authority has arranged is in its pack. Code, pages, words, tables and schemas name none
 * of those whose documents are shipped, but for the demonstration, which says from whom its
 * invented authorities have borrowed.
 */
class NoAuthoritysNameTest {

  /** "Dealing" and "revealing" are nobody's names. */
  private static final Pattern NAME =
      Pattern.compile(
          Stream.of("Hillingdon", "Essex", "Havering", "Ealing")
              .flatMap(
                  name ->
                      Stream.of(
                          name,
                          "(?<![A-Z])" + name.toUpperCase(Locale.ROOT),
                          "(?<![A-Za-z])" + name.toLowerCase(Locale.ROOT)))
              .reduce((one, other) -> one + "|" + other)
              .orElseThrow());

  private static final Pattern BORROWED =
      Pattern.compile("(?m)^layout\\.demo\\.borrowed=(?:.*\\\\\\R)*.*$");

  private static final Path DEMONSTRATION =
      Sources.top().resolve("ui-adapter/src/main/java/org/interventionledger/ui/demo");

  @Test
  void it_is_in_nothing_that_runs_for_every_authority() {
    assertThat(Sources.written())
        .filteredOn(file -> !file.startsWith(DEMONSTRATION))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            file -> {
              assertThat(names(Sources.top().relativize(file).toString()))
                  .as("The name of %s", file)
                  .isEmpty();
              assertThat(names(BORROWED.matcher(text(file)).replaceAll("")))
                  .as("%s", file)
                  .isEmpty();
            });
  }

  @Test
  void the_demonstration_says_in_code_and_words_from_whom_it_borrowed() {
    assertThat(Sources.written())
        .filteredOn(file -> !names(text(file)).isEmpty())
        .allSatisfy(
            file ->
                assertThat(file.startsWith(DEMONSTRATION) || BORROWED.matcher(text(file)).find())
                    .as("%s", file)
                    .isTrue())
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "isEssex, 1",
    "HILLINGDON_2022, 1",
    "ealing-2015-18, 1",
    "underEalings, 1",
    "the authority's dealings, 0",
    "Banking and Financial Dealings, 0",
    "DEALING, 0",
    "Havering and havering, 2"
  })
  void a_name_is_found_however_it_is_written(String text, int times) {
    assertThat(names(text)).hasSize(times);
  }

  /** The names are written alike in every encoding that is used. */
  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> names(String text) {
    return NAME.matcher(text).results().map(found -> found.group()).toList();
  }
}
