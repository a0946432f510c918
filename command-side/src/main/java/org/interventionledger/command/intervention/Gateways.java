package org.interventionledger.command.intervention;

import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.Statute;

/** The gateways to eligibility that a school's history opens on a day: s.59(2). */
final class Gateways {

  private Gateways() {}

  static List<OpenGateway> open(LegalPosition position, LocalDate on) {
    return open(position, position.inspections(), on);
  }

  /**
   * @param inspections all that are known, those after the day among them: they tell when a
   *     category ends
   */
  static List<OpenGateway> open(
      LegalPosition position, List<InspectionOutcomeRecorded> inspections, LocalDate on) {
    if (on.isBefore(Statute.heldFrom()) || position.state().convertedBy(on).isPresent()) {
      return List.of();
    }
    return Stream.of(
            ofInspection(inspections, on).stream(),
            ofNotices(position, on),
            position.state().notices().all().flatMap(notice -> ofStateNotice(notice, on)),
            position.state().coastingOn(on).stream()
                .map(
                    notified ->
                        new OpenGateway(
                            eia("s.60B"),
                            notified.notifiedOn(),
                            everyPower(notified.notifiedOn()),
                            Optional.empty(),
                            new GatewayOrigin.Coasting(notified))))
        .flatMap(gateways -> gateways)
        .toList();
  }

  /** The section that a category opens. */
  static Optional<Provision> provisionOf(Category category) {
    return switch (category) {
      case NONE -> Optional.empty();
      case REQUIRES_SIGNIFICANT_IMPROVEMENT -> Optional.of(eia("s.61"));
      case SPECIAL_MEASURES -> Optional.of(eia("s.62"));
    };
  }

  /** HMCI's notice opens it; only a new category or a report that says so closes it. */
  private static Optional<OpenGateway> ofInspection(
      List<InspectionOutcomeRecorded> inspections, LocalDate on) {
    return InCategory.on(inspections, on)
        .map(
            category ->
                new OpenGateway(
                    category.gateway(),
                    Statute.firstHeld(category.since()),
                    everyPower(Statute.firstHeld(category.since())),
                    Optional.empty(),
                    new GatewayOrigin.Inspected(category)));
  }

  private static Stream<OpenGateway> ofNotices(LegalPosition position, LocalDate on) {
    return position
        .notices()
        .all()
        .map(notice -> notice.on(on))
        .filter(Notice.FollowedByProposal.class::isInstance)
        .map(Notice.FollowedByProposal.class::cast)
        .flatMap(notice -> ofNotice(notice, on).stream());
  }

  private static Optional<OpenGateway> ofNotice(Notice.FollowedByProposal notice, LocalDate on) {
    var proposed =
        notice.powers().entrySet().stream()
            .filter(power -> !power.getValue().givenOn().isAfter(on))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return proposed.values().stream()
        .min(Comparator.comparing(PowersProposed::givenOn))
        .map(
            first ->
                new OpenGateway(
                    notice.given().text().section().provision(),
                    first.givenOn(),
                    from(proposed),
                    Optional.of(notice.given().window()),
                    new GatewayOrigin.Warned(notice)));
  }

  /**
   * Eligible is eligible: the powers that the Secretary of State proposed are not the authority's.
   */
  private static Stream<OpenGateway> ofStateNotice(StateNotice notice, LocalDate on) {
    return notice.stage() instanceof StateNotice.FollowedByProposal(var proposal)
            && !proposal.givenOn().isAfter(on)
        ? Stream.of(
            new OpenGateway(
                eia("s.60"),
                proposal.givenOn(),
                everyPower(proposal.effectiveFrom()),
                Optional.of(notice.given().window()),
                new GatewayOrigin.WarnedByState(notice)))
        : Stream.empty();
  }

  private static Map<Power, LocalDate> everyPower(LocalDate from) {
    return Arrays.stream(Power.values()).collect(Collectors.toMap(Function.identity(), _ -> from));
  }

  private static Map<Power, LocalDate> from(Map<Power, PowersProposed> proposed) {
    return proposed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, power -> power.getValue().effectiveFrom()));
  }
}
