package org.interventionledger.ui.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.interventionledger.ui.start.CannotStart;

/** Whether a port can be had. */
final class Ports {

  private Ports() {}

  /**
   * @return the port
   * @throws CannotStart when another program has it
   */
  static int free(int port) {
    try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException taken) {
      throw new CannotStart(
          "The embedded PostgreSQL cannot have port " + port + ": another program uses it.",
          "Stop that program, or choose another port with ledger.database.embedded.port.",
          taken);
    }
  }
}
