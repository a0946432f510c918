package org.interventionledger.ui.axon;

import tools.jackson.databind.node.ObjectNode;

/** How an event was stored before it had its present form. */
interface EarlierForm {

  /** The simple name of the event. */
  String event();

  /** Whether a text of the event has the earlier form; it may stand inside a correction. */
  boolean isFormOf(ObjectNode text);

  /** Gives a text of that form the present one. */
  void bringUpToDate(ObjectNode text);
}
