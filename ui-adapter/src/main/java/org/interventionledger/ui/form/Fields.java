package org.interventionledger.ui.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.Field.Spot;

/** Reads the fields of a form from the components of its record and the constraints on them. */
public final class Fields {

  private static final int MOST_ROWS = 50;
  private static final ClassValue<List<Field>> READ =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> form) {
          return Arrays.stream(form.getRecordComponents()).map(Fields::read).toList();
        }
      };

  private Fields() {}

  public static List<Field> of(Class<? extends Record> form) {
    return READ.get(form);
  }

  private static Field read(RecordComponent component) {
    var spot = new Spot(component.getDeclaringRecord().getSimpleName(), component.getName());
    var declared = declaredField(component);
    var type = component.getType();
    var need = need(declared);
    if (declared.isAnnotationPresent(NewMatter.class)) {
      return new Field.NewId(spot);
    }
    if (declared.isAnnotationPresent(ExistingMatter.class)) {
      return type == Integer.class
          ? new Field.MatterNumber(spot, most(declared))
          : new Field.MatterId(spot, longest(declared));
    }
    if (type == String.class) {
      return find(declared, ChosenFrom.class)
          .<Field>map(from -> new Field.Offered(spot, need, longest(declared), from.value()))
          .orElseGet(() -> text(spot, need, declared));
    }
    if (type == LocalDate.class) {
      return new Field.Day(spot, need);
    }
    if (type == Integer.class) {
      var least = find(declared, Min.class).map(min -> (int) min.value()).orElse(0);
      return new Field.Count(spot, need, least, most(declared));
    }
    if (type.isEnum()) {
      return new Field.OneOf(spot, need, terms(type));
    }
    if (type == LevelForm.class) {
      return new Field.Level(spot, need, of(LevelForm.class));
    }
    return several(spot, need, component, declared);
  }

  private static Field several(
      Spot spot, Need need, RecordComponent component, AnnotatedElement declared) {
    var element =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    var size = find(declared, Size.class);
    int most = size.map(Size::max).filter(max -> max < Integer.MAX_VALUE).orElse(MOST_ROWS);
    if (element.isEnum()) {
      return new Field.SomeOf(spot, need, terms(element));
    }
    if (element == String.class) {
      var each =
          ((AnnotatedParameterizedType) component.getAnnotatedType())
              .getAnnotatedActualTypeArguments()[0];
      return new Field.Texts(spot, need, most, text(spot, Need.BY_FORM, each));
    }
    var row = element.asSubclass(Record.class);
    int least = size.map(Size::min).orElse(0);
    return new Field.Rows(spot, least > 0 ? Need.BY_FORM : need, least, most, row, of(row));
  }

  private static Field.Text text(Spot spot, Need need, AnnotatedElement element) {
    return new Field.Text(
        spot,
        need,
        longest(element),
        element.isAnnotationPresent(Lines.class),
        find(element, Suggested.class).map(Suggested::value));
  }

  private static int longest(AnnotatedElement element) {
    return find(element, Size.class).map(Size::max).orElse(Narrative.LONGEST);
  }

  private static int most(AnnotatedElement element) {
    return find(element, Max.class).map(max -> (int) max.value()).orElse(Integer.MAX_VALUE);
  }

  private static Need need(AnnotatedElement element) {
    return find(element, RequiredBy.class)
        .map(Fields::byRule)
        .or(() -> find(element, RequiredByLedger.class).map(Fields::byRule))
        .orElse(isRequired(element) ? Need.BY_FORM : Need.NONE);
  }

  private static Need byRule(RequiredBy rule) {
    return rule.before().length == 0
        ? new Need.ByRule(rule.value(), rule.always())
        : new Need.BeforeAct(rule.value(), rule.before()[0]);
  }

  private static Need byRule(RequiredByLedger rule) {
    return new Need.ByRule(rule.value(), false);
  }

  private static boolean isRequired(AnnotatedElement element) {
    return element.isAnnotationPresent(NotNull.class)
        || element.isAnnotationPresent(NotBlank.class)
        || element.isAnnotationPresent(NotEmpty.class);
  }

  private static <A extends Annotation> Optional<A> find(
      AnnotatedElement element, Class<A> annotation) {
    return Optional.ofNullable(element.getAnnotation(annotation));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Enum<?>> terms(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  // Bean Validation's constraints on a component stand on its field too, as those of this package
  // do.
  private static AnnotatedElement declaredField(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
