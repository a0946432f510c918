package org.interventionledger.ui.version;

import java.io.Serializable;
import java.util.List;

/**
 * What came of moving many schools: of each whether it was moved, and, where not, by which rule it
 * was refused. A school that was refused is as it was.
 */
record Moved(String from, String to, boolean shown, List<OfSchool> schools)
    implements Serializable {

  Moved {
    schools = List.copyOf(schools);
  }

  /** How it went with one school. */
  enum Result {
    MOVED,
    REFUSED
  }

  /**
   * One school.
   *
   * @param school its name; its URN where the reader knows no such school on that version
   * @param refused the rule that stood in the way; none where it was moved
   */
  record OfSchool(int urn, String school, Result result, Refusal refused) implements Serializable {}

  /** A rule that stood in the way, in words. */
  record Refusal(String refusal, String title, String text, String citation)
      implements Serializable {}

  List<OfSchool> of(Result result) {
    return schools.stream().filter(school -> school.result() == result).toList();
  }
}
