package io.parkgraph.platform.store.embedded.entrance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The server's part of one exchange of RFC 5802: challenge, then check. */
final class Conversation {

  /** The client wants no channel binding and acts for nobody else. */
  private static final String PLAIN = "n,,";

  private final Credential credential;
  private final String opening;
  private final String challenge;

  private Conversation(Credential credential, String opening, String challenge) {
    this.credential = credential;
    this.opening = opening;
    this.challenge = challenge;
  }

  /** Takes the client's first message; nothing if it is malformed or names another user. */
  static Optional<Conversation> begin(Credential credential, String message) {
    if (!message.startsWith(PLAIN)) {
      return Optional.empty();
    }
    String opening = message.substring(PLAIN.length());
    Map<String, String> said = attributes(opening);
    String nonce = said.getOrDefault("r", "");
    if (nonce.isEmpty() || !credential.user().equals(said.get("n"))) {
      return Optional.empty();
    }
    String challenge =
        "r=%s%s,%s".formatted(nonce, Credential.newPassword(), credential.derivation());
    return Optional.of(new Conversation(credential, opening, challenge));
  }

  /** The server's first message. */
  String challenge() {
    return challenge;
  }

  /** Takes the client's final message; the server's, or nothing if the password is not right. */
  Optional<String> finish(String message) {
    int end = message.lastIndexOf(",p=");
    Map<String, String> said = attributes(message);
    String binding = Base64.getEncoder().encodeToString(PLAIN.getBytes(StandardCharsets.UTF_8));
    if (end < 0
        || !binding.equals(said.get("c"))
        || !challenge.startsWith("r=%s,".formatted(said.get("r")))) {
      return Optional.empty();
    }
    String all = opening + "," + challenge + "," + message.substring(0, end);
    return credential.isProvedBy(decoded(said.getOrDefault("p", "")), all)
        ? Optional.of("v=" + credential.signature(all))
        : Optional.empty();
  }

  private static Map<String, String> attributes(String message) {
    Map<String, String> attributes = new HashMap<>();
    Arrays.stream(message.split(","))
        .filter(part -> part.length() > 1 && part.charAt(1) == '=')
        .forEach(part -> attributes.putIfAbsent(part.substring(0, 1), part.substring(2)));
    return attributes;
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException malformed) {
      return new byte[0];
    }
  }
}
