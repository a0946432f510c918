package org.interventionledger.ui.authority;

import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.terms.AuthorityCode;

/**
 * What an officer fills in of what the authority did itself: the page's form and the API's body.
 */
public sealed interface AuthorityForm permits AuthorityActivityForm, AuthorityReportForm {

  AuthorityCommand toCommand(AuthorityCode authority);

  String lateReason();
}
