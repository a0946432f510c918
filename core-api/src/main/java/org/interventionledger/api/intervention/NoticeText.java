package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Sorted;

/**
 * What a warning notice says. It is drafted and revised, locked by its approval, and given exactly
 * as it was approved.
 *
 * @param lowStandardsLimbs by what standards are low, where that is the ground: s.60(3)
 * @param matters the matters on which the conclusion rests: s.60(4)(a)
 * @param actionRequired what the governing body must do, in order: s.60(4)(b)
 * @param complyBy last day of the compliance period: s.60(4)(c); none in a notice before 18 April
 *     2016, whose period the law fixes
 * @param mindedTo the powers the authority is minded to use on failure: s.60(4)(d)
 * @param mindedToOtherwise other action it is minded to take: s.60(4)(d)
 * @param rightToRepresentations how the governing body is told of its right to make
 *     representations: s.60(5), until 17 April 2016
 */
public record NoticeText(
    NoticeSection section,
    Set<Ground> grounds,
    Set<LowStandardsLimb> lowStandardsLimbs,
    Narrative matters,
    List<Narrative> actionRequired,
    Optional<LocalDate> complyBy,
    Set<Power> mindedTo,
    Optional<Narrative> mindedToOtherwise,
    Optional<Narrative> rightToRepresentations,
    Narrative reasons) {

  public NoticeText {
    grounds = Sorted.copyOf(grounds);
    lowStandardsLimbs = Sorted.copyOf(lowStandardsLimbs);
    actionRequired = List.copyOf(actionRequired);
    mindedTo = Sorted.copyOf(mindedTo);
  }

  /**
   * The text in its one canonical form: each part by its name and its length in characters, on a
   * line, then the part itself. The lengths make it impossible for two texts to have one form.
   */
  public String canonical() {
    var form = new StringBuilder();
    add(form, "section", section.name());
    add(form, "grounds", names(grounds));
    add(form, "lowStandardsLimbs", names(lowStandardsLimbs));
    add(form, "matters", matters.text());
    actionRequired.forEach(action -> add(form, "actionRequired", action.text()));
    complyBy.ifPresent(day -> add(form, "complyBy", day.toString()));
    add(form, "mindedTo", names(mindedTo));
    mindedToOtherwise.ifPresent(action -> add(form, "mindedToOtherwise", action.text()));
    rightToRepresentations.ifPresent(right -> add(form, "rightToRepresentations", right.text()));
    add(form, "reasons", reasons.text());
    return form.toString();
  }

  /** The SHA-256 of the canonical form in UTF-8, in hexadecimal digits. */
  public String sha256() {
    return Sha256.of(canonical());
  }

  private static void add(StringBuilder form, String name, String part) {
    form.append(name).append(' ').append(part.length()).append('\n').append(part).append('\n');
  }

  private static String names(Collection<? extends Enum<?>> terms) {
    return terms.stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
