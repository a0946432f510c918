package org.interventionledger.api.record;

/**
 * Keep what the request of a key was answered with. A command handled by the query side, after
 * {@link TakeRequestKey}.
 */
public record KeepAnswer(String key, TakeRequestKey.Answer answer) {}
