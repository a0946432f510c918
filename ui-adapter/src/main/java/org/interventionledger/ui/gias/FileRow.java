package org.interventionledger.ui.gias;

import java.util.List;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.terms.Urn;

/**
 * What one row of an imported file says, or the rows of one school: either something to take in, or
 * a fault of which nothing is taken in.
 */
public sealed interface FileRow {

  /** How many rows of the file it is. */
  default long rows() {
    return 1;
  }

  /** Something to take in. */
  sealed interface Sound extends FileRow {
    Urn urn();
  }

  /** A school and what the register says of it. */
  record School(long line, Urn urn, Particulars particulars) implements Sound {}

  /**
   * A school's links, all that the file has.
   *
   * @param line of the first of them
   * @param complete whether no row of the file is at fault
   */
  record Links(long line, Urn urn, List<SchoolLink> links, boolean complete) implements Sound {
    public Links {
      links = List.copyOf(links);
    }

    @Override
    public long rows() {
      return links.size();
    }
  }

  /**
   * What a file of Ofsted's lists of inspections beside a school, in one row or several.
   *
   * @param line of the first of them
   */
  record Inspections(long line, Urn urn, List<PublishedInspection> inspections, long rows)
      implements Sound {
    public Inspections {
      inspections = List.copyOf(inspections);
    }
  }

  /** A row that is not taken in. */
  record Faulty(RowFault fault) implements FileRow {}
}
