package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.api.school.DraftStanding.APPROVED;
import static org.interventionledger.api.school.DraftStanding.DRAFTED;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.TextOnItsWay;
import org.interventionledger.api.terms.Narrative;
import org.junit.jupiter.api.Test;

/** Which texts of notices wait for an approval, or to be given. */
class TextsInThePositionTest {

  @Test
  void a_text_is_told_as_it_stands_until_its_notice_is_given() {
    var journey =
        new Journey(COMMUNITY)
            .then(text(StatutoryStep.PRE_WARNING_NOTICE, DRAFT_OF_THE_TEXT, "2026-05-11"))
            .then(text(StatutoryStep.PRE_WARNING_NOTICE, APPROVAL_OF_THE_TEXT, "2026-05-12"));

    assertThat(journey.positionOn("2026-05-10").texts()).isEmpty();
    assertThat(journey.positionOn("2026-05-11").texts())
        .extracting(TextOnItsWay::standing, TextOnItsWay::since, TextOnItsWay::writers)
        .containsExactly(tuple(DRAFTED, day("2026-05-11"), List.of("s.okafor")));
    assertThat(journey.positionOn("2026-05-12").texts())
        .extracting(TextOnItsWay::standing, TextOnItsWay::since, TextOnItsWay::words)
        .containsExactly(
            tuple(APPROVED, day("2026-05-12"), Optional.of(new Narrative("The letter itself."))));
    var given = journey.then(Drafts.preWarn("p-1", "2026-05-25", "2026-06-08"));
    assertThat(given.positionOn("2026-05-25").texts()).isEmpty();
  }

  @Test
  void two_texts_of_one_kind_are_told_apart_by_the_matter_that_they_name() {
    var journey =
        new Journey(COMMUNITY)
            .then(named("p-1", DRAFT_OF_THE_TEXT, "2026-05-11"))
            .then(named("p-2", DRAFT_OF_THE_TEXT, "2026-05-10"))
            .then(named("p-1", APPROVAL_OF_THE_TEXT, "2026-05-12"));

    assertThat(journey.positionOn("2026-05-12").texts())
        .extracting(TextOnItsWay::about, TextOnItsWay::standing)
        .containsExactly(tuple(Optional.of("p-1"), APPROVED), tuple(Optional.of("p-2"), DRAFTED));
  }

  @Test
  void a_later_draft_that_names_no_matter_undoes_the_approval_here_as_it_does_at_the_act() {
    var journey =
        new Journey(COMMUNITY)
            .then(named("p-1", DRAFT_OF_THE_TEXT, "2026-05-10"))
            .then(named("p-1", APPROVAL_OF_THE_TEXT, "2026-05-11"))
            .then(text(StatutoryStep.PRE_WARNING_NOTICE, DRAFT_OF_THE_TEXT, "2026-05-12"));

    assertThat(journey.positionOn("2026-05-12").texts())
        .filteredOn(text -> text.about().isPresent())
        .extracting(TextOnItsWay::about, TextOnItsWay::standing)
        .containsExactly(tuple(Optional.of("p-1"), DRAFTED));
  }

  @Test
  void it_is_told_to_those_who_read_what_is_considered_and_what_it_is_for() {
    var journey =
        new Journey(COMMUNITY)
            .then(text(StatutoryStep.INTERIM_EXECUTIVE_BOARD, DRAFT_OF_THE_TEXT, "2026-05-11"));

    assertThat(told(journey, Readership.STATUTORY, Readership.BOARD)).isEmpty();
    assertThat(told(journey, Readership.STATUTORY, Readership.DELIBERATION)).isEmpty();
    assertThat(told(journey, Readership.DELIBERATION, Readership.BOARD)).hasSize(1);
  }

  @Test
  void that_of_a_resumption_is_told_only_while_a_board_may_have_it() {
    var journey =
        new Journey(COMMUNITY)
            .then(text(StatutoryStep.NOTICE_OF_RESUMPTION, DRAFT_OF_THE_TEXT, "2026-05-11"));

    assertThat(journey.positionOn("2026-05-11").texts()).isEmpty();
  }

  private static List<TextOnItsWay> told(Journey journey, Readership... classes) {
    return journey.positionFor("2026-05-11", Set.of(classes)).texts();
  }

  private static RecordPrecondition named(String matter, PreconditionKind kind, String on) {
    return draft(StatutoryStep.PRE_WARNING_NOTICE, kind, on).about(matter).written();
  }

  private static RecordPrecondition text(StatutoryStep step, PreconditionKind kind, String on) {
    return draft(step, kind, on).written();
  }

  private static PreconditionDraft draft(StatutoryStep step, PreconditionKind kind, String on) {
    return new PreconditionDraft(on).before(step).of(kind).noted("The letter itself.");
  }
}
