package org.interventionledger.ui.framework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.Act;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormSteps;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.framework.Adoptions.Intended;
import org.interventionledger.ui.security.SignedIn;
import org.interventionledger.ui.version.VersionOffers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adopting a framework, step by step: fill in, check, done. */
@Controller
@RequestMapping("/frameworks")
class FrameworkPages {

  private final Adoptions adoptions;
  private final PacksBeside packs;
  private final FormSteps steps;
  private final Labels labels;

  FrameworkPages(Adoptions adoptions, PacksBeside packs, FormSteps steps, Labels labels) {
    this.adoptions = adoptions;
    this.packs = packs;
    this.steps = steps;
    this.labels = labels;
  }

  @GetMapping("/new")
  String fillIn(@RequestParam Optional<String> file, SignedIn signedIn, Model model) {
    PacksBeside.checkMayAdopt(signedIn);
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    var posted = file.flatMap(packs::text).map(text -> blank.with("pack", text)).orElse(blank);
    return steps.begin(form(posted, signedIn), model);
  }

  @PostMapping("/new")
  String step(
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    PacksBeside.checkMayAdopt(signedIn);
    var posted = Posted.form(request.getParameterMap());
    return steps.step(step, form(posted, signedIn), model, request, response);
  }

  @GetMapping("/done")
  String done(
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    PacksBeside.checkMayAdopt(signedIn);
    return steps.done(request, model, sheet(), shown);
  }

  private FormSteps.Form<Intended> form(Posted posted, SignedIn signedIn) {
    return new FormSteps.Form<>(
        sheet(),
        "/frameworks/done",
        new Filled(Fields.of(AdoptionForm.class), posted),
        new VersionOffers(adoptions.find(signedIn).of(signedIn.officer().authority())),
        adoptions::read,
        adoptions::warnings,
        intended -> adoptions.record(intended, signedIn));
  }

  private Sheet sheet() {
    return new Sheet(
        labels.of(Act.ADOPT_FRAMEWORK),
        "/frameworks/new",
        labels.message("framework.rests"),
        Optional.empty());
  }
}
