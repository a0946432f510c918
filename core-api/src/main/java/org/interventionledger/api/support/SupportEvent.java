package org.interventionledger.api.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** What became of support for a school: asked for, agreed, delivered, or not given. */
public sealed interface SupportEvent extends SchoolEvent {

  AuthorityCode authority();

  /** Which request it is about. */
  sealed interface OfRequest extends SupportEvent {
    String supportId();
  }

  /**
   * Support was asked for.
   *
   * @param entitlement under which; empty for something beyond all of them
   * @param visit the activity at which it was asked for
   * @param beyond why it was asked for although the school was not entitled to it
   * @param framework the version that said what the school was entitled to
   */
  record SupportAsked(
      Urn urn,
      AuthorityCode authority,
      String supportId,
      LocalDate askedOn,
      Optional<EntitlementAsked> entitlement,
      Narrative what,
      Narrative why,
      Participant askedBy,
      Optional<String> visit,
      Optional<Narrative> beyond,
      FrameworkVersion framework)
      implements OfRequest {
    @Override
    public LocalDate happenedOn() {
      return askedOn;
    }
  }

  /**
   * It was agreed who gives the support and who pays for it.
   *
   * @param what what was asked for
   * @param whyThesePay why these pay, where the framework does not say so
   * @param beyond why it is more than the entitlement
   */
  record SupportAgreed(
      Urn urn,
      AuthorityCode authority,
      String supportId,
      LocalDate agreedOn,
      Narrative what,
      Narrative provider,
      List<Payer> payers,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Integer> days,
      List<Participant> agreedWith,
      Optional<Narrative> whyThesePay,
      Optional<Narrative> beyond,
      Optional<EntitlementAsked> entitlement,
      FrameworkVersion framework)
      implements OfRequest {
    public SupportAgreed {
      payers = List.copyOf(payers);
      agreedWith = List.copyOf(agreedWith);
    }

    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /**
   * The support was delivered, or some of the days that were agreed. What is delivered in parts
   * adds up to what was agreed.
   *
   * @param beyond why it was more than the entitlement
   */
  record SupportDelivered(
      Urn urn,
      AuthorityCode authority,
      String supportId,
      LocalDate deliveredOn,
      List<LocalDate> days,
      Narrative what,
      Narrative outcome,
      Optional<Narrative> beyond,
      Optional<EntitlementAsked> entitlement,
      FrameworkVersion framework)
      implements OfRequest {
    public SupportDelivered {
      days = List.copyOf(days);
    }

    @Override
    public LocalDate happenedOn() {
      return deliveredOn;
    }
  }

  /**
   * Support that was asked for will not be given, or no more of it than was.
   *
   * @param what what was asked for
   */
  record SupportRequestClosed(
      Urn urn,
      AuthorityCode authority,
      String supportId,
      LocalDate closedOn,
      Narrative what,
      Closing how,
      Narrative reasons)
      implements OfRequest {
    @Override
    public LocalDate happenedOn() {
      return closedOn;
    }
  }

  /**
   * An entry was put right.
   *
   * @param replacement what counts in its place; empty when nothing does
   */
  record SupportEntryCorrected(
      Urn urn, AuthorityCode authority, Correction correction, Optional<SupportEvent> replacement)
      implements SupportEvent {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
