package org.interventionledger.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.ActivityKind;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;

/** A local authority that is not there, with one school, its officers and its framework. */
public final class Northmoor {

  public static final Urn SCHOOL = new Urn(999_001);
  public static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  public static final AuthorityCode EASTVALE = new AuthorityCode("991");
  public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  public static final Narrative WORDS = new Narrative("As the panel minuted it.");
  public static final FrameworkVersion VERSION_1 =
      new FrameworkVersion(NORTHMOOR, "northmoor-scc", "1");
  public static final FrameworkVersion VERSION_2 =
      new FrameworkVersion(NORTHMOOR, "northmoor-scc", "2");

  private Northmoor() {}

  public static Acting as(Role role) {
    return as(role, NORTHMOOR, Optional.empty());
  }

  public static Acting as(Role role, AuthorityCode authority, Optional<Narrative> lateReason) {
    var officer = new Officer("a.officer", new PersonName("A. Officer"), role, authority);
    return new Acting(officer, TODAY, lateReason);
  }

  public static Particulars school() {
    return school(EstablishmentStatus.OPEN, LocalDate.of(2001, 9, 1), null);
  }

  public static Particulars school(
      EstablishmentStatus status, LocalDate openedOn, LocalDate closedOn) {
    return school(
        NORTHMOOR, "Northmoor", EstablishmentType.COMMUNITY_SCHOOL, status, openedOn, closedOn);
  }

  /** The same school, if it were of another type. */
  public static Particulars schoolOf(EstablishmentType type) {
    return school(
        NORTHMOOR, "Northmoor", type, EstablishmentStatus.OPEN, LocalDate.of(2001, 9, 1), null);
  }

  /** The same school, where the national register gives it to another authority. */
  public static Particulars schoolOf(AuthorityCode authority, String name) {
    return school(
        authority,
        name,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        LocalDate.of(2001, 9, 1),
        null);
  }

  private static Particulars school(
      AuthorityCode authority,
      String authorityName,
      EstablishmentType type,
      EstablishmentStatus status,
      LocalDate openedOn,
      LocalDate closedOn) {
    return new Particulars(
        "Alder Primary School",
        authority,
        authorityName,
        2001,
        type,
        status,
        openedOn,
        closedOn,
        "Primary",
        3,
        11,
        "Does not apply",
        null,
        null,
        null,
        210,
        "1 School Lane",
        "Northmoor",
        "ZZ1 1ZZ");
  }

  public static Correction correctionOf(long entry) {
    return new Correction(entry, TODAY, Correction.Reason.WRONG_PARTICULARS, WORDS, WORDS);
  }

  public static FrameworkAdopted version1() {
    return adopted("1", LocalDate.of(2025, 9, 1));
  }

  public static FrameworkAdopted version2() {
    return adopted("2", LocalDate.of(2026, 5, 10));
  }

  public static FrameworkAdopted adopted(String version, LocalDate from) {
    return new FrameworkAdopted(NORTHMOOR, from, from, pack(version));
  }

  public static Pack pack(String version) {
    return new Pack(
        new Pack.Identity(
            "northmoor-scc",
            "Northmoor",
            version,
            "2025-28",
            "ratified",
            "Schools causing concern",
            null),
        List.of(
            new Scale("concern", "Schools of concern", Shape.flag, null, null),
            new Scale("watch", "Watch list", Shape.flag, null, null),
            new Scale(
                "stage",
                "Stage",
                Shape.ordinal,
                List.of(new Level("S1", 1, "Stage 1", null), new Level("S2", 2, "Stage 2", null)),
                null)),
        List.of(
            Packs.activity("stage-meeting", ActivityKind.meeting, "Stage meeting"),
            Packs.activity("visit", ActivityKind.visit, "Visit")));
  }
}
