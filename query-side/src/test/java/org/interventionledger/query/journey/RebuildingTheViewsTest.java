package org.interventionledger.query.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.correcting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RebuildingTheViewsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final List<String> TABLES =
      List.of(
          "school",
          "journey_entry",
          "register_entry",
          "register_level",
          "school_standing",
          "school_part",
          "diary_item",
          "journey_version");

  @Test
  void thrown_away_and_built_again_the_rows_are_the_same_twice() {
    var school = new FictionalSchool(999_701, "990", "Larkfield");
    new Clerk(LEDGER)
        .record(
            school.entered(),
            school.placed("2026-03-02", "2026-06-01"),
            school.level("2026-03-02", "S2", 2, null),
            school.placed(Subject.governingBody, "2026-03-02"),
            school.level(Subject.governingBody, "2026-03-02", "S2", 2, null),
            school.called("m-1", "2026-03-02", "2026-03-10"),
            school.held("m-1", "2026-03-10"),
            new MeetingEntryCorrected(
                school.urn(),
                school.authority(),
                "m-1",
                correcting(1),
                Optional.of(school.held("m-1", "2026-03-11"))),
            school.inspected("2026-01-20", Category.SPECIAL_MEASURES),
            school.preWarned("p-1", "2026-03-02", "2026-03-16"),
            school.warned("n-1", "2026-03-17", "2026-04-10"),
            school.consulted("2026-03-19"),
            school.appliedFor("2026-03-20", "2026-04-20"),
            school.decided("2026-04-01", ConsentDecision.CONSENTED),
            school.established("2026-04-02", "2026-04-20", "2027-04-19"),
            school.constituted("2026-04-02", "2026-04-20", "2027-04-19"));
    var before = rows();
    assertThat(before).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

    for (var time = 1; time <= 2; time++) {
      LEDGER.rebuild("journeys", People.ADMINISTRATOR);
      LEDGER.rebuild("schools", People.ADMINISTRATOR);
      assertThat(rows()).isEqualTo(before);
    }
  }

  @Test
  void an_entry_told_twice_counts_once() {
    var school = new FictionalSchool(999_702, "990", "Merlin");
    new Clerk(LEDGER).record(school.entered(), school.placed("2026-03-02", null));
    var before = rows();
    var projection = LEDGER.component(JourneyProjection.class);
    projection.on(school.placed("2026-03-02", null), "placement:" + school.urn(), 0);
    assertThat(rows()).isEqualTo(before);
  }

  private static Map<String, List<String>> rows() {
    return TABLES.stream().collect(Collectors.toMap(Function.identity(), LEDGER::rows));
  }
}
