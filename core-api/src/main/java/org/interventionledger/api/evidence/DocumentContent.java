package org.interventionledger.api.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The bytes of a document. They stand in no event. */
public record DocumentContent(@JsonValue byte[] bytes) {

  /** Longest document kept, in bytes: 20 MB. */
  public static final long LONGEST = 20L * 1024 * 1024;

  @JsonCreator
  public static DocumentContent of(byte[] bytes) {
    return new DocumentContent(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentContent(var others) && Arrays.equals(bytes, others);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Never the bytes themselves: what is written out ends in logs. */
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
