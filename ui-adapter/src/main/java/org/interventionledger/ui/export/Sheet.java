package org.interventionledger.ui.export;

import java.util.List;

/**
 * How an answer is written as a CSV file: one for each kind of answer that can be exported.
 *
 * @param <T> the answer
 */
public interface Sheet<T> {

  Class<T> of();

  /** Without its ending. */
  String fileName(T answer);

  List<String> header();

  List<List<String>> rows(T answer);
}
