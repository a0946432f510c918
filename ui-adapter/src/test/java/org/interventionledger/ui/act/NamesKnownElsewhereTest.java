package org.interventionledger.ui.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.Directory;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an identity provider alone knows who signs in, the check page says what is not checked. */
@FullApplication
class NamesKnownElsewhereTest {

  private static final Urn SCHOOL = new Urn(981_323);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final PersonName NAME = new PersonName("Ada Lindqvist");

  @Autowired private Words words;

  @Test
  void a_name_of_signing_in_is_not_checked_and_that_is_said() {
    var elsewhere = new NeedsOfOfficers(new Directory.KeptElsewhere(), words);
    for (var command : opening()) {
      assertThatCode(
              () ->
                  elsewhere.check(
                      command, SignedInAs.officer(Role.SENIOR_OFFICER, SchoolsForTests.NORTHMOOR)))
          .doesNotThrowAnyException();
      assertThat(elsewhere.warning(command))
          .hasValueSatisfying(
              said ->
                  assertThat(said)
                      .contains("whether an officer signs in as “ada” is not checked here"));
    }
    assertThat(elsewhere.warning(new AssignAdviser(SCHOOL, DAY, NAME))).isEmpty();
  }

  private static List<SchoolCommand> opening() {
    return List.of(
        new AssignAdviser(SCHOOL, DAY, NAME, Optional.of("ada")),
        new RecordNeedToKnow(
            SCHOOL,
            DAY,
            "ada",
            NAME,
            new Narrative("Visits the school for the panel."),
            Optional.empty()));
  }
}
