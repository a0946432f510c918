package org.interventionledger.api.school;

import org.interventionledger.api.Act;

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
}
