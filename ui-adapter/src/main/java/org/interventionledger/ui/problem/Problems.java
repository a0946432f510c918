package org.interventionledger.ui.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Faults as problem details: RFC 9457. */
@Component
public class Problems {

  private static final String TYPE = "tag:interventionledger.org,2026:problem/";

  private final MessageSource messages;
  private final RefusalTexts refusals;
  private final FaultTexts faults;

  Problems(MessageSource messages, RefusalTexts refusals, FaultTexts faults) {
    this.messages = messages;
    this.refusals = refusals;
    this.faults = faults;
  }

  /** A field of a body, a path or a query, and what is wrong with it. */
  public record FieldError(String field, String message) {}

  /** A rule stands in the way. */
  public ProblemDetail refused(Refused.Details refused) {
    var problem =
        ProblemDetail.forStatusAndDetail(
            RefusalStatus.of(refused.refusal()), refusals.text(refused));
    problem.setType(URI.create(TYPE + "refused"));
    problem.setTitle(refusals.title(refused));
    problem.setProperty("refusal", refused.refusal().name());
    problem.setProperty("kind", refused.refusal().kind());
    problem.setProperty("citation", refusals.citation(refused));
    problem.setProperty("facts", facts(refused));
    return problem;
  }

  /** What was sent cannot be taken as it is. */
  public ProblemDetail faulty(List<Fault> found) {
    return faultyFields(
        found.stream().map(fault -> new FieldError(fault.field(), faults.text(fault))).toList());
  }

  /** As {@link #faulty}, with the texts given. */
  public ProblemDetail faultyFields(List<FieldError> errors) {
    var problem = general(HttpStatus.BAD_REQUEST, "faulty");
    problem.setProperty("errors", errors);
    return problem;
  }

  /** A fault that has its words in the bundle under {@code problem.<name>}. */
  public ProblemDetail general(HttpStatusCode status, String name) {
    var problem = ProblemDetail.forStatusAndDetail(status, message("problem." + name));
    problem.setType(URI.create(TYPE + name));
    problem.setTitle(message("problem." + name + ".title"));
    return problem;
  }

  private static Map<String, Object> facts(Refused.Details refused) {
    var facts = new LinkedHashMap<String, Object>();
    refused.facts().forEach(fact -> facts.put(fact.name(), value(fact)));
    return facts;
  }

  private static Object value(Fact fact) {
    return switch (fact.kind()) {
      case NUMBER -> Long.valueOf(fact.value());
      case TERM -> constant(fact.value());
      case TERMS -> RefusalTexts.terms(fact).stream().map(Problems::constant).toList();
      case DATE, TEXT -> fact.value();
    };
  }

  // A fact has the vocabulary's name before the constant's, to find its words by.
  private static String constant(String term) {
    return term.substring(term.indexOf('.') + 1);
  }

  private String message(String key) {
    return messages.getMessage(key, null, Locale.UK);
  }
}
