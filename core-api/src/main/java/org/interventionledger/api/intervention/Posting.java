package org.interventionledger.api.intervention;

import java.time.LocalDate;
import org.interventionledger.api.terms.Narrative;

/**
 * A letter that was posted. It is deemed served when it would be delivered in the ordinary course
 * of post, unless the contrary is proved (Interpretation Act 1978, s.7): which day that was is an
 * officer's judgement.
 *
 * @param postedOn the day it was posted, prepaid and properly addressed
 * @param judgement why the officer judges it served on the day that the entry says
 */
public record Posting(LocalDate postedOn, Narrative judgement) {}
