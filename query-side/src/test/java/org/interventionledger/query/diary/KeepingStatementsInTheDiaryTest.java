package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.STATEMENT_OF_ACTION;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementEvent.SecondStatementRequired;
import org.interventionledger.api.intervention.StatementEvent.StatementOfActionSent;
import org.interventionledger.api.intervention.StatementEvent.StatementPeriodShortened;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.StatementOfAction.StatementStanding;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingStatementsInTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final Provision PERIOD = new Provision("SI 2005/2038", "reg. 7");
  private static final String STATEMENT = "s-1";

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void a_statement_is_due_until_it_is_sent_and_overdue_from_the_day_after() {
    var school = new FictionalSchool(999_131, "990", "Ryefield");
    clerk.record(school.entered(), received(school));

    assertThat(item(school, "2026-06-21").overdue()).isFalse();
    assertThat(item(school, "2026-06-22").overdue()).isFalse();
    assertThat(item(school, "2026-06-23").overdue()).isTrue();
    assertThat(item(school, "2026-06-22"))
        .isEqualTo(
            new Item(
                school.urn(),
                "Ryefield",
                STATEMENT_OF_ACTION,
                day("2026-06-22"),
                false,
                "Statement of action on the report received on 8 June 2026",
                Optional.of("SI 2005/2038, reg. 7"),
                Optional.empty()));
    assertThat(standing(school)).isEqualTo(StatementStanding.DUE);

    clerk.record(sent(school, "2026-06-23", Timeliness.LATE));
    assertThat(items(school, "2026-06-24")).isEmpty();
    assertThat(standing(school)).isEqualTo(StatementStanding.SENT_LATE);
  }

  @Test
  void it_is_due_on_another_day_once_the_period_was_counted_again_or_made_shorter() {
    var school = new FictionalSchool(999_132, "990", "Sorrelfield");
    clerk.record(school.entered(), received(school), countedAgain(school));
    assertThat(item(school, "2026-06-10").dueOn()).isEqualTo("2026-06-23");

    clerk.record(shortened(school));
    assertThat(item(school, "2026-06-11").dueOn()).isEqualTo("2026-06-17");
  }

  @Test
  void a_second_statement_is_due_by_the_day_on_which_it_is_required() {
    var school = new FictionalSchool(999_133, "990", "Tansyfield");
    clerk.record(
        school.entered(),
        received(school),
        sent(school, "2026-06-22", Timeliness.IN_TIME),
        required(school));

    assertThat(item(school, "2026-10-16").dueOn()).isEqualTo("2026-10-16");
    assertThat(standing(school)).isEqualTo(StatementStanding.DUE_AGAIN);
    clerk.record(sent(school, "2026-10-16", Timeliness.IN_TIME));
    assertThat(items(school, "2026-10-17")).isEmpty();
    assertThat(standing(school)).isEqualTo(StatementStanding.SENT_IN_TIME);
  }

  private static InspectionReportReceived received(FictionalSchool school) {
    return new InspectionReportReceived(
        school.urn(),
        school.authority(),
        STATEMENT,
        day("2026-06-08"),
        day("2026-05-05"),
        Category.SPECIAL_MEASURES,
        new StatementPeriod.Counted(until("2026-06-22")),
        PERIOD);
  }

  private static PeriodRecalculated countedAgain(FictionalSchool school) {
    return new PeriodRecalculated(
        school.urn(),
        school.authority(),
        CountedMatter.STATEMENT_OF_ACTION,
        STATEMENT,
        day("2026-06-09"),
        day("2026-06-22"),
        until("2026-06-23"),
        Optional.empty(),
        WORDS);
  }

  private static StatementPeriodShortened shortened(FictionalSchool school) {
    return new StatementPeriodShortened(
        school.urn(),
        school.authority(),
        STATEMENT,
        day("2026-06-10"),
        day("2026-06-23"),
        new StatementPeriod.Shortened(day("2026-06-17"), day("2026-06-10")),
        WORDS,
        PERIOD);
  }

  private static StatementOfActionSent sent(
      FictionalSchool school, String on, Timeliness timeliness) {
    return new StatementOfActionSent(
        school.urn(),
        school.authority(),
        STATEMENT,
        day(on),
        Optional.of(WORDS),
        Optional.of(WORDS),
        Optional.empty(),
        WORDS,
        WORDS,
        List.of(),
        WORDS,
        day("2026-06-22"),
        timeliness,
        PERIOD);
  }

  private static SecondStatementRequired required(FictionalSchool school) {
    return new SecondStatementRequired(
        school.urn(),
        school.authority(),
        STATEMENT,
        day("2026-10-01"),
        new StatementPeriod.Required(day("2026-10-16"), day("2026-10-05")),
        WORDS,
        PERIOD);
  }

  private static CountedPeriod until(String day) {
    return new CountedPeriod(day("2026-06-09"), day(day), 10, List.of(), List.of(), PERIOD);
  }

  private Item item(FictionalSchool school, String today) {
    assertThat(items(school, today)).hasSize(1);
    return items(school, today).getFirst();
  }

  private List<Item> items(FictionalSchool school, String today) {
    var query =
        new FindDiary(
            Clerk.reader(Role.HEAD_OF_SERVICE, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day(today));
    return LEDGER.ask(query, Diary.class).items();
  }

  private StatementStanding standing(FictionalSchool school) {
    var query = new FindSchool(Clerk.reader(Role.ADVISER, "990"), school.urn());
    return LEDGER.askForOne(query, School.class).orElseThrow().statements().getFirst().standing();
  }
}
