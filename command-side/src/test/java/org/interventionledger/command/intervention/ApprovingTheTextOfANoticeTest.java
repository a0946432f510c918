package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.person;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.statute.Considerations;
import org.junit.jupiter.api.Test;

/** Giving a notice and approving its text are two people. */
class ApprovingTheTextOfANoticeTest {

  private static final StatutoryStep STEP = StatutoryStep.ADDITIONAL_GOVERNORS;
  private static final String LETTER_IN_WORDS = "The letter as it is to be given.";
  private static final DocumentRef LETTER =
      new DocumentRef("cd".repeat(32), "Letter.pdf", "application/pdf", 30_000);
  private static final DocumentRef ANOTHER =
      new DocumentRef("ef".repeat(32), "Draft.pdf", "application/pdf", 20_000);
  private static final Officer DANA =
      new Officer("d.quill", person("Dana Quill"), Role.HEAD_OF_SERVICE, Drafts.NORTHMOOR);
  private static final InterventionCommand APPOINT = appoint("2026-05-18", "Ada Byrne");

  /** All but the approval is on record. */
  private final Desk considered =
      Desk.of(COMMUNITY)
          .unprepared()
          .after(
              inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
              tellSecretaryOfState("2026-05-11", ADDITIONAL_GOVERNORS))
          .after(
              Considerations.required(STEP, day("2026-05-18")).stream()
                  .map(kind -> new PreconditionDraft("2026-05-11").before(STEP).of(kind))
                  .map(draft -> draft.noted("Minute 12 of the panel").written())
                  .toArray(InterventionCommand[]::new));

  /** The officer of the desk wrote the text, too. */
  private final Desk drafted = considered.after(draft("2026-05-14").written());

  @Test
  void a_notice_is_not_given_before_its_text_is_approved_dated_on_its_day_at_the_latest() {
    considered.refuses(
        APPOINT,
        RecordRefusal.TEXT_NOT_YET_DRAFTED,
        term("step", STEP),
        date("happenedOn", day("2026-05-18")));
    drafted.refuses(
        APPOINT,
        RecordRefusal.TEXT_NOT_YET_APPROVED,
        term("step", STEP),
        date("happenedOn", day("2026-05-18")),
        date("draftedOn", day("2026-05-14")),
        text("writers", "s.okafor"));
    drafted
        .after(approval("2026-05-19").written())
        .refuses(APPOINT, RecordRefusal.TEXT_NOT_YET_APPROVED);
    drafted.after(approval("2026-05-18").written()).accepts(APPOINT);
    drafted.after(approval("2026-05-17").written()).accepts(APPOINT);
  }

  @Test
  void whoever_approved_it_does_not_give_it() {
    var approved = drafted.after(approval("2026-05-15").written());

    approved
        .by(DANA)
        .refuses(
            APPOINT,
            RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED,
            text("officer", person("Dana Quill")),
            date("approvedOn", day("2026-05-15")));
    approved.by(Desk.SENIOR_OFFICER).accepts(APPOINT);
  }

  @Test
  void nor_do_they_put_right_what_another_officer_gave() {
    var given = drafted.after(approval("2026-05-15").written(), APPOINT);
    var right = putRight(given.done().size() - 1, "2026-05-20", appoint("2026-05-19", "Ada Byrne"));

    given
        .by(DANA)
        .refuses(
            right,
            RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED,
            text("officer", person("Dana Quill")),
            date("approvedOn", day("2026-05-15")));
    given.by(Desk.SENIOR_OFFICER).accepts(right);
  }

  @Test
  void whoever_approves_acts_and_names_nobody_else() {
    considered
        .by(Desk.SENIOR_OFFICER)
        .refuses(
            approval("2026-05-15").written(),
            RecordRefusal.APPROVED_BY_WHOEVER_ACTS,
            text("person", person("Dana Quill")),
            text("officer", Desk.SENIOR_OFFICER.name()));
  }

  @Test
  void an_adviser_approves_no_text() {
    var adviser = new Officer("a.adair", person("Dana Quill"), Role.ADVISER, Drafts.NORTHMOOR);

    considered
        .by(adviser)
        .refuses(
            approval("2026-05-15").written(),
            RecordRefusal.ROLE_APPROVES_NO_TEXT,
            term("role", Role.ADVISER),
            term("step", STEP));
  }

  @Test
  void one_document_is_approved_or_the_words_of_the_note() {
    var keeping =
        considered
            .keeping(LETTER, ANOTHER)
            .after(unwritten("2026-05-14").shownBy(LETTER.sha256()).written());

    keeping.refuses(
        unshown("2026-05-15").shownBy(LETTER.sha256(), ANOTHER.sha256()).written(),
        RecordRefusal.ONE_TEXT_IS_APPROVED,
        number("documents", 2));
    keeping.refuses(
        unwritten("2026-05-15").shownBy(LETTER.sha256(), ANOTHER.sha256()).written(),
        RecordRefusal.ONE_TEXT_IS_APPROVED,
        number("documents", 2));
    keeping.accepts(unshown("2026-05-15").shownBy(LETTER.sha256()).written());
    considered.refuses(unshown("2026-05-15").written(), RecordRefusal.A_BARE_TICK);
  }

  @Test
  void it_is_on_record_who_wrote_and_who_approved_by_the_name_they_sign_in_with() {
    var journey =
        new Journey(COMMUNITY)
            .then(draft("2026-05-14").written())
            .then(approval("2026-05-15").written());

    assertThat(journey.counting().map(PreconditionRecorded.class::cast).toList())
        .extracting(PreconditionRecorded::draftedBy, PreconditionRecorded::approvedBy)
        .containsExactly(
            tuple(Optional.of("s.okafor"), Optional.empty()),
            tuple(Optional.of("s.okafor"), Optional.of("d.quill")));
  }

  @Test
  void an_approval_counts_for_one_notice() {
    drafted
        .after(approval("2026-05-15").written(), APPOINT)
        .after(
            Considerations.required(STEP, day("2026-05-18")).stream()
                .map(kind -> new PreconditionDraft("2026-05-18").before(STEP).of(kind))
                .map(draft -> draft.noted("Minute 14 of the panel").written())
                .toArray(InterventionCommand[]::new))
        .after(tellSecretaryOfState("2026-05-19", ADDITIONAL_GOVERNORS))
        .refuses(
            new AppointAdditionalGovernors(
                Drafts.URN,
                "appointment-2",
                day("2026-05-20"),
                List.of(PowerDrafts.governor("Idris Cole", "2026-05-20", Optional.empty())),
                Drafts.words("Finance is missing still."),
                Drafts.words("Scheme of delegation, 4.2")),
            RecordRefusal.TEXT_NOT_YET_DRAFTED);
  }

  @Test
  void
      all_that_the_authority_gives_as_a_notice_asks_for_it_but_the_warning_notice_which_has_drafts() {
    assertThat(List.of(StatutoryStep.values()))
        .filteredOn(Approvals::isDemandedBefore)
        .containsExactly(
            StatutoryStep.PRE_WARNING_NOTICE,
            StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE,
            StatutoryStep.NOTICE_OF_PROPOSED_POWERS,
            StatutoryStep.ARRANGEMENTS,
            StatutoryStep.ADDITIONAL_GOVERNORS,
            StatutoryStep.INTERIM_EXECUTIVE_BOARD,
            StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET,
            StatutoryStep.SUSPENSION_UNDER_SECTION_66,
            StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15,
            StatutoryStep.REVOCATION_OF_SUSPENSION,
            StatutoryStep.NOTICE_OF_RESUMPTION);
  }

  /** An end that no notice to a governing body makes: see the README. */
  @Test
  void an_end_that_is_told_to_one_person_or_to_nobody_is_one_officers() {
    assertThat(List.of(Act.END_ARRANGEMENTS, Act.END_ADDITIONAL_GOVERNOR, Act.RECORD_MEMBER_LEFT))
        .allSatisfy(
            act -> assertThat(PreparedAct.of(act, Optional.empty(), day("2026-05-18"))).isEmpty());
  }

  private static PreconditionDraft approval(String on) {
    return unshown(on).noted(LETTER_IN_WORDS);
  }

  private static PreconditionDraft draft(String on) {
    return unwritten(on).noted(LETTER_IN_WORDS);
  }

  private static PreconditionDraft unwritten(String on) {
    return new PreconditionDraft(on)
        .before(STEP)
        .of(DRAFT_OF_THE_TEXT)
        .considering("It says what it has to.");
  }

  private static PreconditionDraft unshown(String on) {
    return new PreconditionDraft(on)
        .before(STEP)
        .of(APPROVAL_OF_THE_TEXT)
        .considering("It says what it has to.");
  }
}
