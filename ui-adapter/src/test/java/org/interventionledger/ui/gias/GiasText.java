package org.interventionledger.ui.gias;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes files in the form of the national register's, of fictional schools. */
public final class GiasText {

  private static final Charset AS_PUBLISHED = Charset.forName("windows-1252");
  private static final List<String> USUAL =
      Arrays.stream(Column.values()).map(Column::heading).toList();

  private final List<String> headings;
  private final StringBuilder text = new StringBuilder();

  private GiasText(List<String> headings) {
    this.headings = headings;
    text.append(headings.stream().map(GiasText::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** With the columns that the ledger takes in. */
  public static GiasText usual() {
    return new GiasText(USUAL);
  }

  public static GiasText under(List<String> headings) {
    return new GiasText(headings);
  }

  /** With the headings of a vintage, as the test resources have them. */
  static GiasText vintage(String name) {
    try (var lines =
        GiasText.class.getResourceAsStream("/gias/gias_edubasealldata_" + name + ".txt")) {
      return new GiasText(
          new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A sound school with some values of one's own, heading and value in turn. */
  public GiasText school(int urn, String... own) {
    var values = sound(urn);
    for (var i = 0; i < own.length; i += 2) {
      values.put(own[i], own[i + 1]);
    }
    return line(
        headings.stream()
            .map(name -> quoted(values.getOrDefault(name, "")))
            .collect(Collectors.joining(",")));
  }

  /** A line as it is. */
  public GiasText line(String line) {
    text.append(line).append("\r\n");
    return this;
  }

  public String text() {
    return text.toString();
  }

  public byte[] bytes() {
    return text().getBytes(AS_PUBLISHED);
  }

  List<FileRow> read() {
    return read(bytes());
  }

  static List<FileRow> read(byte[] bytes) {
    try (var file = GiasFile.open(new ByteArrayInputStream(bytes))) {
      var rows = new ArrayList<FileRow>();
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> sound(int urn) {
    var values = new LinkedHashMap<String, String>();
    values.put("URN", Integer.toString(urn));
    values.put("LA (code)", "990");
    values.put("LA (name)", "Northmoor");
    values.put("EstablishmentNumber", "2001");
    values.put("EstablishmentName", "Larkrise Primary School");
    values.put("TypeOfEstablishment (code)", "01");
    values.put("TypeOfEstablishment (name)", "Community school");
    values.put("EstablishmentStatus (code)", "1");
    values.put("OpenDate", "01-09-1962");
    values.put("PhaseOfEducation (name)", "Primary");
    values.put("StatutoryLowAge", "4");
    values.put("StatutoryHighAge", "11");
    values.put("NumberOfPupils", "207");
    values.put("Street", "Lark Lane");
    values.put("Town", "Northmoor");
    values.put("Postcode", "ZZ1 1AA");
    return values;
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}
