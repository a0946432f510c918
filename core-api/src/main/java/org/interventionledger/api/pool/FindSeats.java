package org.interventionledger.api.pool;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * On which interim executive boards, in force on a day, do people of these names sit? Of the boards
 * that the reader may know of. That somebody sits on another board is a fact to know, and bars
 * nothing.
 */
public record FindSeats(Reader reader, List<PersonName> names, LocalDate on) {

  public FindSeats {
    names = List.copyOf(names);
  }

  /** The answer, by name. */
  public record Seats(List<Seat> seats) {
    public Seats {
      seats = List.copyOf(seats);
    }
  }

  /** A member of a board that is in force. */
  public record Seat(PersonName name, Urn urn, String school, int board, LocalDate since) {}
}
