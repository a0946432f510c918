package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
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

  /**
   * The Secretary of State used a power.
   *
   * @param effectiveFrom the day from which it has effect; for a closure direction the day of
   *     closure
   * @param unconsulted by what nobody had to be consulted, if by something: s.69
   */
  record PowerOfSecretaryOfStateUsed(
      Urn urn,
      AuthorityCode authority,
      SecretaryOfStatePower power,
      EligibleUnder under,
      LocalDate usedOn,
      LocalDate effectiveFrom,
      Optional<LocalDate> endsOn,
      Narrative what,
      Optional<Narrative> consultation,
      Optional<Provision> unconsulted,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStatePowerEvent {
    @Override
    public LocalDate happenedOn() {
      return usedOn;
    }
  }

  /** A power that the Secretary of State used has no effect any more. */
  record PowerOfSecretaryOfStateEnded(
      Urn urn,
      AuthorityCode authority,
      SecretaryOfStatePower power,
      LocalDate endedOn,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStatePowerEvent {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * The Secretary of State took over an interim executive board; it is as if it had been his:
   * s.70C.
   */
  record InterimBoardTakenOver(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate takenOverOn,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStatePowerEvent {
    @Override
    public LocalDate happenedOn() {
      return takenOverOn;
    }
  }

  /**
   * The authority was directed about an interim executive board of its own: who its members are to
   * be, how many, on what terms and until when.
   */
  record DirectionOnInterimBoardRecorded(
      Urn urn,
      AuthorityCode authority,
      int board,
      LocalDate directedOn,
      Optional<Integer> members,
      List<PersonName> appoint,
      Optional<Narrative> terms,
      List<PersonName> end,
      Optional<LocalDate> endBy,
      Learnt learnt,
      Provision provision)
      implements SecretaryOfStatePowerEvent {
    public DirectionOnInterimBoardRecorded {
      appoint = List.copyOf(appoint);
      end = List.copyOf(end);
    }

    @Override
    public LocalDate happenedOn() {
      return directedOn;
    }
  }
}
