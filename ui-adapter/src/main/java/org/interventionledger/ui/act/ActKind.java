package org.interventionledger.ui.act;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;

/**
 * How one kind of act is asked for.
 *
 * @param path its resource in the API, below the school; in braces what tells the matter it is
 *     about
 */
public record ActKind<F extends Record & ActForm>(Act act, Class<F> form, String path) {

  /** What its form asks for. */
  public List<Field> fields() {
    return Fields.of(form);
  }

  /** What its form asks for beside the matter that it is about. */
  public List<Field> ownFields() {
    return fields().stream().filter(field -> !field.tellsMatter()).toList();
  }

  /** What the API is sent for it: that, and what may accompany any act. */
  public List<Field> allOwnFields() {
    return Stream.concat(ownFields().stream(), Fields.of(Circumstances.class).stream()).toList();
  }

  /** What tells the matter that it is about; empty when it begins one or is about the school. */
  public List<Field> matter() {
    return fields().stream().filter(Field::tellsMatter).toList();
  }

  public String slug() {
    return ActLinks.slug(act);
  }
}
