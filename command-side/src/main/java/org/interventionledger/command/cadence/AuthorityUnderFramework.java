package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Truth;

/**
 * An authority itself under one version of its framework, from the day on which the version came
 * into effect until another took its place.
 *
 * @param rules the version
 * @param until the day on which another took its place, if one did by the day asked about
 * @param now what is in force in its place on the day asked about; the version itself, if it is
 * @param work what the authority did under this version, or one that it took the place of or that
 *     took its
 * @param time the terms of the authority
 */
record AuthorityUnderFramework(
    LocalRules rules,
    Optional<LocalDate> until,
    LocalRules now,
    List<AuthorityEvent> work,
    SchoolTime time)
    implements UnderFramework {

  AuthorityUnderFramework {
    work = List.copyOf(work);
  }

  /** Under every version that was in effect by a day, each by itself, in the order of adoption. */
  static Stream<AuthorityUnderFramework> of(
      Adoptions adoptions, List<AuthorityEvent> work, SchoolTime time, LocalDate on) {
    return adoptions.versions().stream()
        .filter(rules -> !rules.since().isAfter(on))
        .map(
            rules -> {
              var now = inForce(rules, adoptions, on);
              return new AuthorityUnderFramework(
                  rules,
                  adoptions.supersededBy(rules, on).map(LocalRules::since),
                  now,
                  work.stream().filter(event -> counts(event, now, adoptions, on)).toList(),
                  time);
            });
  }

  private static LocalRules inForce(LocalRules rules, Adoptions adoptions, LocalDate on) {
    return adoptions
        .supersededBy(rules, on)
        .map(later -> inForce(later, adoptions, on))
        .orElse(rules);
  }

  /** What was done under a framework that stands beside this one is no doing of this one's. */
  private static boolean counts(
      AuthorityEvent event, LocalRules now, Adoptions adoptions, LocalDate on) {
    return event.under().stream()
        .flatMap(
            version ->
                adoptions.versions().stream().filter(rules -> rules.version().equals(version)))
        .allMatch(rules -> inForce(rules, adoptions, on).equals(now));
  }

  @Override
  public AuthorityCode authority() {
    return version().authority();
  }

  @Override
  public Optional<Urn> school() {
    return Optional.empty();
  }

  @Override
  public Optional<String> schoolName() {
    return Optional.empty();
  }

  @Override
  public FrameworkVersion version() {
    return rules.version();
  }

  @Override
  public LocalDate since() {
    return rules.since();
  }

  @Override
  public Pack pack() {
    return rules.pack();
  }

  @Override
  public Stream<Recurring> recurring() {
    return Recurring.ofTheAuthority(pack(), time);
  }

  @Override
  public boolean isStillThere(Recurring row) {
    return Recurring.ofTheAuthority(now.pack(), time).anyMatch(row::isSame);
  }

  /** Of all schools at once nothing is known that a condition could ask. */
  @Override
  public Truth truth(Condition when, LocalDate on) {
    return Conditions.hold(when, Facts.NONE);
  }

  /** No record of a school could tell it. */
  @Override
  public Set<Asked> notKnown(Condition when, LocalDate on) {
    return Set.of();
  }

  @Override
  public List<LocalDate> days(Recurring row) {
    return work.stream()
        .filter(event -> isOf(event, row))
        .map(AuthorityEvent::happenedOn)
        .sorted()
        .toList();
  }

  private static boolean isOf(AuthorityEvent event, Recurring row) {
    return switch (event) {
      case AuthorityActivityHeld held ->
          row.section() == Recurring.Section.activities && held.activity().equals(row.id());
      case AuthorityReportGiven given ->
          row.section() == Recurring.Section.records && given.paper().equals(row.id());
      case AuthorityEntryCorrected _ -> false;
    };
  }

  /** No level of an authority changes. */
  @Override
  public List<LocalDate> changes(Condition when, LocalDate on) {
    return List.of();
  }
}
