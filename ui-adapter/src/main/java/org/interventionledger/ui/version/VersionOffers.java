package org.interventionledger.ui.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.FindJourneys.Row;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.school.OnRegister;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Offer;

/** What the versions that an authority adopted offer to choose from, where no school is meant. */
public record VersionOffers(List<Adopted> adopted) implements Function<Field, List<Choice>> {

  @Override
  public List<Choice> apply(Field field) {
    return switch (field) {
      case Field.Offered(_, _, _, var offer) when offer == Offer.FRAMEWORK_VERSION ->
          once(
              adopted.stream()
                  .map(it -> it.version().toString())
                  .map(version -> new Choice(version, version)));
      case Field.Offered(_, _, _, var offer) when offer == Offer.REGISTER ->
          once(scales(Shape.flag).map(scale -> new Choice(scale.id(), scale.label())));
      case Field.Level _ -> once(scales(Shape.ordinal).flatMap(VersionOffers::levels));
      default -> List.of();
    };
  }

  /** What is known of the schools that are named by their numbers: name, registers, levels. */
  static Function<Field, List<Choice>> telling(
      List<Row> schools, Function<Field, List<Choice>> offers) {
    return field ->
        field instanceof Field.Texts texts && texts.name().equals("schools")
            ? schools.stream()
                .map(row -> new Choice(row.urn().toString(), VersionOffers.told(row)))
                .toList()
            : offers.apply(field);
  }

  private static String told(Row school) {
    return Stream.of(
            Stream.of(school.school()),
            school.registers().stream().map(OnRegister::label),
            school.levels().stream().map(LevelGiven::label))
        .flatMap(words -> words)
        .collect(Collectors.joining("; "));
  }

  /** The same, and a version of another authority with what the schools under it have. */
  Function<Field, List<Choice>> besides(String version, List<Row> schools) {
    return field -> once(Stream.concat(apply(field).stream(), held(field, version, schools)));
  }

  private static Stream<Choice> held(Field field, String version, List<Row> schools) {
    return switch (field) {
      case Field.Offered(_, _, _, var offer) when offer == Offer.FRAMEWORK_VERSION ->
          Stream.of(new Choice(version, version));
      case Field.Offered(_, _, _, var offer) when offer == Offer.REGISTER ->
          schools.stream()
              .flatMap(row -> row.registers().stream())
              .map(on -> new Choice(on.register(), on.label()));
      case Field.Level _ ->
          schools.stream()
              .flatMap(row -> row.levels().stream())
              .map(at -> new Choice(at.scale() + "/" + at.level(), at.label()));
      default -> Stream.empty();
    };
  }

  private Stream<Scale> scales(Shape shape) {
    return adopted.stream()
        .flatMap(version -> version.pack().scales().stream())
        .filter(scale -> scale.shape() == shape);
  }

  private static Stream<Choice> levels(Scale scale) {
    return scale.levels().stream()
        .map(
            level ->
                new Choice(scale.id() + "/" + level.id(), scale.label() + ": " + level.label()));
  }

  private static List<Choice> once(Stream<Choice> choices) {
    var byValue = new LinkedHashMap<String, Choice>();
    choices.forEach(choice -> byValue.putIfAbsent(choice.value(), choice));
    return List.copyOf(byValue.values());
  }
}
