package org.interventionledger.api.support;

/** Where support that was asked for has come to. */
public enum SupportStanding {
  ASKED,
  AGREED,
  DELIVERED,
  WITHDRAWN,
  DECLINED
}
