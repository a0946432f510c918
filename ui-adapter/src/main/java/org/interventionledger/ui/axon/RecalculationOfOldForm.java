package org.interventionledger.ui.axon;

import tools.jackson.databind.node.ObjectNode;

/** A recalculation in its first form was about no warning notice, and so moved no window. */
final class RecalculationOfOldForm implements EarlierForm {

  @Override
  public String event() {
    return "PeriodRecalculated";
  }

  @Override
  public boolean isFormOf(ObjectNode text) {
    return !text.has("window");
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    text.putNull("window");
  }
}
