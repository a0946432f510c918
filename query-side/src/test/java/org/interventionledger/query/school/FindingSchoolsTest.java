package org.interventionledger.query.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interventionledger.api.school.FindSchools;
import org.interventionledger.api.school.FindSchools.Row;
import org.interventionledger.api.school.FindSchools.Schools;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FindingSchoolsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  @BeforeAll
  static void eleven_schools_of_one_authority_and_one_of_another() {
    new Clerk(LEDGER)
        .record(
            IntStream.range(0, 11)
                .mapToObj(
                    n ->
                        new FictionalSchool(999_500 + n, "990", "School %02d".formatted(n))
                            .entered())
                .toArray(SchoolEntered[]::new));
    var far = new FictionalSchool(999_600, "991", "Far School");
    var renamed = new FictionalSchool(999_600, "991", "Far Academy").entered();
    new Clerk(LEDGER)
        .record(
            far.entered(),
            new SchoolParticularsChanged(
                far.urn(), renamed.particulars(), List.of("name"), "extract 2", renamed.asOf()));
  }

  @Test
  void those_of_the_readers_authorities_are_asked_for_first() {
    var schools = find("", false, 0, 500);
    assertThat(schools.total()).isEqualTo(11);
    assertThat(schools.rows()).extracting(Row::name).isSorted().doesNotContain("Far Academy");
    assertThat(find("", true, 0, 500).total()).isEqualTo(12);
  }

  @Test
  void pages_follow_each_other_and_the_total_is_of_all() {
    assertThat(find("school", false, 0, 4).rows()).extracting(Row::name).endsWith("School 03");
    assertThat(find("school", false, 2, 4).rows()).hasSize(3);
    assertThat(find("school", false, 3, 4)).isEqualTo(new Schools(List.of(), 11));
  }

  @Test
  void a_school_is_found_by_part_of_its_latest_name_or_the_beginning_of_its_urn() {
    assertThat(find("ACAD", true, 0, 10).rows())
        .extracting(Row::name)
        .containsExactly("Far Academy");
    assertThat(find("Far School", true, 0, 10).rows()).isEmpty();
    assertThat(find("9996", true, 0, 10).rows())
        .extracting(Row::name)
        .containsExactly("Far Academy");
    assertThat(find("%", true, 0, 10).rows()).isEmpty();
  }

  private static Schools find(String search, boolean everywhere, int page, int size) {
    var reader = Clerk.reader(Role.ADMINISTRATOR, "990");
    return LEDGER.ask(new FindSchools(reader, search, everywhere, page, size), Schools.class);
  }
}
