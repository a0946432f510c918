package org.interventionledger.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** No rule stands in anybody's way that no test has seen there. */
class EveryRefusalIsTestedTest {

  /** Decided where documents are taken in, and tested there. */
  private static final Set<Refusal> BY_THE_DOCUMENT_STORE =
      Set.of(
          RecordRefusal.DOCUMENT_EMPTY,
          RecordRefusal.DOCUMENT_TOO_LARGE,
          RecordRefusal.DOCUMENT_KIND_NOT_TAKEN);

  @Test
  void by_a_test_of_the_command_side_or_of_the_language() {
    var tested = wordsIn("command-side", "core-api");

    assertThat(Refusal.all())
        .filteredOn(refusal -> !tested.contains(refusal.name()))
        .containsExactlyInAnyOrderElementsOf(BY_THE_DOCUMENT_STORE);
  }

  @Test
  void or_by_one_of_the_documents() {
    var tested = wordsIn("ui-adapter");

    assertThat(BY_THE_DOCUMENT_STORE).allSatisfy(it -> assertThat(tested).contains(it.name()));
  }

  /**
   * Names of constants outside of imports, in the tests of modules; a test asserts what it names.
   */
  private static Set<String> wordsIn(String... modules) {
    var constant = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    return Sources.all(Sources.top()).stream()
        .filter(
            file ->
                Arrays.stream(modules)
                    .anyMatch(
                        module -> file.startsWith(Sources.top().resolve(module + "/src/test"))))
        .filter(file -> file.getFileName().toString().endsWith("Test.java"))
        .filter(file -> !file.endsWith(EveryRefusalIsTestedTest.class.getSimpleName() + ".java"))
        .flatMap(file -> Sources.text(file).lines())
        .filter(line -> !line.startsWith("import "))
        .flatMap(line -> constant.matcher(line).results().map(found -> found.group()))
        .collect(Collectors.toSet());
  }
}
