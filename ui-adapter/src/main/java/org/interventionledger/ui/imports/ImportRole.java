package org.interventionledger.ui.imports;

import java.util.Arrays;
import java.util.List;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.ui.security.SignedIn;

/** Who may import, asked before a file is read; who may look at imports, the query side decides. */
final class ImportRole {

  private ImportRole() {}

  /**
   * @throws Refused when the person signed in may not
   */
  static void check(ImportKind kind, SignedIn signedIn) {
    if (!mayImport(kind, signedIn)) {
      throw new Refused(
          RecordRefusal.ROLE_MAY_NOT_ACT,
          Fact.term("role", signedIn.officer().role()),
          Fact.term("act", kind.act()));
    }
  }

  static boolean mayImport(ImportKind kind, SignedIn signedIn) {
    return kind.act().isOpenTo(signedIn.officer().role());
  }

  /** What somebody may import. */
  static List<ImportKind> kindsFor(SignedIn signedIn) {
    return Arrays.stream(ImportKind.values()).filter(kind -> mayImport(kind, signedIn)).toList();
  }
}
