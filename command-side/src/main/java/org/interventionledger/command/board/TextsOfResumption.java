package org.interventionledger.command.board;

import java.util.List;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.terms.Urn;

/** What is on record of the text of a board's notice of resumption. */
interface TextsOfResumption {

  /** Its versions and approvals that count, in order. */
  List<PreconditionRecorded> before(Urn urn, int board);
}
