package org.interventionledger.ui.gias;

import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.terms.Urn;

/**
 * One row of the national register's file: either a school, or a fault of which nothing is taken
 * in.
 */
public sealed interface GiasRow {

  /** A school and what the register says of it. */
  record School(long line, Urn urn, Particulars particulars) implements GiasRow {}

  /** A row that is not taken in. */
  record Faulty(RowFault fault) implements GiasRow {}
}
