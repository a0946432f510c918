package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.DIRECTED_NOTICE_TO_GIVE;
import static org.interventionledger.api.record.FindDiary.What.DIRECTION_TO_ANSWER;
import static org.interventionledger.api.record.FindDiary.What.DIRECTION_TO_COPY;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.FindSchool.StateAct;
import org.interventionledger.api.school.StateMatter;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingDirectionsInTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final String DIRECTION = "d-1";

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void a_direction_is_to_be_copied_and_answered_and_the_notice_to_be_given() {
    var school = new FictionalSchool(999_135, "990", "Umberfield");
    clerk.record(school.entered(), given(school, DirectedNotice.SECTION_60A));
    assertThat(items(school, "2026-06-09"))
        .extracting(Item::what)
        .containsExactly(DIRECTION_TO_COPY, DIRECTION_TO_ANSWER);
    assertThat(items(school, "2026-06-09")).extracting(Item::overdue).containsOnly(false);
    assertThat(items(school, "2026-06-10")).extracting(Item::overdue).containsExactly(true, false);
    assertThat(items(school, "2026-06-09").getFirst().subject())
        .isEqualTo(
            "Direction of the Secretary of State of 8 June 2026 to consider a warning notice");

    clerk.record(copied(school), answered(school, DirectionAnswer.NOTICE_WILL_BE_GIVEN));
    assertThat(items(school, "2026-06-19"))
        .extracting(Item::what)
        .containsExactly(DIRECTED_NOTICE_TO_GIVE);
    assertThat(items(school, "2026-06-19").getFirst().dueOn()).isEqualTo("2026-06-25");
    assertThat(acts(school))
        .containsExactly(
            new StateAct(
                StateMatter.DIRECTION_TO_WARN,
                Optional.of(DIRECTION),
                day("2026-06-08"),
                Optional.of(day("2026-06-19")),
                Optional.empty()));
  }

  @Test
  void a_period_that_was_counted_again_moves_what_is_due() {
    var school = new FictionalSchool(999_136, "990", "Vetchfield");
    clerk.record(
        school.entered(),
        given(school, DirectedNotice.SECTION_60A),
        new PeriodRecalculated(
            school.urn(),
            school.authority(),
            CountedMatter.ANSWER_TO_DIRECTION,
            DIRECTION,
            day("2026-06-10"),
            day("2026-06-19"),
            until(10, "2026-06-22"),
            Optional.empty(),
            WORDS));

    assertThat(items(school, "2026-06-10"))
        .extracting(Item::dueOn)
        .containsExactly(day("2026-06-09"), day("2026-06-22"));
  }

  @Test
  void an_ordered_notice_is_due_by_the_day_of_the_order_until_it_is_given() {
    var school = new FictionalSchool(999_137, "990", "Willowfield");
    clerk.record(
        school.entered(),
        given(school, DirectedNotice.SECTION_60),
        answered(school, DirectionAnswer.NOTICE_DECLINED));
    assertThat(items(school, "2026-06-22")).isEmpty();

    clerk.record(
        new WarningNoticeOrdered(
            school.urn(),
            school.authority(),
            DIRECTION,
            day("2026-06-22"),
            Optional.of(day("2026-06-26")),
            WORDS,
            learnt(),
            eia("s.69A")));
    assertThat(items(school, "2026-06-22"))
        .extracting(Item::dueOn)
        .containsExactly(day("2026-06-26"));
    clerk.record(school.warned("n-1", "2026-06-23", "2026-07-17"));
    assertThat(items(school, "2026-06-27"))
        .extracting(Item::what)
        .doesNotContain(DIRECTED_NOTICE_TO_GIVE);
  }

  private static DirectionToWarnRecorded given(FictionalSchool school, DirectedNotice notice) {
    return new DirectionToWarnRecorded(
        school.urn(),
        school.authority(),
        DIRECTION,
        notice,
        day("2026-06-08"),
        WORDS,
        Optional.of(until(2, "2026-06-09")).filter(_ -> notice == DirectedNotice.SECTION_60A),
        Optional.of(until(7, "2026-06-16")).filter(_ -> notice == DirectedNotice.SECTION_60A),
        until(10, "2026-06-19"),
        learnt(),
        eia(notice.section()));
  }

  private static DirectionCopied copied(FictionalSchool school) {
    return new DirectionCopied(
        school.urn(),
        school.authority(),
        DIRECTION,
        day("2026-06-09"),
        Delivery.EMAIL,
        WORDS,
        day("2026-06-09"),
        Timeliness.IN_TIME,
        eia("s.69B"));
  }

  private static DirectionAnswered answered(FictionalSchool school, DirectionAnswer answer) {
    return new DirectionAnswered(
        school.urn(),
        school.authority(),
        DIRECTION,
        day("2026-06-19"),
        answer,
        WORDS,
        List.of(),
        WORDS,
        day("2026-06-19"),
        Timeliness.IN_TIME,
        Optional.of(until(5, "2026-06-25"))
            .filter(_ -> answer == DirectionAnswer.NOTICE_WILL_BE_GIVEN),
        eia("s.69B"));
  }

  private static Learnt learnt() {
    return new Learnt("Regional Director, North", day("2026-06-08"), "RG/121", Optional.empty());
  }

  private static CountedPeriod until(int workingDays, String day) {
    return new CountedPeriod(
        day("2026-06-08"), day(day), workingDays, List.of(), List.of(), eia("s.69B"));
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

  private List<StateAct> acts(FictionalSchool school) {
    var query = new FindSchool(Clerk.reader(Role.ADVISER, "990"), school.urn());
    return LEDGER.askForOne(query, School.class).orElseThrow().stateActs();
  }
}
