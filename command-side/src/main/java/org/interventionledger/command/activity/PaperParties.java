package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Statements;
import org.interventionledger.command.rules.Truth;

/**
 * Who writes, reviews, agrees and is sent a paper: all whom the framework names, and nobody else
 * without a reason; what has to be agreed is agreed before others see it (E15-150).
 */
final class PaperParties {

  private PaperParties() {}

  static void check(WritePaper act, Paper paper, PackRows rows) {
    act.involved().forEach(part -> rows.party(part.party()));
    checkAllThere(act, paper, rows);
    checkCircle(act, paper, rows);
    required(act, paper)
        .filter(who -> who.as() == Who.Part.agree)
        .filter(who -> act.involved().stream().anyMatch(part -> isHis(part, who)))
        .forEach(who -> checkAgreedFirst(act, who, paper, rows));
  }

  private static void checkAllThere(WritePaper act, Paper paper, PackRows rows) {
    required(act, paper)
        .filter(who -> act.involved().stream().noneMatch(part -> isHis(part, who)))
        .findFirst()
        .ifPresent(
            who -> {
              throw rows.refusal(
                  FrameworkRefusal.PAPER_WITHOUT_A_PARTY,
                  rows.row(paper),
                  text("paper", paper.label()),
                  text("party", rows.party(who.party()).label()),
                  term("as", who.as()));
            });
  }

  private static void checkCircle(WritePaper act, Paper paper, PackRows rows) {
    var circle = sent(paper.who().stream()).toList();
    if (circle.isEmpty() || act.departure().isPresent()) {
      return;
    }
    act.involved().stream()
        .filter(Hands::isSent)
        .filter(part -> !circle.contains(part.party()))
        .findFirst()
        .ifPresent(
            part -> {
              throw rows.refusal(
                  FrameworkRefusal.PAPER_OUTSIDE_ITS_CIRCLE,
                  rows.row(paper),
                  text("paper", paper.label()),
                  text("party", rows.party(part.party()).label()),
                  text("circle", String.join(", ", labels(circle, rows))));
            });
  }

  private static void checkAgreedFirst(WritePaper act, Who agreeing, Paper paper, PackRows rows) {
    var agreed =
        act.involved().stream().filter(part -> isHis(part, agreeing)).findFirst().orElseThrow();
    act.involved().stream()
        .filter(Hands::isSent)
        .filter(part -> !part.party().equals(agreeing.party()))
        .filter(part -> part.on().isBefore(agreed.on()))
        .findFirst()
        .ifPresent(
            part -> {
              throw rows.refusal(
                  FrameworkRefusal.SEEN_BEFORE_AGREED,
                  rows.row(paper),
                  text("agreeing", rows.party(agreeing.party()).label()),
                  date("agreedOn", agreed.on()),
                  text("party", rows.party(part.party()).label()),
                  date("seenOn", part.on()));
            });
  }

  /**
   * Those whom no circumstance lets off, nor what was found appropriate, nor a softer word. What is
   * usual is departed from with a reason.
   */
  private static Stream<Who> required(WritePaper act, Paper paper) {
    var known = new Facts(Statements.known(act.appropriate()));
    return paper.who().stream()
        .filter(who -> who.as() != null && who.at().isEmpty())
        .filter(who -> Conditions.hold(who.when(), known) == Truth.TRUE)
        .filter(who -> isAskedFor(who, act));
  }

  private static boolean isAskedFor(Who who, WritePaper act) {
    return switch (who.force()) {
      case null -> true;
      case automatic, must -> true;
      case usual -> act.departure().isEmpty();
      case may -> false;
    };
  }

  private static Stream<String> sent(Stream<Who> who) {
    return who.filter(it -> it.as() != null && Hands.SENT.contains(it.as())).map(Who::party);
  }

  private static boolean isHis(Involving part, Who who) {
    return part.party().equals(who.party()) && part.as() == who.as();
  }

  private static List<String> labels(List<String> parties, PackRows rows) {
    return parties.stream().map(party -> rows.party(party).label()).toList();
  }
}
