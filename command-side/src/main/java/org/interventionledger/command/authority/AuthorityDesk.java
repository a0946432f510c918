package org.interventionledger.command.authority;

import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.framework.Frameworks;
import org.springframework.stereotype.Component;

/** What the authority's own work asks elsewhere: its framework. */
@Component
record AuthorityDesk(Frameworks frameworks) {

  AuthorityDecisions decisionsFor(Acting acting) {
    return new AuthorityDecisions(acting, frameworks);
  }
}
