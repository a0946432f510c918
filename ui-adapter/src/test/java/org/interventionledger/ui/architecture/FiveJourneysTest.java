package org.interventionledger.ui.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README names a long journey for each framework that is shipped, and it goes through it. */
class FiveJourneysTest {

  private final Map<String, Path> sources =
      Sources.all(Sources.top()).stream()
          .collect(toMap(FiveJourneysTest::className, file -> file, (one, _) -> one));

  @Test
  void each_shipped_framework_has_a_journey_that_adopts_it() throws IOException {
    var journeys = journeysOfTheReadme();
    assertThat(journeys).doesNotHaveDuplicates().allMatch(sources::containsKey);
    var adopting = journeys.stream().map(name -> Sources.text(sources.get(name))).toList();
    var packs = packs();
    assertThat(journeys).hasSameSizeAs(packs);
    assertThat(packs)
        .allSatisfy(
            pack ->
                assertThat(adopting).anyMatch(journey -> fromADay(pack).matcher(journey).find()));
  }

  /** The pack's name, and the day from which it is adopted. */
  private static Pattern fromADay(String pack) {
    return Pattern.compile("\"%s\", \"[0-9]{4}-".formatted(Pattern.quote(pack)));
  }

  private static List<String> packs() throws IOException {
    try (var files = Files.list(Sources.top().resolve("frameworks"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  private static List<String> journeysOfTheReadme() {
    return Sources.text(Sources.top().resolve("README.md"))
        .lines()
        .dropWhile(line -> !line.startsWith("| document | journey |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.asList(line.split("\\|")).get(2).strip().replace("`", ""))
        .toList();
  }

  private static String className(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
