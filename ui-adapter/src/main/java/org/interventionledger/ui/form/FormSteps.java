package org.interventionledger.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.FormPages.SummaryLine;
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
   * @param warnings what is to be known before it is recorded, and bars nothing
   * @param record does it; whether it can be seen already
   */
  public record Form<F>(
      Sheet sheet,
      String done,
      Filled filled,
      Function<Field, List<Choice>> offers,
      Function<ObjectNode, Bound<F>> read,
      Function<F, List<String>> warnings,
      Predicate<F> record) {

    /** Before which nothing is to be known. */
    public Form(
        Sheet sheet,
        String done,
        Filled filled,
        Function<Field, List<Choice>> offers,
        Function<ObjectNode, Bound<F>> read,
        Predicate<F> record) {
      this(sheet, done, filled, offers, read, _ -> List.of(), record);
    }

    Form<F> with(Filled changed) {
      return new Form<>(sheet, done, changed, offers, read, warnings, record);
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
        yield show(tidy, model, trouble(tidy.filled().fields(), found));
      }
      case Bound.Sound<F>(var sound) when step.equals("record") ->
          record(sound, tidy, model, request, response);
      case Bound.Sound<F>(var sound) -> check(sound, tidy, model);
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

  private <F> String check(F sound, Form<F> form, Model model) {
    var filled = form.filled();
    var answers = new Answers(labels, dates, form.offers(), filled.posted());
    return pages.check(
        model,
        form.sheet(),
        answers.of(filled.fields()),
        form.warnings().apply(sound),
        filled.posted());
  }

  /**
   * The first fault of each input; of those within what one input holds, as in the rows of a pack,
   * each is told and leads to it.
   */
  private Trouble trouble(List<Field> fields, List<Fault> found) {
    var errors = new LinkedHashMap<String, String>();
    var lines = new ArrayList<SummaryLine>();
    for (var fault : found) {
      faults
          .texts(fields, List.of(fault))
          .forEach(
              (path, text) -> {
                var input = path.replaceFirst("/.*", "");
                if (errors.putIfAbsent(input, text) == null || !input.equals(path)) {
                  lines.add(new SummaryLine(Asking.id(input), text));
                }
              });
    }
    return new Trouble(errors, lines, Optional.empty());
  }

  private String show(Form<?> form, Model model, Trouble trouble) {
    var filled = form.filled();
    var asking = new Asking(labels, form.offers(), filled.posted(), trouble.errors());
    return pages.fillIn(
        model, form.sheet(), asking.fields(filled.fields()), filled.posted(), trouble);
  }
}
