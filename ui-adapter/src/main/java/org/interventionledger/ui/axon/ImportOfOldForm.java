package org.interventionledger.ui.axon;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Until its second form an import was one of schools, and no row of it was passed over or waited.
 */
record ImportOfOldForm(String event) implements EarlierForm {

  static final List<EarlierForm> ALL =
      Stream.of(
              "SchoolImportStarted",
              "SchoolImportAdvanced",
              "SchoolImportFinished",
              "SchoolImportStopped")
          .<EarlierForm>map(ImportOfOldForm::new)
          .toList();

  @Override
  public boolean isFormOf(ObjectNode text) {
    return text.path("tally") instanceof ObjectNode tally
        ? !tally.has("passedOver")
        : !text.has("kind");
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    if (text.path("tally") instanceof ObjectNode tally) {
      tally.put("passedOver", 0).put("toSettle", 0);
    } else {
      text.put("kind", "SCHOOLS");
    }
  }
}
