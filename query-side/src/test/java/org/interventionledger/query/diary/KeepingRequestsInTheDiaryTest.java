package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.record.FindDiary.What.COMMENTS_ON_DRAFT_REPORT;
import static org.interventionledger.api.record.FindDiary.What.COMPLAINT_TO_ACKNOWLEDGE;
import static org.interventionledger.api.record.FindDiary.What.INFORMATION_REQUEST;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.InformationAnswer;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.school.DraftReport.DraftReportStanding;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.InformationMatter;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Draft reports, and requests and complaints about the record: in diary, timeline and school. */
class KeepingRequestsInTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final PersonName SOMEBODY = new PersonName("Noor Sharif");
  private static final Provision REGULATION = new Provision("SI 2005/2038", "reg. 5");
  private static final Provision SECTION_10 =
      new Provision("Freedom of Information Act 2000", "s.10");
  private static final Provision SECTION_164A = new Provision("Data Protection Act 2018", "s.164A");
  private static final Set<Role> READERS_OF_REQUESTS =
      EnumSet.of(Role.SENIOR_OFFICER, Role.HEAD_OF_SERVICE, Role.LEGAL, Role.AUDITOR);

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void comments_are_due_until_they_are_sent_and_overdue_from_the_day_after() {
    var school = new FictionalSchool(998_200, "990", "Alderfield");
    clerk.record(school.entered(), draft(school));

    assertThat(item(school, Role.ADVISER, "2026-06-15"))
        .isEqualTo(
            new Item(
                school.urn(),
                "Alderfield",
                COMMENTS_ON_DRAFT_REPORT,
                day("2026-06-15"),
                false,
                "Comments on the draft report received on 8 June 2026",
                Optional.of("SI 2005/2038, reg. 5"),
                Optional.empty()));
    assertThat(item(school, Role.ADVISER, "2026-06-16").overdue()).isTrue();
    assertThat(school(school, Role.ADVISER).draftReports().getFirst().standing())
        .isEqualTo(DraftReportStanding.COMMENTS_MAY_BE_SENT);
    assertThat(items(school, Role.RSC_LIAISON, "2026-06-16")).isEmpty();
    assertThat(school(school, Role.RSC_LIAISON).draftReports()).isEmpty();

    clerk.record(
        new CommentsOnDraftSent(
            school.urn(),
            school.authority(),
            "d-1",
            day("2026-06-16"),
            WORDS,
            day("2026-06-15"),
            Timeliness.LATE,
            REGULATION));
    assertThat(items(school, Role.ADVISER, "2026-06-17")).isEmpty();
    assertThat(school(school, Role.ADVISER).draftReports().getFirst().standing())
        .isEqualTo(DraftReportStanding.COMMENTS_LATE);
  }

  @Test
  void an_answer_is_due_until_it_is_given_and_only_readers_of_requests_are_told() {
    var school = new FictionalSchool(998_201, "990", "Beechfield");
    clerk.record(school.entered(), asked(school));

    for (var role : READERS_OF_REQUESTS) {
      assertThat(item(school, role, "2026-07-10"))
          .isEqualTo(
              new Item(
                  school.urn(),
                  "Beechfield",
                  INFORMATION_REQUEST,
                  day("2026-07-10"),
                  false,
                  "Request for information received on 11 June 2026",
                  Optional.of("Freedom of Information Act 2000, s.10"),
                  Optional.empty()));
      assertThat(school(school, role).informationMatters()).hasSize(1);
      assertThat(sentences(school, role))
          .containsExactly(
              "Noor Sharif asked for information about the school; an answer was due by 10 July"
                  + " 2026.");
    }
    for (var role : EnumSet.complementOf(EnumSet.copyOf(READERS_OF_REQUESTS))) {
      assertThat(items(school, role, "2026-07-10")).as(role.name()).isEmpty();
      assertThat(school(school, role).informationMatters()).as(role.name()).isEmpty();
      assertThat(sentences(school, role)).as(role.name()).isEmpty();
    }
    assertThat(item(school, Role.LEGAL, "2026-07-11").overdue()).isTrue();

    clerk.record(
        new InformationRequestAnswered(
            school.urn(),
            school.authority(),
            "r-1",
            day("2026-07-11"),
            InformationAnswer.GIVEN,
            Optional.empty(),
            day("2026-07-10"),
            Timeliness.LATE,
            SECTION_10));
    assertThat(items(school, Role.LEGAL, "2026-07-12")).isEmpty();
    assertThat(school(school, Role.LEGAL).informationMatters())
        .extracting(InformationMatter::doneOn)
        .containsExactly(Optional.of(day("2026-07-11")));
  }

  @Test
  void an_acknowledgement_is_due_only_where_there_was_the_duty() {
    var school = new FictionalSchool(998_202, "990", "Cedarfield");
    clerk.record(
        school.entered(),
        complaint(school, "c-0", new Acknowledgement.NoDutyYet(day("2026-06-19"))),
        complaint(
            school, "c-1", new Acknowledgement.Due(day("2026-06-21"), day("2026-07-20"), 30)));

    assertThat(item(school, Role.SENIOR_OFFICER, "2026-07-20").overdue()).isFalse();
    assertThat(item(school, Role.SENIOR_OFFICER, "2026-07-21"))
        .isEqualTo(
            new Item(
                school.urn(),
                "Cedarfield",
                COMPLAINT_TO_ACKNOWLEDGE,
                day("2026-07-20"),
                true,
                "Complaint about personal data received on 20 June 2026",
                Optional.of("Data Protection Act 2018, s.164A"),
                Optional.empty()));
    assertThat(school(school, Role.SENIOR_OFFICER).informationMatters())
        .extracting(InformationMatter::dueOn)
        .containsExactly(Optional.empty(), Optional.of(day("2026-07-20")));

    clerk.record(
        new DataComplaintAcknowledged(
            school.urn(),
            school.authority(),
            "c-1",
            day("2026-07-21"),
            Optional.of(Timeliness.LATE),
            Optional.of(SECTION_164A)));
    assertThat(items(school, Role.SENIOR_OFFICER, "2026-07-22")).isEmpty();
  }

  @Test
  void a_period_that_was_counted_again_is_due_by_its_new_end_and_told_to_the_same_readers() {
    var school = new FictionalSchool(998_203, "990", "Damsonfield");
    clerk.record(
        school.entered(),
        draft(school),
        asked(school),
        again(school, COMMENTS_ON_DRAFT_REPORT, "d-1", "2026-06-15", "2026-06-16", REGULATION),
        again(school, INFORMATION_REQUEST, "r-1", "2026-07-10", "2026-07-14", SECTION_10));

    assertThat(items(school, Role.SENIOR_OFFICER, "2026-06-16"))
        .extracting(Item::what, Item::dueOn, Item::overdue)
        .containsExactly(
            tuple(COMMENTS_ON_DRAFT_REPORT, day("2026-06-16"), false),
            tuple(INFORMATION_REQUEST, day("2026-07-14"), false));
    assertThat(items(school, Role.ADVISER, "2026-06-16"))
        .extracting(Item::what)
        .containsExactly(COMMENTS_ON_DRAFT_REPORT);
    assertThat(school(school, Role.SENIOR_OFFICER).draftReports())
        .extracting(it -> it.dueOn(), it -> it.counted().orElseThrow().endsOn())
        .containsExactly(tuple(day("2026-06-16"), day("2026-06-16")));
    assertThat(school(school, Role.SENIOR_OFFICER).informationMatters())
        .extracting(it -> it.dueOn().orElseThrow(), it -> it.counted().orElseThrow().endsOn())
        .containsExactly(tuple(day("2026-07-14"), day("2026-07-14")));
    for (var role : READERS_OF_REQUESTS) {
      assertThat(sentences(school, role))
          .as(role.name())
          .contains(
              "The period for the answer to a request for information was counted again: it ends"
                  + " on 14 July 2026, and not on 10 July 2026.");
    }
    for (var role : EnumSet.complementOf(EnumSet.copyOf(READERS_OF_REQUESTS))) {
      assertThat(sentences(school, role)).as(role.name()).isEmpty();
    }
  }

  private static PeriodRecalculated again(
      FictionalSchool school,
      What of,
      String about,
      String before,
      String endsOn,
      Provision provision) {
    return new PeriodRecalculated(
        school.urn(),
        school.authority(),
        CountedMatter.valueOf(of.name()),
        about,
        day("2026-06-15"),
        day(before),
        period("2026-06-09", endsOn, 5, provision),
        Optional.empty(),
        WORDS);
  }

  private static DraftReportReceived draft(FictionalSchool school) {
    return new DraftReportReceived(
        school.urn(),
        school.authority(),
        "d-1",
        day("2026-06-08"),
        day("2026-05-05"),
        new CommentsPeriod.Counted(period("2026-06-09", "2026-06-15", 5, REGULATION)),
        REGULATION);
  }

  private static InformationRequested asked(FictionalSchool school) {
    return new InformationRequested(
        school.urn(),
        school.authority(),
        "r-1",
        day("2026-06-11"),
        SOMEBODY,
        WORDS,
        period("2026-06-12", "2026-07-10", 20, SECTION_10),
        new Provision("Freedom of Information Act 2000", "s.1"));
  }

  private static DataComplaintReceived complaint(
      FictionalSchool school, String id, Acknowledgement acknowledgement) {
    return new DataComplaintReceived(
        school.urn(),
        school.authority(),
        id,
        day("2026-06-20"),
        SOMEBODY,
        WORDS,
        acknowledgement,
        acknowledgement instanceof Acknowledgement.Due
            ? Optional.of(SECTION_164A)
            : Optional.empty());
  }

  private static CountedPeriod period(
      String from, String to, int workingDays, Provision provision) {
    return new CountedPeriod(day(from), day(to), workingDays, List.of(), List.of(), provision);
  }

  private Item item(FictionalSchool school, Role role, String today) {
    assertThat(items(school, role, today)).hasSize(1);
    return items(school, role, today).getFirst();
  }

  private List<Item> items(FictionalSchool school, Role role, String today) {
    var query =
        new FindDiary(
            Clerk.reader(role, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day(today));
    return LEDGER.ask(query, Diary.class).items();
  }

  private School school(FictionalSchool school, Role role) {
    var query = new FindSchool(Clerk.reader(role, "990"), school.urn());
    return LEDGER.askForOne(query, School.class).orElseThrow();
  }

  private List<String> sentences(FictionalSchool school, Role role) {
    var query =
        new FindTimeline(
            Clerk.reader(role, "990"),
            school.urn(),
            Set.of(Kind.INFORMATION),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return LEDGER.askForOne(query, Timeline.class).stream()
        .flatMap(timeline -> timeline.entries().stream())
        .map(FindTimeline.Entry::sentence)
        .toList();
  }
}
