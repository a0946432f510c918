package org.interventionledger.ui.school;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.BestFit;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.ledger.AsSeen;
import org.interventionledger.ui.problem.PageAsked;
import org.interventionledger.ui.refusal.PositionInWords;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schools, and what is on record about one. */
@RestController
@RequestMapping(path = "/api/schools", produces = MediaType.APPLICATION_JSON_VALUE)
class SchoolApi {

  /**
   * What is on record about a school, how it stands in law today, and what its framework calls for
   * and offers.
   *
   * @param position empty where the reader may not know
   * @param courses what is called for and not done or settled; of force {@code may}, what is
   *     offered
   * @param bestFits what the indicators on record speak for on each scale given by best fit
   */
  record SchoolToday(
      @JsonUnwrapped School school,
      Optional<PositionInWords> position,
      List<OpenCourse> courses,
      List<BestFit> bestFits) {}

  private final Schools schools;
  private final RefusalTexts texts;
  private final PackOfSchool packs;
  private final AsSeen seen;

  SchoolApi(Schools schools, RefusalTexts texts, PackOfSchool packs, AsSeen seen) {
    this.schools = schools;
    this.texts = texts;
    this.packs = packs;
    this.seen = seen;
  }

  @GetMapping
  FindSchools.Schools schools(
      SignedIn signedIn,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "false") boolean everywhere,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "100") int size) {
    return schools.search(signedIn, search, everywhere, PageAsked.page(page), PageAsked.size(size));
  }

  @GetMapping("/{urn}")
  SchoolToday school(SignedIn signedIn, @PathVariable Urn urn, HttpServletResponse response) {
    // First, so that what comes in meanwhile is not taken for seen.
    var tag = seen.tag(urn, signedIn.reader());
    var school = schools.find(signedIn, urn);
    response.setHeader(HttpHeaders.ETAG, '"' + tag + '"');
    return new SchoolToday(
        school,
        schools.position(signedIn, urn).map(texts::of),
        schools.courses(signedIn, urn),
        packs.bestFits(signedIn, school));
  }
}
