package org.interventionledger.api.terms;

import java.util.Set;

/**
 * Who asks: every query carries it, and the query side's SQL filters by it.
 *
 * @param authorities the local authorities whose schools the reader serves; one for everybody but
 *     the RSC liaison
 */
public record Reader(String id, Role role, Set<AuthorityCode> authorities) {

  public Reader {
    authorities = Sorted.copyOf(authorities);
  }
}
