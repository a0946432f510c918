package org.interventionledger.api.school;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.terms.AuthorityCode;

/** What is imported. */
public enum ImportKind {
  /** The establishment file of "Get Information About Schools". */
  SCHOOLS(Act.IMPORT_SCHOOLS),
  /** Its file of links between schools and those before and after them. */
  LINKS(Act.IMPORT_SCHOOLS),
  /** Ofsted's management information on the inspections of state-funded schools. */
  INSPECTIONS(Act.IMPORT_INSPECTIONS);

  private final Act act;

  ImportKind(Act act) {
    this.act = act;
  }

  /** The kind of act that such an import is. */
  public Act act() {
    return act;
  }

  /**
   * Whose such an import is when an officer of an authority begins it: of inspections that
   * authority's, for it reads the rows of its own schools alone; none where the national register,
   * which is one for all, is taken in.
   */
  public Optional<AuthorityCode> ownerWhenBegunBy(AuthorityCode authority) {
    return switch (this) {
      case SCHOOLS, LINKS -> Optional.empty();
      case INSPECTIONS -> Optional.of(authority);
    };
  }
}
