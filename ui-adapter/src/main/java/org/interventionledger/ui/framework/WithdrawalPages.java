package org.interventionledger.ui.framework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
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

/** Withdrawing the adoption of a framework, step by step: fill in, check, done. */
@Controller
@RequestMapping("/frameworks/withdrawals")
class WithdrawalPages {

  private final Withdrawals withdrawals;
  private final FormPages pages;
  private final PageFaults faults;
  private final SpentForms spent;
  private final Labels labels;
  private final Dates dates;

  WithdrawalPages(
      Withdrawals withdrawals,
      FormPages pages,
      PageFaults faults,
      SpentForms spent,
      Labels labels,
      Dates dates) {
    this.withdrawals = withdrawals;
    this.pages = pages;
    this.faults = faults;
    this.spent = spent;
    this.labels = labels;
    this.dates = dates;
  }

  @GetMapping
  String fillIn(@RequestParam Optional<String> version, SignedIn signedIn, Model model) {
    Withdrawals.check(signedIn);
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    var filled = version.map(name -> blank.with("version", name)).orElse(blank);
    return show(filled(filled), signedIn, model, Trouble.NONE);
  }

  @PostMapping
  String step(
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Withdrawals.check(signedIn);
    var filled = filled(Posted.form(request.getParameterMap()));
    if (step.equals("change")) {
      return show(filled, signedIn, model, Trouble.NONE);
    }
    return switch (withdrawals.read(filled.tree())) {
      case Bound.Faulty<AdoptionWithdrawalForm>(var found) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield show(filled, signedIn, model, Trouble.of(faults.texts(filled.fields(), found)));
      }
      case Bound.Sound<AdoptionWithdrawalForm>(var form) when step.equals("record") ->
          record(form, filled, signedIn, model, request, response);
      case Bound.Sound<AdoptionWithdrawalForm>(var form) -> {
        var answers = new Answers(labels, dates, offers(signedIn), filled.posted());
        yield pages.check(
            model,
            sheet(),
            answers.of(filled.fields()),
            withdrawals.warnings(form, signedIn),
            filled.posted());
      }
    };
  }

  @GetMapping("/done")
  String done(
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    Withdrawals.check(signedIn);
    return pages.done(request, model, sheet(), shown);
  }

  private String record(
      AdoptionWithdrawalForm form,
      Filled filled,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = filled.posted().text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:"
          + spent.once(
              request.getSession(),
              id,
              () ->
                  "/frameworks/withdrawals/done"
                      + (withdrawals.record(form, signedIn) ? "" : "?shown=false"));
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
    return new VersionOffers(withdrawals.open(signedIn));
  }

  private Sheet sheet() {
    return new Sheet(
        labels.of(Act.WITHDRAW_ADOPTION),
        "/frameworks/withdrawals",
        labels.message("withdrawal.rests"),
        Optional.empty());
  }

  private static Filled filled(Posted posted) {
    return new Filled(Fields.of(AdoptionWithdrawalForm.class), posted);
  }
}
