package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Breaches as a page shows them: those of which the time ran out on a day or later. What ran out
 * before is counted, and told back to when.
 *
 * @param shown with the stretches that are looked back at alone
 * @param stretches how many these are
 * @param earlier how many there were before
 * @param earliest the last day of the first of all
 */
public record LookBack(
    LocalDate from, List<Breach> shown, int stretches, int earlier, Optional<LocalDate> earliest) {

  static LookBack at(List<Breach> breaches, LocalDate from) {
    var shown =
        breaches.stream()
            .map(breach -> breach.from(from))
            .filter(breach -> !breach.stretches().isEmpty())
            .toList();
    var stretches = shown.stream().mapToInt(breach -> breach.stretches().size()).sum();
    return new LookBack(
        from,
        shown,
        stretches,
        breaches.stream().mapToInt(Breach::times).sum() - stretches,
        breaches.stream().map(breach -> breach.since().minusDays(1)).min(LocalDate::compareTo));
  }

  public boolean isEmpty() {
    return shown.isEmpty() && earlier == 0;
  }
}
