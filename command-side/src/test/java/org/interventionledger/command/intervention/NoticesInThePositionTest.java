package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Period;
import org.interventionledger.api.record.FindPosition.Running;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

/** What the position says of notices of either section and either law. */
class NoticesInThePositionTest {

  @Test
  void a_contested_notice_has_no_compliance_period_and_no_window_until_it_is_confirmed() {
    var uncontested = new Journey(COMMUNITY).then(OldLaw.given("2013-07-12"));
    var contested = uncontested.then(OldLaw.represent("2013-07-20"));

    assertThat(contested.positionOn("2013-07-19").running())
        .extracting(Running::period)
        .containsExactly(Period.COMPLIANCE_PERIOD);
    // The initial period ends on 2 August, and the two months after it on 2 October.
    for (var on : new String[] {"2013-07-20", "2013-08-02", "2013-08-03", "2013-10-02"}) {
      assertThat(contested.positionOn(on).running()).isEmpty();
    }

    var confirmed = contested.then(OldLaw.decision("2013-08-05", CONFIRMED));
    assertThat(confirmed.positionOn("2013-08-04").running()).isEmpty();
    for (var on : new String[] {"2013-08-05", "2013-08-06", "2013-08-27"}) {
      assertThat(confirmed.positionOn(on).running())
          .extracting(Running::period)
          .containsExactly(Period.COMPLIANCE_PERIOD);
    }
    for (var on : new String[] {"2013-08-28", "2013-08-29", "2013-10-27"}) {
      assertThat(confirmed.positionOn(on).running())
          .extracting(Running::period, Running::provision)
          .containsExactly(tuple(Period.POWERS_WINDOW, eia("ss.63(3), 64(2) and 66(2)")));
    }
    assertThat(confirmed.positionOn("2013-10-28").running()).isEmpty();
  }

  @Test
  void steps_after_a_notice_of_the_old_law_are_cited_by_the_letters_of_its_time() {
    var given = new Journey(COMMUNITY).then(OldLaw.given("2016-04-15"));
    assertThat(cited(given, "2016-04-18", Act.RECORD_REPRESENTATIONS))
        .contains(eia("s.60(7)").asOn(day("2016-04-15")));
    assertThat(cited(given, "2016-05-10", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60(1)(d)").asOn(day("2016-04-15")));
    assertThat(
            cited(
                proposing(given.then(findNotComplied("2016-05-10")), "2016-05-11"),
                "2016-05-11",
                Act.PROPOSE_POWERS))
        .contains(eia("s.60(1)(e)").asOn(day("2016-04-15")));
  }

  @Test
  void steps_after_a_notice_given_since_18_april_2016_are_cited_by_those_of_today() {
    var given = new Journey(COMMUNITY).then(Drafts.giveNotice("2016-04-18", "2016-05-09"));
    assertThat(cited(given, "2016-05-10", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60(1)(c)").asOn(day("2016-04-18")));
    assertThat(
            cited(
                proposing(given.then(findNotComplied("2016-05-10")), "2016-05-11"),
                "2016-05-11",
                Act.PROPOSE_POWERS))
        .contains(eia("s.60(1)(d)").asOn(day("2016-04-18")));
  }

  @Test
  void a_notice_on_pay_is_cited_by_section_60A_throughout() {
    var onPay =
        new NoticeDraft("2026-05-01", "2026-05-29")
            .under(NoticeSection.SECTION_60A)
            .on(PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
            .mindedTo(ADDITIONAL_GOVERNORS);
    var drafted = new Journey(COMMUNITY).then(onPay.drafted());
    assertThat(cited(drafted, "2026-05-01", Act.REVISE_WARNING_NOTICE)).contains(eia("s.60A(4)"));
    var approved = drafted.then(onPay.approval());
    assertThat(cited(approved, "2026-05-01", Act.GIVE_WARNING_NOTICE)).contains(eia("s.60A(1)(a)"));

    var given =
        approved.then(
            onPay
                .copiedTo(
                    noticeCopies("2026-05-01", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE))
                .written());
    assertThat(cited(given, "2026-05-30", Act.ASSESS_COMPLIANCE))
        .contains(eia("s.60A(1)(c)").asOn(day("2026-05-01")));
    // Section 63 is not for a school that is eligible under section 60A alone.
    assertThat(given.positionOn("2026-05-30").running())
        .extracting(Running::provision)
        .containsExactly(eia("ss.64(2) and 66(2)"));
    assertThat(
            cited(
                proposing(given.then(findNotComplied("2026-05-30")), "2026-06-01"),
                "2026-06-01",
                Act.PROPOSE_POWERS))
        .contains(eia("s.60A(1)(d)").asOn(day("2026-05-01")));
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
