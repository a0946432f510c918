package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.COMMENTS_ON_DRAFT_REPORT;
import static org.interventionledger.api.record.FindDiary.What.COMPLAINT_TO_ACKNOWLEDGE;
import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_TO_ASSESS;
import static org.interventionledger.api.record.FindDiary.What.INFORMATION_REQUEST;
import static org.interventionledger.api.record.FindDiary.What.LAST_DAY_FOR_POWERS;
import static org.interventionledger.api.record.FindDiary.What.MEETING_PLANNED;
import static org.interventionledger.api.record.FindDiary.What.OUTCOME_TO_SETTLE;
import static org.interventionledger.api.record.FindDiary.What.REVIEW_OF_PLACEMENT;
import static org.interventionledger.api.record.FindDiary.What.STATEMENT_OF_ACTION;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedOutcome;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.StatementPeriod;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What cannot be done any longer is not due: the diary ends with the last day of a school. */
class KeepingTheDiaryOfAClosedSchoolTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final PersonName SOMEBODY = new PersonName("Noor Sharif");
  private static final What[] ALL = {
    COMPLIANCE_TO_ASSESS,
    LAST_DAY_FOR_POWERS,
    STATEMENT_OF_ACTION,
    COMMENTS_ON_DRAFT_REPORT,
    REVIEW_OF_PLACEMENT,
    MEETING_PLANNED,
    INFORMATION_REQUEST,
    COMPLAINT_TO_ACKNOWLEDGE,
    OUTCOME_TO_SETTLE
  };

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void what_is_due_ends_with_its_last_day_but_for_what_is_about_its_record() {
    var school = new FictionalSchool(998_900, "990", "Closingfield");
    record(school);
    clerk.record(closing(school, "2026-04-30"));

    assertThat(shown(school, "2026-04-29")).containsExactlyInAnyOrder(ALL);
    assertThat(shown(school, "2026-04-30")).containsExactlyInAnyOrder(ALL);
    for (var after : List.of("2026-05-01", "2027-05-01")) {
      assertThat(shown(school, after))
          .as(after)
          .containsExactlyInAnyOrder(
              INFORMATION_REQUEST, COMPLAINT_TO_ACKNOWLEDGE, OUTCOME_TO_SETTLE);
    }
  }

  @Test
  void nor_does_the_register_tell_of_it_as_what_is_due_next() {
    var school = new FictionalSchool(998_901, "990", "Farewellfield");
    record(school);
    clerk.record(closing(school, "2026-04-30"));

    assertThat(next(school, "2026-04-30")).contains(STATEMENT_OF_ACTION);
    assertThat(next(school, "2026-05-01")).contains(OUTCOME_TO_SETTLE);
  }

  @Test
  void it_is_due_again_where_the_register_takes_the_last_day_back() {
    var school = new FictionalSchool(998_902, "990", "Returningfield");
    record(school);
    clerk.record(closing(school, "2026-04-30"));
    assertThat(shown(school, "2026-05-01")).hasSize(3);

    clerk.record(closing(school, null));
    assertThat(shown(school, "2026-05-01")).containsExactlyInAnyOrder(ALL);
  }

  @Test
  void what_an_import_left_waits_at_a_school_that_became_an_academy_too() {
    var school = new FictionalSchool(998_903, "990", "Academyfield");
    clerk.record(
        school.entered(),
        school.warned("n-1", "2026-03-02", "2026-03-27"),
        left(school),
        converted(school));
    assertThat(shown(school, "2026-06-01")).containsExactly(OUTCOME_TO_SETTLE);
  }

  private void record(FictionalSchool school) {
    clerk.record(
        school.entered(),
        school.placed("2026-03-02", "2026-06-01"),
        school.called("m-" + school.urn(), "2026-03-02", "2026-05-20"),
        school.warned("n-1", "2026-03-02", "2026-03-27"),
        reportReceived(school),
        draft(school),
        asked(school),
        complaint(school),
        left(school));
  }

  private static SchoolParticularsChanged closing(FictionalSchool school, String lastDay) {
    var open = school.entered().particulars();
    var closedOn = Optional.ofNullable(lastDay).map(LocalDate::parse).orElse(null);
    var closing =
        new Particulars(
            open.name(),
            open.authority(),
            open.authorityName(),
            open.establishmentNumber(),
            open.type(),
            EstablishmentStatus.OPEN_BUT_PROPOSED_TO_CLOSE,
            open.openedOn(),
            closedOn,
            open.phase(),
            open.lowAge(),
            open.highAge(),
            open.religiousCharacter(),
            open.diocese(),
            open.trust(),
            open.federation(),
            open.pupils(),
            open.street(),
            open.town(),
            open.postcode());
    return new SchoolParticularsChanged(
        school.urn(), closing, List.of("closedOn"), "extract 2", day("2026-04-01"));
  }

  private static InspectionReportReceived reportReceived(FictionalSchool school) {
    return new InspectionReportReceived(
        school.urn(),
        school.authority(),
        "s-1",
        day("2026-03-09"),
        day("2026-02-03"),
        Category.SPECIAL_MEASURES,
        new StatementPeriod.Counted(until("2026-03-23")),
        eia("s.61"));
  }

  private static DraftReportReceived draft(FictionalSchool school) {
    return new DraftReportReceived(
        school.urn(),
        school.authority(),
        "d-1",
        day("2026-04-20"),
        day("2026-04-14"),
        new CommentsPeriod.Counted(until("2026-04-27")),
        eia("s.61"));
  }

  private static InformationRequested asked(FictionalSchool school) {
    return new InformationRequested(
        school.urn(),
        school.authority(),
        "r-1",
        day("2026-04-20"),
        SOMEBODY,
        WORDS,
        until("2026-05-19"),
        eia("s.61"));
  }

  private static DataComplaintReceived complaint(FictionalSchool school) {
    return new DataComplaintReceived(
        school.urn(),
        school.authority(),
        "c-1",
        day("2026-04-20"),
        SOMEBODY,
        WORDS,
        new Acknowledgement.Due(day("2026-04-21"), day("2026-05-20"), 30),
        Optional.of(eia("s.61")));
  }

  private static OutcomeLeftToOfficer left(FictionalSchool school) {
    var outcome =
        new PublishedOutcome(
            Optional.of("10999002"),
            Optional.empty(),
            Optional.of("S5 Inspection"),
            day("2026-03-17"),
            Optional.of(day("2026-04-02")),
            List.of(),
            Category.NONE,
            Optional.empty());
    return new OutcomeLeftToOfficer(
        school.urn(),
        school.authority(),
        day("2026-04-07"),
        outcome,
        List.of(OpenQuestion.values()),
        Optional.empty(),
        "i-1");
  }

  private static SchoolConverted converted(FictionalSchool school) {
    return new SchoolConverted(
        school.urn(),
        school.authority(),
        day("2026-05-01"),
        new Urn(998_904),
        WORDS,
        day("2026-03-02"),
        new Learnt("Regional Director", day("2026-05-01"), "RG/1", Optional.empty()),
        new Provision("Academies Act 2010", "s.6(2)"));
  }

  private static CountedPeriod until(String end) {
    return new CountedPeriod(day(end).minusDays(7), day(end), 5, List.of(), List.of(), eia("s.61"));
  }

  private static List<What> shown(FictionalSchool school, String today) {
    var query =
        new FindDiary(
            Clerk.reader(Role.LEGAL, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day(today));
    return LEDGER.ask(query, Diary.class).items().stream().map(Item::what).toList();
  }

  private static Optional<What> next(FictionalSchool school, String today) {
    var query =
        new FindRegister(
            Clerk.reader(Role.LEGAL, "990"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(school.name()),
            day(today));
    return LEDGER.ask(query, Register.class).rows().stream()
        .flatMap(row -> row.nextDueWhat().stream())
        .map(What::valueOf)
        .findFirst();
  }
}
