package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.evidence.CitingCommand;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;
import org.interventionledger.api.terms.Urn;

/** The warning notice of EIA 2006, s.60 or s.60A. It is known by a UUID. */
public sealed interface WarningNoticeCommand extends InterventionCommand {

  String noticeId();

  /** Draft a warning notice. */
  record DraftWarningNotice(Urn urn, String noticeId, LocalDate draftedOn, NoticeText text)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return draftedOn;
    }
  }

  /** Put another text in the place of a draft's; it needs an approval of its own. */
  record ReviseWarningNotice(Urn urn, String noticeId, LocalDate revisedOn, NoticeText text)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return revisedOn;
    }
  }

  /**
   * Approve the text of a draft, which is locked by that.
   *
   * @param underAuthority the officer's authority for it
   */
  record ApproveWarningNotice(
      Urn urn, String noticeId, LocalDate approvedOn, Narrative underAuthority)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return approvedOn;
    }
  }

  /**
   * Give the approved notice to the governing body.
   *
   * @param copies the notice and its copies, all on the day it is given: s.60(6), (6A) and s.60A(6)
   * @param noAppointer why nobody appoints foundation governors, where nobody does
   */
  record GiveWarningNotice(
      Urn urn,
      String noticeId,
      LocalDate givenOn,
      List<CopySent> copies,
      Optional<Narrative> noAppointer)
      implements WarningNoticeCommand, CitingCommand {
    public GiveWarningNotice {
      copies = List.copyOf(copies);
    }

    @Override
    public List<String> evidence() {
      return copies.stream().flatMap(copy -> copy.shownBy().evidence().stream()).toList();
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /**
   * Record that the governing body made representations against a notice: ss.60(7) and 60A(7),
   * until 17 April 2016.
   *
   * @param receivedOn the day the authority had them, or its copy of those made to HMCI
   */
  record RecordRepresentations(
      Urn urn, String noticeId, LocalDate madeOn, LocalDate receivedOn, Narrative representations)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return madeOn;
    }
  }

  /** Record what HMCI, or under s.60A the authority, decided on them: ss.60(8) and 60A(8). */
  record RecordRepresentationsDecision(
      Urn urn,
      String noticeId,
      LocalDate decidedOn,
      RepresentationsDecision decision,
      Narrative reasons)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return decidedOn;
    }
  }

  /**
   * Record that the notice or a copy reached its recipient.
   *
   * @param servedOn the day on which it was served; by post, on which it is judged to have been
   * @param timeOfDay when it was handed over, left, sent or posted
   * @param posted for a posted letter alone: when it was posted, and the judgement on its service
   * @param shownBy what proves it, such as a signed receipt
   * @param apart why it was not served at the same time as the notice, where it was not
   */
  record RecordServiceOfNotice(
      Urn urn,
      String noticeId,
      Recipient recipient,
      LocalDate servedOn,
      LocalTime timeOfDay,
      Delivery method,
      Optional<Posting> posted,
      Showing shownBy,
      Optional<Narrative> apart)
      implements WarningNoticeCommand, CitingCommand {
    @Override
    public List<String> evidence() {
      return shownBy.evidence();
    }

    @Override
    public LocalDate happenedOn() {
      return servedOn;
    }
  }

  /**
   * Say whether the governing body complied to the authority's satisfaction: s.60(1)(c).
   *
   * @param shownBy what the verdict rests on
   */
  record AssessCompliance(
      Urn urn,
      String noticeId,
      LocalDate assessedOn,
      ComplianceVerdict verdict,
      Narrative reasons,
      Showing shownBy)
      implements WarningNoticeCommand, CitingCommand {
    @Override
    public List<String> evidence() {
      return shownBy.evidence();
    }

    @Override
    public LocalDate happenedOn() {
      return assessedOn;
    }
  }

  /**
   * Give reasonable notice in writing that the authority proposes to use its powers: s.60(1)(d).
   *
   * @param effectiveFrom the day from which the authority proposes to use them
   * @param reasonable why that is reasonable notice; the Act gives no number of days
   */
  record ProposePowers(
      Urn urn,
      String noticeId,
      LocalDate givenOn,
      Set<Power> powers,
      LocalDate effectiveFrom,
      Narrative reasonable,
      Narrative underAuthority)
      implements WarningNoticeCommand {
    public ProposePowers {
      powers = Sorted.copyOf(powers);
    }

    @Override
    public LocalDate happenedOn() {
      return givenOn;
    }
  }

  /** Withdraw a notice. */
  record WithdrawWarningNotice(Urn urn, String noticeId, LocalDate withdrawnOn, Narrative reasons)
      implements WarningNoticeCommand {
    @Override
    public LocalDate happenedOn() {
      return withdrawnOn;
    }
  }
}
