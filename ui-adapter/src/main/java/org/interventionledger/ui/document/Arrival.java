package org.interventionledger.ui.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.interventionledger.api.evidence.DocumentContent;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.springframework.web.multipart.MultipartFile;

/** A document as it arrives: measured, hashed and looked at while it is read. */
record Arrival(DocumentRef document, DocumentContent content) {

  private static final int LONGEST_NAME = 200;
  private static final int PIECE = 64 * 1024;

  /**
   * @throws Refused for one that is empty, too long or of a kind that is not taken
   */
  static Arrival of(MultipartFile file) throws IOException {
    var name = nameOf(file);
    var said = file.getContentType() == null ? "" : file.getContentType();
    var kind = DocumentKind.of(said, name).orElseThrow(() -> notTaken(name, said));
    var digest = sha256();
    byte[] content;
    try (var arriving = file.getInputStream()) {
      content = read(arriving, digest, file.getSize());
    }
    if (content.length == 0) {
      throw new Refused(RecordRefusal.DOCUMENT_EMPTY, Fact.text("name", name));
    }
    if (!kind.isKindOf(content)) {
      throw notTaken(name, kind.mediaType());
    }
    var sha256 = HexFormat.of().formatHex(digest.digest());
    return new Arrival(
        new DocumentRef(sha256, name, kind.mediaType(), content.length),
        new DocumentContent(content));
  }

  /** No more is read than may be kept, whatever length was announced. */
  private static byte[] read(InputStream arriving, MessageDigest digest, long announced)
      throws IOException {
    var content = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    for (int read = arriving.read(piece); read >= 0; read = arriving.read(piece)) {
      if (content.size() + read > DocumentContent.LONGEST) {
        throw new Refused(
            RecordRefusal.DOCUMENT_TOO_LARGE,
            Fact.number("bytes", Math.max(announced, content.size() + read)),
            Fact.number("longest", DocumentContent.LONGEST));
      }
      digest.update(piece, 0, read);
      content.write(piece, 0, read);
    }
    return content.toByteArray();
  }

  /** The file's own name, without folders and without what cannot be printed. */
  private static String nameOf(MultipartFile file) {
    var given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    var own = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var printable = own.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "").strip();
    var name = printable.isEmpty() ? "document" : printable;
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private static Refused notTaken(String name, String said) {
    return new Refused(
        RecordRefusal.DOCUMENT_KIND_NOT_TAKEN,
        Fact.text("name", name),
        Fact.text("mediaType", said),
        Fact.text(
            "taken",
            Arrays.stream(DocumentKind.values())
                .map(DocumentKind::ending)
                .collect(Collectors.joining(", "))));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
