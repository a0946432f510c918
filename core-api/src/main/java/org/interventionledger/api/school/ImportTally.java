package org.interventionledger.api.school;

/** How many rows of a file were read so far, and what they came to. */
public record ImportTally(long read, long added, long changed, long unchanged, long rejected) {

  public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0);
}
