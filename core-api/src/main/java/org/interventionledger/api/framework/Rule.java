package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A rule of an authority's arrangements: what follows from something, or what must precede it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Rule.Course.class), @JsonSubTypes.Type(Rule.Gate.class)})
public sealed interface Rule {

  String id();

  /** When it applies. */
  Condition when();

  /** What must hold besides: for a gate, before the act; for a course, before what follows. */
  Condition needs();

  Force force();

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
}
