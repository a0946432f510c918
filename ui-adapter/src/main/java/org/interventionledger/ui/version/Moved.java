package org.interventionledger.ui.version;

import java.io.Serializable;
import java.util.List;

/**
 * What came of moving many schools: of each whether it was moved, and, where not, by which rule it
 * was refused. A school that was not moved is as it was. Of one that the framework keeps from the
 * reader nothing is said but that: not whether it is on a journey, nor what it stands at.
 */
record Moved(String from, String to, boolean shown, List<OfSchool> schools)
    implements Serializable {

  Moved {
    schools = List.copyOf(schools);
  }

  /** How it went with one school. */
  enum Result {
    MOVED,
    REFUSED,
    NO_NEED_TO_KNOW
  }

  /**
   * One school.
   *
   * @param school its name; its URN where the reader knows no such school on that version
   * @param refused the rule that stood in the way; none where it was moved, or nothing of it may be
   *     told
   */
  record OfSchool(int urn, String school, Result result, Refusal refused) implements Serializable {}

  /** A rule that stood in the way, in words. */
  record Refusal(String refusal, String title, String text, String citation)
      implements Serializable {}

  List<OfSchool> of(Result result) {
    return schools.stream().filter(school -> school.result() == result).toList();
  }
}
