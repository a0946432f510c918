package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DayNotCounted.Why;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.intervention.StatementPeriod;

/** Entries about the authority's statement of action. */
final class StatementExamples {

  private StatementExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
        received(),
        new StatementPeriodShortened(
            URN,
            NORTHMOOR,
            "s-1",
            march(10),
            march(23),
            new StatementPeriod.Shortened(march(16), march(10)),
            WORDS,
            eia("s.1")),
        sent(Timeliness.IN_TIME),
        sent(Timeliness.LATE),
        new SecondStatementRequired(
            URN,
            NORTHMOOR,
            "s-1",
            march(26),
            new StatementPeriod.Required(march(31), march(27)),
            WORDS,
            eia("s.1")),
        new PeriodRecalculated(
            URN,
            NORTHMOOR,
            CountedMatter.STATEMENT_OF_ACTION,
            "s-1",
            march(11),
            march(20),
            period(),
            Optional.empty(),
            WORDS),
        new PeriodRecalculated(
            URN,
            NORTHMOOR,
            CountedMatter.INITIAL_PERIOD,
            "n-1",
            march(11),
            march(20),
            period(),
            Optional.of(
                new PowerWindow(
                    Set.of(Power.ADDITIONAL_GOVERNORS),
                    march(24),
                    march(23).plusMonths(2),
                    eia("s.64(2)"))),
            WORDS),
        countedAgain(CountedMatter.COPY_OF_DIRECTION, "di-1"),
        countedAgain(CountedMatter.COMMENTS_ON_DRAFT_REPORT, "d-1"),
        countedAgain(CountedMatter.INFORMATION_REQUEST, "r-1"));
  }

  private static PeriodRecalculated countedAgain(CountedMatter matter, String about) {
    return new PeriodRecalculated(
        URN, NORTHMOOR, matter, about, march(11), march(20), period(), Optional.empty(), WORDS);
  }

  static InspectionReportReceived received() {
    return new InspectionReportReceived(
        URN,
        NORTHMOOR,
        "s-1",
        march(9),
        march(2),
        Category.SPECIAL_MEASURES,
        new StatementPeriod.Counted(period()),
        eia("s.1"));
  }

  private static StatementOfActionSent sent(Timeliness timeliness) {
    return new StatementOfActionSent(
        URN,
        NORTHMOOR,
        "s-1",
        march(24),
        Optional.of(WORDS),
        Optional.of(WORDS),
        Optional.empty(),
        WORDS,
        WORDS,
        List.of(),
        DELEGATION,
        march(23),
        timeliness,
        eia("s.1"));
  }

  private static CountedPeriod period() {
    return new CountedPeriod(
        march(10),
        march(23),
        10,
        List.of(
            new DayNotCounted(march(14), Why.SATURDAY, Optional.empty()),
            new DayNotCounted(march(16), Why.BANK_HOLIDAY, Optional.of("A holiday"))),
        List.of(),
        eia("s.1"));
  }
}
