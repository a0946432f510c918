package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.APPOINTMENT_TO_END;
import static org.interventionledger.api.record.FindDiary.What.BOARD_MEMBERS_APPOINTMENT_ENDS;
import static org.interventionledger.api.record.FindDiary.What.GOVERNING_BODY_TO_ARRANGE;
import static org.interventionledger.api.record.FindDiary.What.INTERIM_BOARD_ENDS;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingABoardsPapersInTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final PersonName RUTH = new PersonName("Ruth Asante");
  private static final PersonName TOM = new PersonName("Tom Birch");
  private static final PersonName IVY = new PersonName("Ivy Marsh");

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void a_notice_of_resumption_makes_the_end_and_the_governing_body_due() {
    var school = new FictionalSchool(999_138, "990", "Yarrowfield");
    clerk.record(school.entered(), constituted(school));
    assertThat(due(school, "2026-06-01")).isEmpty();

    clerk.record(resumption(school));
    assertThat(due(school, "2026-06-02"))
        .containsOnly(
            Map.entry(INTERIM_BOARD_ENDS, day("2026-08-31")),
            Map.entry(GOVERNING_BODY_TO_ARRANGE, day("2026-09-01")));
    assertThat(board(school).endsOn()).hasValue(day("2026-08-31"));

    clerk.record(ended(school));
    assertThat(due(school, "2026-09-02"))
        .containsOnly(Map.entry(GOVERNING_BODY_TO_ARRANGE, day("2026-09-01")));
    clerk.record(
        new HandedBackToGoverningBody(
            school.urn(),
            school.authority(),
            1,
            day("2026-09-01"),
            IVY,
            WORDS,
            eia("Sch. 6, para. 19")));
    assertThat(due(school, "2026-09-02")).isEmpty();
    assertThat(board(school).handedBackOn()).hasValue(day("2026-09-01"));
  }

  @Test
  void an_appointment_ends_on_the_day_its_instrument_sets_as_long_as_the_member_stays() {
    var school = new FictionalSchool(999_139, "990", "Zinniafield");
    clerk.record(school.entered(), constituted(school), instrument(school, TOM, "2026-12-31"));
    assertThat(due(school, "2026-06-02"))
        .containsOnly(Map.entry(BOARD_MEMBERS_APPOINTMENT_ENDS, day("2026-12-31")));

    clerk.record(left(school, TOM));
    assertThat(due(school, "2026-06-30")).isEmpty();
  }

  @Test
  void an_instrument_that_was_made_anew_stands_in_the_place_of_the_one_before() {
    var school = new FictionalSchool(997_301, "990", "Betonyfield");
    clerk.record(school.entered(), constituted(school), instrument(school, TOM, "2026-12-31"));
    clerk.record(instrument(school, TOM, "2026-09-30"));

    assertThat(due(school, "2026-06-02"))
        .containsOnly(Map.entry(BOARD_MEMBERS_APPOINTMENT_ENDS, day("2026-09-30")));
  }

  @Test
  void an_appointment_that_was_directed_to_end_is_due_until_the_member_has_left() {
    var school = new FictionalSchool(999_140, "990", "Arnicafield");
    clerk.record(school.entered(), constituted(school), directedToEnd(school, TOM));
    assertThat(due(school, "2026-06-19"))
        .containsOnly(Map.entry(APPOINTMENT_TO_END, day("2026-06-19")));

    clerk.record(left(school, TOM));
    assertThat(due(school, "2026-06-30")).isEmpty();
  }

  private static InterimBoardConstituted constituted(FictionalSchool school) {
    var from = day("2026-06-01");
    return new InterimBoardConstituted(
        school.urn(),
        school.authority(),
        1,
        day("2026-05-20"),
        from,
        Optional.empty(),
        List.of(
            new BoardMember(RUTH, from, "Headship"),
            new BoardMember(TOM, from, "Finance"),
            new BoardMember(IVY, from, "Law")),
        RUTH,
        eia("s.65(1) and Sch. 6, para. 3"));
  }

  private static NoticeOfResumptionGiven resumption(FictionalSchool school) {
    return new NoticeOfResumptionGiven(
        school.urn(),
        school.authority(),
        1,
        day("2026-06-02"),
        day("2026-09-01"),
        List.of(),
        WORDS,
        WORDS,
        Optional.empty(),
        eia("Sch. 6, para. 17"),
        Optional.empty());
  }

  private static InterimBoardEnded ended(FictionalSchool school) {
    return new InterimBoardEnded(
        school.urn(),
        school.authority(),
        1,
        day("2026-08-31"),
        BoardEnding.NORMAL_GOVERNMENT_RESUMES,
        WORDS,
        eia("Sch. 6, paras 17 and 18"));
  }

  private static InstrumentOfAppointmentMade instrument(
      FictionalSchool school, PersonName member, String until) {
    return new InstrumentOfAppointmentMade(
        school.urn(),
        school.authority(),
        1,
        day("2026-06-01"),
        member,
        Optional.of(day(until)),
        WORDS,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        WORDS,
        Optional.empty(),
        eia("Sch. 6, paras 5 and 6"));
  }

  private static BoardMemberLeft left(FictionalSchool school, PersonName member) {
    return new BoardMemberLeft(
        school.urn(),
        school.authority(),
        1,
        day("2026-06-15"),
        member,
        MemberLeaving.RESIGNATION,
        WORDS,
        eia("Sch. 6, para. 5"));
  }

  private static DirectionOnInterimBoardRecorded directedToEnd(
      FictionalSchool school, PersonName member) {
    return new DirectionOnInterimBoardRecorded(
        school.urn(),
        school.authority(),
        1,
        day("2026-06-08"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(member),
        Optional.of(day("2026-06-19")),
        new Learnt("Regional Director, North", day("2026-06-08"), "RG/122", Optional.empty()),
        eia("Sch. 6, para. 5A"));
  }

  private Map<What, LocalDate> due(FictionalSchool school, String today) {
    var query =
        new FindDiary(
            Clerk.reader(Role.HEAD_OF_SERVICE, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day(today));
    return LEDGER.ask(query, Diary.class).items().stream()
        .collect(Collectors.toMap(Item::what, Item::dueOn));
  }

  private FindSchool.Board board(FictionalSchool school) {
    var query = new FindSchool(Clerk.reader(Role.HEAD_OF_SERVICE, "990"), school.urn());
    return LEDGER.askForOne(query, School.class).orElseThrow().boards().getFirst();
  }
}
