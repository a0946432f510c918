package org.interventionledger.api.record;

import static org.interventionledger.api.terms.Role.ADMINISTRATOR;
import static org.interventionledger.api.terms.Role.ADVISER;
import static org.interventionledger.api.terms.Role.AUDITOR;
import static org.interventionledger.api.terms.Role.HEAD_OF_SERVICE;
import static org.interventionledger.api.terms.Role.LEGAL;
import static org.interventionledger.api.terms.Role.RSC_LIAISON;
import static org.interventionledger.api.terms.Role.SENIOR_OFFICER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.terms.Role;

/**
 * Who may read an entry. The register is need-to-know within the authority (items HIL-194 to 196);
 * what the Secretary of State is told of anyway is open to the liaison with the Regional Director.
 */
public enum Readership {
  /** The national register's particulars: public. */
  PARTICULARS(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR, RSC_LIAISON, ADMINISTRATOR),
  /** Ofsted's published outcomes. */
  INSPECTION(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR, RSC_LIAISON, ADMINISTRATOR),
  /** The confidential register and the levels. */
  REGISTER(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR),
  /** Meetings and the pre-warning: the authority's own dealings with the school. */
  DEALINGS(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR),
  /**
   * What the authority considered before an act, and who asked or complained about its record: not
   * yet, or never, for anybody outside it.
   */
  DELIBERATION(SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR),
  /** Notices under Part 4 and referrals: copied or sent to the Secretary of State. */
  STATUTORY(ADVISER, SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR, RSC_LIAISON),
  /** The way to an interim executive board, and its members: names of candidates. */
  BOARD(SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR, RSC_LIAISON),
  /** The authority's pool of people for boards: for those who form boards, and who check them. */
  POOL(SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR),
  /** The running of the ledger: imports, calendars and frameworks. */
  OPERATIONS(HEAD_OF_SERVICE, LEGAL, AUDITOR, ADMINISTRATOR),
  /**
   * The event history, with the stored events themselves. Each of its readers finds there only what
   * belongs to the other classes that are open to the role.
   */
  HISTORY(HEAD_OF_SERVICE, LEGAL, AUDITOR, ADMINISTRATOR);

  private final Set<Role> roles;

  Readership(Role... roles) {
    this.roles = EnumSet.copyOf(List.of(roles));
  }

  public boolean includes(Role role) {
    return roles.contains(role);
  }

  /**
   * Whether a framework may keep from a role, without a need to know, what the role otherwise
   * reads. Whoever answers for the service, and legal and audit, read everything always; the other
   * roles never read what is kept.
   */
  public static boolean mayBeKeptFrom(Role role) {
    return role == ADVISER || role == SENIOR_OFFICER;
  }

  /** Of a period of working days, and of counting it again: who reads what set it running. */
  public static Readership of(CountedMatter matter) {
    return switch (matter) {
      case STATEMENT_OF_ACTION,
          COPY_OF_DIRECTION,
          REPLY_TO_DIRECTION,
          ANSWER_TO_DIRECTION,
          DIRECTED_NOTICE,
          INITIAL_PERIOD,
          PERIOD_AFTER_CONFIRMATION ->
          STATUTORY;
      case COMMENTS_ON_DRAFT_REPORT -> DEALINGS;
      case INFORMATION_REQUEST -> DELIBERATION;
    };
  }

  /** Of a step of the authority: of what it is drafted for, before it is taken. */
  public static Readership of(StatutoryStep step) {
    return switch (step) {
      case APPLICATION_FOR_INTERIM_BOARD, INTERIM_EXECUTIVE_BOARD, NOTICE_OF_RESUMPTION -> BOARD;
      case PRE_WARNING_NOTICE -> DEALINGS;
      case WARNING_NOTICE,
          WITHDRAWAL_OF_WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          SUSPENSION_OF_DELEGATED_BUDGET,
          SUSPENSION_UNDER_SECTION_66,
          SUSPENSION_UNDER_SCHEDULE_15,
          REVOCATION_OF_SUSPENSION,
          OTHER_STEP ->
          STATUTORY;
    };
  }

  /** The classes of entry that a role may read. */
  public static List<Readership> of(Role role) {
    return Arrays.stream(values()).filter(readership -> readership.includes(role)).toList();
  }
}
