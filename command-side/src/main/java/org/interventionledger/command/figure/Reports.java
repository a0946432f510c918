package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures.Report;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Who;
import org.interventionledger.command.framework.LocalRules;

/**
 * The reports that a framework names: what is written regularly, or for elected members or a body;
 * and the regular meetings of bodies and members that are not reported to otherwise.
 */
final class Reports {

  private final LocalRules rules;
  private final LocalDate on;

  private Reports(LocalRules rules, LocalDate on) {
    this.rules = rules;
    this.on = on;
  }

  static List<Report> of(LocalRules rules, LocalDate on) {
    var reports = new Reports(rules, on);
    var pack = rules.pack();
    return Stream.concat(
            pack.records().stream().filter(reports::isOne).map(reports::report),
            pack.activities().stream().filter(reports::isOne).map(reports::report))
        .toList();
  }

  private boolean isOne(Paper paper) {
    return paper.kind() == Paper.Kind.report
        && (paper.per() != null || paper.who().stream().anyMatch(this::receivesAsBody));
  }

  private boolean receivesAsBody(Who who) {
    return who.as() == Who.Part.receive && isBodyOrMember(who);
  }

  private boolean isOne(Activity activity) {
    var isOfTheirs =
        activity.kind() == ActivityKind.meeting || activity.kind() == ActivityKind.scrutiny;
    return isOfTheirs
        && !activity.cadence().isEmpty()
        && activity.who().stream().anyMatch(who -> leads(who, activity) && isBodyOrMember(who))
        && rules.pack().records().stream()
            .filter(this::isOne)
            .noneMatch(paper -> paper.id().equals(activity.record()));
  }

  private static boolean leads(Who who, Activity activity) {
    return who.as() == Who.Part.lead || activity.kind() == ActivityKind.scrutiny;
  }

  private boolean isBodyOrMember(Who who) {
    return kind(who)
        .filter(kind -> kind == Party.Kind.member || kind == Party.Kind.body)
        .isPresent();
  }

  private Optional<Party.Kind> kind(Who who) {
    return rules.pack().parties().stream()
        .filter(party -> party.id().equals(who.party()))
        .map(Party::kind)
        .findFirst();
  }

  private Report report(Paper paper) {
    var to = paper.who().stream().filter(who -> who.as() == Who.Part.receive).toList();
    return report(paper.id(), paper.label(), paper.src(), to, Optional.ofNullable(paper.per()));
  }

  private Report report(Activity activity) {
    var to = activity.who().stream().filter(this::isBodyOrMember).toList();
    var per = activity.cadence().stream().map(Cadence::per).filter(it -> it != null).findFirst();
    return report(activity.id(), activity.label(), activity.src(), to, per);
  }

  private Report report(
      String id, String label, List<Integer> src, List<Who> to, Optional<Per> per) {
    var members = to.stream().anyMatch(who -> kind(who).equals(Optional.of(Party.Kind.member)));
    return new Report(
        id,
        label,
        rules.items(src),
        to.stream().map(who -> label(who.party())).toList(),
        members ? Audience.MEMBERS : Audience.OFFICERS,
        per,
        per.flatMap(this::dayBefore));
  }

  private String label(String party) {
    return rules.party(party).map(known -> known.label()).orElse(party);
  }

  /** Where the calendar alone says how long it is. */
  private Optional<LocalDate> dayBefore(Per per) {
    return switch (per) {
      case fortnight -> Optional.of(on.minusWeeks(2));
      case month -> Optional.of(on.minusMonths(1));
      case quarter -> Optional.of(on.minusMonths(3));
      case year -> Optional.of(on.minusYears(1));
      case halfTerm, term, change, plan, event, request -> Optional.empty();
    };
  }
}
