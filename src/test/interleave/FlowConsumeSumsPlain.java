// expect: passes
// the future of consume ends behind the last item
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;

class FlowConsumeSumsPlain {
  static int sum;
  static void main() throws Exception {
    CompletableFuture<Void> end;
    try (var publisher = new SubmissionPublisher<Integer>()) {
      end = publisher.consume(item -> sum += item);
      for (int i = 1; i <= 3; i++) publisher.submit(i);
    }
    end.join();
    require(sum == 6, "sum " + sum);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

