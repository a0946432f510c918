package org.interventionledger.ui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets those who act on one school at once take turns, whichever process they act in: by an
 * advisory lock of the database, which a process that dies lets go. In one process they queue
 * without a connection, and no more than a few hold one, so that there are always some to act with.
 */
@Component
public class Turns {

  /** Among the advisory locks of the database, those on schools. */
  static final int SCHOOLS = 981;

  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
  private static final int QUEUES = 64;
  private static final int MOST_CONNECTIONS = 8;
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final DataSource database;
  private final int atMostSeconds;
  private final Semaphore connections = new Semaphore(MOST_CONNECTIONS, true);
  private final Lock[] queues =
      Stream.generate(ReentrantLock::new).limit(QUEUES).toArray(Lock[]::new);

  @Autowired
  Turns(DataSource database) {
    this(database, LONGEST_WAIT_SECONDS);
  }

  Turns(DataSource database, int atMostSeconds) {
    this.database = database;
    this.atMostSeconds = atMostSeconds;
  }

  /** Others act on the school, and did not come to an end in time; nothing was done. */
  public static final class NoTurn extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoTurn(int school, SQLException why) {
      super("There was no turn to act on school " + school, why);
    }
  }

  /**
   * Act when it is one's turn.
   *
   * @throws NoTurn when it does not come in time
   */
  public <T> T inTurn(int school, Supplier<T> act) {
    var queue = queues[school % QUEUES];
    queue.lock();
    try {
      connections.acquireUninterruptibly();
      try {
        return locked(school, act);
      } finally {
        connections.release();
      }
    } finally {
      queue.unlock();
    }
  }

  private <T> T locked(int school, Supplier<T> act) {
    var connection = lock(school);
    try {
      return act.get();
    } finally {
      release(connection, school);
    }
  }

  private Connection lock(int school) {
    try {
      var connection = database.getConnection();
      try {
        call("select pg_advisory_lock(?, ?)", school, connection);
        return connection;
      } catch (SQLException failed) {
        end(connection, school);
        throw failed;
      }
    } catch (SQLException failed) {
      throw new NoTurn(school, failed);
    }
  }

  private void release(Connection connection, int school) {
    try {
      call("select pg_advisory_unlock(?, ?)", school, connection);
      connection.close();
    } catch (SQLException failed) {
      LOG.warn("The turn on school {} ends with its connection", school, failed);
      end(connection, school);
    }
  }

  private void call(String sql, int school, Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(atMostSeconds);
      statement.setInt(1, SCHOOLS);
      statement.setInt(2, school);
      statement.execute();
    }
  }

  /** What a connection may still hold the server lets go with it. */
  private static void end(Connection connection, int school) {
    try (connection) {
      connection.abort(Runnable::run);
    } catch (SQLException failed) {
      LOG.debug("The connection of a turn on school {} has ended", school, failed);
    }
  }
}
