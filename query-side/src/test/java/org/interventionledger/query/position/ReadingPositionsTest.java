package org.interventionledger.query.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.EASTVALE;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.TODAY;
import static org.interventionledger.query.support.People.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindPosition;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.FindRecount;
import org.interventionledger.api.record.FindRecount.Recount;
import org.interventionledger.api.record.FindRecountInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whether a reader may know how a school stands is decided before the command side is asked. */
class ReadingPositionsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide(CommandSideInTest.class);

  private static final FictionalSchool SCHOOL =
      new FictionalSchool(999_402, NORTHMOOR.code(), "Mill Lane School");

  @BeforeAll
  static void a_school_of_northmoor() {
    new Clerk(LEDGER).record(SCHOOL.entered());
  }

  @Test
  void the_command_side_is_asked_for_no_more_than_the_reader_may_read() {
    for (var role : Role.values()) {
      var mayRead = Readership.STATUTORY.includes(role);

      assertThat(position(reader(role, NORTHMOOR), SCHOOL.urn()).isPresent())
          .as(role.name())
          .isEqualTo(mayRead);
      assertThat(asked())
          .as(role.name())
          .extracting(FindPositionInLaw::readable)
          .containsExactlyElementsOf(mayRead ? Set.of(Set.copyOf(Readership.of(role))) : Set.of());
    }
  }

  @Test
  void of_another_authoritys_school_nothing_is_asked_and_nothing_answered() {
    assertThat(position(reader(Role.LEGAL, EASTVALE), SCHOOL.urn())).isEmpty();
    assertThat(asked()).isEmpty();
    assertThat(position(reader(Role.RSC_LIAISON, EASTVALE, NORTHMOOR), SCHOOL.urn())).isPresent();
    assertThat(asked()).hasSize(1);
  }

  @Test
  void which_periods_a_calendar_would_move_is_asked_for_no_more_than_the_reader_may_read() {
    for (var role : Role.values()) {
      var mayRead = Readership.STATUTORY.includes(role);

      assertThat(recount(reader(role, NORTHMOOR), SCHOOL.urn()).isPresent())
          .as(role.name())
          .isEqualTo(mayRead);
      assertThat(recounted())
          .as(role.name())
          .extracting(FindRecountInLaw::readable)
          .containsExactlyElementsOf(mayRead ? Set.of(Set.copyOf(Readership.of(role))) : Set.of());
    }
    assertThat(recount(reader(Role.LEGAL, EASTVALE), SCHOOL.urn())).isEmpty();
    assertThat(recounted()).isEmpty();
  }

  @Test
  void nor_of_a_school_that_is_not_in_the_ledger() {
    assertThat(position(reader(Role.LEGAL, NORTHMOOR), new Urn(999_403))).isEmpty();
    assertThat(asked()).isEmpty();
  }

  private static List<FindRecountInLaw> recounted() {
    return LEDGER.component(CommandSideInTest.class).recounted();
  }

  private static List<FindPositionInLaw> asked() {
    return LEDGER.component(CommandSideInTest.class).asked();
  }

  private static Optional<Position> position(Reader reader, Urn urn) {
    return LEDGER.askForOne(new FindPosition(reader, urn, TODAY), Position.class);
  }

  private static Optional<Recount> recount(Reader reader, Urn urn) {
    return LEDGER.askForOne(new FindRecount(reader, urn, TODAY), Recount.class);
  }
}
