package org.interventionledger.ui.imports;

import java.io.IOException;
import java.util.Map;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Imports in the browser. */
@Controller
@RequestMapping("/imports")
class ImportPages {

  private final SchoolImports imports;
  private final ImportReports reports;
  private final Words words;

  ImportPages(SchoolImports imports, ImportReports reports, Words words) {
    this.imports = imports;
    this.reports = reports;
    this.words = words;
  }

  @GetMapping
  ModelAndView show(SignedIn signedIn) {
    return new ModelAndView("imports/list", list(signedIn));
  }

  @PostMapping
  ModelAndView upload(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "SCHOOLS") ImportKind kind,
      SignedIn signedIn)
      throws IOException {
    checkMayImport(kind, signedIn);
    if (file.isEmpty()) {
      return fault(words.of("imports.upload.none"), HttpStatus.BAD_REQUEST, signedIn);
    }
    try {
      var underWay =
          imports.start(
              kind,
              SpooledUpload.toDisk(file),
              SpooledUpload.nameOf(file),
              signedIn.officer(),
              (tally, faults) -> {});
      return new ModelAndView("redirect:/imports/" + underWay.importId());
    } catch (FileRefused refused) {
      return fault(wordsOf(refused), HttpStatus.UNPROCESSABLE_CONTENT, signedIn);
    } catch (AnotherImportRunning running) {
      return fault(words.of("imports.another"), HttpStatus.CONFLICT, signedIn);
    }
  }

  @GetMapping("/{importId}")
  String one(@PathVariable String importId, SignedIn signedIn, Model model) {
    var report = report(importId, signedIn);
    model.addAttribute("report", report);
    model.addAttribute("mayImport", ImportRole.mayImport(report.kind(), signedIn));
    return "imports/progress";
  }

  @PostMapping("/{importId}/stop")
  String stop(@PathVariable String importId, SignedIn signedIn) {
    checkMayImport(
        reports.one(signedIn.reader(), importId).map(ImportReport::kind).orElse(ImportKind.SCHOOLS),
        signedIn);
    report(importId, signedIn);
    imports.stop(importId, signedIn.officer());
    return "redirect:/imports/" + importId;
  }

  @GetMapping(path = "/{importId}/faults.csv", produces = "text/csv")
  @ResponseBody
  FaultSheet.Faults faults(@PathVariable String importId, SignedIn signedIn) {
    return new FaultSheet.Faults(importId, report(importId, signedIn).faults());
  }

  private static void checkMayImport(ImportKind kind, SignedIn signedIn) {
    if (!ImportRole.mayImport(kind, signedIn)) {
      throw new AccessDeniedException(
          "Not open to " + signedIn.officer().role() + ": importing " + kind);
    }
  }

  private ImportReport report(String importId, SignedIn signedIn) {
    return reports
        .upToDate(signedIn.reader(), importId)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String wordsOf(FileRefused refused) {
    return words.of("FileRefused." + refused.reason(), String.join(", ", refused.columns()));
  }

  private ModelAndView fault(String text, HttpStatus status, SignedIn signedIn) {
    return new ModelAndView("imports/list", list(signedIn), status).addObject("fault", text);
  }

  private Map<String, Object> list(SignedIn signedIn) {
    return Map.of(
        "reports", reports.all(signedIn.reader()), "kinds", ImportRole.kindsFor(signedIn));
  }
}
