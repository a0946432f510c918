package org.interventionledger.ui.authority;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.ui.form.Above;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormSteps;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Posted;
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

/** Recording a meeting or a report of the authority itself, step by step. */
@Controller
@RequestMapping("/authority/acts/{slug:record-authority-[a-z]+}")
class AuthorityActPages {

  private final AuthorityDesk desk;
  private final FormSteps steps;
  private final Labels labels;

  AuthorityActPages(AuthorityDesk desk, FormSteps steps, Labels labels) {
    this.desk = desk;
    this.steps = steps;
    this.labels = labels;
  }

  /**
   * @param activity the meeting that it begins with
   * @param paper the report that it begins with
   * @param under the version that it begins with
   */
  @GetMapping
  String fillIn(
      @PathVariable String slug,
      @RequestParam Optional<String> activity,
      @RequestParam Optional<String> paper,
      @RequestParam Optional<String> under,
      SignedIn signedIn,
      Model model) {
    var kind = kind(slug, signedIn);
    var id = UUID.randomUUID().toString();
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, id).with(kind.id(), id);
    var begun = activity.or(() -> paper).map(row -> blank.with(kind.row(), row)).orElse(blank);
    var versioned = under.map(it -> begun.with(AuthorityKind.UNDER, it)).orElse(begun);
    return steps.begin(form(kind, versioned, signedIn), model);
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

  private <F extends Record & AuthorityForm> FormSteps.Form<F> form(
      AuthorityKind<F> kind, Posted posted, SignedIn signedIn) {
    return new FormSteps.Form<>(
        sheet(kind),
        kind.page() + "/done",
        new Filled(kind.fields(), posted),
        desk.offers(signedIn),
        tree -> desk.read(kind, tree),
        form -> desk.record(form, signedIn));
  }

  private Sheet sheet(AuthorityKind<?> kind) {
    return new Sheet(
        labels.of(kind.act()),
        kind.page(),
        labels.message("authority.rests"),
        Optional.empty(),
        Above.AUTHORITY);
  }

  private static AuthorityKind<?> kind(String slug, SignedIn signedIn) {
    var kind =
        AuthorityKind.bySlug(slug)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    AuthorityDesk.check(kind.act(), signedIn);
    return kind;
  }
}
