package org.interventionledger.ui.axon;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A warning notice in its first form held its text part by part, no approval, and copies without a
 * time or proof. All of them were given under s.60 in the law since 18 April 2016, in which the
 * notice names the period and gives no right to representations. In its second form a copy's proof
 * was a note, and nothing was said of an appointer who does not exist.
 */
final class WarningNoticeOfOldForm implements EarlierForm {

  private static final List<String> PARTS =
      List.of(
          "grounds",
          "lowStandardsLimbs",
          "matters",
          "actionRequired",
          "mindedTo",
          "mindedToOtherwise",
          "reasons");

  @Override
  public String event() {
    return "WarningNoticeGiven";
  }

  @Override
  public boolean isFormOf(ObjectNode text) {
    return !text.has("noAppointer");
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    if (!text.has("text")) {
      fromFirstToSecond(text);
    }
    text.putNull("noAppointer");
    text.path("copies")
        .forEach(
            copy -> {
              ServiceOfOldForm.showByNote((ObjectNode) copy);
              ((ObjectNode) copy).putNull("apart");
            });
  }

  private static void fromFirstToSecond(ObjectNode text) {
    var words = text.putObject("text");
    words.put("section", "SECTION_60");
    PARTS.forEach(part -> words.set(part, text.remove(part)));
    words.set("complyBy", text.path("period").get("endsOn"));
    words.putNull("rightToRepresentations");
    text.putNull("approval");
    text.putNull("counted");
    text.path("copies").forEach(copy -> ((ObjectNode) copy).putNull("sentAt").putNull("proof"));
  }
}
