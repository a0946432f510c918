package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The position tells of an interim board those only who read its entries. */
class TellingOfABoardTest {

  private static final String IN_OFFICE = "2026-07-06";

  private final Journey journey =
      new Journey(COMMUNITY)
          .then(Drafts.inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES))
          .then(Drafts.consult("2026-06-01", "2026-06-10"))
          .then(Drafts.apply("2026-06-12"))
          .then(Drafts.decide("2026-06-20", CONSENTED))
          .then(Drafts.establish("2026-06-22", "2026-06-29"));

  @ParameterizedTest
  @EnumSource(names = {"SENIOR_OFFICER", "HEAD_OF_SERVICE", "LEGAL", "AUDITOR", "RSC_LIAISON"})
  void readers_of_boards_are_told_what_it_means(Role role) {
    var position = position(role);

    assertThat(position.running()).extracting(Running::period).contains(Period.INTERIM_PERIOD);
    assertThat(position.traps())
        .extracting(Trap::danger)
        .contains(Danger.POWERS_DURING_INTERIM_BOARD);
    assertThat(position.barred())
        .extracting(barred -> barred.why().refusal())
        .contains(
            LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD, LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    assertThat(position.toString()).contains("2026-06-29");
  }

  /** Neither that there is one, nor by what it stands in the way, nor any day of it. */
  @Test
  void an_adviser_is_told_nothing_of_it() {
    var position = position(Role.ADVISER);

    assertThat(position.running())
        .extracting(Running::period)
        .doesNotContain(Period.INTERIM_PERIOD);
    assertThat(position.traps()).isEmpty();
    assertThat(acts(position))
        .doesNotContain(
            Act.APPOINT_ADDITIONAL_GOVERNORS,
            Act.SUSPEND_DELEGATED_BUDGET,
            Act.GIVE_NOTICE_OF_SUSPENSION,
            Act.RECORD_TAKEOVER_OF_INTERIM_BOARD)
        .contains(Act.REQUIRE_ARRANGEMENTS, Act.DRAFT_WARNING_NOTICE);
    assertThat(position.toString()).doesNotContain("2026-06-29", "2026-06-22", "BY_BOARD");
  }

  private Position position(Role role) {
    return journey.positionFor(IN_OFFICE, Set.copyOf(Readership.of(role)));
  }

  private static List<Act> acts(Position position) {
    var open = position.open().stream().map(OpenAct::act);
    return Stream.concat(open, position.barred().stream().map(BarredAct::act)).toList();
  }
}
