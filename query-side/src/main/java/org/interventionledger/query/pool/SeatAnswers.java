package org.interventionledger.query.pool;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.pool.FindSeats;
import org.interventionledger.api.pool.FindSeats.Seat;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.api.school.FindSchool.Board;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.journey.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers who sits on which board that the reader may know of, from what is kept of each school.
 */
@Component
class SeatAnswers {

  private static final String BOARDS_OPEN_TO_THE_READER =
      """
      select s.urn, s.name, p.content
      from school_part p
      join school s on s.urn = p.urn
      where p.part = 'BOARD' and s.authority = any(:authorities)
        and p.readership = any(:classes) and may_know(p.urn, p.readership, :role, :reader, :authorities)
      order by s.name, s.urn, p.place
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.shared();

  SeatAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record BoardOfSchool(Urn urn, String school, Board board) {

    boolean isInForce(LocalDate on) {
      return !board.constitutedFrom().isAfter(on)
          && board.endsOn().filter(on::isAfter).isEmpty()
          && board.endedOn().filter(on::isAfter).isEmpty();
    }

    Stream<Seat> seats(Set<String> names, LocalDate on) {
      return board.members().stream()
          .filter(member -> names.contains(member.name().asRead()))
          .filter(member -> !member.appointedFrom().isAfter(on))
          .map(
              member ->
                  new Seat(member.name(), urn, school, board.board(), member.appointedFrom()));
    }
  }

  @QueryHandler
  Seats find(FindSeats query) {
    var names = query.names().stream().map(PersonName::asRead).collect(toSet());
    return new Seats(
        jdbc
            .sql(BOARDS_OPEN_TO_THE_READER)
            .params(Rights.of(query.reader()))
            .query(this::board)
            .list()
            .stream()
            .filter(it -> it.isInForce(query.on()))
            .flatMap(it -> it.seats(names, query.on()))
            .toList());
  }

  private BoardOfSchool board(ResultSet row, int index) throws SQLException {
    return new BoardOfSchool(
        new Urn(row.getInt("urn")),
        row.getString("name"),
        json.readValue(row.getString("content"), Board.class));
  }
}
