// expect: data-race
// the element is changed after it was put
import java.util.concurrent.LinkedTransferQueue;

class TransferThenMutate {
  static void main() throws Exception {
    var queue = new LinkedTransferQueue<int[]>();
    both(
        () -> {
          int[] parcel = {1};
          queue.put(parcel);
          parcel[0] = 2;
        },
        () -> {
          try {
            require(queue.take()[0] > 0, "empty");
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
