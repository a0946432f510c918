package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60A;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.DIRECT_CLOSURE;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.REQUIRE_ARRANGEMENTS;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.StateDrafts.endOf;
import static org.interventionledger.command.intervention.StateDrafts.learnt;
import static org.interventionledger.command.intervention.StateDrafts.takeOver;
import static org.interventionledger.command.intervention.StateDrafts.use;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordDirectionOnInterimBoard;
import org.junit.jupiter.api.Test;

/** The README's tables of the Secretary of State's powers under ss.66A, 68, 69 and 70C. */
class TransitionTableOfTheSecretaryOfStatesPowersTest {

  private static final InterventionCommand CATEGORY =
      inspection("2026-01-13", "2026-02-10", SPECIAL_MEASURES);
  private static final InterventionCommand TOLD =
      tellSecretaryOfState("2026-02-11", ADDITIONAL_GOVERNORS);

  @Test
  void arrangements_that_he_requires() throws IOException {
    var used = use(REQUIRE_ARRANGEMENTS, SECTION_62, "2026-02-16", "2026-02-16");
    Transitions.of(in(REQUIRE_ARRANGEMENTS))
        .in("", Situation.after(CATEGORY))
        .in(
            ", two months after a warning notice’s period running",
            Situation.after(giveNotice("2025-12-29", "2026-01-20")))
        .in(
            ", two months after a warning notice’s period over",
            Situation.after(giveNotice("2025-12-29", "2026-01-19")))
        .in("u", Situation.after(CATEGORY, used))
        .in(
            ", after an end",
            Situation.after(CATEGORY, used, endOf(REQUIRE_ARRANGEMENTS, "2026-03-02")))
        .act("required under s.60", on -> use(REQUIRE_ARRANGEMENTS, SECTION_60, on, on))
        .act("required under s.60A", on -> use(REQUIRE_ARRANGEMENTS, SECTION_60A, on, on))
        .act("required under s.62", on -> use(REQUIRE_ARRANGEMENTS, SECTION_62, on, on))
        .act("ended", on -> endOf(REQUIRE_ARRANGEMENTS, on))
        .areInTheReadme("arrangements required by the Secretary of State (s.66A) that are");
  }

  @Test
  void a_direction_to_close_the_school() throws IOException {
    var directed = use(DIRECT_CLOSURE, SECTION_62, "2026-03-17", "2026-08-31");
    Transitions.of(TransitionTableOfTheSecretaryOfStatesPowersTest::closure)
        .in("", Situation.after(CATEGORY))
        .in("d", Situation.after(CATEGORY, directed))
        .in(
            ", after an end",
            Situation.after(CATEGORY, directed, endOf(DIRECT_CLOSURE, "2026-03-19")))
        .in(", with an interim board", Situation.after(with()))
        .in("b", Situation.after(with(directed)))
        .act("directed under s.60A", on -> use(DIRECT_CLOSURE, SECTION_60A, on, "2026-08-31"))
        .act("directed under s.62", on -> use(DIRECT_CLOSURE, SECTION_62, on, "2026-08-31"))
        .act("ended", on -> endOf(DIRECT_CLOSURE, on))
        .areInTheReadme("a direction to close the school (s.68) that is");
  }

  @Test
  void an_interim_board_of_his() throws IOException {
    var used = use(INTERIM_BOARD, SECTION_62, "2026-02-16", "2026-02-23");
    var later = use(INTERIM_BOARD, SECTION_62, "2026-02-16", "2026-04-01");
    var brief =
        use(INTERIM_BOARD, SECTION_62, "2026-02-16", "2026-02-23", Optional.of("2026-03-19"));
    Transitions.of(in(INTERIM_BOARD))
        .in("", Situation.after(CATEGORY, TOLD))
        .in(", in office later", Situation.after(CATEGORY, TOLD, later))
        .in("u", Situation.after(CATEGORY, TOLD, used))
        .in(", its period over", Situation.after(CATEGORY, TOLD, brief))
        .in(
            ", after an end",
            Situation.after(CATEGORY, TOLD, used, endOf(INTERIM_BOARD, "2026-03-02")))
        .act("established", on -> use(INTERIM_BOARD, SECTION_62, on, on))
        .act("ended", on -> endOf(INTERIM_BOARD, on))
        .act("the authority consults on a board", on -> consult("2026-03-11", on, GOVERNING_BODY))
        .act("the authority appoints governors", on -> PowerDrafts.appoint(on, "Kit Moss"))
        .areInTheReadme("an interim board of the Secretary of State (s.69) that is");
  }

  @Test
  void the_takeover_of_a_board_of_the_authority() throws IOException {
    Transitions.of(TransitionTableOfTheSecretaryOfStatesPowersTest::board)
        .in("", Situation.after(CATEGORY))
        .in("p", Situation.after(with()))
        .in("t", Situation.after(with(takeOver(1, "2026-03-18"))))
        .in(", after its end", Situation.after(with(ended("2026-03-18"))))
        .act("taken over", on -> takeOver(1, on))
        .act("directed on its members", TransitionTableOfTheSecretaryOfStatesPowersTest::directed)
        .act(
            "the Secretary of State appoints governors",
            on -> use(APPOINT_GOVERNORS, SECTION_62, on, on))
        .act("its end", TransitionTableOfTheSecretaryOfStatesPowersTest::ended)
        .areInTheReadme("a board of the authority (s.65) with a takeover (s.70C) that is");
  }

  private static Function<Situation, String> in(SecretaryOfStatePower power) {
    return situation -> standing(situation, power);
  }

  private static String standing(Situation situation, SecretaryOfStatePower power) {
    var powers = situation.file().position().state().powers();
    return powers.inEffect(power, day(situation.day())).isEmpty() ? "NotStanding" : "Standing";
  }

  private static String closure(Situation situation) {
    return standing(situation, DIRECT_CLOSURE)
        + InterimPeriods.toClosure(situation.file().position(), day(situation.day()))
            .map(_ -> ", interim period until closure")
            .orElse("");
  }

  private static String board(Situation situation) {
    var position = situation.file().position();
    return switch (position.board()) {
      case BoardRoad.Established it ->
          position
              .state()
              .powers()
              .takenOver(it.board().board(), day(situation.day()))
              .map(_ -> "TakenOver")
              .orElse("OfTheAuthority");
      case BoardRoad.NotBegun _,
          BoardRoad.Consulted _,
          BoardRoad.AppliedFor _,
          BoardRoad.Consented _,
          BoardRoad.ConsentRefused _ ->
          "None";
    };
  }

  private static InterventionCommand ended(String on) {
    return new NoteInterimBoardEnded(URN, 1, day(on));
  }

  private static InterventionCommand directed(String on) {
    return new RecordDirectionOnInterimBoard(
        URN,
        1,
        day(on),
        Optional.of(3),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        learnt(on));
  }

  /** In a category, a board of the authority in office since 16 March 2026, and what followed. */
  private static InterventionCommand[] with(InterventionCommand... then) {
    return Stream.concat(
            Stream.of(
                CATEGORY,
                consult("2026-02-24", "2026-03-02"),
                apply("2026-03-03"),
                decide("2026-03-09", CONSENTED),
                establish("2026-03-10", "2026-03-16")),
            Stream.of(then))
        .toArray(InterventionCommand[]::new);
  }
}
