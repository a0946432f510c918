package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.EarlierCategory.NO_LONGER_APPLIES;
import static org.interventionledger.api.intervention.EarlierCategory.STILL_APPLIES;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_5;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_8_MONITORING;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_8_TREATED_AS_SECTION_5;
import static org.interventionledger.api.intervention.InspectionKind.SECTION_8_URGENT;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.report;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.record.FindPosition.Danger;
import org.interventionledger.api.record.FindPosition.Evidence;
import org.interventionledger.api.record.FindPosition.Gateway;
import org.interventionledger.api.record.FindPosition.OpenedPower;
import org.interventionledger.api.record.FindPosition.Trap;
import org.interventionledger.api.record.Proof;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class LeavingACategoryTest {

  private static final RecordInspectionOutcome INTO_SPECIAL_MEASURES =
      inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES);
  private static final RecordInspectionOutcome INTO_SIGNIFICANT_IMPROVEMENT =
      inspection("2026-03-03", "2026-04-20", REQUIRES_SIGNIFICANT_IMPROVEMENT);

  @Test
  void a_monitoring_visit_leaves_the_school_where_it_is() {
    for (var said : List.of(STILL_APPLIES, NOT_SPOKEN_OF)) {
      var visited = visit(SECTION_8_MONITORING, said);

      assertThat(gateways("2026-10-20", INTO_SPECIAL_MEASURES, visited))
          .containsExactly(eia("s.62"));
      assertThat(gateways("2026-10-20", INTO_SIGNIFICANT_IMPROVEMENT, visited))
          .containsExactly(eia("s.61"));
      Desk.of(COMMUNITY)
          .after(INTO_SPECIAL_MEASURES, consult("2026-05-01", "2026-05-15"), visited)
          .accepts(apply("2026-10-21"));
    }
  }

  @Test
  void special_measures_end_with_any_report_that_says_so() {
    for (var kind : InspectionKind.values()) {
      var out = visit(kind, NO_LONGER_APPLIES);

      assertThat(gateways("2026-10-19", INTO_SPECIAL_MEASURES, out)).containsExactly(eia("s.62"));
      assertThat(gateways("2026-10-20", INTO_SPECIAL_MEASURES, out)).isEmpty();
      assertThat(gateways("2026-10-21", INTO_SPECIAL_MEASURES, out)).isEmpty();
    }
  }

  @Test
  void significant_improvement_ends_with_a_section_5_report_only() {
    var desk = Desk.of(COMMUNITY).after(INTO_SIGNIFICANT_IMPROVEMENT);

    for (var kind : List.of(SECTION_8_MONITORING, SECTION_8_URGENT)) {
      desk.refuses(
          visit(kind, NO_LONGER_APPLIES),
          LawRefusal.ENDS_BY_A_SECTION_5_REPORT_ONLY,
          text("category", "requires significant improvement"),
          date("since", day("2026-04-20")));
    }
    for (var kind : List.of(SECTION_5, SECTION_8_TREATED_AS_SECTION_5)) {
      var out = visit(kind, NO_LONGER_APPLIES);

      assertThat(gateways("2026-10-19", INTO_SIGNIFICANT_IMPROVEMENT, out))
          .containsExactly(eia("s.61"));
      assertThat(gateways("2026-10-20", INTO_SIGNIFICANT_IMPROVEMENT, out)).isEmpty();
    }
  }

  @Test
  void a_section_5_report_on_a_school_in_a_category_says_what_becomes_of_it() {
    var desk = Desk.of(COMMUNITY).after(INTO_SPECIAL_MEASURES);

    desk.refuses(
        visit(SECTION_5, NOT_SPOKEN_OF),
        LawRefusal.EARLIER_CATEGORY_NOT_SPOKEN_OF,
        text("gateway", eia("s.62")),
        date("since", day("2026-04-20")));
    desk.accepts(visit(SECTION_5, STILL_APPLIES));
    desk.accepts(report(SECTION_5, "2025-01-14", "2025-02-10", NONE, NOT_SPOKEN_OF));
    Desk.of(COMMUNITY).accepts(visit(SECTION_5, NOT_SPOKEN_OF));
  }

  @Test
  void a_new_category_takes_the_place_of_the_earlier_one() {
    var better = inspection("2026-09-15", "2026-10-20", REQUIRES_SIGNIFICANT_IMPROVEMENT);
    var worse = inspection("2026-09-15", "2026-10-20", SPECIAL_MEASURES);

    assertThat(gateways("2026-10-19", INTO_SPECIAL_MEASURES, better)).containsExactly(eia("s.62"));
    assertThat(gateways("2026-10-20", INTO_SPECIAL_MEASURES, better)).containsExactly(eia("s.61"));
    assertThat(gateways("2026-10-19", INTO_SIGNIFICANT_IMPROVEMENT, worse))
        .containsExactly(eia("s.61"));
    assertThat(gateways("2026-10-20", INTO_SIGNIFICANT_IMPROVEMENT, worse))
        .containsExactly(eia("s.62"));
  }

  @Test
  void a_gateway_that_has_ended_is_told_for_a_past_day_as_it_stood_with_its_papers() {
    var in =
        new RecordInspectionOutcome(
            URN,
            SECTION_5,
            Optional.of("S5 Inspection"),
            day("2011-03-01"),
            day("2011-04-12"),
            Optional.of("360001"),
            List.of(),
            REQUIRES_SIGNIFICANT_IMPROVEMENT,
            Optional.of(day("2011-03-30")),
            NOT_SPOKEN_OF,
            Optional.empty());
    var out = report(SECTION_5, "2012-05-01", "2012-06-11", NONE, NO_LONGER_APPLIES);
    var journey = new Journey(COMMUNITY).then(in).then(out);

    assertThat(journey.positionOn("2011-03-29").gateways()).isEmpty();
    for (var on : List.of("2011-03-30", "2011-04-11", "2012-06-10")) {
      assertThat(journey.positionOn(on).gateways())
          .containsExactly(
              new Gateway(
                  eia("s.61"),
                  Optional.of("notice to improve"),
                  day("2011-03-30"),
                  Optional.of(day("2012-06-10")),
                  Stream.of(Power.values())
                      .map(power -> new OpenedPower(power, day("2011-03-30"), Optional.empty()))
                      .toList(),
                  List.of(
                      new Evidence(Proof.INSPECTION, day("2011-03-01"), Optional.of("360001")),
                      new Evidence(Proof.HMCI_NOTICE, day("2011-03-30"), Optional.empty()),
                      new Evidence(Proof.LATER_REPORT, day("2012-06-11"), Optional.empty()))));
    }
    assertThat(journey.positionOn("2012-06-11").gateways()).isEmpty();
  }

  @Test
  void a_report_that_is_entered_late_and_leaves_the_end_open_is_pointed_at() {
    var journey =
        new Journey(COMMUNITY).then(visit(SECTION_5, NOT_SPOKEN_OF)).then(INTO_SPECIAL_MEASURES);

    assertThat(journey.positionOn("2026-10-19").traps()).isEmpty();
    assertThat(journey.positionOn("2026-10-20").gateways()).hasSize(1);
    assertThat(journey.positionOn("2026-10-20").traps())
        .extracting(Trap::danger)
        .containsExactly(Danger.END_OF_CATEGORY_NOT_RECORDED);
  }

  private static RecordInspectionOutcome visit(InspectionKind kind, EarlierCategory said) {
    return report(kind, "2026-09-15", "2026-10-20", NONE, said);
  }

  private static List<Provision> gateways(String on, RecordInspectionOutcome... outcomes) {
    var journey = new Journey(COMMUNITY);
    for (var outcome : outcomes) {
      journey.then(outcome);
    }
    return journey.positionOn(on).gateways().stream().map(Gateway::provision).toList();
  }
}
