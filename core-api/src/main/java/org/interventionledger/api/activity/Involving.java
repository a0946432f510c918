package org.interventionledger.api.activity;

import java.time.LocalDate;
import org.interventionledger.api.framework.Who;

/**
 * What a party did with a paper, as an officer says it.
 *
 * @param party a party's id in the pack
 */
public record Involving(String party, Who.Part as, LocalDate on) {}
