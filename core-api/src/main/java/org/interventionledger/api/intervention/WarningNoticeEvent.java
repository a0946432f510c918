package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** What happened about a warning notice. */
public sealed interface WarningNoticeEvent extends InterventionEvent {

  String noticeId();

  /** The provision it rests on. */
  Provision provision();

  /**
   * A warning notice was drafted.
   *
   * @param draftedBy the sign-in name of who drafted it
   */
  record WarningNoticeDrafted(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate draftedOn,
      NoticeText text,
      String draftedBy,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return draftedOn;
    }
  }

  /**
   * The text of a draft was revised. An approval of the text before it falls away.
   *
   * @param revisedBy the sign-in name of who revised it
   */
  record WarningNoticeRevised(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate revisedOn,
      NoticeText text,
      String revisedBy,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return revisedOn;
    }
  }

  /** The text of a draft was approved by somebody who had not written it, and is locked. */
  record WarningNoticeApproved(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate approvedOn,
      Approval approval,
      Narrative underAuthority,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return approvedOn;
    }
  }

  /**
   * A warning notice was given to the governing body, in the words that were approved. Until its
   * second revision it held its text part by part, and no approval.
   *
   * @param approval empty for a notice given before the ledger kept drafts
   * @param period the compliance period; before 18 April 2016 the initial period
   * @param counted its arithmetic in working days, where the law counts so
   * @param window when ss.63, 64 and 66 may be used if it is not complied with
   * @param noAppointer why nobody appoints foundation governors, where that was said
   */
  @Revision("3")
  record WarningNoticeGiven(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate givenOn,
      NoticeText text,
      Optional<Approval> approval,
      CompliancePeriod period,
      Optional<CountedPeriod> counted,
      PowerWindow window,
      List<NoticeCopy> copies,
      Optional<Narrative> noAppointer,
      Narrative underAuthority,
      Provision provision)
      implements WarningNoticeEvent {
    public WarningNoticeGiven {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** The governing body made representations against a notice, within its initial period. */
  record RepresentationsMade(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate madeOn,
      LocalDate receivedOn,
      RepresentationsTo to,
      Narrative representations,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return madeOn;
    }
  }

  /**
   * It was decided whether a notice against which representations were made is confirmed.
   *
   * @param confirmed the periods that follow; empty where the notice was not confirmed
   */
  record RepresentationsDecided(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate decidedOn,
      RepresentationsTo by,
      RepresentationsDecision decision,
      Optional<ConfirmedPeriods> confirmed,
      Narrative reasons,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return decidedOn;
    }
  }

  /**
   * The notice, or a copy of it, reached its recipient.
   *
   * @param timeOfDay empty where it was not asked for yet
   * @param posted when it was posted, and the judgement on its service
   * @param shown what proves it
   * @param apart that it was not served at the same time as the notice, where it was not
   */
  @Revision("2")
  record ServiceOfNoticeRecorded(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      Recipient recipient,
      LocalDate servedOn,
      Optional<LocalTime> timeOfDay,
      Delivery method,
      Optional<Posting> posted,
      Shown shown,
      Optional<ServedApart> apart,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return servedOn;
    }
  }

  /**
   * The authority decided whether the governing body had complied.
   *
   * @param shown what shows it; empty where that was not asked yet
   */
  @Revision("2")
  record ComplianceAssessed(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate assessedOn,
      ComplianceVerdict verdict,
      Narrative reasons,
      Optional<Shown> shown,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return assessedOn;
    }
  }

  /**
   * The authority gave notice in writing that it proposes to use its powers. With it the school is
   * eligible for intervention under s.60.
   *
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record PowersProposed(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate givenOn,
      Set<Power> powers,
      LocalDate effectiveFrom,
      Narrative reasonable,
      Narrative underAuthority,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements WarningNoticeEvent {
    public PowersProposed {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** A notice was withdrawn, in the text that was approved where the ledger kept that. */
  record WarningNoticeWithdrawn(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate withdrawnOn,
      Narrative reasons,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }
}
