package org.interventionledger.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.layout.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form that is of no single school, step by step: fill in, check, done. Nothing is kept between
 * the steps but in the page itself.
 */
@Component
public class FormSteps {

  private final FormPages pages;
  private final PageFaults faults;
  private final SpentForms spent;
  private final Labels labels;
  private final Dates dates;

  FormSteps(FormPages pages, PageFaults faults, SpentForms spent, Labels labels, Dates dates) {
    this.pages = pages;
    this.faults = faults;
    this.spent = spent;
    this.labels = labels;
    this.dates = dates;
  }

  /**
   * One form, as it is filled in at one request.
   *
   * @param done where the confirmation is
   * @param offers what there is to choose from
   * @param read reads it; nothing is done yet
   * @param record does it; whether it can be seen already
   */
  public record Form<F>(
      Sheet sheet,
      String done,
      Filled filled,
      Function<Field, List<Choice>> offers,
      Function<ObjectNode, Bound<F>> read,
      Predicate<F> record) {

    Form<F> with(Filled changed) {
      return new Form<>(sheet, done, changed, offers, read, record);
    }
  }

  public String begin(Form<?> form, Model model) {
    return show(form.with(form.filled().withFirstRows()), model, Trouble.NONE);
  }

  /** What the button that was pressed does. */
  public <F> String step(
      String step,
      Form<F> form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!step.equals("check") && !step.equals("record")) {
      return show(form.with(form.filled().after(step)), model, Trouble.NONE);
    }
    var tidy = form.with(form.filled().tidied());
    return switch (tidy.read().apply(tidy.filled().tree())) {
      case Bound.Faulty<F>(var found) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield show(tidy, model, Trouble.of(faults.texts(tidy.filled().fields(), found)));
      }
      case Bound.Sound<F>(var sound) when step.equals("record") ->
          record(sound, tidy, model, request, response);
      case Bound.Sound<F> _ -> check(tidy, model);
    };
  }

  public String done(HttpServletRequest request, Model model, Sheet sheet, boolean shown) {
    return pages.done(request, model, sheet, shown);
  }

  private <F> String record(
      F sound,
      Form<F> form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id =
        form.filled().posted().text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:"
          + spent.once(
              request.getSession(),
              id,
              () -> form.done() + (form.record().test(sound) ? "" : "?shown=false"));
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(form, model, Trouble.refused(refused));
    }
  }

  private String check(Form<?> form, Model model) {
    var filled = form.filled();
    var answers = new Answers(labels, dates, form.offers(), filled.posted());
    return pages.check(model, form.sheet(), answers.of(filled.fields()), filled.posted());
  }

  private String show(Form<?> form, Model model, Trouble trouble) {
    var filled = form.filled();
    var asking = new Asking(labels, form.offers(), filled.posted(), trouble.errors());
    return pages.fillIn(
        model, form.sheet(), asking.fields(filled.fields()), filled.posted(), trouble);
  }
}
