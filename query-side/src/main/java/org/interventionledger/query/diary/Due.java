package org.interventionledger.query.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Span;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.record.Readership;

/**
 * Something that falls due and is not done.
 *
 * @param about the meeting, notice, board or referral it is about
 * @param on the day; empty where it stands open without one
 * @param uncounted how soon, where the dates to count that by were not held
 * @param shownFrom the first day on which it is in the diary; empty for at once
 * @param shownUntil the last; empty for until it is done
 */
record Due(
    What what,
    String about,
    Optional<LocalDate> on,
    Optional<Span> uncounted,
    Optional<LocalDate> shownFrom,
    Optional<LocalDate> shownUntil,
    Readership readership,
    String subject,
    Optional<String> basis,
    Optional<String> owner) {

  Due(What what, String about, LocalDate on, Readership readership, String subject) {
    this(
        what,
        about,
        Optional.of(on),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        readership,
        subject,
        Optional.empty(),
        Optional.empty());
  }

  /** What stands open without a day. */
  static Due withoutDay(
      What what, String about, Optional<Span> uncounted, Readership readership, String subject) {
    return new Due(
        what,
        about,
        Optional.empty(),
        uncounted,
        Optional.empty(),
        Optional.empty(),
        readership,
        subject,
        Optional.empty(),
        Optional.empty());
  }

  Due shownFrom(LocalDate first) {
    return new Due(
        what,
        about,
        on,
        uncounted,
        Optional.of(first),
        shownUntil,
        readership,
        subject,
        basis,
        owner);
  }

  Due shownUntil(LocalDate last) {
    return new Due(
        what,
        about,
        on,
        uncounted,
        shownFrom,
        Optional.of(last),
        readership,
        subject,
        basis,
        owner);
  }

  /** The provision or the framework that makes it due. */
  Due by(Object rule) {
    return new Due(
        what,
        about,
        on,
        uncounted,
        shownFrom,
        shownUntil,
        readership,
        subject,
        Optional.of(rule.toString()),
        owner);
  }

  Due owner(String doer) {
    return new Due(
        what,
        about,
        on,
        uncounted,
        shownFrom,
        shownUntil,
        readership,
        subject,
        basis,
        Optional.of(doer));
  }
}
