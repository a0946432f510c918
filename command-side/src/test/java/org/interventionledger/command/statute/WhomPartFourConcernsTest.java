package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.EXISTING_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.INTERIM_BOARD_MEMBERS;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.school.EstablishmentType.ACADEMY_CONVERTER;
import static org.interventionledger.api.school.EstablishmentType.CITY_TECHNOLOGY_COLLEGE;
import static org.interventionledger.api.school.EstablishmentType.COMMUNITY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.COMMUNITY_SPECIAL_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.FOUNDATION_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.FOUNDATION_SPECIAL_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.FREE_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.FURTHER_EDUCATION;
import static org.interventionledger.api.school.EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.NON_MAINTAINED_SPECIAL_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.OTHER_INDEPENDENT_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.PUPIL_REFERRAL_UNIT;
import static org.interventionledger.api.school.EstablishmentType.STUDIO_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.UNIVERSITY_TECHNICAL_COLLEGE;
import static org.interventionledger.api.school.EstablishmentType.VOLUNTARY_AIDED_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.VOLUNTARY_CONTROLLED_SCHOOL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.junit.jupiter.api.Test;

class WhomPartFourConcernsTest {

  private static final NoticeLaw LAW = Statute.on(LocalDate.of(2026, 5, 1)).section60();

  @Test
  void it_reaches_the_schools_that_section_59_names_and_no_others() {
    assertThat(types(Reach.MAINTAINED_SCHOOL))
        .containsExactlyInAnyOrder(
            COMMUNITY_SCHOOL,
            FOUNDATION_SCHOOL,
            VOLUNTARY_AIDED_SCHOOL,
            VOLUNTARY_CONTROLLED_SCHOOL,
            COMMUNITY_SPECIAL_SCHOOL,
            FOUNDATION_SPECIAL_SCHOOL,
            LOCAL_AUTHORITY_NURSERY_SCHOOL);
    assertThat(types(Reach.PUPIL_REFERRAL_UNIT)).containsExactly(PUPIL_REFERRAL_UNIT);
  }

  @Test
  void free_schools_studio_schools_and_technical_colleges_are_academies() {
    assertThat(types(Reach.ACADEMY))
        .contains(ACADEMY_CONVERTER, FREE_SCHOOL, STUDIO_SCHOOL, UNIVERSITY_TECHNICAL_COLLEGE)
        .hasSize(15);
    assertThat(types(Reach.OUTSIDE_PART_4))
        .contains(
            OTHER_INDEPENDENT_SCHOOL,
            NON_MAINTAINED_SPECIAL_SCHOOL,
            FURTHER_EDUCATION,
            CITY_TECHNOLOGY_COLLEGE);
  }

  @Test
  void a_warning_notice_to_a_community_school_goes_to_those_whom_every_notice_goes_to() {
    assertThat(Recipients.ofWarningNotice(LAW, school(COMMUNITY_SCHOOL, "Does not apply", null)))
        .containsExactlyInAnyOrder(GOVERNING_BODY, HEAD_TEACHER, HMCI, SECRETARY_OF_STATE);
  }

  @Test
  void a_warning_notice_to_a_church_school_goes_to_its_diocese_and_its_foundation_too() {
    for (var character :
        Set.of("Church of England", "Roman Catholic", "Church of England/Methodist")) {
      assertThat(
              Recipients.ofWarningNotice(LAW, school(VOLUNTARY_CONTROLLED_SCHOOL, character, null)))
          .contains(DIOCESAN_AUTHORITY, FOUNDATION_GOVERNOR_APPOINTER)
          .hasSize(6);
    }
    assertThat(
            Recipients.ofWarningNotice(
                LAW, school(VOLUNTARY_AIDED_SCHOOL, null, "Diocese of Northmoor")))
        .contains(DIOCESAN_AUTHORITY);
  }

  @Test
  void a_warning_notice_to_another_foundation_or_voluntary_school_goes_to_its_foundation() {
    assertThat(
            Recipients.ofWarningNotice(
                LAW, school(VOLUNTARY_AIDED_SCHOOL, "Jewish", "Not applicable")))
        .contains(FOUNDATION_GOVERNOR_APPOINTER)
        .doesNotContain(DIOCESAN_AUTHORITY);
    assertThat(Recipients.ofWarningNotice(LAW, school(FOUNDATION_SCHOOL, "Does not apply", null)))
        .contains(FOUNDATION_GOVERNOR_APPOINTER);
    assertThat(
            Recipients.ofWarningNotice(
                LAW, school(FOUNDATION_SPECIAL_SCHOOL, "Does not apply", null)))
        .doesNotContain(FOUNDATION_GOVERNOR_APPOINTER);
  }

  @Test
  void
      the_governing_body_is_consulted_on_an_interim_board_and_the_diocese_or_else_the_foundation() {
    assertThat(consultedOnBoard(school(COMMUNITY_SCHOOL, null, null)))
        .containsExactly(GOVERNING_BODY);
    assertThat(consultedOnBoard(school(VOLUNTARY_AIDED_SCHOOL, "Roman Catholic", null)))
        .containsExactlyInAnyOrder(GOVERNING_BODY, DIOCESAN_AUTHORITY);
    assertThat(consultedOnBoard(school(FOUNDATION_SCHOOL, "None", null)))
        .containsExactlyInAnyOrder(GOVERNING_BODY, FOUNDATION_GOVERNOR_APPOINTER);
  }

  @Test
  void notice_of_an_interim_board_goes_to_those_whom_schedule_6_names() {
    assertThat(toldOfBoard(school(COMMUNITY_SCHOOL, null, null))).containsExactlyInAnyOrder(base());
    assertThat(toldOfBoard(school(VOLUNTARY_AIDED_SCHOOL, "Church of England", null)))
        .contains(base())
        .contains(DIOCESAN_AUTHORITY)
        .doesNotContain(FOUNDATION_GOVERNOR_APPOINTER);
    assertThat(toldOfBoard(school(VOLUNTARY_AIDED_SCHOOL, "Muslim", null)))
        .contains(base())
        .contains(FOUNDATION_GOVERNOR_APPOINTER);
  }

  @Test
  void notice_of_resumption_goes_to_those_whom_the_row_of_its_day_names() {
    var first = LocalDate.of(2007, 4, 1);

    for (var day : List.of(first, first.plusDays(1), LocalDate.of(2026, 5, 1))) {
      assertThat(Recipients.ofNoticeOfResumption(school(COMMUNITY_SCHOOL, null, null), day))
          .isEqualTo(Statute.on(day).interimBoards().toldOfResumption())
          .containsExactlyInAnyOrder(INTERIM_BOARD_MEMBERS, SECRETARY_OF_STATE);
      assertThat(Recipients.ofNoticeOfResumption(school(FOUNDATION_SCHOOL, "None", null), day))
          .contains(FOUNDATION_GOVERNOR_APPOINTER);
    }
    var church = school(VOLUNTARY_AIDED_SCHOOL, "Church of England", null);
    assertThatThrownBy(() -> Recipients.ofNoticeOfResumption(church, first.minusDays(1)))
        .isInstanceOf(Refused.class);
  }

  private static Set<Recipient> consultedOnBoard(Particulars school) {
    return Recipients.consultedOn(Power.INTERIM_EXECUTIVE_BOARD, school, LocalDate.of(2026, 5, 1));
  }

  private static Set<Recipient> toldOfBoard(Particulars school) {
    return Recipients.ofInterimBoardNotice(school, LocalDate.of(2026, 5, 1));
  }

  private static Recipient[] base() {
    return new Recipient[] {
      GOVERNING_BODY, INTERIM_BOARD_MEMBERS, EXISTING_GOVERNORS, SECRETARY_OF_STATE
    };
  }

  private static Set<EstablishmentType> types(Reach reach) {
    return Arrays.stream(EstablishmentType.values())
        .filter(type -> PartFour.reach(type) == reach)
        .collect(Collectors.toSet());
  }

  private static Particulars school(EstablishmentType type, String character, String diocese) {
    return new Particulars(
        "Fellside School",
        new AuthorityCode("990"),
        "Northmoor",
        2001,
        type,
        EstablishmentStatus.OPEN,
        null,
        null,
        "Primary",
        3,
        11,
        character,
        diocese,
        null,
        null,
        210,
        null,
        null,
        null);
  }
}
