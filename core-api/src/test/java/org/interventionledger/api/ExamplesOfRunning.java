package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkEvent.AdoptionWithdrawn;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/** Schools, imports and frameworks. */
final class ExamplesOfRunning {

  private static final String IMPORT = "5b1c0f5e-6a0e-4c57-9a76-0d8f5c9d3a11";

  private ExamplesOfRunning() {}

  static List<LedgerEvent> all() {
    var tally = new ImportTally(500, 480, 15, 2, 1, 1, 1);
    var faults = List.of(new RowFault(17, "OpenDate", RowFault.Reason.BAD_DATE, "31-02-2001"));
    return List.of(
        new SchoolEntered(URN, particulars("Does not apply", null), "import:" + IMPORT, DAY),
        new SchoolParticularsChanged(
            URN,
            particulars("Church of England", "Diocese of Northmoor"),
            List.of("religiousCharacter", "diocese"),
            "import:" + IMPORT,
            LATER),
        new SchoolChangedAuthority(
            URN,
            NORTHMOOR,
            Optional.of("Northmoor"),
            new AuthorityCode("991"),
            Optional.of("Eastvale"),
            "import:" + IMPORT,
            LATER),
        new SchoolLinksChanged(
            URN,
            NORTHMOOR,
            List.of(
                new SchoolLink(
                    new Urn(999_002),
                    "Acorn Yard Nursery School",
                    SchoolLink.Direction.PREDECESSOR,
                    "Predecessor - merged",
                    Optional.of(DAY))),
            "import:" + IMPORT,
            LATER),
        new SchoolImportStarted(
            IMPORT, ImportKind.LINKS, "edubasealldata20260501.csv", "ab".repeat(32), 25_000, DAY),
        new SchoolImportAdvanced(IMPORT, tally, faults),
        new SchoolImportFinished(IMPORT, tally, List.of()),
        new SchoolImportStopped(IMPORT, tally),
        new FrameworkAdopted(
            NORTHMOOR,
            DAY,
            LATER,
            pack(),
            Optional.of(
                new Succession.Supersedes(new VersionChoice("northmoor-scc", "0"), REASONS))),
        new AdoptionWithdrawn(
            NORTHMOOR, new VersionChoice("northmoor-scc", "1"), LATER, DAY, REASONS));
  }

  private static Particulars particulars(String religiousCharacter, String diocese) {
    return new Particulars(
        "St Agnes’ Primary School",
        NORTHMOOR,
        "Northmoor",
        3301,
        EstablishmentType.VOLUNTARY_AIDED_SCHOOL,
        EstablishmentStatus.OPEN,
        LocalDate.of(1993, 9, 1),
        null,
        "Primary",
        3,
        11,
        religiousCharacter,
        diocese,
        null,
        null,
        212,
        "1 School Lane",
        "Northmoor",
        "ZZ1 1ZZ");
  }

  private static Pack pack() {
    return new Pack(
        new Pack.Identity(
            "northmoor-scc",
            "Northmoor",
            "1",
            "2025-28",
            "ratified",
            "Schools causing concern",
            List.of("exit")),
        List.of(
            new Pack.Scale(
                "concern", "Schools of concern", Pack.Shape.flag, List.of(), List.of("exit")),
            new Pack.Scale(
                "stage",
                "Stage",
                Pack.Shape.ordinal,
                List.of(
                    new Pack.Level("S1", 1, "Stage 1", "Concerns conveyed"),
                    new Pack.Level("S2", 2, "Stage 2", null)),
                List.of())),
        List.of(
            new Pack.Activity(
                "stage-meeting",
                Pack.ActivityKind.meeting,
                "Stage meeting",
                null,
                null,
                List.of(Who.named("Headteacher"), Who.named("Chair of governors")),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null)));
  }
}
