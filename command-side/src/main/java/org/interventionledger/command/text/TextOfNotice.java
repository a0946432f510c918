package org.interventionledger.command.text;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;

/**
 * The text of a notice before it is given: written by some, approved by another. A warning notice
 * has drafts of its own.
 *
 * @param versions as they were written, the one that counts last
 * @param approvals of the last version. One from before the ledger kept drafts has no version, and
 *     counts
 */
public record TextOfNotice(
    List<PreconditionRecorded> versions, List<PreconditionRecorded> approvals) {

  private static final TextOfNotice UNWRITTEN = new TextOfNotice(List.of(), List.of());

  public TextOfNotice {
    versions = List.copyOf(versions);
    approvals = List.copyOf(approvals);
  }

  /** As it stands after what was put on record before one notice, in that order. */
  public static TextOfNotice of(Stream<PreconditionRecorded> facts) {
    return facts.reduce(UNWRITTEN, TextOfNotice::then, (_, later) -> later);
  }

  /** Another version has to be approved for itself. */
  private TextOfNotice then(PreconditionRecorded fact) {
    return switch (fact.kind()) {
      case DRAFT_OF_THE_TEXT -> new TextOfNotice(with(versions, fact), List.of());
      case APPROVAL_OF_THE_TEXT ->
          isOfThisText(fact) ? new TextOfNotice(versions, with(approvals, fact)) : this;
      case CONSULTATION,
          EQUALITY_DUTY,
          DELEGATED_AUTHORITY,
          REASONS,
          REGARD_TO_GUIDANCE,
          CONFLICTS_OF_INTEREST,
          OTHER_PRECONDITION ->
          this;
    };
  }

  /** It may name no notice, and be of the text of another. */
  private boolean isOfThisText(PreconditionRecorded approval) {
    return versions.isEmpty()
        ? approval.draftedBy().isEmpty()
        : approval.textSha256().equals(versions.getLast().textSha256());
  }

  /** The version that counts. */
  public Optional<PreconditionRecorded> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** What was done about it last. */
  public Optional<PreconditionRecorded> lastStep() {
    return approvals.isEmpty() ? latest() : Optional.of(approvals.getLast());
  }

  /** The sign-in names of all who wrote any version of it. */
  public Set<String> writers() {
    return versions.stream()
        .flatMap(version -> version.draftedBy().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** It is written, and approved as it is written now. */
  public void checkApproved(StatutoryStep step, LocalDate on) {
    if (!approvals.isEmpty()) {
      return;
    }
    var latest = latest().orElseThrow(() -> notYetDrafted(step, on));
    throw new Refused(
        RecordRefusal.TEXT_NOT_YET_APPROVED,
        term("step", step),
        date("happenedOn", on),
        date("draftedOn", latest.consideredOn()),
        text("writers", String.join(", ", writers())));
  }

  public static Refused notYetDrafted(StatutoryStep step, LocalDate on) {
    return new Refused(
        RecordRefusal.TEXT_NOT_YET_DRAFTED, term("step", step), date("happenedOn", on));
  }

  /** Somebody else than whoever acts now approved it. */
  public void checkMayBeGivenBy(Officer officer, StatutoryStep step) {
    if (approvals.stream().allMatch(approval -> isBy(officer, approval))) {
      throw new Refused(
          RecordRefusal.NOBODY_GIVES_WHAT_THEY_APPROVED,
          text("officer", officer.name()),
          term("step", step),
          date("approvedOn", approvals.getLast().consideredOn()));
    }
  }

  /** The approval on which an officer gives it: the last one that is not the officer's own. */
  public Optional<Approval> approvalFor(Officer giver) {
    return approvals.stream()
        .filter(approval -> !isBy(giver, approval))
        .reduce((_, later) -> later)
        .flatMap(TextOfNotice::approval);
  }

  private static Optional<Approval> approval(PreconditionRecorded fact) {
    return fact.approvedBy()
        .flatMap(
            name ->
                fact.textSha256().map(sha256 -> new Approval(name, fact.consideredOn(), sha256)));
  }

  private static boolean isBy(Officer officer, PreconditionRecorded approval) {
    return approval.approvedBy().filter(officer.id()::equals).isPresent();
  }

  private static List<PreconditionRecorded> with(
      List<PreconditionRecorded> facts, PreconditionRecorded further) {
    return Stream.concat(facts.stream(), Stream.of(further)).toList();
  }
}
