package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;
import static org.interventionledger.query.timeline.StateExamples.LEARNT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.CoastingDefinition;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Urn;

/** Entries about the Secretary of State's powers, coasting schools and the way to an academy. */
final class AcademyExamples {

  private AcademyExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(powers(), coasting(), academy()).flatMap(events -> events);
  }

  private static Stream<SchoolEvent> powers() {
    var used =
        Arrays.stream(SecretaryOfStatePower.values())
            .map(
                power ->
                    new PowerOfSecretaryOfStateUsed(
                        URN,
                        NORTHMOOR,
                        power,
                        EligibleUnder.SECTION_62,
                        march(20),
                        LocalDate.of(2026, 4, 20),
                        power == SecretaryOfStatePower.INTERIM_BOARD
                            ? Optional.of(LocalDate.of(2027, 4, 19))
                            : Optional.empty(),
                        WORDS,
                        Optional.empty(),
                        Optional.empty(),
                        LEARNT,
                        eia(power.section())));
    var ended =
        Arrays.stream(SecretaryOfStatePower.values())
            .map(
                power ->
                    new PowerOfSecretaryOfStateEnded(
                        URN, NORTHMOOR, power, march(29), LEARNT, eia(power.section())));
    var over = new InterimBoardTakenOver(URN, NORTHMOOR, 1, march(29), LEARNT, eia("s.70C"));
    return Stream.of(used, ended, Stream.of(over)).flatMap(events -> events);
  }

  private static Stream<SchoolEvent> coasting() {
    return Stream.of(
        new CoastingNotified(
            URN,
            NORTHMOOR,
            march(4),
            CoastingDefinition.REPORT_CARD_CONDITIONS,
            new Provision("SI 2022/720", "reg. 4, as substituted by SI 2025/1120"),
            WORDS,
            LEARNT,
            eia("s.60B(1)(b)")),
        new CoastingEnded(URN, NORTHMOOR, march(29), WORDS, LEARNT, eia("s.60B(1)(a)")));
  }

  private static Stream<SchoolEvent> academy() {
    return Stream.of(
        ordered(AcademyOrderBasis.APPLICATION, Optional.empty()),
        ordered(AcademyOrderBasis.POWER, Optional.of(EligibleUnder.SECTION_60)),
        ordered(AcademyOrderBasis.DUTY, Optional.of(EligibleUnder.SECTION_62)),
        new AcademyOrderRevoked(URN, NORTHMOOR, march(29), LEARNT, academies("s.5D")),
        new StepsTowardsConversionDirected(
            URN,
            NORTHMOOR,
            march(29),
            Set.of(StepsFor.LOCAL_AUTHORITY, StepsFor.GOVERNING_BODY),
            WORDS,
            LocalDate.of(2026, 5, 29),
            LEARNT,
            academies("s.5C")),
        new SchoolConverted(
            URN,
            NORTHMOOR,
            LocalDate.of(2026, 9, 1),
            new Urn(999_101),
            WORDS,
            march(4),
            LEARNT,
            academies("s.6(2)")));
  }

  private static AcademyOrderRecorded ordered(
      AcademyOrderBasis basis, Optional<EligibleUnder> under) {
    return new AcademyOrderRecorded(
        URN,
        NORTHMOOR,
        march(4),
        basis,
        under,
        Optional.empty(),
        Set.of(),
        LEARNT,
        Optional.empty(),
        academies(basis.place()));
  }

  private static Provision academies(String place) {
    return new Provision("Academies Act 2010", place);
  }
}
