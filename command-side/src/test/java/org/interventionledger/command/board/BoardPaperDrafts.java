package org.interventionledger.command.board;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;

/** The papers of a board under test. */
final class BoardPaperDrafts {

  static final Recipient[] OF_INSTRUMENT = {
    Recipient.INTERIM_BOARD_MEMBERS, Recipient.EXISTING_GOVERNORS, Recipient.SECRETARY_OF_STATE
  };
  static final Recipient[] OF_RESUMPTION = {
    Recipient.INTERIM_BOARD_MEMBERS, Recipient.SECRETARY_OF_STATE
  };

  private BoardPaperDrafts() {}

  static MakeInstrumentOfAppointment instrument(
      PersonName member, LocalDate on, Optional<Narrative> pay, Recipient... copies) {
    return new MakeInstrumentOfAppointment(
        SCHOOL,
        1,
        on,
        member,
        Optional.empty(),
        WORDS,
        pay,
        Optional.empty(),
        copies(on, copies),
        WORDS,
        Optional.empty());
  }

  static InstrumentOfAppointmentMade instrumentMade(
      PersonName member, LocalDate on, Optional<Narrative> endsByNotice) {
    return new InstrumentOfAppointmentMade(
        SCHOOL,
        NORTHMOOR,
        1,
        on,
        member,
        Optional.empty(),
        WORDS,
        Optional.empty(),
        endsByNotice,
        List.of(),
        WORDS,
        Optional.empty(),
        Provision.eia("Sch. 6, paras 5 and 6").asOn(on));
  }

  static GiveNoticeOfResumption resume(LocalDate on, LocalDate resumesOn, Recipient... copies) {
    return new GiveNoticeOfResumption(
        SCHOOL, 1, on, resumesOn, copies(on, copies), WORDS, WORDS, Optional.empty());
  }

  static NoticeOfResumptionGiven resumption(LocalDate on, LocalDate resumesOn) {
    return new NoticeOfResumptionGiven(
        SCHOOL,
        NORTHMOOR,
        1,
        on,
        resumesOn,
        List.of(),
        WORDS,
        WORDS,
        Optional.empty(),
        Provision.eia("Sch. 6, para. 17").asOn(on));
  }

  static SetUpShadowGoverningBody shadow(LocalDate on, String... members) {
    return new SetUpShadowGoverningBody(
        SCHOOL, 1, on, Stream.of(members).map(PersonName::new).toList(), WORDS, WORDS);
  }

  static HandBackToGoverningBody handBack(LocalDate on) {
    return new HandBackToGoverningBody(SCHOOL, 1, on, new PersonName("F. Governor"), WORDS);
  }

  private static List<Copy> copies(LocalDate on, Recipient... recipients) {
    return Stream.of(recipients)
        .map(recipient -> new Copy(recipient, "The office", Delivery.EMAIL, on))
        .toList();
  }
}
