package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.statesNotice;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

/**
 * SI 2016/466, reg. 4: the amendments of 18 April 2016 do not apply to a notice given before whose
 * compliance period had not expired before. A notice of 23 March 2016 had until Friday 15 April,
 * one of 24 March until Monday 18 April, one of 29 March until the 19th.
 */
class FromTheOldLawToTheNewTest {

  private static final String EXPIRED = "2016-03-23";
  private static final String RUNNING = "2016-03-24";

  @Test
  void the_steps_after_a_period_that_had_expired_are_those_of_the_law_of_their_day() {
    var expired = new Journey(COMMUNITY).then(OldLaw.given(EXPIRED));
    assertThat(cited(expired, "2016-04-17", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60(1)(d)").asOn(day(EXPIRED)));
    assertThat(cited(expired, "2016-04-18", Act.ASSESS_COMPLIANCE)).contains(eia("s.60(1)(c)"));
    assertThat(cited(expired, "2016-04-19", Act.ASSESS_COMPLIANCE)).contains(eia("s.60(1)(c)"));

    var failed = proposing(expired.then(findNotComplied("2016-04-17")), "2016-04-17");
    assertThat(cited(failed, "2016-04-17", Act.PROPOSE_POWERS))
        .contains(eia("s.60(1)(e)").asOn(day(EXPIRED)));
    assertThat(cited(failed, "2016-04-18", Act.PROPOSE_POWERS)).contains(eia("s.60(1)(d)"));
  }

  @Test
  void the_steps_after_a_period_that_still_ran_on_the_day_are_those_of_the_old_law() {
    var running = new Journey(COMMUNITY).then(OldLaw.given(RUNNING));
    assertThat(cited(running, "2016-04-19", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60(1)(d)").asOn(day(RUNNING)));
    var failed = proposing(running.then(findNotComplied("2016-04-19")), "2016-05-03");
    assertThat(cited(failed, "2016-05-03", Act.PROPOSE_POWERS))
        .contains(eia("s.60(1)(e)").asOn(day(RUNNING)));

    var longer = new Journey(COMMUNITY).then(OldLaw.given("2016-03-29"));
    assertThat(cited(longer, "2016-04-20", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60(1)(d)").asOn(day("2016-03-29")));
  }

  @Test
  void the_right_to_representations_goes_on_while_the_period_does() {
    var running = Desk.of(COMMUNITY).after(OldLaw.given(RUNNING));
    running.accepts(OldLaw.represent("2016-04-17"));
    running.accepts(OldLaw.represent("2016-04-18"));
    running.refuses(OldLaw.represent("2016-04-19"), LawRefusal.REPRESENTATIONS_OUT_OF_TIME);

    var expired = Desk.of(COMMUNITY).after(OldLaw.given(EXPIRED));
    expired.accepts(OldLaw.represent("2016-04-15"));
    expired.refuses(OldLaw.represent("2016-04-17"), LawRefusal.REPRESENTATIONS_OUT_OF_TIME);
    expired.refuses(OldLaw.represent("2016-04-18"), LawRefusal.NO_RIGHT_TO_REPRESENTATIONS);
  }

  @Test
  void representations_that_were_not_decided_keep_the_old_law_for_they_leave_no_period_to_expire() {
    Desk.of(COMMUNITY)
        .after(OldLaw.given(EXPIRED), OldLaw.represent("2016-04-15"))
        .accepts(OldLaw.decision("2016-04-25", CONFIRMED));
  }

  @Test
  void a_notice_of_the_secretary_of_state_ends_only_what_the_new_law_is_about() {
    var states = statesNotice("2016-04-18", "2016-05-20", "2016-04-18");

    Desk.of(COMMUNITY)
        .after(OldLaw.given(EXPIRED), states)
        .refuses(
            findNotComplied("2016-04-20"), LawRefusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES);
    Desk.of(COMMUNITY).after(OldLaw.given(RUNNING), states).accepts(findNotComplied("2016-04-20"));
    Desk.of(COMMUNITY)
        .after(OldLaw.given(EXPIRED), OldLaw.represent("2016-04-15"), states)
        .accepts(OldLaw.decision("2016-04-25", CONFIRMED));
  }

  @Test
  void a_notice_given_since_knows_nothing_of_the_old_law() {
    var since = new Journey(COMMUNITY).then(Drafts.giveNotice("2016-04-18", "2016-04-19"));
    assertThat(cited(since, "2016-04-20", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60(1)(c)").asOn(day("2016-04-18")));
  }

  private static Journey proposing(Journey journey, String on) {
    return Preparations.on(journey, StatutoryStep.NOTICE_OF_PROPOSED_POWERS, on);
  }

  private static Optional<Provision> cited(Journey journey, String on, Act act) {
    return journey.positionOn(on).open().stream()
        .filter(open -> open.act() == act)
        .map(OpenAct::provision)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
