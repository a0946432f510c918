package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.DraftWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.terms.Narrative;

/**
 * Deeds about pre-warning and warning notices; a school of the demonstration has one of each at
 * most.
 */
final class Noticing {

  private static final Narrative DELEGATED =
      new Narrative(
          "Delegated decision of the head of service, recorded and published as the constitution"
              + " asks");

  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private Noticing() {}

  static Deed preWarned(LocalDate on, LocalDate replyBy, String concerns, String sought) {
    return school ->
        new SendPreWarningNotice(
            school.urn(),
            school.id("pre-warning"),
            on,
            new Narrative(concerns),
            new Narrative(sought),
            replyBy,
            List.of(copy(Recipient.CHAIR_OF_GOVERNORS, on), copy(Recipient.HEAD_TEACHER, on)));
  }

  static Deed draftedOnLowStandards(
      LocalDate on, LocalDate complyBy, String matters, String... required) {
    return drafted(
        on,
        complyBy,
        Ground.LOW_STANDARDS,
        Set.of(LowStandardsLimb.COMPARABLE_SCHOOLS),
        matters,
        required);
  }

  static Deed draftedOnBreakdown(
      LocalDate on, LocalDate complyBy, String matters, String... required) {
    return drafted(
        on, complyBy, Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE, Set.of(), matters, required);
  }

  static Deed served(LocalDate on, String proof) {
    return school ->
        new RecordServiceOfNotice(
            school.urn(),
            school.id("notice"),
            Recipient.GOVERNING_BODY,
            on,
            MORNING,
            Delivery.BY_HAND,
            Optional.empty(),
            Showing.noted(proof),
            Optional.empty());
  }

  static Deed assessed(LocalDate on, ComplianceVerdict verdict, String reasons) {
    return school ->
        new AssessCompliance(
            school.urn(),
            school.id("notice"),
            on,
            verdict,
            new Narrative(reasons),
            Showing.noted("The adviser's report of the last visit."));
  }

  static Deed powersProposed(
      LocalDate on, LocalDate effectiveFrom, String reasonable, Power... powers) {
    return school ->
        new ProposePowers(
            school.urn(),
            school.id("notice"),
            on,
            Set.of(powers),
            effectiveFrom,
            new Narrative(reasonable),
            DELEGATED);
  }

  static Deed approved(LocalDate on) {
    return school -> new ApproveWarningNotice(school.urn(), school.id("notice"), on, DELEGATED);
  }

  static Deed given(LocalDate on) {
    return school ->
        new GiveWarningNotice(
            school.urn(),
            school.id("notice"),
            on,
            school.noticeGoesTo().stream().map(recipient -> noticeCopy(recipient, on)).toList(),
            Optional.empty());
  }

  private static CopySent noticeCopy(Recipient recipient, LocalDate on) {
    return new CopySent(
        recipient,
        addressee(recipient),
        Delivery.BY_HAND,
        on,
        MORNING,
        Showing.noted("Receipt signed at the door, in the school’s file."),
        Optional.empty());
  }

  private static Deed drafted(
      LocalDate on,
      LocalDate complyBy,
      Ground ground,
      Set<LowStandardsLimb> limbs,
      String matters,
      String... required) {
    return school ->
        new DraftWarningNotice(
            school.urn(),
            school.id("notice"),
            on,
            new NoticeText(
                NoticeSection.SECTION_60,
                Set.of(ground),
                limbs,
                new Narrative(matters),
                Arrays.stream(required).map(Narrative::new).toList(),
                Optional.of(complyBy),
                Set.of(Power.ADDITIONAL_GOVERNORS, Power.INTERIM_EXECUTIVE_BOARD),
                Optional.empty(),
                Optional.empty(),
                new Narrative(
                    "Support offered at earlier meetings was not taken up, and pupils are losing"
                        + " time.")));
  }

  static Copy copy(Recipient recipient, LocalDate on) {
    return new Copy(recipient, addressee(recipient), Delivery.BY_HAND, on);
  }

  static String addressee(Recipient recipient) {
    return switch (recipient) {
      case GOVERNING_BODY -> "The governing body, care of the clerk";
      case HEAD_TEACHER -> "The head teacher";
      case HMCI -> "His Majesty’s Chief Inspector";
      case SECRETARY_OF_STATE -> "The Secretary of State for Education";
      case DIOCESAN_AUTHORITY -> "The diocesan director of education";
      case FOUNDATION_GOVERNOR_APPOINTER -> "The body that appoints foundation governors";
      case INTERIM_BOARD_MEMBERS -> "Each interim executive member";
      case EXISTING_GOVERNORS -> "Each governor in office";
      case CHAIR_OF_GOVERNORS -> "The chair of governors";
      case RESPONSIBLE_BODY -> "The academy trust";
      case OTHER -> "Others";
    };
  }
}
