package org.interventionledger.ui.security;

import java.util.Map;
import org.interventionledger.api.terms.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider's tokens say who somebody is. A claim inside another is written with
 * a dot, such as {@code realm_access.roles}.
 *
 * @param id claim with the sign-in name under which acts are recorded; it must never pass to
 *     somebody else
 * @param authorities claim with the three-digit codes of the authorities served
 * @param roles what the provider calls each role; a role's own name is always understood
 * @param sessionsPerPerson how many places somebody may be signed in at once
 */
@ConfigurationProperties("ledger.identity")
record IdentitySettings(
    @DefaultValue("preferred_username") String id,
    @DefaultValue("name") String name,
    @DefaultValue("roles") String role,
    @DefaultValue("local_authorities") String authorities,
    @DefaultValue Map<String, Role> roles,
    @DefaultValue("3") int sessionsPerPerson) {}
