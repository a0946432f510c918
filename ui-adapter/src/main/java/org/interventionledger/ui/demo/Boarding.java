package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/** Deeds about a school's first interim executive board. */
final class Boarding {

  private static final int FIRST = 1;
  private static final Narrative DELEGATED =
      new Narrative(
          "Decision of the director of children’s services under the constitution, part 3");

  private Boarding() {}

  static Deed consulted(LocalDate opened, LocalDate closed, String proposal, String answer) {
    return school ->
        new RecordInterimBoardConsultation(
            school.urn(),
            opened,
            closed,
            new Narrative(proposal),
            school.consulted().stream().map(body -> consulted(body, opened, answer)).toList(),
            new Narrative(
                "Each answer was considered; none offered another way to the capacity that is"
                    + " missing."),
            Showing.noted("Minutes of the meetings, in the file."),
            Optional.empty());
  }

  static Deed appliedFor(LocalDate on, LocalDate from, String reasons, String... members) {
    return school ->
        new ApplyForInterimBoard(
            school.urn(), on, from, names(members), new Narrative(reasons), DELEGATED);
  }

  static Deed consented(LocalDate on) {
    return school ->
        new RecordConsentDecision(
            school.urn(),
            on,
            ConsentDecision.CONSENTED,
            "DEMO/IEB/" + school.urn(),
            Optional.empty());
  }

  static Deed established(LocalDate notice, LocalDate from, String chair, String... members) {
    return school ->
        new EstablishInterimBoard(
            school.urn(),
            notice,
            from,
            Optional.empty(),
            names(members).stream().map(name -> member(name, from)).toList(),
            new PersonName(chair),
            boardNotice(school, notice),
            new Narrative(
                "The school is eligible for intervention and its governing body cannot turn it"
                    + " round."),
            DELEGATED,
            Optional.empty());
  }

  static Deed joined(LocalDate on, String name) {
    return school ->
        new AppointBoardMember(school.urn(), FIRST, on, member(new PersonName(name), on));
  }

  /** The board's last day is the day before normal government resumes. */
  static Deed resumptionNotified(LocalDate on, LocalDate lastDay) {
    return school ->
        new GiveNoticeOfResumption(
            school.urn(),
            FIRST,
            on,
            lastDay.plusDays(1),
            boardNotice(school, on),
            new Narrative("The school is ready to be governed by its own governors again."),
            DELEGATED,
            Optional.empty());
  }

  static Deed handedBack(LocalDate lastDay, String chair, String constitution) {
    return school ->
        new HandBackToGoverningBody(
            school.urn(),
            FIRST,
            lastDay.plusDays(1),
            new PersonName(chair),
            new Narrative(constitution));
  }

  static Deed normalGovernmentResumed(LocalDate on, String arrangements) {
    return school ->
        new EndInterimBoard(
            school.urn(),
            FIRST,
            on,
            BoardEnding.NORMAL_GOVERNMENT_RESUMES,
            new Narrative(arrangements));
  }

  private static List<Copy> boardNotice(DemoSchool school, LocalDate on) {
    var always =
        Stream.of(
            Recipient.GOVERNING_BODY,
            Recipient.INTERIM_BOARD_MEMBERS,
            Recipient.EXISTING_GOVERNORS,
            Recipient.SECRETARY_OF_STATE);
    return Stream.concat(always, school.consulted().stream().skip(1))
        .map(recipient -> Noticing.copy(recipient, on))
        .toList();
  }

  private static Consulted consulted(Recipient body, LocalDate on, String answer) {
    return new Consulted(body, Noticing.addressee(body), on, Optional.of(new Narrative(answer)));
  }

  private static BoardMember member(PersonName name, LocalDate from) {
    return new BoardMember(name, from, "Governance and school improvement");
  }

  private static List<PersonName> names(String... names) {
    return Arrays.stream(names).map(PersonName::new).toList();
  }
}
