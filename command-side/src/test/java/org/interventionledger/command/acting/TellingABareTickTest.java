package org.interventionledger.command.acting;

import static org.assertj.core.api.Assertions.assertThat;

import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a tick in a box, and what says something, however shortly. */
class TellingABareTickTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Y",
        "n/a",
        "N/A, n/a",
        "-",
        "---",
        "...",
        "ok",
        "✓ ✓ ✓ ✓",
        "Done.",
        "Improved.",
        "Not applicable",
        "See file.",
        "See attached report",
        "As above, all done",
        "Yes, it was considered carefully.",
        "Due regard has been had to everything",
        "All of this was duly taken into account",
        "No comments, none",
        "Nothing to add",
        "None of the above",
        "This is not applicable",
        "To be confirmed",
        "blah blah blah",
        "x x x",
        "a b c d",
        "12/03/2026",
        "1 2 3 4 5",
        "Don't know",
        "Agreed\n\nagreed\nagreed"
      })
  void a_tick_shows_nothing(String said) {
    assertThat(BareTicks.isBare(new Narrative(said))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is unsafe.",
        "The head left.",
        "Nothing was done.",
        "No reason was given.",
        "It was not considered.",
        "Standards fell sharply.",
        "Couldn't be met.",
        "Minute 12 of the panel",
        "No improvement was seen.",
        "All pupils are safe again",
        "Nobody objected to it.",
        "It is not required any more.",
        "Yes: the diocese agreed in its letter of 3 May.",
        "Ofsted’s report says so.",
        "KS2 fell by 12%",
        "Étienne a démissionné"
      })
  void a_short_sentence_says_something(String said) {
    assertThat(BareTicks.isBare(new Narrative(said))).isFalse();
  }
}
