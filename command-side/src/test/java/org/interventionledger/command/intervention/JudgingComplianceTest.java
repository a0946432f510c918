package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class JudgingComplianceTest {

  private final GiveWarningNotice notice = giveNotice("2026-05-01", "2026-05-29");

  @Test
  void compliance_is_not_judged_the_day_before_the_period_ends() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            findNotComplied("2026-05-28"),
            LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING,
            number("daysLeft", 2));
  }

  @Test
  void compliance_is_not_judged_on_the_last_day() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            findNotComplied("2026-05-29"),
            LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING,
            date("endsOn", day("2026-05-29")),
            number("daysLeft", 1),
            date("from", day("2026-05-30")));
  }

  @Test
  void compliance_is_judged_from_the_day_after() {
    var assess = findNotComplied("2026-05-30");

    Desk.of(COMMUNITY)
        .after(notice)
        .records(
            assess,
            new ComplianceAssessed(
                URN,
                NORTHMOOR,
                NOTICE,
                day("2026-05-30"),
                assess.verdict(),
                assess.reasons(),
                Optional.of(new Shown(List.of(), assess.shownBy().note())),
                Provision.eia("s.60(1)(c)").asOn(day("2026-05-01"))));
  }

  @Test
  void compliance_is_judged_once() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .refuses(
            assess("2026-05-31", COMPLIED),
            LawRefusal.COMPLIANCE_ALREADY_ASSESSED,
            date("assessedOn", day("2026-05-30")));
  }

  @Test
  void compliance_with_a_withdrawn_notice_is_not_judged() {
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-20"))
        .refuses(findNotComplied("2026-05-30"), LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
  }
}
