package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Items of the document that no row holds, or not wholly, with the reason. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Limit(Kind kind, String reason, List<Integer> src) {

  public Limit {
    src = Given.list(src);
  }

  /** The kinds of limit. */
  public enum Kind {
    /** No part of a pack can hold it. */
    notHeld,
    /** A row holds it and loses something. */
    partly,
    /** The ledger does it for every authority, by law or by its nature. */
    ledger,
    /** Nothing is to be held: a slip of the document, or words without consequence for a school. */
    noField
  }
}
