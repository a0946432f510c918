package org.interventionledger.command.activity;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.acting.Order;

/**
 * The days of a paper's hands: it is written, then reviewed, agreed or validated, and then sent;
 * none of it before what it records. That a draft was sent before its review is a fact too, and
 * says why; before it was written nobody had it.
 */
public final class Hands {

  static final Set<Who.Part> SENT =
      EnumSet.of(Who.Part.receive, Who.Part.copy, Who.Part.inform, Who.Part.address);

  private static final Set<Who.Part> WRITING = EnumSet.of(Who.Part.author, Who.Part.coauthor);

  private static final Set<Who.Part> LOOKING =
      EnumSet.of(Who.Part.agree, Who.Part.review, Who.Part.validate, Who.Part.approve);

  private Hands() {}

  static void check(WritePaper act, Paper paper, Optional<LocalDate> recordedDay, PackRows rows) {
    recordedDay.ifPresent(day -> act.involved().forEach(it -> Order.check(it.on(), day, "heldOn")));
    checkInOrder(act.involved(), act.writtenOn(), act.departure(), paper, rows);
  }

  /**
   * @param finishedOn nobody writes it later
   * @param departure why it went otherwise than the framework has it
   */
  public static void checkInOrder(
      List<Involving> involved,
      LocalDate finishedOn,
      Optional<Narrative> departure,
      Paper paper,
      PackRows rows) {
    of(involved, WRITING).forEach(it -> Order.check(finishedOn, it.on(), "authoredOn"));
    var written = of(involved, WRITING).max(Comparator.comparing(Involving::on));
    written.ifPresent(
        by -> checkAfter(involved, paper, by, it -> !WRITING.contains(it.as()), rows));
    if (departure.isEmpty()) {
      of(involved, LOOKING).forEach(by -> checkAfter(involved, paper, by, Hands::isSent, rows));
    }
  }

  public static boolean isSent(Involving part) {
    return SENT.contains(part.as());
  }

  /** The day on which the last of its hands had it, or it was finished. */
  static LocalDate last(WritePaper act) {
    return act.involved().stream()
        .map(Involving::on)
        .max(Comparator.naturalOrder())
        .filter(act.writtenOn()::isBefore)
        .orElse(act.writtenOn());
  }

  /** Whoever reads it to say so, has it before. */
  private static void checkAfter(
      List<Involving> involved,
      Paper paper,
      Involving earlier,
      Predicate<Involving> later,
      PackRows rows) {
    involved.stream()
        .filter(later)
        .filter(part -> !part.party().equals(earlier.party()))
        .filter(part -> part.on().isBefore(earlier.on()))
        .findFirst()
        .ifPresent(
            part -> {
              throw rows.refusal(
                  FrameworkRefusal.HANDS_OUT_OF_ORDER,
                  rows.row(paper),
                  text("paper", paper.label()),
                  text("party", rows.party(part.party()).label()),
                  term("as", part.as()),
                  date("on", part.on()),
                  text("earlier", rows.party(earlier.party()).label()),
                  term("earlierAs", earlier.as()),
                  date("earlierOn", earlier.on()));
            });
  }

  private static Stream<Involving> of(List<Involving> involved, Set<Who.Part> parts) {
    return involved.stream().filter(part -> parts.contains(part.as()));
  }
}
