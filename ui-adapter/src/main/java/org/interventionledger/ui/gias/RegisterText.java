package org.interventionledger.ui.gias;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** The text of the national register's files: windows-1252, as published. */
final class RegisterText {

  private static final Charset AS_PUBLISHED = Charset.forName("windows-1252");

  private RegisterText() {}

  /** What reads a file, begun. */
  interface Beginning<F> {
    F read(Reader text) throws IOException;
  }

  /**
   * Begin to read.
   *
   * @throws FileRefused when it is no file of the national register
   */
  static <F> F open(InputStream bytes, Beginning<F> beginning) throws IOException {
    var buffered = new BufferedInputStream(bytes, 1 << 16);
    try {
      refuseUnicode(buffered);
      var decoder = AS_PUBLISHED.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
      var text =
          new InputStreamReader(buffered, decoder.onUnmappableCharacter(CodingErrorAction.REPLACE));
      return beginning.read(new BufferedReader(text));
    } catch (IOException | RuntimeException refused) {
      buffered.close();
      throw refused;
    }
  }

  private static void refuseUnicode(InputStream bytes) throws IOException {
    bytes.mark(3);
    var first = bytes.readNBytes(3);
    bytes.reset();
    if (first.length >= 2 && isUnicode(first)) {
      throw new FileRefused(FileRefused.Reason.NOT_WINDOWS_1252);
    }
  }

  private static boolean isUnicode(byte[] first) {
    var start = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
    return start == 0xFEFF
        || start == 0xFFFE
        || start == 0xEFBB
        || (start & 0xFF) == 0
        || start >> 8 == 0;
  }
}
