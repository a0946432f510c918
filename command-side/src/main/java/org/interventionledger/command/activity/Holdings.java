package org.interventionledger.command.activity;

import java.util.List;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.terms.Urn;

/** The activities that were held at schools. */
@FunctionalInterface
public interface Holdings {

  /** Those at a school, as far as they count. */
  List<ActivityHeld> of(Urn urn);
}
