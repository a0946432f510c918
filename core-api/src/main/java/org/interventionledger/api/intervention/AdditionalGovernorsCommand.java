package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/** Additional governors: EIA 2006, s.64. An appointment, of one or several, is known by a UUID. */
public sealed interface AdditionalGovernorsCommand extends PowerCommand {

  String appointmentId();

  /** Appoint additional governors, as many as the authority thinks fit: s.64(1). */
  record AppointAdditionalGovernors(
      Urn urn,
      String appointmentId,
      LocalDate appointedOn,
      List<AdditionalGovernor> governors,
      Narrative reasons,
      Narrative underAuthority)
      implements AdditionalGovernorsCommand {
    public AppointAdditionalGovernors {
      governors = List.copyOf(governors);
    }

    @Override
    public LocalDate happenedOn() {
      return appointedOn;
    }
  }

  /** Record that an additional governor left office. */
  record EndAdditionalGovernor(
      Urn urn,
      String appointmentId,
      LocalDate endedOn,
      PersonName governor,
      GovernorLeaving why,
      Narrative reasons)
      implements AdditionalGovernorsCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * Record that the appropriate appointing authority of a voluntary aided school added foundation
   * governors to match the authority's: s.64.
   *
   * @param appointer who appointed them
   * @param toldOn the day on which the Secretary of State told the appointer of the Chief
   *     Inspector's notice; needed where the school is eligible under s.61 or s.62
   */
  record RecordFoundationGovernorsMatched(
      Urn urn,
      String appointmentId,
      LocalDate matchedOn,
      String appointer,
      List<PersonName> governors,
      Optional<LocalDate> toldOn)
      implements AdditionalGovernorsCommand {
    public RecordFoundationGovernorsMatched {
      governors = List.copyOf(governors);
    }

    @Override
    public LocalDate happenedOn() {
      return matchedOn;
    }
  }
}
