package org.interventionledger.api.record;

/**
 * Keep what the request of a key was answered with. A command handled by the query side, after
 * {@link TakeRequestKey}.
 *
 * @param mark the request's own
 */
public record KeepAnswer(String key, String mark, TakeRequestKey.Kept kept) {}
