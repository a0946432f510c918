package org.interventionledger.ui.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * What Northmoor held for all of its schools at once: its internal review at the end of the autumn
 * and of the summer. That of the spring was forgotten in each year.
 */
record DemoAuthority(LocalDate today) {

  static final String OFFICER = "senior";

  private static final int SECOND_OF_AUTUMN = 1;
  private static final int SECOND_OF_SUMMER = 5;

  /** Those whose day has come, in order. */
  List<RecordAuthorityActivity> all() {
    var year = SchoolYear.of(today);
    return Stream.of(year.previous(), year)
        .map(it -> new DemoTerms(it).halves())
        .flatMap(halves -> Stream.of(halves.get(SECOND_OF_AUTUMN), halves.get(SECOND_OF_SUMMER)))
        .map(DemoTerms.Half::towardsItsEnd)
        .filter(day -> !day.isAfter(today))
        .map(DemoAuthority::review)
        .toList();
  }

  private static RecordAuthorityActivity review(LocalDate on) {
    return new RecordAuthorityActivity(
        Demonstration.NORTHMOOR,
        UUID.nameUUIDFromBytes(("demonstration:internal-review:" + on).getBytes(UTF_8)).toString(),
        on,
        "internal-review",
        List.of(
            new TakingPart("hoeip", Optional.of(new PersonName("Harper Holt"))),
            new TakingPart("sil", Optional.empty()),
            new TakingPart("ea", Optional.empty())),
        new Narrative(
            "The priority of every school was gone through; three are looked at again before the"
                + " term ends. The minutes are kept with the service."),
        Optional.empty(),
        Optional.empty());
  }
}
