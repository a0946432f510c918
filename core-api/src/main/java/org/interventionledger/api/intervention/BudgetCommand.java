package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * Suspension of a governing body's right to a delegated budget: EIA 2006, s.66, and, whether or not
 * the school is eligible for intervention, SSFA 1998, Sch 15 para 1. A suspension is known by a
 * UUID.
 */
public sealed interface BudgetCommand extends PowerCommand {

  String suspensionId();

  /**
   * Suspend the right of a school that is eligible for intervention, by written notice.
   *
   * @param noticeGivenOn the day on which the notice was sent, and its copy to the head teacher
   *     with it
   * @param receivedOn the day on which the governing body received it; the suspension takes effect
   *     then
   * @param delegation by what the school has a delegated budget; needed where its kind leaves that
   *     open
   * @param reviewOn when the suspension is to be reviewed, in the officer's judgement
   */
  record SuspendDelegatedBudget(
      Urn urn,
      String suspensionId,
      LocalDate noticeGivenOn,
      LocalDate receivedOn,
      List<Copy> copies,
      Optional<Narrative> delegation,
      LocalDate reviewOn,
      Narrative reasons,
      Narrative underAuthority)
      implements BudgetCommand {
    public SuspendDelegatedBudget {
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return receivedOn;
    }
  }

  /**
   * Give notice of a suspension that does not rest on eligibility for intervention.
   *
   * @param takesEffectOn the day on which the suspension begins
   * @param emergencies what makes it necessary to give less than a month's notice, where it does
   * @param necessity why less is necessary
   */
  record GiveNoticeOfSuspension(
      Urn urn,
      String suspensionId,
      LocalDate givenOn,
      LocalDate takesEffectOn,
      Set<SuspensionGround> grounds,
      Narrative particulars,
      Set<SuspensionEmergency> emergencies,
      Optional<Narrative> necessity,
      List<Copy> copies,
      Optional<Narrative> delegation,
      LocalDate reviewOn,
      Narrative underAuthority)
      implements BudgetCommand {
    public GiveNoticeOfSuspension {
      grounds = Sorted.copyOf(grounds);
      emergencies = Sorted.copyOf(emergencies);
      copies = List.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * Record that a suspension was reviewed and goes on.
   *
   * @param representations what the governing body and the head teacher said, if they did
   */
  record ReviewBudgetSuspension(
      Urn urn,
      String suspensionId,
      LocalDate reviewedOn,
      Optional<Narrative> representations,
      Narrative findings,
      LocalDate nextReviewOn)
      implements BudgetCommand {
    @Override
    public LocalDate happenedOn() {
      return reviewedOn;
    }
  }

  /**
   * Revoke a suspension.
   *
   * @param takesEffectOn the first day on which the right is no longer suspended
   */
  record RevokeBudgetSuspension(
      Urn urn,
      String suspensionId,
      LocalDate revokedOn,
      LocalDate takesEffectOn,
      Narrative reasons,
      Narrative underAuthority)
      implements BudgetCommand {
    @Override
    public LocalDate happenedOn() {
      return revokedOn;
    }
  }
}
