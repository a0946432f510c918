package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Stating;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** Something that was read before an act, because a rule of the framework asks for it. */
public record ReviewedForm(@NotNull @Size(max = 100) @ChosenFrom(Offer.REVIEWED) String source) {

  /** What is stated at an act. */
  public static Stating stating(
      List<ReviewedForm> reviewed, String contactBy, Appropriateness appropriate) {
    return new Stating(
        reviewed.stream().map(ReviewedForm::source).toList(),
        Optional.ofNullable(contactBy),
        Optional.ofNullable(appropriate));
  }
}
