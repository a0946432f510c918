package org.interventionledger.ui.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.Answers.Answer;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The three pages of any form: fill in, check, done. */
@Component
public class FormPages {

  private final RefusalTexts refusals;
  private final SpentForms spent;

  FormPages(RefusalTexts refusals, SpentForms spent) {
    this.refusals = refusals;
    this.spent = spent;
  }

  /** A rule that stands in the way, in words. */
  public record Refusal(String title, String text, String citation) {}

  /** A line of the error summary, leading to its input. */
  public record SummaryLine(String id, String text) {}

  /** What a page to fill in shows. */
  public record Form(
      List<FieldView> fields, List<SummaryLine> summary, Optional<Refusal> refusal) {}

  /**
   * What went wrong with a form: texts by the path of their field, or a rule that stands in the
   * way.
   */
  public record Trouble(
      Map<String, String> errors, List<SummaryLine> summary, Optional<Refused.Details> refused) {

    public static final Trouble NONE = new Trouble(Map.of(), List.of(), Optional.empty());

    public static Trouble refused(Refused refused) {
      return new Trouble(Map.of(), List.of(), Optional.of(refused.details()));
    }

    /** Texts by the path of their field, in order. */
    public static Trouble of(Map<String, String> errors) {
      var lines = new ArrayList<SummaryLine>();
      errors.forEach((path, text) -> lines.add(new SummaryLine(Asking.id(path), text)));
      return new Trouble(errors, lines, Optional.empty());
    }
  }

  public String fillIn(
      Model model, Sheet sheet, List<FieldView> fields, Posted posted, Trouble trouble) {
    model.addAttribute("sheet", sheet);
    model.addAttribute(
        "form", new Form(fields, trouble.summary(), trouble.refused().map(this::refusal)));
    model.addAttribute("formId", posted.text(Sheet.FORM_ID).orElse(""));
    return "act";
  }

  public String check(Model model, Sheet sheet, List<Answer> answers, Posted posted) {
    return check(model, sheet, answers, List.of(), posted);
  }

  /**
   * @param warnings what is to be known before it is recorded, and bars nothing
   */
  public String check(
      Model model, Sheet sheet, List<Answer> answers, List<String> warnings, Posted posted) {
    model
        .addAttribute("sheet", sheet)
        .addAttribute("answers", answers)
        .addAttribute("warnings", warnings)
        .addAttribute("inputs", posted.inputs());
    return "act-check";
  }

  /** The confirmation. An address that no form of this session led to confirms nothing. */
  public String done(HttpServletRequest request, Model model, Sheet sheet, boolean shown) {
    var address = request.getRequestURI().substring(request.getContextPath().length());
    if (!spent.ledTo(request.getSession(), address)) {
      return "redirect:" + sheet.school().map(school -> "/schools/" + school.urn()).orElse("/");
    }
    model.addAttribute("sheet", sheet).addAttribute("shown", shown);
    return "act-done";
  }

  private Refusal refusal(Refused.Details refused) {
    return new Refusal(refusals.title(refused), refusals.text(refused), refusals.citation(refused));
  }
}
