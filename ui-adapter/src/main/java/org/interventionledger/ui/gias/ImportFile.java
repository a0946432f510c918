package org.interventionledger.ui.gias;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file to import, read from its first row to its last. */
public interface ImportFile extends Closeable {

  /** The next row; empty after the last. */
  Optional<FileRow> next() throws IOException;
}
