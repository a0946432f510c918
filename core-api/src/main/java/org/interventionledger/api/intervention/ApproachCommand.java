package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/**
 * What the authority asks for or agrees, outside Part 4: local monitoring of an academy by consent,
 * and a request to Ofsted. There is one of each at a time.
 */
public sealed interface ApproachCommand extends InterventionCommand {

  /**
   * Agree local monitoring with an academy or its trust: an authority has no power to monitor one.
   *
   * @param consentedBy who consented
   * @param post the person's post
   * @param onBehalfOf the academy or the trust
   * @param scope what is looked at, by whom and how often
   * @param reviewOn when it is looked at again whether to go on
   */
  record AgreeMonitoring(
      Urn urn,
      LocalDate agreedOn,
      PersonName consentedBy,
      String post,
      String onBehalfOf,
      Narrative scope,
      LocalDate reviewOn)
      implements ApproachCommand {
    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /** End local monitoring, or record that consent was withdrawn. */
  record EndMonitoring(Urn urn, LocalDate endedOn, MonitoringEnding how, Narrative reasons)
      implements ApproachCommand {
    @Override
    public LocalDate happenedOn() {
      return endedOn;
    }
  }

  /**
   * Ask Ofsted to bring an inspection of the school forward. It may be asked for any school; it
   * binds nobody.
   *
   * @param replyBy the day by which an answer is asked for, if one is
   */
  record RequestInspection(
      Urn urn,
      LocalDate requestedOn,
      Narrative concerns,
      Optional<LocalDate> replyBy,
      Narrative underAuthority)
      implements ApproachCommand {
    @Override
    public LocalDate happenedOn() {
      return requestedOn;
    }
  }

  /**
   * Record what Ofsted answered.
   *
   * @param reference the answer's own
   */
  record RecordInspectionAnswer(
      Urn urn,
      LocalDate answeredOn,
      InspectionAnswer answer,
      String reference,
      Optional<Narrative> note)
      implements ApproachCommand {
    @Override
    public LocalDate happenedOn() {
      return answeredOn;
    }
  }
}
