package org.interventionledger.api.intervention;

import java.time.LocalDate;

/**
 * The approval of a notice's text.
 *
 * @param approvedBy the sign-in name of the officer who approved it, who is nobody who drafted it
 * @param textSha256 the SHA-256 of the text that was approved: of the canonical form of a warning
 *     notice; of the document, or of the words in UTF-8, for any other
 */
public record Approval(String approvedBy, LocalDate approvedOn, String textSha256) {}
