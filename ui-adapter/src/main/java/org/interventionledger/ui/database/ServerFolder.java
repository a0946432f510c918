package org.interventionledger.ui.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import org.interventionledger.ui.start.CannotStart;

/**
 * The folder of the embedded server: its data in {@code cluster}, its programs in {@code server}.
 * Held by one process at a time; the lock goes with the process, however it ends.
 */
final class ServerFolder implements AutoCloseable {

  private static final String CHOOSE_ANOTHER =
      "Choose another folder with ledger.database.embedded.folder, or use a PostgreSQL server of"
          + " your own with ledger.database.url.";

  private final Path path;
  private final FileChannel lock;

  private ServerFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static ServerFolder take(Path configured) {
    var path = configured.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      var lock =
          FileChannel.open(
              path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(lock)) {
        lock.close();
        throw new CannotStart(
            "The database folder " + path + " is in use by another running Intervention Ledger.",
            "Stop the other one. " + CHOOSE_ANOTHER);
      }
      return new ServerFolder(path, lock);
    } catch (IOException failed) {
      throw new CannotStart(
          "The database folder " + path + " cannot be made or written to: " + failed,
          CHOOSE_ANOTHER,
          failed);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  Path cluster() {
    return path.resolve("cluster");
  }

  Path programs() {
    return path.resolve("server");
  }

  /** The ledger's password, made on the first start and readable by nobody else. */
  String password() {
    return PasswordFile.read(path.resolve("password"));
  }

  /** The superuser's, which is another. */
  SuperuserPassword superuser() {
    return new SuperuserPassword(path);
  }

  /**
   * The port of a server that outlived the process it was started by: it is taken over as it runs.
   */
  OptionalInt portOfOrphan() {
    return Orphan.portIn(cluster());
  }

  CannotStart cannotStart(Exception failed) {
    var reason =
        failed.getCause() == null
            ? failed.getMessage()
            : failed.getMessage() + ": " + failed.getCause();
    return new CannotStart(
        "The embedded PostgreSQL did not start: " + reason,
        "Its own log is in "
            + cluster().resolve("log")
            + ". As root it is started through 'unshare -U'; where"
            + " the system forbids that, run the ledger as another user. "
            + CHOOSE_ANOTHER,
        failed);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
