package org.interventionledger.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** No rule stands in anybody's way that no test has seen there. */
class EveryRefusalIsTestedTest {

  /**
   * Decided where documents are taken in, projections are built again, and acts are sent, and
   * tested there.
   */
  private static final Set<Refusal> BESIDE_THE_DECISIONS =
      Set.of(
          RecordRefusal.DOCUMENT_NOT_READ_AGAIN,
          RecordRefusal.NOBODY_SIGNS_IN_BY_THIS_NAME,
          RecordRefusal.NEED_OPENS_NOTHING,
          RecordRefusal.DOCUMENT_EMPTY,
          RecordRefusal.DOCUMENT_TOO_LARGE,
          RecordRefusal.DOCUMENT_KIND_NOT_TAKEN,
          RecordRefusal.NOT_AMONG_THOSE_WHO_MAY_KNOW,
          RecordRefusal.PROJECTION_NOT_FOUND);

  /** A call that says of what follows within its statement that it stood in the way. */
  private static final Pattern ASSERTION =
      Pattern.compile("(?i)\\w*refus\\w*(?:\\.of)?\\(|\\bbarred\\(|\"\\$\\.refusal\"");

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");

  @Test
  void by_a_test_of_the_command_side_or_of_the_language() {
    var asserted = assertedIn("command-side", "core-api");

    assertThat(Refusal.all())
        .filteredOn(refusal -> !asserted.contains(refusal.name()))
        .containsExactlyInAnyOrderElementsOf(BESIDE_THE_DECISIONS);
  }

  @Test
  void or_by_one_of_the_application() {
    var asserted = assertedIn("ui-adapter");

    assertThat(BESIDE_THE_DECISIONS).allSatisfy(it -> assertThat(asserted).contains(it.name()));
  }

  @Test
  void a_name_alone_is_no_assertion() {
    assertThat(assertedBy("var name = NOT_FOUND; refuses(act, NOT_OPEN, on); other(NOT_READ);"))
        .containsExactly("NOT_OPEN");
    assertThat(
            assertedBy("expect(RefusedBecause.of(NOT_FOUND)); assertThat(refusal(act)).is(OPEN)"))
        .containsExactlyInAnyOrder("NOT_FOUND", "OPEN");
  }

  /** Names of constants that the tests of modules say were refused by, or barred. */
  private static Set<String> assertedIn(String... modules) {
    return Sources.all(Sources.top()).stream()
        .filter(
            file ->
                Arrays.stream(modules)
                    .anyMatch(
                        module -> file.startsWith(Sources.top().resolve(module + "/src/test"))))
        .filter(file -> file.getFileName().toString().endsWith("Test.java"))
        .filter(file -> !file.endsWith(EveryRefusalIsTestedTest.class.getSimpleName() + ".java"))
        .flatMap(file -> assertedBy(Sources.text(file)).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> assertedBy(String text) {
    return Pattern.compile("[;{}]")
        .splitAsStream(text)
        .flatMap(
            statement ->
                ASSERTION
                    .matcher(statement)
                    .results()
                    .limit(1)
                    .map(it -> statement.substring(it.end())))
        .flatMap(rest -> CONSTANT.matcher(rest).results().map(MatchResult::group))
        .collect(Collectors.toSet());
  }
}
