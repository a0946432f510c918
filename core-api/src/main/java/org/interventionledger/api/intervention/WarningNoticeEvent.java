package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * A warning notice was given to the governing body.
   *
   * @param period the compliance period, with its arithmetic
   * @param window when ss.63, 64 and 66 may be used if it is not complied with
   */
  record WarningNoticeGiven(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate givenOn,
      Set<Ground> grounds,
      Set<LowStandardsLimb> lowStandardsLimbs,
      Narrative matters,
      List<Narrative> actionRequired,
      CompliancePeriod period,
      PowerWindow window,
      Set<Power> mindedTo,
      Optional<Narrative> mindedToOtherwise,
      List<Copy> copies,
      Narrative reasons,
      Narrative underAuthority,
      Provision provision)
      implements WarningNoticeEvent {
    public WarningNoticeGiven {
      grounds = Sorted.copyOf(grounds);
      lowStandardsLimbs = Sorted.copyOf(lowStandardsLimbs);
      actionRequired = List.copyOf(actionRequired);
      mindedTo = Sorted.copyOf(mindedTo);
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** The notice, or a copy of it, reached its recipient. */
  record ServiceOfNoticeRecorded(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      Recipient recipient,
      LocalDate servedOn,
      Delivery method,
      Narrative proof,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return servedOn;
    }
  }

  /** The authority decided whether the governing body had complied. */
  record ComplianceAssessed(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate assessedOn,
      ComplianceVerdict verdict,
      Narrative reasons,
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
      Provision provision)
      implements WarningNoticeEvent {
    public PowersProposed {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** A notice was withdrawn. */
  record WarningNoticeWithdrawn(
      Urn urn,
      AuthorityCode authority,
      String noticeId,
      LocalDate withdrawnOn,
      Narrative reasons,
      Provision provision)
      implements WarningNoticeEvent {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }
}
