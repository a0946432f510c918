package org.interventionledger.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;
import static org.interventionledger.query.support.People.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.placement.RuleCause;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.After;
import org.interventionledger.api.record.FindTimeline.Cause;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands in the timeline by a rule says by which, and after which entry, as data. */
class FollowingARuleInTheTimelineTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final FictionalSchool SCHOOL =
      new FictionalSchool(980_850, "990", "Alder Primary");
  private static final String LADDER = "intervention:980850";

  @BeforeAll
  static void two_rules_that_followed_entries_of_different_classes() {
    new Clerk(LEDGER)
        .record(
            SCHOOL.entered(),
            SCHOOL.placed("2026-02-02", null),
            SCHOOL.appliedFor("2026-02-02", "2026-03-02"),
            followed("register-rule", new EntryRef("placement:980850", 0), "PlacedOnRegister"),
            followed("board-rule", new EntryRef(LADDER, 0), "InterimBoardAppliedFor"));
  }

  @Test
  void the_entry_that_it_followed_is_named_by_the_number_under_which_it_stands() {
    var followed = cause(Role.ADVISER, "register-rule");
    assertThat(followed)
        .isEqualTo(
            new Cause(
                "register-rule",
                List.of("HIL-034"),
                SCHOOL.framework(),
                Optional.of(
                    new After(
                        new EntryRef("placement:980850", 0),
                        Kind.REGISTER,
                        "PlacedOnRegister",
                        day("2026-02-02")))));
    assertThat(entries(Role.ADVISER))
        .filteredOn(entry -> entry.entry().equals(followed.after().orElseThrow().entry()))
        .extracting(Entry::type)
        .containsExactly("PlacedOnRegister");
  }

  @Test
  void whoever_may_not_read_that_entry_is_told_the_rule_and_not_the_entry() {
    assertThat(cause(Role.ADVISER, "board-rule").after()).isEmpty();
    assertThat(cause(Role.ADVISER, "board-rule").framework()).isEqualTo(SCHOOL.framework());
    assertThat(cause(Role.SENIOR_OFFICER, "board-rule").after())
        .map(After::entry)
        .hasValue(new EntryRef(LADDER, 0));
  }

  @Test
  void what_somebody_recorded_has_none() {
    assertThat(entries(Role.SENIOR_OFFICER))
        .filteredOn(entry -> entry.type().equals("PlacedOnRegister"))
        .extracting(Entry::cause)
        .containsExactly(Optional.empty());
  }

  private static RuleFoundSatisfied followed(String rule, EntryRef entry, String type) {
    return new RuleFoundSatisfied(
        SCHOOL.urn(),
        SCHOOL.authority(),
        day("2026-02-03"),
        new RuleCause(rule, List.of("HIL-034"), entry, type, day("2026-02-02")),
        SCHOOL.framework());
  }

  private static Cause cause(Role role, String rule) {
    return entries(role).stream()
        .flatMap(entry -> entry.cause().stream())
        .filter(cause -> cause.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<Entry> entries(Role role) {
    return LEDGER
        .ask(
            new FindTimeline(
                reader(role, SCHOOL.authority()),
                SCHOOL.urn(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Timeline.class)
        .entries();
  }
}
