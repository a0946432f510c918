package org.interventionledger.query.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event's row as it stands: the payload is the stored bytes, unchanged. */
final class StoredEvents {

  private final JsonMapper json = JsonMapper.shared();

  StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong("globalindex"),
        row.getString("eventidentifier"),
        row.getString("aggregateidentifier"),
        row.getLong("sequencenumber"),
        row.getString("type"),
        Instant.parse(row.getString("timestamp")),
        new String(row.getBytes("payload"), UTF_8),
        metadata(row.getBytes("metadata")));
  }

  private Map<String, String> metadata(byte[] stored) {
    var metadata = new LinkedHashMap<String, String>();
    json.readTree(stored)
        .properties()
        .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().asString()));
    return metadata;
  }
}
