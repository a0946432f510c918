package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.HeldUpAct;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.intervention.LocalSteps.Taken;
import org.interventionledger.command.rules.LocalGates;

/**
 * Acts that are open in law and that the school's own framework holds up: the very gates are asked
 * by which the acts are decided. They are told to whoever reads every class that a gate may ask
 * about; to others the law's part is told as it is.
 */
record HeldUp(LocalGates gates, CaseFile file) {

  private static final Set<Readership> ASKED_ABOUT =
      EnumSet.of(
          Readership.INSPECTION,
          Readership.REGISTER,
          Readership.DEALINGS,
          Readership.STATUTORY,
          Readership.BOARD);

  /** The position with those acts apart from what is open. */
  Position apart(Position position, Set<Readership> readable) {
    if (!readable.containsAll(ASKED_ABOUT)) {
      return position;
    }
    var open = new ArrayList<OpenAct>();
    var heldUp = new ArrayList<HeldUpAct>();
    for (var act : position.open()) {
      whatHoldsUp(act, position)
          .ifPresentOrElse(
              why -> heldUp.add(new HeldUpAct(act.act(), act.about(), act.provision(), why)),
              () -> open.add(act));
    }
    return new Position(
        position.urn(),
        position.on(),
        position.reach(),
        position.gateways(),
        position.running(),
        open,
        position.barred(),
        position.traps(),
        position.duties(),
        position.decisions(),
        position.guidance(),
        heldUp,
        position.texts());
  }

  private Optional<Refused.Details> whatHoldsUp(OpenAct act, Position position) {
    return step(act, position.on()).flatMap(taken -> refusal(taken, position));
  }

  private Optional<Refused.Details> refusal(Taken taken, Position position) {
    try {
      gates.check(position.urn(), position.on(), taken.step(), taken.grounds());
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.details());
    }
  }

  /** The step of the law that an act is; of a notice, by the grounds of its draft. */
  private Optional<Taken> step(OpenAct open, LocalDate on) {
    return switch (open.act()) {
      case GIVE_WARNING_NOTICE ->
          open.about()
              .flatMap(id -> file.asOf(on).position().drafts().find(id))
              .map(draft -> LocalSteps.notice(draft.text()));
      case REQUIRE_ARRANGEMENTS -> taken(StatutoryStep.arrangements);
      case APPOINT_ADDITIONAL_GOVERNORS -> taken(StatutoryStep.additionalGovernors);
      case SUSPEND_DELEGATED_BUDGET -> taken(StatutoryStep.suspendDelegation);
      case APPLY_FOR_INTERIM_BOARD, ESTABLISH_INTERIM_BOARD -> taken(StatutoryStep.interimBoard);
      case Act _ -> Optional.empty();
    };
  }

  private static Optional<Taken> taken(StatutoryStep step) {
    return Optional.of(new Taken(step, Set.of()));
  }
}
