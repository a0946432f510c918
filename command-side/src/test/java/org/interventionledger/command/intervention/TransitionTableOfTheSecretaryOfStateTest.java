package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.CountedMatter.ANSWER_TO_DIRECTION;
import static org.interventionledger.api.intervention.DirectedNotice.SECTION_60;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_DECLINED;
import static org.interventionledger.api.intervention.DirectionAnswer.NOTICE_WILL_BE_GIVEN;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.APPOINT_GOVERNORS;
import static org.interventionledger.command.intervention.DirectionDrafts.DIRECTION;
import static org.interventionledger.command.intervention.DirectionDrafts.answer;
import static org.interventionledger.command.intervention.DirectionDrafts.direct;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.StateDrafts.coasting;
import static org.interventionledger.command.intervention.StateDrafts.endOf;
import static org.interventionledger.command.intervention.StateDrafts.endOfCoasting;
import static org.interventionledger.command.intervention.StateDrafts.intention;
import static org.interventionledger.command.intervention.StateDrafts.release;
import static org.interventionledger.command.intervention.StateDrafts.use;
import static org.interventionledger.command.intervention.TransitionTableOfOtherMattersTest.again;

import java.io.IOException;
import org.interventionledger.api.intervention.InterventionCommand;
import org.junit.jupiter.api.Test;

/** The README's tables of what the Secretary of State notifies, intends, does and directs. */
class TransitionTableOfTheSecretaryOfStateTest {

  private static final InterventionCommand CATEGORY =
      inspection("2026-01-13", "2026-02-10", SPECIAL_MEASURES);
  private static final InterventionCommand TOLD =
      tellSecretaryOfState("2026-02-11", ADDITIONAL_GOVERNORS);

  @Test
  void a_coasting_school() throws IOException {
    var notified = coasting("2026-02-02");
    Transitions.of(TransitionTableOfTheSecretaryOfStateTest::notification)
        .in("", Situation.after())
        .in("n", Situation.after(notified))
        .in(", after an end", Situation.after(notified, endOfCoasting("2026-03-02")))
        .act("notified", StateDrafts::coasting)
        .act("ended", StateDrafts::endOfCoasting)
        .areInTheReadme("a notification of coasting (s.60B) that is");
  }

  @Test
  void a_freeze_of_the_authoritys_powers() throws IOException {
    var intended = intention("2026-02-16", APPOINT_GOVERNORS);
    Transitions.of(TransitionTableOfTheSecretaryOfStateTest::freeze)
        .in("", Situation.after(CATEGORY, TOLD))
        .in("f", Situation.after(CATEGORY, TOLD, intended))
        .in(", after a release", Situation.after(CATEGORY, TOLD, intended, release("2026-03-02")))
        .act("told of an intention", on -> intention(on, APPOINT_GOVERNORS))
        .act("told of the release", StateDrafts::release)
        .act("the authority appoints governors", on -> PowerDrafts.appoint(on, "Kit Moss"))
        .areInTheReadme("a freeze of the authority’s powers (s.70B) that is");
  }

  @Test
  void governors_of_the_secretary_of_state() throws IOException {
    var used = use(APPOINT_GOVERNORS, SECTION_62, "2026-02-16", "2026-02-16");
    var later = use(APPOINT_GOVERNORS, SECTION_62, "2026-02-16", "2026-04-01");
    Transitions.of(TransitionTableOfTheSecretaryOfStateTest::governors)
        .in("", Situation.after(CATEGORY))
        .in(", to take effect later", Situation.after(CATEGORY, later))
        .in("e", Situation.after(CATEGORY, used))
        .in(
            ", after an end",
            Situation.after(CATEGORY, used, endOf(APPOINT_GOVERNORS, "2026-03-02")))
        .act("appointed", on -> use(APPOINT_GOVERNORS, SECTION_62, on, on))
        .act("ended", on -> endOf(APPOINT_GOVERNORS, on))
        .areInTheReadme("an appointment of governors by the Secretary of State (s.67) that is");
  }

  @Test
  void a_direction_to_consider_a_notice() throws IOException {
    var directed = direct(SECTION_60, "2012-01-09");
    var declined = answer("2012-01-16", NOTICE_DECLINED, HMCI);
    Transitions.of(TransitionTableOfTheSecretaryOfStateTest::direction)
        .in("", Situation.after().on("2012-01-18"))
        .in("u", Situation.after(directed).on("2012-01-18"))
        .in(
            ", a notice will be given",
            Situation.after(directed, answer("2012-01-16", NOTICE_WILL_BE_GIVEN, HMCI))
                .on("2012-01-18"))
        .in(", declined", Situation.after(directed, declined).on("2012-01-18"))
        .in(
            "o",
            Situation.after(directed, declined, DirectionDrafts.order("2012-01-17", null))
                .on("2012-01-18"))
        .act("directed", on -> direct("direction-2", SECTION_60, on))
        .act("copy to the governing body", DirectionDrafts::copy)
        .act("answer: it will be given", on -> answer(on, NOTICE_WILL_BE_GIVEN, HMCI))
        .act("answer: declined", on -> answer(on, NOTICE_DECLINED, HMCI))
        .act("answer without a copy to HMCI", on -> answer(on, NOTICE_DECLINED))
        .act("ordered", on -> DirectionDrafts.order(on, "2012-02-20"))
        .act("count again", on -> again(ANSWER_TO_DIRECTION, DIRECTION, on))
        .act(
            "count again, with one more holiday",
            "2012-01-10",
            on -> again(ANSWER_TO_DIRECTION, DIRECTION, on))
        .coverAll(Direction.Stage.class, "NotDirected")
        .areInTheReadme("a direction to consider a warning notice (s.69A) that is");
  }

  private static String notification(Situation situation) {
    return situation
        .file()
        .position()
        .state()
        .coastingOn(day(situation.day()))
        .map(_ -> "Standing")
        .orElse("NotStanding");
  }

  private static String freeze(Situation situation) {
    return situation
        .file()
        .position()
        .state()
        .powers()
        .frozenBy(day(situation.day()))
        .map(_ -> "Standing")
        .orElse("NotStanding");
  }

  private static String governors(Situation situation) {
    var powers = situation.file().position().state().powers();
    return powers.inEffect(APPOINT_GOVERNORS, day(situation.day())).isEmpty()
        ? "NotStanding"
        : "Standing";
  }

  static String direction(Situation situation) {
    return Direction.of(situation.file())
        .all()
        .reduce((_, later) -> later)
        .map(it -> it.stage().getClass().getSimpleName())
        .orElse("NotDirected");
  }
}
