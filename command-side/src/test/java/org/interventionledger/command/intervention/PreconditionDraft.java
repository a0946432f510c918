package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Officer;

/** A precondition that shows nothing yet: what a test adds or changes. */
final class PreconditionDraft {

  private final String consideredOn;
  private StatutoryStep step = StatutoryStep.WARNING_NOTICE;
  private Optional<String> about = Optional.empty();
  private PreconditionKind kind = PreconditionKind.EQUALITY_DUTY;
  private String considered = "Pupils with disabilities gain most from a safe building.";
  private Optional<String> guidance = Optional.empty();
  private List<String> evidence = List.of();
  private Optional<String> note = Optional.empty();
  private Optional<String> signed = Optional.empty();

  PreconditionDraft(String consideredOn) {
    this.consideredOn = consideredOn;
  }

  PreconditionDraft before(StatutoryStep later) {
    step = later;
    return this;
  }

  PreconditionDraft about(String matter) {
    about = Optional.of(matter);
    return this;
  }

  PreconditionDraft of(PreconditionKind what) {
    kind = what;
    return this;
  }

  PreconditionDraft considering(String what) {
    considered = what;
    return this;
  }

  PreconditionDraft inTheEdition(String edition) {
    guidance = Optional.of(edition);
    return this;
  }

  PreconditionDraft shownBy(String... documents) {
    evidence = List.of(documents);
    return this;
  }

  PreconditionDraft signed(Officer officer) {
    signed = Optional.of(officer.name().name());
    return this;
  }

  PreconditionDraft noted(String what) {
    note = Optional.of(what);
    return this;
  }

  /** Whoever writes a text, or approves it, is the officer who acts: see {@link Papers}. */
  private String by() {
    return signed.orElseGet(this::usual);
  }

  private String usual() {
    return switch (kind) {
      case DRAFT_OF_THE_TEXT -> Desk.SENIOR_OFFICER.name().name();
      case APPROVAL_OF_THE_TEXT -> "Dana Quill";
      case CONSULTATION,
          EQUALITY_DUTY,
          DELEGATED_AUTHORITY,
          REASONS,
          REGARD_TO_GUIDANCE,
          CONFLICTS_OF_INTEREST,
          OTHER_PRECONDITION ->
          "Maria Reyes";
    };
  }

  RecordPrecondition written() {
    return new RecordPrecondition(
        Drafts.URN,
        step,
        about,
        kind,
        Drafts.day(consideredOn),
        Drafts.words(considered),
        Drafts.person(by()),
        "Head of service",
        guidance,
        evidence,
        note.map(Drafts::words));
  }
}
