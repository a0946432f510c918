package org.interventionledger.ui.axon;

import tools.jackson.databind.node.ObjectNode;

/** A list of bank holidays in its first form was of England and Wales: no other was adopted. */
final class BankHolidaysOfOldForm implements EarlierForm {

  @Override
  public String event() {
    return "BankHolidaysAdopted";
  }

  @Override
  public boolean isFormOf(ObjectNode text) {
    return !text.has("division");
  }

  @Override
  public void bringUpToDate(ObjectNode text) {
    text.put("division", "ENGLAND_AND_WALES");
  }
}
