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
import org.interventionledger.ui.security.SignedIn;
import org.interventionledger.ui.version.VersionOffers;
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
  private final FormSteps steps;
  private final Labels labels;

  WithdrawalPages(Withdrawals withdrawals, FormSteps steps, Labels labels) {
    this.withdrawals = withdrawals;
    this.steps = steps;
    this.labels = labels;
  }

  @GetMapping
  String fillIn(@RequestParam Optional<String> version, SignedIn signedIn, Model model) {
    Withdrawals.check(signedIn);
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    var posted = version.map(name -> blank.with("version", name)).orElse(blank);
    return steps.begin(form(posted, signedIn), model);
  }

  @PostMapping
  String step(
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Withdrawals.check(signedIn);
    var posted = Posted.form(request.getParameterMap());
    return steps.step(step, form(posted, signedIn), model, request, response);
  }

  @GetMapping("/done")
  String done(
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    Withdrawals.check(signedIn);
    return steps.done(request, model, sheet(), shown);
  }

  private FormSteps.Form<AdoptionWithdrawalForm> form(Posted posted, SignedIn signedIn) {
    return new FormSteps.Form<>(
        sheet(),
        "/frameworks/withdrawals/done",
        new Filled(Fields.of(AdoptionWithdrawalForm.class), posted),
        new VersionOffers(withdrawals.open(signedIn)),
        withdrawals::read,
        form -> withdrawals.warnings(form, signedIn),
        form -> withdrawals.record(form, signedIn));
  }

  private Sheet sheet() {
    return new Sheet(
        labels.of(Act.WITHDRAW_ADOPTION),
        "/frameworks/withdrawals",
        labels.message("withdrawal.rests"),
        Optional.empty());
  }
}
