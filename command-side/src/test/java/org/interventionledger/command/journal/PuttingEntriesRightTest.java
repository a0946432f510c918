package org.interventionledger.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.api.refusal.Fact.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.junit.jupiter.api.Test;

class PuttingEntriesRightTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final BiPredicate<PlacementEvent, PlacementEvent> NOTHING_RESTS = (_, _) -> false;

  private final Journal<PlacementEvent> three =
      Journal.<PlacementEvent>empty()
          .with(0, adviser("Ada"))
          .with(1, adviser("Ben"))
          .with(2, adviser("Cy"));

  @Test
  void what_is_put_in_the_place_of_an_entry_counts_where_it_stood() {
    var journal = three.corrected(3, correctionOf(1), Optional.of(adviser("Bea")));

    assertThat(journal.events()).containsExactly(adviser("Ada"), adviser("Bea"), adviser("Cy"));
    assertThat(journal.entry(1)).isEmpty();
    assertThat(journal.entry(3)).contains(new Entry<>(3, adviser("Bea")));
    assertThat(journal.length()).isEqualTo(4);
  }

  @Test
  void an_entry_that_should_not_have_been_made_counts_no_more() {
    assertThat(three.corrected(3, correctionOf(0), Optional.empty()).events())
        .containsExactly(adviser("Ben"), adviser("Cy"));
  }

  @Test
  void a_replacement_is_decided_without_the_mistaken_entry() {
    var replaced =
        PuttingRight.decide(
            three,
            correctionOf(1),
            NOTHING_RESTS,
            replacement(
                without -> {
                  assertThat(without.events()).containsExactly(adviser("Ada"), adviser("Cy"));
                  return adviser("Bea");
                }));

    assertThat(replaced).contains(adviser("Bea"));
  }

  @Test
  void is_refused_for_an_entry_that_the_stream_has_not() {
    assertThat(refusalOf(three, 3)).isEqualTo(RecordRefusal.ENTRY_NOT_FOUND);
    assertThat(refusalOf(three, -1)).isEqualTo(RecordRefusal.ENTRY_NOT_FOUND);
  }

  @Test
  void is_refused_for_an_entry_already_put_right() {
    assertThat(refusalOf(three.corrected(3, correctionOf(1), Optional.of(adviser("Bea"))), 1))
        .isEqualTo(RecordRefusal.ENTRY_ALREADY_CORRECTED);
  }

  @Test
  void is_refused_for_a_correction_that_only_took_an_entry_out() {
    assertThat(refusalOf(three.corrected(3, correctionOf(1), Optional.empty()), 3))
        .isEqualTo(RecordRefusal.ENTRY_ALREADY_CORRECTED);
  }

  @Test
  void the_refusal_names_what_counts_now_or_that_the_act_is_to_be_entered_anew() {
    var twice =
        three
            .corrected(3, correctionOf(1), Optional.of(adviser("Bea")))
            .corrected(4, correctionOf(3), Optional.of(adviser("Beatrix")));
    assertThat(factsOf(twice, 1)).containsExactly(number("entry", 1), number("correctedBy", 4));
    assertThat(factsOf(twice, 3)).containsExactly(number("entry", 3), number("correctedBy", 4));

    var struckOut = twice.corrected(5, correctionOf(4), Optional.empty());
    assertThat(factsOf(struckOut, 1)).containsExactly(number("entry", 1), number("struckOutBy", 5));
    assertThat(factsOf(struckOut, 5)).containsExactly(number("entry", 5), number("struckOut", 4));
  }

  @Test
  void what_was_put_in_the_place_of_an_entry_can_be_put_right_in_turn() {
    var journal = three.corrected(3, correctionOf(1), Optional.of(adviser("Bea")));

    var again =
        PuttingRight.decide(
            journal, correctionOf(3), NOTHING_RESTS, replacement(_ -> adviser("Beatrix")));

    assertThat(journal.corrected(4, correctionOf(3), again).events())
        .containsExactly(adviser("Ada"), adviser("Beatrix"), adviser("Cy"));
  }

  @Test
  void is_refused_while_a_later_entry_rests_on_it() {
    var refused =
        catchThrowableOfType(
            Refused.class,
            () -> PuttingRight.decide(three, correctionOf(1), (_, _) -> true, Optional.empty()));

    assertThat(refused.refusal()).isEqualTo(RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    assertThat(PuttingRight.decide(three, correctionOf(2), (_, _) -> true, Optional.empty()))
        .isEmpty();
  }

  @Test
  void is_refused_for_a_replacement_of_another_kind() {
    var other =
        new Replacement<PlacementEvent>(
            PlacementEntryCorrected.class, _ -> List.of(adviser("Bea")));

    assertThat(refusalOf(three, 1, Optional.of(other)))
        .isEqualTo(RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND);
  }

  @Test
  void is_refused_for_a_replacement_that_says_the_same() {
    assertThat(refusalOf(three, 1, replacement(_ -> adviser("Ben"))))
        .isEqualTo(RecordRefusal.NOTHING_CHANGED);
  }

  private static Refusal refusalOf(Journal<PlacementEvent> journal, long entry) {
    return refusalOf(journal, entry, Optional.empty());
  }

  private static Refusal refusalOf(
      Journal<PlacementEvent> journal,
      long entry,
      Optional<Replacement<PlacementEvent>> replacement) {
    return refused(journal, entry, replacement).refusal();
  }

  private static List<Fact> factsOf(Journal<PlacementEvent> journal, long entry) {
    return refused(journal, entry, Optional.empty()).details().facts();
  }

  private static Refused refused(
      Journal<PlacementEvent> journal,
      long entry,
      Optional<Replacement<PlacementEvent>> replacement) {
    return catchThrowableOfType(
        Refused.class,
        () -> PuttingRight.decide(journal, correctionOf(entry), NOTHING_RESTS, replacement));
  }

  private static Optional<Replacement<PlacementEvent>> replacement(
      Function<Journal<PlacementEvent>, PlacementEvent> decide) {
    return Optional.of(
        new Replacement<>(AdviserAssigned.class, without -> List.of(decide.apply(without))));
  }

  private static PlacementEvent adviser(String name) {
    return new AdviserAssigned(
        new Urn(999_001), new AuthorityCode("990"), DAY, new PersonName(name));
  }

  private static Correction correctionOf(long entry) {
    return new Correction(
        entry,
        DAY,
        Correction.Reason.WRONG_PERSON_OR_BODY,
        new Narrative("Misread."),
        new Narrative("Letter."));
  }
}
