package org.interventionledger.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.FindLevels;
import org.interventionledger.api.placement.FindLevels.Levels;
import org.interventionledger.api.placement.FindLevels.Row;
import org.interventionledger.api.placement.FindRegister;
import org.interventionledger.api.placement.FindRegister.Register;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** To have a level and to be on a register are two facts, and each has its list. */
class ReadingLevelsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final FictionalSchool ON =
      new FictionalSchool(981_810, "969", "Alder Primary School");
  private static final FictionalSchool OFF =
      new FictionalSchool(981_811, "969", "Bramble Primary School");
  private static final FictionalSchool NONE =
      new FictionalSchool(981_812, "969", "Clover Primary School");

  @BeforeAll
  static void one_on_a_register_one_on_none_and_one_without_a_level() {
    new Clerk(LEDGER)
        .record(
            ON.entered(),
            ON.placed("2026-03-02", null),
            ON.level("2026-03-03", "S2", 2, null),
            OFF.entered(),
            OFF.level("2026-03-04", "S1", 1, null),
            OFF.level(Subject.governingBody, "2026-03-05", "S3", 3, null),
            OFF.placed(Subject.setting, "2026-03-06"),
            OFF.adviser("2026-03-06", "Ada Lindqvist"),
            NONE.entered(),
            NONE.placed("2026-03-02", null));
  }

  @Test
  void everybody_with_a_level_stands_in_the_list_on_a_register_or_not() {
    assertThat(find(Clerk.reader(Role.ADVISER, "969")).rows())
        .extracting(Row::urn, Row::subject, row -> row.level().level(), Row::since, Row::registers)
        .containsExactly(
            tuple(
                ON.urn(),
                Subject.school,
                "S2",
                day("2026-03-03"),
                List.of("Schools causing concern")),
            tuple(OFF.urn(), Subject.school, "S1", day("2026-03-04"), List.of()),
            tuple(OFF.urn(), Subject.governingBody, "S3", day("2026-03-05"), List.of()));
  }

  @Test
  void the_register_stays_as_it_was_and_so_do_its_choices() {
    var nothing = Optional.<String>empty();
    var register =
        LEDGER.ask(
            new FindRegister(
                Clerk.reader(Role.ADVISER, "969"),
                nothing,
                nothing,
                nothing,
                Optional.empty(),
                nothing,
                day("2026-04-01")),
            Register.class);
    assertThat(register.rows())
        .extracting(FindRegister.Row::urn)
        .containsExactly(ON.urn(), OFF.urn(), NONE.urn());
    assertThat(register.rows().get(1).subject()).isEqualTo(Subject.setting);
    assertThat(register.rows().get(1).levels()).isEmpty();
    assertThat(register.levels()).extracting(LevelGiven::level).containsExactly("S2");
    assertThat(find(Clerk.reader(Role.ADVISER, "969")).levels())
        .extracting(LevelGiven::level)
        .containsExactly("S1", "S2", "S3");
  }

  @Test
  void it_is_filtered_by_level_adviser_phase_and_search() {
    assertThat(filtered("S3", null, null, null))
        .extracting(Row::subject)
        .containsExactly(Subject.governingBody);
    assertThat(filtered(null, "Ada Lindqvist", null, null)).hasSize(2);
    assertThat(filtered(null, null, "Secondary", null)).isEmpty();
    assertThat(filtered(null, null, "Primary", " alder ")).hasSize(1);
    assertThat(filtered(null, null, null, "981811")).hasSize(2);
    var all = find(Clerk.reader(Role.ADVISER, "969"));
    assertThat(all.advisers()).containsExactly("Ada Lindqvist");
    assertThat(all.phases()).containsExactly("Primary");
  }

  @Test
  void whoever_does_not_read_the_register_or_serves_elsewhere_reads_none() {
    for (var role : Role.values()) {
      var levels = find(Clerk.reader(role, "969"));
      assertThat(levels.mayRead()).as(role.name()).isEqualTo(Readership.REGISTER.includes(role));
      assertThat(levels.rows()).as(role.name()).hasSize(levels.mayRead() ? 3 : 0);
    }
    assertThat(find(Clerk.reader(Role.HEAD_OF_SERVICE, "975")).rows()).isEmpty();
  }

  private static List<Row> filtered(String level, String adviser, String phase, String search) {
    return LEDGER
        .ask(
            new FindLevels(
                Clerk.reader(Role.LEGAL, "969"),
                Optional.ofNullable(level),
                Optional.ofNullable(adviser),
                Optional.ofNullable(phase),
                Optional.ofNullable(search)),
            Levels.class)
        .rows();
  }

  private static Levels find(Reader reader) {
    var nothing = Optional.<String>empty();
    return LEDGER.ask(new FindLevels(reader, nothing, nothing, nothing, nothing), Levels.class);
  }
}
