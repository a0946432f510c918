package org.interventionledger.api.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Thrown by a decision that may not be taken. Never stored. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String LAW_OF = "lawOf";

  private final transient Details details;

  /**
   * A refusal as data, as it crosses the wire.
   *
   * @param citation the provision or local rule that stands in the way, in words
   * @param facts the facts of the case, named as the refusal's text names them
   */
  public record Details(Refusal refusal, String citation, List<Fact> facts) {

    public Details {
      facts = List.copyOf(facts);
    }

    /** The day whose law the act was judged by, where that is another than its own. */
    public Optional<LocalDate> lawOf() {
      return facts.stream()
          .filter(fact -> fact.name().equals(LAW_OF))
          .map(fact -> LocalDate.parse(fact.value()))
          .findFirst();
    }
  }

  public Refused(Refusal refusal, Fact... facts) {
    this(new Details(refusal, refusal.citation(), List.of(facts)));
  }

  public Refused(Details details) {
    super(details.refusal() + " (" + details.citation() + ") " + details.facts());
    this.details = details;
  }

  /** A refusal by a rule of the authority's own framework, cited by framework, version and rule. */
  public static Refused byRule(Refusal refusal, String citation, Fact... facts) {
    return new Refused(new Details(refusal, citation, List.of(facts)));
  }

  /**
   * The day whose law the act was judged by, where that is another than its own. Told with the
   * citation, whatever the refusal.
   */
  public static Fact lawOf(LocalDate day) {
    return Fact.date(LAW_OF, day);
  }

  public Details details() {
    return details;
  }

  public Refusal refusal() {
    return details.refusal();
  }
}
