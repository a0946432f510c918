package org.interventionledger.query.school;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.ActivityOnRecord;
import org.interventionledger.api.school.Approach;
import org.interventionledger.api.school.DraftOfNotice;
import org.interventionledger.api.school.DraftReport;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.IndicatorOnRecord;
import org.interventionledger.api.school.InformationMatter;
import org.interventionledger.api.school.Openness;
import org.interventionledger.api.school.OutcomeToSettle;
import org.interventionledger.api.school.PaperOnRecord;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.StatementOfAction;
import org.interventionledger.api.school.TimetableOnRecord;
import org.interventionledger.api.support.SupportOnRecord;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is on record about one school. */
@Component
class SchoolAnswers {

  /** The particulars are everybody's; a part comes with them only to whom it is open. */
  private static final String OPEN_TO_THE_READER =
      """
      select s.particulars, s.links, p.part, p.content,
        s.authority = any(:authorities) as served,
        'REGISTER' = any(:classes) and may_know(s.urn, 'REGISTER', :role, :reader, :authorities)
          and may_know(s.urn, 'DEALINGS', :role, :reader, :authorities) as register,
        exists (select from timeline_entry t where t.urn = s.urn and t.authority = any(:authorities)) as had
      from school s
      left join school_part p
        on p.urn = s.urn and s.authority = any(:authorities) and p.readership = any(:classes)
          and may_know(p.urn, p.readership, :role, :reader, :authorities)
      where s.urn = :urn
      order by p.part, p.place
      """;

  private static final List<Readership> CONFIDENTIAL =
      List.of(Readership.REGISTER, Readership.DEALINGS, Readership.STATUTORY, Readership.BOARD);

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  SchoolAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Found(
      String particulars,
      String links,
      String part,
      String content,
      boolean served,
      boolean register,
      boolean had) {

    Openness openness(Role role) {
      if (CONFIDENTIAL.stream().noneMatch(readership -> readership.includes(role))) {
        return Openness.PARTICULARS_ONLY;
      }
      if (!served) {
        return had ? Openness.OF_ITS_TIME : Openness.PARTICULARS_ONLY;
      }
      return register ? Openness.OPEN : Openness.WITHOUT_THE_REGISTER;
    }
  }

  @QueryHandler
  Optional<School> find(FindSchool query) {
    var found =
        jdbc.sql(OPEN_TO_THE_READER)
            .params(Rights.of(query.reader()))
            .param("urn", query.urn().number())
            .query(Found.class)
            .list();
    return found.stream()
        .findFirst()
        .map(first -> school(query.urn(), query.reader().role(), first, found));
  }

  private School school(Urn urn, Role role, Found first, List<Found> parts) {
    return new School(
        urn,
        json.readValue(first.particulars, Particulars.class),
        first.openness(role),
        one(parts, Part.PLACEMENT, FindSchool.Placement.class),
        one(parts, Part.INSPECTION, FindSchool.Inspection.class),
        all(parts, Part.PRE_WARNING, FindSchool.PreWarning.class),
        all(parts, Part.NOTICE_DRAFT, DraftOfNotice.class),
        all(parts, Part.NOTICE, FindSchool.Notice.class),
        all(parts, Part.MEETING, FindSchool.Meeting.class),
        one(parts, Part.BOARD_APPLICATION, FindSchool.BoardApplication.class),
        all(parts, Part.BOARD, FindSchool.Board.class),
        all(parts, Part.REFERRAL, FindSchool.Referral.class),
        all(parts, Part.STATE_ACT, FindSchool.StateAct.class),
        all(parts, Part.POWER, FindSchool.PowerUsed.class),
        all(parts, Part.APPROACH, Approach.class),
        all(parts, Part.STATEMENT, StatementOfAction.class),
        all(parts, Part.DRAFT_REPORT, DraftReport.class),
        all(parts, Part.INFORMATION_MATTER, InformationMatter.class),
        all(parts, Part.ACTIVITY, ActivityOnRecord.class),
        all(parts, Part.PAPER, PaperOnRecord.class),
        all(parts, Part.TIMETABLE, TimetableOnRecord.class),
        List.of(json.readValue(first.links, SchoolLink[].class)),
        all(parts, Part.OUTCOME_TO_SETTLE, OutcomeToSettle.class),
        all(parts, Part.SUPPORT, SupportOnRecord.class),
        all(parts, Part.INDICATOR, IndicatorOnRecord.class));
  }

  private <T> Optional<T> one(List<Found> parts, Part part, Class<T> form) {
    return all(parts, part, form).stream().findFirst();
  }

  private <T> List<T> all(List<Found> parts, Part part, Class<T> form) {
    return parts.stream()
        .filter(found -> part.name().equals(found.part))
        .map(found -> json.readValue(found.content, form))
        .toList();
  }
}
