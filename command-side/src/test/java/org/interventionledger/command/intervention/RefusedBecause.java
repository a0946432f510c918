package org.interventionledger.command.intervention;

import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;

/** A refusal by a rule, which is cited, with some facts at least. */
final class RefusedBecause extends TypeSafeMatcher<Refused> {

  private final Refusal refusal;
  private final Optional<String> citation;
  private final List<Fact> facts;

  RefusedBecause(Refusal refusal, Optional<String> citation, List<Fact> facts) {
    this.refusal = refusal;
    this.citation = citation;
    this.facts = facts;
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.refusal() == refusal
        && !refused.details().citation().isBlank()
        && citation.map(refused.details().citation()::equals).orElse(true)
        && refused.details().facts().containsAll(facts);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("refused: " + refusal + " " + citation.orElse("") + " " + facts);
  }
}
