// expect: passes
// each subscriber gets what is published, in order
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class PublisherDelivers {
  static final class Reader implements Flow.Subscriber<Integer> {
    private final CountDownLatch done = new CountDownLatch(1);
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
    public void onComplete() {
      done.countDown();
    }
  }

  static void main() throws Exception {
    var reader = new Reader();
    try (var publisher = new SubmissionPublisher<Integer>()) {
      publisher.subscribe(reader);
      publisher.submit(1);
      publisher.submit(2);
    }
    reader.done.await();
    require(reader.sum == 3, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
