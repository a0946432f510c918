package org.interventionledger.command.pack;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.Measure.Standing;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.framework.Who;

/**
 * What a pack says of the notices of sections 60 and 60A that the law of no day has: a ground of
 * the other section alone, no time to comply, a copy to the Chief Inspector that may be left out, a
 * power that the notice never opens. How long the period is to be, and whom else a copy goes to,
 * the law had otherwise at different times and for different schools, so that nothing is said of
 * it.
 */
final class NoticesInLaw {

  /** Education and Inspections Act 2006, s.60(2). */
  private static final Set<InLaw> OF_SECTION_60 =
      EnumSet.of(InLaw.lowStandards, InLaw.breakdown, InLaw.safety);

  /** Education and Inspections Act 2006, s.60A(2). */
  private static final Set<InLaw> OF_SECTION_60A = EnumSet.of(InLaw.payAndConditions);

  /** Section 60A opens sections 64 to 66 alone, and section 68 was never open under it. */
  private static final Set<StatutoryStep> NEVER_UNDER_60A =
      EnumSet.of(StatutoryStep.arrangements, StatutoryStep.closureDirected);

  private static final String TIME_TO_COMPLY =
      "Education and Inspections Act 2006, ss.60(1) and 60A(1)";

  private NoticesInLaw() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Rows.each(
        "/measures",
        pack.measures(),
        (path, measure) ->
            measure.statutory() == null
                ? Stream.<PackFault>empty()
                : measure.statutory().isNotice()
                    ? Stream.of(
                            grounds(path, measure, unread),
                            period(path, measure),
                            unread.touches(path + "/who")
                                ? Stream.<PackFault>empty()
                                : copies(path, measure, pack),
                            opens(path, measure, pack))
                        .flatMap(found -> found)
                    : opens(path, measure, pack));
  }

  /** A ground that does not say which of the law's it is may be any; a local one comes besides. */
  private static Stream<PackFault> grounds(String path, Measure measure, Unread unread) {
    var own = measure.statutory() == StatutoryStep.warningNotice ? OF_SECTION_60 : OF_SECTION_60A;
    var inLaw = measure.grounds().stream().filter(it -> it.standing() != Standing.local).toList();
    return inLaw.isEmpty()
            || unread.touches(path + "/grounds")
            || inLaw.stream().anyMatch(it -> it.law() == null || own.contains(it.law()))
        ? Stream.empty()
        : Stream.of(lowers(path + "/grounds", measure.statutory()));
  }

  private static Stream<PackFault> period(String path, Measure measure) {
    return measure.period() != null && measure.period().n() < 1
        ? Stream.of(PackFault.at(path + "/period", Kind.LOWERS_LAW, TIME_TO_COMPLY))
        : Stream.empty();
  }

  // Whoever is told of a notice is sent no copy by that. Of a notice under section 60A none goes to
  // the Chief Inspector; nor do these words speak of a notice that the Secretary of State gives.
  private static Stream<PackFault> copies(String path, Measure measure, Pack pack) {
    return measure.statutory() == StatutoryStep.payWarningNotice || isGovernments(measure, pack)
        ? Stream.empty()
        : Rows.each(
            path + "/who",
            measure.who(),
            (place, who) ->
                who.as() == Who.Part.copy
                        && isKind(who, Party.Kind.regulator, pack)
                        && loosely(who.force())
                    ? Stream.of(lowers(place + "/force", measure.statutory()))
                    : Stream.<PackFault>empty());
  }

  private static boolean isGovernments(Measure measure, Pack pack) {
    return measure.who().stream()
        .anyMatch(who -> who.as() == Who.Part.issue && isKind(who, Party.Kind.government, pack));
  }

  private static boolean isKind(Who who, Party.Kind kind, Pack pack) {
    return pack.parties().stream()
        .anyMatch(party -> who.party().equals(party.id()) && party.kind() == kind);
  }

  private static boolean loosely(Force force) {
    return force == Force.usual || force == Force.may;
  }

  /** No power opens another: a notice of the law does, and each notice its own. */
  private static Stream<PackFault> opens(String path, Measure measure, Pack pack) {
    return Rows.each(
        path + "/enables",
        measure.enables(),
        (place, id) ->
            pack.measures().stream()
                .filter(opened -> id.equals(opened.id()) && opened.statutory() != null)
                .map(Measure::statutory)
                .filter(power -> neverOpens(measure.statutory(), power))
                .map(power -> lowers(place, power)));
  }

  private static boolean neverOpens(StatutoryStep by, StatutoryStep power) {
    return by == StatutoryStep.payWarningNotice && NEVER_UNDER_60A.contains(power)
        || !by.isNotice() && power.needsEligibility();
  }

  private static PackFault lowers(String path, StatutoryStep step) {
    return PackFault.at(path, Kind.LOWERS_LAW, step.provision());
  }
}
