package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/**
 * Ealing's policy of 2015-18 is superseded by that of its Learning Partnership of 2018-19, which
 * states no levels. Both are in force, each for its own schools.
 */
class FromEalingsPolicyToThePartnershipTest {

  private static final VersionChoice POLICY = new VersionChoice("ealing-2015", "2015-18");
  private static final VersionChoice PARTNERSHIP = new VersionChoice("ealing-2018", "2018-19");
  private static final LocalDate SUPERSEDED = LocalDate.of(2018, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2018, 11, 5);

  @Test
  void a_school_that_was_amber_goes_on_by_the_policy_until_it_is_moved() {
    var school = school().on(LocalDate.of(2017, 1, 10)).inspected("ri").leads("LevelRaisedByRule");
    assertThat(school.level("level")).isEqualTo("amber");

    school.on(LATER).done("risk-discussion").leads("ActivityNoted");
    school.then(school.giving(new LevelChoice("level", "red"), "senior-officers", "headteacher"));
    assertThat(school.latest(LevelChanged.class).framework().toString())
        .isEqualTo("ealing-2015 2015-18");

    var nothing = school.refusedFor(move(List.of()), FrameworkRefusal.PLACE_NOT_MAPPED);
    assertThat(nothing.citation()).isEqualTo("ealing-2015 2015-18, scales");
    assertThat(nothing.facts().getFirst().value()).isEqualTo("RED");

    school.then(move(List.of(noCounterpart()))).leads("MovedToFrameworkVersion");
    assertThat(school.standing().levels()).isEmpty();
    assertThat(school.standing().past()).containsKey("level");
    // By the policy it would have come to BLUE.
    school.onNextDay().inspected("inadequate").leads();
    school.found("deemedRI", "standards").leads("FindingRecorded", "CourseCalledFor");
    assertThat(school.latest(CourseCalledFor.class).framework().toString())
        .isEqualTo("ealing-2018 2018-19");
  }

  @Test
  void a_school_without_a_journey_comes_under_the_partnership_from_its_day_on() {
    for (var day : List.of(SUPERSEDED.minusDays(1), SUPERSEDED, SUPERSEDED.plusDays(1))) {
      var version = day.isBefore(SUPERSEDED) ? "2015-18" : "2018-19";
      var fact = day.isBefore(SUPERSEDED) ? "willing" : "deemedRI";
      var value = day.isBefore(SUPERSEDED) ? "true" : "standards";
      assertThat(
              school()
                  .on(day)
                  .found(fact, value)
                  .latest(FindingRecorded.class)
                  .framework()
                  .version())
          .isEqualTo(version);
    }
  }

  private static Arranged school() {
    return Arranged.under(
        Packs.adopted(Packs.shipped("ealing-2015-18"), LocalDate.of(2015, 9, 1)),
        new FrameworkAdopted(
            NORTHMOOR,
            SUPERSEDED,
            SUPERSEDED,
            Packs.shipped("ealing-learning-partnership-2018-19"),
            Optional.of(new Supersedes(POLICY, WORDS))));
  }

  private static LevelMapping noCounterpart() {
    return new LevelMapping(
        new LevelChoice("level", "red"),
        Counterpart.NO_COUNTERPART,
        Optional.empty(),
        Optional.of(WORDS));
  }

  private static MoveToFrameworkVersion move(List<LevelMapping> levels) {
    return new MoveToFrameworkVersion(
        SCHOOL, LATER, POLICY, PARTNERSHIP, List.of(), levels, WORDS, WORDS);
  }
}
