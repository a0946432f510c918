package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DayNotCounted.Why;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.terms.Provision;

/** The authority's statement of action. */
final class ExamplesOfStatements {

  private static final String ID = "0a3f9d1c-5b52-4f0e-9a55-0f3f5c9f6b10";
  private static final Provision PERIOD = new Provision("SI 2005/2038", "reg. 7");
  private static final Provision STATEMENT = new Provision("Education Act 2005", "s.15(2)");

  private ExamplesOfStatements() {}

  static List<LedgerEvent> all() {
    return List.of(
        new InspectionReportReceived(
            URN,
            NORTHMOOR,
            ID,
            DAY,
            DAY.minusDays(40),
            Category.SPECIAL_MEASURES,
            new StatementPeriod.Counted(period()),
            STATEMENT),
        new StatementPeriodShortened(
            URN,
            NORTHMOOR,
            ID,
            DAY.plusDays(2),
            period().endsOn(),
            new StatementPeriod.Shortened(DAY.plusDays(7), DAY.plusDays(2)),
            REASONS,
            PERIOD),
        new StatementOfActionSent(
            URN,
            NORTHMOOR,
            ID,
            LATER,
            Optional.of(REASONS),
            Optional.of(REASONS),
            Optional.empty(),
            REASONS,
            REASONS,
            List.of(new Copy(Recipient.HMCI, "Ofsted", Delivery.EMAIL, LATER)),
            AUTHORITY,
            period().endsOn(),
            Timeliness.LATE,
            STATEMENT),
        new SecondStatementRequired(
            URN,
            NORTHMOOR,
            ID,
            LATER.plusMonths(2),
            new StatementPeriod.Required(LATER.plusMonths(4), LATER.plusMonths(3)),
            REASONS,
            new Provision("Education Act 2005", "s.15(2A) to (2C)")),
        new PeriodRecalculated(
            URN,
            NORTHMOOR,
            CountedMatter.INITIAL_PERIOD,
            ID,
            DAY.plusDays(5),
            period().endsOn().minusDays(1),
            period(),
            Optional.of(
                new PowerWindow(
                    Set.of(Power.ADDITIONAL_GOVERNORS),
                    period().endsOn().plusDays(1),
                    period().endsOn().plusMonths(2),
                    Provision.eia("s.64(2)"))),
            REASONS));
  }

  private static CountedPeriod period() {
    var bankHoliday = LocalDate.of(2026, 5, 4);
    return new CountedPeriod(
        DAY.plusDays(1),
        LocalDate.of(2026, 5, 18),
        10,
        List.of(
            new DayNotCounted(DAY.plusDays(1), Why.SATURDAY, Optional.empty()),
            new DayNotCounted(
                bankHoliday, Why.BANK_HOLIDAY, Optional.of("Early May bank holiday"))),
        List.of(new YearOfHolidays(2026, "GOV.UK bank holidays")),
        PERIOD);
  }
}
