package org.interventionledger.ui.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.ui.act.ActKind;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.form.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a correction as a page has it: why, then the act's own form for what it should have
 * been.
 *
 * @param kind the act that takes the entry's place; empty when the entry should not have been made
 */
record FilledCorrection(EntryRef ref, Optional<ActKind<?>> kind, Filled filled) {

  private static final List<String> IN_ADDRESS = List.of("stream", "entry");

  static FilledCorrection of(EntryRef ref, Optional<ActKind<?>> kind, Posted posted) {
    var why =
        Fields.of(CorrectionForm.class).stream()
            .filter(field -> !IN_ADDRESS.contains(field.name()));
    var fields = Stream.concat(why, kind.map(FilledCorrection::part).stream()).toList();
    return new FilledCorrection(ref, kind, new Filled(fields, posted));
  }

  /** With what was entered to begin with. */
  static FilledCorrection begin(EntryRef ref, Optional<ActKind<?>> kind, JsonNode content) {
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    var filled =
        kind.map(
                it ->
                    Refill.from(
                        it.fields(), asAsked(content), Corrections.REPLACEMENT + ".", blank))
            .orElse(blank);
    return of(ref, kind, filled);
  }

  // An entry holds what was computed from the answer, or groups some answers, where the form asks
  // plainly.
  private static JsonNode asAsked(JsonNode content) {
    var asked = ((ObjectNode) content).deepCopy();
    if (content.path("period").has("endsOn")) {
      asked.set("complyBy", content.path("period").get("endsOn"));
    }
    content.path("member").forEachEntry(asked::set);
    content.path("text").forEachEntry(asked::set);
    if (content.has("noticeId")) {
      asked.set("draftId", content.path("noticeId"));
    }
    return asked;
  }

  private static Field part(ActKind<?> kind) {
    var spot = new Field.Spot("CorrectionForm", Corrections.REPLACEMENT);
    return new Field.Part(spot, kind.form(), kind.fields());
  }

  FilledCorrection with(Filled changed) {
    return new FilledCorrection(ref, kind, changed);
  }

  /** The same as the API would be sent it. */
  ObjectNode tree() {
    var tree = filled.tree().put("stream", ref.stream()).put("entry", ref.number());
    kind.ifPresent(
        it -> {
          var body = tree.remove(Corrections.REPLACEMENT);
          tree.putObject(Corrections.REPLACEMENT).put("act", it.act().name()).set("body", body);
        });
    return tree;
  }

  /** Faults by the paths that the page's fields have. */
  static List<Fault> onPage(List<Fault> faults) {
    return faults.stream()
        .map(
            fault ->
                new Fault(
                    fault.field().replaceFirst("^replacement\\.body\\.", "replacement."),
                    fault.kind(),
                    fault.facts()))
        .toList();
  }
}
