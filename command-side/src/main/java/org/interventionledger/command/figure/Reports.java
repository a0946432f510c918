package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures.Report;
import org.interventionledger.api.framework.AccessClass;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Cadence.Per;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.Who;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Truth;

/**
 * The reports that a framework names: what is written regularly about schools as a whole, or for
 * elected members or a body; and the regular meetings of bodies and members that are not reported
 * to otherwise.
 */
final class Reports {

  /**
   * A report, and of which schools it tells.
   *
   * @param of as the framework has it: by what anybody can read of a school
   */
  record Named(Report report, Condition of) {
    boolean isOf(Subject subject, LocalDate on) {
      return Conditions.hold(of, subject.past().on(on).ofSchoolAlone()) == Truth.TRUE;
    }
  }

  private final LocalRules rules;
  private final LocalDate on;

  private Reports(LocalRules rules, LocalDate on) {
    this.rules = rules;
    this.on = on;
  }

  static List<Named> of(LocalRules rules, LocalDate on) {
    var reports = new Reports(rules, on);
    return Stream.concat(
            reports.papers().map(reports::report),
            rules.pack().activities().stream().filter(reports::isOne).map(reports::report))
        .toList();
  }

  static Optional<Named> find(List<Named> reports, String id) {
    return reports.stream().filter(one -> one.report().id().equals(id)).findFirst();
  }

  private Stream<Paper> papers() {
    return rules.pack().records().stream().filter(this::isOne);
  }

  /** What is written on an activity at a school tells of that school alone. */
  private boolean isOne(Paper paper) {
    return paper.kind() == Paper.Kind.report
        && (paper.per() != null && paper.of().isEmpty()
            || paper.who().stream().anyMatch(this::receivesAsBody));
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
        && papers().noneMatch(paper -> isReportedBy(paper, activity));
  }

  private static boolean isReportedBy(Paper paper, Activity activity) {
    return paper.id().equals(activity.record())
        || paper.who().stream()
            .filter(who -> who.as() == Who.Part.receive)
            .anyMatch(
                who ->
                    activity.who().stream()
                        .anyMatch(one -> leads(one, activity) && one.party().equals(who.party())));
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

  private Named report(Paper paper) {
    var to = paper.who().stream().filter(who -> who.as() == Who.Part.receive).toList();
    var report =
        report(paper.id(), paper.label(), paper.src(), to, Optional.ofNullable(paper.per()));
    return new Named(report, paper.when());
  }

  private Named report(Activity activity) {
    var to = activity.who().stream().filter(this::isBodyOrMember).toList();
    var per = activity.cadence().stream().map(Cadence::per).filter(it -> it != null).findFirst();
    return new Named(
        report(activity.id(), activity.label(), activity.src(), to, per), Condition.ALWAYS);
  }

  private Report report(
      String id, String label, List<Integer> src, List<Who> to, Optional<Per> per) {
    return new Report(
        id,
        label,
        rules.items(src),
        to.stream().map(who -> label(who.party())).toList(),
        !to.isEmpty() && to.stream().allMatch(this::readsTheRegister)
            ? Audience.OFFICERS
            : Audience.MEMBERS,
        per,
        per.flatMap(this::dayBefore));
  }

  /**
   * The authority's own officers, and a body that the framework gives every level and register as
   * of right; nobody else, and no elected member whatever is said.
   */
  private boolean readsTheRegister(Who who) {
    return kind(who)
        .filter(
            kind ->
                switch (kind) {
                  case officer, team -> true;
                  case body -> rules.pack().scales().stream().allMatch(it -> isOpenTo(who, it));
                  case member, school, external, regulator, government -> false;
                })
        .isPresent();
  }

  private boolean isOpenTo(Who who, Scale scale) {
    return rules.pack().access().stream()
        .filter(access -> access.covers().contains(scale.id()))
        .flatMap(access -> access.reading(who.party()).stream())
        .anyMatch(
            reading ->
                reading.basis() == AccessClass.Basis.asOfRight
                    && reading.when().equals(Condition.ALWAYS));
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
