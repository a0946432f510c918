package org.interventionledger.query.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.KeepAnswer;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.ReleaseRequestKey;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.record.TakeRequestKey.Answer;
import org.interventionledger.api.record.TakeRequestKey.Kept;
import org.interventionledger.api.record.TakeRequestKey.Right;
import org.interventionledger.api.record.TakeRequestKey.Standing;
import org.interventionledger.api.record.TakeRequestKey.Taken;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long a key is whose, on the real PostgreSQL. */
class KeepingRequestKeysTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Kept ANSWER =
      new Kept(
          new Answer(
              201,
              Optional.of("/api/schools/981300"),
              Optional.of("application/json"),
              "{\"recorded\":true}"),
          List.of(
              new Right(
                  Act.CHANGE_LEVEL,
                  Optional.of(new Urn(981_300)),
                  Optional.of(Readership.REGISTER)),
              new Right(Act.ADD_TO_POOL, Optional.empty(), Optional.empty())));

  @Test
  void an_answer_is_in_the_database_and_outlasts_whoever_wrote_it() {
    assertThat(take("k-1", "m-1").standing()).isEqualTo(Standing.NEW);
    keys("7d").handle(new KeepAnswer("k-1", "m-1", ANSWER), by(People.SENIOR_OFFICER));

    // Another that was never told, as after a restart.
    assertThat(take("k-1", "m-2")).isEqualTo(new Taken(Standing.ANSWERED, Optional.of(ANSWER)));
  }

  @Test
  void a_key_whose_time_is_over_is_anybodys_new_one_also_before_it_is_cleared() {
    take("k-2", "m-1");
    keys("7d").handle(new KeepAnswer("k-2", "m-1", ANSWER), by(People.SENIOR_OFFICER));
    age("k-2", "6 days 23 hours 59 minutes");
    assertThat(take("k-2", "m-2").standing()).isEqualTo(Standing.ANSWERED);
    age("k-2", "7 days 1 second");

    assertThat(take("k-2", "m-3").standing()).isEqualTo(Standing.NEW);
    assertThat(take("k-2", "m-4").standing()).isEqualTo(Standing.UNDER_WAY);
  }

  @Test
  void keys_whose_time_is_over_are_cleared_by_whichever_process_and_as_often_as_it_may_be() {
    take("k-3-old", "m-1");
    take("k-3-young", "m-2");
    age("k-3-old", "31 minutes");
    age("k-3-young", "29 minutes");

    new OldRequestKeys(LEDGER.jdbc(), "30m").clear();
    new OldRequestKeys(LEDGER.jdbc(), "PT30M").clear();

    assertThat(
            LEDGER
                .jdbc()
                .sql("select key from request_key where key like 'k-3%'")
                .query(String.class)
                .list())
        .containsExactly("k-3-young");
  }

  @Test
  void a_time_in_which_a_request_may_still_be_carried_out_is_too_short() {
    assertThatThrownBy(() -> new OldRequestKeys(LEDGER.jdbc(), "10m"))
        .hasMessageContaining("ledger.requests.keep must be longer");
  }

  @Test
  void what_was_broken_off_is_under_way_until_it_cannot_be_any_more_and_then_anew() {
    take("k-4", "m-1");
    age("k-4", "9 minutes 59 seconds");
    assertThat(take("k-4", "m-2").standing()).isEqualTo(Standing.UNDER_WAY);
    age("k-4", "10 minutes 1 second");

    assertThat(take("k-4", "m-3").standing()).isEqualTo(Standing.NEW);
    // The first one comes back to life: the key is not its own any more.
    keys("7d").handle(new KeepAnswer("k-4", "m-1", ANSWER), by(People.SENIOR_OFFICER));
    keys("7d").handle(new ReleaseRequestKey("k-4", "m-1"), by(People.SENIOR_OFFICER));
    assertThat(take("k-4", "m-4").standing()).isEqualTo(Standing.UNDER_WAY);
  }

  @Test
  void another_request_does_not_take_over_what_was_broken_off() {
    take("k-5", "m-1");
    age("k-5", "11 minutes");

    assertThat(
            keys("7d")
                .handle(
                    new TakeRequestKey("k-5", "another digest", "m-2"), by(People.SENIOR_OFFICER))
                .standing())
        .isEqualTo(Standing.ANOTHERS);
  }

  @Test
  void a_key_is_its_officers_at_the_authority_for_which_the_officer_acts() {
    take("k-6", "m-1");

    for (var other :
        List.of(
            People.ADVISER,
            People.acting(
                People.SENIOR_OFFICER.officer().id(),
                "The same person, elsewhere",
                Role.SENIOR_OFFICER,
                People.EASTVALE))) {
      assertThat(
              keys("7d").handle(new TakeRequestKey("k-6", "digest", "m-2"), by(other)).standing())
          .isEqualTo(Standing.NEW);
    }
  }

  private static Taken take(String key, String mark) {
    return keys("7d").handle(new TakeRequestKey(key, "digest", mark), by(People.SENIOR_OFFICER));
  }

  private static RequestKeys keys(String kept) {
    return new RequestKeys(LEDGER.jdbc(), new OldRequestKeys(LEDGER.jdbc(), kept));
  }

  private static MetaData by(Acting acting) {
    return MetaData.from(acting.toMetadata());
  }

  private static void age(String key, String by) {
    LEDGER
        .jdbc()
        .sql("update request_key set taken_at = now() - :by::interval where key = :key")
        .param("by", by)
        .param("key", key)
        .update();
  }
}
