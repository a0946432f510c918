package org.interventionledger.command.framework;

import java.util.concurrent.ConcurrentHashMap;
import org.interventionledger.api.terms.AuthorityCode;

/** What the authorities adopted. */
public interface Frameworks {

  Adoptions of(AuthorityCode authority);

  /** The same, each authority's read once: for one decision or one answer. */
  default Frameworks readOnce() {
    var read = new ConcurrentHashMap<AuthorityCode, Adoptions>();
    return authority -> read.computeIfAbsent(authority, this::of);
  }
}
