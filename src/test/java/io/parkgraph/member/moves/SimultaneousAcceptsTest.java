package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.LetterTerms;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Scenario 3: of sixteen who accept one transfer at once, one does, in each of a hundred rounds.
 */
class SimultaneousAcceptsTest extends MovesApiTest {

  private static final int CLIENTS = 16;
  private static final int ROUNDS = 100;
  private static final Stamp STAMP = new Stamp("示例", Instant.now());
  private static final LetterTerms TERMS =
      new LetterTerms(LocalDate.now().plusDays(90), YearMonth.of(2021, 9));

  @Test
  void ofSixteenWhoAcceptAtOnceExactlyOneSucceeds() throws Exception {
    List<ApiClient> clients = Stream.generate(() -> secretary(target)).limit(CLIENTS).toList();
    List<String> ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(ROUNDS).toList();
    commands.seed(people, ids.stream().map(this::inReview).toList(), "PersonSeeded");
    var start = new CyclicBarrier(CLIENTS);
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (String id : ids) {
        assertOneOf(threads.invokeAll(accepts(clients, id, start)));
        assertThat(stored(id).branch()).contains(target);
        assertThat(stored(id).version()).isEqualTo(2);
        assertThat(stored(id).transfers().getFirst().state()).isEqualTo(TransferState.RECEIVED);
      }
    }
  }

  private List<Callable<JsonNode>> accepts(
      List<ApiClient> clients, String id, CyclicBarrier start) {
    var calls = new ArrayList<Callable<JsonNode>>();
    for (ApiClient client : clients) {
      calls.add(() -> {
        start.await();
        return run(
            client,
            "acceptTransfer",
            Map.of("id", transferId(id, 1), "expectedVersion", 1),
            "transfer { state }");
      });
    }
    return calls;
  }

  private static void assertOneOf(List<Future<JsonNode>> answers) throws Exception {
    var codes = new ArrayList<String>();
    for (Future<JsonNode> answer : answers) {
      codes.add(code(answer.get()));
    }
    assertThat(codes).hasSize(CLIENTS).containsOnlyOnce("").containsOnly("", "CONFLICT");
  }

  private Person inReview(String id) {
    TransferSide from = TransferSide.of(source);
    var submitted = next(new Transfers(List.of()).submit(id, from, TransferSide.of(target), STAMP));
    Transfer issued = next(submitted.getFirst().issue(TERMS, "L1", STAMP));
    return Person.named(id, "示例戊")
        .withMembership(stored(person).membership())
        .withTransfers(List.of(next(issued.present("L1", STAMP))));
  }

  private static <T> T next(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).next();
  }
}
