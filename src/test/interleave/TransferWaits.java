// expect: passes
// transfer comes back when the element has been received
import java.util.concurrent.LinkedTransferQueue;

class TransferWaits {
  static boolean taken;

  static void main() throws Exception {
    var queue = new LinkedTransferQueue<int[]>();
    Thread takes =
        new Thread(
            () -> {
              try {
                require(queue.take()[0] == 5, "half made");
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    takes.start();
    queue.transfer(new int[] {5});
    takes.join();
    require(queue.isEmpty(), "left over");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
