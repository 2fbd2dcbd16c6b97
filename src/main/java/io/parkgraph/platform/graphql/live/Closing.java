package io.parkgraph.platform.graphql.live;

import org.springframework.web.socket.CloseStatus;

/** Why a connection is closed, as the sub-protocol numbers it. */
final class Closing {

  static final CloseStatus MALFORMED = new CloseStatus(4400, "Invalid message");
  static final CloseStatus NOT_INITIALISED = new CloseStatus(4401, "Unauthorized");
  static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
  static final CloseStatus NO_SUCH_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
  static final CloseStatus INIT_TIMEOUT =
      new CloseStatus(4408, "Connection initialisation timeout");
  static final CloseStatus SILENT = new CloseStatus(4408, "No answer to a ping");
  static final CloseStatus TWICE = new CloseStatus(4429, "Too many initialisation requests");

  /** The client receives too slowly; it may come again, and go on from its token. */
  static final CloseStatus TOO_SLOW = new CloseStatus(1013, "Too slow a receiver");

  private Closing() {}

  static CloseStatus inUse(String id) {
    return new CloseStatus(4409, "Subscriber for " + id + " already exists");
  }
}
