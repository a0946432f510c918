package org.interventionledger.ui.ledger;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.intervention.ApproachCommand;
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.PreWarningCommand;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.record.FindWithheld;
import org.interventionledger.api.record.FindWithheld.Withheld;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.TakeRequestKey.Right;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.springframework.stereotype.Component;

/**
 * Who may not read a class of entries at a school records none of it there. It is asked before an
 * act is sent, so that no refusal tells of the record to somebody who may not know it. So it is
 * with the acts by which somebody comes to read: only who may know lets others know.
 */
@Component
public class MayRecord {

  private final Ledger ledger;

  MayRecord(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What is kept from a reader at a school. */
  public Set<Readership> withheld(Urn urn, Reader reader) {
    return ledger.ask(new FindWithheld(reader, urn), Withheld.class).classes();
  }

  /**
   * @throws Refused alike whatever is on record at the school
   */
  public void check(SchoolCommand command, Reader reader) {
    check(new Right(Act.of(command), Optional.of(command.urn()), readership(command)), reader);
  }

  /**
   * @throws Refused where the class of entries is kept from the reader
   */
  public void check(Right right, Reader reader) {
    right
        .reads()
        .filter(right.urn().map(urn -> withheld(urn, reader)).orElse(Set.of())::contains)
        .ifPresent(
            _ -> {
              throw new Refused(
                  RecordRefusal.NOT_AMONG_THOSE_WHO_MAY_KNOW,
                  Fact.term("act", right.act()),
                  Fact.term("role", reader.role()));
            });
  }

  /** The class of its entries, where a framework may reserve it. */
  static Optional<Readership> readership(SchoolCommand command) {
    return switch (command) {
      case PlacementCommand _ -> Optional.of(Readership.REGISTER);
      case ActivityCommand _,
          SupportCommand _,
          MeetingCommand _,
          PreWarningCommand _,
          ApproachCommand _,
          DraftReportCommand _ ->
          Optional.of(Readership.DEALINGS);
      // Which entry is struck out, and whether there is one, is not asked before it may be told.
      case CorrectInterventionEntry it ->
          it.replacement().map(MayRecord::readership).orElse(Optional.of(Readership.DEALINGS));
      case InterventionCommand _, InterimBoardCommand _ -> Optional.empty();
    };
  }
}
