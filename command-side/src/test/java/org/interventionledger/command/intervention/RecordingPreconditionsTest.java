package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.Considerations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingPreconditionsTest {

  private static final DocumentRef IMPACT =
      new DocumentRef("ab".repeat(32), "Equality impact.pdf", "application/pdf", 20_480);

  @Test
  void is_a_fact_of_its_own_with_who_when_and_what_shows_it() {
    var fact = new PreconditionDraft("2026-03-02").shownBy(IMPACT.sha256()).written();

    Desk.of(COMMUNITY)
        .keeping(IMPACT)
        .records(
            fact,
            new PreconditionRecorded(
                URN,
                NORTHMOOR,
                StatutoryStep.WARNING_NOTICE,
                Optional.empty(),
                PreconditionKind.EQUALITY_DUTY,
                day("2026-03-02"),
                fact.considered(),
                person("Maria Reyes"),
                "Head of service",
                Optional.empty(),
                List.of(IMPACT),
                Optional.empty(),
                Optional.of(new Provision("Equality Act 2010", "s.149").asOn(day("2026-03-02")))));
  }

  @Test
  void may_be_shown_in_words_where_there_is_no_document() {
    Desk.of(COMMUNITY)
        .accepts(new PreconditionDraft("2026-03-02").noted("Minute 12 of the panel").written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Done.",
        "ok",
        "N/A",
        "Yes, done",
        "Yes it was considered",
        "✓ ✓ ✓ ✓",
        "as above, all done"
      })
  void a_bare_tick_is_refused(String tick) {
    Desk.of(COMMUNITY)
        .refuses(
            new PreconditionDraft("2026-03-02").noted(tick).written(),
            RecordRefusal.A_BARE_TICK,
            term("kind", PreconditionKind.EQUALITY_DUTY),
            text("said", tick));
  }

  @Test
  void neither_a_document_nor_a_note_is_a_bare_tick() {
    Desk.of(COMMUNITY)
        .refuses(new PreconditionDraft("2026-03-02").written(), RecordRefusal.A_BARE_TICK);
  }

  @Test
  void a_document_does_not_say_what_was_considered() {
    Desk.of(COMMUNITY)
        .keeping(IMPACT)
        .refuses(
            new PreconditionDraft("2026-03-02")
                .considering("Yes")
                .shownBy(IMPACT.sha256())
                .written(),
            RecordRefusal.A_BARE_TICK,
            text("said", "Yes"));
  }

  @Test
  void a_document_that_is_not_kept_for_the_school_is_refused() {
    Desk.of(COMMUNITY)
        .refuses(
            new PreconditionDraft("2026-03-02").shownBy(IMPACT.sha256()).written(),
            RecordRefusal.DOCUMENT_NOT_STORED,
            text("sha256", IMPACT.sha256()));
  }

  @Test
  void what_a_correction_puts_in_its_place_refers_to_kept_documents_too() {
    var noted = new PreconditionDraft("2026-03-02").noted("Minute 12 of the panel").written();
    var right = new PreconditionDraft("2026-03-02").shownBy(IMPACT.sha256()).written();
    var desk = Desk.of(COMMUNITY).after(noted);

    desk.refuses(putRight(0, "2026-03-03", right), RecordRefusal.DOCUMENT_NOT_STORED);
    desk.keeping(IMPACT).accepts(putRight(0, "2026-03-03", right));
  }

  @Test
  void regard_to_guidance_names_the_edition() {
    var draft =
        new PreconditionDraft("2026-03-02")
            .of(PreconditionKind.REGARD_TO_GUIDANCE)
            .noted("Paragraphs on warning notices read");

    Desk.of(COMMUNITY)
        .refuses(
            draft.written(),
            LawRefusal.GUIDANCE_EDITION_NOT_NAMED,
            date("consideredOn", day("2026-03-02")));
    Desk.of(COMMUNITY)
        .accepts(draft.inTheEdition("Support and intervention in schools, 2024").written());
  }

  @Test
  void is_recorded_for_an_academy_too_since_what_is_considered_may_end_in_no_act() {
    Desk.of(ACADEMY)
        .accepts(
            new PreconditionDraft("2026-03-02")
                .before(StatutoryStep.OTHER_STEP)
                .noted("Minute 12 of the panel")
                .written());
  }

  @ParameterizedTest
  @CsvSource({
    "EQUALITY_DUTY, 2011-04-04, ",
    "EQUALITY_DUTY, 2011-04-05, 'Equality Act 2010, s.149'",
    "EQUALITY_DUTY, 2011-04-06, 'Equality Act 2010, s.149'",
    "DELEGATED_AUTHORITY, 2012-05-03, 'Local Government Acts 1972 and 2000, ss.101 and 14'",
    "DELEGATED_AUTHORITY, 2012-05-04, 'Local Government Acts 1972 and 2000, ss.101 and 9E'",
    "DELEGATED_AUTHORITY, 2012-05-05, 'Local Government Acts 1972 and 2000, ss.101 and 9E'",
    "REASONS, 2014-08-05, ",
    "REASONS, 2014-08-06, 'SI 2014/2095, reg. 7'",
    "REASONS, 2014-08-07, 'SI 2014/2095, reg. 7'",
    "CONFLICTS_OF_INTEREST, 2014-08-06, 'SI 2014/2095, reg. 7'",
    "REGARD_TO_GUIDANCE, 2026-03-02, 'Education and Inspections Act 2006, s.72'",
    "CONSULTATION, 2026-03-02, 'Education and Inspections Act 2006, s.65(2)'",
    "OTHER_PRECONDITION, 2026-03-02, "
  })
  void rests_on_the_law_of_its_day(PreconditionKind kind, String on, String provision) {
    assertThat(Considerations.provision(kind, StatutoryStep.INTERIM_EXECUTIVE_BOARD, day(on)))
        .map(Provision::toString)
        .isEqualTo(Optional.ofNullable(provision));
  }

  @Test
  void the_equality_duty_is_asked_for_since_it_is_law() {
    assertThat(Considerations.required(StatutoryStep.WARNING_NOTICE, day("2011-04-04")))
        .containsExactlyInAnyOrder(PreconditionKind.DELEGATED_AUTHORITY, PreconditionKind.REASONS);
    assertThat(Considerations.required(StatutoryStep.WARNING_NOTICE, day("2011-04-05")))
        .contains(PreconditionKind.EQUALITY_DUTY);
    assertThat(Considerations.required(StatutoryStep.WARNING_NOTICE, day("2011-04-06")))
        .contains(PreconditionKind.EQUALITY_DUTY);
  }
}
