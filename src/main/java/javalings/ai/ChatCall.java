package javalings.ai;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javalings.ai.ChatStream.Signal;
import org.jspecify.annotations.Nullable;

/** One request and its answer. Nobody waits for it longer than the limits say. */
final class ChatCall {

  private final ChatRequest request;
  private final Optional<String> key;
  private final ChatLimits limits;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();

  /**
   * @param key what the variable of the key holds
   */
  ChatCall(ChatRequest request, Optional<String> key, ChatLimits limits) {
    this.request = request;
    this.key = key;
    this.limits = limits;
  }

  /** Ends the waiting at once, from another thread. */
  void cancel() {
    signals.add(new Signal.Ended(new ChatResult.Cancelled()));
  }

  /**
   * Asks and waits.
   *
   * @param deadline of {@link System#nanoTime}
   * @param tokens is told how many have come
   */
  ChatResult ask(long deadline, IntConsumer tokens) throws InterruptedException {
    var client =
        HttpClient.newBuilder()
            // Servers that do not know HTTP/2 stumble over the offer to change to it.
            .version(HttpClient.Version.HTTP_1_1)
            // Elsewhere nobody has promised the learner who reads their file.
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
    try {
      var stream = new ChatStream(signals::add);
      var model = request.model();
      var status = new StatusText(model.model(), model.keyVariable());
      var _ = client.sendAsync(http(), stream.handler(status)).whenComplete(this::sent);
      return awaited(deadline, tokens);
    } finally {
      client.shutdownNow();
    }
  }

  private HttpRequest http() {
    var http =
        HttpRequest.newBuilder(URI.create(request.address()))
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
    key.ifPresent(it -> http.header("Authorization", "Bearer " + it));
    return http.build();
  }

  private void sent(@Nullable Object response, @Nullable Throwable trouble) {
    if (trouble != null) {
      signals.add(new Signal.Ended(new ChatResult.Failed(sentence(trouble))));
    }
  }

  private String sentence(Throwable trouble) {
    var cause = trouble instanceof CompletionException ? trouble.getCause() : trouble;
    return switch (cause) {
      case HttpConnectTimeoutException _ ->
          "the server did not answer within %d s".formatted(limits.connect().toSeconds());
      case ConnectException _ -> "no server can be reached at " + request.model().baseUrl();
      case null, default -> "the connection to the server broke";
    };
  }

  private ChatResult awaited(long deadline, IntConsumer tokens) throws InterruptedException {
    var count = 0;
    while (true) {
      var left = deadline - System.nanoTime();
      var signal = signals.poll(Math.min(left, limits.silence().toNanos()), TimeUnit.NANOSECONDS);
      switch (signal) {
        case Signal.Ended(var result) -> {
          return result;
        }
        case Signal.Token() when left > 0 -> tokens.accept(++count);
        case null, default -> {
          return new ChatResult.Failed(tooLate(deadline));
        }
      }
    }
  }

  private String tooLate(long deadline) {
    return deadline - System.nanoTime() <= 0
        ? "the answer was not whole within %d s".formatted(limits.total().toSeconds())
        : "no word came from the model for %d s".formatted(limits.silence().toSeconds());
  }
}
