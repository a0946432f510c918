package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Recipient;

/** A notice or its copy on its way to one recipient. */
public record CopyForm(
    @NotNull Recipient recipient,
    @NotNull @Size(max = 300) String addressee,
    @NotNull Delivery method,
    @NotNull LocalDate sentOn) {

  public Copy toCopy() {
    return new Copy(recipient, addressee, method, sentOn);
  }
}
