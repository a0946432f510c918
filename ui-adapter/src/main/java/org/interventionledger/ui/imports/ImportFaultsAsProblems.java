package org.interventionledger.ui.imports;

import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.layout.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A file that is refused, or an import too many, as problem+json. */
@RestControllerAdvice(assignableTypes = ImportApi.class)
class ImportFaultsAsProblems {

  private final Words words;

  ImportFaultsAsProblems(Words words) {
    this.words = words;
  }

  @ExceptionHandler
  ProblemDetail refused(FileRefused refused) {
    var text = words.of("FileRefused." + refused.reason(), String.join(", ", refused.columns()));
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, text);
    problem.setTitle(words.of("imports.refused"));
    problem.setProperty("reason", refused.reason());
    problem.setProperty("columns", refused.columns());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail running(AnotherImportRunning running) {
    var problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, words.of("imports.another"));
    problem.setTitle(words.of("imports.another.title"));
    return problem;
  }
}
