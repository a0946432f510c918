package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A rule of an authority's arrangements: what follows from something, or what must precede it. */
public sealed interface Rule {

  String id();

  /** When it applies. */
  Condition when();

  /** What must hold besides: for a gate, before the act; for a course, before what follows. */
  Condition needs();

  Force force();

  /**
   * The same as it is read: a version that was adopted before it had to say is the usual course.
   */
  default Force binding() {
    return Given.force(force());
  }

  List<Integer> src();

  /**
   * What follows when the condition becomes true, once for each time it does.
   *
   * @param within how soon; null where the document does not say
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Course(
      String id,
      Condition when,
      Condition needs,
      Then then,
      Span within,
      Force force,
      List<String> unstated,
      List<Integer> src)
      implements Rule {
    public Course {
      when = Given.when(when);
      needs = Given.when(needs);
      unstated = Given.list(unstated);
      src = Given.list(src);
    }

    /** All that has to hold for it: what it waits for, and what it needs besides. */
    public Condition condition() {
      return new Condition.All(List.of(when, needs));
    }
  }

  /**
   * What must hold before an act.
   *
   * @param unless the rules whose own doing it does not hold up
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Gate(
      String id,
      Condition when,
      Step before,
      Condition needs,
      List<String> unless,
      Force force,
      List<String> unstated,
      List<Integer> src)
      implements Rule {
    public Gate {
      when = Given.when(when);
      needs = Given.when(needs);
      unless = Given.list(unless);
      unstated = Given.list(unstated);
      src = Given.list(src);
    }
  }

  /** Either kind as a pack writes it. */
  record Written(
      String id,
      Condition when,
      Condition needs,
      Then then,
      Step before,
      List<String> unless,
      Span within,
      Force force,
      List<String> unstated,
      List<Integer> src) {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Rule of(Written rule) {
    return rule.before() == null
        ? new Course(
            rule.id(),
            rule.when(),
            rule.needs(),
            rule.then(),
            rule.within(),
            rule.force(),
            rule.unstated(),
            rule.src())
        : new Gate(
            rule.id(),
            rule.when(),
            rule.before(),
            rule.needs(),
            rule.unless(),
            rule.force(),
            rule.unstated(),
            rule.src());
  }
}
