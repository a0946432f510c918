package org.interventionledger.ui.documented;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Histories of schools as public sources document them, in chains of schools that followed each
 * other. What cannot be read is named by chain and event, and nothing of such a chain is played.
 */
record DocumentedHistories(List<Chain> chains, List<String> faults) {

  private static final Set<String> OF_EVERY_EVENT = Set.of("date", "urn", "event", "source");
  private static final Set<String> OF_INSPECTIONS =
      Set.of("overall", "type", "published", "sub", "category", "hmciNotice", "earlierCategory");
  private static final Set<String> OF_LINKS = Set.of("linkType", "linkUrn", "linkName");

  DocumentedHistories {
    chains = List.copyOf(chains);
    faults = List.copyOf(faults);
  }

  /**
   * @param number in the file, the first being 0
   */
  record Chain(int number, List<Establishment> schools, List<Event> events) {
    Chain {
      schools = List.copyOf(schools);
      events = List.copyOf(events);
    }

    Establishment school(Urn urn) {
      return schools.stream().filter(it -> it.urn().equals(urn)).findFirst().orElseThrow();
    }

    Optional<LocalDate> openedOn(Urn urn) {
      return day(urn, Event.Opened.class);
    }

    Optional<LocalDate> closedOn(Urn urn) {
      return day(urn, Event.Closed.class);
    }

    private Optional<LocalDate> day(Urn urn, Class<? extends Event> kind) {
      return of(kind).filter(it -> it.urn().equals(urn)).map(Event::on).findFirst();
    }

    <E extends Event> Stream<E> of(Class<E> kind) {
      return events.stream().filter(kind::isInstance).map(kind::cast);
    }
  }

  /**
   * @param type in the words of the file, which is not the national register
   */
  record Establishment(
      Urn urn, Optional<String> name, Optional<String> type, Optional<AuthorityCode> authority) {}

  sealed interface Event {
    LocalDate on();

    Urn urn();

    /**
     * @param areas grades by what was judged, in the words of the file
     */
    record Inspected(
        LocalDate on,
        Urn urn,
        Optional<String> overall,
        Optional<String> name,
        Optional<LocalDate> publishedOn,
        Map<String, String> areas,
        Optional<String> category,
        Optional<LocalDate> hmciNoticeOn,
        Optional<String> earlierCategory)
        implements Event {}

    record Linked(LocalDate on, Urn urn, String type, Urn to, String name) implements Event {}

    record Opened(LocalDate on, Urn urn) implements Event {}

    record Closed(LocalDate on, Urn urn) implements Event {}
  }

  /**
   * @param first the number that the first establishment of the file gets; the others follow
   */
  static DocumentedHistories read(InputStream json, int first) {
    try {
      return new Reading(first).all(JsonMapper.builder().build().readTree(json));
    } catch (JacksonException broken) {
      return new DocumentedHistories(
          List.of(), List.of("the file is no JSON: " + broken.getOriginalMessage()));
    }
  }

  /** One file as it is read. */
  private static final class Reading {

    private final int first;
    private final Map<String, Urn> numbers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Reading(int first) {
      this.first = first;
    }

    private DocumentedHistories all(JsonNode file) {
      if (!file.isArray()) {
        return new DocumentedHistories(List.of(), List.of("the file is no list of chains"));
      }
      var chains = new ArrayList<Chain>();
      for (var number = 0; number < file.size(); number++) {
        var before = faults.size();
        var chain = chain(number, file.get(number));
        if (faults.size() == before) {
          chains.add(chain);
        }
      }
      return new DocumentedHistories(chains, faults);
    }

    private Chain chain(int number, JsonNode chain) {
      var where = "chain " + number;
      var schools = new ArrayList<Establishment>();
      var known = new HashMap<String, Urn>();
      for (var school : list(chain, "schools", where)) {
        var urn = text(school, "urn", where + ", school " + schools.size());
        known.put(urn, numbers.computeIfAbsent(urn, _ -> new Urn(first + numbers.size())));
        schools.add(
            new Establishment(
                known.get(urn),
                optional(school, "name"),
                optional(school, "type"),
                optional(school, "la").map(AuthorityCode::new)));
      }
      var events = new ArrayList<Event>();
      var latest = LocalDate.MIN;
      var listed = list(chain, "events", where);
      for (var at = 0; at < listed.size(); at++) {
        var event = event(listed.get(at), where + ", event " + at, known);
        if (event.filter(it -> it.on().isBefore(LocalDate.MAX)).isPresent()) {
          if (event.get().on().isBefore(latest)) {
            faults.add(where + ", event " + at + ": " + event.get().on() + " is before " + latest);
          }
          latest = event.get().on();
          events.add(event.get());
        }
      }
      return new Chain(number, schools, events);
    }

    private Optional<Event> event(JsonNode event, String where, Map<String, Urn> known) {
      var on = day(event, "date", where);
      var urn = urn(event, "urn", where, known);
      var kind = text(event, "event", where);
      return switch (kind) {
        case "ofsted-inspection", "ofsted-report-card" -> {
          checkKeys(event, OF_INSPECTIONS, where);
          if (kind.equals("ofsted-inspection")) {
            text(event, "overall", where);
          }
          yield Optional.of(
              new Event.Inspected(
                  on,
                  urn,
                  optional(event, "overall"),
                  optional(event, "type"),
                  optionalDay(event, "published", where),
                  areas(event, where),
                  optional(event, "category"),
                  optionalDay(event, "hmciNotice", where),
                  optional(event, "earlierCategory")));
        }
        case "gias-link" -> {
          checkKeys(event, OF_LINKS, where);
          yield Optional.of(
              new Event.Linked(
                  on,
                  urn,
                  text(event, "linkType", where),
                  urn(event, "linkUrn", where, known),
                  text(event, "linkName", where)));
        }
        case "establishment-opened" -> {
          checkKeys(event, Set.of(), where);
          yield Optional.of(new Event.Opened(on, urn));
        }
        case "establishment-closed" -> {
          checkKeys(event, Set.of(), where);
          yield Optional.of(new Event.Closed(on, urn));
        }
        case "" -> Optional.empty();
        default -> {
          faults.add(where + ": unknown kind of event \"" + kind + '"');
          yield Optional.empty();
        }
      };
    }

    private void checkKeys(JsonNode event, Set<String> own, String where) {
      event.propertyNames().stream()
          .filter(key -> !OF_EVERY_EVENT.contains(key) && !own.contains(key))
          .forEach(key -> faults.add(where + ": unknown key \"" + key + '"'));
    }

    private Map<String, String> areas(JsonNode event, String where) {
      var areas = new LinkedHashMap<String, String>();
      event
          .path("sub")
          .properties()
          .forEach(area -> areas.put(area.getKey(), text(event.get("sub"), area.getKey(), where)));
      return areas;
    }

    private Urn urn(JsonNode event, String key, String where, Map<String, Urn> known) {
      var text = text(event, key, where);
      if (!text.isEmpty() && !known.containsKey(text)) {
        faults.add(where + ": " + text + " is none of the schools of the chain");
      }
      return known.get(text);
    }

    private LocalDate day(JsonNode event, String key, String where) {
      var text = text(event, key, where);
      try {
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
      } catch (DateTimeException noDay) {
        faults.add(where + ": \"" + text + "\" is no day");
        return LocalDate.MAX;
      }
    }

    private Optional<LocalDate> optionalDay(JsonNode event, String key, String where) {
      return optional(event, key).map(_ -> day(event, key, where));
    }

    private String text(JsonNode node, String key, String where) {
      var text = optional(node, key);
      if (text.isEmpty()) {
        faults.add(where + ": \"" + key + "\" is missing");
      }
      return text.orElse("");
    }

    private JsonNode list(JsonNode chain, String key, String where) {
      if (!chain.path(key).isArray()) {
        faults.add(where + ": \"" + key + "\" is missing");
      }
      return chain.path(key);
    }

    private static Optional<String> optional(JsonNode node, String key) {
      return Optional.of(node.path(key)).filter(JsonNode::isString).map(JsonNode::asString);
    }
  }
}
