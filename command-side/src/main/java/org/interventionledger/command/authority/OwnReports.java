package org.interventionledger.command.authority;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.stream.Stream;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityReport;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.activity.Hands;
import org.interventionledger.command.activity.PackRows;

/**
 * Giving a report of the authority itself: to somebody, and to all whom the framework has write it
 * or receive it, unless it is said why it went otherwise.
 */
final class OwnReports {

  private OwnReports() {}

  static AuthorityReportGiven give(RecordAuthorityReport act, PackRows rows) {
    var own = new OwnRows(rows);
    var paper = own.paper(act.paper());
    act.figuresOn().ifPresent(day -> Order.check(act.givenOn(), day, "figuresOn"));
    var involved = act.involved().stream().map(part -> involved(part, act, rows)).toList();
    if (act.involved().stream().noneMatch(Hands::isSent)) {
      throw new Refused(
          RecordRefusal.REPORT_GIVEN_TO_NOBODY,
          text("paper", paper.label()),
          date("givenOn", act.givenOn()));
    }
    checkAllThere(act, paper, own);
    Hands.checkInOrder(act.involved(), act.givenOn(), act.departure(), paper, rows);
    return new AuthorityReportGiven(
        act.authority(),
        act.reportId(),
        act.givenOn(),
        paper.id(),
        paper.label(),
        paper.kind(),
        involved,
        act.figuresOn(),
        act.account(),
        act.departure(),
        rows.version(),
        rows.row(paper));
  }

  /** Nobody had it after the day on which it was given. */
  private static Involved involved(Involving part, RecordAuthorityReport act, PackRows rows) {
    Order.check(act.givenOn(), part.on(), "on");
    return new Involved(part.party(), rows.party(part.party()).label(), part.as(), part.on());
  }

  private static void checkAllThere(RecordAuthorityReport act, Paper paper, OwnRows own) {
    if (act.departure().isPresent()) {
      return;
    }
    awaited(paper)
        .filter(who -> act.involved().stream().noneMatch(part -> isHis(part, who)))
        .findFirst()
        .ifPresent(
            who -> {
              throw own.refusal(
                  FrameworkRefusal.PAPER_WITHOUT_A_PARTY,
                  paper,
                  text("paper", paper.label()),
                  text("party", own.rows().party(who.party()).label()),
                  term("as", who.as()));
            });
  }

  /** Those whom no circumstance lets off, nor a softer word. */
  private static Stream<Who> awaited(Paper paper) {
    return paper.who().stream()
        .filter(who -> who.as() != null && who.force() != Force.may)
        .filter(OwnRows::always);
  }

  private static boolean isHis(Involving part, Who who) {
    return part.party().equals(who.party()) && part.as() == who.as();
  }
}
