package org.interventionledger.ui.pool;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.layout.Words;
import org.springframework.stereotype.Component;

/** When somebody can serve, in words. */
@Component("poolWords")
public class PoolWords {

  private final Words words;
  private final Dates dates;

  PoolWords(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  public String of(Availability availability) {
    return switch (availability) {
      case NotAtPresent _ -> words.of("pool.not-at-present");
      case Available(var from, var until) when from.isEmpty() && until.isEmpty() ->
          words.of("pool.at-once");
      case Available(var from, var until) ->
          Stream.concat(
                  from.stream().map(day -> words.of("pool.from", dates.day(day))),
                  until.stream().map(day -> words.of("pool.until", dates.day(day))))
              .collect(joining("; "));
    };
  }
}
