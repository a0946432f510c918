package org.interventionledger.ui.placement;

import java.util.List;
import java.util.stream.Collectors;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.placement.FindCoursesAfterAMove;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.layout.CourseWords;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Which rules of the version that a journey is to be moved to hold already, and what of them will
 * stand open: to be known before the move is confirmed.
 */
@Component
public class AfterTheMove {

  private final Ledger ledger;
  private final Labels labels;
  private final CourseWords words;

  AfterTheMove(Ledger ledger, Labels labels, CourseWords words) {
    this.ledger = ledger;
    this.labels = labels;
    this.words = words;
  }

  public List<String> warnings(SchoolCommand act, SignedIn signedIn) {
    return act instanceof MoveToFrameworkVersion move
        ? courses(move, signedIn).stream().map(this::text).toList()
        : List.of();
  }

  /** None where the move would be refused, nor at a school of which the reader may not know. */
  public List<OpenCourse> courses(MoveToFrameworkVersion move, SignedIn signedIn) {
    return ledger
        .ask(new FindCoursesAfterAMove(signedIn.reader(), move, ledger.today()), Courses.class)
        .courses();
  }

  public String text(OpenCourse course) {
    return labels.message(
        course.force() == Force.may ? "moves.offers" : "moves.holds",
        words.basis(course),
        course.steps().stream().map(words::of).collect(Collectors.joining("; ")));
  }
}
