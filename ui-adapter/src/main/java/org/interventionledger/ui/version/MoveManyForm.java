package org.interventionledger.ui.version;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.placement.LevelMappingForm;
import org.interventionledger.ui.placement.RegisterMappingForm;

/** Move the journeys of many schools to another version, by one mapping. */
public record MoveManyForm(
    @NotNull LocalDate movedOn,
    @NotNull @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String from,
    @Pattern(regexp = MoveManyForm.CODE) String broughtFrom,
    @NotNull @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String to,
    @Size(max = 20) List<@NotNull @Valid RegisterMappingForm> registers,
    @Size(max = 50) List<@NotNull @Valid LevelMappingForm> levels,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Size(max = 6) String> schools,
    @Lines String lateReason) {

  static final String CODE = "[0-9]{3}";

  VersionChoice fromVersion() {
    return VersionChoice.named(from);
  }

  /** The authority that the schools came from, where they brought the version from there. */
  Optional<String> broughtFromAuthority() {
    return Optional.ofNullable(broughtFrom);
  }

  Optional<Narrative> whyLate() {
    return ActForm.narrative(lateReason);
  }
}
