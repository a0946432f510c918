package org.interventionledger.api.intervention;

/**
 * Ofsted's category of concern, by its meaning in the Education Act 2005, s.44. Its name has
 * changed: what is in law "requires significant improvement" was "notice to improve" until August
 * 2012 and "serious weaknesses" until 9 November 2025.
 */
public enum Category {
  NONE,
  REQUIRES_SIGNIFICANT_IMPROVEMENT,
  SPECIAL_MEASURES
}
