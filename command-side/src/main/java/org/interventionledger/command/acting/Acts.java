package org.interventionledger.command.acting;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.api.terms.Narrative;

/** What every act on a school must meet, before the law and the framework are asked. */
public final class Acts {

  /**
   * An act recorded later than this says why. No document gives a number; a week is the ledger's
   * own, long enough for the post and a weekend.
   */
  public static final int DAYS_TO_RECORD_AN_ACT = 7;

  /**
   * Somebody asks or complains about what is on record of a school, or puts in order what waits
   * there, whether it is open or not.
   */
  private static final Set<Act> ABOUT_THE_RECORD =
      EnumSet.of(
          Act.RECORD_INFORMATION_REQUEST,
          Act.RECORD_INFORMATION_ANSWER,
          Act.RECORD_DATA_COMPLAINT,
          Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT,
          Act.SET_ASIDE_OUTCOME);

  private Acts() {}

  /**
   * @param school what the national register says of the school, if it is in the ledger
   * @return the same, when the act may be decided
   * @throws Refused when a rule of the record stands in the way
   */
  public static Particulars check(
      SchoolCommand command, Acting acting, Optional<Particulars> school) {
    var particulars = checkOfficer(command, acting, school);
    checkDay(command, acting, particulars);
    return particulars;
  }

  /**
   * Who acts, for which school, when it is recorded, and that what is explained says something; not
   * yet whether the school was open on the day.
   */
  public static Particulars checkOfficer(
      SchoolCommand command, Acting acting, Optional<Particulars> school) {
    var act = Act.of(command);
    checkRole(act, acting);
    var particulars =
        school.orElseThrow(
            () -> new Refused(RecordRefusal.SCHOOL_NOT_KNOWN, text("urn", command.urn())));
    if (act != Act.FOLLOW_UP) {
      checkAuthority(acting, particulars);
      OwnAccess.check(command, acting);
      checkRecording(command.happenedOn(), acting);
      Explanations.check(command);
    }
    return particulars;
  }

  /** The school was open on the day of the act. */
  public static void checkDay(SchoolCommand command, Acting acting, Particulars particulars) {
    if (Act.of(command) == Act.FOLLOW_UP) {
      // Its cause met the rest. A policy must not come to a halt because the register changed in
      // between.
      return;
    }
    if (command instanceof CorrectingCommand correcting) {
      // Done on the record, not on the school: a school that has closed since does not stand in its
      // way.
      correcting.replacement().ifPresent(right -> checkReplacement(command, correcting, right));
      correcting
          .replacement()
          .ifPresent(right -> checkDay(dayAtSchool(right), right, acting, particulars));
    } else {
      checkDay(dayAtSchool(command), command, acting, particulars);
    }
  }

  /**
   * A school becomes an academy on the day after its last: the register closes it on the day
   * before. Inspectors were there before their report came out, which may be after the school has
   * closed; and what they found before a school opened they found at another.
   */
  private static LocalDate dayAtSchool(SchoolCommand command) {
    return switch (command) {
      case RecordConversion converted -> converted.convertedOn().minusDays(1);
      case RecordInspectionOutcome outcome -> outcome.inspectedOn();
      case SchoolCommand act -> act.happenedOn();
    };
  }

  /**
   * The act that a closed school, or one that became an academy, may stand in the way of. A period
   * is counted again where the act may be done that it is for.
   */
  public static Act atSchool(SchoolCommand command) {
    return command instanceof RecalculatePeriod again ? again.matter().act() : Act.of(command);
  }

  /** An officer's role allows the kind of act. */
  public static void checkRole(Act act, Acting acting) {
    var role = acting.officer().role();
    if (!act.isOpenTo(role)) {
      throw new Refused(RecordRefusal.ROLE_MAY_NOT_ACT, term("role", role), term("act", act));
    }
  }

  private static void checkReplacement(
      SchoolCommand command, CorrectingCommand correcting, SchoolCommand right) {
    if (!right.stream().equals(command.stream()) || !right.urn().equals(command.urn())) {
      throw new Refused(
          RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND,
          number("entry", correcting.correction().entry()),
          text("type", command.stream()),
          text("replacementType", right.stream()));
    }
  }

  private static void checkAuthority(Acting acting, Particulars school) {
    if (!acting.officer().authority().equals(school.authority())) {
      throw new Refused(
          RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY,
          text("authority", school.authorityName()),
          text("officersAuthority", acting.officer().authority()));
    }
  }

  private static void checkDay(
      LocalDate dayAtSchool, SchoolCommand command, Acting acting, Particulars school) {
    checkNotInTheFuture(command.happenedOn(), acting);
    checkOpen(atSchool(command), dayAtSchool, school);
  }

  /**
   * Whether it may be done on a day, as far as the school's being open goes: a report may come out
   * on it of an inspection that was held before.
   */
  public static void checkMayBeOpen(Act act, LocalDate on, Particulars school) {
    if (act != Act.RECORD_INSPECTION_OUTCOME || !OpenSchools.hasClosed(school, on)) {
      checkOpen(act, on, school);
    }
  }

  /** The last day of the school, where that is held, does not stand in the way on the day. */
  public static boolean isBeforeTheEnd(Act act, LocalDate on, Particulars school) {
    return ABOUT_THE_RECORD.contains(act) || !OpenSchools.hasClosed(school, on);
  }

  /** The school was open on the day, or the act is about its record alone. */
  public static void checkOpen(Act act, LocalDate happenedOn, Particulars school) {
    if (ABOUT_THE_RECORD.contains(act)) {
      return;
    }
    if (school.openedOn() != null && happenedOn.isBefore(school.openedOn())) {
      throw new Refused(
          RecordRefusal.SCHOOL_NOT_YET_OPEN,
          date("happenedOn", happenedOn),
          date("openedOn", school.openedOn()));
    }
    if (OpenSchools.hasClosed(school, happenedOn)) {
      throw new Refused(
          RecordRefusal.SCHOOL_CLOSED,
          date("happenedOn", happenedOn),
          date("closedOn", school.closedOn()));
    }
    if (school.closedOn() == null && school.status() == EstablishmentStatus.CLOSED) {
      throw new Refused(RecordRefusal.SCHOOL_CLOSED_DAY_NOT_HELD, date("happenedOn", happenedOn));
    }
  }

  /** Reasons of an act that is not one on a school: in words, not ticked. */
  public static void checkReasons(Narrative reasons) {
    new Explained(Explanation.REASONS, reasons).check();
  }

  /** Why an entry of a stream that is not a school's is mistaken: in words, not ticked. */
  public static void checkMistake(Narrative explanation) {
    new Explained(Explanation.WHY_AN_ENTRY_IS_MISTAKEN, explanation).check();
  }

  /** An act is recorded when it was done, or later with a reason. */
  public static void checkRecording(LocalDate happenedOn, Acting acting) {
    checkNotInTheFuture(happenedOn, acting);
    var inTime = acting.today().minusDays(DAYS_TO_RECORD_AN_ACT);
    if (happenedOn.isBefore(inTime)) {
      var reason =
          acting
              .lateReason()
              .orElseThrow(
                  () ->
                      new Refused(
                          RecordRefusal.LATE_ENTRY_NEEDS_A_REASON,
                          date("happenedOn", happenedOn),
                          date("today", acting.today()),
                          number("days", DAYS_TO_RECORD_AN_ACT)));
      new Explained(Explanation.WHY_AN_ENTRY_IS_LATE, reason).check();
    }
  }

  /** What an act on no single school explains, says something. */
  public static void checkSaid(Explanation what, Narrative said) {
    new Explained(what, said).check();
  }

  private static void checkNotInTheFuture(LocalDate happenedOn, Acting acting) {
    if (happenedOn.isAfter(acting.today())) {
      throw new Refused(
          RecordRefusal.DATE_IN_THE_FUTURE,
          date("happenedOn", happenedOn),
          date("today", acting.today()));
    }
  }
}
