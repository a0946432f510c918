package org.interventionledger.command.board;

import java.util.Optional;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Entry;

/** What the school's intervention has gone on to since a board's end was noted there. */
interface SteppingOn {

  /** The last step towards another interim board. */
  Optional<Entry<InterventionEvent>> sinceTheEndOf(Urn urn, int board);
}
