package org.interventionledger.ui.imports;

/**
 * Thrown when an import is asked for while one is running: two at once would only slow each other.
 */
final class AnotherImportRunning extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnotherImportRunning() {
    super("An import is running already");
  }
}
