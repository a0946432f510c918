package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** A ground on which a step of the authority's own rests. */
public record GroundForm(@NotNull @Size(max = 100) @ChosenFrom(Offer.STEP_GROUND) String ground) {}
