package io.parkgraph.permissions;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits a while for what a stream of events begins with. */
final class FirstEvent {

  private FirstEvent() {}

  static @Nullable String of(HttpClient client, HttpRequest request, Duration patience) {
    var first = new CompletableFuture<String>();
    CompletableFuture<HttpResponse<Void>> stream =
        client.sendAsync(
            request,
            _ ->
                BodySubscribers.fromLineSubscriber(
                    new LineSubscriber(first), _ -> null, StandardCharsets.UTF_8, null));
    try {
      return first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException nothingYet) {
      return null;
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    } finally {
      stream.cancel(true);
    }
  }

  private record LineSubscriber(CompletableFuture<String> first)
      implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.contains("{")) {
        first.complete(line);
      }
    }

    @Override
    public void onError(Throwable broken) {
      first.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
      first.complete("");
    }
  }
}
