package org.interventionledger.command.pack;

import java.util.Collection;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.AtTheAct;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Step;

/**
 * Numbers that are asked for and can never be reached: more indicators than a pack lists, more
 * grounds than a step can have. Where a document says how many grounds and names none, they are not
 * counted.
 */
final class FewerThanAsked {

  private static final int GROUNDS_OF_SECTION_60 = 3;

  private FewerThanAsked() {}

  static Stream<PackFault> faults(Pack pack, Unread unread) {
    return Stream.concat(
        unread.touches("/indicators") || unread.touches("/scales")
            ? Stream.empty()
            : indicators(pack),
        unread.touches("/measures") ? Stream.empty() : grounds(pack));
  }

  private static Stream<PackFault> indicators(Pack pack) {
    var listed = (int) pack.indicators().stream().filter(it -> isOfConcern(it, pack)).count();
    return Stream.concat(
        Rows.each(
            "/scales",
            pack.scales(),
            (path, scale) -> tooFew(path + "/assign/minIndicators", least(scale), listed)),
        HasToHold.in(pack)
            .flatMap(HasToHold::asksToBeSo)
            .flatMap(placed -> tooFew(placed, AtTheAct.INDICATORS, listed)));
  }

  /** What speaks for the level at which every school starts is not counted. */
  private static boolean isOfConcern(Indicator indicator, Pack pack) {
    return indicator.level() == null
        || pack.scales().stream().noneMatch(scale -> indicator.level().equals(scale.start()));
  }

  private static Integer least(Scale scale) {
    return scale.assign() == null ? null : scale.assign().minIndicators();
  }

  private static Stream<PackFault> grounds(Pack pack) {
    return Stream.concat(
        Rows.each(
            "/measures",
            pack.measures(),
            (path, measure) ->
                Stream.concat(
                    measure.leavesGroundsUnstated()
                        ? Stream.<PackFault>empty()
                        : tooFew(path + "/minGrounds", measure.minGrounds(), most(measure)),
                    HasToHold.needs(path, measure.needs())
                        .asksToBeSo()
                        .flatMap(placed -> tooFew(placed, AtTheAct.GROUNDS, most(measure))))),
        Rows.each(
            "/rules",
            pack.rules(),
            (path, rule) ->
                rule instanceof Rule.Gate gate
                    ? HasToHold.needs(path, gate.needs())
                        .asksToBeSo()
                        .flatMap(placed -> tooFew(placed, AtTheAct.GROUNDS, most(gate, pack)))
                    : Stream.<PackFault>empty()));
  }

  private static int most(Rule.Gate gate, Pack pack) {
    return switch (gate.before()) {
      case Step.Applying(var measures) -> most(measures, pack);
      case Step.Issuing(var measures) -> most(measures, pack);
      case null -> Integer.MAX_VALUE;
      case Step _ -> Integer.MAX_VALUE;
    };
  }

  private static int most(Collection<String> measures, Pack pack) {
    return pack.measures().stream()
        .filter(measure -> measures.contains(measure.id()))
        .mapToInt(FewerThanAsked::most)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  /** The law's own grounds are counted of its notices, and none of its powers. */
  private static int most(Measure measure) {
    return switch (measure.statutory()) {
      case null -> measure.grounds().size();
      case warningNotice -> GROUNDS_OF_SECTION_60;
      case payWarningNotice -> 1;
      case arrangements,
          additionalGovernors,
          interimBoard,
          suspendDelegation,
          governorsBySecretaryOfState,
          closureDirected,
          interimBoardBySecretaryOfState,
          academyOrder ->
          0;
    };
  }

  private static Stream<PackFault> tooFew(Conditions.Placed placed, AtTheAct what, int most) {
    return placed.holds().asked().equals(new Asked.Now(what))
            && placed.holds().test() instanceof Test.AtLeast(var number)
        ? tooFew(placed.path(), number, most)
        : Stream.empty();
  }

  private static Stream<PackFault> tooFew(String path, Integer asked, int most) {
    return asked == null || asked <= most
        ? Stream.empty()
        : Stream.of(
            PackFault.at(path, Kind.FEWER_THAN_ASKED, asked.toString(), Integer.toString(most)));
  }
}
