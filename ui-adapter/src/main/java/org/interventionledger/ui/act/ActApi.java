package org.interventionledger.ui.act;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.ObjectNode;

/** One kind of act as an operation of the API. */
class ActApi<F extends Record & ActForm> {

  private final ActKind<F> kind;
  private final Acts acts;
  private final JsonBody body;

  ActApi(ActKind<F> kind, Acts acts, JsonBody body) {
    this.kind = kind;
    this.acts = acts;
    this.body = body;
  }

  /**
   * The answer to an act.
   *
   * @param shown whether reading shows it already
   * @param matter name and identifier of the matter that it began, if it began one
   */
  record Recorded(boolean recorded, boolean shown, @JsonAnyGetter Map<String, String> matter) {}

  ResponseEntity<Recorded> act(
      @PathVariable Map<String, String> path, SignedIn signedIn, HttpServletRequest request) {
    var urn = SchoolPath.urn(path.get("urn"));
    var tree = withMatter(body.object(request), path);
    return switch (acts.read(kind, tree)) {
      case Bound.Faulty<Intended>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<Intended>(var intended) -> {
        var shown = acts.record(urn, intended, signedIn, IfMatch.tag(request));
        var matter =
            intended.matter().map(begun -> Map.of(begun.name(), begun.id())).orElse(Map.of());
        yield ResponseEntity.created(URI.create("/api/schools/" + urn))
            .body(new Recorded(true, shown, matter));
      }
    };
  }

  // What the path tells is the path's to tell: the same in the body would be a property nobody
  // knows.
  private ObjectNode withMatter(ObjectNode tree, Map<String, String> path) {
    for (var field : kind.matter()) {
      if (tree.has(field.name())) {
        throw new FaultyRequest(List.of(new Fault(field.name(), Fault.Kind.UNKNOWN, List.of())));
      }
      var value = path.get(field.name());
      switch (field) {
        case Field.MatterNumber _ -> tree.put(field.name(), SchoolPath.number(value));
        default -> tree.put(field.name(), value);
      }
    }
    return tree;
  }
}
