package org.interventionledger.ui.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Writes any answer that has a {@link Sheet} as a CSV file, where {@code text/csv} is asked for.
 */
@Component
class CsvConverter extends AbstractHttpMessageConverter<Object> {

  private static final MediaType CSV = new MediaType("text", "csv");

  private final List<Sheet<?>> sheets;

  CsvConverter(List<Sheet<?>> sheets) {
    super(StandardCharsets.UTF_8, CSV);
    this.sheets = List.copyOf(sheets);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return sheets.stream().anyMatch(sheet -> sheet.of() == type);
  }

  @Override
  public boolean canRead(Class<?> type, MediaType mediaType) {
    return false;
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage input) {
    throw new UnsupportedOperationException("An export is not read back");
  }

  @Override
  protected void writeInternal(Object answer, HttpOutputMessage output) throws IOException {
    for (var sheet : sheets) {
      if (sheet.of() == answer.getClass()) {
        write(sheet, answer, output);
      }
    }
  }

  private static <T> void write(Sheet<T> sheet, Object answer, HttpOutputMessage output)
      throws IOException {
    var rows = sheet.of().cast(answer);
    var file = ContentDisposition.attachment().filename(sheet.fileName(rows) + ".csv").build();
    output.getHeaders().setContentDisposition(file);
    output
        .getBody()
        .write(CsvText.of(sheet.header(), sheet.rows(rows)).getBytes(StandardCharsets.UTF_8));
  }
}
