package org.interventionledger.api.terms;

/**
 * Who acts, in which role and for which local authority.
 *
 * @param id the sign-in name, unique in the ledger
 */
public record Officer(String id, PersonName name, Role role, AuthorityCode authority) {}
