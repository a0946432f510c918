package org.interventionledger.api.intervention;

/**
 * To whom a governing body could make representations against a warning notice, until 17 April
 * 2016.
 */
public enum RepresentationsTo {
  /** s.60(7): to the Chief Inspector, with a copy to the authority. */
  HMCI,
  /** s.60A(7): to the authority itself. */
  LOCAL_AUTHORITY
}
