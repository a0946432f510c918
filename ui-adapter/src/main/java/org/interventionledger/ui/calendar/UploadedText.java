package org.interventionledger.ui.calendar;

import java.io.IOException;
import java.util.Optional;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Posted;
import org.springframework.web.multipart.MultipartFile;

/** The text of a file that was uploaded, kept unseen on the pages from one step to the next. */
final class UploadedText {

  private static final String TEXT = "text";
  private static final String NAME = "name";

  private UploadedText() {}

  /** With a file that was chosen now, in the place of one that was kept. */
  static Bound<Posted> with(Posted posted, Optional<MultipartFile> file) throws IOException {
    var chosen = file.filter(it -> !it.isEmpty());
    if (chosen.isEmpty()) {
      return new Bound.Sound<>(posted);
    }
    return switch (CalendarText.text(chosen.get().getBytes())) {
      case Bound.Sound<String>(var text) ->
          new Bound.Sound<>(posted.with(TEXT, text).with(NAME, nameOf(chosen.get())));
      case Bound.Faulty<String>(var faults) -> new Bound.Faulty<>(faults);
    };
  }

  static Optional<String> in(Posted posted) {
    return posted.text(TEXT);
  }

  static Optional<String> nameIn(Posted posted) {
    return in(posted).flatMap(_ -> posted.text(NAME));
  }

  /** Without the folders that some browsers send. */
  private static String nameOf(MultipartFile file) {
    var given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  }
}
