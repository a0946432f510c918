package org.interventionledger.command.board;

import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Acts;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/** What a board asks of other streams: the school, and how its intervention has gone on. */
@Component
record BoardDesk(
    Schools schools, SteppingOn steppingOn, ActsOfState actsOfState, TextsOfResumption texts) {

  BoardDecisions decisionsFor(InterimBoardCommand command, Acting acting) {
    var school = Acts.checkOfficer(command, acting, schools.find(command.urn()));
    var state = actsOfState.on(command.urn());
    BesideState.check(command, state);
    Acts.checkDay(command, acting, school);
    return new BoardDecisions(acting, school, steppingOn, state, texts);
  }
}
