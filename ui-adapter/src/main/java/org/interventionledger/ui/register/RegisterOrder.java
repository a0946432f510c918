package org.interventionledger.ui.register;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import org.interventionledger.api.placement.FindRegister.Row;
import org.interventionledger.api.placement.LevelGiven;

/** The orders in which the register can be read, as its columns stand. */
enum RegisterOrder {
  SCHOOL(comparing(Row::school)),
  /** Gravest first. */
  LEVEL(comparing(RegisterOrder::gravestRank, reverseOrder())),
  /** Gravest first, as the constants stand. */
  STANDING(comparing(Row::standing)),
  NEXT_DUE(comparing(row -> row.nextDueOn().orElse(null), nullsLast(naturalOrder()))),
  ADVISER(comparing(row -> row.adviser().orElse(null), nullsLast(naturalOrder()))),
  SINCE(comparing(Row::since));

  private final Comparator<Row> rows;

  RegisterOrder(Comparator<Row> rows) {
    this.rows = rows.thenComparing(Row::school);
  }

  Comparator<Row> rows() {
    return rows;
  }

  private static int gravestRank(Row row) {
    return row.levels().stream().mapToInt(LevelGiven::rank).max().orElse(-1);
  }
}
