package org.interventionledger.ui.pool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;

/**
 * How one kind of act about the pool is asked for.
 *
 * @param path its resource in the API
 */
public record PoolKind<F extends Record & PoolForm>(Act act, Class<F> form, String path) {

  static final PoolKind<PoolPersonForm> ADD =
      new PoolKind<>(Act.ADD_TO_POOL, PoolPersonForm.class, "/api/pool");
  static final PoolKind<PoolChangeForm> CHANGE =
      new PoolKind<>(Act.CHANGE_POOL_ENTRY, PoolChangeForm.class, "/api/pool/{personId}/changes");
  static final PoolKind<PoolCorrectionForm> CORRECT =
      new PoolKind<>(
          Act.CORRECT_POOL_ENTRY, PoolCorrectionForm.class, "/api/pool/{personId}/corrections");
  static final PoolKind<PoolRemovalForm> TAKE_OFF =
      new PoolKind<>(Act.TAKE_OFF_POOL, PoolRemovalForm.class, "/api/pool/{personId}/removal");

  public static final List<PoolKind<?>> ALL = List.of(ADD, CHANGE, CORRECT, TAKE_OFF);

  static Optional<PoolKind<?>> bySlug(String slug) {
    return ALL.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  List<Field> fields() {
    return Fields.of(form);
  }

  /** What the API is sent for it: the path tells the person. */
  public List<Field> ownFields() {
    return fields().stream().filter(field -> !field.tellsMatter()).toList();
  }

  String slug() {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String page() {
    return "/pool/acts/" + slug();
  }
}
