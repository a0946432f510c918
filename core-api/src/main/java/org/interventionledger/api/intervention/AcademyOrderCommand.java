package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** The way from a maintained school to an academy: Academies Act 2010, ss.4 to 6. */
public sealed interface AcademyOrderCommand extends SecretaryOfStateCommand {

  Learnt learnt();

  /**
   * Record that the Secretary of State made an academy order.
   *
   * @param under the section that made the school eligible for intervention, unless the governing
   *     body applied
   * @param consultation who was consulted before it and what they said: s.4(1A), s.5A until 28 June
   *     2026
   * @param copies to whom the order went: s.4(4)
   */
  record RecordAcademyOrder(
      Urn urn,
      LocalDate orderedOn,
      AcademyOrderBasis basis,
      Optional<EligibleUnder> under,
      Optional<Narrative> consultation,
      Set<Recipient> copies,
      Learnt learnt)
      implements AcademyOrderCommand {
    public RecordAcademyOrder {
      copies = Sorted.copyOf(copies);
    }

    @Override
    public LocalDate happenedOn() {
      return orderedOn;
    }
  }

  /** Record that the Secretary of State revoked the order: s.5D. */
  record RecordRevocationOfAcademyOrder(Urn urn, LocalDate revokedOn, Learnt learnt)
      implements AcademyOrderCommand {
    @Override
    public LocalDate happenedOn() {
      return revokedOn;
    }
  }

  /**
   * Record that the Secretary of State directed steps towards the conversion: s.5C.
   *
   * @param completeBy the day by which they are to be taken
   */
  record RecordDirectedSteps(
      Urn urn,
      LocalDate directedOn,
      Set<StepsFor> addressees,
      Narrative steps,
      LocalDate completeBy,
      Learnt learnt)
      implements AcademyOrderCommand {
    public RecordDirectedSteps {
      addressees = Sorted.copyOf(addressees);
    }

    @Override
    public LocalDate happenedOn() {
      return directedOn;
    }
  }

  /**
   * Record that the school became an academy: the authority ceases to maintain it (s.6(2)), and
   * Part 4 reaches it no longer.
   *
   * @param convertedOn the first day as an academy, the day after the last as a maintained school
   * @param successor the academy's URN
   * @param arrangements the academy trust that runs it from then on
   */
  record RecordConversion(
      Urn urn, LocalDate convertedOn, Urn successor, Narrative arrangements, Learnt learnt)
      implements AcademyOrderCommand {
    @Override
    public LocalDate happenedOn() {
      return convertedOn;
    }
  }
}
