package org.interventionledger.ui.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.OpenCourse;
import org.interventionledger.api.placement.OpenCourse.ToDo;
import org.springframework.stereotype.Component;

/** A framework's courses in words: {@code ${@courseWords.of(step)}}. */
@Component("courseWords")
public class CourseWords {

  private final Words words;
  private final Dates dates;

  CourseWords(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** What is to be done. */
  public String of(ToDo step) {
    var of = step.of().stream().map(Labelled::label).collect(Collectors.joining(", "));
    return words.of("courses.step." + step.verb().name(), of);
  }

  /** The rule, as it is cited: framework, version, rule and items of the document. */
  public String basis(OpenCourse course) {
    return course.framework() + ", rule " + course.rule() + items(course.items());
  }

  /** The entry that it follows, where it follows one that the reader may know. */
  public String cause(OpenCourse course) {
    return course
        .cause()
        .map(
            cause ->
                words.of(
                    "courses.cause",
                    words.orAsIs("entry." + cause.type(), cause.type()),
                    dates.day(cause.happenedOn())))
        .orElse("");
  }

  private static String items(List<String> items) {
    return items.isEmpty() ? "" : " (" + String.join(", ", items) + ")";
  }
}
