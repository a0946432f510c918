package org.interventionledger.ui.layout;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Parameters that ask for one page of many, refused by name where no page can answer them. */
@Component
public class PageAsked {

  private static final int MOST = 500;

  private final Words words;

  PageAsked(Words words) {
    this.words = words;
  }

  /** How many rows on a page. */
  public int size(int size) {
    if (size < 1 || size > MOST) {
      throw refused("size", size, 1, MOST);
    }
    return size;
  }

  /** Which page, counted from 0. */
  public int page(int page) {
    if (page < 0) {
      throw refused("page", page, 0, Integer.MAX_VALUE);
    }
    return page;
  }

  /** After which position in the store. */
  public long after(long after) {
    if (after < 0) {
      throw refused("after", after, 0, Long.MAX_VALUE);
    }
    return after;
  }

  private ResponseStatusException refused(String parameter, long given, long least, long most) {
    var reason = words.of("parameter.out-of-range", parameter, given, least, most);
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
  }
}
