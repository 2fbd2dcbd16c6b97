package io.parkgraph.verify;

import io.parkgraph.TestCreditCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A process of its own that registers enterprises and renames each once, in several threads, and
 * notes every write that was acknowledged, on the disk before the next one, until the server is
 * gone.
 */
final class NotingWriter {

  private static final int THREADS = 4;

  private static final String REGISTER =
      """
      mutation($name: String!, $code: CreditCode!) {
        registerEnterprise(input: { name: $name, creditCode: $code, industry: "G54" }) {
          enterprise { id version } errors { code } } }\
      """;

  private static final String RENAME =
      """
      mutation($id: ID!, $version: Int!, $name: String!) {
        updateEnterprise(input: { id: $id, expectedVersion: $version, name: $name }) {
          enterprise { id version } errors { code } } }\
      """;

  private final GraphQlClient client;
  private final Notes notes;
  private final AtomicInteger number;

  private NotingWriter(GraphQlClient client, Notes notes, int first) {
    this.client = client;
    this.notes = notes;
    this.number = new AtomicInteger(first);
  }

  /** Starts it; the arguments are the endpoint, the key, the notes and the first number. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler((thread, refused) -> {
      System.err.println(refused);
      Runtime.getRuntime().halt(1);
    });
    try (Notes notes = Notes.in(Path.of(arguments[2]))) {
      GraphQlClient client = new GraphQlClient(arguments[0], arguments[1]);
      NotingWriter writer = new NotingWriter(client, notes, Integer.parseInt(arguments[3]));
      List<Thread> threads =
          IntStream.range(0, THREADS).mapToObj(i -> new Thread(writer::writeUntilGone)).toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  /** The name that an enterprise has after its n-th change. */
  static String name(String code, int change) {
    return "验证企业 %s 第 %d 版".formatted(code, change);
  }

  private void writeUntilGone() {
    try {
      while (true) {
        String code = code(number.incrementAndGet());
        JsonNode made = done(client.query(REGISTER, Map.of("name", name(code, 0), "code", code)));
        notes.note(code, 0);
        Object id = made.required("id").stringValue();
        Object version = made.required("version").intValue();
        done(client.query(RENAME, Map.of("id", id, "version", version, "name", name(code, 1))));
        notes.note(code, 1);
      }
    } catch (IOException gone) {
      System.out.println("The server is gone: " + gone);
    }
  }

  private static JsonNode done(JsonNode data) {
    JsonNode payload = data.values().iterator().next();
    if (!payload.required("errors").isEmpty()) {
      throw new IllegalStateException("refused: " + data);
    }
    return payload.required("enterprise");
  }

  /** A valid code for each number. */
  private static String code(int number) {
    return TestCreditCodes.beginningWith("91500113%08d".formatted(number));
  }
}
