package org.interventionledger.command.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.placement.Pasts;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.school.SchoolInTime;
import org.interventionledger.command.school.Schools;
import org.junit.jupiter.api.Test;

/** What a framework has done of a kind of school, it has done while a school is of the kind. */
class CadencesByParticularsOfTheDayTest {

  private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
  private static final LocalDate ON = LocalDate.of(2026, 4, 15);
  private static final Particulars MAINTAINED = Northmoor.school();
  private static final Particulars ACADEMY =
      Northmoor.schoolOf(EstablishmentType.ACADEMY_CONVERTER);

  @Test
  void what_was_owed_at_a_school_of_its_former_type_stays_a_breach() {
    assertThat(missed(duties(of(MAINTAINED, ACADEMY, "2026-02-10"))))
        .as("of the months that ended while it was maintained")
        .containsExactly("2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01");
  }

  @Test
  void nothing_is_owed_for_the_time_before_it_came_to_be_of_the_type() {
    assertThat(missed(duties(of(ACADEMY, MAINTAINED, "2026-02-10")))).containsExactly("2026-03-01");
  }

  @Test
  void an_authority_owes_nothing_for_the_time_before_the_school_came_to_it() {
    var elsewhere = Northmoor.schoolOf(EASTVALE, "Eastvale");
    assertThat(missed(duties(of(elsewhere, MAINTAINED, "2026-02-10"))))
        .as("nor for the month in which it came")
        .containsExactly("2026-03-01");
    assertThat(missed(duties(SchoolInTime.always(MAINTAINED)))).hasSize(7);
  }

  private static List<String> missed(List<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty.state() == Duty.State.OVERDUE || duty.state() == Duty.State.MISSED)
        .map(duty -> duty.from().orElseThrow().toString())
        .toList();
  }

  private static List<Duty> duties(SchoolInTime school) {
    var pack =
        Packs.written(
            """
            framework: {id: seventh, authority: Westfield, version: "1", title: Concern}
            activities:
              - id: visit
                kind: visit
                label: Visit
                when: {type: maintained}
                cadence: [{per: month, force: must}]
            """);
    var adoptions = Adoptions.none(NORTHMOOR).with(Packs.adopted(pack, SINCE));
    var answers =
        new DutyAnswers(
            new OneSchool(school),
            _ -> adoptions,
            (_, one, under) -> Pasts.of(List.of(), _ -> SchoolInLaw.NOTHING_RECORDED, one, under),
            (_, _) -> Optional.empty(),
            _ -> List.of(),
            _ -> List.of(),
            _ -> List.of());
    var query = new FindDutiesUnderFramework(List.of(SCHOOL), ON, EnumSet.allOf(Readership.class));
    return answers.handle(query).duties();
  }

  private static SchoolInTime of(Particulars before, Particulars after, String day) {
    var entered = new SchoolEntered(SCHOOL, before, "a file", LocalDate.of(2024, 9, 1));
    var changed =
        new SchoolParticularsChanged(
            SCHOOL, after, List.of("type"), "a file", LocalDate.parse(day));
    return SchoolInTime.of(Stream.of(entered, changed)).orElseThrow();
  }

  private record OneSchool(SchoolInTime school) implements Schools {
    @Override
    public Optional<Particulars> find(Urn urn) {
      return Optional.of(school.now());
    }

    @Override
    public Optional<SchoolInTime> inTime(Urn urn) {
      return Optional.of(school);
    }
  }
}
