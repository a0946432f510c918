package org.interventionledger.api.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;

/**
 * What did the reader's authorities hold and give themselves, for all of their schools at once?
 * Nothing for a reader who may not know it.
 */
public record FindAuthorityEntries(Reader reader) {

  /** The answer, what happened last first. */
  public record AuthorityEntries(List<Entry> entries) {
    public AuthorityEntries {
      entries = List.copyOf(entries);
    }
  }

  /** Whether an entry counts. */
  public enum Standing {
    COUNTS,
    /** It should not have been entered. */
    STRUCK_OUT
  }

  /**
   * A meeting or a report, as it was said last.
   *
   * @param number by which it is put right: that of the entry that said it last
   * @param done the meeting or the report
   * @param recordedBy who said it last
   * @param lateReason why that was recorded later than it happened
   * @param putRight how entries about it were put right, the latest last; what they had said is in
   *     the event history, for whoever reads that
   */
  public record Entry(
      AuthorityCode authority,
      long number,
      AuthorityEvent done,
      PersonName recordedBy,
      Instant recordedAt,
      Optional<Narrative> lateReason,
      List<PutRight> putRight,
      Standing standing) {
    public Entry {
      putRight = List.copyOf(putRight);
    }
  }

  /**
   * That an entry was put right.
   *
   * @param entry the mistaken entry's number
   * @param by who recorded it
   */
  public record PutRight(
      long entry, LocalDate correctedOn, PersonName by, Correction.Reason reason) {}
}
