package org.interventionledger.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.ADVISER;
import static org.interventionledger.query.support.People.EASTVALE;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.NOW;
import static org.interventionledger.query.support.People.SENIOR_OFFICER;
import static org.interventionledger.query.support.People.late;
import static org.interventionledger.query.support.People.reader;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.march;
import static org.interventionledger.query.timeline.Examples.noticeGiven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimelineOfASchoolTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Reader SENIOR = reader(Role.SENIOR_OFFICER, NORTHMOOR);
  private static final String LADDER = "intervention:999001";

  @BeforeAll
  static void a_school_with_a_notice_that_was_put_right() {
    LEDGER.publish("school:999001", People.ADMINISTRATOR, NOW, Examples.entered());
    LEDGER.publish(LADDER, SENIOR_OFFICER, NOW, noticeGiven(march(3)));
    LEDGER.publish(
        "placement:999001",
        late(ADVISER, "Was on leave."),
        NOW.plusSeconds(60),
        Examples.placed("100% of reading_tests fell; C:\\marks."));
    LEDGER.publish(
        LADDER,
        SENIOR_OFFICER,
        NOW.plusSeconds(120),
        StatutoryExamples.inspection()
            .filter(InspectionOutcomeRecorded.class::isInstance)
            .findFirst()
            .orElseThrow());
    LEDGER.publish(
        LADDER,
        SENIOR_OFFICER,
        NOW.plusSeconds(180),
        new InterventionEntryCorrected(
            URN, NORTHMOOR, correction(0, Reason.WRONG_DATE), Optional.of(noticeGiven(march(4)))),
        new InterventionEntryCorrected(
            URN, NORTHMOOR, correction(2, Reason.DID_NOT_HAPPEN), Optional.empty()));
    LEDGER.publish(LADDER, SENIOR_OFFICER, NOW.plusSeconds(240), Examples.established());
    LEDGER.await();
  }

  @Test
  void is_in_the_order_in_which_things_happened() {
    assertThat(all().entries())
        .extracting(Entry::type)
        .containsExactly(
            "SchoolEntered",
            "PlacedOnRegister",
            "WarningNoticeGiven",
            "InspectionOutcomeRecorded",
            "InterimBoardEstablished",
            "InterventionEntryCorrected",
            "InterventionEntryCorrected");
    assertThat(all().school()).isEqualTo("Larkfield Primary School");
  }

  @Test
  void says_who_recorded_it_when_in_which_role_on_what_basis_and_why_late() {
    var placed = entry("PlacedOnRegister");

    assertThat(placed.entry()).isEqualTo(new EntryRef("placement:999001", 0));
    assertThat(placed.happenedOn()).isEqualTo(march(2));
    assertThat(placed.recordedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(placed.actor()).isEqualTo("Ada Lindqvist");
    assertThat(placed.role()).isEqualTo(Role.ADVISER);
    assertThat(placed.basis()).contains("northmoor-scc 1.0");
    assertThat(placed.lateReason()).contains("Was on leave.");
    assertThat(entry("WarningNoticeGiven").lateReason()).isEmpty();
  }

  @Test
  void keeps_a_mistaken_entry_readable_and_names_it_in_its_correction() {
    var mistaken = entry("WarningNoticeGiven");
    var first = all().entries().get(5);
    var second = all().entries().get(6);

    assertThat(mistaken.correctedBy()).contains(first.entry());
    assertThat(mistaken.sentence()).startsWith("A warning notice was given");
    assertThat(first.corrects()).contains(mistaken.entry());
    assertThat(first.correctedBy()).contains(second.entry());
    assertThat(first.sentence())
        .startsWith("The entry of 3 March 2026, “A warning notice was given")
        .contains("It should read, for 4 March 2026: “A warning notice was given");
    assertThat(second.sentence())
        .startsWith(
            "The entry of 30 March 2026, “The entry of 3 March 2026, ‘A warning notice was given")
        .endsWith("was struck out, because it did not happen.");
  }

  @Test
  void is_filtered_by_kind_with_the_corrections_of_that_kind() {
    assertThat(find(Set.of(Kind.WARNING_NOTICE), null, null, null).entries())
        .extracting(Entry::kind)
        .containsExactly(Kind.WARNING_NOTICE, Kind.CORRECTION, Kind.CORRECTION);
    assertThat(find(Set.of(Kind.CORRECTION), null, null, null).entries()).hasSize(2);
    assertThat(find(Set.of(Kind.INSPECTION, Kind.REGISTER), null, null, null).entries()).hasSize(2);
  }

  @Test
  void is_filtered_by_days_with_both_days_counted() {
    assertThat(find(Set.of(), march(2), march(3), null).entries())
        .extracting(Entry::happenedOn)
        .containsExactly(march(2), march(3));
    assertThat(find(Set.of(), march(7), null, null).entries()).hasSize(3);
    assertThat(find(Set.of(), null, march(1), null).entries()).hasSize(1);
  }

  @Test
  void is_searched_word_by_word_and_letter_by_letter() {
    assertThat(found("READING_tests 100%")).containsExactly("PlacedOnRegister");
    assertThat(found("C:\\marks")).containsExactly("PlacedOnRegister");
    assertThat(found("readingXtests")).isEmpty();
    assertThat(found("register reviewed")).containsExactly("PlacedOnRegister");
    assertThat(found("   ")).hasSize(7);
  }

  @Test
  void shows_each_role_only_its_classes() {
    assertThat(types(Role.ADVISER))
        .contains("PlacedOnRegister", "WarningNoticeGiven", "InterventionEntryCorrected")
        .doesNotContain("InterimBoardEstablished");
    assertThat(types(Role.RSC_LIAISON))
        .contains("WarningNoticeGiven", "InterventionEntryCorrected", "InterimBoardEstablished")
        .doesNotContain("PlacedOnRegister");
    assertThat(types(Role.ADMINISTRATOR))
        .containsExactly("SchoolEntered", "InspectionOutcomeRecorded");
    assertThat(types(Role.LEGAL)).hasSize(7);
    assertThat(types(Role.AUDITOR)).hasSize(7);
    assertThat(types(Role.HEAD_OF_SERVICE)).hasSize(7);
  }

  @Test
  void shows_nothing_of_another_authority() {
    assertThat(ask(reader(Role.HEAD_OF_SERVICE, EASTVALE), URN).entries()).isEmpty();
    assertThat(ask(reader(Role.RSC_LIAISON, EASTVALE, NORTHMOOR), URN).entries()).isNotEmpty();
    assertThat(ask(SENIOR, new Urn(999_002)))
        .isEqualTo(new Timeline(new Urn(999_002), "", List.of()));
  }

  private static List<String> types(Role role) {
    return ask(reader(role, NORTHMOOR), URN).entries().stream().map(Entry::type).toList();
  }

  private static List<String> found(String text) {
    return find(Set.of(), null, null, text).entries().stream().map(Entry::type).toList();
  }

  private static Entry entry(String type) {
    return all().entries().stream()
        .filter(entry -> entry.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static Timeline all() {
    return ask(SENIOR, URN);
  }

  private static Timeline ask(Reader reader, Urn urn) {
    var query =
        new FindTimeline(
            reader, urn, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return LEDGER.ask(query, Timeline.class);
  }

  private static Timeline find(Set<Kind> kinds, LocalDate from, LocalDate to, String text) {
    var query =
        new FindTimeline(
            SENIOR,
            URN,
            kinds,
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            Optional.ofNullable(text));
    return LEDGER.ask(query, Timeline.class);
  }
}
