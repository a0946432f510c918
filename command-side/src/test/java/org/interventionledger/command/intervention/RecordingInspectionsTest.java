package org.interventionledger.command.intervention;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_5;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.report;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.closedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class RecordingInspectionsTest {

  @Test
  void special_measures_open_section_62() {
    Desk.of(COMMUNITY)
        .records(
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            outcome(SPECIAL_MEASURES, "special measures", Optional.of(eia("s.62"))));
  }

  @Test
  void a_school_that_requires_significant_improvement_comes_under_section_61() {
    Desk.of(COMMUNITY)
        .records(
            inspection("2026-03-03", "2026-04-20", REQUIRES_SIGNIFICANT_IMPROVEMENT),
            outcome(
                REQUIRES_SIGNIFICANT_IMPROVEMENT,
                "requires significant improvement",
                Optional.of(eia("s.61"))));
  }

  @Test
  void the_category_of_an_academy_opens_nothing() {
    Desk.of(ACADEMY)
        .records(
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            outcome(SPECIAL_MEASURES, "special measures", Optional.empty()));
  }

  @Test
  void is_refused_for_a_category_without_the_chief_inspectors_notice() {
    Desk.of(COMMUNITY)
        .refuses(
            noticed("2026-03-03", "2026-04-20", SPECIAL_MEASURES, Optional.empty()),
            LawRefusal.HMCI_NOTICE_MISSING,
            term("category", SPECIAL_MEASURES));
    Desk.of(ACADEMY)
        .accepts(noticed("2026-03-03", "2026-04-20", SPECIAL_MEASURES, Optional.empty()));
  }

  @Test
  void is_refused_when_published_before_it_was_held() {
    Desk.of(COMMUNITY)
        .refuses(inspection("2026-04-20", "2026-04-19", NONE), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY).accepts(inspection("2026-04-20", "2026-04-20", NONE));
  }

  @Test
  void is_refused_when_the_notice_is_dated_before_the_inspection_or_is_yet_to_come() {
    Desk.of(COMMUNITY)
        .refuses(
            noticed("2026-03-03", "2026-04-20", SPECIAL_MEASURES, Optional.of(day("2026-03-02"))),
            RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY)
        .refuses(
            noticed("2026-03-03", "2026-04-20", SPECIAL_MEASURES, Optional.of(day("2026-04-21"))),
            RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void two_of_one_day_under_numbers_of_their_own_are_two() {
    Desk.of(COMMUNITY)
        .after(numbered("10200001", "2026-03-03"))
        .accepts(numbered("10200002", "2026-03-03"));
  }

  @Test
  void is_refused_for_an_inspection_that_is_on_record() {
    Desk.of(COMMUNITY)
        .after(inspection("2026-03-03", "2026-04-20", NONE))
        .refuses(
            inspection("2026-03-03", "2026-04-21", SPECIAL_MEASURES),
            RecordRefusal.INSPECTION_ALREADY_RECORDED,
            date("inspectedOn", day("2026-03-03")));
    Desk.of(COMMUNITY)
        .after(numbered("10200001", "2026-03-03"))
        .refuses(numbered("10200001", "2026-03-04"), RecordRefusal.INSPECTION_ALREADY_RECORDED);
    Desk.of(COMMUNITY)
        .after(numbered("10200001", "2026-03-03"))
        .refuses(
            inspection("2026-03-03", "2026-04-21", SPECIAL_MEASURES),
            RecordRefusal.INSPECTION_ALREADY_RECORDED);
    Desk.of(COMMUNITY)
        .after(numbered("10200001", "2026-03-03"))
        .accepts(numbered("10200002", "2026-03-04"));
  }

  @Test
  void is_refused_for_a_category_of_before_the_names_that_are_held() {
    Desk.of(COMMUNITY)
        .refuses(
            inspection("2005-08-30", "2005-08-31", SPECIAL_MEASURES),
            LawRefusal.LAW_OF_THAT_DATE_NOT_HELD,
            date("heldFrom", day("2005-09-01")));
    Desk.of(COMMUNITY).accepts(inspection("2005-08-30", "2005-09-01", SPECIAL_MEASURES));
    Desk.of(COMMUNITY).accepts(inspection("2005-08-30", "2005-09-02", SPECIAL_MEASURES));
  }

  @Test
  void is_refused_for_a_category_that_no_section_5_inspection_found() {
    for (var kind : InspectionKind.values()) {
      var found = report(kind, "2026-03-03", "2026-04-20", SPECIAL_MEASURES, NOT_SPOKEN_OF);
      if (kind.isSection5()) {
        Desk.of(COMMUNITY).accepts(found);
      } else {
        Desk.of(COMMUNITY)
            .refuses(found, LawRefusal.CATEGORY_NEEDS_A_SECTION_5_INSPECTION, term("kind", kind));
      }
    }
  }

  @Test
  void a_report_may_come_out_after_the_school_has_closed() {
    var closed = Desk.of(closedOn("2018-01-31"));
    closed.accepts(inspection("2018-01-30", "2018-02-20", NONE));
    closed.accepts(inspection("2018-01-31", "2018-02-20", NONE));
    closed.refuses(
        inspection("2018-02-01", "2018-02-20", NONE),
        RecordRefusal.SCHOOL_CLOSED,
        date("closedOn", day("2018-01-31")));
  }

  @Test
  void what_inspectors_found_before_the_school_opened_was_found_at_another() {
    Desk.of(COMMUNITY)
        .refuses(
            inspection("1999-08-31", "1999-09-20", NONE),
            RecordRefusal.SCHOOL_NOT_YET_OPEN,
            date("openedOn", day("1999-09-01")));
    Desk.of(COMMUNITY).accepts(inspection("1999-09-01", "1999-09-20", NONE));
    Desk.of(COMMUNITY).accepts(inspection("1999-09-02", "1999-09-20", NONE));
  }

  @Test
  void a_category_found_before_part_4_was_in_force_opens_its_gateway_from_the_first_day_of_it() {
    for (var published : List.of("2007-03-31", "2007-04-01", "2007-04-02")) {
      Desk.of(COMMUNITY)
          .when(inspection("2007-03-27", published, SPECIAL_MEASURES))
          .expectEventsMatching(
              exactSequenceOf(
                  messageWithPayload(
                      matches(
                          (InspectionOutcomeRecorded it) ->
                              it.provision()
                                  .equals(
                                      Optional.of(
                                          eia("s.62")
                                              .asOn(
                                                  published.equals("2007-04-02")
                                                      ? day(published)
                                                      : day("2007-04-01"))))))));
    }
  }

  @Test
  void an_independent_schools_inspection_has_grades_of_its_own_and_no_category() {
    Desk.of(SomeSchools.INDEPENDENT).accepts(satisfactory(InspectionKind.INDEPENDENT_SCHOOL));
    Desk.of(COMMUNITY).refuses(satisfactory(SECTION_5), LawRefusal.GRADE_NOT_IN_USE_ON_THAT_DAY);
  }

  /** In June 2013, when the inspections of the Education Act 2005 gave that grade no longer. */
  private static RecordInspectionOutcome satisfactory(InspectionKind kind) {
    return new RecordInspectionOutcome(
        URN,
        kind,
        Optional.empty(),
        day("2013-06-25"),
        day("2013-07-16"),
        Optional.empty(),
        List.of(new Judgement(Judgement.Area.OVERALL_EFFECTIVENESS, Judgement.Grade.SATISFACTORY)),
        NONE,
        Optional.empty(),
        NOT_SPOKEN_OF,
        Optional.empty());
  }

  private static InspectionOutcomeRecorded outcome(
      Category category, String name, Optional<Provision> gateway) {
    var ends = gateway.isPresent() ? List.of(eia("s.61"), eia("s.62")) : List.<Provision>of();
    return new InspectionOutcomeRecorded(
        URN,
        NORTHMOOR,
        Optional.of(SECTION_5),
        Optional.empty(),
        day("2026-03-03"),
        day("2026-04-20"),
        Optional.empty(),
        List.of(),
        category,
        Optional.of(name),
        Optional.of(day("2026-04-20")),
        Optional.of(NOT_SPOKEN_OF),
        ends,
        gateway.map(place -> place.asOn(day("2026-04-20"))),
        Optional.empty(),
        Optional.empty());
  }

  private static RecordInspectionOutcome noticed(
      String inspectedOn, String publishedOn, Category category, Optional<LocalDate> hmciNoticeOn) {
    return new RecordInspectionOutcome(
        URN,
        SECTION_5,
        Optional.empty(),
        day(inspectedOn),
        day(publishedOn),
        Optional.empty(),
        List.of(),
        category,
        hmciNoticeOn,
        NOT_SPOKEN_OF,
        Optional.empty());
  }

  private static RecordInspectionOutcome numbered(String number, String inspectedOn) {
    return new RecordInspectionOutcome(
        URN,
        SECTION_5,
        Optional.empty(),
        day(inspectedOn),
        day("2026-04-20"),
        Optional.of(number),
        List.of(),
        NONE,
        Optional.empty(),
        NOT_SPOKEN_OF,
        Optional.empty());
  }
}
