package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.correctionOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.intervention.InterventionPastsInEventStore.Past;
import org.interventionledger.command.rules.InterventionPast.Inspected;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolInLaw.Report;
import org.interventionledger.command.rules.Value;
import org.junit.jupiter.api.Test;

/** What was known of a school's inspections and category on a day, as it is known now. */
class AskingAnInterventionsPastTest {

  private static final CaseFile FILE =
      CaseFile.EMPTY
          .with(0, inspected("2009-03-02", "2009-04-01", Grade.GOOD))
          .with(1, specialMeasures("2012-01-16", "2012-02-20"))
          .with(2, inspected("2013-05-06", "2013-06-03", Grade.GOOD));

  @Test
  void grade_and_category_are_those_published_by_the_day() {
    assertThat(on("2009-03-31").ofsted()).isEqualTo(Value.UNKNOWN);
    assertThat(on("2009-04-01").ofsted()).isEqualTo(Value.of("good"));
    assertThat(on("2012-02-19").category()).isEqualTo(Value.of("none"));
    assertThat(on("2012-02-20").category()).isEqualTo(Value.of("specialMeasures"));
    assertThat(on("2013-06-02").category()).isEqualTo(Value.of("specialMeasures"));
    assertThat(on("2013-06-03").category()).isEqualTo(Value.of("none"));
  }

  @Test
  void grade_and_category_rest_each_on_a_report_whatever_the_order_of_recording() {
    assertThat(on("2009-03-31").graded()).isEmpty();
    assertThat(on("2012-02-20").categorised()).contains(report(1, "2012-02-20"));

    var older = FILE.with(3, inspected("2006-03-02", "2006-04-01", Grade.GOOD));
    var latest = new Past(older).on(day("2013-06-03"));
    assertThat(latest.graded()).contains(report(2, "2013-06-03"));
    assertThat(latest.categorised()).contains(report(2, "2013-06-03"));
  }

  @Test
  void the_inspections_are_in_order_and_known_from_their_publication() {
    assertThat(new Past(FILE).inspections())
        .extracting(Inspected::knownOn, Inspected::grade)
        .containsExactly(
            tuple(day("2009-04-01"), Value.of("good")),
            tuple(day("2012-02-20"), Value.of("inadequate")),
            tuple(day("2013-06-03"), Value.of("good")));
  }

  @Test
  void as_published_a_category_begins_with_its_report_and_eligibility_with_the_notice() {
    var noticed = specialMeasures("2014-05-06", "2014-06-20", Optional.of(day("2014-06-02")));
    var past = new Past(FILE.with(3, noticed));
    var published = past.asPublished();

    assertThat(past.on(day("2014-06-02")).category()).isEqualTo(Value.of("specialMeasures"));
    assertThat(published.on(day("2014-06-02")).category()).isEqualTo(Value.of("none"));
    assertThat(published.on(day("2014-06-19")).category()).isEqualTo(Value.of("none"));
    assertThat(published.on(day("2014-06-19")).ofsted()).isEqualTo(Value.of("good"));
    assertThat(published.on(day("2014-06-19")).eligible()).isTrue();
    assertThat(published.on(day("2014-06-20")).category()).isEqualTo(Value.of("specialMeasures"));
    assertThat(published.on(day("2014-06-20")).ofsted()).isEqualTo(Value.of("inadequate"));
    assertThat(past.inspections().getLast().knownOn()).isEqualTo(day("2014-06-02"));
    assertThat(published.inspections().getLast().knownOn()).isEqualTo(day("2014-06-20"));
  }

  @Test
  void an_outcome_that_was_put_right_never_was() {
    var corrected =
        new Past(
            FILE.with(
                3,
                new InterventionEntryCorrected(
                    SCHOOL, NORTHMOOR, correctionOf(1), Optional.empty())));

    assertThat(corrected.on(day("2012-02-20")).category()).isEqualTo(Value.of("none"));
    assertThat(corrected.on(day("2012-02-20")).ofsted()).isEqualTo(Value.of("good"));
    assertThat(corrected.inspections()).hasSize(2);
    assertThat(corrected.days()).containsOnly(day("2009-04-01"), day("2013-06-03"));
  }

  private static Report report(long number, String publishedOn) {
    return new Report(new EntryRef("intervention:" + SCHOOL, number), day(publishedOn));
  }

  private static SchoolInLaw on(String day) {
    return new Past(FILE).on(day(day));
  }

  private static InspectionOutcomeRecorded inspected(
      String inspectedOn, String publishedOn, Grade grade) {
    return outcome(
        inspectedOn,
        publishedOn,
        grade,
        Category.NONE,
        List.of(eia("s.61"), eia("s.62")),
        Optional.empty(),
        Optional.empty());
  }

  private static InspectionOutcomeRecorded specialMeasures(String inspectedOn, String publishedOn) {
    return specialMeasures(inspectedOn, publishedOn, Optional.empty());
  }

  private static InspectionOutcomeRecorded specialMeasures(
      String inspectedOn, String publishedOn, Optional<LocalDate> hmciNoticeOn) {
    return outcome(
        inspectedOn,
        publishedOn,
        Grade.INADEQUATE,
        Category.SPECIAL_MEASURES,
        List.of(eia("s.61"), eia("s.62")),
        Optional.of(eia("s.62")),
        hmciNoticeOn);
  }

  private static InspectionOutcomeRecorded outcome(
      String inspectedOn,
      String publishedOn,
      Grade grade,
      Category category,
      List<Provision> ends,
      Optional<Provision> gateway,
      Optional<LocalDate> hmciNoticeOn) {
    return new InspectionOutcomeRecorded(
        SCHOOL,
        NORTHMOOR,
        Optional.of(InspectionKind.SECTION_5),
        Optional.empty(),
        day(inspectedOn),
        day(publishedOn),
        Optional.empty(),
        List.of(new Judgement(Area.OVERALL_EFFECTIVENESS, grade)),
        category,
        Optional.empty(),
        hmciNoticeOn,
        Optional.empty(),
        ends,
        gateway,
        Optional.empty(),
        Optional.empty());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
