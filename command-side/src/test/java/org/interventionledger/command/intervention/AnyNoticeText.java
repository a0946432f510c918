package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.terms.Narrative;

/**
 * A text whose parts go together, for a day before or after 18 April 2016: put together at random,
 * hardly one in a thousand would, and no walk would come to a power through a notice.
 */
final class AnyNoticeText {

  private static final LocalDate PERIOD_IN_THE_NOTICE = LocalDate.of(2016, 4, 18);
  private static final Set<Power> UNDER_60A =
      EnumSet.complementOf(EnumSet.of(Power.ENTER_INTO_ARRANGEMENTS));

  private AnyNoticeText() {}

  static NoticeText on(LocalDate day, Random random) {
    var section = random.nextInt(4) == 0 ? NoticeSection.SECTION_60A : NoticeSection.SECTION_60;
    var old = day.isBefore(PERIOD_IN_THE_NOTICE);
    return new NoticeText(
        section,
        someOf(grounds(section), random),
        EnumSet.allOf(LowStandardsLimb.class),
        new Narrative("Two exclusions a week."),
        List.of(new Narrative("Appoint a designated safeguarding lead.")),
        old ? Optional.empty() : Optional.of(day.plusDays(20L + random.nextInt(30))),
        someOf(powers(section), random),
        Optional.empty(),
        old ? Optional.of(new Narrative("You may make representations.")) : Optional.empty(),
        new Narrative("The governing body did not act on two letters."));
  }

  private static Set<Ground> grounds(NoticeSection section) {
    return switch (section) {
      case SECTION_60 -> Ground.ofSection60();
      case SECTION_60A -> Ground.ofSection60A();
    };
  }

  private static Set<Power> powers(NoticeSection section) {
    return switch (section) {
      case SECTION_60 -> EnumSet.allOf(Power.class);
      case SECTION_60A -> UNDER_60A;
    };
  }

  private static <T> Set<T> someOf(Set<T> all, Random random) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return new HashSet<>(shuffled.subList(0, 1 + random.nextInt(shuffled.size())));
  }
}
