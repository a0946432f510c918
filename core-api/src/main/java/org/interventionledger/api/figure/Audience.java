package org.interventionledger.api.figure;

/** Whom figures are told. */
public enum Audience {
  /** The officers who work with the register: every number, and the schools by name. */
  OFFICERS,
  /** Elected members, and whoever reads what they read: no school by name, and no small number. */
  MEMBERS
}
