package org.interventionledger.ui.framework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.SummaryLine;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
import org.interventionledger.ui.framework.Adoptions.Intended;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.security.SignedIn;
import org.interventionledger.ui.version.VersionOffers;
import org.springframework.http.HttpStatus;
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
  private final FormPages pages;
  private final PageFaults faults;
  private final SpentForms spent;
  private final Labels labels;
  private final Dates dates;

  FrameworkPages(
      Adoptions adoptions,
      PacksBeside packs,
      FormPages pages,
      PageFaults faults,
      SpentForms spent,
      Labels labels,
      Dates dates) {
    this.adoptions = adoptions;
    this.packs = packs;
    this.pages = pages;
    this.faults = faults;
    this.spent = spent;
    this.labels = labels;
    this.dates = dates;
  }

  @GetMapping("/new")
  String fillIn(@RequestParam Optional<String> file, SignedIn signedIn, Model model) {
    PacksBeside.checkMayAdopt(signedIn);
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    var filled = file.flatMap(packs::text).map(text -> blank.with("pack", text)).orElse(blank);
    return show(filled(filled), signedIn, model, Trouble.NONE);
  }

  @PostMapping("/new")
  String step(
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    PacksBeside.checkMayAdopt(signedIn);
    var filled = filled(Posted.form(request.getParameterMap()));
    if (step.equals("change")) {
      return show(filled, signedIn, model, Trouble.NONE);
    }
    return switch (adoptions.read(filled.tree())) {
      case Bound.Faulty<Intended>(var found) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield show(filled, signedIn, model, trouble(filled, found));
      }
      case Bound.Sound<Intended>(var intended) when step.equals("record") ->
          record(filled, intended, signedIn, model, request, response);
      case Bound.Sound<Intended>(var intended) -> {
        var answers =
            new Answers(labels, dates, offers(signedIn), filled.posted()).of(filled.fields());
        yield pages.check(model, sheet(), answers, adoptions.warnings(intended), filled.posted());
      }
    };
  }

  @GetMapping("/done")
  String done(
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    PacksBeside.checkMayAdopt(signedIn);
    return pages.done(request, model, sheet(), shown);
  }

  private String record(
      Filled filled,
      Intended intended,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = filled.posted().text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:"
          + spent.once(
              request.getSession(),
              form,
              () ->
                  "/frameworks/done"
                      + (adoptions.record(intended, signedIn) ? "" : "?shown=false"));
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(filled, signedIn, model, Trouble.refused(refused));
    }
  }

  private String show(Filled filled, SignedIn signedIn, Model model, Trouble trouble) {
    var asking = new Asking(labels, offers(signedIn), filled.posted(), trouble.errors());
    return pages.fillIn(model, sheet(), asking.fields(filled.fields()), filled.posted(), trouble);
  }

  private VersionOffers offers(SignedIn signedIn) {
    return new VersionOffers(adoptions.find(signedIn).of(signedIn.officer().authority()));
  }

  // Every fault in the pack leads to the one input that holds it.
  private Trouble trouble(Filled filled, List<Fault> found) {
    var lines = new ArrayList<SummaryLine>();
    for (var fault : found) {
      faults
          .texts(filled.fields(), List.of(fault))
          .forEach((path, text) -> lines.add(new SummaryLine(path.replaceFirst("/.*", ""), text)));
    }
    var errors = new LinkedHashMap<String, String>();
    lines.forEach(line -> errors.putIfAbsent(line.id(), line.text()));
    return new Trouble(errors, lines, Optional.empty());
  }

  private Sheet sheet() {
    return new Sheet(
        labels.of(Act.ADOPT_FRAMEWORK),
        "/frameworks/new",
        labels.message("framework.rests"),
        Optional.empty());
  }

  private static Filled filled(Posted posted) {
    return new Filled(Fields.of(AdoptionForm.class), posted);
  }
}
