package org.interventionledger.command.board;

import java.util.List;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.terms.Urn;

/** What is on record of the Secretary of State's acts about a school. */
interface ActsOfState {

  /** Those that count, in order. */
  List<SecretaryOfStateEvent> on(Urn urn);
}
