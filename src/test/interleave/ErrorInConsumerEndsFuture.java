// expect: passes
// an error of the consumer comes out of its future
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.SubmissionPublisher;

class ErrorInConsumerEndsFuture {
  static int seen;
  static void main() throws Exception {
    CompletableFuture<Void> end;
    try (var publisher = new SubmissionPublisher<Integer>()) {
      end = publisher.consume(x -> { seen++; throw new IllegalStateException("no"); });
      publisher.submit(1);
    }
    try { end.join(); throw new AssertionError("no error"); } catch (CompletionException e) { require(seen == 1, "seen " + seen); }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

