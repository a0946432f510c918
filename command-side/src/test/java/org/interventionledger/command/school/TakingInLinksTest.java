package org.interventionledger.command.school;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInLinks;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

class TakingInLinksTest {

  private static final SchoolEntered ENTERED = new SchoolEntered(SCHOOL, school(), "a file", TODAY);
  private static final SchoolLink INFANTS =
      link(999_002, Direction.PREDECESSOR, "Predecessor - merged");
  private static final SchoolLink JUNIORS =
      link(999_003, Direction.PREDECESSOR, "Predecessor - merged");
  private static final SchoolLink ACADEMY = link(999_004, Direction.SUCCESSOR, "Successor");

  @Test
  void the_links_of_a_school_in_the_ledger_are_taken_in_whatever_their_order_in_the_file() {
    taking(List.of(ACADEMY, JUNIORS, INFANTS), true, ENTERED)
        .expectEvents(changed(INFANTS, JUNIORS, ACADEMY))
        .expectResultMessagePayload(TakenIn.ADDED);
  }

  @Test
  void the_same_again_records_nothing() {
    taking(List.of(ACADEMY, INFANTS), true, ENTERED, changed(INFANTS, ACADEMY))
        .expectNoEvents()
        .expectResultMessagePayload(TakenIn.UNCHANGED);
  }

  @Test
  void a_link_that_the_file_has_no_longer_is_held_no_longer() {
    taking(List.of(INFANTS), true, ENTERED, changed(INFANTS, ACADEMY))
        .expectEvents(changed(INFANTS))
        .expectResultMessagePayload(TakenIn.CHANGED);
  }

  @Test
  void where_a_row_could_not_be_read_what_is_held_stays() {
    taking(List.of(JUNIORS), false, ENTERED, changed(INFANTS, ACADEMY))
        .expectEvents(changed(INFANTS, JUNIORS, ACADEMY));
  }

  @Test
  void a_link_that_reads_otherwise_now_takes_the_place_of_the_one_held() {
    var dated =
        new SchoolLink(
            INFANTS.urn(),
            "Alder Infants",
            INFANTS.direction(),
            INFANTS.type(),
            Optional.of(TODAY));

    taking(List.of(dated), false, ENTERED, changed(INFANTS, ACADEMY))
        .expectEvents(changed(dated, ACADEMY));
  }

  @Test
  void of_a_school_that_is_not_in_the_ledger_nothing_is_taken_in() {
    taking(List.of(INFANTS), true).expectNoEvents().expectResultMessagePayload(TakenIn.PASSED_OVER);
  }

  @Test
  void only_an_administrator_does() {
    new AggregateTestFixture<>(SchoolProfile.class)
        .given(ENTERED)
        .when(
            new TakeInLinks(SCHOOL, List.of(INFANTS), true, "a file", TODAY),
            Northmoor.as(Role.HEAD_OF_SERVICE).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  private static ResultValidator<SchoolProfile> taking(
      List<SchoolLink> links, boolean complete, SchoolProfileEvent... before) {
    Map<String, String> administrator = Northmoor.as(Role.ADMINISTRATOR).toMetadata();
    return new AggregateTestFixture<>(SchoolProfile.class)
        .given((Object[]) before)
        .when(new TakeInLinks(SCHOOL, links, complete, "a file", TODAY), administrator);
  }

  private static SchoolLinksChanged changed(SchoolLink... links) {
    return new SchoolLinksChanged(SCHOOL, NORTHMOOR, List.of(links), "a file", TODAY);
  }

  private static SchoolLink link(int urn, Direction direction, String type) {
    return new SchoolLink(new Urn(urn), "School " + urn, direction, type, Optional.empty());
  }
}
