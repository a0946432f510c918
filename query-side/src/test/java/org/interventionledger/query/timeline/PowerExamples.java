package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.CHAIR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.ArrangementKind;
import org.interventionledger.api.intervention.ArrangementsEnding;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsConsultationRecorded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsEnded;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.GovernorLeaving;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoardOfSecretaryOfState;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.intervention.PowerEvent.SecretaryOfStateNotified;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SuspensionEmergency;
import org.interventionledger.api.intervention.SuspensionGround;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;

/** Entries of every kind about the powers of ss.63, 64 and 66. */
final class PowerExamples {

  private static final PersonName IVY = new PersonName("Ivy Marsh");
  private static final Provision SCHEDULE_15 =
      new Provision("School Standards and Framework Act 1998", "Sch. 15, para. 1");

  private PowerExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
            Stream.of(
                new SecretaryOfStateNotified(
                    URN,
                    NORTHMOOR,
                    march(4),
                    Set.of(Power.ADDITIONAL_GOVERNORS),
                    Delivery.EMAIL,
                    WORDS,
                    eia("s.70A(1)")),
                new ArrangementsConsultationRecorded(
                    URN,
                    NORTHMOOR,
                    march(2),
                    march(11),
                    WORDS,
                    List.of(
                        new Consulted(
                            Recipient.GOVERNING_BODY, "Its clerk", march(2), Optional.empty())),
                    WORDS,
                    Optional.of(new Shown(List.of(), Optional.of(WORDS))),
                    Optional.empty(),
                    eia("s.63(2)")),
                new ArrangementsRequired(
                    URN,
                    NORTHMOOR,
                    "a-1",
                    march(12),
                    Set.of(ArrangementKind.FEDERATION, ArrangementKind.ADVISORY_SERVICES_CONTRACT),
                    WORDS,
                    Optional.of(WORDS),
                    WORDS,
                    DELEGATION,
                    eia("s.60"),
                    eia("s.63(1)"),
                    Optional.empty())),
            Arrays.stream(ArrangementsEnding.values())
                .map(
                    how ->
                        new ArrangementsEnded(
                            URN, NORTHMOOR, "a-1", march(30), how, WORDS, eia("s.63"))),
            governors(),
            suspensions(),
            ends())
        .flatMap(events -> events);
  }

  private static Stream<SchoolEvent> governors() {
    return Stream.of(
            Stream.of(
                appointed(governor(CHAIR, Optional.of(march(31)))),
                appointed(governor(CHAIR, Optional.empty()), governor(IVY, Optional.empty()))),
            Arrays.stream(GovernorLeaving.values()).map(why -> ended(why, List.of())),
            Stream.of(
                ended(GovernorLeaving.RESIGNATION, List.of(IVY)),
                new FoundationGovernorsMatched(
                    URN,
                    NORTHMOOR,
                    "g-1",
                    march(14),
                    "The Diocese of Northmoor",
                    List.of(IVY),
                    Optional.empty(),
                    eia("s.64(4)")),
                new FoundationGovernorsMatched(
                    URN,
                    NORTHMOOR,
                    "g-1",
                    march(14),
                    "The Diocese of Northmoor",
                    List.of(IVY, CHAIR),
                    Optional.of(march(6)),
                    eia("s.64"))))
        .flatMap(events -> events);
  }

  private static AdditionalGovernorsAppointed appointed(AdditionalGovernor... governors) {
    return new AdditionalGovernorsAppointed(
        URN,
        NORTHMOOR,
        "g-" + governors.length,
        march(12),
        List.of(governors),
        WORDS,
        DELEGATION,
        eia("s.62"),
        eia("s.64(1)"),
        Optional.empty());
  }

  private static AdditionalGovernor governor(PersonName name, Optional<LocalDate> until) {
    return new AdditionalGovernor(name, march(13), until, WORDS);
  }

  private static AdditionalGovernorEnded ended(GovernorLeaving why, List<PersonName> leavingToo) {
    return new AdditionalGovernorEnded(
        URN, NORTHMOOR, "g-1", march(30), CHAIR, why, WORDS, leavingToo, eia("s.64"));
  }

  private static Stream<SchoolEvent> suspensions() {
    return Stream.of(
        new DelegatedBudgetSuspended(
            URN,
            NORTHMOOR,
            "b-1",
            march(5),
            march(6),
            List.of(),
            Optional.empty(),
            march(31),
            WORDS,
            DELEGATION,
            eia("s.60"),
            eia("s.66"),
            Optional.empty()),
        notice(Set.of()),
        notice(Set.of(SuspensionEmergency.GROSS_INCOMPETENCE)),
        new BudgetSuspensionReviewed(
            URN, NORTHMOOR, "b-1", march(20), Optional.of(WORDS), WORDS, march(31), SCHEDULE_15),
        new BudgetSuspensionRevoked(
            URN,
            NORTHMOOR,
            "b-1",
            march(25),
            march(31),
            WORDS,
            DELEGATION,
            SCHEDULE_15,
            Optional.empty()));
  }

  private static NoticeOfSuspensionGiven notice(Set<SuspensionEmergency> emergencies) {
    return new NoticeOfSuspensionGiven(
        URN,
        NORTHMOOR,
        "b-" + (2 + emergencies.size()),
        march(5),
        march(9),
        march(9),
        Set.of(SuspensionGround.UNSATISFACTORY_FINANCIAL_MANAGEMENT),
        WORDS,
        emergencies,
        Optional.of(WORDS),
        List.of(),
        Optional.of(WORDS),
        march(31),
        DELEGATION,
        SCHEDULE_15,
        Optional.empty());
  }

  private static Stream<SchoolEvent> ends() {
    return Stream.of(
        new PowersEndedByInterimBoard(
            URN,
            NORTHMOOR,
            1,
            march(23),
            List.of(IVY, CHAIR),
            List.of(march(6)),
            List.of(),
            eia("Sch. 6")),
        new PowersEndedByInterimBoard(
            URN,
            NORTHMOOR,
            1,
            march(23),
            List.of(IVY),
            List.of(),
            List.of(march(5)),
            eia("Sch. 6")),
        new PowersEndedByBoardOfSecretaryOfState(
            URN,
            NORTHMOOR,
            march(16),
            march(23),
            List.of(IVY),
            List.of(march(6)),
            List.of(),
            eia("Sch. 6")));
  }
}
