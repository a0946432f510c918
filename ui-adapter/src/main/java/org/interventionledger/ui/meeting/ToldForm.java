package org.interventionledger.ui.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.terms.Told;

/** Somebody who was told of the outcome. */
public record ToldForm(@NotNull @Size(max = 300) String party, @NotNull LocalDate on) {

  public Told toTold() {
    return new Told(party, on);
  }
}
