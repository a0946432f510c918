package org.interventionledger.command.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.command.cadence.Stretches.Stretch;

/**
 * How many more days stretches of time have room for.
 *
 * @param each how many days each of them has
 */
record Room(int each, Taken.InStretches in) {

  /**
   * Of what is taken, as many days as the stretches have. What is beyond them is in none: it was
   * agreed for these stretches with a reason, and takes nothing from those beside them.
   */
  List<Taken> counted(List<Taken> taken) {
    var counted = new ArrayList<Taken>();
    taken.forEach(it -> counted.add(new Taken(it.from(), it.to(), most(it, counted))));
    return List.copyOf(counted);
  }

  private int most(Taken one, List<Taken> counted) {
    return stretches(one, counted)
        .mapToInt(stretch -> in(stretch, counted))
        .reduce(one.days(), Math::min);
  }

  /** Its own, and all wider ones at whose ends something else begins or ends. */
  Stream<Stretch> stretches(Taken one, List<Taken> others) {
    var firsts = others.stream().map(Taken::from).filter(day -> day.isBefore(one.from()));
    var lasts =
        Stream.concat(
                Stream.of(one.to()),
                others.stream().map(Taken::to).filter(day -> day.isAfter(one.to())))
            .distinct()
            .toList();
    return Stream.concat(Stream.of(one.from()), firsts.distinct())
        .flatMap(first -> lasts.stream().map(last -> new Stretch(first, last)));
  }

  /** What a stretch has left beside what can be in no other. */
  int in(Stretch stretch, List<Taken> counted) {
    return allowed(stretch) - days(counted, stretch);
  }

  int allowed(Stretch stretch) {
    return each * in.between(stretch.from(), stretch.to()).size();
  }

  static int days(List<Taken> taken, Stretch stretch) {
    return taken.stream()
        .filter(it -> it.isWithin(stretch.from(), stretch.to()))
        .mapToInt(Taken::days)
        .sum();
  }
}
