package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the frameworks call for and offer at schools, as JSON. */
@RestController
class CourseApi {

  private final LocalCourses courses;

  CourseApi(LocalCourses courses) {
    this.courses = courses;
  }

  @GetMapping(path = "/api/courses", produces = MediaType.APPLICATION_JSON_VALUE)
  Courses courses(
      SignedIn signedIn,
      @RequestParam Optional<Urn> school,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on) {
    return courses.export(signedIn, school, on);
  }
}
