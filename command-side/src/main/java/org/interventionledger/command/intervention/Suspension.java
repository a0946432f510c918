package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.BudgetEvent;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;

/** Where a suspension of the right to a delegated budget has come to. */
sealed interface Suspension {

  /** The notice by which it was made. */
  BudgetEvent notice();

  /** The first day on which the right is suspended. */
  LocalDate beginsOn();

  /**
   * In effect, or to take effect.
   *
   * @param latest the notice, or its latest review
   */
  record Standing(BudgetEvent notice, LocalDate beginsOn, BudgetEvent latest)
      implements Suspension {}

  /** Revoked by the authority, or to be so from a day. */
  record Revoked(BudgetEvent notice, LocalDate beginsOn, BudgetSuspensionRevoked revocation)
      implements Suspension {}

  /**
   * Revoked by the start of an interim board, or, where it had not begun, lapsed: Sch. 6, para. 12.
   */
  record EndedByBoard(Suspension before, StartOfBoard start) implements Suspension {
    @Override
    public BudgetEvent notice() {
      return before.notice();
    }

    @Override
    public LocalDate beginsOn() {
      return before.beginsOn();
    }
  }

  /** The first day on which it is over, if one is known. */
  default Optional<LocalDate> overFrom() {
    return switch (this) {
      case Standing _ -> Optional.empty();
      case Revoked(_, _, var revocation) -> Optional.of(revocation.takesEffectOn());
      case EndedByBoard(_, var start) -> Optional.of(start.from());
    };
  }

  default boolean isOver(LocalDate on) {
    return overFrom().filter(over -> !on.isBefore(over)).isPresent();
  }

  default boolean isInEffect(LocalDate on) {
    return !on.isBefore(beginsOn()) && !isOver(on);
  }

  /** It rests on eligibility for intervention, not on SSFA 1998, Sch. 15 alone. */
  default boolean isUnderPartFour() {
    return notice() instanceof DelegatedBudgetSuspended;
  }

  /** Where it was made before. */
  default Suspension endedBy(StartOfBoard start) {
    return switch (this) {
      case Revoked(_, _, var revocation) when !revocation.takesEffectOn().isAfter(start.from()) ->
          this;
      case Standing _, Revoked _ ->
          notice().happenedOn().isBefore(start.from()) ? new EndedByBoard(this, start) : this;
      case EndedByBoard _ -> this;
    };
  }

  /** The board did not start after all. */
  default Suspension goesOnWithout(StartOfBoard start) {
    return this instanceof EndedByBoard(var before, var ended) && ended.equals(start)
        ? before
        : this;
  }

  /**
   * Where it stands after an event about it; empty for one that was never made.
   *
   * @param next the start, if one is known already, of the board that comes next after the event
   */
  static Optional<Suspension> after(
      Optional<Suspension> before, BudgetEvent event, Optional<StartOfBoard> next) {
    return after(before, event).map(suspension -> next.map(suspension::endedBy).orElse(suspension));
  }

  private static Optional<Suspension> after(Optional<Suspension> before, BudgetEvent event) {
    return switch (event) {
      case DelegatedBudgetSuspended made ->
          Optional.of(new Standing(made, made.receivedOn(), made));
      case NoticeOfSuspensionGiven given ->
          Optional.of(new Standing(given, given.takesEffectOn(), given));
      case BudgetSuspensionReviewed reviewed ->
          before.map(suspension -> suspension.reviewed(reviewed));
      case BudgetSuspensionRevoked revoked ->
          before.map(
              suspension -> new Revoked(suspension.notice(), suspension.beginsOn(), revoked));
    };
  }

  private Suspension reviewed(BudgetSuspensionReviewed review) {
    return switch (this) {
      case Standing(var notice, var begins, _) -> new Standing(notice, begins, review);
      case Revoked _, EndedByBoard _ -> this;
    };
  }
}
