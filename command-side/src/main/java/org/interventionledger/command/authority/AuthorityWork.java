package org.interventionledger.command.authority;

import java.util.List;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.terms.AuthorityCode;

/** What authorities did themselves, for all of their schools at once. */
@FunctionalInterface
public interface AuthorityWork {

  /** What an authority held and gave, as far as it counts: what was put right is as it is now. */
  List<AuthorityEvent> of(AuthorityCode authority);
}
