package org.interventionledger.ui.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one format of all source files: google-java-format as it comes. */
final class SourceFormat {

  private SourceFormat() {}

  /** Writes every file anew that is not in the format. */
  public static void main(String[] arguments) throws IOException {
    for (var file : Sources.all(Path.of(arguments[0]))) {
      var text = Sources.text(file);
      var formatted = formatted(file, text);
      if (!formatted.equals(text)) {
        Files.writeString(file, formatted);
        System.out.println("Formatted " + file);
      }
    }
  }

  static String formatted(Path file, String text) {
    try {
      return new Formatter().formatSourceAndFixImports(text);
    } catch (FormatterException failed) {
      throw new IllegalStateException(file + " cannot be read as Java", failed);
    }
  }
}
