package org.interventionledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.DisclosureBasis;
import org.interventionledger.api.placement.DisclosureManner;
import org.interventionledger.api.placement.FindAccess;
import org.interventionledger.api.placement.FindAccess.Access;
import org.interventionledger.api.placement.FindAccess.Need;
import org.interventionledger.api.placement.FindDisclosures;
import org.interventionledger.api.placement.FindDisclosures.Disclosure;
import org.interventionledger.api.placement.FindDisclosures.Disclosures;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.Openness;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** A school that goes to another authority leaves there what was disclosed of it, and the needs. */
class DisclosuresThatStayTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final String BEFORE = "971";
  private static final String AFTER = "972";
  private static final String THIRD = "973";
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final FictionalSchool ELM =
      new FictionalSchool(980_851, BEFORE, "Elm Primary School");

  /** Needs and an adviser that were put on record for somebody who serves the other authority. */
  private static final FictionalSchool FIR =
      new FictionalSchool(980_852, BEFORE, "Fir Primary School");

  private static final FictionalSchool ASH =
      new FictionalSchool(980_853, BEFORE, "Ash Primary School");

  @BeforeAll
  static void schools_of_which_either_authority_disclosed_something() {
    adopt(BEFORE);
    adopt(AFTER);
    var clerk = new Clerk(LEDGER);
    for (var school : List.of(ELM, FIR, ASH)) {
      clerk.record(school.entered(), school.placed("2026-02-02", null));
    }
    clerk.record(
        disclosed(ELM, BEFORE, "2026-02-03", "Chair of governors"),
        need(ELM, BEFORE, "bea"),
        goesTo(ELM),
        disclosed(ELM, AFTER, "2026-03-09", "Lead member"),
        need(ELM, AFTER, "ada"),
        need(FIR, BEFORE, "ada"),
        goesTo(FIR),
        new AdviserAssigned(
            ASH.urn(),
            ASH.authority(),
            day("2026-02-04"),
            new PersonName("Ada Lindqvist"),
            Optional.of("ada")),
        goesTo(ASH));
    LEDGER.await();
  }

  @Test
  void each_authority_reads_in_its_log_what_it_disclosed_itself() {
    assertThat(log(reader("audrey", Role.AUDITOR, BEFORE)))
        .extracting(Disclosure::post)
        .containsExactly("Chair of governors");
    assertThat(log(reader("esme", Role.AUDITOR, AFTER)))
        .extracting(Disclosure::post)
        .containsExactly("Lead member");
    assertThat(log(reader("tom", Role.AUDITOR, THIRD))).isEmpty();
  }

  @Test
  void of_the_school_too() {
    var left = access(reader("audrey", Role.AUDITOR, BEFORE), ELM).orElseThrow();
    assertThat(left.nowAt()).hasValue(new AuthorityCode(AFTER));
    assertThat(left.disclosures())
        .extracting(Disclosure::post)
        .containsExactly("Chair of governors");
    assertThat(left.needs()).extracting(Need::person).containsExactly("bea");
    var present = access(reader("esme", Role.AUDITOR, AFTER), ELM).orElseThrow();
    assertThat(present.nowAt()).isEmpty();
    assertThat(present.disclosures()).extracting(Disclosure::post).containsExactly("Lead member");
    assertThat(present.needs()).extracting(Need::person).containsExactly("ada");
    assertThat(access(reader("tom", Role.AUDITOR, THIRD), ELM)).isEmpty();
  }

  @Test
  void a_need_of_one_authority_opens_nothing_at_another() {
    assertThat(access(reader("ada", Role.ADVISER, AFTER), FIR)).isEmpty();
    assertThat(school(reader("ada", Role.ADVISER, AFTER), FIR).placement()).isEmpty();
    assertThat(school(reader("ada", Role.ADVISER, AFTER), FIR).confidentialPart())
        .isEqualTo(Openness.WITHOUT_THE_REGISTER);
    assertThat(school(reader("ada", Role.ADVISER, AFTER), ELM).placement()).isPresent();
  }

  @Test
  void nor_does_having_been_its_adviser_by_the_name_of_another() {
    assertThat(access(reader("ada", Role.ADVISER, AFTER), ASH)).isEmpty();
    assertThat(access(reader("ada", Role.ADVISER, BEFORE), ASH)).isPresent();
  }

  @Test
  void the_log_says_what_it_leaves_out_whether_or_not_there_is_anything() {
    assertThat(answer(reader("ada", Role.ADVISER, AFTER)).leavesOut()).isNotEmpty();
    assertThat(answer(reader("esme", Role.AUDITOR, AFTER)).leavesOut()).isEmpty();
  }

  private static List<Disclosure> log(Reader reader) {
    return answer(reader).disclosures();
  }

  private static Disclosures answer(Reader reader) {
    return LEDGER.ask(
        new FindDisclosures(reader, Optional.empty(), Optional.empty(), Optional.empty()),
        Disclosures.class);
  }

  private static Optional<Access> access(Reader reader, FictionalSchool school) {
    return LEDGER.askForOne(new FindAccess(reader, school.urn()), Access.class);
  }

  private static School school(Reader reader, FictionalSchool school) {
    return LEDGER.askForOne(new FindSchool(reader, school.urn()), School.class).orElseThrow();
  }

  private static Reader reader(String id, Role role, String authority) {
    return new Reader(id, role, Set.of(new AuthorityCode(authority)));
  }

  private static DisclosureRecorded disclosed(
      FictionalSchool school, String authority, String on, String post) {
    return new DisclosureRecorded(
        school.urn(),
        new AuthorityCode(authority),
        day(on),
        new Labelled("scc", "Schools causing concern"),
        new Labelled("head", "head"),
        post,
        Optional.empty(),
        DisclosureManner.ORALLY,
        WORDS,
        List.of(),
        DisclosureBasis.INFORMED,
        Optional.of(WORDS),
        Optional.empty(),
        Optional.empty(),
        school.framework(),
        Optional.empty());
  }

  private static NeedToKnowRecorded need(FictionalSchool school, String authority, String person) {
    return new NeedToKnowRecorded(
        school.urn(),
        new AuthorityCode(authority),
        day("2026-02-05"),
        person,
        new PersonName("Ada Lindqvist"),
        WORDS,
        Optional.empty());
  }

  private static SchoolParticularsChanged goesTo(FictionalSchool school) {
    return new SchoolParticularsChanged(
        school.urn(),
        new FictionalSchool(school.urn().number(), AFTER, school.name()).entered().particulars(),
        List.of("authority"),
        "extract",
        day("2026-03-02"));
  }

  private static void adopt(String authority) {
    var pack =
        JsonMapper.shared()
            .readValue(
                """
                {"framework": {"id": "scc", "authority": "Authority %s", "version": "1.0", "title": "Concern"},
                 "parties": [{"id": "officers", "label": "Officers", "kind": "team", "roles": ["adviser"]}],
                 "scales": [{"id": "scc", "label": "Schools causing concern", "shape": "flag"}],
                 "access": [{"id": "list", "covers": ["scc"],
                             "readers": [{"party": "officers", "basis": "needToKnow"}]}]}\
                """
                    .formatted(authority),
                Pack.class);
    LEDGER.publish(
        "framework:" + authority,
        People.SENIOR_OFFICER,
        People.NOW,
        new FrameworkAdopted(
            new AuthorityCode(authority),
            day("2025-06-01"),
            day("2025-09-01"),
            pack,
            Optional.empty()));
    LEDGER.await();
  }
}
