package org.interventionledger.ui.demo;

import org.interventionledger.api.SchoolCommand;

/** Something done in a story, whichever school it is told of. */
@FunctionalInterface
interface Deed {

  SchoolCommand at(DemoSchool school);
}
