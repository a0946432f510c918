package org.interventionledger.api.school;

/** Where the draft of a warning notice has come to. */
public enum DraftStanding {
  DRAFTED,
  APPROVED
}
