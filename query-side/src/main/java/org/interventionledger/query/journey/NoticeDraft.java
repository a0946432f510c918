package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;

/**
 * A warning notice from its first draft until it is given.
 *
 * @param since the day from which it has stood so
 */
public record NoticeDraft(
    String id,
    NoticeText text,
    Optional<WarningNoticeApproved> approved,
    LocalDate since,
    boolean given) {

  static Matters<NoticeDraft> on(Matters<NoticeDraft> drafts, WarningNoticeEvent event) {
    return switch (event) {
      case WarningNoticeDrafted drafted ->
          drafts.with(
              new NoticeDraft(
                  drafted.noticeId(),
                  drafted.text(),
                  Optional.empty(),
                  drafted.draftedOn(),
                  false));
      case WarningNoticeRevised revised ->
          drafts.carriedOn(
              draft -> draft.id.equals(revised.noticeId()),
              draft ->
                  new NoticeDraft(
                      draft.id, revised.text(), Optional.empty(), revised.revisedOn(), false));
      case WarningNoticeApproved approved ->
          drafts.carriedOn(
              draft -> draft.id.equals(approved.noticeId()),
              draft ->
                  new NoticeDraft(
                      draft.id, draft.text, Optional.of(approved), approved.approvedOn(), false));
      case WarningNoticeGiven given ->
          drafts.carriedOn(
              draft -> draft.id.equals(given.noticeId()),
              draft ->
                  new NoticeDraft(draft.id, draft.text, draft.approved, given.givenOn(), true));
      case RepresentationsMade _,
          RepresentationsDecided _,
          ServiceOfNoticeRecorded _,
          ComplianceAssessed _,
          PowersProposed _,
          WarningNoticeWithdrawn _ ->
          drafts;
    };
  }
}
