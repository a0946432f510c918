package org.interventionledger.ui.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Imports over the API. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class ImportApi {

  /**
   * A file of one authority's schools is in before a script would ask again; the whole register is
   * not.
   */
  private static final long SMALL = 2_000;

  private static final long LONGEST_WAIT_SECONDS = 120;

  private final SchoolImports imports;
  private final ImportReports reports;
  private final Words words;

  ImportApi(SchoolImports imports, ImportReports reports, Words words) {
    this.imports = imports;
    this.reports = reports;
    this.words = words;
  }

  /** The answer while an import is running. */
  record Accepted(String importId, long rows, String status) {}

  @PostMapping(path = "/schools", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Import schools from a \"Get Information About Schools\" establishment file",
      description =
          "Answers 200 with tally and faults when the import is finished, which a file under 2,000"
              + " rows is waited for unless wait=false; otherwise 202, and the status address tells"
              + " how far it is.")
  ResponseEntity<Object> importSchools(
      @RequestParam MultipartFile file,
      @RequestParam(required = false) Boolean wait,
      SignedIn signedIn)
      throws IOException, InterruptedException {
    return take(ImportKind.SCHOOLS, file, wait, signedIn);
  }

  @PostMapping(path = "/links", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary =
          "Import the links between schools, predecessors and successors, from the file of"
              + " \"Get Information About Schools\"",
      description =
          "Only links of schools in the ledger are taken in. Answers as the import of schools"
              + " does.")
  ResponseEntity<Object> importLinks(
      @RequestParam MultipartFile file,
      @RequestParam(required = false) Boolean wait,
      SignedIn signedIn)
      throws IOException, InterruptedException {
    return take(ImportKind.LINKS, file, wait, signedIn);
  }

  @PostMapping(path = "/inspections", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Import outcomes of inspections from Ofsted's management information",
      description =
          "State-funded schools, in any vintage. Only schools of the officer's authority that are"
              + " in the ledger are taken in. What the file leaves open is left to an officer: each"
              + " school's outcomesToSettle. Answers as the import of schools does.")
  ResponseEntity<Object> importInspections(
      @RequestParam MultipartFile file,
      @RequestParam(required = false) Boolean wait,
      SignedIn signedIn)
      throws IOException, InterruptedException {
    return take(ImportKind.INSPECTIONS, file, wait, signedIn);
  }

  @GetMapping
  @Operation(summary = "All imports, newest first, without their faults")
  List<ImportReport> all(SignedIn signedIn) {
    return reports.all(signedIn.reader());
  }

  @GetMapping("/{importId}")
  @Operation(summary = "How an import stands, with the rows that were not taken in")
  ImportReport one(@PathVariable String importId, SignedIn signedIn) {
    return reports.one(signedIn.reader(), importId).orElseThrow(ImportApi::notFound);
  }

  @PostMapping("/{importId}/stop")
  @Operation(summary = "Stop an import; what is taken in stays")
  ImportReport stop(@PathVariable String importId, SignedIn signedIn) {
    var kind = reports.one(signedIn.reader(), importId).map(ImportReport::kind);
    ImportRole.check(kind.orElse(ImportKind.SCHOOLS), signedIn);
    kind.orElseThrow(ImportApi::notFound);
    imports.stop(importId, signedIn.officer());
    return reports.upToDate(signedIn.reader(), importId).orElseThrow(ImportApi::notFound);
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
  ProblemDetail another(AnotherImportRunning running) {
    var problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, words.of("imports.another"));
    problem.setTitle(words.of("imports.another.title"));
    return problem;
  }

  private ResponseEntity<Object> take(
      ImportKind kind, MultipartFile file, Boolean wait, SignedIn signedIn)
      throws IOException, InterruptedException {
    ImportRole.check(kind, signedIn);
    var underWay =
        imports.start(
            kind,
            SpooledUpload.toDisk(file),
            SpooledUpload.nameOf(file),
            signedIn.officer(),
            (tally, faults) -> {});
    var status = URI.create("/api/imports/" + underWay.importId());
    var waitFor = wait == null ? underWay.rows() < SMALL : wait;
    if (waitFor && isDone(underWay)) {
      var report =
          reports.upToDate(signedIn.reader(), underWay.importId()).orElseThrow(ImportApi::notFound);
      return ResponseEntity.ok().location(status).body(report);
    }
    return ResponseEntity.accepted()
        .location(status)
        .body(new Accepted(underWay.importId(), underWay.rows(), status.toString()));
  }

  /** Finished, stopped or failed: the report tells which. */
  private static boolean isDone(SchoolImports.UnderWay underWay) throws InterruptedException {
    try {
      underWay.done().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException failed) {
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
