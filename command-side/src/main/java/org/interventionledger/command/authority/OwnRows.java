package org.interventionledger.command.authority;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.stream.Stream;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.activity.PackRows;

/** The rows of the framework that are of the authority itself, and of no single school. */
record OwnRows(PackRows rows) {

  Activity activity(String id) {
    var activity = rows.activity(id);
    if (activity.ofTheAuthority()) {
      return activity;
    }
    var own = rows.rules().pack().activities().stream().filter(Activity::ofTheAuthority);
    throw rows.refusal(
        FrameworkRefusal.ACTIVITY_OF_EACH_SCHOOL,
        rows.row(activity),
        facts(text("activity", activity.label()), own.map(Activity::label)));
  }

  Paper paper(String id) {
    var paper = rows.paper(id);
    if (paper.ofTheAuthority()) {
      return paper;
    }
    var own = rows.rules().pack().records().stream().filter(Paper::ofTheAuthority);
    throw rows.refusal(
        FrameworkRefusal.PAPER_OF_ONE_SCHOOL,
        rows.row(paper),
        facts(text("paper", paper.label()), own.map(Paper::label)));
  }

  Refused refusal(FrameworkRefusal refusal, Activity activity, Fact... facts) {
    return rows.refusal(refusal, rows.row(activity), facts);
  }

  Refused refusal(FrameworkRefusal refusal, Paper paper, Fact... facts) {
    return rows.refusal(refusal, rows.row(paper), facts);
  }

  /** Whether it has the activity as one of the authority itself. */
  static boolean hasActivity(Pack pack, String id) {
    return pack.activity(id).filter(Activity::ofTheAuthority).isPresent();
  }

  /** Whether it has the paper as one of the authority itself. */
  static boolean hasPaper(Pack pack, String id) {
    return pack.records().stream()
        .filter(Paper::ofTheAuthority)
        .anyMatch(paper -> paper.id().equals(id));
  }

  /** What may be recorded instead, where the framework has anything. */
  private static Fact[] facts(Fact named, Stream<String> own) {
    var labels = own.toList();
    return labels.isEmpty()
        ? new Fact[] {named}
        : new Fact[] {named, text("own", String.join("; ", labels))};
  }

  /** Those of a list that no circumstance lets off: what hangs on more is for people to judge. */
  static boolean always(Who who) {
    return who.at().isEmpty() && who.when().equals(Condition.ALWAYS);
  }
}
