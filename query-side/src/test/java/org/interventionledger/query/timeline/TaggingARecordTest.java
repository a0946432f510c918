package org.interventionledger.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.interventionledger.api.record.FindRecordTag;
import org.interventionledger.api.record.FindRecordTag.RecordTag;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands for all that a reader may read of a school. */
class TaggingARecordTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Reader SENIOR = Clerk.reader(Role.SENIOR_OFFICER, "990");

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void another_entry_that_may_be_read_makes_another_tag_and_reading_makes_none() {
    var school = entered(981_360);
    var before = tag(SENIOR, school);
    assertThat(tag(SENIOR, school)).isEqualTo(before).matches("[0-9a-f]{64}");

    clerk.record(school.placed("2026-02-02", null));

    assertThat(tag(SENIOR, school)).isNotEqualTo(before);
  }

  @Test
  void what_may_not_be_read_and_what_is_another_schools_make_none() {
    var school = entered(981_361);
    var adviser = Clerk.reader(Role.ADVISER, "990");
    var elsewhere = Clerk.reader(Role.SENIOR_OFFICER, "991");
    var before = tag(adviser, school);
    var nothing = tag(elsewhere, school);
    var seniors = tag(SENIOR, school);

    clerk.record(school.appliedFor("2026-02-02", "2026-03-02"));
    entered(981_362);

    assertThat(tag(adviser, school)).isEqualTo(before);
    assertThat(tag(elsewhere, school)).isEqualTo(nothing);
    assertThat(tag(SENIOR, school)).isNotEqualTo(seniors);
  }

  @Test
  void it_waits_for_what_is_stored_and_says_when_that_is_not_there_in_time() {
    var school = entered(981_363);
    LEDGER.processor("timeline").shutDown();
    try {
      LEDGER.publish(
          "placement:981363", People.SENIOR_OFFICER, People.NOW, school.placed("2026-02-02", null));
      var stale = ask(school, 200);
      assertThat(stale.upToDate()).isFalse();

      LEDGER.processor("timeline").start();
      var waited = ask(school, 60_000);
      assertThat(waited.upToDate()).isTrue();
      assertThat(waited.tag()).isNotEqualTo(stale.tag());
    } finally {
      LEDGER.processor("timeline").start();
    }
  }

  @Test
  void a_projection_that_it_is_not_read_from_does_not_hold_it_up() {
    var school = entered(981_364);
    LEDGER.processor("history").shutDown();
    try {
      LEDGER.publish(
          "placement:981364", People.SENIOR_OFFICER, People.NOW, school.placed("2026-02-02", null));
      assertThat(ask(school, 60_000).upToDate()).isTrue();
    } finally {
      LEDGER.processor("history").start();
    }
  }

  private FictionalSchool entered(int urn) {
    var school = new FictionalSchool(urn, "990", "School " + urn);
    clerk.record(school.entered());
    return school;
  }

  private static String tag(Reader reader, FictionalSchool school) {
    return LEDGER.ask(new FindRecordTag(reader, school.urn(), 0), RecordTag.class).tag();
  }

  private static RecordTag ask(FictionalSchool school, long atMostMillis) {
    return LEDGER.ask(new FindRecordTag(SENIOR, school.urn(), atMostMillis), RecordTag.class);
  }
}
