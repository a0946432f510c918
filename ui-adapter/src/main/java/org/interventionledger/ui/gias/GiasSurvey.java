package org.interventionledger.ui.gias;

import java.io.IOException;
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

  /**
   * @throws FileRefused when it is no file of the national register
   */
  public static GiasSurvey of(Path path) throws IOException {
    if (isUtf8(path)) {
      throw new FileRefused(FileRefused.Reason.NOT_WINDOWS_1252);
    }
    var digest = digest();
    try (var bytes = new DigestInputStream(Files.newInputStream(path), digest);
        var file = GiasFile.open(bytes)) {
      var rows = 0L;
      while (file.next().isPresent()) {
        rows++;
      }
      return new GiasSurvey(rows, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /**
   * Text with accents saved again as UTF-8, as editors and spreadsheets do, has no byte order mark.
   * Names in windows-1252 are practically never valid UTF-8, so a file that is throughout was saved
   * again.
   */
  private static boolean isUtf8(Path path) throws IOException {
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
