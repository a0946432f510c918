package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.INSPECTION_ANSWER;
import static org.interventionledger.api.record.FindDiary.What.REVIEW_OF_MONITORING;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequestAnswered;
import org.interventionledger.api.intervention.ApproachEvent.InspectionRequested;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringAgreed;
import org.interventionledger.api.intervention.ApproachEvent.MonitoringEnded;
import org.interventionledger.api.intervention.InspectionAnswer;
import org.interventionledger.api.intervention.MonitoringEnding;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.Approach;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.ApproachMatter;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingApproachesTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void monitoring_by_consent_is_shown_and_waits_for_its_review_until_it_ends() {
    var school = new FictionalSchool(999_131, "990", "Quarryfield Academy");
    clerk.record(school.entered(), agreed(school));
    assertThat(shown(school, "2026-06-30")).containsExactly(REVIEW_OF_MONITORING);
    assertThat(items(school, "2026-07-01").getFirst().overdue()).isTrue();
    assertThat(items(school, "2026-06-30").getFirst().subject())
        .isEqualTo("Local monitoring agreed on 2 March 2026");
    assertThat(approaches(Role.ADVISER, school))
        .containsExactly(
            new Approach(
                ApproachMatter.LOCAL_MONITORING,
                day("2026-03-02"),
                Optional.of(day("2026-06-30")),
                Optional.of("The Fellside Trust")));

    clerk.record(
        new MonitoringEnded(
            school.urn(),
            school.authority(),
            day("2026-05-01"),
            MonitoringEnding.CONSENT_WITHDRAWN,
            WORDS));
    assertThat(shown(school, "2026-06-30")).isEmpty();
    assertThat(approaches(Role.ADVISER, school)).isEmpty();
  }

  @Test
  void a_request_to_ofsted_waits_for_its_answer() {
    var school = new FictionalSchool(999_132, "990", "Ryefield Primary School");
    clerk.record(school.entered(), requested(school, Optional.of(day("2026-03-16"))));
    assertThat(shown(school, "2026-03-16")).containsExactly(INSPECTION_ANSWER);
    assertThat(approaches(Role.ADVISER, school))
        .extracting(Approach::matter)
        .containsExactly(ApproachMatter.REQUEST_TO_OFSTED);

    clerk.record(
        new InspectionRequestAnswered(
            school.urn(),
            school.authority(),
            day("2026-03-12"),
            InspectionAnswer.BROUGHT_FORWARD,
            "HMCI/26/9",
            Optional.empty()));
    assertThat(shown(school, "2026-03-16")).isEmpty();
    assertThat(approaches(Role.ADVISER, school)).isEmpty();
  }

  @Test
  void a_request_without_a_day_for_the_answer_waits_for_none() {
    var school = new FictionalSchool(999_133, "990", "Sorrelfield Primary School");
    clerk.record(school.entered(), requested(school, Optional.empty()));
    assertThat(shown(school, "2026-12-31")).isEmpty();
    assertThat(approaches(Role.ADVISER, school)).hasSize(1);
  }

  @Test
  void both_are_told_to_those_who_read_of_dealings_with_the_school() {
    var school = new FictionalSchool(999_134, "990", "Thymefield Academy");
    clerk.record(school.entered(), agreed(school), requested(school, Optional.empty()));
    for (var role : Role.values()) {
      assertThat(approaches(role, school))
          .as(role.name())
          .hasSize(Readership.DEALINGS.includes(role) ? 2 : 0);
    }
  }

  private static MonitoringAgreed agreed(FictionalSchool school) {
    return new MonitoringAgreed(
        school.urn(),
        school.authority(),
        day("2026-03-02"),
        new PersonName("Ruth Asante"),
        "Chief executive",
        "The Fellside Trust",
        WORDS,
        day("2026-06-30"));
  }

  private static InspectionRequested requested(
      FictionalSchool school, Optional<LocalDate> replyBy) {
    return new InspectionRequested(
        school.urn(), school.authority(), day("2026-03-02"), WORDS, replyBy, WORDS);
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

  private List<What> shown(FictionalSchool school, String today) {
    return items(school, today).stream().map(Item::what).toList();
  }

  private List<Approach> approaches(Role role, FictionalSchool school) {
    var query = new FindSchool(Clerk.reader(role, "990"), school.urn());
    return LEDGER.askForOne(query, School.class).orElseThrow().approaches();
  }
}
