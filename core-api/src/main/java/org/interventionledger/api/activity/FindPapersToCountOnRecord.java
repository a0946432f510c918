package org.interventionledger.api.activity;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.activity.FindPapersToCount.PaperToCount;
import org.interventionledger.api.terms.Urn;

/**
 * Which papers of these schools that are still to be written would be due on another day? Asked by
 * the query side alone, once its SQL has said of which schools the reader of a {@link
 * FindPapersToCount} may know it. Answered by the command side, by the very counting that decides,
 * with {@link OnRecord}.
 */
public record FindPapersToCountOnRecord(List<Urn> schools, LocalDate on) {

  public FindPapersToCountOnRecord {
    schools = List.copyOf(schools);
  }

  /** The answer, by school as asked and in the order in which the activities were recorded. */
  public record OnRecord(List<PaperToCount> papers) {
    public OnRecord {
      papers = List.copyOf(papers);
    }
  }
}
