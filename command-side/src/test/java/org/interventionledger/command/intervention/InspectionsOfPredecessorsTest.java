package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.intervention.Drafts.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedInspection.Inspected;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.junit.jupiter.api.Test;

/** Ofsted repeats a predecessor's inspection under the number of the school that followed it. */
class InspectionsOfPredecessorsTest {

  private static final LocalDate OPENED = LocalDate.of(2019, 9, 1);
  private static final LocalDate BEFORE = OPENED.minusDays(1);
  private static final Urn PREDECESSOR = new Urn(999_942);
  private static final SchoolLink FOLLOWED = followed(Optional.of(OPENED));

  @Test
  void one_under_another_number_is_not_its_own_whatever_else_is_said() {
    for (var day : List.of(BEFORE, OPENED)) {
      assertThat(taken(school(OPENED), listed(day).ofUrn(999_942)).outcome())
          .isEqualTo(TakenIn.UNCHANGED);
    }
    assertThat(taken(school(OPENED), listed(OPENED).ofUrn(URN.number())).outcome())
        .isEqualTo(TakenIn.ADDED);
  }

  @Test
  void one_that_does_not_relate_to_the_present_number_is_not_its_own() {
    assertThat(taken(school(OPENED), listed(OPENED).itself(Optional.of(false))).outcome())
        .isEqualTo(TakenIn.UNCHANGED);
    assertThat(taken(school(OPENED), listed(OPENED).itself(Optional.of(true))).outcome())
        .isEqualTo(TakenIn.ADDED);
  }

  @Test
  void one_of_a_day_before_the_school_opened_is_not_its_own() {
    assertThat(taken(school(OPENED), listed(BEFORE).itself(Optional.empty())).outcome())
        .isEqualTo(TakenIn.UNCHANGED);
    assertThat(taken(school(OPENED), listed(OPENED).itself(Optional.empty())).outcome())
        .isEqualTo(TakenIn.ADDED);
    assertThat(taken(school(OPENED), listed(OPENED.plusDays(1)).itself(Optional.empty())).outcome())
        .isEqualTo(TakenIn.ADDED);
  }

  @Test
  void the_day_on_which_it_opened_may_be_told_by_the_list_alone() {
    var opened = new Inspected(Optional.empty(), Optional.empty(), Optional.of(OPENED));

    assertThat(taken(school(null), listed(BEFORE).of(opened)).outcome())
        .isEqualTo(TakenIn.UNCHANGED);
    assertThat(taken(school(null), listed(OPENED).of(opened)).outcome()).isEqualTo(TakenIn.ADDED);
  }

  @Test
  void where_list_and_register_contradict_each_other_an_officer_says_whose_it_was() {
    assertThat(taken(school(OPENED), listed(BEFORE).itself(Optional.of(true))).questions())
        .contains(OpenQuestion.WHICH_SCHOOL);
  }

  @Test
  void where_nothing_tells_but_a_link_an_officer_says_whose_it_was() {
    var unsaid = listed(BEFORE).itself(Optional.empty());
    var since = listed(OPENED).itself(Optional.empty());

    assertThat(taken(school(null), unsaid, FOLLOWED).questions())
        .containsExactly(OpenQuestion.WHICH_SCHOOL);
    assertThat(taken(school(null), unsaid, followed(Optional.empty())).questions())
        .containsExactly(OpenQuestion.WHICH_SCHOOL);
    assertThat(taken(school(null), since, FOLLOWED).outcome()).isEqualTo(TakenIn.ADDED);
    assertThat(taken(school(null), unsaid).outcome()).isEqualTo(TakenIn.ADDED);
  }

  @Property
  void whatever_is_listed_and_linked_none_of_a_predecessors_is_recorded_for_its_successor(
      @ForAll("listings") Listed listed, @ForAll boolean linked, @ForAll boolean academy) {
    var school = school(academy ? EstablishmentType.ACADEMY_CONVERTER : null, OPENED);
    var desk = linked ? taken(school, listed, FOLLOWED) : taken(school, listed);

    if (isThePredecessors(listed)) {
      assertThat(desk.recorded()).isEmpty();
    }
  }

  /** By its number, by what is said, or because there was no successor yet. */
  private static boolean isThePredecessors(Listed listed) {
    var inspected = listed.inspection().inspected();
    return inspected.urn().filter(PREDECESSOR::equals).isPresent()
        || inspected.itself().filter(itself -> !itself).isPresent()
        || listed.inspection().inspectedOn().isBefore(OPENED);
  }

  @Provide
  Arbitrary<Listed> listings() {
    return Combinators.combine(
            Arbitraries.integers().between(-2_000, 2_000).map(OPENED::plusDays),
            Arbitraries.of(Category.class),
            Arbitraries.of(URN, PREDECESSOR).optional(),
            Arbitraries.of(true, false).optional(),
            Arbitraries.of(OPENED, BEFORE.minusYears(1)).optional())
        .as(
            (day, category, urn, itself, openedOn) ->
                listed(day).in(category).of(new Inspected(urn, itself, openedOn)));
  }

  private static ImportDesk taken(Particulars school, Listed listed, SchoolLink... links) {
    return ImportDesk.of(school, links).takes(listed);
  }

  private static Listed listed(LocalDate day) {
    return Listed.on(day.toString(), day.plusDays(30).toString());
  }

  private static SchoolLink followed(Optional<LocalDate> since) {
    return new SchoolLink(
        PREDECESSOR, "The school before it", Direction.PREDECESSOR, "Predecessor", since);
  }

  private static Particulars school(LocalDate openedOn) {
    return school(null, openedOn);
  }

  private static Particulars school(EstablishmentType type, LocalDate openedOn) {
    return new Particulars(
        "Fellside School",
        new AuthorityCode("990"),
        "Northmoor",
        2001,
        type == null ? EstablishmentType.COMMUNITY_SCHOOL : type,
        EstablishmentStatus.OPEN,
        openedOn,
        null,
        "Primary",
        3,
        11,
        null,
        null,
        null,
        null,
        210,
        "Fell Lane",
        "Northmoor",
        "NM1 1AA");
  }
}
