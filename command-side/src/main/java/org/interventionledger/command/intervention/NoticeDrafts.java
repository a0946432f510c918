package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;

/** A warning notice before it is given: two people, and a text that is locked in between. */
final class NoticeDrafts {

  private NoticeDrafts() {}

  static Draft find(String noticeId, LegalPosition position) {
    return position
        .drafts()
        .find(noticeId)
        .orElseThrow(
            () -> new Refused(RecordRefusal.NO_DRAFT_OF_THIS_NOTICE, text("id", noticeId)));
  }

  static void checkMayDraft(Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    LawOfNotices.of(NoticeSection.SECTION_60, on);
  }

  static void checkMayRevise(Draft draft, LocalDate on) {
    switch (draft) {
      case Draft.Open(_, _, var latest) -> Order.check(on, latest);
      case Draft.Approved(_, _, var approved) -> Order.check(on, approved);
      case Draft.Given(_, _, var given) ->
          throw new Refused(RecordRefusal.NOTICE_ALREADY_GIVEN, date("givenOn", given.givenOn()));
    }
  }

  /** It is drafted, and its text has not been approved yet. */
  static void checkMayApprove(Draft draft, LocalDate on) {
    checkMayRevise(draft, on);
    if (draft instanceof Draft.Approved(_, _, var approved)) {
      throw new Refused(
          RecordRefusal.DRAFT_ALREADY_APPROVED,
          date("approvedOn", approved.approvedOn()),
          text("sha256", approved.approval().textSha256()));
    }
  }

  static WarningNoticeDrafted draft(
      DraftWarningNotice draft, LegalPosition position, Acting acting, Particulars school) {
    checkMayDraft(school, draft.draftedOn());
    if (position.drafts().find(draft.noticeId()).isPresent()
        || position.notices().find(draft.noticeId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", draft.noticeId()));
    }
    LawOfNotices.of(draft.text().section(), draft.draftedOn());
    return new WarningNoticeDrafted(
        draft.urn(),
        acting.officer().authority(),
        draft.noticeId(),
        draft.draftedOn(),
        draft.text(),
        acting.officer().id(),
        draft.text().section().provision().asOn(draft.draftedOn()));
  }

  static WarningNoticeRevised revise(
      ReviseWarningNotice revise, LegalPosition position, Acting acting) {
    var draft = find(revise.noticeId(), position);
    checkMayRevise(draft, revise.revisedOn());
    LawOfNotices.of(revise.text().section(), revise.revisedOn());
    if (draft.text().equals(revise.text())) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, date("happenedOn", revise.revisedOn()));
    }
    return new WarningNoticeRevised(
        revise.urn(),
        acting.officer().authority(),
        revise.noticeId(),
        revise.revisedOn(),
        revise.text(),
        acting.officer().id(),
        revise.text().section().provision().asOn(revise.revisedOn()));
  }

  /**
   * Whoever approves it is told of what is missing: every part that the law of the day demands is
   * there.
   */
  static WarningNoticeApproved approve(
      ApproveWarningNotice approve, LegalPosition position, Acting acting) {
    var draft = find(approve.noticeId(), position);
    checkMayApprove(draft, approve.approvedOn());
    NoticeContents.check(draft.text(), approve.approvedOn());
    var officer = acting.officer();
    if (draft instanceof Draft.Open(_, var writers, _) && writers.contains(officer.id())) {
      throw new Refused(
          RecordRefusal.NOBODY_APPROVES_THEIR_OWN_NOTICE,
          text("officer", officer.name()),
          text("writers", String.join(", ", writers)));
    }
    return new WarningNoticeApproved(
        approve.urn(),
        officer.authority(),
        approve.noticeId(),
        approve.approvedOn(),
        new Approval(officer.id(), approve.approvedOn(), draft.text().sha256()),
        approve.underAuthority(),
        draft.text().section().provision().asOn(approve.approvedOn()));
  }

  /** The approved draft that is to be given. */
  static Draft.Approved approved(Draft draft) {
    return switch (draft) {
      case Draft.Approved approved -> approved;
      case Draft.Open(_, _, var latest) ->
          throw new Refused(RecordRefusal.NOT_YET_APPROVED, date("since", latest.happenedOn()));
      case Draft.Given(_, _, var given) ->
          throw new Refused(RecordRefusal.NOTICE_ALREADY_GIVEN, date("givenOn", given.givenOn()));
    };
  }
}
