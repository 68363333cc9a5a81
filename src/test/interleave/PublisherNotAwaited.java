// expect: data-race
// the sum is read while the subscriber may still be adding
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class PublisherNotAwaited {
  static final class Reader implements Flow.Subscriber<Integer> {
    private int sum;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Integer item) {
      sum += item;
    }

    @Override
    public void onError(Throwable thrown) {}

    @Override
    public void onComplete() {}
  }

  static void main() throws Exception {
    var reader = new Reader();
    try (var publisher = new SubmissionPublisher<Integer>()) {
      publisher.subscribe(reader);
      publisher.submit(1);
    }
    require(reader.sum == 1, "not yet");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
