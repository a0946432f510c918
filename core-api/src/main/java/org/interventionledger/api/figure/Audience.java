package org.interventionledger.api.figure;

/** Whom figures are told. */
public enum Audience {
  /** The officers who work with the register: every number, and the schools by name. */
  OFFICERS,
  /**
   * Elected members, and whoever else is outside the office: no school by name, no small number,
   * and of the register none but multiples of five.
   */
  MEMBERS
}
