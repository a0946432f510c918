package org.interventionledger.api.record;

import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What stands for all that a reader may read of a school's record? Another entry that the reader
 * may read makes another tag; one that the reader may not read makes none, and the tag tells
 * nothing of it.
 *
 * @param atMostMillis longest wait, in milliseconds, until the record has everything that is stored
 *     when this is asked; with 0 the record is taken as it is shown
 */
public record FindRecordTag(Reader reader, Urn urn, long atMostMillis) {

  /**
   * The answer.
   *
   * @param upToDate whether the record was seen to have everything in time; with 0 it is not looked
   *     for
   */
  public record RecordTag(String tag, boolean upToDate) {}
}
