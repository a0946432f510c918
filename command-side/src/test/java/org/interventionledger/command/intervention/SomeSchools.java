package org.interventionledger.command.intervention;

import java.time.LocalDate;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;

/** Fictional schools of Northmoor. */
final class SomeSchools {

  static final Particulars COMMUNITY =
      school(EstablishmentType.COMMUNITY_SCHOOL, "Does not apply", null);
  static final Particulars VOLUNTARY_AIDED =
      school(
          EstablishmentType.VOLUNTARY_AIDED_SCHOOL, "Roman Catholic", "Archdiocese of Northmoor");
  static final Particulars FOUNDATION = school(EstablishmentType.FOUNDATION_SCHOOL, "None", null);
  static final Particulars CHURCH_FOUNDATION =
      school(EstablishmentType.FOUNDATION_SCHOOL, "Church of England", "Diocese of Northmoor");
  static final Particulars VOLUNTARY_CONTROLLED =
      school(EstablishmentType.VOLUNTARY_CONTROLLED_SCHOOL, "None", null);
  static final Particulars PUPIL_REFERRAL_UNIT =
      school(EstablishmentType.PUPIL_REFERRAL_UNIT, "None", null);
  static final Particulars NURSERY =
      school(EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL, "None", null);
  static final Particulars ACADEMY = school(EstablishmentType.ACADEMY_CONVERTER, "None", null);
  static final Particulars INDEPENDENT =
      school(EstablishmentType.OTHER_INDEPENDENT_SCHOOL, "None", null);

  private SomeSchools() {}

  static Particulars school(EstablishmentType type, String religiousCharacter, String diocese) {
    return new Particulars(
        "Fellside School",
        new AuthorityCode("990"),
        "Northmoor",
        2001,
        type,
        EstablishmentStatus.OPEN,
        LocalDate.of(1999, 9, 1),
        null,
        "Primary",
        3,
        11,
        religiousCharacter,
        diocese,
        null,
        null,
        210,
        "Fell Lane",
        "Northmoor",
        "NM1 1AA");
  }

  /** The community school, closed. */
  static Particulars closedOn(String day) {
    var open = COMMUNITY;
    return new Particulars(
        open.name(),
        open.authority(),
        open.authorityName(),
        open.establishmentNumber(),
        open.type(),
        EstablishmentStatus.CLOSED,
        open.openedOn(),
        LocalDate.parse(day),
        open.phase(),
        open.lowAge(),
        open.highAge(),
        open.religiousCharacter(),
        open.diocese(),
        open.trust(),
        open.federation(),
        open.pupils(),
        open.street(),
        open.town(),
        open.postcode());
  }
}
