package org.interventionledger.ui.axon;

import org.interventionledger.api.terms.Provision;
import tools.jackson.databind.node.ObjectNode;

/**
 * An outcome in its first form said nothing of the kind of inspection, nor whether an earlier
 * category went on. What it did not say stays unsaid; a category that it found took the place of an
 * earlier one. In its second form it said not from which import it came: there was none.
 */
final class InspectionOutcomeOfOldForm implements EarlierForm {

  @Override
  public String event() {
    return "InspectionOutcomeRecorded";
  }

  @Override
  public boolean isFormOf(ObjectNode text) {
    return !text.has("source");
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    text.putNull("source");
    if (!text.has("ends")) {
      fromTheFirst(text);
    }
  }

  private static void fromTheFirst(ObjectNode text) {
    text.putNull("kind");
    text.putNull("ofstedsName");
    text.putNull("earlierCategory");
    var ends = text.putArray("ends");
    if (!text.path("provision").isNull()) {
      for (var section : new String[] {"s.61", "s.62"}) {
        ends.addObject().put("instrument", Provision.EIA_2006).put("place", section);
      }
    }
  }
}
