package org.interventionledger.command.board;

import static org.interventionledger.api.intervention.PreconditionKind.APPROVAL_OF_THE_TEXT;
import static org.interventionledger.api.intervention.PreconditionKind.DRAFT_OF_THE_TEXT;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.board.BoardFixture.BEGAN;

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
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatutoryStep;
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

  /** Its text was written and approved. */
  static final TextsOfResumption APPROVED = approvedOn(BEGAN);

  /** Its text was written and approved on a day. */
  static TextsOfResumption approvedOn(LocalDate day) {
    return (_, _) ->
        List.of(
            text(day, DRAFT_OF_THE_TEXT, Optional.empty(), Optional.of("a.adair")),
            text(day, APPROVAL_OF_THE_TEXT, Optional.of("d.quill"), Optional.of("a.adair")));
  }

  static PreconditionRecorded text(
      PreconditionKind kind, Optional<String> approvedBy, Optional<String> draftedBy) {
    return text(BEGAN, kind, approvedBy, draftedBy);
  }

  private static PreconditionRecorded text(
      LocalDate day,
      PreconditionKind kind,
      Optional<String> approvedBy,
      Optional<String> draftedBy) {
    return new PreconditionRecorded(
        SCHOOL,
        NORTHMOOR,
        StatutoryStep.NOTICE_OF_RESUMPTION,
        Optional.of("1"),
        kind,
        day,
        WORDS,
        new PersonName("Dana Quill"),
        "Head of service",
        Optional.empty(),
        List.of(),
        Optional.of(WORDS),
        Optional.empty(),
        approvedBy,
        draftedBy);
  }

  /** By whom, and of which text. */
  static Approval approval() {
    return new Approval("d.quill", BEGAN, Sha256.of(WORDS.text()));
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
        Provision.eia("Sch. 6, para. 17").asOn(on),
        Optional.of(approval()));
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
