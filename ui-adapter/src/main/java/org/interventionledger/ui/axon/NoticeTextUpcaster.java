package org.interventionledger.ui.axon;

import java.util.List;
import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads warning notices of the first revision, which held their text part by part, no approval and copies
 * without a time. They were all given under s.60 in the law since 18 April 2016. One that replaced a
 * mistaken entry stands inside its correction.
 */
@Component
final class NoticeTextUpcaster extends SingleEventUpcaster {

  private static final String GIVEN = WarningNoticeGiven.class.getName();
  private static final String CORRECTED = InterventionEntryCorrected.class.getName();
  private static final Set<String> PARTS =
      Set.of(
          "grounds", "lowStandardsLimbs", "matters", "actionRequired", "mindedTo", "mindedToOtherwise",
          "reasons");

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().getRevision() == null
        && List.of(GIVEN, CORRECTED).contains(event.getType().getName());
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    var given = event.getType().getName().equals(GIVEN);
    return event.upcastPayload(
        new SimpleSerializedType(event.getType().getName(), given ? "2" : null),
        JsonNode.class,
        given ? NoticeTextUpcaster::notice : NoticeTextUpcaster::correction);
  }

  private static JsonNode correction(JsonNode stored) {
    var replacement = stored.path("replacement");
    if (replacement.path("event").asString("").equals(WarningNoticeGiven.class.getSimpleName())) {
      ((ObjectNode) stored).set("replacement", notice(replacement));
    }
    return stored;
  }

  private static JsonNode notice(JsonNode stored) {
    if (stored.has("text")) {
      return stored;
    }
    var notice = (ObjectNode) stored;
    var text = notice.putObject("text");
    text.put("section", "SECTION_60");
    PARTS.forEach(part -> text.set(part, notice.remove(part)));
    text.set("complyBy", notice.path("period").get("endsOn"));
    text.putNull("rightToRepresentations");
    notice.putNull("approval");
    notice.putNull("counted");
    notice
        .path("copies")
        .forEach(copy -> ((ObjectNode) copy).putNull("sentAt").putNull("proof"));
    return notice;
  }
}
