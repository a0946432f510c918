package org.interventionledger.ui.pool;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
import org.interventionledger.ui.layout.Dates;
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
  private final FormPages pages;
  private final PageFaults faults;
  private final SpentForms spent;
  private final Labels labels;
  private final Dates dates;
  private final JsonMapper json;

  PoolActPages(
      PoolDesk desk,
      FormPages pages,
      PageFaults faults,
      SpentForms spent,
      Labels labels,
      Dates dates,
      JsonMapper json) {
    this.desk = desk;
    this.pages = pages;
    this.faults = faults;
    this.spent = spent;
    this.labels = labels;
    this.dates = dates;
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

  /** At one request. */
  private record Turn(PoolKind<?> kind, SignedIn signedIn, Model model) {}

  @GetMapping
  String fillIn(
      @PathVariable String slug,
      @RequestParam Optional<String> person,
      SignedIn signedIn,
      Model model) {
    var turn = turn(slug, signedIn, model);
    var form = UUID.randomUUID().toString();
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, form).with(PERSON, person.orElse(form));
    var begun =
        person.map(
            id ->
                desk.person(signedIn, id)
                    .map(
                        it ->
                            Refill.from(
                                turn.kind().fields(), json.valueToTree(Held.of(it)), "", blank))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return show(filled(turn, begun.orElse(blank)), turn, Trouble.NONE);
  }

  @PostMapping
  String step(
      @PathVariable String slug,
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var turn = turn(slug, signedIn, model);
    var filled = filled(turn, Posted.form(request.getParameterMap()));
    return step.equals("check") || step.equals("record")
        ? step(turn.kind(), filled, step, turn, request, response)
        : show(filled, turn, Trouble.NONE);
  }

  @GetMapping("/done")
  String done(
      @PathVariable String slug,
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    return pages.done(request, model, sheet(turn(slug, signedIn, model).kind()), shown);
  }

  private <F extends Record & PoolForm> String step(
      PoolKind<F> kind,
      Filled filled,
      String step,
      Turn turn,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (desk.read(kind, filled.tree())) {
      case Bound.Faulty<F>(var found) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield show(filled, turn, Trouble.of(faults.texts(filled.fields(), found)));
      }
      case Bound.Sound<F>(var form) when step.equals("record") ->
          record(form, filled, turn, request, response);
      case Bound.Sound<F> _ -> {
        var answers = new Answers(labels, dates, _ -> List.of(), filled.posted());
        yield pages.check(turn.model(), sheet(kind), answers.of(filled.fields()), filled.posted());
      }
    };
  }

  private String record(
      PoolForm form,
      Filled filled,
      Turn turn,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = filled.posted().text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:"
          + spent.once(
              request.getSession(),
              id,
              () ->
                  turn.kind().page()
                      + "/done"
                      + (desk.record(form, turn.signedIn()) ? "" : "?shown=false"));
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(filled, turn, Trouble.refused(refused));
    }
  }

  private String show(Filled filled, Turn turn, Trouble trouble) {
    var asking = new Asking(labels, _ -> List.of(), filled.posted(), trouble.errors());
    return pages.fillIn(
        turn.model(), sheet(turn.kind()), asking.fields(filled.fields()), filled.posted(), trouble);
  }

  private Sheet sheet(PoolKind<?> kind) {
    return new Sheet(
        labels.of(kind.act()), kind.page(), labels.message("pool.rests"), Optional.empty());
  }

  private static Filled filled(Turn turn, Posted posted) {
    return new Filled(turn.kind().fields(), posted);
  }

  private static Turn turn(String slug, SignedIn signedIn, Model model) {
    var kind =
        PoolKind.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    PoolDesk.check(kind.act(), signedIn);
    return new Turn(kind, signedIn, model);
  }
}
