package org.interventionledger.api.intervention;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The grounds of a warning notice: EIA 2006, s.60(2), in the same words since 1 April 2007, and
 * s.60A(2) since 12 January 2010.
 */
public enum Ground {
  /** s.60(2)(a): standards of performance are unacceptably low and likely to remain so. */
  LOW_STANDARDS,
  /** s.60(2)(b): a serious breakdown in management or governance, prejudicing standards. */
  BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE,
  /** s.60(2)(c): the safety of pupils or staff is threatened. */
  SAFETY_THREATENED,
  /**
   * s.60A(2): the governing body has not complied with the pay and conditions order (EA 2002,
   * s.122).
   */
  PAY_AND_CONDITIONS_NOT_COMPLIED_WITH,
  /** s.60A(2): it has not secured that the head teacher complies with that order. */
  PAY_AND_CONDITIONS_NOT_SECURED;

  private static final Set<Ground> SECTION_60 =
      Collections.unmodifiableSet(EnumSet.range(LOW_STANDARDS, SAFETY_THREATENED));

  private static final Set<Ground> SECTION_60A =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(SECTION_60)));

  public static Set<Ground> ofSection60() {
    return SECTION_60;
  }

  public static Set<Ground> ofSection60A() {
    return SECTION_60A;
  }
}
