package org.interventionledger.api.evidence;

/**
 * A document that is kept beside the store: a letter, a minute, a report. It is addressed by its
 * own content, so that what an entry refers to cannot be exchanged afterwards.
 *
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits in lower case
 * @param name the file's name when it was stored
 * @param bytes its length
 */
public record DocumentRef(String sha256, String name, String mediaType, long bytes) {

  @Override
  public String toString() {
    return name + " (SHA-256 " + sha256 + ")";
  }
}
