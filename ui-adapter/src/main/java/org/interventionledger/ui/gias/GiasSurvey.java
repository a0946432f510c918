package org.interventionledger.ui.gias;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file is before anything of it is taken in.
 *
 * @param rows its data rows, sound and faulty
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record GiasSurvey(long rows, String sha256) {

  /** What reads a file, begun. */
  public interface Opening {
    ImportFile open(InputStream bytes) throws IOException;
  }

  /**
   * Of a file of the national register, which is published in one encoding only.
   *
   * @throws FileRefused when it is no file of the national register
   */
  public static GiasSurvey of(Path path, Opening opening) throws IOException {
    if (isUtf8(path)) {
      throw new FileRefused(FileRefused.Reason.NOT_WINDOWS_1252);
    }
    return ofAny(path, opening);
  }

  /**
   * Of a file in any encoding that its reader knows.
   *
   * @throws FileRefused when it is not what its reader reads
   */
  public static GiasSurvey ofAny(Path path, Opening opening) throws IOException {
    var digest = digest();
    try (var bytes = new DigestInputStream(Files.newInputStream(path), digest);
        var file = opening.open(bytes)) {
      var rows = 0L;
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        rows += row.get().rows();
      }
      return new GiasSurvey(rows, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /**
   * Text with accents saved again as UTF-8, as editors and spreadsheets do, has no byte order mark.
   * Names in windows-1252 are practically never valid UTF-8, so a file that is throughout was saved
   * again.
   */
  public static boolean isUtf8(Path path) throws IOException {
    try (var text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      var beyondAscii = false;
      for (var character = text.read(); character >= 0; character = text.read()) {
        beyondAscii |= character > 127;
      }
      return beyondAscii;
    } catch (CharacterCodingException somethingElse) {
      return false;
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
