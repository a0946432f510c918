package org.interventionledger.ui.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/** One of each record of the published language, made up from its components. */
final class Samples {

  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, "Text with ünusual \"signs\""),
          Map.entry(int.class, 2),
          Map.entry(Integer.class, 2),
          Map.entry(long.class, 3_000_000_000L),
          Map.entry(Long.class, 3_000_000_000L),
          Map.entry(byte[].class, new byte[] {1, 2, -3}),
          Map.entry(BigDecimal.class, new BigDecimal("66.7")),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(LocalDate.class, LocalDate.of(2026, 2, 28)),
          Map.entry(LocalTime.class, LocalTime.of(16, 30)),
          Map.entry(Instant.class, Instant.parse("2026-02-28T11:12:13.123456Z")),
          Map.entry(Urn.class, new Urn(999_001)),
          Map.entry(AuthorityCode.class, new AuthorityCode("990")));

  private final boolean optionalsPresent;

  /** What is being made up. A kind that holds others of its kind holds one that does not. */
  private final Set<Class<?>> inTheMaking = new HashSet<>();

  Samples(boolean optionalsPresent) {
    this.optionalsPresent = optionalsPresent;
  }

  Object of(Class<?> type) {
    if (PLAIN.containsKey(type)) {
      return PLAIN.get(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed() && type.isInterface()) {
      return of(oneOf(type));
    }
    if (type.isRecord()) {
      inTheMaking.add(type);
      var made = record(type);
      inTheMaking.remove(type);
      return made;
    }
    throw new IllegalArgumentException("No sample of " + type);
  }

  private Class<?> oneOf(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .filter(kind -> !inTheMaking.contains(kind))
        .filter(
            kind ->
                inTheMaking.stream().noneMatch(sealed::isAssignableFrom) || !holds(kind, sealed))
        .findFirst()
        .orElseThrow();
  }

  private static boolean holds(Class<?> kind, Class<?> sealed) {
    return kind.isRecord()
        && Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .anyMatch(type -> type.equals(sealed) || isOf(type, sealed));
  }

  private static boolean isOf(Type type, Class<?> sealed) {
    return type instanceof ParameterizedType generic
        && List.of(generic.getActualTypeArguments()).contains(sealed);
  }

  private Object record(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components)
              .map(RecordComponent::getGenericType)
              .map(this::ofType)
              .toArray());
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException failed) {
      throw new IllegalStateException(failed);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException("No sample of " + type, refused.getCause());
    }
  }

  private Object ofType(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return of((Class<?>) type);
    }
    var inner = generic.getActualTypeArguments();
    var outer = (Class<?>) generic.getRawType();
    if (outer == Optional.class) {
      return optionalsPresent ? Optional.of(ofType(inner[0])) : Optional.empty();
    }
    if (outer == List.class) {
      return List.of(ofType(inner[0]));
    }
    if (outer == Set.class) {
      return new TreeSet<>(List.of(ofType(inner[0])));
    }
    if (outer == Map.class) {
      return Map.of(ofType(inner[0]), ofType(inner[1]));
    }
    throw new IllegalArgumentException("No sample of " + type);
  }
}
