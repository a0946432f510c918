package org.interventionledger.ui.act;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Offer;

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

  /** What it suggests from, in its fields and the parts of them. */
  Set<Offer> suggests() {
    return suggested(fields()).collect(Collectors.toSet());
  }

  private static Stream<Offer> suggested(List<Field> fields) {
    return fields.stream()
        .flatMap(
            field ->
                switch (field) {
                  case Field.Text text -> text.suggested().stream();
                  case Field.Part part -> suggested(part.fields());
                  case Field.Rows rows -> suggested(rows.each());
                  case Field _ -> Stream.<Offer>empty();
                });
  }

  public String slug() {
    return ActLinks.slug(act);
  }
}
