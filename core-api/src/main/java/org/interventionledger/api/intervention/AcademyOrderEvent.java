package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** What happened on the way from a maintained school to an academy. */
public sealed interface AcademyOrderEvent extends SecretaryOfStateEvent {

  /**
   * The Secretary of State made an academy order. The governing body and the authority must take
   * all reasonable steps to facilitate the conversion: s.5B, since 18 April 2016.
   *
   * @param saving what keeps the law of its day alive for it after a change, if something does
   */
  record AcademyOrderRecorded(
      Urn urn,
      AuthorityCode authority,
      LocalDate orderedOn,
      AcademyOrderBasis basis,
      Optional<EligibleUnder> under,
      Optional<Narrative> consultation,
      Set<Recipient> copies,
      Learnt learnt,
      Optional<Provision> saving,
      Provision provision)
      implements AcademyOrderEvent {
    public AcademyOrderRecorded {
      copies = Sorted.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return orderedOn;
    }
  }

  /** The order was revoked. */
  record AcademyOrderRevoked(
      Urn urn, AuthorityCode authority, LocalDate revokedOn, Learnt learnt, Provision provision)
      implements AcademyOrderEvent {
    @Override
    public LocalDate happenedOn() {
      return revokedOn;
    }
  }

  /** Steps towards the conversion were directed. */
  record StepsTowardsConversionDirected(
      Urn urn,
      AuthorityCode authority,
      LocalDate directedOn,
      Set<StepsFor> addressees,
      Narrative steps,
      LocalDate completeBy,
      Learnt learnt,
      Provision provision)
      implements AcademyOrderEvent {
    public StepsTowardsConversionDirected {
      addressees = Sorted.copyOf(addressees);
    }

    @Override
    public LocalDate happenedOn() {
      return directedOn;
    }
  }

  /**
   * The school became an academy. Nothing under Part 4 is open any more, what ran has ended, and an
   * interim executive board is over.
   *
   * @param orderedOn the day of the order that led to it
   */
  record SchoolConverted(
      Urn urn,
      AuthorityCode authority,
      LocalDate convertedOn,
      Urn successor,
      Narrative arrangements,
      LocalDate orderedOn,
      Learnt learnt,
      Provision provision)
      implements AcademyOrderEvent {
    @Override
    public LocalDate happenedOn() {
      return convertedOn;
    }
  }
}
