package org.interventionledger.ui.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** A document kept for the school, by its SHA-256. */
public record EvidenceForm(@NotNull @Size(max = 64) @ChosenFrom(Offer.DOCUMENT) String document) {}
