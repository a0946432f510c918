package org.interventionledger.api.support;

/** Where support that was asked for has come to. */
public enum SupportStanding {
  ASKED,
  AGREED,
  /** Some of the days agreed were given, and more are to come. */
  PARTLY_DELIVERED,
  /** All of it, or what there was of it when somebody said that no more comes. */
  DELIVERED,
  WITHDRAWN,
  DECLINED
}
