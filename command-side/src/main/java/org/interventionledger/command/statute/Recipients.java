package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.school.EstablishmentType.FOUNDATION_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.VOLUNTARY_AIDED_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.VOLUNTARY_CONTROLLED_SCHOOL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;

/** Who must be given, sent or asked what, by the kind of school. */
public final class Recipients {

  /**
   * A foundation special school is a category of its own (SSFA 1998, s.20) and is not among them.
   */
  private static final Set<EstablishmentType> FOUNDATION_OR_VOLUNTARY =
      EnumSet.of(FOUNDATION_SCHOOL, VOLUNTARY_AIDED_SCHOOL, VOLUNTARY_CONTROLLED_SCHOOL);

  private Recipients() {}

  /** A warning notice and its copies: ss.60(1)(a), (6) and (6A) and 60A(6). */
  public static Set<Recipient> ofWarningNotice(NoticeLaw law, Particulars school) {
    var recipients = EnumSet.of(GOVERNING_BODY);
    recipients.addAll(law.copies());
    if (isChurchSchool(school)) {
      recipients.add(DIOCESAN_AUTHORITY);
    }
    if (isFoundationOrVoluntary(school)) {
      recipients.add(FOUNDATION_GOVERNOR_APPOINTER);
    }
    return recipients;
  }

  /**
   * Consultation before a power is used, where the law of the day has one: ss.63(2) and 65(2), and
   * none in s.64.
   */
  public static Set<Recipient> consultedOn(Power power, Particulars school, LocalDate on) {
    return Statute.on(on).powers().consultedFirst().contains(power)
        ? withDioceseOrAppointer(EnumSet.of(GOVERNING_BODY), school)
        : EnumSet.noneOf(Recipient.class);
  }

  /** Notice of an interim executive board and its copies: s.65(1) and Sch. 6, para. 6. */
  public static Set<Recipient> ofInterimBoardNotice(Particulars school, LocalDate on) {
    var recipients = ofInstrumentOfAppointment(school, on);
    recipients.add(GOVERNING_BODY);
    return recipients;
  }

  /** Copies of an instrument of appointment: Sch. 6, para. 6. */
  public static Set<Recipient> ofInstrumentOfAppointment(Particulars school, LocalDate on) {
    return withDioceseOrAppointer(EnumSet.copyOf(Statute.on(on).interimBoards().copies()), school);
  }

  /**
   * To whom a statement of action goes: EA 2005, s.15(2)(e). Others whom the Secretary of State
   * names are for the officer to add.
   */
  public static Set<Recipient> ofStatement(Particulars school, LocalDate receivedOn) {
    var recipients = EnumSet.copyOf(Statute.on(receivedOn).inspections().statementCopies());
    if (school.type() == VOLUNTARY_AIDED_SCHOOL) {
      recipients.add(FOUNDATION_GOVERNOR_APPOINTER);
    }
    return recipients;
  }

  /** Notice that normal government resumes: Sch. 6, para. 17. */
  public static Set<Recipient> ofNoticeOfResumption(Particulars school, LocalDate on) {
    return withDioceseOrAppointer(
        EnumSet.copyOf(Statute.on(on).interimBoards().toldOfResumption()), school);
  }

  /** The diocese of a church school, the appointers of any other foundation or voluntary school. */
  private static Set<Recipient> withDioceseOrAppointer(
      Set<Recipient> recipients, Particulars school) {
    if (isChurchSchool(school)) {
      recipients.add(DIOCESAN_AUTHORITY);
    } else if (isFoundationOrVoluntary(school)) {
      recipients.add(FOUNDATION_GOVERNOR_APPOINTER);
    }
    return recipients;
  }

  /**
   * Whether a school certainly has foundation governors, and so somebody who appoints them: a
   * voluntary school, whose constitution provides for them, and a church school. A foundation
   * school without a foundation has partnership governors instead, whom its governing body
   * appoints.
   */
  public static boolean isAppointerCertain(Particulars school) {
    return isChurchSchool(school)
        || school.type() == VOLUNTARY_AIDED_SCHOOL
        || school.type() == VOLUNTARY_CONTROLLED_SCHOOL;
  }

  private static boolean isFoundationOrVoluntary(Particulars school) {
    return FOUNDATION_OR_VOLUNTARY.contains(school.type());
  }

  /**
   * A Church of England or Roman Catholic Church school is a foundation or voluntary school (SSFA
   * 1998, s.142). The national register names a diocese for no others, and writes joint characters
   * such as "Church of England/Methodist".
   */
  private static boolean isChurchSchool(Particulars school) {
    return isFoundationOrVoluntary(school)
        && (namesDiocese(school.diocese()) || isOfEitherChurch(school.religiousCharacter()));
  }

  private static boolean namesDiocese(String diocese) {
    return diocese != null && !diocese.isBlank() && !diocese.equalsIgnoreCase("Not applicable");
  }

  private static boolean isOfEitherChurch(String character) {
    return character != null
        && Stream.of("church of england", "anglican", "roman catholic")
            .anyMatch(character.toLowerCase(Locale.ROOT)::contains);
  }
}
