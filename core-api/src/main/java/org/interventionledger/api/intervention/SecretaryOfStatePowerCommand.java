package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Set;
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
}
