package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * Which papers that are still to be written would be due on another day by the term dates and bank
 * holidays adopted by now? Answered by the query side, whose SQL says of which schools the reader
 * may know it; counted by the command side, which is asked {@link FindPapersToCountOnRecord}.
 *
 * @param on of a school that had closed by then, none is told
 */
public record FindPapersToCount(Reader reader, LocalDate on) {

  /**
   * The answer, by school and in the order in which the activities were recorded.
   *
   * @param leavesOut which schools are not in it, whether or not a paper is outstanding at any
   */
  public record PapersToCount(List<PaperToCount> papers, List<LeftOut> leavesOut) {
    public PapersToCount {
      papers = List.copyOf(papers);
      leavesOut = List.copyOf(leavesOut);
    }
  }

  /**
   * A paper of which the day would be another.
   *
   * @param activityId the activity that it is to record
   * @param onRecord the day as it is on record; empty where none could be counted
   * @param now as it would be counted now
   */
  public record PaperToCount(
      Urn urn,
      String school,
      String activityId,
      String activity,
      LocalDate heldOn,
      String paper,
      Optional<LocalDate> onRecord,
      LocalDate now) {}
}
