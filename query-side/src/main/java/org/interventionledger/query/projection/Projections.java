package org.interventionledger.query.projection;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.Message;
import org.interventionledger.query.EventTypes;
import org.interventionledger.query.QuerySideConfiguration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The projections there are: the components of the query side that have a processing group, and the
 * types of event that each handles.
 */
@Component
final class Projections {

  private final Map<String, Set<String>> handledTypes;

  Projections(ConfigurableListableBeanFactory beans) {
    // types are asked for without creating factory beans: Axon's own depend on what is built from
    // this
    handledTypes =
        Arrays.stream(beans.getBeanDefinitionNames())
            .map(name -> beans.getType(name, false))
            .filter(Objects::nonNull)
            .filter(
                type ->
                    type.getPackageName().startsWith(QuerySideConfiguration.class.getPackageName()))
            .filter(type -> type.isAnnotationPresent(ProcessingGroup.class))
            .collect(
                Collectors.groupingBy(
                    type -> type.getAnnotation(ProcessingGroup.class).value(),
                    TreeMap::new,
                    Collectors.flatMapping(
                        Projections::handledBy, Collectors.toCollection(TreeSet::new))));
  }

  Set<String> names() {
    return handledTypes.keySet();
  }

  boolean has(String name) {
    return handledTypes.containsKey(name);
  }

  /** Names of the classes of event that it handles, as the store writes them. */
  Set<String> handledTypes(String name) {
    return handledTypes.get(name);
  }

  private static Stream<String> handledBy(Class<?> projection) {
    return Arrays.stream(projection.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(EventHandler.class))
        .map(method -> method.getParameterTypes()[0])
        .flatMap(
            type ->
                EventTypes.handledBy(Message.class.isAssignableFrom(type) ? Object.class : type))
        .map(Class::getName);
  }
}
