package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.NO_APPOINTER;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.SHOWN;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;

/** The powers of ss.63, 64 and 66, and SSFA 1998, Sch. 15. */
final class ExamplesOfPowers {

  private static final String ID = "7b0f4c11-9a52-4c0e-8d2b-2f6a5f0b3e44";
  private static final Provision SCHEDULE_15 =
      new Provision("School Standards and Framework Act 1998", "Sch. 15, para. 1");

  private ExamplesOfPowers() {}

  static List<LedgerEvent> all() {
    return List.of(
        new SecretaryOfStateNotified(
            URN,
            NORTHMOOR,
            DAY,
            Set.of(Power.SUSPEND_DELEGATED_BUDGET, Power.ADDITIONAL_GOVERNORS),
            Delivery.EMAIL,
            new Narrative("Sent item of that day."),
            eia("s.70A(1)")),
        new ArrangementsConsultationRecorded(
            URN,
            NORTHMOOR,
            DAY,
            LATER,
            REASONS,
            List.of(
                new Consulted(
                    Recipient.GOVERNING_BODY, "The governing body", DAY, Optional.empty())),
            REASONS,
            SHOWN,
            NO_APPOINTER,
            eia("s.63(2)")),
        new ArrangementsRequired(
            URN,
            NORTHMOOR,
            ID,
            LATER,
            Set.of(ArrangementKind.FEDERATION, ArrangementKind.ADVISORY_SERVICES_CONTRACT),
            REASONS,
            Optional.of(new Narrative("Forty days a year.")),
            REASONS,
            AUTHORITY,
            eia("s.60"),
            eia("s.63(1)"),
            Optional.empty()),
        new ArrangementsEnded(
            URN, NORTHMOOR, ID, LATER, ArrangementsEnding.CARRIED_OUT, REASONS, eia("s.63")),
        new AdditionalGovernorsAppointed(
            URN,
            NORTHMOOR,
            ID,
            DAY,
            List.of(new AdditionalGovernor(NAME, LATER, Optional.of(LATER.plusYears(1)), REASONS)),
            REASONS,
            AUTHORITY,
            eia("s.62"),
            eia("s.64(1)"),
            Optional.empty()),
        new AdditionalGovernorEnded(
            URN,
            NORTHMOOR,
            ID,
            LATER,
            NAME,
            GovernorLeaving.RESIGNATION,
            REASONS,
            List.of(new PersonName("Sam Field")),
            eia("s.64")),
        new FoundationGovernorsMatched(
            URN,
            NORTHMOOR,
            ID,
            LATER,
            "The Diocese of Northmoor",
            List.of(new PersonName("Sam Field")),
            Optional.of(DAY),
            eia("s.64(4)")),
        new DelegatedBudgetSuspended(
            URN,
            NORTHMOOR,
            ID,
            DAY,
            LATER,
            ExamplesOfIntervention.COPIES,
            Optional.empty(),
            LATER.plusMonths(3),
            REASONS,
            AUTHORITY,
            eia("s.60"),
            eia("s.66"),
            Optional.empty()),
        new NoticeOfSuspensionGiven(
            URN,
            NORTHMOOR,
            ID,
            DAY,
            LATER,
            LATER,
            Set.of(SuspensionGround.SUBSTANTIAL_OR_PERSISTENT_BREACH),
            REASONS,
            Set.of(SuspensionEmergency.MISMANAGEMENT),
            Optional.of(REASONS),
            ExamplesOfIntervention.COPIES,
            Optional.of(new Narrative("Scheme for financing, 2.1")),
            LATER.plusYears(1),
            AUTHORITY,
            SCHEDULE_15,
            Optional.empty()),
        new BudgetSuspensionReviewed(
            URN,
            NORTHMOOR,
            ID,
            LATER,
            Optional.of(REASONS),
            REASONS,
            LATER.plusYears(1),
            new Provision("School Standards and Framework Act 1998", "Sch. 15, para. 2")),
        new BudgetSuspensionRevoked(
            URN,
            NORTHMOOR,
            ID,
            DAY,
            LATER,
            REASONS,
            AUTHORITY,
            new Provision("School Standards and Framework Act 1998", "Sch. 15, para. 2"),
            Optional.empty()),
        new PowersEndedByInterimBoard(
            URN,
            NORTHMOOR,
            1,
            LATER,
            List.of(NAME),
            List.of(DAY),
            List.of(),
            eia("Sch. 6, paras 3 and 12")),
        new PowersEndedByBoardOfSecretaryOfState(
            URN,
            NORTHMOOR,
            DAY,
            LATER,
            List.of(NAME),
            List.of(DAY),
            List.of(),
            eia("Sch. 6, paras 3 and 12").asOn(LATER)));
  }
}
