package org.interventionledger.command;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;

/**
 * That a decision was refused by one rule, and, where it is asked, by which words of the framework.
 */
public final class RefusedBecause extends TypeSafeMatcher<Refused> {

  private final Refusal refusal;
  private final String citation;

  private RefusedBecause(Refusal refusal, String citation) {
    this.refusal = refusal;
    this.citation = citation;
  }

  public static RefusedBecause of(Refusal refusal) {
    return new RefusedBecause(refusal, refusal.citation());
  }

  public static RefusedBecause of(Refusal refusal, String citation) {
    return new RefusedBecause(refusal, citation);
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.refusal() == refusal && refused.details().citation().equals(citation);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("refused because of " + refusal + " (" + citation + ")");
  }
}
