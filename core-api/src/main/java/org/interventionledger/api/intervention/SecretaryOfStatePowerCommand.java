package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/**
 * The Secretary of State's powers over an eligible school, and what is told of them before: ss.66A
 * to 70C.
 */
public sealed interface SecretaryOfStatePowerCommand extends SecretaryOfStateCommand {

  /**
   * Record that the Secretary of State told the authority which powers are intended to be used:
   * s.70A(2).
   */
  record RecordIntentionOfSecretaryOfState(
      Urn urn, Set<SecretaryOfStatePower> powers, Learnt learnt)
      implements SecretaryOfStatePowerCommand {
    public RecordIntentionOfSecretaryOfState {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return learnt.on();
    }
  }

  /**
   * Record that the Secretary of State told the authority that it may use its own powers again:
   * s.70B.
   */
  record RecordReleaseOfFreeze(Urn urn, Learnt learnt) implements SecretaryOfStatePowerCommand {
    @Override
    public LocalDate happenedOn() {
      return learnt.on();
    }
  }

  /**
   * Record that the Secretary of State used a power.
   *
   * @param under the section that made the school eligible for intervention
   * @param usedOn the day of the notice or direction
   * @param effectiveFrom the day from which it has effect: governors in office, members
   *     constituted; for a closure direction the day on which the school is to close
   * @param endsOn the last day of the interim period, where a notice under s.69 sets it
   * @param what what is required, who is appointed, or why the school is to close
   * @param consultation who was consulted before and what they said
   */
  record RecordPowerOfSecretaryOfState(
      Urn urn,
      SecretaryOfStatePower power,
      EligibleUnder under,
      LocalDate usedOn,
      LocalDate effectiveFrom,
      Optional<LocalDate> endsOn,
      Narrative what,
      Optional<Narrative> consultation,
      Learnt learnt)
      implements SecretaryOfStatePowerCommand {
    @Override
    public LocalDate happenedOn() {
      return usedOn;
    }
  }

  /** Record that a power which the Secretary of State used has no effect any more. */
  record RecordEndOfPowerOfSecretaryOfState(
      Urn urn, SecretaryOfStatePower power, LocalDate endedOn, Learnt learnt)
      implements SecretaryOfStatePowerCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * Record that the Secretary of State took over an interim executive board of the authority:
   * s.70C.
   */
  record RecordTakeoverOfInterimBoard(Urn urn, int board, LocalDate takenOverOn, Learnt learnt)
      implements SecretaryOfStatePowerCommand {
    @Override
    public LocalDate happenedOn() {
      return takenOverOn;
    }
  }
}
