package org.interventionledger.ui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.interventionledger.ui.start.CannotStart;

/** A password of the embedded server, in a file that its owner alone reads. */
final class PasswordFile {

  private static final int BYTES = 24;

  private PasswordFile() {}

  static String read(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new CannotStart(
          "The database's password cannot be read from " + file + ": " + failed,
          "Give the user that runs the ledger access to that file.",
          failed);
    }
  }

  private static void write(Path file) throws IOException {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(fresh, HexFormat.of().formatHex(random));
    Files.move(fresh, file);
  }
}
