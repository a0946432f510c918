package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.AccessCommand.RecordDisclosure;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.Packs;
import org.junit.jupiter.api.Test;

/** Who may know of what by the five frameworks, when it is disclosed to them. */
class DisclosingARecordTest {

  private static final Narrative NEED = new Narrative("The inspection begins on Monday.");

  @Test
  void HIL_198_a_party_named_as_of_right_is_shown_it_without_more() {
    var school = hillingdon().then(to("headteacher", "priority"));
    var disclosed = disclosed(school);
    assertThat(disclosed.basis()).isEqualTo(DisclosureBasis.AS_OF_RIGHT);
    assertThat(disclosed.of().label()).startsWith("Support level");
    assertThat(disclosed.row().orElseThrow().items()).containsExactly("HIL-198", "HIL-176");
  }

  @Test
  void HIL_196_ofsted_knows_of_the_register_by_need_to_know_and_the_need_is_stated() {
    var school = hillingdon();
    var refused = school.refusedFor(to("ofsted", "sarr"), FrameworkRefusal.NEED_TO_STATE);
    assertThat(refused.refusal().kind()).isEqualTo(Kind.LOCAL);
    assertThat(refused.citation()).contains("2022-23", "access sarr", "HIL-196");
    school.then(to("ofsted", "sarr", Optional.empty(), Optional.of(NEED)));
    assertThat(disclosed(school).basis()).isEqualTo(DisclosureBasis.NEED_TO_KNOW);
    assertThat(disclosed(school).reasons()).hasValue(NEED);
    // HIL-194: its handling is kept with the disclosure, in the document's words.
    assertThat(disclosed(school).handling().orElseThrow()).startsWith("Council protocols");
  }

  @Test
  void HIL_137_HIL_197_the_commissioner_knows_of_the_register_for_academies_alone() {
    var maintained =
        hillingdon()
            .refusedFor(
                to("rsc", "sarr", Optional.empty(), Optional.of(NEED)),
                FrameworkRefusal.READ_IN_OTHER_CIRCUMSTANCES);
    assertThat(maintained.citation()).contains("HIL-197");
    assertThat(fact(maintained, "missing")).isEqualTo("type");
    var academy = hillingdon().ofType(EstablishmentType.ACADEMY_CONVERTER);
    academy.then(to("rsc", "sarr", Optional.empty(), Optional.of(NEED)));
    assertThat(disclosed(academy).basis()).isEqualTo(DisclosureBasis.NEED_TO_KNOW);
  }

  @Test
  void HIL_196_a_party_that_its_readers_do_not_name_is_not_shown_the_register() {
    var refused =
        hillingdon()
            .refusedFor(
                to("members", "sarr", Optional.empty(), Optional.of(NEED)),
                FrameworkRefusal.DISCLOSED_BEYOND_ITS_READERS);
    assertThat(refused.citation()).contains("2022-23", "access sarr", "HIL-196");
    assertThat(fact(refused, "readers")).contains("Ofsted", "Regional Schools' Commissioner");
  }

  @Test
  void what_the_law_requires_is_recorded_with_its_provision_whatever_the_framework_says() {
    var school = hillingdon();
    var law = Optional.of(DisclosureBasis.REQUIRED_BY_LAW);
    school.refusedFor(
        to("members", "sarr", law, Optional.empty()), RecordRefusal.REQUIRING_LAW_NOT_NAMED);
    var provision = new Narrative("Freedom of Information Act 2000, section 1.");
    school.then(to("members", "sarr", law, Optional.of(provision)));
    assertThat(disclosed(school).basis()).isEqualTo(DisclosureBasis.REQUIRED_BY_LAW);
    assertThat(disclosed(school).reasons()).hasValue(provision);
  }

  @Test
  void HIL_195_who_holds_it_reads_it_as_of_right() {
    assertThat(disclosed(hillingdon().then(to("eip-service", "sarr"))).basis())
        .isEqualTo(DisclosureBasis.AS_OF_RIGHT);
  }

  @Test
  void the_basis_is_the_frameworks_to_say() {
    var refused =
        hillingdon()
            .refusedFor(
                to("ofsted", "sarr", Optional.of(DisclosureBasis.AS_OF_RIGHT), Optional.of(NEED)),
                FrameworkRefusal.DISCLOSED_ON_ANOTHER_BASIS);
    assertThat(fact(refused, "basis")).isEqualTo("DisclosureBasis.NEED_TO_KNOW");
  }

  @Test
  void ESX_116_the_widest_circle_is_kept_informed_in_essex_and_nobody_says_a_need() {
    for (var party : List.of("officers", "agencies", "members")) {
      assertThat(disclosed(essex().then(to(party, "stage"))).basis())
          .as(party)
          .isEqualTo(DisclosureBasis.INFORMED);
    }
    assertThat(disclosed(essex().then(to("chair", "concern"))).basis())
        .isEqualTo(DisclosureBasis.AS_OF_RIGHT);
  }

  @Test
  void ESX_117_the_diocese_is_told_only_where_the_officer_states_that_it_is_appropriate() {
    var school = essex();
    var refused =
        school.refusedFor(to("diocese", "stage"), FrameworkRefusal.CIRCUMSTANCES_TO_STATE);
    assertThat(fact(refused, "missing")).isEqualTo("appropriate: true");
    var stated = new Narrative("It is a church school, and its trustees appoint the governors.");
    school.then(stating("diocese", "stage", stated));
    assertThat(disclosed(school).circumstances()).hasValue(stated);
  }

  @Test
  void a_party_that_a_rule_of_the_framework_has_told_is_kept_informed_though_no_reader() {
    var school = essex().ofType(EstablishmentType.ACADEMY_CONVERTER);
    school.refusedFor(to("dfe", "concern"), FrameworkRefusal.DISCLOSED_BEYOND_ITS_READERS);
    school.found("criteriaMet", "true").done("categorise-talk");
    school.then(school.placing("concern", "council", "headteacher", "chair"));
    assertThat(disclosed(school.then(to("dfe", "concern"))).basis())
        .isEqualTo(DisclosureBasis.INFORMED);
  }

  @Test
  void E15_135_E15_164_a_risk_view_goes_to_school_leaders_before_senior_officers() {
    var school = ealing();
    school.refusedFor(to("senior-officers", "lo-feedback"), FrameworkRefusal.OTHERS_ARE_TOLD_FIRST);
    school.then(to("headteacher", "lo-feedback"));
    school.then(to("senior-officers", "lo-feedback"));
    assertThat(disclosed(school).basis()).isEqualTo(DisclosureBasis.INFORMED);
  }

  @Test
  void E15_166_where_the_document_is_silent_the_officer_says_on_what_basis_and_why() {
    var school = ealing();
    var informed = Optional.of(DisclosureBasis.INFORMED);
    for (var incomplete :
        List.of(
            to("headteacher", "level"),
            to("headteacher", "level", informed, Optional.empty()),
            to("headteacher", "level", Optional.empty(), Optional.of(NEED)))) {
      var refused = school.refusedFor(incomplete, FrameworkRefusal.READERS_LEFT_UNSTATED);
      assertThat(refused.citation()).contains("access levels", "E15-166");
    }
    school.then(to("headteacher", "level", informed, Optional.of(NEED)));
    assertThat(disclosed(school).basis()).isEqualTo(DisclosureBasis.INFORMED);
  }

  @Test
  void HAV_131_its_readers_are_not_all_for_the_document_states_no_rule_of_confidentiality() {
    assertThat(disclosed(havering().then(to("lead-member", "la-category"))).basis())
        .isEqualTo(DisclosureBasis.AS_OF_RIGHT);
    havering().refusedFor(to("headteacher", "la-category"), FrameworkRefusal.READERS_LEFT_UNSTATED);
  }

  @Test
  void HAV_132_the_criteria_are_open_to_all_schools() {
    assertThat(disclosed(havering().then(to("headteacher", "framework-papers"))).basis())
        .isEqualTo(DisclosureBasis.AS_OF_RIGHT);
  }

  @Test
  void a_row_of_which_no_class_speaks_is_left_unstated_and_one_that_is_not_there_is_refused() {
    var school = hillingdon();
    var refused =
        school.refusedFor(to("headteacher", "nov"), FrameworkRefusal.READERS_LEFT_UNSTATED);
    assertThat(refused.citation()).endsWith("access");
    school.then(
        to("headteacher", "nov", Optional.of(DisclosureBasis.AS_OF_RIGHT), Optional.of(NEED)));
    assertThat(disclosed(school).row()).isEmpty();
    school.refusedFor(to("headteacher", "nothing"), FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
    school.refusedFor(to("nobody", "sarr"), FrameworkRefusal.NOT_IN_THE_FRAMEWORK);
  }

  private static RecordDisclosure to(String party, String of) {
    return to(party, of, Optional.empty(), Optional.empty());
  }

  private static RecordDisclosure to(
      String party, String of, Optional<DisclosureBasis> basis, Optional<Narrative> reasons) {
    return disclosure(party, of, basis, reasons, Optional.empty());
  }

  private static RecordDisclosure stating(String party, String of, Narrative circumstances) {
    return disclosure(party, of, Optional.empty(), Optional.empty(), Optional.of(circumstances));
  }

  private static RecordDisclosure disclosure(
      String party,
      String of,
      Optional<DisclosureBasis> basis,
      Optional<Narrative> reasons,
      Optional<Narrative> circumstances) {
    return new RecordDisclosure(
        SCHOOL,
        LocalDate.of(2026, 5, 20),
        of,
        party,
        "In office",
        Optional.empty(),
        DisclosureManner.ORALLY,
        new Narrative("How the school stands on it."),
        List.of(),
        basis,
        reasons,
        circumstances);
  }

  private static DisclosureRecorded disclosed(Arranged school) {
    return (DisclosureRecorded) school.latest(0);
  }

  private static String fact(Refused.Details refused, String name) {
    return refused.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .findFirst()
        .orElseThrow();
  }

  private static Arranged hillingdon() {
    return under("hillingdon-2022-23");
  }

  private static Arranged essex() {
    return under("essex-2012");
  }

  private static Arranged ealing() {
    return under("ealing-2015-18");
  }

  private static Arranged havering() {
    return under("havering-2014");
  }

  private static Arranged under(String file) {
    return Arranged.under(Packs.shipped(file));
  }
}
