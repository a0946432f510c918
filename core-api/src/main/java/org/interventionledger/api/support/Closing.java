package org.interventionledger.api.support;

/** How a request for support ends without support, or without the rest of it. */
public enum Closing {
  /** Who asked does not want it any more. */
  WITHDRAWN,
  /** The authority, or who was to provide it, does not give it. */
  DECLINED,
  /** Part of what was agreed was delivered, and the rest will not be. */
  NO_MORE_COMES
}
