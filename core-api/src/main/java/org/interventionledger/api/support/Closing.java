package org.interventionledger.api.support;

/** How a request for support ends without support. */
public enum Closing {
  /** Who asked does not want it any more. */
  WITHDRAWN,
  /** The authority, or who was to provide it, does not give it. */
  DECLINED
}
