package org.interventionledger.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.support.SupportFixture.ealing;
import static org.interventionledger.command.support.SupportFixture.hillingdon;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Entitlement;
import org.interventionledger.api.framework.Entitlement.Funding;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.support.FindEntitlements.Entitled;
import org.interventionledger.api.support.FindEntitlements.EntitlementStanding;
import org.interventionledger.api.support.FindEntitlements.Entitlements;
import org.interventionledger.api.support.FindEntitlements.Line;
import org.interventionledger.api.support.FindEntitlementsUnderFramework;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.Truth;
import org.interventionledger.command.rules.Value;
import org.interventionledger.command.support.SupportFixture.Under;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a primary school is entitled to at a level of the five documents, with who pays. */
class FindingEntitlementsTest {

  private static final LocalDate ON = LocalDate.of(2026, 5, 1);

  /** HIL-182: the level alone decides on the days. */
  @ParameterizedTest
  @CsvSource({"P1, ea-days-p1, 2", "P2, ea-days-p2, 1"})
  void at_each_priority_hillingdon_has_its_own_days(String priority, String id, int days) {
    var entitlements = of(hillingdon(priority), ON);
    assertThat(entitlements.framework()).hasToString("Optional[hillingdon 2022-23]");
    assertThat(ids(entitlements)).contains(id).doesNotContain("ea-days-p3", "finance-p3");
    assertThat(one(entitlements, id).amount())
        .hasValueSatisfying(amount -> assertThat(amount.n()).isEqualTo(days));
    assertThat(one(entitlements, id).row().items()).containsExactly("HIL-081", "HIL-182");
  }

  /** E15-171 and E15-172: who pays for signposting is another at AMBER than at RED. */
  @Test
  void at_each_level_ealing_says_line_by_line_who_pays() {
    assertThat(line("amber", "primary-amber", "signposting")).containsExactly(Funding.SF);
    assertThat(line("red", "primary-red", "signposting")).containsExactly(Funding.LA);
    assertThat(line("amber", "primary-amber", "testing and moderation"))
        .containsExactly(Funding.TBC);
    assertThat(line("amber", "primary-amber", "universal services")).isEmpty();
  }

  /** The secondary table is not for a primary school, nor are the packages of academies. */
  @Test
  void what_is_for_other_schools_is_not_told() {
    assertThat(ids(of(ealing("amber"), ON)))
        .contains("primary-amber", "lo-programme", "securing-good")
        .doesNotContain("secondary-amber", "primary-red", "academies")
        .doesNotContain("lo-programme-agreement", "lo-programme-others");
  }

  /** E15-168: the schools forum, or agreements of the schools; of others the policy is silent. */
  @Test
  void who_pays_for_the_link_officer_hangs_on_the_school() {
    assertThat(one(of(ealing("amber"), ON), "lo-programme").funding()).containsExactly(Funding.SF);
    assertThat(paidByAgreement(Value.of("secondary"), Value.of("maintained")))
        .isEqualTo(Truth.TRUE);
    assertThat(paidByAgreement(Value.of("primary"), Value.of("academy"))).isEqualTo(Truth.TRUE);
    assertThat(paidByAgreement(Value.of("primary"), Value.of("free"))).isEqualTo(Truth.TRUE);
    assertThat(paidByAgreement(Value.of("special"), Value.of("maintained"))).isEqualTo(Truth.FALSE);
    assertThat(row("lo-programme-agreement").funding()).containsExactly(Funding.S);
    assertThat(row("lo-programme-others").funding()).isEmpty();
    assertThat(row("lo-programme-others").unstated()).contains("funding");
  }

  private static Truth paidByAgreement(Value phase, Value type) {
    var facts =
        new Facts(
            Map.of(
                new Asked.OfSchool(Asked.SchoolFact.phase), phase,
                new Asked.OfSchool(Asked.SchoolFact.type), type));
    return Conditions.hold(row("lo-programme-agreement").when(), facts);
  }

  private static Entitlement row(String id) {
    return Packs.shipped("ealing-2015-18").entitlements().stream()
        .filter(entitlement -> entitlement.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** At no level, nobody knows whether what is for GREEN is the school's. */
  @Test
  void where_no_level_was_given_what_is_for_a_level_is_not_known() {
    var green = one(of(ealing("none"), LocalDate.of(2025, 9, 30)), "primary-green");
    assertThat(green.standing()).isEqualTo(EntitlementStanding.NOT_KNOWN);
  }

  @Test
  void what_hangs_on_something_nobody_recorded_is_told_as_not_known() {
    var good = one(of(hillingdon("P1"), ON), "rel-outstanding");
    assertThat(good.standing()).isEqualTo(EntitlementStanding.NOT_KNOWN);
    assertThat(good.unknown()).isNotEmpty();
  }

  /** ESX-119, ELP (22, 50), HAV-065 and HAV-114. */
  @ParameterizedTest
  @CsvSource({
    "essex-2012, essex, 2012, qc-free, ENTITLED, LA",
    "essex-2012, essex, 2012, traded, ENTITLED, S",
    "ealing-learning-partnership-2018-19, ealing-2018, 2018-19, statutory-tier, ENTITLED, LA",
    "ealing-learning-partnership-2018-19, ealing-2018, 2018-19, core-tier, NOT_KNOWN, LA",
    "havering-2014, havering, 2014, brokered, ENTITLED, ",
    "havering-2014, havering, 2014, ri-support, NOT_KNOWN, ",
  })
  void each_document_says_it_in_its_own_rows(
      String pack,
      String framework,
      String version,
      String id,
      EntitlementStanding standing,
      Funding whoPays) {
    var it = one(of(new Under(pack, framework, version, "none", "none"), ON), id);
    assertThat(it.standing()).isEqualTo(standing);
    assertThat(it.funding().stream().findFirst()).isEqualTo(Optional.ofNullable(whoPays));
  }

  @Test
  void what_the_document_leaves_unstated_is_told_so() {
    assertThat(one(of(ealing("amber"), ON), "lo-programme").unstated()).containsExactly("amount");
    assertThat(one(of(ealing("amber"), ON), "lo-programme").amount()).isEmpty();
  }

  /** The level of the day asked about counts: the school came to it on 1 October 2025. */
  @Test
  void it_is_asked_of_a_day() {
    assertThat(ids(of(hillingdon("P1"), LocalDate.of(2025, 9, 30)))).doesNotContain("ea-days-p1");
    assertThat(ids(of(hillingdon("P1"), LocalDate.of(2025, 10, 1)))).contains("ea-days-p1");
    assertThat(of(hillingdon("P1"), LocalDate.of(2025, 8, 31))).isEqualTo(Entitlements.NONE);
  }

  @Test
  void what_hangs_on_a_step_towards_a_board_is_told_to_its_readers_alone() {
    var pack =
        Packs.written(
            """
            framework: {id: seventh, authority: Westfield, version: "1", title: Concern}
            entitlements:
              - {id: advice, label: Advice, mode: provide}
              - {id: clerk, label: A clerk, when: {state.board: none}, mode: provide}
            measures:
              - {id: board, kind: power, label: Interim board, statutory: interimBoard}
            """);
    assertThat(ids(readBy(Role.ADVISER, pack))).containsExactly("advice");
    assertThat(ids(readBy(Role.SENIOR_OFFICER, pack))).containsExactly("advice", "clerk");
  }

  private static Entitlements readBy(Role reader, Pack pack) {
    var adoptions = Adoptions.none(NORTHMOOR).with(Packs.adopted(pack, LocalDate.of(2025, 9, 1)));
    return new EntitlementAnswers(
            _ -> Optional.of(Northmoor.school()),
            _ -> adoptions,
            (_, school, adopted) ->
                Pasts.of(List.of(), _ -> SchoolInLaw.NOTHING_RECORDED, school, adopted))
        .handle(new FindEntitlementsUnderFramework(SCHOOL, ON, Set.copyOf(Readership.of(reader))));
  }

  private static Entitlements of(Under under, LocalDate on) {
    var desk = SupportFixture.desk(under);
    return new EntitlementAnswers(desk.schools(), desk.frameworks(), desk.pasts())
        .handle(new FindEntitlementsUnderFramework(SCHOOL, on, EnumSet.allOf(Readership.class)));
  }

  private static List<Funding> line(String level, String id, String text) {
    return one(of(ealing(level), ON), id).items().stream()
        .filter(line -> line.text().equals(text))
        .map(Line::funding)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Entitlements entitlements) {
    return entitlements.entitlements().stream().map(Entitled::id).toList();
  }

  private static Entitled one(Entitlements entitlements, String id) {
    return entitlements.entitlements().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
