package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** What happened about a governing body's right to a delegated budget. */
public sealed interface BudgetEvent extends PowerEvent {

  String suspensionId();

  /**
   * The right was suspended at a school that is eligible for intervention, with the receipt of the
   * notice.
   *
   * @param gateway what made the school eligible
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record DelegatedBudgetSuspended(
      Urn urn,
      AuthorityCode authority,
      String suspensionId,
      LocalDate noticeGivenOn,
      LocalDate receivedOn,
      List<Copy> copies,
      Optional<Narrative> delegation,
      LocalDate reviewOn,
      Narrative reasons,
      Narrative underAuthority,
      Provision gateway,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements BudgetEvent {
    public DelegatedBudgetSuspended {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /**
   * Notice was given of a suspension under SSFA 1998, Sch 15.
   *
   * @param earliest the first day on which it could begin with a whole month's notice
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record NoticeOfSuspensionGiven(
      Urn urn,
      AuthorityCode authority,
      String suspensionId,
      LocalDate givenOn,
      LocalDate takesEffectOn,
      LocalDate earliest,
      Set<SuspensionGround> grounds,
      Narrative particulars,
      Set<SuspensionEmergency> emergencies,
      Optional<Narrative> necessity,
      List<Copy> copies,
      Optional<Narrative> delegation,
      LocalDate reviewOn,
      Narrative underAuthority,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements BudgetEvent {
    public NoticeOfSuspensionGiven {
      grounds = Sorted.copyOf(grounds);
      emergencies = Sorted.copyOf(emergencies);
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** A suspension was reviewed and goes on. */
  record BudgetSuspensionReviewed(
      Urn urn,
      AuthorityCode authority,
      String suspensionId,
      LocalDate reviewedOn,
      Optional<Narrative> representations,
      Narrative findings,
      LocalDate nextReviewOn,
      Provision provision)
      implements BudgetEvent {
    @Override
    public LocalDate happenedOn() {
      return reviewedOn;
    }
  }

  /**
   * A suspension was revoked.
   *
   * @param approval of the text that it gives; empty in entries from before the ledger kept it
   */
  record BudgetSuspensionRevoked(
      Urn urn,
      AuthorityCode authority,
      String suspensionId,
      LocalDate revokedOn,
      LocalDate takesEffectOn,
      Narrative reasons,
      Narrative underAuthority,
      Provision provision,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Approval> approval)
      implements BudgetEvent {
    @Override
    public LocalDate happenedOn() {
      return revokedOn;
    }
  }
}
