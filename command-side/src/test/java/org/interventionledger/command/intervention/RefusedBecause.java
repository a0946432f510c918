package org.interventionledger.command.intervention;

import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;

/** A refusal by a rule, with some facts at least. */
final class RefusedBecause extends TypeSafeMatcher<Refused> {

  private final Refusal refusal;
  private final List<Fact> facts;

  RefusedBecause(Refusal refusal, List<Fact> facts) {
    this.refusal = refusal;
    this.facts = facts;
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.refusal() == refusal && refused.details().facts().containsAll(facts);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("refused: " + refusal + " " + facts);
  }
}
