package org.interventionledger.ui.parts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Joins parts that run apart, as a broker would: knows which part handles what, and lets nothing
 * but text from one to the other.
 */
final class Wire implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private final Map<String, CommandBus> handlers = new ConcurrentHashMap<>();
  private final Map<String, QueryBus> answerers = new ConcurrentHashMap<>();

  /** Lets the buses of a part reach the other parts. */
  @Override
  public void initialize(ConfigurableApplicationContext part) {
    part.getBeanFactory().addBeanPostProcessor(new Wiring(part));
  }

  void handles(String command, CommandBus bus) {
    handlers.put(command, bus);
  }

  void answers(String query, QueryBus bus) {
    answerers.put(query, bus);
  }

  CommandBus handlerOf(String command) {
    return Optional.ofNullable(handlers.get(command)).orElseThrow();
  }

  QueryBus answererOf(String query) {
    return Optional.ofNullable(answerers.get(query)).orElseThrow();
  }

  private final class Wiring implements BeanPostProcessor {

    private final ConfigurableApplicationContext part;

    private Wiring(ConfigurableApplicationContext part) {
      this.part = part;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return switch (bean) {
        case CommandBus bus -> new WiredCommandBus(bus, Wire.this, this::text);
        case QueryBus bus -> new WiredQueryBus(bus, Wire.this, this::text);
        default -> bean;
      };
    }

    private AsText text() {
      return new AsText(part.getBean("messageSerializer", Serializer.class));
    }
  }
}
