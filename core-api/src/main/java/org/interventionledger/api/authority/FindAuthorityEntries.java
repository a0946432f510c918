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
    /** It was put right: another entry counts in its place. */
    REPLACED,
    /** It should not have been entered. */
    STRUCK_OUT
  }

  /**
   * A meeting or a report, as one entry says it. What was put right stays, as it was said.
   *
   * @param number the entry's, by which it is put right; that of the correction for what counts in
   *     another's place
   * @param done the meeting or the report
   * @param recordedBy who said so
   * @param lateReason why that was recorded later than it happened
   * @param putRight how the entries that it stands in the place of were put right, and itself, if
   *     it was; the latest last
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
   * @param byEntry the number of the entry that put it right
   * @param by who recorded that
   * @param evidence what shows that it was mistaken
   */
  public record PutRight(
      long entry,
      long byEntry,
      LocalDate correctedOn,
      PersonName by,
      Correction.Reason reason,
      Narrative explanation,
      Narrative evidence) {}
}
