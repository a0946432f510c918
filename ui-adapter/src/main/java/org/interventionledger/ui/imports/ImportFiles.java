package org.interventionledger.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.gias.GiasFile;
import org.interventionledger.ui.gias.GiasSurvey;
import org.interventionledger.ui.gias.ImportFile;
import org.interventionledger.ui.gias.LinksFile;
import org.interventionledger.ui.ofsted.OfstedFile;

/** What reads the files of each kind of import. */
final class ImportFiles {

  private ImportFiles() {}

  /**
   * @throws FileRefused when it is no file of that kind
   */
  static GiasSurvey survey(ImportKind kind, Path path) throws IOException {
    return switch (kind) {
      case SCHOOLS -> GiasSurvey.of(path, GiasFile::open);
      case LINKS -> GiasSurvey.of(path, LinksFile::open);
      case INSPECTIONS -> {
        var encoding = OfstedFile.encoding(path);
        yield GiasSurvey.ofAny(path, bytes -> OfstedFile.open(bytes, encoding));
      }
    };
  }

  /**
   * Begin to read.
   *
   * @throws FileRefused when it is no file of that kind
   */
  static ImportFile open(ImportKind kind, Path path) throws IOException {
    var bytes = Files.newInputStream(path);
    return switch (kind) {
      case SCHOOLS -> GiasFile.open(bytes);
      case LINKS -> LinksFile.open(bytes);
      case INSPECTIONS -> OfstedFile.open(bytes, OfstedFile.encoding(path));
    };
  }
}
