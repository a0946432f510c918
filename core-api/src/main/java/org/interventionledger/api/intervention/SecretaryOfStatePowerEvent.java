package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** What happened about the Secretary of State's powers over an eligible school. */
public sealed interface SecretaryOfStatePowerEvent extends SecretaryOfStateEvent {

  /**
   * The authority was told which powers the Secretary of State intends to use (s.70A(2)). From then
   * it may not use those of ss.63, 64 and 66 until it is told that it may (s.70B); that of s.65
   * stays open.
   */
  record IntentionOfSecretaryOfStateRecorded(
      Urn urn,
      AuthorityCode authority,
      Set<SecretaryOfStatePower> powers,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStatePowerEvent {
    public IntentionOfSecretaryOfStateRecorded {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return learnt.on();
    }
  }

  /** The authority was told that it may use its own powers again: s.70B. */
  record ReleaseOfFreezeRecorded(
      Urn urn, AuthorityCode authority, Learnt learnt, Provision provision)
      implements SecretaryOfStatePowerEvent {
    @Override
    public LocalDate happenedOn() {
      return learnt.on();
    }
  }
}
