package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** A warning notice or its copy on its way to one recipient. */
public record NoticeCopyForm(
    @NotNull Recipient recipient,
    @NotNull @Size(max = 300) String addressee,
    @NotNull Delivery method,
    @NotNull LocalDate sentOn,
    @Size(max = 5) @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String sentAt,
    @Lines String proof) {

  public NoticeCopy toCopy() {
    return new NoticeCopy(
        recipient,
        addressee,
        method,
        sentOn,
        Optional.ofNullable(sentAt).map(LocalTime::parse),
        ActForm.narrative(proof));
  }
}
