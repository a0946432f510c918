package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentations;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentationsDecision;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.statute.NoticeLaw.Steps;

/** The warning notice of s.60 and what follows it. */
final class WarningNotices {

  private WarningNotices() {}

  static List<InterventionEvent> decide(
      WarningNoticeCommand command,
      LegalPosition position,
      Acting acting,
      Particulars school,
      Cited cited,
      Counting counting) {
    return List.of(
        switch (command) {
          case DraftWarningNotice draft -> NoticeDrafts.draft(draft, position, acting, school);
          case ReviseWarningNotice revise -> NoticeDrafts.revise(revise, position, acting);
          case ApproveWarningNotice approve -> NoticeDrafts.approve(approve, position, acting);
          case GiveWarningNotice give -> give(give, position, acting, school, cited, counting);
          case RecordRepresentations made -> Representations.make(made, position, acting);
          case RecordRepresentationsDecision decision ->
              Representations.decide(decision, position, acting, counting);
          case RecordServiceOfNotice served ->
              ServiceOfNotices.record(served, position, acting, school, cited);
          case AssessCompliance assess -> assess(assess, position, acting, cited);
          case ProposePowers propose -> propose(propose, position, acting);
          case WithdrawWarningNotice withdraw -> withdraw(withdraw, position, acting);
        });
  }

  private static WarningNoticeGiven give(
      GiveWarningNotice notice,
      LegalPosition position,
      Acting acting,
      Particulars school,
      Cited cited,
      Counting counting) {
    Eligibility.checkReach(school);
    var draft = NoticeDrafts.find(notice.noticeId(), position);
    var approved = NoticeRules.checkMayGive(draft, position, school, notice.givenOn());
    var text = approved.text();
    NoticeContents.check(text, notice.givenOn());
    var law = LawOfNotices.of(text.section(), notice.givenOn());
    NoticeContents.checkRecipients(law, notice, acting, school);
    var running = NoticePeriods.from(notice.givenOn(), text, law, counting);
    return new WarningNoticeGiven(
        notice.urn(),
        acting.officer().authority(),
        notice.noticeId(),
        notice.givenOn(),
        text,
        Optional.of(approved.approved().approval()),
        running.period(),
        running.counted(),
        running.window(),
        ServiceOfNotices.sent(notice.copies(), cited),
        notice.noAppointer(),
        approved.approved().underAuthority(),
        law.steps().given().asOn(notice.givenOn()));
  }

  private static ComplianceAssessed assess(
      AssessCompliance assess, LegalPosition position, Acting acting, Cited cited) {
    var notice = NoticeRules.find(assess.noticeId(), position);
    NoticeRules.checkMayAssess(notice, assess.assessedOn());
    return new ComplianceAssessed(
        assess.urn(),
        acting.officer().authority(),
        assess.noticeId(),
        assess.assessedOn(),
        assess.verdict(),
        assess.reasons(),
        Optional.of(cited.shown(assess.shownBy())),
        LawOfNotices.place(notice, assess.assessedOn(), Steps::failedToComply));
  }

  private static PowersProposed propose(
      ProposePowers propose, LegalPosition position, Acting acting) {
    var notice = NoticeRules.find(propose.noticeId(), position);
    NoticeRules.checkMayPropose(notice, propose.givenOn());
    var open = LawOfNotices.on(notice, propose.givenOn()).mindedTo();
    if (propose.powers().isEmpty()) {
      throw Eligibility.noPowerProposed(notice, open, propose.givenOn());
    }
    checkOpen(notice, propose.powers(), open);
    if (NoticeRules.proposed(notice).containsAll(propose.powers())) {
      throw NoticeRules.alreadyProposed(notice, propose.powers(), propose.givenOn());
    }
    Order.check(propose.effectiveFrom(), propose.givenOn(), "givenOn");
    checkWindow(notice, propose.powers(), propose.effectiveFrom());
    return new PowersProposed(
        propose.urn(),
        acting.officer().authority(),
        propose.noticeId(),
        propose.givenOn(),
        propose.powers(),
        propose.effectiveFrom(),
        propose.reasonable(),
        propose.underAuthority(),
        LawOfNotices.place(notice, propose.givenOn(), Steps::powersProposed),
        Approvals.of(propose, position, acting));
  }

  /** Under s.60A alone arrangements are never open: ss.60A(1) and 63(1). */
  private static void checkOpen(Notice notice, Set<Power> powers, Set<Power> open) {
    var others = powers.stream().filter(power -> !open.contains(power)).toList();
    if (!others.isEmpty()) {
      throw new Refused(
          LawRefusal.POWER_NOT_OPEN_UNDER_THIS_SECTION,
          text("section", notice.given().text().section().provision().place()),
          terms("powers", others),
          terms("open", open));
    }
  }

  /** A power that lapses is not proposed for a day on which it will have lapsed. */
  private static void checkWindow(Notice notice, Set<Power> powers, LocalDate effectiveFrom) {
    var window = notice.given().window();
    var lapsed = powers.stream().filter(window.powers()::contains).toList();
    if (!lapsed.isEmpty() && effectiveFrom.isAfter(window.lastDay())) {
      throw new Refused(
          LawRefusal.POWER_WINDOW_CLOSED,
          date("effectiveFrom", effectiveFrom),
          date("opensOn", window.opensOn()),
          date("lastDay", window.lastDay()),
          terms("powers", lapsed));
    }
  }

  private static WarningNoticeWithdrawn withdraw(
      WithdrawWarningNotice withdraw, LegalPosition position, Acting acting) {
    var notice = NoticeRules.find(withdraw.noticeId(), position);
    NoticeRules.checkMayWithdraw(notice, withdraw.withdrawnOn());
    return new WarningNoticeWithdrawn(
        withdraw.urn(),
        acting.officer().authority(),
        withdraw.noticeId(),
        withdraw.withdrawnOn(),
        withdraw.reasons(),
        LawOfNotices.place(notice, withdraw.withdrawnOn()),
        Approvals.of(withdraw, position, acting));
  }
}
