package org.interventionledger.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file on disk: it may be larger than memory should hold. */
final class SpooledUpload {

  private static final int LONGEST_NAME = 200;

  private SpooledUpload() {}

  static Path toDisk(MultipartFile upload) throws IOException {
    var file = Files.createTempFile("schools-", ".csv");
    try (var bytes = upload.getInputStream()) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException full) {
      Files.deleteIfExists(file);
      throw full;
    }
  }

  /** The file's own name without the folders that some browsers send. */
  static String nameOf(MultipartFile upload) {
    var given = upload.getOriginalFilename();
    if (given == null) {
      return "";
    }
    var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
