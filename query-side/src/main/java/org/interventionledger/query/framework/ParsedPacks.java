package org.interventionledger.query.framework;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interventionledger.api.framework.Pack;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs by their stored text. What was adopted never changes, and every form and page asks for it,
 * for each school that brought a version too: a text is parsed once.
 */
final class ParsedPacks {

  private final Map<String, Pack> parsed = new ConcurrentHashMap<>();
  private final JsonMapper json = JsonMapper.shared();

  Pack of(String text) {
    return parsed.computeIfAbsent(text, unread -> json.readValue(unread, Pack.class));
  }
}
