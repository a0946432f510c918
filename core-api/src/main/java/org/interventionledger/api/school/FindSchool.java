package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.meeting.Attendee;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.terms.AgreedAction;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * What is on record about one school? Answered with {@code Optional<School>}: empty for a URN that
 * is not in the ledger. The particulars and the links to other schools are public; each other part
 * is empty where the reader may not see it.
 */
public record FindSchool(Reader reader, Urn urn) {

  /**
   * The answer.
   *
   * @param confidentialPart how far what follows is open; where it is not, empty says nothing
   */
  public record School(
      Urn urn,
      Particulars particulars,
      Openness confidentialPart,
      Optional<Placement> placement,
      Optional<Inspection> latestInspection,
      List<PreWarning> preWarnings,
      List<DraftOfNotice> drafts,
      List<Notice> notices,
      List<Meeting> meetings,
      Optional<BoardApplication> boardApplication,
      List<Board> boards,
      List<Referral> referrals,
      List<StateAct> stateActs,
      List<PowerUsed> powersUsed,
      List<Approach> approaches,
      List<StatementOfAction> statements,
      List<DraftReport> draftReports,
      List<InformationMatter> informationMatters,
      List<ActivityOnRecord> activities,
      List<PaperOnRecord> papers,
      List<TimetableOnRecord> timetables,
      List<SchoolLink> links,
      List<OutcomeToSettle> outcomesToSettle,
      List<SupportOnRecord> support,
      List<IndicatorOnRecord> indicators) {
    public School {
      preWarnings = List.copyOf(preWarnings);
      drafts = List.copyOf(drafts);
      notices = List.copyOf(notices);
      meetings = List.copyOf(meetings);
      boards = List.copyOf(boards);
      referrals = List.copyOf(referrals);
      stateActs = List.copyOf(stateActs);
      powersUsed = List.copyOf(powersUsed);
      approaches = List.copyOf(approaches);
      statements = List.copyOf(statements);
      draftReports = List.copyOf(draftReports);
      informationMatters = List.copyOf(informationMatters);
      activities = List.copyOf(activities);
      papers = List.copyOf(papers);
      timetables = List.copyOf(timetables);
      links = List.copyOf(links);
      outcomesToSettle = List.copyOf(outcomesToSettle);
      support = List.copyOf(support);
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * Where it stands in the authority's own arrangements.
   *
   * @param framework the version it was last placed under, in words
   */
  public record Placement(
      List<OnRegister> registers,
      List<LevelGiven> levels,
      Optional<String> adviser,
      Optional<LocalDate> reviewOn,
      Optional<String> framework) {}

  /**
   * Its latest recorded inspection.
   *
   * @param kind empty where the entry does not say
   * @param earlierCategory what its report says of a category that the school was in before
   */
  public record Inspection(
      Optional<InspectionKind> kind,
      LocalDate inspectedOn,
      LocalDate publishedOn,
      Category category,
      Optional<String> categoryName,
      Optional<EarlierCategory> earlierCategory) {}

  /**
   * A pre-warning notice.
   *
   * @param outcome name of a {@code PreWarningOutcome}; empty while no reply is recorded
   */
  public record PreWarning(
      String preWarningId, LocalDate sentOn, LocalDate replyBy, Optional<String> outcome) {}

  /** Where a warning notice has come to. */
  public enum NoticeStanding {
    COMPLIANCE_PERIOD_RUNNING,
    /** The old law: representations were made and are not decided. */
    REPRESENTATIONS_UNDECIDED,
    /** The old law: the notice was not confirmed. */
    NOT_CONFIRMED,
    COMPLIED,
    NOT_COMPLIED,
    POWERS_PROPOSED,
    WITHDRAWN,
    /** By a notice of the Secretary of State: s.60(4B). */
    CEASED,
    /** The school became an academy. */
    ENDED_BY_CONVERSION
  }

  /**
   * A warning notice.
   *
   * @param grounds names of {@code Ground}, in their order in s.60(2)
   * @param powersLastDay the last day for ss.63, 64 and 66
   */
  public record Notice(
      String noticeId,
      LocalDate givenOn,
      List<String> grounds,
      LocalDate complyBy,
      LocalDate powersLastDay,
      NoticeStanding standing) {}

  /** Where a meeting has come to. */
  public enum MeetingStanding {
    CALLED,
    HELD,
    RECORDED,
    CANCELLED
  }

  /** A meeting and its agreed actions; the first action is number 1. */
  public record Meeting(
      String meetingId,
      String kindLabel,
      LocalDate plannedFor,
      Optional<LocalDate> heldOn,
      MeetingStanding standing,
      List<Attendee> attended,
      List<ActionState> actions) {}

  /** An agreed action, and when it was done. */
  public record ActionState(int number, AgreedAction action, Optional<LocalDate> completedOn) {}

  /**
   * How far the way to an interim executive board has come.
   *
   * @param decision name of a {@code ConsentDecision}
   */
  public record BoardApplication(
      Optional<LocalDate> consultedOn,
      Optional<LocalDate> appliedOn,
      Optional<LocalDate> decidedOn,
      Optional<String> decision) {}

  /**
   * An interim executive board.
   *
   * @param chair empty text while there is none
   */
  public record Board(
      int board,
      LocalDate constitutedFrom,
      Optional<LocalDate> endsOn,
      Optional<LocalDate> endedOn,
      String chair,
      List<BoardMember> members,
      Optional<LocalDate> shadowSetUpOn,
      Optional<LocalDate> handedBackOn) {}

  /**
   * An act of the Secretary of State that bears on the school.
   *
   * @param id by which further acts name it, where they do
   * @param until when it came to its end, or is to; empty while neither is on record
   * @param successor the academy that the school became
   */
  public record StateAct(
      StateMatter matter,
      Optional<String> id,
      LocalDate on,
      Optional<LocalDate> until,
      Optional<Urn> successor) {}

  /**
   * A referral to the Regional Director.
   *
   * @param addressee name of a {@code ReferralAddressee}
   * @param outcome name of a {@code ReferralOutcome}
   */
  public record Referral(
      String referralId,
      LocalDate referredOn,
      String addressee,
      Optional<LocalDate> acknowledgedOn,
      Optional<LocalDate> decidedOn,
      Optional<String> outcome) {}

  /** What is asked for or agreed outside Part 4. */
  public enum ApproachMatter {
    /** Of an academy, by consent. */
    LOCAL_MONITORING,
    /** To bring an inspection forward, which binds nobody. */
    REQUEST_TO_OFSTED
  }

  /**
   * A power that was used.
   *
   * @param id by which acts name it
   * @param since the day it took effect or is to take effect
   * @param endedOn the last day; empty where no entry so far ends it
   * @param names the additional governors still in office
   */
  public record PowerUsed(
      UseOfPower use,
      String id,
      LocalDate since,
      Optional<LocalDate> endedOn,
      List<PersonName> names) {
    public PowerUsed {
      names = List.copyOf(names);
    }
  }
}
