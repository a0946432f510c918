package org.interventionledger.ui.axon;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what was stored in an earlier form. The store keeps it as it was written. An event that
 * stands inside a correction has no revision of its own there, so that a form is told by the text.
 */
final class EarlierForms extends SingleEventUpcaster {

  private static final String CORRECTION = "EntryCorrected";

  private final Map<String, EarlierForm> byEvent;

  EarlierForms(List<EarlierForm> forms) {
    byEvent = forms.stream().collect(Collectors.toMap(EarlierForm::event, Function.identity()));
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation stored) {
    var type = stored.getType().getName();
    var event = type.substring(type.lastIndexOf('$') + 1);
    return event.endsWith(CORRECTION) || byEvent.containsKey(event);
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
    var type = stored.getType();
    return stored.upcastPayload(
        new SimpleSerializedType(type.getName(), type.getRevision()),
        JsonNode.class,
        this::upToDate);
  }

  private JsonNode upToDate(JsonNode text) {
    if (text instanceof ObjectNode event) {
      var form = byEvent.get(event.path("event").asString(""));
      if (form != null && form.isFormOf(event)) {
        form.bringUpToDate(event);
      }
      upToDate(event.path("replacement"));
    }
    return text;
  }
}
