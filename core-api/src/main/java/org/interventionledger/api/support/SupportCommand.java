package org.interventionledger.api.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/**
 * Support for one school under its authority's framework: asked for, agreed and delivered. What
 * documents call brokerage (items HIL-160 and HIL-165, E15-126, E15-176).
 */
public sealed interface SupportCommand extends SchoolCommand {

  /** The {@link #family()} of every one of them. */
  String FAMILY = "SupportCommand";

  @Override
  @TargetAggregateIdentifier
  default String stream() {
    return "support:" + urn();
  }

  @Override
  default String family() {
    return FAMILY;
  }

  /** Which request it is about. */
  sealed interface OfRequest extends SupportCommand {
    String supportId();
  }

  /**
   * Ask for support: something the school is entitled to, or something beyond it.
   *
   * @param supportId its own, a UUID
   * @param entitlement id among the framework's entitlements; empty for something beyond them
   * @param line the one thing of that entitlement which is asked for, in the framework's words
   * @param what what is asked for
   * @param askedBy who asked: a party of the framework
   * @param visit the activity held at the school at which it was asked for, where there was one
   * @param beyond why it is asked for although the school is not entitled to it
   */
  record AskForSupport(
      Urn urn,
      String supportId,
      LocalDate askedOn,
      Optional<String> entitlement,
      Optional<String> line,
      Narrative what,
      Narrative why,
      TakingPart askedBy,
      Optional<String> visit,
      Optional<Narrative> beyond)
      implements OfRequest {
    @Override
    public LocalDate happenedOn() {
      return askedOn;
    }
  }

  /**
   * Agree on support that was asked for.
   *
   * @param provider who gives it
   * @param payers who pays
   * @param until the last day; empty where none was agreed
   * @param days how many days of it, where that was agreed
   * @param agreedWith parties of the framework
   * @param whyThesePay why these pay, where the framework does not say so
   * @param beyond why it is more than the entitlement, or agreed although it is the school's no
   *     longer
   */
  record AgreeSupport(
      Urn urn,
      String supportId,
      LocalDate agreedOn,
      Narrative provider,
      List<Payer> payers,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Integer> days,
      List<TakingPart> agreedWith,
      Optional<Narrative> whyThesePay,
      Optional<Narrative> beyond)
      implements OfRequest {
    public AgreeSupport {
      payers = List.copyOf(payers);
      agreedWith = List.copyOf(agreedWith);
    }

    @Override
    public LocalDate happenedOn() {
      return agreedOn;
    }
  }

  /**
   * Record that support was delivered, all of it or some of the days that were agreed.
   *
   * @param deliveredOn the last of those days
   * @param days the days on which it was, that day among them
   * @param beyond why it was more than the entitlement, or other than was agreed
   */
  record RecordSupportDelivered(
      Urn urn,
      String supportId,
      LocalDate deliveredOn,
      List<LocalDate> days,
      Narrative what,
      Narrative outcome,
      Optional<Narrative> beyond)
      implements OfRequest {
    public RecordSupportDelivered {
      days = List.copyOf(days);
    }

    @Override
    public LocalDate happenedOn() {
      return deliveredOn;
    }
  }

  /** Record that support which was asked for will not be given, or no more of it. */
  record CloseSupportRequest(
      Urn urn, String supportId, LocalDate closedOn, Closing how, Narrative reasons)
      implements OfRequest {
    @Override
    public LocalDate happenedOn() {
      return closedOn;
    }
  }

  /**
   * Put a mistaken entry right.
   *
   * @param replacement the act as it should have been entered; empty when it should not have been
   *     entered
   */
  record CorrectSupportEntry(Urn urn, Correction correction, Optional<SupportCommand> replacement)
      implements SupportCommand, CorrectingCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }
  }
}
