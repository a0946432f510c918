package org.interventionledger.ui.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of all modules. */
final class Sources {

  private static final List<String> MODULES =
      List.of("core-api", "command-side", "query-side", "ui-adapter");

  private Sources() {}

  /** The folder that holds the modules; a module's tests run in the module's own. */
  static Path top() {
    return Path.of("").toAbsolutePath().getParent();
  }

  static List<Path> all(Path top) {
    return Stream.of("src/main/java", "src/test/java").flatMap(folder -> in(top, folder)).toList();
  }

  static List<Path> main() {
    return in(top(), "src/main/java").toList();
  }

  /** The words in which everything is told. */
  static List<Path> words() {
    return in(top(), "src/main/resources", ".properties").toList();
  }

  /** All that is written in what runs: code, pages, words, settings, tables and schemas. */
  static List<Path> written() {
    return Stream.of(
            ".java",
            ".html",
            ".properties",
            ".yaml",
            ".sql",
            ".json",
            ".js",
            ".css",
            ".csv",
            ".xml")
        .flatMap(ending -> in(top(), "src/main", ending))
        .toList();
  }

  private static Stream<Path> in(Path top, String folder) {
    return in(top, folder, ".java");
  }

  private static Stream<Path> in(Path top, String folder, String ending) {
    return MODULES.stream()
        .map(module -> top.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(found -> files(found, ending))
        .sorted();
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
