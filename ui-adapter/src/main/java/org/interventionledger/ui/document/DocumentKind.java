package org.interventionledger.ui.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of document that are taken: those of an office, none of which a browser would run. */
enum DocumentKind {
  PDF("application/pdf", "pdf", "%PDF-"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "PK"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "PK"),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt", "PK"),
  OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods", "PK"),
  PLAIN_TEXT("text/plain", "txt", ""),
  CSV("text/csv", "csv", ""),
  MAIL("message/rfc822", "eml", ""),
  PNG("image/png", "png", "\u0089PNG"),
  JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff");

  private static final List<String> NO_KIND = List.of("", "application/octet-stream");

  private final String mediaType;
  private final String ending;
  private final String beginning;

  DocumentKind(String mediaType, String ending, String beginning) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.beginning = beginning;
  }

  /** By the media type that was sent; where it says nothing, by the ending of the file's name. */
  static Optional<DocumentKind> of(String mediaType, String name) {
    var said = mediaType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            kind ->
                NO_KIND.contains(said) ? kind.ending.equals(ending) : kind.mediaType.equals(said))
        .findFirst();
  }

  /** Whether a document begins as one of this kind does. */
  boolean isKindOf(byte[] content) {
    if (content.length < beginning.length()) {
      return false;
    }
    for (int at = 0; at < beginning.length(); at++) {
      if ((content[at] & 0xff) != beginning.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return ending;
  }
}
