package org.interventionledger.ui.document;

import java.io.IOException;
import java.util.List;
import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.Openness;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A school's documents in the browser. */
@Controller
@RequestMapping("/schools/{urn}/documents")
class DocumentPages {

  private final Documents documents;
  private final Schools schools;

  DocumentPages(Documents documents, Schools schools) {
    this.documents = documents;
    this.schools = schools;
  }

  @GetMapping
  ModelAndView show(@PathVariable Urn urn, SignedIn signedIn) {
    return page(urn, signedIn, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView store(
      @PathVariable Urn urn,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "DEALINGS") DocumentReaders readers,
      SignedIn signedIn)
      throws IOException {
    try {
      documents.store(signedIn, urn, file, readers);
      return new ModelAndView("redirect:/schools/" + urn + "/documents");
    } catch (Refused refused) {
      return page(urn, signedIn, HttpStatus.UNPROCESSABLE_CONTENT)
          .addObject("refused", refused.details());
    }
  }

  private ModelAndView page(Urn urn, SignedIn signedIn, HttpStatus status) {
    var school = schools.find(signedIn, urn);
    return new ModelAndView("document/documents", status)
        .addObject("school", school)
        .addObject("documents", documents.all(signedIn, urn))
        .addObject("readers", readers(school, signedIn));
  }

  /** Empty for whoever stores nothing here. */
  private static List<DocumentReaders> readers(School school, SignedIn signedIn) {
    var officer = signedIn.officer();
    return Act.STORE_DOCUMENT.isOpenTo(officer.role())
            && school.particulars().authority().equals(officer.authority())
        ? DocumentReaders.of(officer.role()).stream()
            .filter(
                readers ->
                    readers != DocumentReaders.DEALINGS
                        || school.confidentialPart() == Openness.OPEN)
            .toList()
        : List.of();
  }
}
