package org.interventionledger.ui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** A server that still runs in a folder although the process that started it was killed. */
final class Orphan {

  /** Lines of {@code postmaster.pid}: process number, data folder, start time, port. */
  private static final int LINE_OF_PORT = 3;

  private Orphan() {}

  static OptionalInt portIn(Path cluster) {
    var file = cluster.resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) {
        return OptionalInt.empty();
      }
      var lines = Files.readAllLines(file);
      return lines.size() > LINE_OF_PORT && isPostgres(Long.parseLong(lines.getFirst().strip()))
          ? OptionalInt.of(Integer.parseInt(lines.get(LINE_OF_PORT).strip()))
          : OptionalInt.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return OptionalInt.empty();
    }
  }

  /** A process number is used again by others, after a restart of the machine above all. */
  private static boolean isPostgres(long process) {
    return ProcessHandle.of(process)
        .flatMap(running -> running.info().command())
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
  }
}
