package org.interventionledger.ui.document;

import java.util.Arrays;
import java.util.List;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;

/**
 * Whom a document can be stored for: the classes of reader that a school's confidential record has.
 */
enum DocumentReaders {
  DEALINGS(Readership.DEALINGS),
  DELIBERATION(Readership.DELIBERATION),
  STATUTORY(Readership.STATUTORY),
  BOARD(Readership.BOARD);

  private final Readership readership;

  DocumentReaders(Readership readership) {
    this.readership = readership;
  }

  Readership readership() {
    return readership;
  }

  /** Those to which somebody in the role belongs: nobody stores what they could not read again. */
  static List<DocumentReaders> of(Role role) {
    return Arrays.stream(values()).filter(readers -> readers.readership.includes(role)).toList();
  }
}
