package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.imports.SchoolImports;
import org.interventionledger.ui.imports.SchoolImports.Ending;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.ofsted.OfstedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What Ofsted published is taken in from its file, and the shipped pack of Hillingdon puts schools
 * on the register by itself, says why, and calls for whom it has told; on the whole application.
 */
@FullApplication
class ImportDrivesTheRulesTest {

  private static final AuthorityCode WESTFIELD = new AuthorityCode("993");
  private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
  private static final Narrative LATE = new Narrative("Taken over from the files of that year.");

  private static final Urn REQUIRES_IMPROVEMENT = new Urn(998_800);
  private static final Urn ACADEMY_IN_SPECIAL_MEASURES = new Urn(998_801);
  private static final Urn TO_SETTLE = new Urn(998_802);
  private static final Urn GOOD = new Urn(998_803);
  private static final Urn OF_ITS_PREDECESSOR = new Urn(998_804);

  private static final OfstedText LIST =
      OfstedText.headed(
              "URN",
              "Inspection number of latest graded inspection",
              "Inspection type",
              "Inspection start date",
              "Publication date",
              "URN at time of latest graded inspection",
              "Category of concern",
              "Overall effectiveness")
          .row("998800", "1", "S5 Inspection", "04/10/2022", "07/11/2022", "998800", "NULL", "3")
          .row("998801", "2", "S5 Inspection", "05/10/2022", "08/11/2022", "998801", "SM", "4")
          .row("998802", "3", "S5 Inspection", "06/10/2022", "09/11/2022", "998802", "SM", "4")
          .row("998803", "4", "S5 Inspection", "07/10/2022", "10/11/2022", "998803", "NULL", "2")
          .row("998804", "5", "S5 Inspection", "10/10/2022", "11/11/2022", "998899", "SM", "4")
          .row("998800", "1", "S5 Inspection", "04/10/2022", "07/11/2022", "998800", "NULL", "3");

  @TempDir Path folder;

  @Autowired private Ledger ledger;
  @Autowired private SchoolImports imports;

  @BeforeEach
  void an_authority_under_the_shipped_pack() throws Exception {
    enter(REQUIRES_IMPROVEMENT, EstablishmentType.COMMUNITY_SCHOOL);
    enter(ACADEMY_IN_SPECIAL_MEASURES, EstablishmentType.ACADEMY_CONVERTER);
    enter(TO_SETTLE, EstablishmentType.COMMUNITY_SCHOOL);
    enter(GOOD, EstablishmentType.COMMUNITY_SCHOOL);
    enter(OF_ITS_PREDECESSOR, EstablishmentType.COMMUNITY_SCHOOL);
    act(new AdoptFramework(WESTFIELD, DAY, DAY, hillingdon()), Role.HEAD_OF_SERVICE);
  }

  @Test
  void a_judgement_from_a_file_puts_schools_on_the_register_and_calls_for_who_is_told()
      throws Exception {
    var tally = imported();

    assertThat(tally.read()).isEqualTo(6);
    assertThat(tally.rejected()).isZero();
    assertThat(onTheRegister())
        .containsExactlyInAnyOrder(REQUIRES_IMPROVEMENT, ACADEMY_IN_SPECIAL_MEASURES);

    assertThat(entries(REQUIRES_IMPROVEMENT))
        .filteredOn(entry -> entry.type().equals("PlacedByRule"))
        .singleElement()
        .satisfies(
            placed -> {
              assertThat(placed.sentence()).contains("Schools At Risk Register", "sarr-auto");
              assertThat(placed.basis().orElseThrow())
                  .contains("hillingdon 2022-23", "sarr-auto", "HIL-034");
            });
    assertThat(called(REQUIRES_IMPROVEMENT)).anyMatch(words -> words.contains("Education Adviser"));
    assertThat(called(ACADEMY_IN_SPECIAL_MEASURES))
        .anyMatch(words -> words.contains("Headteacher") && words.contains("Regional Schools"))
        .noneMatch(words -> words.contains("Education Adviser"));
    assertThat(entries(GOOD)).noneMatch(entry -> entry.type().endsWith("ByRule"));
    assertThat(entries(OF_ITS_PREDECESSOR)).noneMatch(entry -> entry.kind() == Kind.INSPECTION);

    // Nobody knows from the list when HMCI gave notice: an officer says so, and the rule follows.
    assertThat(entries(TO_SETTLE)).noneMatch(entry -> entry.type().equals("PlacedByRule"));
    act(settled(), Role.SENIOR_OFFICER);
    assertThat(onTheRegister()).contains(TO_SETTLE);

    // The same file again, and nothing follows twice.
    var before = entries(REQUIRES_IMPROVEMENT).size();
    assertThat(imported().added()).isZero();
    assertThat(entries(REQUIRES_IMPROVEMENT)).hasSize(before);
  }

  private static RecordInspectionOutcome settled() {
    var published = LocalDate.of(2022, 11, 9);
    return new RecordInspectionOutcome(
        TO_SETTLE,
        InspectionKind.SECTION_5,
        Optional.of("S5 Inspection"),
        LocalDate.of(2022, 10, 6),
        published,
        Optional.of("3"),
        List.of(),
        Category.SPECIAL_MEASURES,
        Optional.of(published),
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }

  private ImportTally imported() throws Exception {
    var file = Files.write(folder.resolve("list.csv"), LIST.bytes(UTF_8));
    var last = new ImportTally[1];
    var underWay =
        imports.start(
            ImportKind.INSPECTIONS,
            file,
            "list.csv",
            officer(Role.HEAD_OF_SERVICE),
            (tally, faults) -> {
              assertThat(faults).isEmpty();
              last[0] = tally;
            });
    assertThat(underWay.done().join()).isEqualTo(Ending.FINISHED);
    assertThat(ledger.await()).isTrue();
    return last[0];
  }

  private List<Urn> onTheRegister() {
    var query =
        new FindRegister(
            reader(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ledger.today());
    return ledger.ask(query, Register.class).rows().stream().map(row -> row.urn()).toList();
  }

  private List<Entry> entries(Urn urn) {
    return ledger
        .askForOne(
            new FindTimeline(
                reader(), urn, Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
            Timeline.class)
        .orElseThrow()
        .entries();
  }

  /** What rules called for at a school, in the words of its timeline. */
  private List<String> called(Urn urn) {
    return entries(urn).stream()
        .filter(entry -> entry.type().equals("CourseCalledFor"))
        .map(entry -> entry.sentence() + entry.detail())
        .toList();
  }

  private void enter(Urn urn, EstablishmentType type) {
    var particulars =
        new Particulars(
            "Westfield School " + urn,
            WESTFIELD,
            "Westfield",
            urn.number() % 10_000,
            type,
            EstablishmentStatus.OPEN,
            LocalDate.of(2001, 9, 1),
            null,
            "Primary",
            3,
            11,
            null,
            null,
            type == EstablishmentType.ACADEMY_CONVERTER ? "Harbour Light Trust" : null,
            null,
            210,
            "1 High Street",
            "Westfield",
            "WF1 1AA");
    act(new TakeInParticulars(urn, particulars, "test", DAY), Role.ADMINISTRATOR);
  }

  private void act(Object command, Role role) {
    assertThat(ledger.act(command, officer(role), Optional.of(LATE))).isTrue();
  }

  private static Pack hillingdon() throws Exception {
    return switch (ShippedPacks.read("hillingdon-2022-23.yaml")) {
      case Bound.Sound<Pack>(var pack) -> pack;
      case Bound.Faulty<Pack>(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  private static Officer officer(Role role) {
    return new Officer("w.officer", new PersonName("Wren Officer"), role, WESTFIELD);
  }

  private static Reader reader() {
    return new Reader("w.officer", Role.SENIOR_OFFICER, Set.of(WESTFIELD));
  }
}
