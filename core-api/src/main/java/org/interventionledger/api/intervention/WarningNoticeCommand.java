package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** The warning notice of EIA 2006, s.60. It is known by a UUID. */
public sealed interface WarningNoticeCommand extends InterventionCommand {

  String noticeId();

  /**
   * Give a warning notice to the governing body.
   *
   * @param lowStandardsLimbs by what standards are low, where that is the ground: s.60(3)
   * @param matters the matters on which the conclusion rests: s.60(4)(a)
   * @param actionRequired what the governing body must do, in order: s.60(4)(b)
   * @param complyBy last day of the compliance period: s.60(4)(c)
   * @param mindedTo the powers the authority is minded to use on failure: s.60(4)(d)
   * @param mindedToOtherwise other action it is minded to take: s.60(4)(d)
   * @param copies the notice and its copies, all on the day it is given: s.60(6), (6A)
   * @param underAuthority the officer's authority for it
   */
  record GiveWarningNotice(
      Urn urn,
      String noticeId,
      LocalDate givenOn,
      Set<Ground> grounds,
      Set<LowStandardsLimb> lowStandardsLimbs,
      Narrative matters,
      List<Narrative> actionRequired,
      LocalDate complyBy,
      Set<Power> mindedTo,
      Optional<Narrative> mindedToOtherwise,
      List<Copy> copies,
      Narrative reasons,
      Narrative underAuthority)
      implements WarningNoticeCommand {
    public GiveWarningNotice {
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

  /**
   * Record that the notice or a copy reached its recipient.
   *
   * @param proof what shows it, such as a signed receipt
   */
  record RecordServiceOfNotice(
      Urn urn,
      String noticeId,
      Recipient recipient,
      LocalDate servedOn,
      Delivery method,
      Narrative proof)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return servedOn;
    }
  }

  /** Say whether the governing body complied to the authority's satisfaction: s.60(1)(c). */
  record AssessCompliance(
      Urn urn, String noticeId, LocalDate assessedOn, ComplianceVerdict verdict, Narrative reasons)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return assessedOn;
    }
  }

  /**
   * Give reasonable notice in writing that the authority proposes to use its powers: s.60(1)(d).
   *
   * @param effectiveFrom the day from which the authority proposes to use them
   * @param reasonable why that is reasonable notice; the Act gives no number of days
   */
  record ProposePowers(
      Urn urn,
      String noticeId,
      LocalDate givenOn,
      Set<Power> powers,
      LocalDate effectiveFrom,
      Narrative reasonable,
      Narrative underAuthority)
      implements WarningNoticeCommand {
    public ProposePowers {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** Withdraw a notice. */
  record WithdrawWarningNotice(Urn urn, String noticeId, LocalDate withdrawnOn, Narrative reasons)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }
}
