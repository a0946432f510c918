package org.interventionledger.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the files themselves say. */
class FilesTest {

  private static final int LONGEST = 250;
  private static final Pattern WILDCARD = Pattern.compile("^import .*\\*;", Pattern.MULTILINE);
  private static final Pattern RUNTIME_ONLY =
      Pattern.compile(
          "<artifactId>(command-side|query-side)</artifactId>\\s*<scope>runtime</scope>");

  @Test
  void no_file_is_too_long_to_live_in() {
    assertThat(Sources.main())
        .filteredOn(file -> Sources.text(file).lines().count() > LONGEST)
        .isEmpty();
  }

  @Test
  void imports_name_what_they_import() {
    assertThat(Sources.all(Sources.top()))
        .filteredOn(file -> WILDCARD.matcher(Sources.text(file)).find())
        .isEmpty();
  }

  /** Of two words for one thing the later would be read, and nobody told. */
  @Test
  void nothing_has_its_words_twice() {
    assertThat(Sources.words())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(keys(file)).as(file.toString()).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void every_file_has_the_one_format() {
    assertThat(Sources.all(Sources.top()))
        .filteredOn(
            file -> !SourceFormat.formatted(file, Sources.text(file)).equals(Sources.text(file)))
        .as("mvn -q -Pformat process-test-classes puts them right")
        .isEmpty();
  }

  @Test
  void the_pages_cannot_see_the_other_two_parts_when_they_are_compiled() {
    var pom = Sources.text(Sources.top().resolve("ui-adapter/pom.xml"));

    assertThat(RUNTIME_ONLY.matcher(pom).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrder("command-side", "query-side");
  }

  @Test
  void the_two_sides_do_not_see_each_other() {
    assertThat(pom("command-side")).doesNotContain("<artifactId>query-side</artifactId>");
    assertThat(pom("query-side"))
        .doesNotContain(
            "<artifactId>command-side</artifactId>", "<artifactId>ui-adapter</artifactId>");
    assertThat(pom("core-api"))
        .doesNotContain(
            "spring-boot-starter</artifactId>", "spring-jdbc", "command-side</artifactId>");
  }

  private static List<Object> keys(Path file) {
    var keys = new ArrayList<>();
    var read =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            keys.add(key);
            return super.put(key, value);
          }
        };
    try {
      read.load(new StringReader(Sources.text(file)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return keys;
  }

  private static String pom(String module) {
    var text = Sources.text(Sources.top().resolve(Path.of(module, "pom.xml")));
    return text.substring(text.indexOf("<dependencies>"));
  }
}
