package org.interventionledger.api.record;

/**
 * Let a key go whose request recorded nothing, so that it may be sent again. A command handled by
 * the query side, after {@link TakeRequestKey}.
 */
public record ReleaseRequestKey(String key) {}
