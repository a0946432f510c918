package org.interventionledger.ui.pool;

import org.interventionledger.api.pool.PoolCommand;
import org.interventionledger.api.terms.AuthorityCode;

/** What an officer fills in about the pool: the page's form and the API's body alike. */
public sealed interface PoolForm
    permits PoolPersonForm, PoolChangeForm, PoolCorrectionForm, PoolRemovalForm {

  PoolCommand toCommand(AuthorityCode authority);

  String personId();

  String lateReason();
}
