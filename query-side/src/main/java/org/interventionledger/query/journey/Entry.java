package org.interventionledger.query.journey;

import org.interventionledger.api.SchoolEvent;

/** An entry of a school's journey as it was recorded, with its number in its stream. */
record Entry(String stream, long number, SchoolEvent event) {}
