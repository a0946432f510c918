package org.interventionledger.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.FindCourses;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.school.Openness;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks about schools, for every page and export that is about one. */
@Component
public class Schools {

  private final Ledger ledger;
  private final Words words;

  Schools(Ledger ledger, Words words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** What is on record about a school; "not found" where nothing is. */
  public School find(SignedIn signedIn, Urn urn) {
    return ledger
        .askForOne(new FindSchool(signedIn.reader(), urn), School.class)
        .orElseThrow(
            () ->
                new ResponseStatusException(HttpStatus.NOT_FOUND, words.of("school.unknown", urn)));
  }

  /**
   * A school whose register, levels and dealings are open to the reader; "forbidden" otherwise,
   * whether or not there is anything.
   */
  public School findWithRegister(SignedIn signedIn, Urn urn) {
    var school = find(signedIn, urn);
    if (school.confidentialPart() != Openness.OPEN) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN, words.of("school.register-not-open", urn));
    }
    return school;
  }

  /**
   * What follows from registers, levels and dealings is asked of one school or of all: "forbidden"
   * to a role that does not read these, and of a school where they are not open.
   */
  public void checkRegister(SignedIn signedIn, Optional<Urn> school) {
    school.ifPresent(urn -> findWithRegister(signedIn, urn));
    var role = signedIn.officer().role();
    if (!Readership.REGISTER.includes(role) || !Readership.DEALINGS.includes(role)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, words.of("register.not-yours"));
    }
  }

  /** How it stands in law today; empty where the reader may not know. */
  public Optional<Position> position(SignedIn signedIn, Urn urn) {
    return position(signedIn, urn, ledger.today());
  }

  /** How it stands in law on a day; empty where the reader may not know. */
  public Optional<Position> position(SignedIn signedIn, Urn urn, LocalDate on) {
    return ledger.askForOne(new FindPosition(signedIn.reader(), urn, on), Position.class);
  }

  /** What its framework calls for and offers there today; none where the reader may not know. */
  public List<OpenCourse> courses(SignedIn signedIn, Urn urn) {
    return ledger
        .ask(
            new FindCourses(signedIn.reader(), Optional.of(urn), ledger.today()),
            FindCourses.Courses.class)
        .courses();
  }

  FindSchools.Schools search(
      SignedIn signedIn, String search, boolean everywhere, int page, int size) {
    var query = new FindSchools(signedIn.reader(), search.strip(), everywhere, page, size);
    return ledger.ask(query, FindSchools.Schools.class);
  }
}
