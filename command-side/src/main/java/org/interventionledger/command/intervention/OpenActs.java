package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.board.BoardOnDay;
import org.interventionledger.command.calendar.Counting;

/**
 * Which acts may be done on a day, by the same checks by which they are decided. An act about
 * something, such as a notice, is open once for each of which it may be done; it is barred when
 * there is none of which it may, with what stands in its way for the latest.
 */
final class OpenActs {

  private final CaseFile file;
  private final LegalPosition position;
  private final Particulars school;
  private final LocalDate on;
  private final List<BoardOnDay> boards;
  private final Counting counting;
  private final List<OpenAct> open = new ArrayList<>();
  private final List<BarredAct> barred = new ArrayList<>();

  OpenActs(
      CaseFile file,
      LegalPosition position,
      Particulars school,
      LocalDate on,
      List<BoardOnDay> boards,
      Counting counting) {
    this.file = file;
    this.position = position;
    this.school = school;
    this.on = on;
    this.boards = List.copyOf(boards);
    this.counting = counting;
  }

  CaseFile file() {
    return file;
  }

  /** Those open and those barred. */
  record Judged(List<OpenAct> open, List<BarredAct> barred) {}

  /** Those of the classes of entry given. */
  Judged judged(Set<Readership> readable) {
    judgeAll();
    open.removeIf(act -> !readable.contains(ActReadership.of(act.act())));
    barred.removeIf(act -> !isFor(readable, act));
    new OpenStatementActs(this, school, on).judgeRecalculations(readable, counting);
    return new Judged(List.copyOf(open), List.copyOf(barred));
  }

  private static boolean isFor(Set<Readership> readable, BarredAct act) {
    return readable.contains(ActReadership.of(act.act()))
        && ActReadership.of(act.why().refusal()).map(readable::contains).orElse(true);
  }

  private void judgeAll() {
    judge(Act.RECORD_INSPECTION_OUTCOME, () -> {});
    judgeEach(
        Act.SET_ASIDE_OUTCOME,
        LeftOutcomes.of(file).waiting().stream()
            .map(left -> about(left.outcome().outcomeId(), left)),
        _ -> {});
    judge(Act.SEND_PRE_WARNING_NOTICE, () -> PreWarnings.checkMaySend(position));
    judgeEach(
        Act.RECORD_PRE_WARNING_RESPONSE,
        position.preWarnings().all().map(sent -> about(sent.sent().preWarningId(), sent)),
        PreWarnings::checkMayRecordResponse);
    judge(
        Act.DRAFT_WARNING_NOTICE,
        () -> NoticeTerms.drafting(on),
        () -> NoticeDrafts.checkMayDraft(school, on));
    judgeDrafts(Act.REVISE_WARNING_NOTICE, draft -> NoticeDrafts.checkMayRevise(draft, on));
    judgeDrafts(Act.APPROVE_WARNING_NOTICE, draft -> NoticeDrafts.checkMayApprove(draft, on));
    judgeGiving();
    judgeNotices(Act.RECORD_REPRESENTATIONS, notice -> Representations.checkMayMake(notice, on));
    judgeNotices(
        Act.RECORD_REPRESENTATIONS_DECISION, notice -> Representations.checkMayDecide(notice, on));
    judgeNotices(Act.RECORD_SERVICE_OF_NOTICE, notice -> NoticeRules.checkNotWithdrawn(notice, on));
    judgeNotices(Act.ASSESS_COMPLIANCE, notice -> NoticeRules.checkMayAssess(notice, on));
    judgeNotices(Act.PROPOSE_POWERS, notice -> NoticeRules.checkMayPropose(notice, on));
    judgeNotices(Act.WITHDRAW_WARNING_NOTICE, notice -> NoticeRules.checkMayWithdraw(notice, on));
    new OpenPowers(this, position, school, on).judgeAll();
    judge(
        Act.RECORD_INTERIM_BOARD_CONSULTATION,
        () -> BoardRules.checkMayConsult(position, school, on));
    judge(Act.APPLY_FOR_INTERIM_BOARD, () -> BoardRules.checkMayApply(position, school, on));
    judge(
        Act.RECORD_CONSENT_DECISION, () -> BoardRules.checkMayRecordDecision(position, school, on));
    judge(Act.ESTABLISH_INTERIM_BOARD, () -> BoardRules.checkMayEstablish(position, school, on));
    new OpenBoardActs(this, boards).judgeAll();
    judge(Act.REFER_TO_REGIONAL_DIRECTOR, () -> Referrals.checkMayRefer(position, school, on));
    judgeReferrals(Act.RECORD_REFERRAL_ACKNOWLEDGEMENT, Referrals::checkMayAcknowledge);
    judgeReferrals(Act.RECORD_REFERRAL_OUTCOME, Referrals::checkMayClose);
    judge(Act.AGREE_MONITORING, () -> position.approaches().checkMayAgree(school));
    judge(Act.END_MONITORING, () -> position.approaches().checkMayEnd());
    judge(Act.REQUEST_INSPECTION, () -> position.approaches().checkMayRequest());
    judge(Act.RECORD_INSPECTION_ANSWER, () -> position.approaches().checkMayAnswer());
    judge(Act.RECORD_PRECONDITION, () -> {});
    new OpenStateActs(this, position, school, on).judgeAll();
    new OpenStatementActs(this, school, on).judgeAll();
    new OpenInformationActs(this, on).judgeAll();
    if (!file.journal().counting().isEmpty()) {
      open.add(new OpenAct(Act.CORRECT_ENTRY, Optional.empty(), Optional.empty()));
    }
  }

  /** One that was drafted, or any at all: it is barred where there is nothing to give. */
  private void judgeGiving() {
    var drafts = notGiven().toList();
    if (drafts.isEmpty()) {
      judge(
          Act.GIVE_WARNING_NOTICE,
          () -> {
            NoticeRules.checkMayGive(NoticeSection.SECTION_60, position, school, on);
            throw new Refused(RecordRefusal.NOTHING_DRAFTED);
          });
    }
    judgeDrafts(
        Act.GIVE_WARNING_NOTICE, draft -> NoticeRules.checkMayGive(draft, position, school, on));
  }

  private void judgeDrafts(Act act, Consumer<Draft> check) {
    judgeEach(
        act,
        notGiven().map(draft -> about(draft.noticeId(), draft)),
        check,
        draft -> NoticeTerms.provision(act, draft, on));
  }

  private Stream<Draft> notGiven() {
    return position.drafts().all().filter(draft -> !(draft instanceof Draft.Given));
  }

  private void judgeNotices(Act act, Consumer<Notice> check) {
    judgeEach(
        act,
        position.notices().all().map(notice -> about(notice.given().noticeId(), notice)),
        check,
        notice -> NoticeTerms.provision(act, notice, on));
  }

  private void judgeReferrals(Act act, Consumer<Referral> check) {
    judgeEach(
        act,
        position
            .referrals()
            .all()
            .map(referral -> about(referral.referred().referralId(), referral)),
        check);
  }

  void judge(Act act, Runnable check) {
    judge(act, () -> ActTerms.provision(act), check);
  }

  private void judge(Act act, Supplier<Optional<Provision>> provision, Runnable check) {
    whatBars(act, act, Optional.empty(), check)
        .ifPresentOrElse(
            why -> barred.add(new BarredAct(act, why)),
            () -> open.add(new OpenAct(act, Optional.empty(), provision.get())));
  }

  <M> void judgeEach(Act act, Stream<About<M>> matters, Consumer<M> check) {
    judgeEach(act, matters, check, _ -> ActTerms.provision(act));
  }

  <M> void judgeEach(
      Act act,
      Stream<About<M>> matters,
      Consumer<M> check,
      Function<M, Optional<Provision>> provision) {
    judgeEach(act, matters, check, provision, _ -> act);
  }

  /**
   * @param atSchool the act that a closed school, or one that became an academy, may stand in the
   *     way of
   */
  <M> void judgeEach(
      Act act,
      Stream<About<M>> matters,
      Consumer<M> check,
      Function<M, Optional<Provision>> provision,
      Function<M, Act> atSchool) {
    var opened = open.size();
    Optional<Refused.Details> latest = Optional.empty();
    for (var about : matters.toList()) {
      latest =
          whatBars(
              act,
              atSchool.apply(about.matter()),
              Optional.of(about.id()),
              () -> check.accept(about.matter()));
      if (latest.isEmpty()) {
        open.add(new OpenAct(act, Optional.of(about.id()), provision.apply(about.matter())));
      }
    }
    if (open.size() == opened) {
      latest.ifPresent(why -> barred.add(new BarredAct(act, why)));
    }
  }

  private Optional<Refused.Details> whatBars(
      Act act, Act atSchool, Optional<String> matter, Runnable check) {
    try {
      Conversions.check(atSchool, position, on);
      Acts.checkMayBeOpen(atSchool, on, school);
      check.run();
      PreparedAct.of(act, matter, on).ifPresent(it -> Preconditions.check(it, position));
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.details());
    }
  }

  static <M> About<M> about(String id, M matter) {
    return new About<>(id, matter);
  }
}
