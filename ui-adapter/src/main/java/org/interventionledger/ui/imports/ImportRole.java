package org.interventionledger.ui.imports;

import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.security.SignedIn;

/** Who may import, asked before a file is read; who may look at imports, the query side decides. */
final class ImportRole {

  private ImportRole() {}

  /**
   * @throws Refused when the person signed in may not
   */
  static void check(SignedIn signedIn) {
    if (!mayImport(signedIn)) {
      throw new Refused(
          RecordRefusal.ROLE_MAY_NOT_ACT,
          Fact.term("role", signedIn.officer().role()),
          Fact.term("act", Act.IMPORT_SCHOOLS));
    }
  }

  static boolean mayImport(SignedIn signedIn) {
    return Act.IMPORT_SCHOOLS.isOpenTo(signedIn.officer().role());
  }
}
