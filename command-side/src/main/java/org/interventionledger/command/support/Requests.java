package org.interventionledger.command.support;

import java.util.List;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.terms.Urn;

/** The support that was asked for at schools. */
@FunctionalInterface
public interface Requests {

  /** What was asked for at a school, as far as it counts. */
  List<SupportAsked> of(Urn urn);
}
