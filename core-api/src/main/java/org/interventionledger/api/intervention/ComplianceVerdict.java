package org.interventionledger.api.intervention;

/** Whether the governing body complied with a notice to the authority's satisfaction. */
public enum ComplianceVerdict {
  COMPLIED,
  NOT_COMPLIED
}
