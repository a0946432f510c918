package org.interventionledger.command.school;

import static org.interventionledger.command.Northmoor.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportCommand;
import org.interventionledger.api.school.SchoolImportCommand.AdvanceSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.Course;
import org.interventionledger.api.school.SchoolImportCommand.FinishSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StartSchoolImport;
import org.interventionledger.api.school.SchoolImportCommand.StopSchoolImport;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** The course of one import. */
class RunningAnImportTest {

  private static final String ID = "5b1c0f5e-6a0e-4c57-9a76-0d8f5c9d3a11";
  private static final Map<String, String> ADMINISTRATOR =
      Northmoor.as(Role.ADMINISTRATOR).toMetadata();
  private static final ImportTally TALLY = new ImportTally(10, 7, 1, 1, 1);
  private static final List<RowFault> FAULTS =
      List.of(new RowFault(4, "URN", RowFault.Reason.BAD_URN, "x"));

  private static final SchoolImportStarted STARTED =
      new SchoolImportStarted(ID, ImportKind.SCHOOLS, "schools.csv", "00", 20, TODAY);
  private static final SchoolImportAdvanced ADVANCED = new SchoolImportAdvanced(ID, TALLY, FAULTS);
  private static final SchoolImportFinished FINISHED = new SchoolImportFinished(ID, TALLY, FAULTS);
  private static final SchoolImportStopped STOPPED = new SchoolImportStopped(ID, TALLY);

  private static final StartSchoolImport START =
      new StartSchoolImport(ID, ImportKind.SCHOOLS, "schools.csv", "00", 20, TODAY);
  private static final AdvanceSchoolImport ADVANCE = new AdvanceSchoolImport(ID, TALLY, FAULTS);
  private static final FinishSchoolImport FINISH = new FinishSchoolImport(ID, TALLY, FAULTS);
  private static final StopSchoolImport STOP = new StopSchoolImport(ID);

  @Test
  void it_starts_advances_and_finishes() {
    given().when(START, ADMINISTRATOR).expectEvents(STARTED);
    given(STARTED).when(ADVANCE, ADMINISTRATOR).expectEvents(ADVANCED);
    given(STARTED, ADVANCED).when(FINISH, ADMINISTRATOR).expectEvents(FINISHED);
  }

  @Test
  void it_is_stopped_where_it_had_come_to() {
    given(STARTED)
        .when(STOP, ADMINISTRATOR)
        .expectEvents(new SchoolImportStopped(ID, ImportTally.NONE));
    given(STARTED, ADVANCED).when(STOP, ADMINISTRATOR).expectEvents(STOPPED);
  }

  @Test
  void it_learns_that_it_was_stopped_when_it_wants_to_go_on_and_nothing_it_had_read_is_lost() {
    given(STARTED).when(ADVANCE, ADMINISTRATOR).expectResultMessagePayload(Course.GOES_ON);
    for (var act : List.of(ADVANCE, FINISH)) {
      given(STARTED, STOPPED)
          .when(act, ADMINISTRATOR)
          .expectEvents(ADVANCED)
          .expectResultMessagePayload(Course.STOPPED);
    }
  }

  @Test
  void a_stopped_import_takes_nothing_more_in() {
    refused(given(STARTED, STOPPED), STOP, RecordRefusal.IMPORT_STOPPED);
    for (var act : List.of(ADVANCE, FINISH, STOP)) {
      refused(given(STARTED, STOPPED, ADVANCED), act, RecordRefusal.IMPORT_STOPPED);
    }
  }

  @Test
  void nothing_follows_its_end() {
    for (var act : List.of(ADVANCE, FINISH, STOP)) {
      refused(given(STARTED, FINISHED), act, RecordRefusal.IMPORT_ALREADY_FINISHED);
    }
  }

  @Test
  void nothing_comes_before_its_start() {
    for (var act : List.of(ADVANCE, FINISH, STOP)) {
      refused(given(), act, RecordRefusal.IMPORT_NOT_FOUND);
    }
  }

  @Test
  void it_starts_once() {
    refused(given(STARTED), START, RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void only_an_administrator_runs_it() {
    given()
        .when(START, Northmoor.as(Role.HEAD_OF_SERVICE).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void inspections_are_the_import_of_the_authority_that_began_it() {
    var started =
        new SchoolImportStarted(ID, ImportKind.INSPECTIONS, "ofsted.csv", "00", 20, TODAY);
    var ofNorthmoor = recorded(Northmoor.as(Role.HEAD_OF_SERVICE), started);
    var another = Northmoor.as(Role.HEAD_OF_SERVICE, Northmoor.EASTVALE, Optional.empty());
    for (var act : List.of(ADVANCE, FINISH, STOP)) {
      onRecord(ofNorthmoor)
          .when(act, another.toMetadata())
          .expectNoEvents()
          .expectException(RefusedBecause.of(RecordRefusal.IMPORT_OF_ANOTHER_AUTHORITY));
    }
    onRecord(ofNorthmoor)
        .when(STOP, Northmoor.as(Role.HEAD_OF_SERVICE).toMetadata())
        .expectEvents(new SchoolImportStopped(ID, ImportTally.NONE));
  }

  @Test
  void schools_are_an_import_of_all_and_each_authority_can_stop_it() {
    given(STARTED)
        .when(
            STOP,
            Northmoor.as(Role.ADMINISTRATOR, Northmoor.EASTVALE, Optional.empty()).toMetadata())
        .expectEvents(new SchoolImportStopped(ID, ImportTally.NONE));
  }

  private static TestExecutor<SchoolImport> given(SchoolImportEvent... events) {
    return onRecord(
        Stream.of(events)
            .map(event -> recorded(Northmoor.as(Role.ADMINISTRATOR), event))
            .toArray(EventMessage[]::new));
  }

  private static TestExecutor<SchoolImport> onRecord(EventMessage<?>... recorded) {
    return new AggregateTestFixture<>(SchoolImport.class).given((Object[]) recorded);
  }

  private static EventMessage<?> recorded(Acting acting, SchoolImportEvent event) {
    return new GenericEventMessage<>(event, acting.toMetadata());
  }

  private static void refused(
      TestExecutor<SchoolImport> sofar, SchoolImportCommand act, Refusal refusal) {
    sofar.when(act, ADMINISTRATOR).expectException(RefusedBecause.of(refusal));
  }
}
