package javalings.ai;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Turns the body of a response into tokens and a result; what comes after it is not read. */
final class ChatStream implements Flow.Subscriber<List<ByteBuffer>> {

  /** Something that has happened to a request. */
  sealed interface Signal {
    record Token() implements Signal {}

    record Ended(ChatResult result) implements Signal {}
  }

  private static final int OK = 200;

  private final EventLines lines = new EventLines();
  private final ChatAnswer answer = new ChatAnswer();
  private final Consumer<Signal> signals;

  ChatStream(Consumer<Signal> signals) {
    this.signals = signals;
  }

  /** Reads the body of a good answer. Of another one nobody reads what may stand in it. */
  HttpResponse.BodyHandler<Void> handler(StatusText status) {
    return info -> {
      if (info.statusCode() == OK) {
        return HttpResponse.BodySubscribers.fromSubscriber(this);
      }
      end(new ChatResult.Failed(status.of(info.statusCode())));
      return HttpResponse.BodySubscribers.discarding();
    };
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    try {
      lines.data(bytes).forEach(this::take);
    } catch (EventLines.TooLong _) {
      end(ChatAnswer.garbage());
    }
  }

  private void take(String data) {
    signals.accept(new Signal.Token());
    answer.accept(data).ifPresent(this::end);
  }

  @Override
  public void onError(Throwable trouble) {
    end(answer.ended());
  }

  @Override
  public void onComplete() {
    lines.rest().forEach(this::take);
    end(answer.ended());
  }

  /** The first result counts. */
  private void end(ChatResult result) {
    signals.accept(new Signal.Ended(result));
  }
}
