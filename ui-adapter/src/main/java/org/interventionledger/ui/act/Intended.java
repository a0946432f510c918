package org.interventionledger.ui.act;

import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;

/**
 * An act as somebody means to do it.
 *
 * @param matter name and identifier of the matter that it begins, if it begins one
 */
public record Intended(ActForm form, Optional<Matter> matter, Optional<Narrative> lateReason) {

  /** A matter, by the name of its identifier. */
  public record Matter(String name, String id) {}
}
