package org.interventionledger.query.journey;

import static org.interventionledger.api.school.UseOfPower.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.school.UseOfPower.ARRANGEMENTS;
import static org.interventionledger.api.school.UseOfPower.BUDGET_SUSPENSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.PowerEvent.SecretaryOfStateNotified;
import org.interventionledger.api.school.UseOfPower;
import org.interventionledger.api.terms.PersonName;

/**
 * What a power was used for, and where that has come to.
 *
 * @param by the entry by which it was used
 * @param since the day it took effect or is to take effect
 * @param reviewOn when a suspension is next to be reviewed
 * @param overFrom the first day on which it is over, where an entry says so
 * @param governors those not yet recorded as having left
 */
public record PowerUse(
    UseOfPower use,
    String id,
    PowerEvent by,
    LocalDate since,
    Optional<LocalDate> reviewOn,
    Optional<LocalDate> overFrom,
    List<AdditionalGovernor> governors) {

  public PowerUse {
    governors = List.copyOf(governors);
  }

  static Matters<PowerUse> on(Matters<PowerUse> uses, PowerEvent event) {
    return switch (event) {
      case SecretaryOfStateNotified _,
          ArrangementsConsultationRecorded _,
          FoundationGovernorsMatched _,
          // The start of the board has said so already.
          PowersEndedByBoard _ ->
          uses;
      case ArrangementsRequired it ->
          uses.with(
              begun(ARRANGEMENTS, it.arrangementsId(), it, it.requiredOn(), Optional.empty()));
      case ArrangementsEnded it -> over(uses, it.arrangementsId(), it.endedOn().plusDays(1));
      case AdditionalGovernorsAppointed it -> uses.with(appointed(it));
      case AdditionalGovernorEnded it -> left(uses, it);
      case DelegatedBudgetSuspended it ->
          uses.with(
              begun(
                  BUDGET_SUSPENSION,
                  it.suspensionId(),
                  it,
                  it.receivedOn(),
                  Optional.of(it.reviewOn())));
      case NoticeOfSuspensionGiven it ->
          uses.with(
              begun(
                  BUDGET_SUSPENSION,
                  it.suspensionId(),
                  it,
                  it.takesEffectOn(),
                  Optional.of(it.reviewOn())));
      case BudgetSuspensionReviewed it ->
          uses.carriedOn(
              use -> use.id.equals(it.suspensionId()), use -> use.reviewed(it.nextReviewOn()));
      case BudgetSuspensionRevoked it -> over(uses, it.suspensionId(), it.takesEffectOn());
    };
  }

  /**
   * With a board's start, additional governors vacate office and suspensions end: Sch. 6, paras 3
   * and 12.
   */
  static Matters<PowerUse> on(Matters<PowerUse> uses, InterimBoardEstablished board) {
    return uses.carriedOn(
        use -> use.use != ARRANGEMENTS, use -> use.overAtLatestFrom(board.constitutedFrom()));
  }

  /** The same of those that were made before the board's start, though after its establishment. */
  static Matters<PowerUse> endedBy(Matters<PowerUse> uses, LocalDate start) {
    return uses.carriedOn(
        use -> use.use != ARRANGEMENTS && use.by.happenedOn().isBefore(start),
        use -> use.overAtLatestFrom(start));
  }

  private static PowerUse begun(
      UseOfPower use, String id, PowerEvent by, LocalDate since, Optional<LocalDate> reviewOn) {
    return new PowerUse(use, id, by, since, reviewOn, Optional.empty(), List.of());
  }

  private static PowerUse appointed(AdditionalGovernorsAppointed event) {
    var first = event.governors().stream().map(AdditionalGovernor::from).min(LocalDate::compareTo);
    return new PowerUse(
        ADDITIONAL_GOVERNORS,
        event.appointmentId(),
        event,
        first.orElse(event.appointedOn()),
        Optional.empty(),
        Optional.empty(),
        event.governors());
  }

  private static Matters<PowerUse> left(Matters<PowerUse> uses, AdditionalGovernorEnded event) {
    return uses.carriedOn(
        use -> use.id.equals(event.appointmentId()),
        use -> use.without(event.governor(), event.endedOn()));
  }

  private static Matters<PowerUse> over(Matters<PowerUse> uses, String id, LocalDate from) {
    return uses.carriedOn(use -> use.id.equals(id), use -> use.overAtLatestFrom(from));
  }

  private PowerUse without(PersonName governor, LocalDate leftOn) {
    var rest = governors.stream().filter(other -> !other.name().equals(governor)).toList();
    var now = new PowerUse(use, id, by, since, reviewOn, overFrom, rest);
    return rest.isEmpty() ? now.overAtLatestFrom(leftOn.plusDays(1)) : now;
  }

  private PowerUse reviewed(LocalDate next) {
    return new PowerUse(use, id, by, since, Optional.of(next), overFrom, governors);
  }

  private PowerUse overAtLatestFrom(LocalDate day) {
    var earliest = Stream.concat(overFrom.stream(), Stream.of(day)).min(LocalDate::compareTo);
    return new PowerUse(use, id, by, since, reviewOn, earliest, governors);
  }
}
