package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.boardFrom;
import static org.interventionledger.command.intervention.PowerDrafts.consultOnArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.endArrangements;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.require;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.PowerDrafts.warnedAndProposed;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.ArrangementKind;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PowersInThePositionTest {

  private final InterventionCommand[] inCategory = {
    inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES)
  };

  @Test
  void a_power_is_barred_by_what_is_next_to_be_done_until_all_of_it_is() {
    assertThat(barred("2026-05-12", inCategory))
        .containsEntry(Act.APPOINT_ADDITIONAL_GOVERNORS, LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED)
        .containsEntry(Act.REQUIRE_ARRANGEMENTS, LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED)
        .containsEntry(Act.SUSPEND_DELEGATED_BUDGET, LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED);
    var notified =
        and(
            inCategory,
            tellSecretaryOfState(
                "2026-05-11",
                ADDITIONAL_GOVERNORS,
                ENTER_INTO_ARRANGEMENTS,
                SUSPEND_DELEGATED_BUDGET));
    assertThat(barred("2026-05-12", notified))
        .containsEntry(Act.REQUIRE_ARRANGEMENTS, LawRefusal.ARRANGEMENTS_NOT_CONSULTED_ON);
    assertThat(barred("2026-05-12", notified))
        .containsEntry(Act.APPOINT_ADDITIONAL_GOVERNORS, LawRefusal.PRECONDITION_NOT_RECORDED)
        .containsEntry(Act.SUSPEND_DELEGATED_BUDGET, LawRefusal.PRECONDITION_NOT_RECORDED);
    var prepared =
        prepared(
            notified,
            StatutoryStep.ADDITIONAL_GOVERNORS,
            StatutoryStep.SUSPENSION_UNDER_SECTION_66,
            StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15);
    assertThat(open("2026-05-12", prepared))
        .contains(
            Act.APPOINT_ADDITIONAL_GOVERNORS,
            Act.SUSPEND_DELEGATED_BUDGET,
            Act.GIVE_NOTICE_OF_SUSPENSION);
  }

  @Test
  void a_power_that_has_lapsed_is_barred_with_the_days_of_its_window() {
    var done =
        prepared(
            and(
                warnedAndProposed(ADDITIONAL_GOVERNORS),
                tellSecretaryOfState("2026-06-09", ADDITIONAL_GOVERNORS)),
            StatutoryStep.ADDITIONAL_GOVERNORS);

    assertThat(open("2026-07-29", done)).contains(Act.APPOINT_ADDITIONAL_GOVERNORS);
    assertThat(position("2026-07-29", done).running())
        .extracting(Running::period, Running::endsOn)
        .contains(tuple(Period.POWERS_WINDOW, Optional.of(day("2026-07-29"))));
    assertThat(position("2026-07-30", done).barred())
        .filteredOn(act -> act.act() == Act.APPOINT_ADDITIONAL_GOVERNORS)
        .singleElement()
        .extracting(BarredAct::why)
        .satisfies(
            why -> {
              assertThat(why.refusal()).isEqualTo(LawRefusal.TIME_FOR_POWER_HAS_PASSED);
              assertThat(why.facts())
                  .contains(
                      Fact.date("opensOn", day("2026-05-30")),
                      Fact.date("lastDay", day("2026-07-29")));
            });
  }

  @Test
  void arrangements_run_until_they_end() {
    var done =
        and(
            inCategory,
            consultOnArrangements("2026-05-01", "2026-05-08", GOVERNING_BODY),
            tellSecretaryOfState("2026-05-11", ENTER_INTO_ARRANGEMENTS),
            require("2026-05-12", ArrangementKind.FEDERATION),
            endArrangements("2026-09-01"));

    assertThat(running("2026-05-11", done)).isEmpty();
    assertThat(running("2026-05-12", done))
        .containsExactly(tuple(Period.ARRANGEMENTS, Optional.empty()));
    assertThat(running("2026-09-01", done))
        .containsExactly(tuple(Period.ARRANGEMENTS, Optional.of(day("2026-09-01"))));
    assertThat(running("2026-09-02", done)).isEmpty();
  }

  @Test
  void governors_and_suspension_last_to_the_day_before_an_interim_board_takes_office() {
    var done =
        Stream.of(
                Stream.of(inCategory),
                Stream.of(
                    tellSecretaryOfState(
                        "2026-05-11", ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET),
                    appoint("2026-05-12", "Ada Byrne"),
                    suspend("2026-05-12", "2026-05-13")),
                Stream.of(boardFrom("2026-06-29")))
            .flatMap(commands -> commands)
            .toArray(InterventionCommand[]::new);

    assertThat(running("2026-06-28", done))
        .containsExactly(
            tuple(Period.ADDITIONAL_GOVERNORS, Optional.of(day("2026-06-28"))),
            tuple(Period.BUDGET_SUSPENSION, Optional.of(day("2026-06-28"))));
    assertThat(running("2026-06-29", done))
        .containsExactly(tuple(Period.INTERIM_PERIOD, Optional.empty()));
    assertThat(barred("2026-06-29", done))
        .containsEntry(
            Act.APPOINT_ADDITIONAL_GOVERNORS, LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD)
        .containsEntry(Act.SUSPEND_DELEGATED_BUDGET, LawRefusal.SUSPENSION_BARRED_BY_BOARD)
        .containsEntry(Act.GIVE_NOTICE_OF_SUSPENSION, LawRefusal.SUSPENSION_BARRED_BY_BOARD);
  }

  @Test
  void what_is_made_after_a_board_is_established_lasts_to_the_day_before_it_takes_office_too() {
    var done =
        and(
            and(
                and(
                    inCategory,
                    tellSecretaryOfState(
                        "2026-05-11", ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET)),
                boardFrom("2026-06-29")),
            appoint("2026-06-24", "Ada Byrne"),
            suspend("2026-06-24", "2026-06-25"));

    assertThat(running("2026-06-28", done))
        .containsExactly(
            tuple(Period.ADDITIONAL_GOVERNORS, Optional.of(day("2026-06-28"))),
            tuple(Period.BUDGET_SUSPENSION, Optional.of(day("2026-06-28"))));
    assertThat(running("2026-06-29", done))
        .containsExactly(tuple(Period.INTERIM_PERIOD, Optional.empty()));
    assertThat(running("2026-06-30", done))
        .containsExactly(tuple(Period.INTERIM_PERIOD, Optional.empty()));
    var over = and(done, new NoteInterimBoardEnded(URN, 1, day("2026-12-18")));
    assertThat(running("2026-12-19", over)).isEmpty();
  }

  @Test
  void the_last_day_of_an_interim_board_is_of_its_interim_period() {
    var over =
        and(
            and(inCategory, boardFrom("2026-06-29")),
            new NoteInterimBoardEnded(URN, 1, day("2026-12-18")));

    assertThat(running("2026-12-17", over))
        .containsExactly(tuple(Period.INTERIM_PERIOD, Optional.empty()));
    assertThat(running("2026-12-18", over))
        .containsExactly(tuple(Period.INTERIM_PERIOD, Optional.of(day("2026-12-18"))));
    assertThat(running("2026-12-19", over)).isEmpty();
    assertThat(barred("2026-12-18", over))
        .containsEntry(
            Act.APPOINT_ADDITIONAL_GOVERNORS, LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD)
        .containsEntry(Act.GIVE_NOTICE_OF_SUSPENSION, LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    assertThat(position("2026-12-18", over).traps())
        .extracting(Trap::danger)
        .contains(Danger.POWERS_DURING_INTERIM_BOARD);
    assertThat(position("2026-12-19", over).traps())
        .extracting(Trap::danger)
        .doesNotContain(Danger.POWERS_DURING_INTERIM_BOARD);
    assertThat(barred("2026-12-19", over).values())
        .doesNotContain(
            LawRefusal.ADDITIONAL_GOVERNORS_BARRED_BY_BOARD, LawRefusal.SUSPENSION_BARRED_BY_BOARD);
  }

  @Test
  void notice_of_a_suspension_runs_to_the_day_before_it_takes_effect_unless_it_lapses() {
    var done = and(inCategory, giveSuspensionNotice("2026-06-12", "2026-07-13"));

    assertThat(running("2026-07-12", done))
        .containsExactly(tuple(Period.NOTICE_OF_SUSPENSION, Optional.of(day("2026-07-12"))));
    assertThat(running("2026-07-13", done))
        .containsExactly(tuple(Period.BUDGET_SUSPENSION, Optional.empty()));
    var lapsed = and(done, boardFrom("2026-06-29"));
    assertThat(running("2026-06-28", lapsed))
        .containsExactly(tuple(Period.NOTICE_OF_SUSPENSION, Optional.of(day("2026-06-28"))));
    assertThat(running("2026-07-13", lapsed))
        .containsExactly(tuple(Period.INTERIM_PERIOD, Optional.empty()));
  }

  private static InterventionCommand[] prepared(
      InterventionCommand[] done, StatutoryStep... steps) {
    var facts =
        Stream.of(steps).flatMap(step -> Preparations.before(step, day("2026-05-12")).stream());
    return Stream.concat(Stream.of(done), facts).toArray(InterventionCommand[]::new);
  }

  private static InterventionCommand[] and(
      InterventionCommand[] some, InterventionCommand... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(InterventionCommand[]::new);
  }

  private static List<Tuple> running(String on, InterventionCommand... done) {
    return position(on, done).running().stream()
        .map(it -> tuple(it.period(), it.endsOn()))
        .toList();
  }

  private static List<Act> open(String on, InterventionCommand... done) {
    return position(on, done).open().stream().map(OpenAct::act).toList();
  }

  private static Map<Act, Refusal> barred(String on, InterventionCommand... done) {
    return position(on, done).barred().stream()
        .collect(Collectors.toMap(BarredAct::act, act -> act.why().refusal()));
  }

  private static Position position(String on, InterventionCommand... done) {
    var journey = new Journey(COMMUNITY);
    Stream.of(done).forEach(journey::then);
    return journey.positionOn(on);
  }
}
