package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.command.intervention.DirectionDrafts.copy;
import static org.interventionledger.command.intervention.DirectionDrafts.direct;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

/** Each entry names the day whose law it was judged by. */
class NamingTheDayOfTheLawTest {

  @Test
  void a_notice_is_judged_by_its_own_day_and_what_follows_it_by_that_day_too() {
    var followed =
        new Journey(COMMUNITY)
            .then(giveNotice("2026-05-01", "2026-05-29"))
            .then(findNotComplied("2026-05-30"));

    assertThat(lawOf(followed, WarningNoticeGiven.class, WarningNoticeGiven::provision))
        .contains(day("2026-05-01"));
    assertThat(lawOf(followed, ComplianceAssessed.class, ComplianceAssessed::provision))
        .contains(day("2026-05-01"));
  }

  @Test
  void after_a_period_that_had_expired_before_18_april_2016_the_law_of_the_steps_own_day_counts() {
    assertThat(assessedOn("2016-03-23", "2016-04-17")).contains(day("2016-03-23"));
    assertThat(assessedOn("2016-03-23", "2016-04-18")).contains(day("2016-04-18"));
    assertThat(assessedOn("2016-03-23", "2016-04-19")).contains(day("2016-04-19"));
  }

  @Test
  void after_a_period_that_had_not_the_day_of_the_notice_goes_on_to_count() {
    assertThat(assessedOn("2016-03-24", "2016-04-19")).contains(day("2016-03-24"));
  }

  @Test
  void what_follows_a_direction_is_judged_by_the_day_of_the_direction() {
    var copied =
        new Journey(COMMUNITY)
            .then(direct(DirectedNotice.SECTION_60A, "2026-06-08"))
            .then(copy("2026-06-09"));

    assertThat(lawOf(copied, DirectionCopied.class, DirectionCopied::provision))
        .contains(day("2026-06-08"));
  }

  @Test
  void a_statement_of_action_is_judged_by_the_day_on_which_the_report_was_received() {
    var sent =
        new Journey(COMMUNITY)
            .then(inspection("2026-06-01", "2026-06-12", SPECIAL_MEASURES))
            .then(StatementDrafts.receive("2026-06-12", "2026-06-01"))
            .then(StatementDrafts.send("2026-06-19", HMCI));

    assertThat(lawOf(sent, InspectionReportReceived.class, InspectionReportReceived::provision))
        .contains(day("2026-06-12"));
    assertThat(lawOf(sent, StatementOfActionSent.class, StatementOfActionSent::provision))
        .contains(day("2026-06-12"));
  }

  @Test
  void a_refusal_names_the_day_where_it_is_another_than_that_of_the_act() {
    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .refuses(
            assess("2026-05-29", COMPLIED),
            LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING,
            Refused.lawOf(day("2026-05-01")));
  }

  private static Optional<LocalDate> assessedOn(String givenOn, String on) {
    var assessed = new Journey(COMMUNITY).then(OldLaw.given(givenOn)).then(findNotComplied(on));
    return lawOf(assessed, ComplianceAssessed.class, ComplianceAssessed::provision);
  }

  private static <E extends InterventionEvent> Optional<LocalDate> lawOf(
      Journey journey, Class<E> kind, Function<E, Provision> provision) {
    return journey
        .counting()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(provision)
        .findFirst()
        .orElseThrow()
        .lawOf();
  }
}
