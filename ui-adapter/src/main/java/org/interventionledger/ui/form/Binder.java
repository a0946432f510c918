package org.interventionledger.ui.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.interventionledger.ui.form.Fault.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a form from a tree of JSON, strictly, then holds it against the constraints on its record.
 */
@Component
public class Binder {

  private final Validator validator;

  Binder(Validator validator) {
    this.validator = validator;
  }

  public <F extends Record> Bound<F> bind(Class<F> form, ObjectNode tree) {
    var faults = new ArrayList<Fault>();
    var bound = new Reading(faults).record(form, Fields.of(form), tree, "");
    var faulty = new HashSet<>(faults.stream().map(Fault::field).toList());
    validator.validate(bound).stream()
        .filter(violation -> faulty.stream().noneMatch(path -> reaches(violation, path)))
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(Binder::fault)
        .forEach(faults::add);
    return faults.isEmpty() ? new Bound.Sound<>(bound) : new Bound.Faulty<>(inOrder(form, faults));
  }

  private static boolean reaches(ConstraintViolation<?> violation, String path) {
    var violated = path(violation);
    return violated.equals(path)
        || path.startsWith(violated + "[")
        || violated.startsWith(path + ".");
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    var path = path(violation);
    return switch (violation.getConstraintDescriptor().getAnnotation()) {
      case NotNull _, NotBlank _, NotEmpty _ -> Fault.of(path, Kind.MISSING);
      case Min min -> Fault.of(path, Kind.NUMBER_OUT_OF_RANGE, min.value(), Integer.MAX_VALUE);
      case Max max -> Fault.of(path, Kind.NUMBER_OUT_OF_RANGE, 1, max.value());
      case Size size when violation.getInvalidValue() instanceof CharSequence ->
          tooLong(path, size);
      case Size size -> wrongNumber(path, size, violation.getInvalidValue());
      default -> Fault.of(path, Kind.NOT_VALID);
    };
  }

  private static Fault tooLong(String path, Size size) {
    return Fault.of(path, Kind.TOO_LONG, size.max());
  }

  private static Fault wrongNumber(String path, Size size, Object value) {
    var tooMany = value instanceof java.util.Collection<?> several && several.size() > size.max();
    return tooMany
        ? Fault.of(path, Kind.TOO_MANY, size.max())
        : Fault.of(path, Kind.TOO_FEW, size.min());
  }

  // Elements of a list of texts are "actionRequired[0].<list element>" to the validator.
  private static String path(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
  }

  private static List<Fault> inOrder(Class<? extends Record> form, List<Fault> faults) {
    var names = Fields.of(form).stream().map(Field::name).toList();
    var first =
        Comparator.comparingInt((Fault fault) -> names.indexOf(fault.field().split("[.\\[]")[0]));
    return faults.stream().sorted(first).toList();
  }
}
