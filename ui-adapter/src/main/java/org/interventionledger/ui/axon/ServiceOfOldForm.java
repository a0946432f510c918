package org.interventionledger.ui.axon;

import tools.jackson.databind.node.ObjectNode;

/**
 * Service in its first form was proved by a note alone, without a time of day; nothing was said of
 * posting, nor whether it was at the same time as the notice.
 */
final class ServiceOfOldForm implements EarlierForm {

  @Override
  public String event() {
    return "ServiceOfNoticeRecorded";
  }

  @Override
  public boolean isFormOf(ObjectNode text) {
    return text.has("proof");
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    showByNote(text);
    text.putNull("timeOfDay");
    text.putNull("posted");
    text.putNull("apart");
  }

  /** What was a proof is a note of what shows it; where there was none, nothing shows it. */
  static void showByNote(ObjectNode text) {
    var proof = text.remove("proof");
    if (proof == null || proof.isNull()) {
      text.putNull("shown");
      return;
    }
    var shown = text.putObject("shown");
    shown.putArray("evidence");
    shown.set("note", proof);
  }
}
