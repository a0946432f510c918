package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.RepresentationsTo;
import org.interventionledger.command.statute.NoticeLaw.Author;
import org.interventionledger.command.statute.NoticeLaw.Content;
import org.interventionledger.command.statute.NoticeLaw.Interlock;
import org.interventionledger.command.statute.NoticeLaw.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheLawOfNoticesByDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2007-04-01", "2012-05-28", "2016-04-16", "2016-04-17"})
  void until_the_17th_of_april_2016_the_law_fixes_the_period_and_gives_a_right_to_representations(
      LocalDate day) {
    var law = Statute.on(day).section60();

    assertThat(law.period()).isEqualTo(new Period.WorkingDaysFollowing(15));
    assertThat(law.representations().orElseThrow().to()).isEqualTo(RepresentationsTo.HMCI);
    assertThat(law.representations().orElseThrow().workingDaysIfConfirmed()).isEqualTo(15);
    assertThat(law.contents()).isEqualTo(Content.ofOldLaw());
    assertThat(law.copies()).isEqualTo(Set.of(HMCI, HEAD_TEACHER));
    assertThat(law.authors()).containsExactly(Author.LOCAL_AUTHORITY);
    assertThat(law.mindedToSections()).isEqualTo("ss.63 to 66");
    assertThat(law.interlocks()).isEmpty();
    assertThat(law.steps().powersProposed().place()).isEqualTo("s.60(1)(e)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-04-18", "2016-04-19", "2026-11-22"})
  void since_the_18th_of_april_2016_the_notice_specifies_the_period(LocalDate day) {
    var law = Statute.on(day).section60();

    assertThat(law.period()).isEqualTo(new Period.AsSpecified());
    assertThat(law.representations()).isEmpty();
    assertThat(law.contents()).isEqualTo(Content.ofNewLaw());
    assertThat(law.copies()).isEqualTo(Set.of(HMCI, HEAD_TEACHER, SECRETARY_OF_STATE));
    assertThat(law.authors()).containsExactlyInAnyOrder(Author.values());
    assertThat(law.mindedToSections()).isEqualTo("ss.63 to 69");
    assertThat(law.interlocks()).containsExactlyInAnyOrder(Interlock.values());
    assertThat(law.steps().powersProposed().place()).isEqualTo("s.60(1)(d)");
  }

  @Test
  void the_grounds_of_section_60_have_been_the_same_throughout() {
    assertThat(Statute.on(LocalDate.of(2007, 4, 1)).section60().grounds())
        .isEqualTo(Ground.ofSection60());
    assertThat(Statute.on(LocalDate.of(2026, 5, 1)).section60().grounds())
        .isEqualTo(Ground.ofSection60());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2007-04-01", "2010-01-12", "2016-04-17", "2016-04-18", "2026-11-22"})
  void the_period_that_a_notice_contains_is_the_one_that_is_counted(LocalDate day) {
    var provisions = Statute.on(day);

    assertThat(Stream.concat(Stream.of(provisions.section60()), provisions.section60A().stream()))
        .allSatisfy(
            law ->
                assertThat(law.contents())
                    .contains(
                        switch (law.period()) {
                          case Period.WorkingDaysFollowing _ -> Content.INITIAL_PERIOD;
                          case Period.AsSpecified _ -> Content.COMPLIANCE_PERIOD;
                        }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-01-12", "2010-01-13", "2016-04-18", "2026-11-22"})
  void its_grounds_its_author_and_what_it_leads_to_have_been_the_same_throughout(LocalDate day) {
    var law = Statute.on(day).section60A().orElseThrow();

    assertThat(law.grounds())
        .containsExactlyInAnyOrder(
            Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH, Ground.PAY_AND_CONDITIONS_NOT_SECURED);
    assertThat(law.authors()).containsExactly(Author.LOCAL_AUTHORITY);
    assertThat(law.mindedToSections()).isEqualTo("ss.64 to 66");
  }

  @Test
  void there_is_a_pay_and_conditions_notice_since_the_12th_of_january_2010() {
    assertThat(Statute.on(LocalDate.of(2010, 1, 11)).section60A()).isEmpty();
    assertThat(Statute.on(LocalDate.of(2010, 1, 12)).section60A()).isPresent();
    assertThat(Statute.on(LocalDate.of(2010, 1, 13)).section60A()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-01-12", "2016-04-17"})
  void its_representations_went_to_the_authority_and_its_copies_never_to_the_chief_inspector(
      LocalDate day) {
    var law = Statute.on(day).section60A().orElseThrow();

    assertThat(law.period()).isEqualTo(new Period.WorkingDaysFollowing(15));
    assertThat(law.representations().orElseThrow().to())
        .isEqualTo(RepresentationsTo.LOCAL_AUTHORITY);
    assertThat(law.copies()).isEqualTo(Set.of(HEAD_TEACHER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-04-18", "2016-04-19"})
  void its_period_is_specified_and_the_secretary_of_state_has_a_copy_since_2016(LocalDate day) {
    var law = Statute.on(day).section60A().orElseThrow();

    assertThat(law.period()).isEqualTo(new Period.AsSpecified());
    assertThat(law.representations()).isEmpty();
    assertThat(law.copies()).isEqualTo(Set.of(HEAD_TEACHER, SECRETARY_OF_STATE));
    assertThat(law.mindedTo()).doesNotContain(ENTER_INTO_ARRANGEMENTS).hasSize(3);
    assertThat(law.authors()).containsExactly(Author.LOCAL_AUTHORITY);
  }
}
