package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * A day of an activity that had been agreed in advance (items HIL-092, HIL-163) and had passed
 * without it when other days were agreed: nothing is due on it any longer, and that it was missed
 * stays on record.
 *
 * @param authority under whose framework it was agreed
 * @param givenUpOn when other days were agreed
 * @param why the days were changed; empty in entries older than the asking
 * @param agreedWith labels of the parties that had agreed on it
 */
public record MissedDay(
    Urn urn,
    AuthorityCode authority,
    String activity,
    String label,
    LocalDate day,
    LocalDate givenUpOn,
    Optional<Narrative> why,
    List<String> agreedWith,
    FrameworkVersion framework,
    PackRow row) {
  public MissedDay {
    agreedWith = List.copyOf(agreedWith);
  }
}
