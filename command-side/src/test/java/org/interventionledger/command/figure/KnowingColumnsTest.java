package org.interventionledger.command.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.interventionledger.command.Northmoor;
import org.interventionledger.command.pack.FigureColumns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door knows of the columns that figures have, and of no others. */
class KnowingColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "phase, true",
    "ofsted, true",
    "eligible, true",
    "stage, true",
    "concern, true",
    "since, true",
    "grade after, true",
    "since: stage, true",
    "since: ofsted, true",
    "'ofsted.last[3].date', true",
    "'ofsted.last[9].grade', true",
    "'ofsted.last[0].grade', false",
    "'ofsted.last[3].day', false",
    "stge, false",
    "since: nothing, false",
    "since:stage, false",
    "London rank, false",
    "selfReferred, false"
  })
  void as_figures_read_them(String name, boolean held) {
    var pack = Northmoor.pack("1");
    assertThat(FigureColumns.isHeld(name, pack)).isEqualTo(held);
    assertThat(Column.of(name, pack).isPresent()).isEqualTo(held);
  }
}
