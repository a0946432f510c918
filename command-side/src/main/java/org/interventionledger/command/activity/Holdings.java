package org.interventionledger.command.activity;

import java.util.List;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.terms.Urn;

/** The activities that were held at schools, and the papers that came of them. */
@FunctionalInterface
public interface Holdings {

  /** Those at a school, as far as they count. */
  List<ActivityEvent> of(Urn urn);
}
