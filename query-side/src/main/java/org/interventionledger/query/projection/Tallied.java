package org.interventionledger.query.projection;

import java.util.Map;

/** What a projection had handled, by type of event, when it stood at a position. */
record Tallied(Position position, Map<String, Long> handled) {}
