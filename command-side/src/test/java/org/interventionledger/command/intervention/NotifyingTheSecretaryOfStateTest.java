package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.endGovernor;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.intention;
import static org.interventionledger.command.intervention.StateDrafts.release;

import java.util.List;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class NotifyingTheSecretaryOfStateTest {

  private final Desk inCategory =
      Desk.of(COMMUNITY).after(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES));

  @Test
  void is_for_the_powers_of_sections_63_64_and_66() {
    Desk.of(COMMUNITY)
        .accepts(
            tellSecretaryOfState(
                "2026-05-01",
                ENTER_INTO_ARRANGEMENTS,
                ADDITIONAL_GOVERNORS,
                SUSPEND_DELEGATED_BUDGET));
    Desk.of(COMMUNITY)
        .refuses(
            tellSecretaryOfState("2026-05-01"),
            LawRefusal.NO_POWER_TO_NOTIFY,
            terms(
                "powers",
                List.of(ENTER_INTO_ARRANGEMENTS, ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET)));
    Desk.of(COMMUNITY)
        .refuses(
            tellSecretaryOfState("2026-05-01", INTERIM_EXECUTIVE_BOARD, ADDITIONAL_GOVERNORS),
            LawRefusal.POWER_NEEDS_CONSENT_INSTEAD);
    Desk.of(ACADEMY)
        .refuses(
            tellSecretaryOfState("2026-05-01", ADDITIONAL_GOVERNORS),
            LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void has_been_a_duty_since_18_april_2016() {
    Desk.of(COMMUNITY)
        .refuses(
            tellSecretaryOfState("2016-04-17", ADDITIONAL_GOVERNORS),
            LawRefusal.NOTIFICATION_NOT_YET_LAW,
            date("since", day("2016-04-18")));
    Desk.of(COMMUNITY).accepts(tellSecretaryOfState("2016-04-18", ADDITIONAL_GOVERNORS));
    Desk.of(COMMUNITY).accepts(tellSecretaryOfState("2016-04-19", ADDITIONAL_GOVERNORS));
  }

  @Test
  void comes_before_the_use_of_the_very_power() {
    inCategory.refuses(
        appoint("2026-05-12", "Ada Byrne"),
        LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED,
        term("power", ADDITIONAL_GOVERNORS));
    inCategory
        .after(tellSecretaryOfState("2026-05-11", ENTER_INTO_ARRANGEMENTS))
        .refuses(appoint("2026-05-12", "Ada Byrne"), LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED);

    var notified =
        inCategory
            .after(tellSecretaryOfState("2026-05-12", ADDITIONAL_GOVERNORS))
            .recordedOn("2026-05-14");
    notified.refuses(appoint("2026-05-11", "Ada Byrne"), RecordRefusal.OUT_OF_ORDER);
    notified.accepts(appoint("2026-05-12", "Ada Byrne"));
    notified.accepts(appoint("2026-05-13", "Ada Byrne"));
  }

  @Test
  void of_a_suspension_comes_before_its_notice_and_not_only_before_its_receipt() {
    var notified =
        inCategory
            .after(tellSecretaryOfState("2026-05-12", SUSPEND_DELEGATED_BUDGET))
            .recordedOn("2026-05-20");

    notified.refuses(suspend("2026-05-11", "2026-05-13"), RecordRefusal.OUT_OF_ORDER);
    notified.accepts(suspend("2026-05-12", "2026-05-13"));
  }

  @Test
  void is_used_up_by_the_use() {
    var used =
        inCategory.after(
            tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS),
            appoint("2026-05-12", "Ada Byrne"),
            endGovernor("2026-05-20", "Ada Byrne"));
    var another = appoint("2026-05-25", "Kit Marsh");

    used.refuses(another, LawRefusal.SECRETARY_OF_STATE_NOT_NOTIFIED);
  }

  @Test
  void is_recorded_once() {
    inCategory
        .after(tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS))
        .refuses(
            tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS),
            RecordRefusal.NOTHING_CHANGED);
  }

  @Test
  void is_not_struck_out_while_a_use_rests_on_it() {
    var notified = inCategory.after(tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS));

    notified.accepts(strikeOut(1, "2026-05-20"));
    notified
        .after(appoint("2026-05-12", "Ada Byrne"))
        .refuses(strikeOut(1, "2026-05-20"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void does_not_help_while_the_authoritys_powers_are_frozen() {
    var frozen =
        inCategory
            .after(
                tellSecretaryOfState("2026-05-04", ADDITIONAL_GOVERNORS),
                intention("2026-05-05", SecretaryOfStatePower.APPOINT_GOVERNORS))
            .recordedOn("2026-05-20");

    frozen.accepts(appoint("2026-05-04", "Ada Byrne"));
    frozen.refuses(appoint("2026-05-05", "Ada Byrne"), LawRefusal.POWERS_FROZEN);
    frozen.refuses(appoint("2026-05-06", "Ada Byrne"), LawRefusal.POWERS_FROZEN);
    frozen.after(release("2026-05-12")).accepts(appoint("2026-05-12", "Ada Byrne"));
    frozen
        .after(release("2026-05-12"), appoint("2026-05-12", "Ada Byrne"))
        .recordedOn("2026-05-25")
        .refuses(strikeOut(3, "2026-05-25"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }
}
