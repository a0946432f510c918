package org.interventionledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** What the examples of events have in common. */
final class Example {

  static final Urn URN = new Urn(999_001);
  static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  static final LocalDate LATER = LocalDate.of(2026, 6, 12);
  static final Narrative REASONS =
      new Narrative("Standards fell two years running: “urgent”, £5 a pupil.");
  static final Narrative AUTHORITY = new Narrative("Scheme of delegation, 4.2");
  static final PersonName NAME = new PersonName("Zoë O’Dowd");
  static final FrameworkVersion FRAMEWORK = new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1");
  static final Correction CORRECTION =
      new Correction(
          3,
          LATER,
          Correction.Reason.WRONG_DATE,
          new Narrative("Typed a day late."),
          new Narrative("The letter on file."));

  static final DocumentRef MINUTES =
      new DocumentRef("ab".repeat(32), "Minutes.pdf", "application/pdf", 20_480);
  static final Optional<Shown> SHOWN =
      Optional.of(
          new Shown(List.of(MINUTES), Optional.of(new Narrative("Minute 12 of the same day."))));
  static final Optional<Narrative> NO_APPOINTER =
      Optional.of(new Narrative("The school’s trust was dissolved; it has partnership governors."));

  private Example() {}
}
