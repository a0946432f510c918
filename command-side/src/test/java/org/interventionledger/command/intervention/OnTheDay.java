package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;

/** Acts of a day of any year, as the law of that day has them. */
final class OnTheDay {

  private static final LocalDate NEW_LAW = LocalDate.of(2016, 4, 18);

  private OnTheDay() {}

  static boolean isOfTheOldLaw(LocalDate day) {
    return day.isBefore(NEW_LAW);
  }

  /** A notice under s.60 as the law of the day has it. */
  static GiveWarningNotice notice(LocalDate day) {
    return isOfTheOldLaw(day) ? OldLaw.given(day.toString()) : specifying(day);
  }

  /** A notice that specifies its period, as the law has it since 18 April 2016. */
  static GiveWarningNotice specifying(LocalDate day) {
    return Drafts.giveNotice(day.toString(), day.plusDays(28).toString());
  }

  /** The same with these copies and no others. */
  static GiveWarningNotice copied(LocalDate day, LocalDate sentOn, Recipient... recipients) {
    var draft = new NoticeDraft(day.toString(), day.plusDays(28).toString());
    return (isOfTheOldLaw(day) ? draft.ofTheOldLaw() : draft)
        .copiedTo(Drafts.noticeCopies(sentOn.toString(), recipients))
        .written();
  }

  static NoticeDraft draftOnPay(LocalDate day) {
    return new NoticeDraft(day.toString(), day.plusDays(28).toString())
        .under(NoticeSection.SECTION_60A)
        .on(PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
        .mindedTo(ADDITIONAL_GOVERNORS)
        .copiedTo(
            Drafts.noticeCopies(
                day.toString(),
                isOfTheOldLaw(day)
                    ? new Recipient[] {GOVERNING_BODY, HEAD_TEACHER}
                    : new Recipient[] {GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE}));
  }

  /** A notice under s.60A as the law of the day has it. */
  static GiveWarningNotice onPay(LocalDate day) {
    return isOfTheOldLaw(day) ? draftOnPay(day).ofTheOldLaw().written() : draftOnPay(day).written();
  }

  static GiveWarningNotice onPayCopied(LocalDate day, Recipient... recipients) {
    var draft = draftOnPay(day).copiedTo(Drafts.noticeCopies(day.toString(), recipients));
    return isOfTheOldLaw(day) ? draft.ofTheOldLaw().written() : draft.written();
  }

  /** A report of special measures of a month before. */
  static InterventionCommand category(LocalDate day) {
    return Drafts.inspection(
        day.minusMonths(2).toString(), day.minusMonths(1).toString(), SPECIAL_MEASURES);
  }

  /** All the steps to a board on one day, but for the notice. */
  static Stream<InterventionCommand> consented(LocalDate day) {
    var on = day.toString();
    return Stream.of(
        category(day), Drafts.consult(on, on), Drafts.apply(on), Drafts.decide(on, CONSENTED));
  }

  /** A board in office from the day. */
  static Stream<InterventionCommand> board(LocalDate day) {
    return Stream.concat(
        consented(day), Stream.of(Drafts.establish(day.toString(), day.toString())));
  }

  static InterventionCommand[] then(
      Stream<? extends InterventionCommand> first, InterventionCommand... acts) {
    return Stream.concat(first, Stream.of(acts)).toArray(InterventionCommand[]::new);
  }

  static Recipient[] recipients() {
    return new Recipient[] {GOVERNING_BODY, HEAD_TEACHER, HMCI};
  }
}
