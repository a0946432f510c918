package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.record.FindAccessibilityRule.Standard;
import org.interventionledger.api.terms.Certainty;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheLawOfPagesByDateTest {

  @Test
  void no_standard_is_held_for_25_october_2022() {
    assertThat(Accessibility.on(LocalDate.parse("2022-10-25"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-10-26", "2022-10-27", "2026-11-30"})
  void levels_a_and_aa_of_the_latest_guidelines_are_the_standard_since_26_october_2022(String day) {
    assertThat(Accessibility.on(LocalDate.parse(day)))
        .isEqualTo(
            Optional.of(
                new Standard(
                    "Web Content Accessibility Guidelines",
                    "A and AA",
                    "2.2",
                    LocalDate.parse("2022-10-26"),
                    new Provision("SI 2018/952", "regs 8 and 9"),
                    Certainty.SECONDARY)));
  }
}
