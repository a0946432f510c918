package org.interventionledger.command.framework;

import org.interventionledger.api.terms.AuthorityCode;

/** What the authorities adopted. */
public interface Frameworks {

  Adoptions of(AuthorityCode authority);
}
