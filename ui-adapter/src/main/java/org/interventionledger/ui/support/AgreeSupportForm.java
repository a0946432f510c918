package org.interventionledger.ui.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.support.Payer;
import org.interventionledger.api.support.SupportCommand.AgreeSupport;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.activity.TakingPartForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Agree on support that was asked for. */
public record AgreeSupportForm(
    @NotNull @Size(max = 100) @ExistingMatter String supportId,
    @NotNull LocalDate agreedOn,
    @NotNull @Size(max = 2000) String provider,
    @NotEmpty Set<Payer> payers,
    @NotNull LocalDate from,
    LocalDate until,
    @Min(1) @Max(1000) Integer days,
    @NotEmpty List<@NotNull @Valid TakingPartForm> agreedWith,
    @Lines String whyThesePay,
    @Lines String beyond)
    implements ActForm {

  @Override
  public AgreeSupport toCommand(Urn urn) {
    return new AgreeSupport(
        urn,
        supportId,
        agreedOn,
        new Narrative(provider),
        payers.stream().sorted().toList(),
        from,
        Optional.ofNullable(until),
        Optional.ofNullable(days),
        agreedWith.stream().map(TakingPartForm::toTakingPart).toList(),
        ActForm.narrative(whyThesePay),
        ActForm.narrative(beyond));
  }
}
