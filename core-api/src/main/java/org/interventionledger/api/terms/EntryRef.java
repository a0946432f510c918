package org.interventionledger.api.terms;

/**
 * The place of an entry in the ledger: which stream, and its number in it, counted from 0.
 *
 * @param stream such as {@code intervention:999001}
 */
public record EntryRef(String stream, long number) {

  @Override
  public String toString() {
    return stream + "#" + number;
  }
}
