package org.interventionledger.ui.axon;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event that said less in its first form. What it did not say stays unsaid.
 *
 * @param unsaid the parts that came with the present form, all of which may be empty
 */
record SaidLess(String event, List<String> unsaid) implements EarlierForm {

  static SaidLess of(String event, String... unsaid) {
    return new SaidLess(event, List.of(unsaid));
  }

  @Override
  public boolean isFormOf(ObjectNode text) {
    return !text.has(unsaid.getFirst());
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    unsaid.forEach(text::putNull);
  }
}
