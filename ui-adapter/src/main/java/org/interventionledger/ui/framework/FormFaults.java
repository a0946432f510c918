package org.interventionledger.ui.framework;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a schema says against a tree, each fault once. Where several forms are allowed and none is
 * met, the schema tells of each what it lacks: the form that is nearest is taken to be meant, and
 * where none is nearer they make one fault.
 */
final class FormFaults {

  private static final Set<String> FORMS = Set.of("anyOf", "oneOf");
  private static final Set<String> ABSENT = Set.of("required", "additionalProperties");

  /**
   * One fault.
   *
   * @param place what does not fit
   * @param about where the part stands that is wrong: it, or something in it
   * @param keyword what of the schema it does not meet
   */
  record FormFault(String place, String about, String keyword, String message) {

    private int distance(String from) {
      if (!place.equals(from)) {
        return 0;
      }
      return keyword.equals("type") ? 2 : ABSENT.contains(keyword) ? 1 : 0;
    }
  }

  private FormFaults() {}

  static List<FormFault> of(List<Error> errors) {
    return settled(errors, 0).distinct().toList();
  }

  // Depth is how much of the way through the schema is common to all of them.
  private static Stream<FormFault> settled(List<Error> errors, int depth) {
    var byForm = errors.stream().collect(Collectors.groupingBy(error -> forms(error, depth) >= 0));
    var plain = byForm.getOrDefault(false, List.of()).stream().map(FormFaults::fault);
    var chosen =
        byForm.getOrDefault(true, List.of()).stream()
            .collect(Collectors.groupingBy(error -> choice(error, forms(error, depth))))
            .values()
            .stream()
            .flatMap(of -> nearest(of, forms(of.getFirst(), depth)));
    return Stream.concat(plain, chosen);
  }

  private static Stream<FormFault> nearest(List<Error> errors, int forms) {
    var place = place(errors.getFirst(), forms);
    var each =
        errors.stream()
            .filter(error -> error.getEvaluationPath().getNameCount() > forms + 1)
            .collect(
                Collectors.groupingBy(error -> error.getEvaluationPath().getElement(forms + 1)))
            .values()
            .stream()
            .map(form -> settled(form, forms + 2).toList())
            .collect(Collectors.groupingBy(form -> distance(form, place)));
    return each.entrySet().stream()
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .map(near -> near.size() == 1 ? near.getFirst().stream() : Stream.of(oneOf(place, near)))
        .orElseGet(() -> errors.stream().map(FormFaults::fault));
  }

  private static int distance(List<FormFault> form, String place) {
    return form.stream().mapToInt(fault -> fault.distance(place)).max().orElse(0);
  }

  private static FormFault oneOf(String place, List<List<FormFault>> forms) {
    var messages =
        forms.stream()
            .flatMap(List::stream)
            .map(FormFault::message)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .collect(Collectors.joining("; or: "));
    var keywords = forms.stream().flatMap(List::stream).map(FormFault::keyword).distinct().toList();
    return new FormFault(
        place, place, keywords.size() == 1 ? keywords.getFirst() : "anyOf", messages);
  }

  // Where in its way through the schema the next choice between forms stands; -1 for nowhere.
  private static int forms(Error error, int from) {
    var way = error.getEvaluationPath();
    for (var index = from; index + 1 < way.getNameCount(); index++) {
      if (FORMS.contains(way.getElement(index).toString())
          && isNumber(way.getElement(index + 1))
          && !isName(error, index)) {
        return index;
      }
    }
    return -1;
  }

  // A property of a pack may be called as a word of the schema is.
  private static boolean isName(Error error, int index) {
    return index > 0 && error.getEvaluationPath().getElement(index - 1).equals("properties");
  }

  private static boolean isNumber(Object element) {
    return element.toString().chars().allMatch(Character::isDigit);
  }

  private static String choice(Error error, int forms) {
    var way = error.getEvaluationPath();
    var until =
        Stream.iterate(0, index -> index <= forms, index -> index + 1)
            .map(index -> way.getElement(index).toString())
            .collect(Collectors.joining("/"));
    return until + " at " + place(error, forms);
  }

  /** The place in the tree at which a part of its way through the schema stands. */
  private static String place(Error error, int until) {
    var way = error.getEvaluationPath();
    var steps = 0;
    for (var index = 0; index < until; index++) {
      switch (way.getElement(index).toString()) {
        case "properties" -> {
          steps++;
          index++;
        }
        case "items", "additionalProperties" -> steps++;
        case "dependentSchemas" -> index++;
        default -> {}
      }
    }
    return place(error.getInstanceLocation(), steps);
  }

  private static String place(NodePath at, int steps) {
    return IntStream.range(0, Math.min(steps, at.getNameCount()))
        .mapToObj(index -> "/" + PackTree.escaped(at.getElement(index).toString()))
        .collect(Collectors.joining());
  }

  private static FormFault fault(Error error) {
    var place = place(error.getInstanceLocation(), Integer.MAX_VALUE);
    var about =
        error.getProperty() == null ? place : place + "/" + PackTree.escaped(error.getProperty());
    var message =
        error.getKeyword().equals("false") ? "nothing of the kind stands here" : error.getMessage();
    return new FormFault(place, about, error.getKeyword(), message);
  }
}
