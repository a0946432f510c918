package org.interventionledger.ui.act;

import java.util.ArrayList;
import java.util.List;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.Posted;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of an act as a page has it: the matter as one choice, then what the act asks for, then
 * lateness.
 */
record FilledAct(ActKind<?> kind, Filled filled) {

  static final String ABOUT = "about";

  static FilledAct of(ActKind<?> kind, Posted posted) {
    return new FilledAct(kind, new Filled(kind.allOwnFields(), posted));
  }

  FilledAct with(Filled changed) {
    return new FilledAct(kind, changed);
  }

  Posted posted() {
    return filled.posted();
  }

  /** The same as the API would be sent it. */
  ObjectNode tree() {
    var tree = filled.tree();
    var parts = new ArrayList<>(List.of(posted().text(ABOUT).orElse("").split("/")));
    for (var field : kind.matter()) {
      var part = parts.isEmpty() ? "" : parts.removeFirst();
      if (field instanceof Field.MatterNumber && part.matches("[0-9]{1,2}")) {
        tree.put(field.name(), Integer.parseInt(part));
      } else if (!part.isEmpty()) {
        tree.put(field.name(), part);
      }
    }
    return tree;
  }
}
