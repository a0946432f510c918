package org.interventionledger.ui.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.interventionledger.api.Act.ADD_TO_POOL;
import static org.interventionledger.api.Act.ADOPT_BANK_HOLIDAYS;
import static org.interventionledger.api.Act.ADOPT_FRAMEWORK;
import static org.interventionledger.api.Act.ADOPT_TERM_DATES;
import static org.interventionledger.api.Act.AGREE_REVIEW_TIMETABLE;
import static org.interventionledger.api.Act.AGREE_SUPPORT;
import static org.interventionledger.api.Act.ASK_FOR_SUPPORT;
import static org.interventionledger.api.Act.ASSIGN_ADVISER;
import static org.interventionledger.api.Act.CALL_MEETING;
import static org.interventionledger.api.Act.CANCEL_MEETING;
import static org.interventionledger.api.Act.CHANGE_LEVEL;
import static org.interventionledger.api.Act.CHANGE_POOL_ENTRY;
import static org.interventionledger.api.Act.CLOSE_SUPPORT_REQUEST;
import static org.interventionledger.api.Act.COMPLETE_AGREED_ACTION;
import static org.interventionledger.api.Act.CORRECT_AUTHORITY_ENTRY;
import static org.interventionledger.api.Act.CORRECT_ENTRY;
import static org.interventionledger.api.Act.CORRECT_POOL_ENTRY;
import static org.interventionledger.api.Act.COUNT_PAPER_AGAIN;
import static org.interventionledger.api.Act.FOLLOW_UP;
import static org.interventionledger.api.Act.HOLD_MEETING;
import static org.interventionledger.api.Act.IMPORT_INSPECTIONS;
import static org.interventionledger.api.Act.IMPORT_SCHOOLS;
import static org.interventionledger.api.Act.MEET_PLAN_PRIORITY;
import static org.interventionledger.api.Act.MOVE_TO_FRAMEWORK_VERSION;
import static org.interventionledger.api.Act.PLACE_ON_REGISTER;
import static org.interventionledger.api.Act.RECORD_ACTIVITY;
import static org.interventionledger.api.Act.RECORD_AUTHORITY_ACTIVITY;
import static org.interventionledger.api.Act.RECORD_AUTHORITY_REPORT;
import static org.interventionledger.api.Act.RECORD_CONSIDERATION;
import static org.interventionledger.api.Act.RECORD_DISCLOSURE;
import static org.interventionledger.api.Act.RECORD_FINDING;
import static org.interventionledger.api.Act.RECORD_INDICATOR;
import static org.interventionledger.api.Act.RECORD_MEETING;
import static org.interventionledger.api.Act.RECORD_SUPPORT_DELIVERED;
import static org.interventionledger.api.Act.RECORD_TELLING;
import static org.interventionledger.api.Act.REMOVE_FROM_REGISTER;
import static org.interventionledger.api.Act.STORE_DOCUMENT;
import static org.interventionledger.api.Act.TAKE_LOCAL_STEP;
import static org.interventionledger.api.Act.TAKE_OFF_POOL;
import static org.interventionledger.api.Act.WITHDRAW_ADOPTION;
import static org.interventionledger.api.Act.WITHDRAW_INDICATOR;
import static org.interventionledger.api.Act.WRITE_PAPER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.OpenAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.Meeting;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.PaperOnRecord;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.terms.Officer;

/**
 * What an officer may do next about a school: the law's part from the position, the rest from the
 * record.
 */
final class Offers {

  /** Begun on other pages, or by nobody. */
  private static final Set<Act> ELSEWHERE =
      EnumSet.of(
          CORRECT_ENTRY,
          ADOPT_FRAMEWORK,
          WITHDRAW_ADOPTION,
          IMPORT_SCHOOLS,
          IMPORT_INSPECTIONS,
          ADOPT_BANK_HOLIDAYS,
          ADOPT_TERM_DATES,
          ADD_TO_POOL,
          CHANGE_POOL_ENTRY,
          CORRECT_POOL_ENTRY,
          TAKE_OFF_POOL,
          RECORD_AUTHORITY_ACTIVITY,
          RECORD_AUTHORITY_REPORT,
          CORRECT_AUTHORITY_ENTRY,
          COUNT_PAPER_AGAIN,
          STORE_DOCUMENT,
          FOLLOW_UP);

  private Offers() {}

  /**
   * What is open, by its heading.
   *
   * @param arrangements what the authority's framework has
   */
  static Map<Offer.Heading, List<Offer>> of(
      Officer officer, School school, Optional<Position> position, Arrangements arrangements) {
    if (!school.particulars().authority().equals(officer.authority())) {
      return Map.of();
    }
    var decided = position.map(Offers::decided).orElseGet(() -> EnumSet.noneOf(Act.class));
    var open = new ArrayList<Offer>();
    position.ifPresent(p -> p.open().forEach(act -> open.add(offer(school, act))));
    onRecord(school, arrangements)
        .filter(offer -> !decided.contains(offer.act()))
        .forEach(open::add);
    return open.stream()
        .filter(offer -> offer.act().isOpenTo(officer.role()))
        .filter(offer -> !ELSEWHERE.contains(offer.act()))
        .sorted((one, other) -> one.act().compareTo(other.act()))
        .collect(groupingBy(Offer::heading, () -> new EnumMap<>(Offer.Heading.class), toList()));
  }

  /** The same without what the officer may not record, for they may not know of it here. */
  static Map<Offer.Heading, List<Offer>> without(
      Set<Readership> withheld, Map<Offer.Heading, List<Offer>> offers) {
    return offers.values().stream()
        .flatMap(List::stream)
        .filter(offer -> offer.isRecordedWithout(withheld))
        .collect(groupingBy(Offer::heading, () -> new EnumMap<>(Offer.Heading.class), toList()));
  }

  private static EnumSet<Act> decided(Position position) {
    var acts = EnumSet.noneOf(Act.class);
    position.open().stream().map(OpenAct::act).forEach(acts::add);
    position.barred().stream().map(BarredAct::act).forEach(acts::add);
    return acts;
  }

  private static Stream<Offer> onRecord(School school, Arrangements arrangements) {
    if (school.particulars().status() == EstablishmentStatus.CLOSED) {
      return Stream.empty();
    }
    var general = placing(school, arrangements).map(act -> offer(school, act, Optional.empty()));
    var meetings = school.meetings().stream().flatMap(meeting -> about(school, meeting));
    var plans = school.papers().stream().flatMap(plan -> about(school, plan));
    var support = school.support().stream().flatMap(request -> about(school, request));
    return Stream.of(general, meetings, plans, support).flatMap(offers -> offers);
  }

  private static Stream<Act> placing(School school, Arrangements arrangements) {
    var on = school.placement().map(placement -> placement.registers().size()).orElse(0);
    var open =
        EnumSet.of(
            CALL_MEETING, RECORD_ACTIVITY, WRITE_PAPER, AGREE_REVIEW_TIMETABLE, ASK_FOR_SUPPORT);
    if (arrangements.indicators()) {
      open.addAll(EnumSet.of(RECORD_INDICATOR, WITHDRAW_INDICATOR));
    }
    if (arrangements.facts()) {
      open.add(RECORD_FINDING);
    }
    if (arrangements.rules()) {
      open.add(RECORD_CONSIDERATION);
    }
    if (arrangements.parties()) {
      open.addAll(EnumSet.of(RECORD_TELLING, RECORD_DISCLOSURE));
    }
    if (arrangements.steps()) {
      open.add(TAKE_LOCAL_STEP);
    }
    if (arrangements.others() > 0
        && school.placement().flatMap(FindSchool.Placement::framework).isPresent()) {
      open.add(MOVE_TO_FRAMEWORK_VERSION);
    }
    if (on < arrangements.registers()) {
      open.add(PLACE_ON_REGISTER);
    }
    // Level and register are two facts: a school may have the one without the other.
    if (arrangements.levels()) {
      open.addAll(EnumSet.of(CHANGE_LEVEL, ASSIGN_ADVISER));
    }
    if (on > 0) {
      open.addAll(EnumSet.of(REMOVE_FROM_REGISTER, ASSIGN_ADVISER));
    }
    return open.stream();
  }

  private static Stream<Offer> about(School school, PaperOnRecord plan) {
    return plan.priorities().stream()
        .filter(priority -> priority.metOn().isEmpty())
        .map(priority -> Optional.of(plan.paperId() + "/" + priority.number()))
        .map(priority -> offer(school, MEET_PLAN_PRIORITY, priority));
  }

  private static Stream<Offer> about(School school, SupportOnRecord request) {
    var id = Optional.of(request.supportId());
    return switch (request.standing()) {
      case ASKED ->
          Stream.of(offer(school, AGREE_SUPPORT, id), offer(school, CLOSE_SUPPORT_REQUEST, id));
      case AGREED, PARTLY_DELIVERED ->
          Stream.of(
              offer(school, RECORD_SUPPORT_DELIVERED, id),
              offer(school, CLOSE_SUPPORT_REQUEST, id));
      case DELIVERED, WITHDRAWN, DECLINED -> Stream.empty();
    };
  }

  private static Stream<Offer> about(School school, Meeting meeting) {
    var id = Optional.of(meeting.meetingId());
    return switch (meeting.standing()) {
      case CALLED -> Stream.of(offer(school, HOLD_MEETING, id), offer(school, CANCEL_MEETING, id));
      case HELD -> Stream.of(offer(school, RECORD_MEETING, id));
      case RECORDED ->
          meeting.actions().stream()
              .filter(action -> action.completedOn().isEmpty())
              .map(action -> Optional.of(meeting.meetingId() + "/" + action.number()))
              .map(action -> offer(school, COMPLETE_AGREED_ACTION, action));
      case CANCELLED -> Stream.empty();
    };
  }

  private static Offer offer(School school, Act act, Optional<String> about) {
    return new Offer(school.urn(), act, about, Optional.empty());
  }

  private static Offer offer(School school, OpenAct open) {
    return new Offer(school.urn(), open.act(), open.about(), open.provision());
  }
}
