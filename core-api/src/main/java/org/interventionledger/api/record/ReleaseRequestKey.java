package org.interventionledger.api.record;

/**
 * Let a key go whose request has ended, so that it may be sent again: unless something was recorded
 * by it, which the store says. A command handled by the query side, after {@link TakeRequestKey}.
 *
 * @param mark the request's own
 */
public record ReleaseRequestKey(String key, String mark) {}
