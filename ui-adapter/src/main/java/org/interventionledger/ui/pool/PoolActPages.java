package org.interventionledger.ui.pool;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormSteps;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** An act about the pool step by step: fill in, check, done. */
@Controller
@RequestMapping("/pool/acts/{slug}")
class PoolActPages {

  private static final String PERSON = "personId";

  private final PoolDesk desk;
  private final FormSteps steps;
  private final Labels labels;
  private final JsonMapper json;

  PoolActPages(PoolDesk desk, FormSteps steps, Labels labels, JsonMapper json) {
    this.desk = desk;
    this.steps = steps;
    this.labels = labels;
    this.json = json;
  }

  /** What is held of a person, as the forms to change it or put it right ask for it. */
  private record Held(
      String name,
      String consentedOn,
      String addedOn,
      List<PoolRole> roles,
      String experience,
      Presence availability,
      Optional<String> from,
      Optional<String> until) {

    static Held of(InPool person) {
      var days = Optional.of(person.availability()).filter(Available.class::isInstance);
      var available = days.map(Available.class::cast);
      return new Held(
          person.name().name(),
          person.consentedOn().toString(),
          person.addedOn().toString(),
          person.roles(),
          person.experience().text(),
          available.map(_ -> Presence.AVAILABLE).orElse(Presence.NOT_AT_PRESENT),
          available.flatMap(Available::from).map(Object::toString),
          available.flatMap(Available::until).map(Object::toString));
    }
  }

  @GetMapping
  String fillIn(
      @PathVariable String slug,
      @RequestParam Optional<String> person,
      SignedIn signedIn,
      Model model) {
    var kind = kind(slug, signedIn);
    var form = UUID.randomUUID().toString();
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, form).with(PERSON, person.orElse(form));
    var begun =
        person.map(
            id ->
                desk.person(signedIn, id)
                    .map(it -> Refill.from(kind.fields(), json.valueToTree(Held.of(it)), "", blank))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return steps.begin(form(kind, begun.orElse(blank), signedIn), model);
  }

  @PostMapping
  String step(
      @PathVariable String slug,
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var posted = Posted.form(request.getParameterMap());
    return steps.step(step, form(kind(slug, signedIn), posted, signedIn), model, request, response);
  }

  @GetMapping("/done")
  String done(
      @PathVariable String slug,
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    return steps.done(request, model, sheet(kind(slug, signedIn)), shown);
  }

  private <F extends Record & PoolForm> FormSteps.Form<F> form(
      PoolKind<F> kind, Posted posted, SignedIn signedIn) {
    return new FormSteps.Form<>(
        sheet(kind),
        kind.page() + "/done",
        new Filled(kind.fields(), posted),
        _ -> List.of(),
        tree -> desk.read(kind, tree),
        form -> desk.record(form, signedIn));
  }

  private Sheet sheet(PoolKind<?> kind) {
    return new Sheet(
        labels.of(kind.act()), kind.page(), labels.message("pool.rests"), Optional.empty());
  }

  private static PoolKind<?> kind(String slug, SignedIn signedIn) {
    var kind =
        PoolKind.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    PoolDesk.check(kind.act(), signedIn);
    return kind;
  }
}
