package org.interventionledger.api.activity;

import org.interventionledger.api.terms.Narrative;

/**
 * A part of a paper, with what stands in it.
 *
 * @param part in the words of the pack, such as "brokerage requests"
 */
public record PaperPart(String part, Narrative text) {}
