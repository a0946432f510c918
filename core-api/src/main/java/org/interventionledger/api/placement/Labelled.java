package org.interventionledger.api.placement;

/** A row of the framework by its id, with its label at the time. */
public record Labelled(String id, String label) {}
