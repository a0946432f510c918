package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Move a school’s journey to another version of the framework. */
public record MoveForm(
    @NotNull LocalDate movedOn,
    @NotNull @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String from,
    @NotNull @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String to,
    @Size(max = 20) List<@NotNull @Valid RegisterMappingForm> registers,
    @Size(max = 50) List<@NotNull @Valid LevelMappingForm> levels,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public MoveToFrameworkVersion toCommand(Urn urn) {
    return new MoveToFrameworkVersion(
        urn,
        movedOn,
        VersionChoice.named(from),
        VersionChoice.named(to),
        registers.stream().map(RegisterMappingForm::toMapping).toList(),
        levels.stream().map(LevelMappingForm::toMapping).toList(),
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
