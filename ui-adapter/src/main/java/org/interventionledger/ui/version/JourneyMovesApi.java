package org.interventionledger.ui.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FindJourneys.Row;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.problem.FaultyRequest;
import org.interventionledger.ui.problem.JsonBody;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journeys under a version, and moving many of them, as operations of the API. */
@RestController
@RequestMapping(path = "/api/frameworks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Versions of frameworks")
class JourneyMovesApi {

  private final JourneyMoves moves;
  private final JsonBody body;

  JourneyMovesApi(JourneyMoves moves, JsonBody body) {
    this.moves = moves;
    this.body = body;
  }

  /** The answer to the question which journeys are under a version. */
  record Under(String version, List<Row> journeys) {}

  @GetMapping("/journeys")
  @Operation(
      summary = "The schools whose journeys are under a version, with what they stand at",
      description =
          "version is the framework's id and the version with a space between, as the list of"
              + " frameworks has them; broughtFrom the code of the authority that the schools came"
              + " from, where it is a version of that one.")
  Under journeys(
      @RequestParam String version, @RequestParam Optional<String> broughtFrom, SignedIn signedIn) {
    checkCode(broughtFrom);
    var choice = VersionChoice.named(version);
    return new Under(choice.toString(), moves.under(choice, broughtFrom, signedIn));
  }

  private static void checkCode(Optional<String> broughtFrom) {
    if (broughtFrom.filter(code -> !JourneyMoves.isCode(code)).isPresent()) {
      throw new FaultyRequest(List.of(new Fault("broughtFrom", Fault.Kind.NOT_VALID, List.of())));
    }
  }

  /** The answer to the question which versions of others there are. */
  record Versions(List<FrameworkVersion> versions) {}

  @GetMapping("/brought")
  @Operation(
      summary = "The versions that schools brought from an authority that they left",
      description = "They stay under them until they are moved; see broughtFrom of the journeys.")
  Versions brought(SignedIn signedIn) {
    return new Versions(moves.brought(signedIn));
  }

  @PostMapping(path = "/moves", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Move the journeys of many schools to another version, by one mapping",
      description =
          "Each school is moved by an entry of its own, wholly or not at all; of the mapping that"
              + " counts which the school stands at. The answer says of each whether it was moved,"
              + " or by which rule it was refused; of one that the framework keeps from the officer"
              + " only that no need to know is on record. Open to: SENIOR_OFFICER,"
              + " HEAD_OF_SERVICE.")
  Moved move(SignedIn signedIn, HttpServletRequest request) {
    return moves.move(form(signedIn, request), signedIn);
  }

  @PostMapping(path = "/moves/foreseen", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "What would stand open after the journeys of many schools were moved so",
      description =
          "The body is that of the move; nothing is recorded. The answer has, school by school, the"
              + " courses of rules of the new version that hold already: those from the day of the"
              + " move on called for (HELD_AT_THE_MOVE) and those offered (OFFERED). Nothing is"
              + " told of a school whose move would be refused, nor of one of which the reader may"
              + " not know its register or the authority's dealings. Open to: SENIOR_OFFICER,"
              + " HEAD_OF_SERVICE.")
  Courses foresee(SignedIn signedIn, HttpServletRequest request) {
    return moves.foresee(form(signedIn, request), signedIn);
  }

  private MoveManyForm form(SignedIn signedIn, HttpServletRequest request) {
    JourneyMoves.checkMayMove(signedIn);
    return switch (moves.read(body.object(request))) {
      case Bound.Faulty<MoveManyForm>(var faults) -> throw new FaultyRequest(faults);
      case Bound.Sound<MoveManyForm>(var form) -> form;
    };
  }
}
