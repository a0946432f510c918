package org.interventionledger.api.support;

import java.time.LocalDate;
import org.interventionledger.api.terms.Urn;

/**
 * What is a school entitled to on the day? Asked by the query side alone, once its SQL has said
 * that the reader of a {@link FindEntitlements} may know it. Answered by the command side with
 * {@link FindEntitlements.Entitlements}.
 */
public record FindEntitlementsUnderFramework(Urn urn, LocalDate on) {}
