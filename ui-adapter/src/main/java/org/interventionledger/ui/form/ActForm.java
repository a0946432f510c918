package org.interventionledger.ui.form;

import java.util.Optional;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/**
 * What an officer fills in to act: the page's form and the API's body alike. Empty is {@code null}.
 */
public interface ActForm {

  SchoolCommand toCommand(Urn urn);

  /** A text that need not be given. */
  static Optional<Narrative> narrative(String text) {
    return Optional.ofNullable(text).map(Narrative::new);
  }

  /** A name that need not be given. */
  static Optional<PersonName> person(String name) {
    return Optional.ofNullable(name).map(PersonName::new);
  }
}
