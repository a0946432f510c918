package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.TakeInInspections;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;

/**
 * Where lists of inspections are imported, one after the other.
 *
 * @param last what came of the last of them
 */
record ImportDesk(
    Particulars school, List<SchoolLink> links, CaseFile file, Optional<TakingInInspections> last) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  static final String IMPORT = "i-1";

  static ImportDesk of(Particulars school, SchoolLink... links) {
    return new ImportDesk(school, List.of(links), CaseFile.EMPTY, Optional.empty());
  }

  /** What an officer did before. */
  ImportDesk after(InterventionCommand act) {
    var desk = this;
    for (var event : Decisions.decide(act, file, acting("990"), Optional.of(school))) {
      desk = desk.with(event);
    }
    return desk;
  }

  ImportDesk takes(Listed... listed) {
    var taken = taking("990", Optional.of(school), listed);
    var desk = this;
    for (var event : taken.events()) {
      desk = desk.with(event);
    }
    return new ImportDesk(school, links, desk.file, Optional.of(taken));
  }

  /** Taken in by an authority for a school that is in the ledger or not. */
  TakingInInspections taking(String authority, Optional<Particulars> found, Listed... listed) {
    return TakingInInspections.decide(
        new TakeInInspections(URN, Stream.of(listed).map(Listed::inspection).toList(), IMPORT),
        file,
        acting(authority),
        found,
        links);
  }

  TakenIn outcome() {
    return last.orElseThrow().outcome();
  }

  List<InspectionOutcomeRecorded> recorded() {
    return events(InspectionOutcomeRecorded.class);
  }

  List<OutcomeLeftToOfficer> left() {
    return events(OutcomeLeftToOfficer.class);
  }

  /** What is open about the only one that was left. */
  List<OpenQuestion> questions() {
    return left().stream().reduce((_, _) -> null).orElseThrow().questions();
  }

  private <E> List<E> events(Class<E> type) {
    return last.orElseThrow().events().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private ImportDesk with(InterventionEvent event) {
    return new ImportDesk(school, links, file.with(file.journal().length(), event), last);
  }

  private static Acting acting(String authority) {
    return new Acting(
        new Officer(
            "head",
            new PersonName("Hero Hale"),
            Role.HEAD_OF_SERVICE,
            new AuthorityCode(authority)),
        TODAY,
        Optional.of(new Narrative("Taken in from a file.")));
  }
}
