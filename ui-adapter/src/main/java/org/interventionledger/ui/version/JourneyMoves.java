package org.interventionledger.ui.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.FindBroughtVersions;
import org.interventionledger.api.framework.FindBroughtVersions.Brought;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.framework.FindJourneys;
import org.interventionledger.api.framework.FindJourneys.Journeys;
import org.interventionledger.api.framework.FindJourneys.Row;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FindCourses.Courses;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.access.WhoMayKnow;
import org.interventionledger.ui.form.Binder;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.ledger.AsSeen;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.placement.AfterTheMove;
import org.interventionledger.ui.placement.LevelMappingForm;
import org.interventionledger.ui.placement.RegisterMappingForm;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.interventionledger.ui.security.SignedIn;
import org.interventionledger.ui.version.Moved.OfSchool;
import org.interventionledger.ui.version.Moved.Result;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves journeys school by school, each by a command of its own: it is moved wholly, or refused and
 * left as it was, whatever becomes of the others.
 */
@Component
class JourneyMoves {

  private final Binder binder;
  private final Ledger ledger;
  private final WhoMayKnow whoMayKnow;
  private final RefusalTexts refusals;
  private final AfterTheMove after;
  private final AsSeen seen;

  JourneyMoves(
      Binder binder,
      Ledger ledger,
      WhoMayKnow whoMayKnow,
      RefusalTexts refusals,
      AfterTheMove after,
      AsSeen seen) {
    this.binder = binder;
    this.ledger = ledger;
    this.whoMayKnow = whoMayKnow;
    this.refusals = refusals;
    this.after = after;
    this.seen = seen;
  }

  static void checkMayMove(SignedIn signedIn) {
    if (!mayMove(signedIn)) {
      throw new AccessDeniedException(
          "Not open to " + signedIn.officer().role() + ": moving journeys");
    }
  }

  static boolean mayMove(SignedIn signedIn) {
    return Act.MOVE_TO_FRAMEWORK_VERSION.isOpenTo(signedIn.officer().role());
  }

  /** Whether somebody wrote the code of an authority, be there one of that code or not. */
  static boolean isCode(String written) {
    return written.matches(MoveManyForm.CODE);
  }

  /**
   * @param broughtFrom the code of the authority whose version it is, where the schools came from
   *     there
   */
  List<Row> under(VersionChoice version, Optional<String> broughtFrom, SignedIn signedIn) {
    var from = broughtFrom.map(AuthorityCode::new);
    return ledger.ask(new FindJourneys(signedIn.reader(), version, from), Journeys.class).rows();
  }

  /** The versions that schools of the officer's authority brought from others, each once. */
  List<FrameworkVersion> brought(SignedIn signedIn) {
    return ledger.ask(new FindBroughtVersions(signedIn.reader()), Brought.class).versions();
  }

  Frameworks frameworks(SignedIn signedIn) {
    return ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class);
  }

  /** Read the form; nothing is done yet. */
  Bound<MoveManyForm> read(ObjectNode filled) {
    var bound = binder.bind(MoveManyForm.class, filled);
    if (bound instanceof Bound.Sound<MoveManyForm>(var form)) {
      var schools = form.schools();
      for (int at = 0; at < schools.size(); at++) {
        var kind =
            !schools.get(at).matches("[1-9][0-9]{5}")
                ? Fault.Kind.NOT_A_NUMBER
                : schools.indexOf(schools.get(at)) < at ? Fault.Kind.TWICE : null;
        if (kind != null) {
          return new Bound.Faulty<>(List.of(new Fault("schools[" + at + "]", kind, List.of())));
        }
      }
    }
    return bound;
  }

  Moved move(MoveManyForm form, SignedIn signedIn) {
    var known = known(form, signedIn);
    Map<Urn, OfSchool> moved = new LinkedHashMap<>();
    form.schools().stream()
        .map(Urn::parse)
        .forEach(
            urn -> moved.put(urn, move(urn, form, Optional.ofNullable(known.get(urn)), signedIn)));
    return new Moved(form.from(), form.to(), ledger.await(), List.copyOf(moved.values()));
  }

  /** What would stand open at each school by the version, were it moved so; nothing is recorded. */
  Courses foresee(MoveManyForm form, SignedIn signedIn) {
    var known = known(form, signedIn);
    return new Courses(
        form.schools().stream()
            .map(Urn::parse)
            .map(urn -> command(urn, form, Optional.ofNullable(known.get(urn))))
            .flatMap(move -> after.courses(move, signedIn).stream())
            .toList());
  }

  /** The same in words, for the page on which the moves are checked. */
  List<String> warnings(MoveManyForm form, SignedIn signedIn) {
    return foresee(form, signedIn).courses().stream()
        .map(course -> course.school() + ": " + after.text(course))
        .toList();
  }

  private Map<Urn, Row> known(MoveManyForm form, SignedIn signedIn) {
    return under(form.fromVersion(), form.broughtFromAuthority(), signedIn).stream()
        .collect(Collectors.toMap(Row::urn, Function.identity()));
  }

  private OfSchool move(Urn urn, MoveManyForm form, Optional<Row> school, SignedIn signedIn) {
    var name = school.map(Row::school).orElse(urn.toString());
    if (school.isEmpty() && isWithheld(urn, signedIn)) {
      return new OfSchool(urn.number(), name, Result.NO_NEED_TO_KNOW, null);
    }
    try {
      seen.act(
          urn,
          signedIn.reader(),
          Optional.empty(),
          () -> ledger.record(command(urn, form, school), signedIn.officer(), form.whyLate()));
      return new OfSchool(urn.number(), name, Result.MOVED, null);
    } catch (Refused refused) {
      return new OfSchool(urn.number(), name, Result.REFUSED, inWords(refused));
    }
  }

  /** Of a school of the officer's, whether what it stands at is kept from the officer. */
  private boolean isWithheld(Urn urn, SignedIn signedIn) {
    return whoMayKnow.find(signedIn, urn).isEmpty()
        && ledger
            .askForOne(new FindSchool(signedIn.reader(), urn), School.class)
            .filter(it -> it.particulars().authority().equals(signedIn.officer().authority()))
            .isPresent();
  }

  private Moved.Refusal inWords(Refused refused) {
    var details = refused.details();
    return new Moved.Refusal(
        details.refusal().name(),
        refusals.title(details),
        refusals.text(details),
        details.citation());
  }

  /** Of the one mapping, what the school stands at. */
  private static MoveToFrameworkVersion command(Urn urn, MoveManyForm form, Optional<Row> school) {
    return new MoveToFrameworkVersion(
        urn,
        form.movedOn(),
        form.fromVersion(),
        VersionChoice.named(form.to()),
        form.registers().stream()
            .map(RegisterMappingForm::toMapping)
            .filter(mapping -> school.filter(row -> isOn(row, mapping)).isPresent())
            .toList(),
        form.levels().stream()
            .map(LevelMappingForm::toMapping)
            .filter(mapping -> school.filter(row -> isAt(row, mapping)).isPresent())
            .toList(),
        new Narrative(form.reasons()),
        new Narrative(form.underAuthority()));
  }

  private static boolean isOn(Row school, RegisterMapping mapping) {
    return school.registers().stream()
        .anyMatch(on -> Subject.place(on.register(), on.subject()).equals(mapping.place()));
  }

  private static boolean isAt(Row school, LevelMapping mapping) {
    var level = mapping.level();
    return school.levels().stream()
        .anyMatch(
            at ->
                at.scale().equals(level.scale())
                    && at.level().equals(level.level())
                    && at.subject() == level.subject());
  }
}
