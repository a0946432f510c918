package org.interventionledger.api.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The SHA-256 by which a text, or what was sent, is known that no document holds. */
public final class Sha256 {

  private Sha256() {}

  /** Of the words in UTF-8, in 64 hexadecimal digits in lower case. */
  public static String of(String words) {
    return of(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Of the bytes one after another, in 64 hexadecimal digits in lower case. */
  public static String of(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      Stream.of(parts).forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
