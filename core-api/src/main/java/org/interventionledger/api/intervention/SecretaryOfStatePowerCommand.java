package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
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

  /**
   * Record that the Secretary of State directed the authority about an interim executive board:
   * Sch. 6, para. 5A, since 18 April 2016.
   *
   * @param board which of the school's interim boards, counted from 1; it need not be established
   * @param members how many members it is to have, if that was directed
   * @param appoint who is to be appointed
   * @param terms on what terms, if that was directed
   * @param end whose appointment is to end
   * @param endBy by when, if that was directed
   */
  record RecordDirectionOnInterimBoard(
      Urn urn,
      int board,
      LocalDate directedOn,
      Optional<Integer> members,
      List<PersonName> appoint,
      Optional<Narrative> terms,
      List<PersonName> end,
      Optional<LocalDate> endBy,
      Learnt learnt)
      implements SecretaryOfStatePowerCommand {
    public RecordDirectionOnInterimBoard {
      appoint = List.copyOf(appoint);
      end = List.copyOf(end);
    }

    @Override
    public LocalDate happenedOn() {
      return directedOn;
    }
  }
}
