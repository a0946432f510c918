package org.interventionledger.command.evidence;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.command.acting.BareTicks;

/** Those documents that an act refers to and that are kept for its school, by their SHA-256. */
public record Cited(Map<String, DocumentRef> kept) {

  /** For an act that refers to none. */
  public static final Cited NOTHING = new Cited(Map.of());

  public Cited {
    kept = Map.copyOf(kept);
  }

  /** What an act refers to, or the act that a correction puts in the place of another. */
  public static Cited by(SchoolCommand command, Acting acting, Documents documents) {
    var kept = new LinkedHashMap<String, DocumentRef>();
    evidence(command)
        .forEach(
            sha256 ->
                documents
                    .find(command.urn(), sha256, acting)
                    .ifPresent(document -> kept.put(sha256, document)));
    return new Cited(kept);
  }

  /**
   * @throws Refused for one that is not kept
   */
  public List<DocumentRef> all(List<String> evidence) {
    return evidence.stream().distinct().map(this::one).toList();
  }

  /**
   * What shows something: a document that is kept, or a note that says more than a tick.
   *
   * @param of the facts that tell what is to be shown, where an act is about several
   * @throws Refused where neither is there
   */
  public Shown shown(Showing by, Fact... of) {
    var note = by.note().filter(said -> !BareTicks.isBare(said));
    if (by.evidence().isEmpty() && note.isEmpty()) {
      throw by.note()
          .map(said -> BareTicks.refused(Explanation.WHAT_SHOWS_IT, said))
          .orElseGet(() -> new Refused(RecordRefusal.NOTHING_SHOWS_IT, of));
    }
    return new Shown(all(by.evidence()), by.note());
  }

  private DocumentRef one(String sha256) {
    return Optional.ofNullable(kept.get(sha256))
        .orElseThrow(() -> new Refused(RecordRefusal.DOCUMENT_NOT_STORED, text("sha256", sha256)));
  }

  private static Stream<String> evidence(SchoolCommand command) {
    return command instanceof CorrectingCommand correcting
        ? correcting.replacement().stream().flatMap(Cited::evidence)
        : Stream.of(command)
            .filter(CitingCommand.class::isInstance)
            .flatMap(citing -> ((CitingCommand) citing).evidence().stream());
  }
}
