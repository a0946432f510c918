package org.interventionledger.api.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer writes is kept as it was written, or not taken at all. */
class WritingWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n", "a\0b"})
  void words_that_say_nothing_or_cannot_be_kept_are_not_taken(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Narrative(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoë strauß",
        "ZOË STRAUSS",
        " Zoë\tStrauß ",
        "Zoe\u0308 Strauß",
        "Zoë\u00a0\u2003Strauß",
        "Zoë Str\u00adauß",
        "Zoë Strauß\u200b",
        "\ufeffZo\u200de\u200b\u0308 Strau\u2060ß",
        "\u202aZoë \u200b Strauß\u202c",
        "Zoë\u0007 Strauß\ufe0f"
      })
  void a_name_is_compared_as_it_is_read_and_kept_as_it_was_written(String spelling) {
    var name = new PersonName(spelling);
    assertThat(name.isReadAs(new PersonName("Zoë Strauß"))).isTrue();
    assertThat(name.isReadAs(new PersonName("Zoe Strauß"))).isFalse();
    assertThat(name.isReadAs(new PersonName("ZoëStrauß"))).isFalse();
    assertThat(name.name()).isEqualTo(spelling);
  }

  @Test
  void the_longest_text_is_taken_and_one_character_more_is_not() {
    assertThat(new Narrative("x".repeat(Narrative.LONGEST)).text()).hasSize(Narrative.LONGEST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Narrative("x".repeat(Narrative.LONGEST + 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonName("x".repeat(PersonName.LONGEST + 1)));
  }
}
