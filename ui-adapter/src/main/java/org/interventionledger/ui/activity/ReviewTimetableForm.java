package org.interventionledger.ui.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.activity.ActivityCommand.AgreeReviewTimetable;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Agree in advance on the days of an activity. */
public record ReviewTimetableForm(
    @NotNull LocalDate agreedOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.ACTIVITY) String activity,
    @NotEmpty List<@NotNull @Valid AgreedDayForm> days,
    @NotEmpty List<@NotNull @Valid TakingPartForm> agreedWith,
    @Lines String change)
    implements ActForm {

  @Override
  public AgreeReviewTimetable toCommand(Urn urn) {
    return new AgreeReviewTimetable(
        urn,
        agreedOn,
        activity,
        days.stream().map(AgreedDayForm::day).toList(),
        agreedWith.stream().map(TakingPartForm::toTakingPart).toList(),
        ActForm.narrative(change));
  }
}
