package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.terms.Narrative;

/**
 * A paper of a framework.
 *
 * @param paper its id in the framework
 * @param on the day on which it was finished, and sent
 */
record Paper(
    String paper,
    LocalDate on,
    Optional<Holding> about,
    List<PaperPart> contents,
    List<Involving> involved,
    List<PlanPriority> priorities) {

  static Paper of(String paper, LocalDate on) {
    return new Paper(paper, on, Optional.empty(), List.of(), List.of(), List.of());
  }

  Paper about(Holding held) {
    return new Paper(paper, on, Optional.of(held), contents, involved, priorities);
  }

  Paper saying(String part, String text) {
    return new Paper(
        paper,
        on,
        about,
        with(contents, new PaperPart(part, new Narrative(text))),
        involved,
        priorities);
  }

  Paper by(String party, Who.Part as) {
    return new Paper(
        paper, on, about, contents, with(involved, new Involving(party, as, on)), priorities);
  }

  Paper priority(String what, String owner, LocalDate by) {
    var priority = new PlanPriority(new Narrative(what), owner, by, Optional.empty());
    return new Paper(paper, on, about, contents, involved, with(priorities, priority));
  }

  Deed written() {
    return school ->
        new WritePaper(
            school.urn(),
            Holding.id(school, paper, on),
            on,
            paper,
            about.map(held -> Holding.id(school, held.activity(), held.on())),
            contents,
            involved,
            priorities,
            Optional.empty(),
            List.of());
  }

  Deed met(int priority, LocalDate day, String evidence) {
    return school ->
        new MeetPlanPriority(
            school.urn(), Holding.id(school, paper, on), priority, day, new Narrative(evidence));
  }

  private static <T> List<T> with(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }
}
