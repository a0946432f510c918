package org.interventionledger.ui.act;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActPage.Form;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An act step by step: fill in, check, confirm. Nothing is kept between the steps but in the page itself. */
@Controller
@RequestMapping("/schools/{urn:[1-9][0-9]{5}}/acts/{slug}")
class ActPages {

  private final Acts acts;
  private final ActPage page;
  private final SpentForms spent;

  ActPages(Acts acts, ActPage page, SpentForms spent) {
    this.acts = acts;
    this.page = page;
    this.spent = spent;
  }

  @GetMapping
  String fillIn(
      @PathVariable int urn, @PathVariable String slug, @RequestParam Optional<String> about, SignedIn signedIn,
      Model model) {
    var kind = kind(slug, signedIn);
    var blank = new FilledAct(kind, blank(kind, about.orElse(""))).withFirstRows();
    return show(blank, new Urn(urn), signedIn, model, List.of(), Optional.empty());
  }

  @PostMapping
  String step(
      @PathVariable int urn, @PathVariable String slug, @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn, Model model, HttpServletRequest request, HttpServletResponse response) {
    var kind = kind(slug, signedIn);
    var filled = new FilledAct(kind, Posted.of(request.getParameterMap()).without("step").without("_csrf"));
    var about = new Urn(urn);
    return switch (step.split(":", 2)[0]) {
      case "add" -> show(filled.withOneMore(target(step)), about, signedIn, model, List.of(), Optional.empty());
      case "remove" -> show(filled.withoutRow(target(step)), about, signedIn, model, List.of(), Optional.empty());
      case "change" -> show(filled, about, signedIn, model, List.of(), Optional.empty());
      case "record" -> record(filled.tidied(), about, signedIn, model, request, response);
      default -> check(filled.tidied(), about, signedIn, model, response);
    };
  }

  @GetMapping("/done")
  String done(
      @PathVariable int urn, @PathVariable String slug, @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn, Model model) {
    var kind = kind(slug, signedIn);
    model.addAttribute("kind", kind).addAttribute("shown", shown);
    model.addAttribute("school", page.school(new Urn(urn), signedIn));
    return "act-done";
  }

  private String check(
      FilledAct filled, Urn urn, SignedIn signedIn, Model model, HttpServletResponse response) {
    return switch (acts.read(filled.kind(), filled.tree())) {
      case Bound.Faulty<Intended>(var faults) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield show(filled, urn, signedIn, model, faults, Optional.empty());
      }
      case Bound.Sound<Intended> _ -> {
        var school = page.school(urn, signedIn);
        var offers = page.offers(school, signedIn);
        model.addAttribute("kind", filled.kind()).addAttribute("school", school);
        model.addAttribute("answers", page.answers(filled, offers));
        model.addAttribute("inputs", filled.posted().inputs());
        yield "act-check";
      }
    };
  }

  private String record(
      FilledAct filled, Urn urn, SignedIn signedIn, Model model, HttpServletRequest request,
      HttpServletResponse response) {
    if (!(acts.read(filled.kind(), filled.tree()) instanceof Bound.Sound<Intended>(var intended))) {
      return check(filled, urn, signedIn, model, response);
    }
    var form = filled.posted().text(FilledAct.FORM).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:" + spent.once(request.getSession(), form, () -> record(filled, urn, intended, signedIn));
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(filled, urn, signedIn, model, List.of(), Optional.of(refused.details()));
    }
  }

  private String record(FilledAct filled, Urn urn, Intended intended, SignedIn signedIn) {
    var shown = acts.record(urn, intended, signedIn.officer());
    return ActLinks.page(urn, filled.kind().act()) + "/done" + (shown ? "" : "?shown=false");
  }

  private String show(
      FilledAct filled, Urn urn, SignedIn signedIn, Model model, List<Fault> faults,
      Optional<Refused.Details> refused) {
    var school = page.school(urn, signedIn);
    Form form = page.form(filled, page.offers(school, signedIn), faults, refused);
    model.addAttribute("kind", filled.kind()).addAttribute("school", school).addAttribute("form", form);
    model.addAttribute("formId", filled.posted().text(FilledAct.FORM).orElse(""));
    return "act";
  }

  private static ActKind<?> kind(String slug, SignedIn signedIn) {
    var kind = ActKinds.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!kind.act().isOpenTo(signedIn.officer().role())) {
      throw new AccessDeniedException("Not open to " + signedIn.officer().role() + ": " + kind.act());
    }
    return kind;
  }

  private static <F extends Record & ActForm> Posted blank(ActKind<F> kind, String about) {
    var form = UUID.randomUUID().toString();
    var blank = Posted.NOTHING.with(FilledAct.FORM, form).with(FilledAct.ABOUT, about);
    return kind.fields().stream()
        .filter(Field.NewId.class::isInstance)
        .map(Field::name)
        .reduce(blank, (posted, name) -> posted.with(name, form), (one, _) -> one);
  }

  private static String target(String step) {
    return step.contains(":") ? step.split(":", 2)[1] : "";
  }
}
